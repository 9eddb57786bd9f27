"""The hand-written answers in `tests/data/scoring`, as the scoring tests want them; English where no language is named."""

import tomllib
from functools import cache
from pathlib import Path

from engine.bench import answers
from engine.bench.answers import conversation
from engine.bench.scoring_cases import read_cases
from engine.scoring.port import DimensionScore
from engine.templates import builtin_names, read_builtin

__all__ = [
    "cases",
    "conversation",
    "load",
    "ordering",
    "pairs",
    "points",
    "score_answer",
    "stages",
    "triples",
    "worked_stages",
]

DATA = Path(__file__).resolve().parents[1] / "data" / "scoring"


@cache
def every_language():
    return read_cases(DATA)


def cases(language="en"):
    return every_language()[language]


def load(name, language="en"):
    return tomllib.loads((DATA / language / name).read_text(encoding="utf-8"))


@cache
def stages():
    """The stages written for the tests, by area."""
    return {asked.stage.stage_name: asked.stage for asked in cases().questions.values() if asked.stage.id == "stage"}


@cache
def worked_stages():
    """The interview stage of each English template that comes along."""
    templates = [read_builtin(name) for name in builtin_names()]
    return tuple(template.stages[0] for template in templates if template.language == "en")


def triples(split, language="en"):
    return list(cases(language).triples[split])


def pairs(language="en"):
    return list(cases(language).pairs)


def score_answer(question_id, answer, language="en") -> DimensionScore:
    """The score of one answer to one question, the interviewer having said its seed text."""
    return answers.scored(cases(language).asked(question_id), answer, language)


def points(question_id, answer, language="en") -> float:
    """As `score_answer`, a missing score counting as none."""
    return score_answer(question_id, answer, language).score or 0.0


def ordering(of):
    """Return (right, asked, rows) over the pairs strong > middling, middling > weak, strong > weak of each triple."""
    rows = [
        (case, *(points(case.question, text, case.language) for text in (case.strong, case.middling, case.weak)))
        for case in of
    ]
    right = sum((s > m) + (m > w) + (s > w) for _, s, m, w in rows)
    return right, 3 * len(rows), rows
