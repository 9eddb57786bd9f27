"""What is shown once the conversation is over: saving, then a receipt; or what went wrong and what follows."""

from dataclasses import dataclass, replace
from typing import TypeVar

from app.kiosk.ports import ClosingStep, Outcome

COMMENT_LIMIT = 2_000
_HASH_GROUP = 8


@dataclass(frozen=True, slots=True)
class ClosingState:
    """Between the last word and the receipt; `done` parts of the step `of` so many, none where they can't be counted."""

    step: ClosingStep = ClosingStep.SAVING
    done: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class EndState:
    """Thanks and a receipt. `seconds_left` counts down to check-in."""

    outcome: Outcome
    participant_name: str = ""
    organisation: str = ""
    comment: str = ""
    sending: bool = False
    sent: bool = False
    error: tuple[str, str] | None = None
    seconds_left: int | None = None


@dataclass(frozen=True, slots=True)
class FailureState:
    """The interview broke off, or the window could not go on. `outcome` is None where nothing had begun to be kept."""

    outcome: Outcome | None
    title: str = ""
    message: str = ""
    comment: str = ""
    sending: bool = False
    sent: bool = False
    error: tuple[str, str] | None = None


Ending = TypeVar("Ending", EndState, FailureState)


def hash_groups(sha256: str) -> tuple[str, ...]:
    """Return a hash in short groups that can be read aloud."""
    return tuple(sha256[start : start + _HASH_GROUP] for start in range(0, len(sha256), _HASH_GROUP))


def commented(state: Ending, text: str) -> Ending:
    """Take what the comment's field holds."""
    return replace(state, comment=text[:COMMENT_LIMIT], error=None)


def sending(state: Ending) -> Ending:
    """Send the comment, if there is one."""
    return replace(state, sending=True, error=None) if state.comment.strip() and not state.sent else state


def comment_kept(state: Ending) -> Ending:
    """The comment is durable."""
    return replace(state, sending=False, sent=True)


def comment_lost(state: Ending, title: str, message: str) -> Ending:
    """The comment could not be kept; it stays in the field."""
    return replace(state, sending=False, error=(title, message))
