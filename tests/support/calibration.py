"""Made-up raters and an evaluator that can be turned, for tests of calibration."""

import random
from datetime import UTC, datetime

from engine.calibration.anchors import TOLERANCE, Frozen, summary
from engine.calibration.card import Subject
from engine.calibration.fitting import fit_card
from engine.calibration.labels import Label, Labels
from engine.calibration.scores import Given, MachineScores
from engine.scoring.builtin import BuiltInEvaluator
from engine.templates import read_builtin, rubric_hash

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
TEMPLATE = read_builtin("customer-support")
STAGE = TEMPLATE.stages[0]
RUBRIC = STAGE.rubric
IDENTITY = {"name": "builtin-rules", "version": "1", "model_sha256": "ab" * 32}


def bent(score):
    """The distortion people's scores have over the machine's: what the map must find."""
    return 10 * (score / 10) ** 0.5


def raters(sessions=150, *, noise=0.7, seed=3, names=("anna", "bo"), groups=None):
    """Labels and machine scores: people give the bent score, each with noise of their own, in half points."""
    chance = random.Random(seed)  # noqa: S311 - repeatable is the point
    labels, given = [], {}
    for number in range(sessions):
        for dimension in RUBRIC.dimensions:
            machine = round(chance.uniform(1, 10), 1)
            key = (f"s{number}", dimension.id)
            given[key] = Given(machine, (max(0.0, machine - 0.6), min(10.0, machine + 0.6)))
            for rater in names:
                score = min(10.0, max(0.0, round(2 * (bent(machine) + chance.gauss(0, noise))) / 2))
                labels.append(Label(*key, rater, score))
    return Labels(tuple(labels), None, groups or {}, 0), MachineScores("transcripts", IDENTITY, given, (90, 90), given)


def subject(language="en", rubric=RUBRIC):
    return Subject(
        rubric={"id": rubric.id, "version": rubric.version, "content_hash": rubric_hash(rubric)},
        template={"id": TEMPLATE.id, "version": TEMPLATE.version, "stage_id": STAGE.id},
        language=language,
        product="0.1.0",
        made_at=NOW,
    )


NO_ANCHORS = Frozen((), {})


def card_of(labels, scores, *, seed=1, frozen=NO_ANCHORS, tolerance=TOLERANCE, of=None):
    return fit_card(labels, scores, RUBRIC, of or subject(), seed=seed, anchors=summary(frozen, tolerance))


class Turned:
    """The built-in evaluator with another name for its model, and every score moved by `by` points."""

    def __init__(self, by=0.0, model=None):
        self.by = by
        self.model = model

    async def evaluate(self, stage, use_case, turns, language):
        from dataclasses import replace

        card = await BuiltInEvaluator().evaluate(stage, use_case, turns, language)
        moved = tuple(
            each if each.score is None else replace(each, score=min(10.0, max(0.0, round(each.score + self.by, 1))))
            for each in card.evaluation_breakdown
        )
        named = card.evaluator if self.model is None else {**card.evaluator, "model_sha256": self.model}
        return replace(card, evaluation_breakdown=moved, evaluator=named)
