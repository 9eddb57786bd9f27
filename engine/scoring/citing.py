"""From a piece of an answer to a citation: the turn's own words and their place in the recording."""

from collections.abc import Sequence

from engine.interview.turns import Turn
from engine.scoring.evidence import Hit, Kind
from engine.scoring.port import Citation
from engine.scoring.units import Unit

MOST_CITATIONS = 4


def cite(unit: Unit, turn: Turn) -> Citation:
    """Return the unit as a citation; times come from the turn's words, or in proportion where it has none."""
    start_ms, end_ms = _times(turn, unit.start, unit.end)
    return Citation(turn.id, turn.text[unit.start : unit.end], start_ms, end_ms)


def worth_quoting(hits: Sequence[Hit], fallback: Sequence[int]) -> list[int]:
    """Return the units to quote, in the order they were said: each adds a kind of evidence the others lack, strongest first.

    `fallback` is quoted from where there is no hit at all.
    """
    by_unit: dict[int, dict[Kind, float]] = {}
    for hit in hits:
        kinds = by_unit.setdefault(hit.unit, {})
        kinds[hit.kind] = kinds.get(hit.kind, 0.0) + hit.strength
    chosen: list[int] = []
    shown: dict[Kind, float] = {}
    while by_unit and len(chosen) < MOST_CITATIONS:
        gains = {unit: _gain(kinds, shown) for unit, kinds in by_unit.items()}
        best = max(gains, key=lambda unit: (gains[unit], -unit))
        if gains[best] <= 0.25 and chosen:
            break
        for kind, strength in by_unit.pop(best).items():
            shown[kind] = shown.get(kind, 0.0) + strength
        chosen.append(best)
    return sorted(chosen) or list(fallback[:1])


def _gain(kinds: dict[Kind, float], shown: dict[Kind, float]) -> float:
    """A kind not yet shown counts whole; more of the same, a fifth."""
    return sum(min(strength, 2.0) * (0.2 if kind in shown else 1.0) for kind, strength in kinds.items())


def _times(turn: Turn, start: int, end: int) -> tuple[int, int]:
    placed = _places(turn)
    inside = [word for (at, after), word in zip(placed, turn.words, strict=False) if at < end and after > start]
    if placed and inside:
        return inside[0].t_start_ms, inside[-1].t_end_ms
    span = max(0, turn.t_end_ms - turn.t_start_ms)
    length = max(1, len(turn.text))
    return turn.t_start_ms + span * start // length, turn.t_start_ms + span * end // length


def _places(turn: Turn) -> list[tuple[int, int]]:
    """Return where each word stands in the text; empty if the text is not made of these words in this order."""
    places: list[tuple[int, int]] = []
    text = turn.text.lower()
    at = 0
    for word in turn.words:
        found = text.find(word.text.lower(), at)
        if found < 0 or not word.text:
            return []
        at = found + len(word.text)
        places.append((found, at))
    return places
