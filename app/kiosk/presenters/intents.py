"""Everything a person can want from the window, as data: screens emit these, the journey decides what follows."""

from dataclasses import dataclass

from app.kiosk.ports import Accommodation, Check


@dataclass(frozen=True, slots=True)
class Intent:
    """Something a person did."""


@dataclass(frozen=True, slots=True)
class EditCode(Intent):
    """The access code's field now reads `text`."""

    text: str


@dataclass(frozen=True, slots=True)
class SubmitCode(Intent):
    """Check in with the code in the field."""


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Intent):
    """Use this language from now on."""

    language: str


@dataclass(frozen=True, slots=True)
class Dress(Intent):
    """Change contrast or motion."""

    high_contrast: bool
    reduced_motion: bool


@dataclass(frozen=True, slots=True)
class Agree(Intent):
    """Tick or untick one agreement."""

    index: int
    agreed: bool


@dataclass(frozen=True, slots=True)
class Ask(Intent):
    """Ask for an accommodation, or no longer."""

    accommodation: Accommodation
    wanted: bool


@dataclass(frozen=True, slots=True)
class AllowSecondVoice(Intent):
    """Agree to listening for a second voice, or no longer."""

    allowed: bool


@dataclass(frozen=True, slots=True)
class Describe(Intent):
    """The words for an accommodation that has no name here."""

    text: str


@dataclass(frozen=True, slots=True)
class Continue(Intent):
    """The screen's main way on."""


@dataclass(frozen=True, slots=True)
class Decline(Intent):
    """I'd rather not take part."""


@dataclass(frozen=True, slots=True)
class GoBack(Intent):
    """Undo the last step within the screen, e.g. declining."""


@dataclass(frozen=True, slots=True)
class Retry(Intent):
    """Check again: one check, or all that failed."""

    check: Check | None = None


@dataclass(frozen=True, slots=True)
class PlayChime(Intent):
    """Play the chime again."""


@dataclass(frozen=True, slots=True)
class HeardChime(Intent):
    """Say whether the chime was heard."""

    heard: bool


@dataclass(frozen=True, slots=True)
class SkipCheck(Intent):
    """Give this check up."""

    check: Check


@dataclass(frozen=True, slots=True)
class TypeOnly(Intent):
    """Go on without the microphone: answers will be typed."""


@dataclass(frozen=True, slots=True)
class Practise(Intent):
    """Try the practice question."""


@dataclass(frozen=True, slots=True)
class Done(Intent):
    """My answer is complete."""


@dataclass(frozen=True, slots=True)
class TakeTime(Intent):
    """I want to think."""


@dataclass(frozen=True, slots=True)
class Repeat(Intent):
    """Say that again."""


@dataclass(frozen=True, slots=True)
class OpenTyping(Intent):
    """Show or hide the typing field; the draft stays."""

    shown: bool


@dataclass(frozen=True, slots=True)
class Draft(Intent):
    """The typing field now reads `text`."""

    text: str


@dataclass(frozen=True, slots=True)
class SendAnswer(Intent):
    """The draft is my answer."""


@dataclass(frozen=True, slots=True)
class CallProctor(Intent):
    """I need a person."""


@dataclass(frozen=True, slots=True)
class Understood(Intent):
    """I have read what the proctor wrote."""


@dataclass(frozen=True, slots=True)
class AskToLeave(Intent):
    """Ask whether to leave (`sure` None), stay (False) or leave (True)."""

    sure: bool | None = None


@dataclass(frozen=True, slots=True)
class WriteComment(Intent):
    """The comment's field now reads `text`."""

    text: str


@dataclass(frozen=True, slots=True)
class SendComment(Intent):
    """Keep my comment."""


@dataclass(frozen=True, slots=True)
class LookAgain(Intent):
    """Look at the kiosk again."""


@dataclass(frozen=True, slots=True)
class TrySound(Intent):
    """Open the devices and show the level, or let them go."""

    on: bool


@dataclass(frozen=True, slots=True)
class MeasureEcho(Intent):
    """Measure the echo."""


@dataclass(frozen=True, slots=True)
class CloseDiagnostics(Intent):
    """Back to the candidate's window."""
