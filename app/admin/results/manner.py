"""How a recording is played: how fast, whose voice, how loud."""

from dataclasses import dataclass
from typing import Final

Mix = tuple[float, float]
"""How much of the participant's and of the interviewer's channel is heard."""

BOTH: Final[Mix] = (1.0, 1.0)
PARTICIPANT: Final[Mix] = (1.0, 0.0)
INTERVIEWER: Final[Mix] = (0.0, 1.0)

SPEEDS: Final = (0.75, 1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is played."""

    speed: float = 1.0
    mix: Mix = BOTH
    volume: float = 1.0
