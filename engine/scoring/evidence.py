"""The kinds of evidence an answer may hold, and how much of each there is when every distinct fact counts once.

The kinds follow the structured behavioural interview: situation, own action, result (Janz 1982), with the reasons for what was
done, what was learned, and facts specific enough to check; and for hypothetical questions, worked steps and limits.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

LEAST_WORDS = 12
"""Words that speak to a dimension, fillers left out, under which there is nothing to score."""

_TOLD = 0.15  # "I did my best" tells of nothing
_NEAR = 2  # units between a deed and the reason for it

TEAM_MOST = 0.35
"""The strength of a deed told of "we": somebody did it. One of one's own is stronger, if it says anything."""


class Kind(StrEnum):
    """A kind of evidence; the lexicon names each for people under `[names]`."""

    SITUATION = "situation"
    ACTION = "action"
    REASONING = "reasoning"
    RESULT = "result"
    REFLECTION = "reflection"
    SPECIFICITY = "specificity"
    METHOD = "method"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Hit:
    """One fact of a kind. Facts with the same key are the same fact however often they are said; `strength` is 0-1.5."""

    kind: Kind
    key: str
    strength: float
    unit: int


def distinct(hits: Sequence[Hit]) -> dict[tuple[Kind, str], float]:
    """Return every distinct fact, as kind and key, at its strongest."""
    strongest: dict[tuple[Kind, str], float] = {}
    for hit in hits:
        at = (hit.kind, hit.key)
        strongest[at] = max(strongest.get(at, 0.0), hit.strength)
    return strongest


def totals(hits: Sequence[Hit]) -> dict[Kind, float]:
    """Return how much there is of each kind, every distinct fact counted once."""
    sums = dict.fromkeys(Kind, 0.0)
    for (kind, _), strength in distinct(hits).items():
        sums[kind] += strength
    return sums


def grounded(hits: Sequence[Hit], share: float) -> list[Hit]:
    """Return the hits with reasons given away from any telling weakened to `share`: a maxim is not a reason for something done."""
    told = {hit.unit for hit in hits if hit.kind in (Kind.ACTION, Kind.SITUATION) and hit.strength >= _TOLD}
    near = {unit + offset for unit in told for offset in range(-_NEAR, _NEAR + 1)}
    return [
        replace(hit, strength=hit.strength * share) if hit.kind is Kind.REASONING and hit.unit not in near else hit
        for hit in hits
    ]
