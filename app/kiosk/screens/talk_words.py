"""The talk's state in words: what is going on, what is out of the ordinary, how much time is left."""

import math

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.ports import Notice, NoticeKind
from app.kiosk.presenters.talk import LAST_MINUTES_S, Phase, TalkState
from app.widgets.voice_orb import OrbMode


def orb_mode(state: TalkState) -> OrbMode:
    """Return what the orb shows."""
    if state.paused:
        return OrbMode.PAUSED
    if state.suspended:
        return OrbMode.WAITING
    return {
        Phase.INTERVIEWER_SPEAKING: OrbMode.INTERVIEWER,
        Phase.LISTENING: OrbMode.LISTENING,
        Phase.CANDIDATE_SPEAKING: OrbMode.CANDIDATE,
        Phase.THINKING: OrbMode.THINKING,
        Phase.STARTING: OrbMode.RESTING,
    }.get(state.phase, OrbMode.RESTING)


def phase_words(state: TalkState) -> str:
    """Return who has the floor."""
    if state.paused:
        return translate("Talk", "Paused")
    if state.suspended:
        return translate("Talk", "Take your time")
    listening = (
        translate("Talk", "Your turn to type") if state.typed_only else translate("Talk", "Your turn: I'm listening")
    )
    return {
        Phase.STARTING: translate("Talk", "One moment"),
        Phase.INTERVIEWER_SPEAKING: translate("Talk", "Please wait: the interviewer speaks")
        if state.must_wait
        else translate("Talk", "The interviewer speaks"),
        Phase.LISTENING: listening,
        Phase.CANDIDATE_SPEAKING: translate("Talk", "I hear you"),
        Phase.THINKING: translate("Talk", "The interviewer is thinking"),
        Phase.ENDED: translate("Talk", "The interview is over"),
    }.get(state.phase, "")


def before_first_words(state: TalkState) -> str:
    """Return what stands where the first question will."""
    return translate("Talk", "The interviewer is about to begin.") if state.phase is Phase.STARTING else ""


def time_words(state: TalkState, left: float | None) -> str:
    """Return the time left: whole minutes, calmly, and seconds only in the last two."""
    if left is None:
        return ""
    if state.suspended or state.paused:
        return translate("Talk", "Clock stopped")
    if left > LAST_MINUTES_S:
        return translate("Talk", "About {minutes} min left").format(minutes=math.ceil(left / 60))
    minutes, seconds = divmod(math.ceil(left), 60)
    return translate("Talk", "{time} left").format(time=f"{minutes}:{seconds:02d}")


def notice_words(state: TalkState) -> tuple[str, str, str, str]:
    """Return kind, title, message and icon of the most pressing notice; an empty title for none.

    The order is what the candidate needs first: why it stands still, what a person says, what no longer works, who comes.
    """
    if state.pause is not None:
        return _pause_words(state.pause)
    if state.word is not None:
        return proctor_words(state.word)
    if state.recogniser_lost:
        return (
            "problem",
            translate("Talk", "Speech can't be understood just now"),
            translate(
                "Talk", "Please type your answers below. Nothing is lost, and it has no influence on your score."
            ),
            "keyboard",
        )
    if state.voice_lost:
        return (
            "notice",
            translate("Talk", "The interviewer's voice has failed"),
            translate("Talk", "Please read the questions here and answer as before."),
            "loudspeaker",
        )
    if state.duplex_is_news and not state.typed_only:
        return (
            "accent",
            translate("Talk", "Please wait until the interviewer has finished speaking"),
            translate(
                "Talk", "You are heard while it is silent: your turn is shown on the left, and no answer is lost."
            ),
            "microphone",
        )
    if state.proctor_called:
        return (
            "accent",
            translate("Talk", "A proctor has been called"),
            translate("Talk", "Someone comes to you. You may go on meanwhile."),
            "proctor",
        )
    return "notice", "", "", ""


def can_be_put_away(state: TalkState) -> bool:
    """Whether the most pressing notice is one that is read and then done with."""
    return state.pause is None and state.word is not None


def proctor_words(word: Notice) -> tuple[str, str, str, str]:
    """Return kind, title, message and icon of what a proctor wrote or gave."""
    if word.kind is NoticeKind.MORE_TIME:
        title = translate("Talk", "More time: {minutes} min").format(minutes=word.detail)
        return "accent", title, translate("Talk", "{name} has added it for you.").format(name=word.by), "clock"
    if word.kind is NoticeKind.WENT_ON:
        title = translate("Talk", "The interview goes on")
        about = translate("Talk", "The proctor who had stopped it can't be reached any more. Nothing is lost.")
        return "accent", title, about, "clock"
    if word.kind is NoticeKind.PROCTOR_COMES:
        title = translate("Talk", "A proctor is on their way: {name}").format(name=word.by)
        return "accent", title, translate("Talk", "You may go on meanwhile."), "proctor"
    title = translate("Talk", "Message from the proctor")
    if word.by:
        title = translate("Talk", "Message from the proctor, {name}").format(name=word.by)
    return "accent", title, word.detail, "message"


def _pause_words(pause: Notice) -> tuple[str, str, str, str]:
    if pause.kind is NoticeKind.DEVICE_LOST:
        lost = translate("Talk", "{device} is gone.").format(device=pause.detail) if pause.detail else ""
        message = translate(
            "Talk",
            "Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.",
        )
        return "problem", translate("Talk", "Paused: the sound was interrupted"), texts.in_a_row(lost, message), "pause"
    if pause.kind is NoticeKind.PAUSED_BY_PROCTOR:
        message = translate("Talk", "The clock is stopped. It goes on when the proctor says so.")
        return (
            "notice",
            translate("Talk", "A proctor has paused the interview"),
            texts.in_a_row(pause.detail, message),
            "pause",
        )
    message = translate("Talk", "The clock is stopped and nothing is lost. It goes on by itself.")
    return "notice", translate("Talk", "Paused for a moment"), texts.in_a_row(pause.detail, message), "pause"
