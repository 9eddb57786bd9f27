"""How much there is to be had from a set: what the best rule could do with this evidence, and with a knowledge nobody has.

A wait that is to be short at half of the ends, as long as plain silence's at the others, and for ever at the pauses that least look like ends:
nothing beats that at the median without a longer p95. Its lines are drawn with hindsight, on the odds of rules that had heard neither the
speaker nor the answer, so what it says is a bound on any such rule and not a promise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.conversation.endpoint import features
from engine.conversation.prosody import Ending
from tests.bench.turn_end_pauses import Seen
from tests.bench.turn_end_waits import GROUPS, POINTS, Panel, Row, group

SHORTEST_S = 0.36
LATE = 0.04  # of the ends may wait for ever without moving the p95
DEPTH, ROUNDS, RATE, LEAST, RIDGE, BINS = 3, 60, 0.08, 2.5, 2.0, 12


def attainable(panel: Panel, odds: Row) -> dict[str, dict[str, list[float]]]:
    """Return the shortest median wait against plain silence's for each group, spread and point, p95 no longer than its."""
    return {
        name: {
            spread: [
                round(_shortest(panel, odds, group(panel, name), spread, most, silence) / silence, 2)
                for most, silence in zip(POINTS, panel.silences(spread), strict=True)
            ]
            for spread in ("drawn", "evenly")
        }
        for name in GROUPS
        if (panel.ends & group(panel, name)).any()
    }


def _shortest(panel: Panel, odds: Row, which: npt.NDArray[np.bool_], spread: str, most: float, silence: float) -> float:
    ends, inner = odds[panel.ends & which], odds[panel.inner & which]
    sure, going_on = np.quantile(ends, 0.495), np.quantile(ends, LATE)
    cut_sure, cut_usual = float((inner >= sure).mean()), float(((inner < sure) & (inner >= going_on)).mean())
    early = np.arange(SHORTEST_S, silence + 1e-9, 0.02)
    for usual in np.arange(max(silence - 0.4, SHORTEST_S), silence + 1e-9, 0.02)[::-1]:
        left = most - cut_usual * float(panel.lasting(np.array([usual]), spread)[0])
        fits = early[cut_sure * panel.lasting(early, spread) <= left + 1e-9]
        if len(fits) and fits[0] <= usual:
            return float(fits[0])
    return silence


def ends_and_sentences(seen: Sequence[Seen]) -> Row:
    """Return odds of who knows each sentence's end for certain, but not which sentence is the last; only of pauses in written answers."""
    return np.array([1.0 if one.is_end or one.at_sentence else -1.0 for one in seen])


# Boosted trees: what a stronger learner makes of the same evidence, whatever in it belongs together


@dataclass(frozen=True)
class Forest:
    """Trees as nested (column, line, below, above), leaves as numbers; added to `begins`."""

    begins: float
    trees: Sequence[Any]

    def odds(self, x: Row) -> Row:
        """Return the log-odds of each row."""
        found = np.full(len(x), self.begins)
        for tree in self.trees:
            self._add(tree, np.arange(len(x)), x, found)
        return found

    def _add(self, tree: Any, rows: npt.NDArray[np.int_], x: Row, found: Row) -> None:
        if not isinstance(tree, tuple):
            found[rows] += tree
            return
        column, line, below, above = tree
        low = x[rows, column] < line
        self._add(below, rows[low], x, found)
        self._add(above, rows[~low], x, found)


def boosted(x: Row, y: Row, each: Row) -> Forest:
    """Return gradient-boosted trees (Friedman 2001, with the second-order leaves of Chen & Guestrin 2016)."""
    lines = [np.unique(np.quantile(x[:, column], np.linspace(0, 1, BINS + 1)[1:-1])) for column in range(x.shape[1])]
    bins = np.stack([np.searchsorted(line, x[:, column], side="right") for column, line in enumerate(lines)], axis=1)
    share = float((each * y).sum() / each.sum())
    begins = float(np.log(share / (1 - share)))
    odds, trees = np.full(len(y), begins), []
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-odds))
        steps = np.stack([each * (y - chance), each * chance * (1 - chance)])
        trees.append(_grown(bins, lines, steps, np.arange(len(y)), DEPTH, odds))
    return Forest(begins, trees)


def _grown(
    bins: npt.NDArray[np.int_], lines: Sequence[Row], steps: Row, rows: npt.NDArray[np.int_], depth: int, odds: Row
) -> Any:
    column, place = _split(bins, lines, steps, rows) if depth else (-1, 0)
    if column < 0:
        leaf = RATE * float(steps[0, rows].sum() / (steps[1, rows].sum() + RIDGE))
        odds[rows] += leaf
        return leaf
    low = bins[rows, column] <= place
    below, above = (_grown(bins, lines, steps, some, depth - 1, odds) for some in (rows[low], rows[~low]))
    return column, float(lines[column][place]), below, above


def _split(bins: npt.NDArray[np.int_], lines: Sequence[Row], steps: Row, rows: npt.NDArray[np.int_]) -> tuple[int, int]:
    gradient, curvature = steps[:, rows].sum(axis=1)
    most, found = 1e-9, (-1, 0)
    for column, line in enumerate(lines):
        if not len(line):
            continue
        g, h = (np.cumsum(np.bincount(bins[rows, column], step[rows], len(line) + 1))[:-1] for step in steps)
        gain = g**2 / (h + RIDGE) + (gradient - g) ** 2 / (curvature - h + RIDGE) - gradient**2 / (curvature + RIDGE)
        gain[(h < LEAST) | (curvature - h < LEAST)] = 0.0
        if gain.max() > most:
            most, found = float(gain.max()), (column, int(gain.argmax()))
    return found


def all_evidence(one: Seen) -> dict[str, float]:
    """Return everything that is known at a pause as numbers, what the rule leaves out included."""
    clues, ending = one.clues, one.clues.ending or Ending()
    return features(clues) | {
        "spoken_s": min(clues.spoken_s, 8.0),
        "stretch_s": min(clues.stretch_s, 6.0),
        "newest_share": clues.stretch_s / max(clues.spoken_s, 0.01),
        "words": float(min(len(clues.words), 25)),
        "words_a_second": len(clues.words) / max(clues.spoken_s, 0.3),
        "fall": ending.fall,
        "slope": ending.slope,
        "finished": 0.5 if clues.finished is None else clues.finished,
    }
