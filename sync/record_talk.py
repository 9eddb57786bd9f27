"""How the speakers changed in one session, from its ledger alone: how long the candidate waited, and how often they were cut off."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.interview import facts
from engine.interview.turns import Speaker
from engine.interviewer.port import MoveKind
from sync.reading import maybe_whole, table, text, whole
from sync.record_types import DuplexChangeRecord, GapRecord, KindGapRecord, SpreadRecord, TurnTakingRecord

Told = tuple[str, dict[str, Any]]
"""A fact: its kind and its body."""

INTO_SILENCE = frozenset({MoveKind.NUDGE, MoveKind.REPHRASE, MoveKind.OFFER_SKIP})
ENGINES = frozenset({"vad", "turn_end", "stt", "interviewer", "tts"})
BY_HAND = "hand"
UNKNOWN = "unknown"


@dataclass(slots=True)
class _Hold:
    """A reply that stood under reserve. `counted` once it is known to have been taken back."""

    turn_id: str
    t_end_ms: int
    counted: bool = False


@dataclass(slots=True)
class _Tally:
    """What was counted so far. `states_recalls` says that the ledger has a fact of its own for a reply taken back."""

    states_recalls: bool = False
    exchanges: int = 0
    by_hand: int = 0
    gaps: list[tuple[str, int | None, int | None]] = field(default_factory=list)
    hold: _Hold | None = None
    cut_offs: int = 0
    recalled_unheard: int = 0
    pauses: int | None = None
    interruptions: int = 0
    false_alarms: int = 0
    nudges: int = 0
    acknowledgements: int = 0
    fallbacks: int = 0
    duplex: list[DuplexChangeRecord] = field(default_factory=list)


def turn_taking(told: Iterable[Told], duplex: str | None) -> TurnTakingRecord:
    """Return the figures of a session whose interview began in `duplex`; `told` in the ledger's order, kinds that say nothing here ignored.

    Where the ledger has a fact for a reply taken back, only those are cut-offs: the same turn held twice may have been an "okay" to the reply.

    Raises `Unreadable`.
    """
    told = tuple(told)
    tally = _Tally(any(_is_newer(kind, body) for kind, body in told))
    for kind, body in told:
        count = _COUNTED.get(kind)
        if count is not None:
            count(tally, body)
    kinds = sorted({kind for kind, _, _ in tally.gaps})
    return TurnTakingRecord(
        exchanges=tally.exchanges,
        by_hand=tally.by_hand,
        gap=_gap(tally.gaps),
        by_kind=tuple(KindGapRecord(kind, _gap([gap for gap in tally.gaps if gap[0] == kind])) for kind in kinds),
        cut_offs=tally.cut_offs,
        recalled_unheard=tally.recalled_unheard,
        pauses=tally.pauses,
        cut_off_share=round(min(tally.cut_offs / tally.pauses, 1.0), 4) if tally.pauses else None,
        interruptions=tally.interruptions,
        false_alarms=tally.false_alarms,
        nudges=tally.nudges,
        acknowledgements=tally.acknowledgements,
        engine_fallbacks=tally.fallbacks,
        duplex=duplex,
        duplex_changes=tuple(tally.duplex),
    )


def _is_newer(kind: str, body: dict[str, Any]) -> bool:
    return kind == facts.TurnRecalled.KIND or (kind == facts.TurnMeasured.KIND and body.get("pauses") is not None)


def _measured(tally: _Tally, body: dict[str, Any]) -> None:
    last = maybe_whole(body, "last_speech_ms")
    if last is None:  # typed, or ended in silence
        return
    tally.exchanges += 1
    pauses = maybe_whole(body, "pauses")
    if pauses is not None:
        tally.pauses = (tally.pauses or 0) + pauses
    evidence = table(body, "evidence")
    if evidence.get("by") == BY_HAND:  # how long they took to press is not how long they were kept waiting
        tally.by_hand += 1
        return
    kind = evidence.get("kind")
    audio, content = maybe_whole(body, "first_audio_ms"), maybe_whole(body, "first_content_ms")
    tally.gaps.append(
        (
            kind if isinstance(kind, str) else UNKNOWN,
            None if audio is None else audio - last,
            None if content is None else content - last,
        )
    )


def _held(tally: _Tally, body: dict[str, Any]) -> None:
    turn = table(body, "turn")
    hold = _Hold(text(turn, "id"), whole(turn, "t_end_ms"))
    if tally.hold is not None and tally.hold.turn_id == hold.turn_id:
        _taken_back(tally, heard=False)
    tally.hold = hold


def _committed(tally: _Tally, body: dict[str, Any]) -> None:
    """The held answer is settled, unless it has grown since: then its reply was taken back, and another followed or none."""
    turn, hold = table(body, "turn"), tally.hold
    if hold is None or turn.get("speaker") != Speaker.PARTICIPANT or turn.get("id") != hold.turn_id:
        return
    if turn.get("t_end_ms") != hold.t_end_ms:
        _taken_back(tally, heard=False)
    tally.hold = None


def _recalled(tally: _Tally, body: dict[str, Any]) -> None:
    text(body, "turn_id")
    if maybe_whole(body, "first_audio_ms") is not None:
        tally.cut_offs += 1
    else:
        tally.recalled_unheard += 1


def _interrupted(tally: _Tally, body: dict[str, Any]) -> None:
    """Speech over a reply that was under reserve took it back; over any other it was an interruption."""
    whole(body, "speech_began_ms")
    if tally.hold is None:
        tally.interruptions += 1
    else:
        _taken_back(tally, heard=True)


def _taken_back(tally: _Tally, *, heard: bool) -> None:
    """Count a reply that was taken back, once, where the ledger has no fact of its own for it."""
    hold = tally.hold
    if hold is None or hold.counted or tally.states_recalls:
        return
    hold.counted = True
    if heard:
        tally.cut_offs += 1
    else:
        tally.recalled_unheard += 1


def _false_alarm(tally: _Tally, body: dict[str, Any]) -> None:
    whole(body, "resumed_ms")
    tally.false_alarms += 1


def _moved(tally: _Tally, body: dict[str, Any]) -> None:
    rule = body.get("rule", "")
    tally.nudges += text(body, "move") in INTO_SILENCE and (rule == "" or str(rule).startswith("silence."))


def _acknowledged(tally: _Tally, body: dict[str, Any]) -> None:
    whole(body, "at_ms")
    tally.acknowledgements += 1


def _fault(tally: _Tally, body: dict[str, Any]) -> None:
    tally.fallbacks += text(body, "engine") in ENGINES


def _duplex(tally: _Tally, body: dict[str, Any]) -> None:
    tally.duplex.append(DuplexChangeRecord(whole(body, "at_ms"), text(body, "duplex"), text(body, "why")))


_COUNTED: dict[str, Callable[[_Tally, dict[str, Any]], None]] = {
    facts.TurnMeasured.KIND: _measured,
    facts.TurnHeld.KIND: _held,
    facts.TurnCommitted.KIND: _committed,
    facts.TurnRecalled.KIND: _recalled,
    facts.Interrupted.KIND: _interrupted,
    facts.FalseAlarm.KIND: _false_alarm,
    facts.MoveChosen.KIND: _moved,
    facts.Acknowledged.KIND: _acknowledged,
    facts.EngineFault.KIND: _fault,
    facts.DuplexChanged.KIND: _duplex,
}
COUNTED = frozenset(_COUNTED)
"""The kinds of fact that the figures are made of."""


def _gap(gaps: Sequence[tuple[str, int | None, int | None]]) -> GapRecord:
    return GapRecord(_spread(audio for _, audio, _ in gaps), _spread(content for _, _, content in gaps))


def _spread(values: Iterable[int | None]) -> SpreadRecord:
    known = sorted(value for value in values if value is not None)
    if not known:
        return SpreadRecord(0, None, None, None)
    return SpreadRecord(len(known), nearest_rank(known, 0.50), nearest_rank(known, 0.95), known[-1])


def nearest_rank(ordered: Sequence[int], share: float) -> int:
    """Return the value at or above which `1 - share` of the `ordered` values lie (at least one value)."""
    return ordered[max(math.ceil(len(ordered) * share) - 1, 0)]
