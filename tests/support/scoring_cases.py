"""Hand-written answers and the dimensions they are scored on, shared by the scoring tests and benchmark."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.interview.templates import (
    Dimension,
    EvaluationStage,
    Question,
    QuestionKind,
    Rubric,
    StageType,
    UseCase,
)
from engine.interview.turns import Speaker, Turn
from engine.scoring.builtin import score_transcript
from engine.scoring.port import DimensionScore
from engine.templates import builtin_names, read_builtin

DATA = Path(__file__).resolve().parents[1] / "data" / "scoring"
AREAS = ("customer support", "backend engineering", "university admission")


@dataclass(frozen=True)
class Triple:
    question: str
    strong: str
    middling: str
    weak: str


@dataclass(frozen=True)
class Pair:
    kind: str
    question: str
    plain: str
    changed: str


def load(name):
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))


@cache
def stages():
    """One stage an area, by area."""
    table = load("rubrics.toml")
    return {area: _stage(area, table) for area in AREAS}


def _stage(area, table):
    dimensions = tuple(
        Dimension(
            id=entry["id"],
            label=entry["label"],
            weight=1.0,
            description=entry["description"],
            anchors=entry["anchors"],
            keywords=tuple(entry["keywords"]),
        )
        for entry in table["dimensions"]
        if entry["area"] == area
    )
    own = {dimension.id for dimension in dimensions}
    questions = tuple(
        Question(entry["id"], entry["dimension"], entry["text"], QuestionKind(entry["kind"]))
        for entry in table["questions"]
        if entry["dimension"] in own
    )
    rubric = Rubric(id=area, version=1, dimensions=dimensions)
    return EvaluationStage("stage", area, StageType.AI_INTERVIEW, 1, 20, "profile", rubric, questions)


@cache
def worked_stages():
    """The interview stage of each template that comes along."""
    return tuple(read_builtin(name).stages[0] for name in builtin_names())


def stage_of(question_id):
    every = (*stages().values(), *worked_stages())
    return next(stage for stage in every if any(q.id == question_id for q in stage.questions))


def triples(split):
    return [Triple(**entry) for entry in load(f"triples_{split}.toml")["triples"]]


def pairs():
    return [Pair(**entry) for entry in load("fairness.toml")["pairs"]]


def conversation(*exchanges, question_id=None):
    """Turns from (question, answer) texts in order."""
    turns = []
    for number, (asked, answer) in enumerate(exchanges):
        start = number * 60_000
        turns.append(
            Turn(f"q{number}", 2 * number, Speaker.AI, start, start + 5_000, asked, "en", question_id=question_id)
        )
        turns.append(
            Turn(
                f"a{number}",
                2 * number + 1,
                Speaker.PARTICIPANT,
                start + 6_000,
                start + 55_000,
                answer,
                "en",
                question_id=question_id,
            )
        )
    return turns


def score_answer(question_id, answer) -> DimensionScore:
    """The score of one answer to one question, the interviewer having said its seed text."""
    stage = stage_of(question_id)
    question = next(q for q in stage.questions if q.id == question_id)
    card = score_transcript(stage, UseCase.HIRING, conversation((question.text, answer)), "en")
    return next(entry for entry in card.evaluation_breakdown if entry.dimension_id == question.dimension_id)


def points(question_id, answer) -> float:
    """As `score_answer`, a missing score counting as none."""
    return score_answer(question_id, answer).score or 0.0


def ordering(cases):
    """Return (right, asked, rows) over the pairs strong > middling, middling > weak, strong > weak of each triple."""
    rows = [
        (case, *(points(case.question, text) for text in (case.strong, case.middling, case.weak))) for case in cases
    ]
    right = sum((s > m) + (m > w) + (s > w) for _, s, m, w in rows)
    return right, 3 * len(rows), rows
