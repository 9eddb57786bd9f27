"""What reaches the window from the running interview, as data; `app.bridge` makes these from the engine's calls."""

from dataclasses import dataclass

from app.kiosk.ports import ClosingStep, Notice


@dataclass(frozen=True, slots=True)
class Live:
    """Something the interview told."""


@dataclass(frozen=True, slots=True)
class PhaseChanged(Live):
    """Somebody else has the floor."""

    phase: str


@dataclass(frozen=True, slots=True)
class Captioned(Live):
    """The newest words of one speaker, `ai` or `participant`."""

    speaker: str
    text: str
    final: bool


@dataclass(frozen=True, slots=True)
class Progressed(Live):
    """How far the interview is."""

    question: int
    questions: int
    elapsed_s: float
    limit_s: float


@dataclass(frozen=True, slots=True)
class ClockSuspended(Live):
    """Whether "take your time" is in force."""

    suspended: bool


@dataclass(frozen=True, slots=True)
class Noticed(Live):
    """Something out of the ordinary."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class ClosingReached(Live):
    """What is done now that the talk is over, and how far it is where that can be counted."""

    step: ClosingStep
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class EngineLost(Live):
    """An engine (`stt`, `tts`) is gone, or back."""

    engine: str
    lost: bool
