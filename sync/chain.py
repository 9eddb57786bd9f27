"""What a session's chain may take next, decided from where it stands; the database refuses the same things on its own account."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from engine.errors import IllegalTransition
from engine.interview import facts
from engine.interview.lifecycle import EndReason, Status, advance, is_final
from engine.interview.people_facts import SecondScored
from sync.errors import FactRefused
from sync.events import NO_HASH, Event, Moment
from sync.times import parse_rfc3339

CHECKPOINT = "checkpoint"
ERASURE = "erasure"
SIGNAL = "signal"
DETECTOR_HEALTH = "detector.health"
SIGNAL_ANNOTATED = "signal.annotated"
WATCH_BEGUN = "watch.begun"
WATCH_SNAPSHOT = "watch.snapshot"
WATCH_ENDED = "watch.ended"
EXPORT_MADE = "export.made"
RECOVERY_BEGUN = "recovery.begun"

CHECKPOINT_EVERY_EVENTS = 50
CHECKPOINT_EVERY_S = 60.0
CLOCK_JUMP_S = 2.0

AFTER_THE_END = frozenset(
    {
        facts.ScorecardIssued.KIND,
        SecondScored.KIND,
        CHECKPOINT,
        SIGNAL_ANNOTATED,
        facts.CandidateComment.KIND,
        EXPORT_MADE,
        ERASURE,
    }
)
"""What may still be added to a session that ended."""

NEVER_ERASED = frozenset(
    {
        facts.SessionStarted.KIND,
        facts.SessionCompleted.KIND,
        facts.SessionFailed.KIND,
        facts.SessionCancelled.KIND,
        facts.RecordingSegment.KIND,
        facts.RecordingSealed.KIND,
        CHECKPOINT,
        ERASURE,
    }
)
"""Kinds that hold nothing personal and that verification can't do without."""

CLOSING = frozenset(
    {
        facts.SessionCompleted.KIND,
        facts.SessionFailed.KIND,
        facts.SessionCancelled.KIND,
        facts.RecordingSegment.KIND,
        facts.RecordingSealed.KIND,
        RECOVERY_BEGUN,
        CHECKPOINT,
    }
)
"""What a full disk's reserve is for."""

OPENING = frozenset({facts.SessionScheduled.KIND, facts.SessionStarted.KIND})
"""What is not begun on a full disk."""

_BECOMES = {
    facts.SessionStarted.KIND: Status.IN_PROGRESS,
    facts.SessionCompleted.KIND: Status.COMPLETED,
    facts.SessionFailed.KIND: Status.FAILED,
    facts.SessionCancelled.KIND: Status.CANCELLED,
}

_WITHIN_THE_INTERVIEW = frozenset(
    {
        facts.TurnHeld.KIND,
        facts.TurnCommitted.KIND,
        facts.TurnMeasured.KIND,
        facts.Paused.KIND,
        facts.Resumed.KIND,
        facts.RecordingSegment.KIND,
        facts.RecordingSealed.KIND,
    }
)

_SCORES = frozenset({facts.ScorecardIssued.KIND, SecondScored.KIND})

_SEALED_AT_ONCE = frozenset({*_BECOMES, *_SCORES})


@dataclass(frozen=True, slots=True)
class Chain:
    """Where a session's chain stands. `last_utc`/`last_mono_ns` are None until this process has appended: its monotonic clock is its own."""

    session_id: str
    status: Status | None = None
    next_seq: int = 0
    head: str = NO_HASH
    scorecards: int = 0
    since_checkpoint: int = 0
    checkpoint_mono_ns: int | None = None
    last_utc: datetime | None = None
    last_mono_ns: int | None = None

    def after(self, event: Event) -> "Chain":
        """Return the chain with `event` at its head."""
        sealed = event.kind == CHECKPOINT
        status = (
            Status.SCHEDULED if event.kind == facts.SessionScheduled.KIND else _BECOMES.get(event.kind, self.status)
        )
        return replace(
            self,
            status=status,
            next_seq=event.seq + 1,
            head=event.hash,
            scorecards=self.scorecards + (event.kind == facts.ScorecardIssued.KIND),
            since_checkpoint=0 if sealed else self.since_checkpoint + 1,
            checkpoint_mono_ns=event.t_mono_ns
            if sealed or self.checkpoint_mono_ns is None
            else self.checkpoint_mono_ns,
            last_utc=parse_rfc3339(event.t_utc),
            last_mono_ns=event.t_mono_ns,
        )


def as_left_on_disk(session_id: str, events: Iterable[Event]) -> Chain:
    """Return where a stored chain stands, without the clocks of the process that wrote it."""
    chain = Chain(session_id)
    for event in events:
        chain = chain.after(event)
    return replace(chain, last_utc=None, last_mono_ns=None, checkpoint_mono_ns=None)


def refuse_illegal(chain: Chain, kind: str, body: dict[str, Any]) -> None:
    """Raise `IllegalTransition` or `FactRefused` where this fact has no place at the head of this chain."""
    if kind == facts.SessionScheduled.KIND:
        if chain.status is not None:
            raise IllegalTransition("That step does not exist", "a session is scheduled once")
        return
    if chain.status is None:
        raise IllegalTransition("That step does not exist", f"a session begins by being scheduled, not with {kind}")
    if kind in _BECOMES:
        advance(chain.status, _BECOMES[kind], _reason(kind, body))
    elif is_final(chain.status) and kind not in AFTER_THE_END:
        raise IllegalTransition("The session has ended", f"{kind} can't be added to a session that is {chain.status}")
    elif kind == facts.SessionRescheduled.KIND and chain.status is not Status.SCHEDULED:
        raise IllegalTransition("The session has begun", "only one that has not can be rescheduled")
    elif chain.status is Status.SCHEDULED and kind in _WITHIN_THE_INTERVIEW:
        raise IllegalTransition("The session has not started", f"{kind} belongs inside an interview")
    if kind in _SCORES:
        _refuse_wrong_scorecard(chain, kind, body)
    if kind == facts.SessionRescheduled.KIND:
        _refuse_no_time(body)


def jump_between(chain: Chain, at: Moment) -> int | None:
    """Return by how many milliseconds the wall clock moved against the monotonic one since the last event; None where it did not."""
    if (
        chain.last_utc is None
        or chain.last_mono_ns is None
        or chain.status not in (Status.SCHEDULED, Status.IN_PROGRESS)
    ):
        return None
    by_s = (at.utc - chain.last_utc).total_seconds() - (at.mono_ns - chain.last_mono_ns) / 1e9
    return round(by_s * 1000) if abs(by_s) > CLOCK_JUMP_S else None


def wants_checkpoint(chain: Chain, kind: str, at: Moment) -> bool:
    """Whether the chain is signed right after this event."""
    if kind in _SEALED_AT_ONCE or chain.since_checkpoint >= CHECKPOINT_EVERY_EVENTS:
        return True
    since = chain.checkpoint_mono_ns
    return since is not None and chain.status is Status.IN_PROGRESS and at.mono_ns - since >= CHECKPOINT_EVERY_S * 1e9


def _reason(kind: str, body: dict[str, Any]) -> EndReason | None:
    if kind == facts.SessionStarted.KIND:
        return None
    try:
        return EndReason(body.get("end_reason", ""))
    except ValueError as exc:
        raise IllegalTransition("That reason does not exist", f"{kind}: {str(body.get('end_reason'))[:40]!r}") from exc


def _refuse_no_time(body: dict[str, Any]) -> None:
    try:
        parse_rfc3339(str(body.get("scheduled_at")))
    except ValueError as exc:
        raise FactRefused(
            "A session is moved to a time", "expected scheduled_at as RFC 3339 in UTC, with milliseconds"
        ) from exc


def _refuse_wrong_scorecard(chain: Chain, kind: str, body: dict[str, Any]) -> None:
    if chain.status is not Status.COMPLETED:
        raise IllegalTransition("Only a completed session is scored", f"this one is {chain.status}")
    if kind == SecondScored.KIND:
        return  # it supersedes nothing
    expected = (chain.scorecards + 1, chain.scorecards or None)
    if (body.get("revision"), body.get("supersedes")) != expected:
        raise FactRefused(
            "A scorecard is written once",
            f"the next is revision {expected[0]}, which supersedes {expected[1] or 'none'}",
        )
