"""What the proctor's PIN dialog shows: wrong ones are counted, and after a few in a row it waits."""

from dataclasses import dataclass, replace
from enum import StrEnum

PIN_LIMIT = 64


class Wish(StrEnum):
    """What a PIN is given for."""

    LEAVE = "leave"
    DIAGNOSE = "diagnose"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class PinState:
    """The dialog. `locked_until` is a monotonic second; `wrong` counts wrong PINs in a row since the last pause."""

    allowed: int
    wait_s: float
    wrong: int = 0
    checking: bool = False
    locked_until: float = 0.0
    interview_runs: bool = False
    stands_still: bool = False
    error: bool = False

    @property
    def left(self) -> int:
        """How many more wrong ones are taken."""
        return max(0, self.allowed - self.wrong)


def locked_for(state: PinState, now: float) -> float:
    """Return how many seconds the dialog still waits."""
    return max(0.0, state.locked_until - now)


def checking(state: PinState) -> PinState:
    """A PIN is being looked at."""
    return replace(state, checking=True, error=False)


def refused(state: PinState, now: float) -> PinState:
    """It was wrong."""
    wrong = state.wrong + 1
    if wrong >= state.allowed:
        return replace(state, checking=False, wrong=0, locked_until=now + state.wait_s, error=True)
    return replace(state, checking=False, wrong=wrong, error=True)


def opened(state: PinState, *, interview_runs: bool, stands_still: bool = False) -> PinState:
    """The dialog is opened again: wrong ones still count."""
    return replace(state, interview_runs=interview_runs, stands_still=stands_still, error=False)


def accepted(state: PinState) -> PinState:
    """It was right: the count begins anew."""
    return replace(state, wrong=0, checking=False, error=False)
