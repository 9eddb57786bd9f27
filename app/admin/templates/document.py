"""A template while it is edited: plain JSON data that is never changed in place, so that every earlier state stays whole."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

Place = tuple[str | int, ...]
"""The way from a template's root to a value in it: keys and list positions, as `engine.templates.problems` has them."""

Document = dict[str, Any]
T = TypeVar("T")


def value_at(document: Any, place: Place, default: Any = None) -> Any:  # noqa: ANN401 - any JSON value
    """Return what stands at a place; `default` where nothing does."""
    value = document
    for step in place:
        if isinstance(step, int):
            if not isinstance(value, list) or not 0 <= step < len(value):
                return default
            value = value[step]
        elif isinstance(value, Mapping) and step in value:
            value = value[step]
        else:
            return default
    return value


def with_value(document: T, place: Place, value: Any) -> T:  # noqa: ANN401 - any JSON value
    """Return the document with another value at a place; tables on the way that are missing are made."""
    changed: T = _put(document, place, value)
    return changed


def _put(document: Any, place: Place, value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if not place:
        return value
    step, rest = place[0], place[1:]
    if isinstance(step, int):
        entries = list(document) if isinstance(document, list) else []
        entries[step] = _put(entries[step], rest, value)
        return entries
    table = dict(document) if isinstance(document, Mapping) else {}
    table[step] = _put(table.get(step), rest, value)
    return table


def without(document: T, place: Place) -> T:
    """Return the document without what stands at a place; the entries after one of a list move up."""
    holder, step = value_at(document, place[:-1]), place[-1]
    if isinstance(holder, list) and isinstance(step, int):
        return with_value(document, place[:-1], [*holder[:step], *holder[step + 1 :]])
    if isinstance(holder, Mapping):
        return with_value(document, place[:-1], {key: each for key, each in holder.items() if key != step})
    return document


def with_entry(document: T, place: Place, entry: Any, at: int | None = None) -> T:  # noqa: ANN401 - any JSON value
    """Return the document with another entry in the list at a place, by default at its end."""
    entries = list(value_at(document, place) or [])
    entries.insert(len(entries) if at is None else at, entry)
    return with_value(document, place, entries)


def with_move(document: T, place: Place, origin: int, to: int) -> T:
    """Return the document with an entry of the list at a place moved; a goal beyond either end means that end."""
    entries = list(value_at(document, place) or [])
    if not 0 <= origin < len(entries):
        return document
    entry = entries.pop(origin)
    entries.insert(max(0, min(to, len(entries))), entry)
    return with_value(document, place, entries)


def entries_at(document: Any, place: Place) -> list[Any]:  # noqa: ANN401 - any JSON value
    """Return the list at a place; an empty one where there is none."""
    found = value_at(document, place)
    return found if isinstance(found, list) else []


def tables_at(document: Any, place: Place) -> list[Mapping[str, Any]]:  # noqa: ANN401 - any JSON value
    """Return the list of tables at a place; whatever in it is no table counts as an empty one."""
    return [each if isinstance(each, Mapping) else {} for each in entries_at(document, place)]


def text_at(document: Any, place: Place) -> str:  # noqa: ANN401 - any JSON value
    """Return the text at a place; an empty one where there is none."""
    found = value_at(document, place)
    return found if isinstance(found, str) else ""


def fresh_id(stem: str, taken: Iterable[object]) -> str:
    """Return an id that nobody has yet: the stem, or the stem with a number."""
    known = set(taken)
    if stem not in known:
        return stem
    number = 2
    while f"{stem}-{number}" in known:
        number += 1
    return f"{stem}-{number}"


def ids_of(tables: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the ids of tables, in order."""
    return [str(each.get("id", "")) for each in tables]
