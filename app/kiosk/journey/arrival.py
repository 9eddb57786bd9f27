"""Coming in: the access code, then the disclosure and the consent."""

from dataclasses import replace

from app.kiosk.journey.desk import Desk, Trouble, trouble_of
from app.kiosk.ports import Assignment, CheckInRefused, Consent
from app.kiosk.presenters import check_in, consent
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.consent import ConsentState
from app.kiosk.presenters.intents import (
    Agree,
    AllowSecondVoice,
    Ask,
    ChooseLanguage,
    Continue,
    Decline,
    Describe,
    Dress,
    EditCode,
    GoBack,
    SubmitCode,
)


async def welcome(desk: Desk) -> Assignment:
    """Wait until somebody checks in with a code that is accepted."""
    desk.speak(desk.options.language)
    desk.language_chosen = False
    desk.wear(high_contrast=desk.options.high_contrast, reduced_motion=desk.options.reduced_motion)
    state = CheckInState(
        language=desk.language,
        languages=desk.options.languages,
        organisation=desk.options.organisation,
        kiosk_name=desk.options.kiosk_name,
        high_contrast=desk.high_contrast,
        reduced_motion=desk.reduced_motion,
    )
    while True:
        desk.view.show(state)
        match await desk.next():
            case EditCode(text):
                state = check_in.edited(state, text)
            case SubmitCode():
                state = check_in.submitted(state)
                if state.busy:
                    desk.view.show(state)
                    found = await _look_up(desk, state)
                    if isinstance(found, Assignment):
                        return found
                    state = found
            case ChooseLanguage() | Dress():
                state = replace(
                    state,
                    language=desk.language,
                    high_contrast=desk.high_contrast,
                    reduced_motion=desk.reduced_motion,
                )
            case _:
                pass


async def _look_up(desk: Desk, state: CheckInState) -> Assignment | CheckInState:
    try:
        return await desk.services.reception.check_in(state.code)
    except CheckInRefused as error:
        return check_in.refused(state, error)
    except Exception as exc:  # noqa: BLE001 - the window must outlive everything behind it
        return check_in.failed(state, *trouble_of(exc, "check_in").words)


async def disclose(desk: Desk, assignment: Assignment) -> Consent | None:
    """Show what happens with the candidate's words; return the consent, durable, or None if they'd rather not.

    The window speaks the interview's language from here on, unless the candidate has chosen one for it.
    """
    agreed = assignment.languages[0]
    if not desk.language_chosen and agreed in desk.options.languages:
        desk.speak(agreed)
    state = consent.opened(assignment, desk.language)
    while True:
        desk.view.show(state)
        event = await desk.next(idle_s=desk.options.idle_return_s)
        if isinstance(event, Decline) and state.declining:
            await desk.attempt(desk.services.reception.decline(), "decline")
            return None
        state = _edited(state, event)
        if state.busy:
            desk.view.show(state)
            given = consent.consent_of(state)
            kept = await desk.attempt(desk.services.reception.give_consent(given), "consent")
            if not isinstance(kept, Trouble):
                return given
            state = replace(state, busy=False, error=kept.words)


def _edited(state: ConsentState, event: object) -> ConsentState:
    match event:
        case Agree(index, agreed):
            return consent.agree(state, index, agreed=agreed)
        case Ask(accommodation, wanted):
            return consent.ask(state, accommodation, wanted=wanted)
        case AllowSecondVoice(allowed):
            return consent.allow_second_voice(state, allowed=allowed)
        case Describe(text):
            return consent.describe(state, text)
        case ChooseLanguage(language):
            return consent.in_language(state, language)
        case Decline() | GoBack():
            return replace(state, declining=isinstance(event, Decline))
        case Continue():
            return consent.submitted(state)
        case _:
            return state
