"""A record's authenticity signals as the result view tells them: verbatim, in order of time, with who was watching when. No Qt.

Nothing is reckoned from them but where they stand on the timeline: no sum, no weight, no colour.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from app.admin.results.reading import moment_of
from proctoring.signals import KINDS

_LISTS = tuple(dict.fromkeys([*(kind.listed_in for kind in KINDS), "other_signals"]))
_LONGEST_FACT = 600


@dataclass(frozen=True, slots=True)
class Note:
    """What a person wrote to a signal."""

    by: str
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing a detector stated; a span is one signal from its begin to its end.

    `at_ms` and `until_ms` are on the interview's time, None where that can't be told; `goes_on` says that no end of it is known.
    """

    seq: int
    kind: str
    at: datetime | None
    at_ms: int | None
    until_ms: int | None
    goes_on: bool
    statement: str
    observed: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    question_id: str
    who_speaks: str
    detector: str
    notes: tuple[Note, ...] = ()
    ended_as: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """For how long a detector watched, and how well: `health` is active, degraded, unsupported, denied or failed; None: not told."""

    health: str
    reason: str
    detector: str
    since_ms: int | None
    until_ms: int | None


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind: what was seen of it, and when it was watched."""

    kind: str
    stretches: tuple[Stretch, ...]
    signals: tuple[Signal, ...]

    @property
    def watched(self) -> bool:
        """Whether anybody watched it, at any time and however well."""
        return any(each.health in ("active", "degraded") for each in self.stretches)

    @property
    def whole(self) -> bool:
        """Whether it was watched without a break and without a fault."""
        return bool(self.stretches) and all(each.health == "active" for each in self.stretches)


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything that was noted: `in_order` by time, `lanes` by kind. `told` is False where the record leaves signals out."""

    in_order: tuple[Signal, ...]
    lanes: tuple[Lane, ...]
    told: bool = True

    def shown(self) -> tuple[Lane, ...]:
        """Return the kinds that have something to show on a timeline: a signal, or a change in who watched."""
        return tuple(lane for lane in self.lanes if lane.signals or (lane.watched and not lane.whole))

    def quiet(self) -> tuple[str, ...]:
        """Return the kinds that were watched throughout and of which nothing was seen."""
        return tuple(lane.kind for lane in self.lanes if lane.whole and not lane.signals)

    def unwatched(self) -> tuple[str, ...]:
        """Return the kinds that nobody watched."""
        return tuple(lane.kind for lane in self.lanes if not lane.watched and not lane.signals)


def read_signals(said: Mapping[str, Any], began: datetime | None) -> Signals:
    """Return a record's `authenticity_signals`; `began` is when the interview started."""
    bodies = [body for name in _LISTS for body in said.get(name) or () if isinstance(body, Mapping)]
    bodies.sort(key=lambda body: int(body.get("ledger_seq") or 0))
    notes = _notes(said.get("annotations") or ())
    ends = {(body.get("kind"), body.get("span")): body for body in bodies if body.get("phase") == "end"}
    begun = {(body.get("kind"), body.get("span")) for body in bodies if body.get("phase") == "begin"}
    signals = [
        _signal(body, ends, began, notes)
        for body in bodies
        if body.get("phase") != "end" or (body.get("kind"), body.get("span")) not in begun
    ]
    signals.sort(key=lambda each: (each.at_ms if each.at_ms is not None else -1, each.seq))
    return Signals(tuple(signals), _lanes(said.get("coverage") or (), signals, began), told=bool(said))


def with_note(signals: Signals, seq: int, note: Note) -> Signals:
    """Return the signals with one more note on the one of this seq."""

    def noted(each: Signal) -> Signal:
        return replace(each, notes=(*each.notes, note)) if each.seq == seq else each

    return Signals(
        tuple(map(noted, signals.in_order)),
        tuple(replace(lane, signals=tuple(map(noted, lane.signals))) for lane in signals.lanes),
        signals.told,
    )


def _signal(
    body: Mapping[str, Any],
    ends: Mapping[tuple[object, object], Mapping[str, Any]],
    began: datetime | None,
    notes: Mapping[int, tuple[Note, ...]],
) -> Signal:
    seq, at = int(body.get("ledger_seq") or 0), moment_of(body.get("t_utc"))
    end = ends.get((body.get("kind"), body.get("span"))) if body.get("phase") == "begin" else None
    context, source = body.get("context") or {}, body.get("source") or {}
    at_ms = _since(at, began)
    return Signal(
        seq=seq,
        kind=str(body.get("kind", "")),
        at=at,
        at_ms=at_ms,
        until_ms=_since(moment_of(end.get("t_utc")), began) if end else None,
        goes_on=body.get("phase") == "begin" and end is None,
        statement=str(body.get("statement", "")),
        observed=_facts(body.get("observed") or {}),
        limits=tuple(str(each) for each in body.get("limits") or ()),
        question_id=str(context.get("question_id") or ""),
        who_speaks=str(context.get("who_speaks") or ""),
        detector=str(source.get("detector", "")),
        notes=notes.get(seq, ()) + (notes.get(int(end.get("ledger_seq") or 0), ()) if end else ()),
        ended_as=str(end.get("statement", "")) if end else "",
    )


def _facts(observed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), _plain(value)) for name, value in observed.items())


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        said = ", ".join(f"{name}: {_plain(each)}" for name, each in value.items())
    elif isinstance(value, list | tuple):
        said = ", ".join(map(_plain, value))
    elif isinstance(value, bool) or value is None:
        said = {True: "true", False: "false", None: "–"}[value]
    else:
        said = str(value)
    return said if len(said) <= _LONGEST_FACT else f"{said[:_LONGEST_FACT]}…"


def _notes(annotations: Sequence[Mapping[str, Any]]) -> dict[int, tuple[Note, ...]]:
    found: dict[int, tuple[Note, ...]] = {}
    for said in annotations:
        seq = said.get("seq")
        if isinstance(seq, int):
            note = Note(str(said.get("by", "")), moment_of(said.get("time")), str(said.get("note", "")))
            found[seq] = (*found.get(seq, ()), note)
    return found


def _lanes(
    coverage: Sequence[Mapping[str, Any]], signals: Sequence[Signal], began: datetime | None
) -> tuple[Lane, ...]:
    stretches: dict[str, list[Stretch]] = {}
    for said in coverage:
        stretches.setdefault(str(said.get("kind", "")), []).append(
            Stretch(
                str(said.get("health", "")),
                str(said.get("reason") or ""),
                str(said.get("detector") or ""),
                _since(moment_of(said.get("since")), began),
                _since(moment_of(said.get("until")), began),
            )
        )
    seen: dict[str, list[Signal]] = {}
    for signal in signals:
        seen.setdefault(signal.kind, []).append(signal)
    kinds = dict.fromkeys([*stretches, *seen])
    return tuple(Lane(kind, tuple(stretches.get(kind, ())), tuple(seen.get(kind, ()))) for kind in kinds)


def _since(at: datetime | None, began: datetime | None) -> int | None:
    return None if at is None or began is None else round((at - began).total_seconds() * 1000)
