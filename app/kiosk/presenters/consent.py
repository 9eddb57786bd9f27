"""What the disclosure shows and when it may be left: every agreement ticked, or a decline that was meant."""

from dataclasses import dataclass, replace

from app.kiosk.ports import Accommodation, Assignment, Consent
from engine.interview.templates import ConsentText

OTHER_LIMIT = 500


@dataclass(frozen=True, slots=True)
class ConsentState:
    """The second screen. `language` is what the interview will be held in; `text` the disclosure shown, `text_language` its language."""

    assignment: Assignment
    language: str
    text: ConsentText
    text_language: str
    agreed: frozenset[int] = frozenset()
    accommodations: frozenset[Accommodation] = frozenset()
    other: str = ""
    second_voice: bool = False
    declining: bool = False
    busy: bool = False
    reminded: bool = False
    error: tuple[str, str] | None = None

    @property
    def ready(self) -> bool:
        """Whether everything that must be agreed to is."""
        return len(self.agreed) == len(self.text.agreements)

    @property
    def missing(self) -> int:
        """How many agreements are open."""
        return len(self.text.agreements) - len(self.agreed)


def opened(assignment: Assignment, interface_language: str) -> ConsentState:
    """Begin, in the interface's language where the interview can be held in it, else in the assignment's first."""
    language = interface_language if interface_language in assignment.languages else assignment.languages[0]
    text_language, text = _text_for(assignment, language)
    return ConsentState(assignment, language, text, text_language)


def in_language(state: ConsentState, language: str) -> ConsentState:
    """Hold the interview in another of the offered languages; another text must be agreed to anew."""
    if language not in state.assignment.languages or language == state.language:
        return state
    text_language, text = _text_for(state.assignment, language)
    agreed = state.agreed if text == state.text else frozenset()
    return replace(state, language=language, text=text, text_language=text_language, agreed=agreed)


def agree(state: ConsentState, index: int, *, agreed: bool) -> ConsentState:
    """Tick or untick one agreement."""
    if not 0 <= index < len(state.text.agreements):
        return state
    return replace(state, agreed=state.agreed | {index} if agreed else state.agreed - {index}, reminded=False)


def ask(state: ConsentState, accommodation: Accommodation, *, wanted: bool) -> ConsentState:
    """Ask for an accommodation, or no longer."""
    asked = state.accommodations | {accommodation} if wanted else state.accommodations - {accommodation}
    return replace(state, accommodations=asked)


def allow_second_voice(state: ConsentState, *, allowed: bool) -> ConsentState:
    """Agree to listening for a second voice, or no longer; only where it is offered."""
    return replace(state, second_voice=allowed and state.assignment.second_voice_offered)


def describe(state: ConsentState, text: str) -> ConsentState:
    """Take the words for an accommodation without a name."""
    return replace(state, other=text[:OTHER_LIMIT])


def submitted(state: ConsentState) -> ConsentState:
    """Go on if everything is agreed to, else remind."""
    return replace(state, busy=True, error=None) if state.ready else replace(state, reminded=True)


def consent_of(state: ConsentState) -> Consent:
    """Return the consent as it is to be kept."""
    other = state.other.strip() if Accommodation.OTHER in state.accommodations else ""
    asked = tuple(each for each in Accommodation if each in state.accommodations)
    return Consent(
        version=state.text.version,
        language=state.language,
        disclosure=state.text.disclosure,
        agreed_to=tuple(state.text.agreements[index] for index in sorted(state.agreed)),
        accommodations=asked,
        other_accommodation=other,
        second_voice=state.second_voice,
    )


def _text_for(assignment: Assignment, language: str) -> tuple[str, ConsentText]:
    for candidate in (language, assignment.languages[0], *assignment.consent):
        if candidate in assignment.consent:
            return candidate, assignment.consent[candidate]
    raise ValueError("an assignment has a consent text in at least one language")
