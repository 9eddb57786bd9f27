"""Which spans are open at one detector, and how many that follow each other quickly become one: told the time, never waits.

An end is held for `FLAP_S`: where the same thing begins again within it, the span goes on and counts the break. Where more than `MANY`
spans of a kind began within a minute, those that follow share one span, a crowd, until nothing of it was open for `SETTLE_S`. So a
window that flickers or a program that starts a hundred helpers can't fill a ledger, and whatever began is still said to have ended.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from proctoring.signals import Context, Phase

FLAP_S = 0.5
"""A break shorter than this is one within a span; half of the second in which a signal is to be stated."""

MANY = 12
"""Spans of one kind that may begin within `MINUTE_S` before those that follow share one."""

MINUTE_S = 60.0
SETTLE_S = 10.0
"""Seconds without an open member after which a crowd is over; longer than the mean distance of `MANY` a minute."""

MEMBERS = 4096
"""Members of a crowd that are told apart; more are counted only."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What a detector said at one moment. `at_ns` dates it; `key` tells things of one kind apart."""

    kind: str
    key: str
    observed: Mapping[str, Any]
    statement: str
    at_ns: int
    context: Context = field(default_factory=Context)
    limits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Worded:
    """What is to be stated: an observation in its phase, under its span's name."""

    phase: Phase
    span: str
    said: Observation


@dataclass(slots=True)
class _Open:
    """One span. `ended` and `until_ns` are there while its end is held back."""

    span: str
    began: Observation
    breaks: int = 0
    ended: Observation | None = None
    until_ns: int = 0


@dataclass(slots=True)
class _Crowd:
    """One span for many. `members` are the keys that are open; `until_ns` is there while none is."""

    span: str
    began: Observation
    members: set[str]
    count: int = 1
    ended: Observation | None = None
    until_ns: int | None = None


class Spans:
    """The open spans of one detector. `prefix` makes their names its own; every method is told the present, `now_ns`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._count = 0
        self._open: dict[tuple[str, str], _Open] = {}
        self._crowds: dict[str, _Crowd] = {}
        self._begun: dict[str, deque[int]] = {}

    def begin(self, said: Observation, now_ns: int) -> list[Worded]:
        """Take a beginning in; return what is to be stated now."""
        due = self.elapse(now_ns)
        known = self._open.get((said.kind, said.key))
        if known is not None:
            if known.ended is not None:
                known.ended = None
                known.breaks += 1
            return due
        crowd = self._crowds.get(said.kind)
        if crowd is not None:
            self._join(crowd, said.key)
            return due
        return [*due, self._opened(said, now_ns)]

    def end(self, said: Observation, now_ns: int) -> list[Worded]:
        """Take an end in; it is stated by `elapse` once it is sure to be one."""
        known = self._open.get((said.kind, said.key))
        crowd = self._crowds.get(said.kind)
        if known is not None and known.ended is None:
            known.ended, known.until_ns = said, now_ns + round(FLAP_S * 1e9)
        elif known is None and crowd is not None and said.key in crowd.members:
            crowd.members.discard(said.key)
            crowd.ended = said
            crowd.until_ns = None if crowd.members else now_ns + round(SETTLE_S * 1e9)
        return self.elapse(now_ns)

    def alone(self, said: Observation) -> Worded:
        """Name something without duration."""
        return Worded(Phase.POINT, self._name(), said)

    def elapse(self, now_ns: int) -> list[Worded]:
        """Return the ends that are sure by now, in the order they were observed."""
        sure = [
            (place, _ended(each, each.ended))
            for place, each in self._open.items()
            if each.ended is not None and each.until_ns <= now_ns
        ]
        over = [kind for kind, each in self._crowds.items() if each.until_ns is not None and each.until_ns <= now_ns]
        for place, _ in sure:
            del self._open[place]
        ends = [end for _, end in sure] + [_dispersed(self._crowds.pop(kind)) for kind in over]
        return sorted(ends, key=lambda end: end.said.at_ns)

    def wake_at_ns(self) -> int | None:
        """When `elapse` next has something to return; None while nothing is held back."""
        held = [each.until_ns for each in self._open.values() if each.ended is not None]
        settling = [each.until_ns for each in self._crowds.values() if each.until_ns is not None]
        return min([*held, *settling], default=None)

    def close(self, now_ns: int, why: str, context: Context) -> list[Worded]:
        """End all that is open; `why` goes into `observed.ended_by` of what nobody saw ending."""
        ends = [
            _ended(each, each.ended)
            if each.ended is not None
            else _cut_off(each.span, each.began, now_ns, why, context)
            for each in self._open.values()
        ]
        ends += [
            _dispersed(each)
            if each.until_ns is not None
            else _cut_off(each.span, each.began, now_ns, why, context, {"merged_spans": each.count})
            for each in self._crowds.values()
        ]
        self._open.clear()
        self._crowds.clear()
        return sorted(ends, key=lambda end: end.said.at_ns)

    def _opened(self, said: Observation, now_ns: int) -> Worded:
        begun = self._begun.setdefault(said.kind, deque(maxlen=MANY))
        while begun and now_ns - begun[0] >= MINUTE_S * 1e9:
            begun.popleft()
        span = self._name()
        if len(begun) < MANY:
            begun.append(now_ns)
            self._open[said.kind, said.key] = _Open(span, said)
            return Worded(Phase.BEGIN, span, said)
        self._crowds[said.kind] = _Crowd(span, said, {said.key})
        note = f" It is the {MANY + 1}th within a minute: this span stands for it and for those that follow closely."
        crowded = replace(said, observed={**said.observed, "merged": True}, statement=said.statement + note)
        return Worded(Phase.BEGIN, span, crowded)

    def _join(self, crowd: _Crowd, key: str) -> None:
        if key in crowd.members:
            return
        crowd.count += 1
        if len(crowd.members) < MEMBERS:
            crowd.members.add(key)
            crowd.until_ns = None

    def _name(self) -> str:
        self._count += 1
        return f"{self._prefix}-{self._count}"


def _ended(span: _Open, ended: Observation) -> Worded:
    said = replace(ended, limits=ended.limits or span.began.limits)
    if span.breaks:
        times = "once" if span.breaks == 1 else f"{span.breaks} times"
        said = replace(
            said,
            observed={**said.observed, "merged_breaks": span.breaks},
            statement=f"{said.statement} In between it ended {times} for less than {FLAP_S} s.",
        )
    return Worded(Phase.END, span.span, said)


def _dispersed(crowd: _Crowd) -> Worded:
    said = crowd.ended or crowd.began
    return Worded(
        Phase.END,
        crowd.span,
        replace(
            said,
            observed={**said.observed, "merged_spans": crowd.count},
            statement=f"{said.statement} It was the last of {crowd.count} that are stated as one.",
            limits=said.limits or crowd.began.limits,
        ),
    )


def _cut_off(
    span: str, began: Observation, now_ns: int, why: str, context: Context, more: Mapping[str, Any] | None = None
) -> Worded:
    """Return the end of something that was still going on; what was observed at its beginning tells what it was."""
    lasted_s = round(max(now_ns - began.at_ns, 0) / 1e9, 3)
    observed = {**began.observed, "ended_by": why, "lasted_s": lasted_s, **(more or {})}
    statement = f"{ENDINGS.get(why, why)} {lasted_s:.1f} s after this began: {began.statement}"
    return Worded(
        Phase.END, span, replace(began, observed=observed, statement=statement, at_ns=now_ns, context=context)
    )


WATCH_ENDED = "watch_ended"
DETECTOR_FAILED = "detector_failed"
ENDINGS = {
    WATCH_ENDED: "Still so when the watch ended,",
    DETECTOR_FAILED: "No longer watched because the detector failed,",
}
"""What `observed.ended_by` may say, and how a statement of it begins."""
