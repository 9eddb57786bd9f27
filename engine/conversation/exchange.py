"""One exchange of speakers: the one preparation that is outstanding, and the reply that was let go.

Keeps the promises that make speculation safe: one preparation at a time, nothing older than the newest revision counts, a settled turn
is never named again.
"""

from dataclasses import dataclass, replace

from engine.conversation.events import (
    Action,
    Commit,
    Decision,
    Prepare,
    Recall,
    ReplyReady,
    Settle,
    Transcribe,
    Transcribed,
    Withdraw,
)
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind
from engine.interviewer.port import Trigger


@dataclass(frozen=True, slots=True)
class Pending:
    """The outstanding preparation: first the words, then (`thinking`) the reply, then it is `ready`."""

    revision: int
    trigger: Trigger
    thinking: bool = False
    ready: bool = False
    kind: QuestionKind | None = None
    closes: EndReason | None = None


@dataclass(slots=True)
class Reply:
    """What the interviewer is saying, or said last. `held` until the turn it answers is settled."""

    kind: QuestionKind | None = None
    closes: EndReason | None = None
    revision: int = 0
    committed: float = 0.0
    started: float | None = None
    held: bool = False


class Exchange:
    """The present turn, its revisions, what is pending and what was let go."""

    def __init__(self) -> None:
        self.turn = 0
        self.revision = 0
        self.wasted = 0
        self.pending: Pending | None = None
        self.reply = Reply()
        self._reply_before = self.reply

    def transcribe(self, trigger: Trigger) -> list[Action]:
        """Begin a preparation with the words of what was said."""
        self.revision += 1
        self.pending = Pending(self.revision, trigger)
        return [Transcribe(self.turn, self.revision)]

    def prepare(self, trigger: Trigger, silences: int = 0) -> list[Action]:
        """Begin a preparation where nothing was said."""
        self.revision += 1
        self.pending = Pending(self.revision, trigger)
        return self.think(trigger, silences)

    def think(self, trigger: Trigger, silences: int = 0) -> list[Action]:
        """Go on to the reply."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        self.pending = replace(self.pending, trigger=trigger, thinking=True)
        return [Prepare(self.turn, self.revision, trigger, silences)]

    def awaits(self, event: Transcribed | ReplyReady) -> bool:
        """Whether the event answers the outstanding preparation, in its order."""
        pending = self.pending
        asked = pending is not None and (event.turn, event.revision) == (self.turn, pending.revision)
        return asked and pending is not None and not pending.ready and pending.thinking is isinstance(event, ReplyReady)

    def ready(self, event: ReplyReady) -> None:
        """The reply is there."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        self.pending = replace(self.pending, ready=True, kind=event.kind, closes=event.closes)

    def withdraw(self) -> list[Action]:
        """Throw away what is outstanding, if anything."""
        if self.pending is None:
            return []
        withdrawn = Withdraw(self.turn, self.pending.revision)
        self.pending = None
        self.wasted += 1
        return [withdrawn]

    def drop(self) -> None:
        """Nothing will come of what was outstanding, and it did no work that must be called off."""
        if self.pending is not None:
            self.pending = None
            self.wasted += 1

    def abandon(self) -> None:
        """This turn gets no reply; the next one begins."""
        self._next_turn()

    def commit(self, decision: Decision, *, settled: bool) -> list[Action]:
        """Let the reply go; unless `settled`, the turn is held until `settle` or `recall`."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        pending, turn, self.pending = self.pending, self.turn, None
        self._reply_before = self.reply
        closes = pending.closes or (EndReason.TIME_UP if pending.trigger is Trigger.TIME_UP else None)
        self.reply = Reply(pending.kind, closes, pending.revision, decision.committed, held=not settled)
        if settled:
            self._next_turn()
        return [Commit(turn, pending.revision, pending.trigger, settled, decision)]

    def recall(self, began: float) -> list[Action]:
        """Take the reply back: the candidate goes on."""
        recalled, self.reply = self.reply, self._reply_before
        self.wasted += 1
        return [Recall(self.turn, recalled.revision, began)]

    def settle(self) -> list[Action]:
        """The held turn, if there is one, is history."""
        if not self.reply.held:
            return []
        self.reply.held = False
        settled = self.turn
        self._next_turn()
        return [Settle(settled)]

    def _next_turn(self) -> None:
        self.turn += 1
        self.revision = self.wasted = 0
