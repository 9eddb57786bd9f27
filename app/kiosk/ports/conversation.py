"""The talk itself, the candidate's controls in it, and what it has to tell beside the words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from app.kiosk.ports.watching import Noted
from engine.interview.lifecycle import EndReason

if TYPE_CHECKING:  # importing it for real would load numpy before the first screen
    from engine.conversation.ports import Audience


class NoticeKind(StrEnum):
    """What an interview may have to tell beside the conversation."""

    DEVICE_LOST = "device_lost"  # paused until it is back
    PAUSED_BY_PROCTOR = "paused_by_proctor"
    PAUSED_BY_SYSTEM = "paused_by_system"
    RESUMED = "resumed"  # takes any of the three above away
    HALF_DUPLEX = "half_duplex"  # the candidate is heard only while the interviewer is silent
    FULL_DUPLEX = "full_duplex"  # takes the one above away
    PROCTOR_CALLED = "proctor_called"
    PROCTOR_CAME = "proctor_came"  # takes the one above away
    PROCTOR_COMES = "proctor_comes"  # `by` has answered the candidate's call
    PROCTOR_MESSAGE = "proctor_message"  # `detail` is the proctor's own words, `by` their name
    MORE_TIME = "more_time"  # `detail` is how many minutes
    LOCKED = "locked"  # the screen is covered until it is unlocked
    UNLOCKED = "unlocked"
    LISTENING = "listening"  # `by` hears the room from now on
    LISTENING_ENDED = "listening_ended"
    WENT_ON = "went_on"  # the kiosk lifted by itself what a proctor had ordered who can't be reached any more


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the candidate; `detail` is shown as it stands, e.g. the lost device's name. `by` is the proctor it comes from."""

    kind: NoticeKind
    detail: str = ""
    by: str = ""


class ClosingStep(StrEnum):
    """What happens between the last word and the receipt."""

    SAVING = "saving"
    SCORING = "scoring"
    SEALING = "sealing"


class Notices(Protocol):
    """Where the interview tells what `Audience` has no word for. Any thread may call; `app.bridge.Bridge` is both."""

    def notice(self, notice: Notice) -> None:
        """Show or take away a notice."""
        ...

    def closing(self, step: ClosingStep, *, done: int = 0, of: int = 0) -> None:
        """Tell what is being done now that the conversation is over; where it can be counted, `done` parts `of` so many."""
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the candidate may take home; counts are of what was kept.

    `record_sha256` (64 hex digits) is the ledger's head under the newest signed checkpoint: it covers all that led to the record, and
    stands in every later `record.json` as the `head_hash` of one of `evidence.checkpoints`.
    """

    session_id: str
    record_sha256: str
    answers: int
    recorded_s: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an interview ended. A completed one may lead to `next_stage`; a failed one tells what happened in `title` and `message`.

    `noted` is what detectors stated, where there were any (`watched`). `proctor_code` is a short code that lets a proctor find the
    session, shown where something failed.
    """

    completed: bool
    end_reason: EndReason
    receipt: Receipt
    retake_granted: bool = False
    proctor_code: str = ""
    next_stage: str = ""
    title: str = ""
    message: str = ""
    watched: bool = False
    noted: tuple[Noted, ...] = ()


class Conversation(Protocol):
    """The talk itself."""

    async def practise(self, audience: Audience, notices: Notices) -> None:
        """Ask the practice question, hear the answer, keep nothing; return when it is over."""
        ...

    async def interview(self, audience: Audience, notices: Notices) -> Outcome:
        """Hold the interview; return once it is saved and scored. A broken-off interview is an Outcome, not an exception."""
        ...

    def leave(self) -> None:
        """End what runs now because the candidate wishes to (a practice: skip it); `practise` or `interview` returns soon after."""
        ...

    def end_by_proctor(self) -> None:
        """End what runs now because a proctor who proved the PIN closes the kiosk; returns as after `leave`."""
        ...


class Standstill(Protocol):
    """What a proctor ordered from afar and may not be there to lift: a pause, a covered screen."""

    @property
    def in_force(self) -> bool:
        """Whether something of the kind is in force."""
        ...

    def lift(self) -> None:
        """Go on, because a proctor who proved the PIN says so; stated, and then done, soon after."""
        ...


class Controls(Protocol):
    """The candidate's buttons during the conversation."""

    def done(self) -> None:
        """My answer is complete."""
        ...

    def take_time(self) -> None:
        """Don't take my silence for an answer; `Audience.clock_suspended` confirms. Speaking, typing or `done` ends it."""
        ...

    def repeat(self) -> None:
        """Say that again."""
        ...

    def typing(self, *, active: bool) -> None:
        """The typing field was opened or closed: while it is open, silence means nothing."""
        ...

    def type_answer(self, text: str) -> None:
        """This is my answer (1 to 4,000 characters)."""
        ...

    def call_proctor(self) -> None:
        """I need a person; `Notices` confirms with PROCTOR_CALLED."""
        ...
