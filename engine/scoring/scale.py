"""The mapping from evidence to a score of 0 to 10: one documented table a shape of question, and nothing hidden.

Each kind of evidence earns points along a curve that flattens: the first deed tells more than the fifth, and no amount of talk makes
more than the curve's end. Every curve only rises and the points are added, so more evidence never lowers a score. The figures were
set by judgement against the five anchor bands and checked on hand-written answers; they were not fitted to human scores.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.interview.templates import QuestionKind
from engine.scoring.evidence import TEAM_MOST, Hit, Kind, distinct, grounded, totals

Curve = tuple[tuple[float, float], ...]  # (amount, points), from (0, 0)

TOP = 10.0
BANDS: tuple[tuple[str, float], ...] = (("0-2", 2.5), ("3-4", 4.5), ("5-6", 6.5), ("7-8", 8.5), ("9-10", 10.1))
"""Each anchor band and the score under which it ends: a band begins half a point below its first number."""

CEILING: Curve = ((0.0, 1.0), (0.5, 4.0), (1.0, 6.5), (1.5, 8.5), (2.0, 10.0))
"""What a score may at most be, by closeness: a fine account of something else can't score high."""


OWN_PART: Curve = ((0.0, 4.5), (0.5, 6.5), (1.0, 8.5), (2.0, 10.0))
"""What the account of an experience may at most be, by the participant's own deeds in it: "we" does not tell who did what."""


_ABOVE_CEILING = 0.2  # of two accounts in words that are not the rubric's, the fuller one still stands higher
_OWN_BY_REFLECTION = 0.5  # who says what they had believed, and what they took from it, had a part in it


@dataclass(frozen=True, slots=True)
class Profile:
    """How one shape of question earns its points.

    `asked` are the kinds whose lack is named in the reasoning, weightiest first. `closeness` gives points for speaking to the
    subject at all. `unattached` is what a reason is worth that no deed of the participant stands beside.
    """

    name: str
    closeness: Curve
    curves: Mapping[Kind, Curve]
    asked: tuple[Kind, ...]
    unattached: float


STORY = Profile(
    name="story",
    closeness=((0.0, 0.0), (1.0, 0.5), (2.0, 0.8), (3.0, 1.0)),
    curves={
        Kind.SITUATION: ((0.0, 0.0), (0.5, 0.4), (1.0, 0.8), (2.0, 1.0)),
        Kind.ACTION: ((0.0, 0.0), (1.0, 1.4), (2.0, 2.3), (3.0, 2.9), (4.0, 3.2), (5.0, 3.4)),
        Kind.METHOD: ((0.0, 0.0), (1.0, 0.3), (3.0, 0.8)),
        Kind.REASONING: ((0.0, 0.0), (1.0, 1.1), (2.0, 1.6), (3.0, 1.7)),
        Kind.RESULT: ((0.0, 0.0), (1.0, 1.1), (1.5, 1.6), (2.5, 2.0)),
        Kind.REFLECTION: ((0.0, 0.0), (1.0, 1.0), (2.0, 1.3), (3.0, 1.5)),
        Kind.SPECIFICITY: ((0.0, 0.0), (1.0, 0.55), (2.0, 1.0), (3.0, 1.35), (4.0, 1.6), (5.0, 1.75)),
    },
    asked=(Kind.ACTION, Kind.RESULT, Kind.REASONING, Kind.SITUATION, Kind.SPECIFICITY, Kind.REFLECTION),
    unattached=0.35,
)

EXPLANATION = Profile(
    name="explanation",
    closeness=(
        (0.0, 0.0),
        (1.0, 0.6),
        (2.0, 1.0),
        (3.0, 1.2),
        (6.0, 1.8),
    ),  # what is explained is told by its own words
    curves={
        Kind.METHOD: ((0.0, 0.0), (1.0, 0.9), (2.0, 1.8), (4.0, 2.8), (6.0, 3.2)),
        Kind.REASONING: ((0.0, 0.0), (1.0, 1.3), (2.0, 2.2), (3.0, 2.8)),
        Kind.CONDITION: ((0.0, 0.0), (1.0, 1.1), (2.0, 2.0), (3.0, 2.7)),
        Kind.SPECIFICITY: ((0.0, 0.0), (1.0, 0.5), (2.0, 1.0), (4.0, 1.7), (6.0, 2.1)),
        Kind.ACTION: ((0.0, 0.0), (1.0, 0.6), (3.0, 1.2)),
        Kind.RESULT: ((0.0, 0.0), (1.0, 0.5), (2.0, 0.7)),
        Kind.REFLECTION: ((0.0, 0.0), (1.0, 0.3)),
    },
    asked=(Kind.METHOD, Kind.REASONING, Kind.CONDITION, Kind.SPECIFICITY),
    unattached=1.0,
)

OPINION = Profile(
    name="opinion",
    closeness=((0.0, 0.0), (1.0, 0.5), (2.0, 0.8), (3.0, 1.0)),
    curves={
        Kind.ACTION: ((0.0, 0.0), (1.0, 1.0), (2.0, 1.7), (3.0, 2.2), (4.0, 2.5)),
        Kind.REASONING: ((0.0, 0.0), (1.0, 0.9), (2.0, 1.7), (3.0, 2.1)),
        Kind.SPECIFICITY: ((0.0, 0.0), (1.0, 0.4), (2.0, 0.8), (4.0, 1.4), (6.0, 1.7)),
        Kind.REFLECTION: ((0.0, 0.0), (1.0, 0.7), (2.0, 1.0)),
        Kind.CONDITION: ((0.0, 0.0), (1.0, 0.4), (2.0, 0.6)),
        Kind.RESULT: ((0.0, 0.0), (1.0, 0.5), (2.0, 0.8)),
        Kind.SITUATION: ((0.0, 0.0), (1.0, 0.4)),
        Kind.METHOD: ((0.0, 0.0), (1.0, 0.3), (3.0, 0.8)),
    },
    asked=(Kind.ACTION, Kind.REASONING, Kind.SPECIFICITY, Kind.REFLECTION),
    unattached=0.7,
)

PROFILES: Mapping[QuestionKind, Profile] = {
    QuestionKind.STORY: STORY,
    QuestionKind.EXPLANATION: EXPLANATION,
    QuestionKind.OPINION: OPINION,
    QuestionKind.SHORT: EXPLANATION,
    QuestionKind.YES_NO: EXPLANATION,
}


def along(curve: Curve, amount: float) -> float:
    """Return the points at `amount`, straight between the curve's corners and level after the last."""
    for (x0, y0), (x1, y1) in pairwise(curve):
        if amount <= x1:
            return y0 + (y1 - y0) * (amount - x0) / (x1 - x0)
    return curve[-1][1]


def points(profile: Profile, hits: Sequence[Hit], closeness: float) -> float:
    """Return the score, 0-10 with one decimal, that a profile gives to the evidence."""
    amounts = totals(grounded(hits, profile.unattached))
    owned = min(
        1.0, 0.5 + amounts[Kind.ACTION] + amounts[Kind.METHOD]
    )  # an outcome nobody claims to have brought about counts half
    amounts[Kind.RESULT] *= owned
    amounts[Kind.SPECIFICITY] *= owned
    earned = along(profile.closeness, closeness) + sum(
        along(curve, amounts[kind]) for kind, curve in profile.curves.items()
    )
    own = sum(
        strength for (kind, _), strength in distinct(hits).items() if kind is Kind.ACTION and strength > TEAM_MOST
    )
    own += _OWN_BY_REFLECTION * amounts[Kind.REFLECTION]
    own_ceiling = along(OWN_PART, own) if profile is STORY else TOP
    ceiling = along(CEILING, closeness)
    ceiling += _ABOVE_CEILING * max(0.0, min(earned, TOP) - ceiling)
    return round(min(earned, ceiling, own_ceiling, TOP), 1)


def band_of(score: float) -> str:
    """Return the anchor band a score falls in."""
    return next(band for band, below in BANDS if score < below)


def next_band(band: str) -> str | None:
    """Return the band above, None for the highest."""
    names = [name for name, _ in BANDS]
    at = names.index(band) + 1
    return names[at] if at < len(names) else None


def interval(score: float, facts: int, confidence: float) -> tuple[float, float]:
    """Return how far the score could lie off, given how many distinct facts it rests on and how sure the recogniser was (0-1).

    Half-width 0.5, plus 2 / (1 + facts / 3), plus 2 for speech not recognised at all; a statement about amounts of evidence, not
    a measured error.
    """
    half = 0.5 + 2.0 / (1.0 + facts / 3.0) + 2.0 * (1.0 - confidence)
    return round(max(0.0, score - half), 1), round(min(TOP, score + half), 1)
