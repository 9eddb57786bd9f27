"""A person's judgement of a session, a dimension at a time, while it is made: what is missing, what is sent, what is kept. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.admin.results.reading import Card, Turn

LONGEST_REASONING = 4000
MOST_QUOTES = 20
LONGEST_QUOTE = 2000


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody says of one dimension: `score` 0-10, or None; `insufficient` says that there is too little to score it by."""

    score: float | None = None
    insufficient: bool = False
    reasoning: str = ""
    quotes: tuple[tuple[str, str], ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return (self.insufficient or self.score is not None) and bool(self.reasoning.strip())


NOTHING = Judgement()
Draft = Mapping[str, Judgement]
"""A judgement a dimension, by its id."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One dimension to be judged: its description, its anchors from the lowest band to the highest, what counts and what doesn't."""

    id: str
    label: str
    weight: float
    description: str
    anchors: tuple[tuple[str, str], ...]
    wanted: tuple[str, ...]
    not_scored: tuple[str, ...]
    threshold: float | None


def asked_in(rubric: Mapping[str, Any]) -> tuple[Asked, ...]:
    """Return what is to be judged, from the server's answer about a session's rubric."""
    return tuple(
        Asked(
            str(each["id"]),
            str(each["label"]),
            float(each["weight"]),
            str(each.get("description") or ""),
            tuple((str(band), str(words)) for band, words in (each.get("anchors") or {}).items()),
            tuple(map(str, each.get("evidence_required") or ())),
            tuple(map(str, each.get("not_scored") or ())),
            each.get("pass_threshold"),
        )
        for each in rubric.get("dimensions") or ()
    )


def band_of(score: float | None, bands: Sequence[str]) -> str:
    """Return the band a score lies in, such as "5-6": a half above a band's top belongs to it still; empty for none."""
    if score is None:
        return ""
    for band in bands:
        low, _, high = band.partition("-")
        if low.isdigit() and high.isdigit() and int(low) <= score < int(high) + 1:
            return band
    return ""


def quoted(judgement: Judgement, turn: Turn, quote: str) -> Judgement:
    """Return a judgement with one more quote: the participant's own words, each once, as many as may be sent."""
    words = (turn.id, quote[:LONGEST_QUOTE])
    if turn.ours or not quote.strip() or words in judgement.quotes or len(judgement.quotes) >= MOST_QUOTES:
        return judgement
    return replace(judgement, quotes=(*judgement.quotes, words))


def without_quote(judgement: Judgement, number: int) -> Judgement:
    """Return a judgement without one of its quotes."""
    return replace(judgement, quotes=judgement.quotes[:number] + judgement.quotes[number + 1 :])


def done(draft: Draft, asked: Sequence[Asked]) -> int:
    """Return how many dimensions have nothing missing."""
    return sum(draft.get(each.id, NOTHING).complete for each in asked)


def from_card(card: Card) -> dict[str, Judgement]:
    """Return a scorecard as a judgement to begin with."""
    return {
        each.id: Judgement(
            each.score,
            each.score is None,
            each.reasoning[:LONGEST_REASONING],
            tuple((cited.turn_id, cited.quote) for cited in each.citations[:MOST_QUOTES]),
        )
        for each in card.dimensions
    }


def sent(draft: Draft, asked: Sequence[Asked]) -> list[dict[str, Any]]:
    """Return the judgements as they are sent, in the rubric's order."""
    return [_sent(each.id, draft.get(each.id, NOTHING)) for each in asked]


def kept(draft: Draft) -> dict[str, Any]:
    """Return a draft as it is kept."""
    return {
        name: {
            "score": each.score,
            "insufficient": each.insufficient,
            "reasoning": each.reasoning,
            "quotes": [list(quote) for quote in each.quotes],
        }
        for name, each in draft.items()
    }


def taken_up(said: object) -> dict[str, Judgement]:
    """Return a draft that was kept; what can't be read of it is left out."""
    found: dict[str, Judgement] = {}
    for name, each in said.items() if isinstance(said, Mapping) else ():
        if isinstance(each, Mapping):
            found[str(name)] = _taken_up(each)
    return found


def _taken_up(said: Mapping[str, Any]) -> Judgement:
    score, quotes = said.get("score"), said.get("quotes")
    fits = isinstance(score, int | float) and not isinstance(score, bool) and 0 <= score <= 10
    return Judgement(
        float(score) if fits and score is not None else None,
        said.get("insufficient") is True,
        str(said.get("reasoning") or "")[:LONGEST_REASONING],
        tuple(
            (str(each[0]), str(each[1]))
            for each in (quotes if isinstance(quotes, list) else [])[:MOST_QUOTES]
            if isinstance(each, list) and len(each) == 2
        ),
    )


def _sent(dimension_id: str, judgement: Judgement) -> dict[str, Any]:
    return {
        "dimension_id": dimension_id,
        "score": None if judgement.insufficient else judgement.score,
        "reasoning": judgement.reasoning.strip(),
        "quotes": [{"turn_id": turn_id, "quote": quote} for turn_id, quote in judgement.quotes],
    }
