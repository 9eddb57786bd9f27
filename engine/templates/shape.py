"""What the template's own dataclasses say may stand at a place: for errors that name the expectation, and near misses of a key."""

from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from engine.interview.bounds import ID, LANGUAGE, Bounds
from engine.interview.templates import ANCHOR_BANDS, ANCHORS_SCHEMA, EvaluationTemplate
from engine.templates.problems import Place


@dataclass(frozen=True, slots=True)
class Shape:
    """The type that belongs at a place, without its None, and the bounds that stand beside it."""

    type: Any
    bounds: Bounds = field(default_factory=dict)


def shape_at(place: Place) -> Shape | None:
    """Return what belongs at `place` of a template; None where nothing does."""
    shape: Shape | None = Shape(EvaluationTemplate)
    for part in place:
        if shape is None:
            return None
        shape = _within(shape, part)
    return shape


def keys_at(place: Place) -> tuple[str, ...]:
    """Return the keys a table at `place` may have; empty where it is no table of named keys."""
    shape = shape_at(place)
    if shape is None:
        return ()
    if _is_anchors(shape):
        return ANCHOR_BANDS
    return tuple(_members(shape.type)) if _is_table(shape) else ()


def expected(place: Place) -> str:
    """Say in words what belongs at `place`: "a whole number from 10 to 45"."""
    if len(place) > 1 and isinstance(place[-1], str) and place[-2] == "anchors":
        return "a sentence or more that says what an answer in this band shows"
    shape = shape_at(place)
    return _in_words(shape) if shape else "nothing"


def _within(shape: Shape, part: str | int) -> Shape | None:
    if isinstance(part, int):
        return Shape(get_args(shape.type)[0]) if get_origin(shape.type) is tuple else None
    if get_origin(shape.type) is dict:
        return Shape(get_args(shape.type)[1])
    return _members(shape.type).get(part) if _is_table(shape) else None


def _is_table(shape: Shape) -> bool:
    return is_dataclass(shape.type)


def _is_anchors(shape: Shape) -> bool:
    return shape.bounds.get("json_schema_extra") is ANCHORS_SCHEMA


@cache
def _members(table: type) -> dict[str, Shape]:
    hints = get_type_hints(table)
    return {member.name: Shape(_without_none(hints[member.name]), member.metadata) for member in fields(table)}


def _without_none(hint: object) -> object:
    return next(part for part in get_args(hint) if part is not NoneType) if get_origin(hint) is UnionType else hint


def _in_words(shape: Shape) -> str:
    if _is_table(shape):
        return "a table with " + ", ".join(member.name for member in fields(shape.type) if _is_required(member))
    origin, bounds = get_origin(shape.type), shape.bounds
    if origin is tuple:
        return f"a list of {bounds.get('min_length', 0)} to {bounds['max_length']}" if bounds else "a list"
    if origin is dict:
        bands = ", ".join(f'"{band}"' for band in ANCHOR_BANDS)
        return f"a table with {bands}" if _is_anchors(shape) else "a table with one entry a language"
    if shape.type is bool:
        return "true or false"
    if shape.type in (int, float):
        return _number_in_words("a whole number" if shape.type is int else "a number", bounds)
    return "one of " + ", ".join(shape.type) if issubclass(shape.type, StrEnum) else _text_in_words(bounds)


def _is_required(member: Field[Any]) -> bool:
    return member.default is MISSING and member.default_factory is MISSING


def _number_in_words(noun: str, bounds: Bounds) -> str:
    if "gt" in bounds:
        return f"{noun} above {bounds['gt']}, at most {bounds['le']}"
    return f"{noun} from {bounds['ge']} to {bounds['le']}"


def _text_in_words(bounds: Bounds) -> str:
    if "json_schema_extra" in bounds:
        return "one of " + ", ".join(bounds["json_schema_extra"]["enum"])
    if bounds.get("pattern") == ID["pattern"]:
        return "an id: letters, digits, dots, hyphens and underscores, a letter or digit first, at most 64"
    if bounds.get("pattern") == LANGUAGE["pattern"]:
        return 'a language tag such as "en" or "pt-BR"'
    return f"a text of {bounds.get('min_length', 0)} to {bounds['max_length']} characters" if bounds else "a text"
