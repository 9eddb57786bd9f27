"""Fits a plain document to the template's dataclasses; pydantic checks, the words are ours."""

import json
from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from engine.interview.templates import EvaluationTemplate, Rubric
from engine.templates.problems import ENOUGH_PROBLEMS, Place, Problem, place_text, shown, suggestion
from engine.templates.shape import expected, keys_at, shape_at


@cache
def adapter() -> TypeAdapter[EvaluationTemplate]:
    """Return the reader of templates; made once, because building it costs some 20 ms."""
    return TypeAdapter(EvaluationTemplate)


@cache
def rubric_adapter() -> TypeAdapter[Rubric]:
    """Return the reader of a rubric on its own."""
    return TypeAdapter(Rubric)


def fitted(document: Mapping[str, object]) -> tuple[EvaluationTemplate | None, list[Problem]]:
    """Return the template, or None and everything in `document` that does not fit it."""
    try:
        # By way of JSON text, because only there is strict also right: no "7" for 7, yet a list for a tuple.
        return adapter().validate_json(json.dumps(document)), []
    except ValidationError as exc:
        errors = exc.errors(include_url=False, include_context=False)[:ENOUGH_PROBLEMS]
        return None, [problem for error in errors if (problem := _told(error)) is not None]


def _told(error: ErrorDetails) -> Problem | None:
    place: Place = error["loc"]
    match error["type"]:
        case "missing":
            return Problem(place, f"is missing; expected {expected(place)}")
        case "unexpected_keyword_argument":
            return Problem(place, _unknown_key(place))
        case "too_short" if error["input"]:
            return None  # its entries are broken, which is told for each of them; there are enough
        case _:
            return Problem(place, f"{_found(error['input'], error['type'])}, expected {expected(place)}")


def _found(value: object, error_type: str) -> str:
    if error_type == "string_too_long" and isinstance(value, str):
        return f"found {len(value)} characters"
    if error_type in {"too_long", "too_short"} and isinstance(value, list):
        return f"found {len(value)} entries"
    return f"found {shown(value)}"


def _unknown_key(place: Place) -> str:
    name = str(place[-1])
    told = f"is not a known key; {suggestion(name, keys_at(place[:-1]))}"
    home = next((place[:length] for length in range(len(place) - 2, -1, -1) if shape_at((*place[:length], name))), None)
    if home is None or "did you mean" in told:
        return told
    # The usual slip in TOML: a key written after a [[table]] belongs to that table, however far up it was meant.
    return f"is not a known key here; it belongs to {place_text(home)}, so move it above the tables that follow"
