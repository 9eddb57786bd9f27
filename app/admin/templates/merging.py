"""Two people's changes to one template put together: what only one of them touched is taken as they left it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.admin.templates.document import Document, Place


@dataclass(frozen=True, slots=True)
class Merged:
    """Both changes in one; `clashes` are the places where both changed the same in different ways, and mine stands."""

    document: Document
    clashes: tuple[Place, ...]


def merged(base: Document, mine: Document, theirs: Document) -> Merged:
    """Put two descendants of one template together. Lists of tables go by their entries' ids, other lists as wholes."""
    clashes: list[Place] = []
    document = _value(base, mine, theirs, (), clashes)
    return Merged(document, tuple(clashes))


_GONE = object()


def _value(base: Any, mine: Any, theirs: Any, place: Place, clashes: list[Place]) -> Any:  # noqa: ANN401 - any JSON value
    if theirs in (mine, base):
        return mine
    if base == mine:
        return theirs
    if all(isinstance(each, Mapping) for each in (base, mine, theirs)):
        return _tables(base, mine, theirs, place, clashes)
    if all(_has_ids(each) for each in (base, mine, theirs)):
        return _entries(base, mine, theirs, place, clashes)
    clashes.append(place)
    return theirs if mine is _GONE else mine  # what one wrote anew outweighs that the other took it away


def _tables(
    base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any], place: Place, clashes: list[Place]
) -> dict[str, Any]:
    keys = dict.fromkeys([*mine, *theirs])
    found = {
        key: _value(base.get(key, _GONE), mine.get(key, _GONE), theirs.get(key, _GONE), (*place, key), clashes)
        for key in keys
    }
    return {key: value for key, value in found.items() if value is not _GONE}


def _entries(base: Any, mine: Any, theirs: Any, place: Place, clashes: list[Place]) -> list[Any]:  # noqa: ANN401
    """Keep my order; what they added stands after the entry it stood after there."""
    old, ours, others = ({each["id"]: each for each in entries} for entries in (base, mine, theirs))
    order = list(ours)
    before = ""
    for own_id in others:
        if own_id not in ours:
            order.insert(order.index(before) + 1 if before in order else len(order), own_id)
        before = own_id
    found = []
    for own_id in order:
        was, mine_now, theirs_now = (each.get(own_id, _GONE) for each in (old, ours, others))
        found.append(_value(was, mine_now, theirs_now, (*place, own_id), clashes))
    return [each for each in found if each is not _GONE]


def _has_ids(value: Any) -> bool:  # noqa: ANN401 - any JSON value
    if not isinstance(value, list):
        return False
    ids = [each.get("id") if isinstance(each, Mapping) else None for each in value]
    return None not in ids and len(set(ids)) == len(ids)
