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
from engine.conversation.phrases import plain
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind
from engine.interviewer.port import Trigger


@dataclass(frozen=True, slots=True)
class Pending:
    """The outstanding preparation: first the words, then (`thinking`) the reply, then it is `ready`.

    `words` are those it is a reply to. It may be let go only once they are `final`; until then it is a reply to a guess.
    """

    revision: int
    trigger: Trigger
    began: float
    words: tuple[str, ...] = ()
    ending: bool = False  # the final words were asked for
    final: bool = False
    thinking: bool = False
    ready: bool = False
    ready_at: float | None = None
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
        self.wasted_s = 0.0  # what the preparations of this turn took that came to nothing
        self.pending: Pending | None = None
        self.reply = Reply()
        self._reply_before = self.reply

    def look(self, trigger: Trigger, at: float) -> list[Action]:
        """Begin a preparation with the words so far."""
        self.revision += 1
        self.pending = Pending(self.revision, trigger, at)
        return [Transcribe(self.turn, self.revision, ends=False)]

    def transcribe(self, trigger: Trigger, at: float) -> list[Action]:
        """Ask for the final words of what was said: for the preparation that is outstanding, or to begin one."""
        if self.pending is None:
            self.revision += 1
            self.pending = Pending(self.revision, trigger, at)
        if self.pending.ending or self.pending.final:
            return []
        self.pending = replace(self.pending, ending=True)
        return [Transcribe(self.turn, self.pending.revision)]

    def prepare(self, trigger: Trigger, at: float, silences: int = 0) -> list[Action]:
        """Begin a preparation where nothing was said."""
        self.revision += 1
        self.pending = Pending(self.revision, trigger, at, final=True)
        return self.think(trigger, silences)

    def think(self, trigger: Trigger, silences: int = 0) -> list[Action]:
        """Go on to the reply."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        self.pending = replace(self.pending, trigger=trigger, thinking=True)
        return [Prepare(self.turn, self.pending.revision, trigger, silences)]

    def heard(self, event: Transcribed) -> bool:
        """Take the words; return whether the reply that is outstanding, if one is, is a reply to them."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        same = [plain(word) for word in self.pending.words] == [plain(word) for word in event.words]
        self.pending = replace(self.pending, words=event.words, final=event.final)
        return same or not self.pending.thinking

    def think_again(self, at: float) -> list[Action]:
        """The words turned out to be others than those the reply is being made for: make another."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        pending = self.pending
        withdrawn = self.withdraw(at)
        self.revision += 1
        self.pending = Pending(self.revision, pending.trigger, at, pending.words, ending=True, final=True)
        return withdrawn

    def awaits(self, event: Transcribed | ReplyReady) -> bool:
        """Whether the event answers the outstanding preparation, in its order."""
        pending = self.pending
        if pending is None or (event.turn, event.revision) != (self.turn, pending.revision):
            return False
        if isinstance(event, ReplyReady):
            return pending.thinking and not pending.ready
        return not pending.final and (event.final or not pending.thinking)

    @property
    def may_go(self) -> bool:
        """Whether a reply is there, to the words that were really said."""
        return self.pending is not None and self.pending.ready and self.pending.final

    def ready(self, event: ReplyReady) -> None:
        """The reply is there."""
        assert self.pending is not None  # noqa: S101 - the caller has just looked
        self.pending = replace(self.pending, ready=True, ready_at=event.at, kind=event.kind, closes=event.closes)

    def withdraw(self, at: float) -> list[Action]:
        """Throw away what is outstanding, if anything."""
        if self.pending is None:
            return []
        withdrawn = Withdraw(self.turn, self.pending.revision)
        self.drop(at)
        return [withdrawn]

    def drop(self, at: float) -> None:
        """Nothing will come of what was outstanding, and it did no work that must be called off."""
        if self.pending is not None:
            until = at if self.pending.ready_at is None else self.pending.ready_at
            self.wasted_s += max(until - self.pending.began, 0.0)
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
        self.wasted_s = 0.0
