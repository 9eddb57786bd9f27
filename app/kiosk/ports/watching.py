"""What the candidate is told of the watch: before it what is watched, after it what was noted. Codes; the window has the words."""

from dataclasses import dataclass
from enum import StrEnum


class WatchedPart(StrEnum):
    """What is watched, in the pieces a person thinks in."""

    FOCUS = "focus"
    TYPING = "typing"
    SCREEN = "screen"
    SOUND = "sound"
    VOICE = "voice"
    MACHINE = "machine"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class NotedOnce:
    """When something was noted: seconds since the interview began, and for how many it lasted; None where it had no length or no end."""

    at_s: float
    lasted_s: float | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """One kind of signal of `proctoring.signals.KINDS` and when it was noted, in order; `statement` is the first one's, in English."""

    kind: str
    times: tuple[NotedOnce, ...]
    statement: str = ""
