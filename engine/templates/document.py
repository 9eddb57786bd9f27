"""Templates as documents: what a file, a server row and the ledger hold, in one shape, checked whole before it is believed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from engine.interview.templates import EvaluationTemplate
from engine.templates.hashing import rubric_hash
from engine.templates.meaning import contradictions
from engine.templates.plain import plain
from engine.templates.problems import Place, Problem, TemplateProblems, located, shown
from engine.templates.structure import adapter, fitted

Lines = Callable[[], Mapping[Place, int]]


def from_document(document: Mapping[str, Any], source: str) -> EvaluationTemplate:
    """Return the template a document holds, each rubric's `content_hash` filled in. `source` names it in errors.

    Raises `TemplateProblems`, a `TemplateInvalid`, with everything that is wrong.
    """
    return checked(document, source, dict)


def to_document(template: EvaluationTemplate) -> dict[str, Any]:
    """Return the template as JSON-able data that `from_document` turns into an equal template."""
    document: dict[str, Any] = adapter().dump_python(template, mode="json")
    return document


def checked(document: object, source: str, lines: Lines) -> EvaluationTemplate:
    """As `from_document`; `lines` is asked, only if something is wrong, for the line each place stands on."""
    if not isinstance(document, Mapping):
        raise TemplateProblems(
            source, [Problem((), f"found {shown(document)}, expected a table with the template's keys")]
        )
    if not document:
        raise TemplateProblems(source, [Problem((), "is empty; expected id, version, name, stages and the rest")])
    cleaned, oddities = plain(document)
    template, problems = fitted(cleaned)
    _add(problems, oddities)
    _add(problems, contradictions(cleaned))
    if template is not None:
        _add(problems, _wrong_hashes(template))
    if template is None or problems:
        raise TemplateProblems(source, located(problems, lines()))
    return _sealed(template)


def _add(problems: list[Problem], more: list[Problem]) -> None:
    """Add what is not yet told of a place: the first to complain knows it best."""
    told = {problem.place for problem in problems}
    problems.extend(problem for problem in more if problem.place not in told)


def _wrong_hashes(template: EvaluationTemplate) -> list[Problem]:
    return [
        Problem(
            ("stages", index, "rubric", "content_hash"),
            f"found {shown(stage.rubric.content_hash)}, expected {rubric_hash(stage.rubric)}: the rubric was changed after it was hashed; "
            "raise its version and leave content_hash out",
        )
        for index, stage in enumerate(template.stages)
        if stage.rubric.content_hash not in ("", rubric_hash(stage.rubric))
    ]


def _sealed(template: EvaluationTemplate) -> EvaluationTemplate:
    stages = tuple(
        replace(stage, rubric=replace(stage.rubric, content_hash=rubric_hash(stage.rubric)))
        for stage in template.stages
    )
    return replace(template, stages=stages)
