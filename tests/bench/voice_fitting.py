"""Logistic rules fitted on traits, and how they err on voices they were not fitted on: shared by the fits of the voice detectors.

Every voice of a maker counts alike however much of it there is, and the unwanted as much as the wanted. No randomness.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from proctoring.voice.rules import Rule
from proctoring.voice.spectra import Numbers

FOLDS = 11
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Table:
    """Measured excerpts: traits [n, d], the answer each belongs to, who spoke (`maker/speaker`), which is wanted (1) and which not (0)."""

    traits: Numbers
    answer: Numbers
    voice: np.ndarray
    wanted: Numbers

    def where(self, chosen: np.ndarray) -> "Table":
        """Return some of the rows."""
        return Table(self.traits[chosen], self.answer[chosen], self.voice[chosen], self.wanted[chosen])

    @property
    def maker(self) -> np.ndarray:
        """Who made each row: the part of its voice before the slash."""
        return np.array([voice.split("/")[0] for voice in self.voice])


def fit(table: Table, ridge: float, shares: dict[str, float] | None = None) -> Rule:
    """Return the rule for a table: ridge logistic regression by Newton's method. `shares` weigh makers and voices (1 where not named)."""
    mean, scale = table.traits.mean(axis=0), table.traits.std(axis=0) + 1e-9
    design = np.column_stack([np.clip((table.traits - mean) / scale, -4, 4), np.ones(len(table.traits))])
    weight, aim = _weights(table, shares or {}), table.wanted
    inertia = ridge * np.eye(design.shape[1])
    inertia[-1, -1] = 0.0
    found = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        pull = design.T @ (weight * (chance - aim)) + inertia @ found
        bend = (design * (weight * chance * (1 - chance) + 1e-9)[:, None]).T @ design + inertia
        step = np.linalg.solve(bend, pull)
        found -= step
        if np.abs(step).max() < 1e-6:
            break
    return Rule(mean, scale, found[:-1], float(found[-1]), np.inf, {}, ())


def scores(rule: Rule, table: Table) -> Numbers:
    """Return the score of each answer, in the order of `answers_of`."""
    return np.array([rule.score(list(table.traits[table.answer == answer])) for answer in answers_of(table)])


def answers_of(table: Table) -> Numbers:
    """Return the numbers of a table's answers, ascending."""
    return np.unique(table.answer)


def first_of(table: Table) -> Table:
    """Return one row for each answer: who spoke and what it is."""
    return table.where(np.unique(table.answer, return_index=True)[1])


def held_out(table: Table, fitted: Callable[[Table], Rule]) -> Numbers:
    """Return each answer's score by a rule that was fitted without its voice (and without a few others)."""
    fold = folds(table.voice)
    found = np.zeros(len(answers_of(table)))
    for number in range(FOLDS):
        left_out = table.where(fold == number)
        if len(left_out.answer):
            found[np.isin(answers_of(table), answers_of(left_out))] = scores(
                fitted(table.where(fold != number)), left_out
            )
    return found


def folds(voices: np.ndarray) -> np.ndarray:
    """Return a fold for each row: a voice is whole in one, and the voices of each maker spread over all."""
    by_maker: dict[str, list[str]] = {}
    for voice in sorted(set(voices)):
        by_maker.setdefault(voice.split("/")[0], []).append(voice)
    fold = {voice: n % FOLDS for names in by_maker.values() for n, voice in enumerate(names)}
    return np.array([fold[voice] for voice in voices])


def equal_error_rate(wrong: Numbers, right: Numbers, wrong_voices: Sequence[str], right_voices: Sequence[str]) -> float:
    """Return where as many people are taken for the wanted as wanted ones are missed, each voice counting alike."""
    heavy, light = voice_weights(right_voices), voice_weights(wrong_voices)
    edges = np.unique(np.concatenate([wrong, right]))
    alarms = np.array([light[wrong >= edge].sum() for edge in edges])
    misses = np.array([heavy[right < edge].sum() for edge in edges])
    best = int(np.argmin(np.abs(alarms - misses)))
    return float((alarms[best] + misses[best]) / 2)


def voice_weights(voices: Sequence[str]) -> Numbers:
    """Return weights that sum to 1, each voice's to the same."""
    names, inverse, counts = np.unique(np.asarray(voices), return_inverse=True, return_counts=True)
    return np.asarray(1.0 / counts[inverse] / len(names))


def calibrated(found: Numbers, wanted: Numbers, voices: Sequence[str]) -> tuple[float, float]:
    """Return slope and offset that turn scores into natural-log likelihood ratios, both kinds weighing the same (Platt 1999)."""
    weight = np.zeros(len(found))
    for kind in (0.0, 1.0):
        rows = wanted == kind
        weight[rows] = voice_weights(np.asarray(voices)[rows]) * len(found) / 2
    design, solved = np.column_stack([found, np.ones(len(found))]), np.array([1.0, 0.0])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ solved, -30, 30)))
        bend = (design * (weight * chance * (1 - chance) + 1e-9)[:, None]).T @ design + 1e-6 * np.eye(2)
        solved -= np.linalg.solve(bend, design.T @ (weight * (chance - wanted)))
    return float(solved[0]), float(solved[1])


def _weights(table: Table, shares: dict[str, float]) -> Numbers:
    weight = np.zeros(len(table.traits))
    for kind in (0.0, 1.0):
        rows = table.wanted == kind
        makers = table.maker
        for maker in set(makers[rows]):
            these = rows & (makers == maker)
            weight[these] = voice_weights(table.voice[these]) * shares.get(maker, 1.0)
        for voice in shares.keys() & set(table.voice):
            weight[rows & (table.voice == voice)] *= shares[voice]
        weight[rows] /= weight[rows].sum()
    return weight * len(weight) / 2
