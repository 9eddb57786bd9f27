"""Who has the floor, and the error of those who lose count of it."""

from enum import StrEnum

from engine.conversation.events import Event
from engine.errors import EngineError


class Floor(StrEnum):
    """Who has the floor."""

    REPLYING = "replying"  # a reply is sure to come; what is said meanwhile does not change it
    INTERVIEWER = "interviewer"
    CHECKING = "checking"  # the voice was stopped: is it an interruption or a cough?
    WAITING = "waiting"  # the interviewer has finished and nothing was said yet
    CANDIDATE = "candidate"
    UNDECIDED = "undecided"  # the candidate fell silent
    PAUSED = "paused"
    ENDED = "ended"


PHASES = {
    Floor.REPLYING: "thinking",
    Floor.INTERVIEWER: "interviewer_speaking",
    Floor.CHECKING: "candidate_speaking",
    Floor.WAITING: "listening",
    Floor.CANDIDATE: "candidate_speaking",
    Floor.UNDECIDED: "listening",
    Floor.PAUSED: "paused",
    Floor.ENDED: "ended",
}
"""What the screen calls it."""


class OutOfTurn(EngineError):
    """An event that can't happen in this state: whoever feeds the machine is broken."""

    def __init__(self, event: Event, floor: Floor) -> None:
        super().__init__(
            "The conversation lost its order", f"{type(event).__name__} can't happen while the floor is {floor.value}"
        )
