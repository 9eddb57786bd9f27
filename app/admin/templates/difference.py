"""How two states of a template differ, field by field, as a reader would tell it: what is called by name is followed by its name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from app.admin.templates.document import Document

LEFT_OUT = frozenset({"version", "content_hash", "status"})
"""Changes of these follow from the others."""

_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*|\s+|.", re.DOTALL)
_MOST_WORDS = 4_000
_ALIKE = 0.4
"""Texts less alike than this (0 to 1) are told one after the other: marking the few words they share helps nobody."""


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to a value: the field's key, and the author's name for the entry in it, if there is one."""

    key: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text. `kind` is same, gone or new."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One value that differs. `kind` is changed, added, removed or moved; `pieces` are the words of a text that was changed."""

    way: tuple[Crumb, ...]
    kind: str
    before: str = ""
    after: str = ""
    pieces: tuple[Piece, ...] = ()


def differences(before: Document, after: Document) -> tuple[Change, ...]:
    """Return every change from one state to another, in the template's order."""
    return tuple(_tables(before, after, ()))


def word_pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Return two texts as one run of words, those that are gone before those that took their place."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if max(len(old), len(new)) > _MOST_WORDS:  # comparing takes the square of it
        return (Piece("gone", before), Piece("new", after))
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    if old and new and matcher.ratio() < _ALIKE:
        return (Piece("gone", before), Piece("new", after))
    pieces: list[Piece] = []
    for what, first, last, start, end in matcher.get_opcodes():
        if what == "equal":
            pieces.append(Piece("same", "".join(old[first:last])))
            continue
        if last > first:
            pieces.append(Piece("gone", "".join(old[first:last])))
        if end > start:
            pieces.append(Piece("new", "".join(new[start:end])))
    return tuple(pieces)


def in_words(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return a value as it stands beside its field; whole tables by their names."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return _name(value) or ", ".join(in_words(each) for each in value.values() if each)
    if isinstance(value, list):
        return "\n".join(in_words(each) for each in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _tables(before: Mapping[str, Any], after: Mapping[str, Any], way: tuple[Crumb, ...]) -> Iterator[Change]:
    for key in dict.fromkeys([*before, *after]):
        if key in LEFT_OUT and not (key == "version" and way and way[0].key == "consent_text"):
            continue
        yield from _values(before.get(key), after.get(key), (*way, Crumb(str(key))))


def _values(before: Any, after: Any, way: tuple[Crumb, ...]) -> Iterator[Change]:  # noqa: ANN401 - any JSON value
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _tables(before, after, way)
    elif _is_tables(before) and _is_tables(after):
        yield from _entries(before or [], after or [], way)
    elif isinstance(before or [], list) and isinstance(after or [], list):
        yield from _texts(before or [], after or [], way)
    elif before in (None, ""):
        yield Change(way, "added", after=in_words(after))
    elif after in (None, ""):
        yield Change(way, "removed", before=in_words(before))
    else:
        old, new = in_words(before), in_words(after)
        yield Change(way, "changed", old, new, word_pieces(old, new) if isinstance(after, str) else ())


def _entries(before: Sequence[Any], after: Sequence[Any], way: tuple[Crumb, ...]) -> Iterator[Change]:
    """Compare lists of tables: those of one id with each other, wherever they stand."""
    old, new = _by_id(before), _by_id(after)
    for own_id, entry in old.items():
        if own_id not in new:
            yield Change(_named(way, entry), "removed", before=_told(entry))
    kept_before = [own_id for own_id in old if own_id in new]
    kept_after = [own_id for own_id in new if own_id in old]
    stays = set(_in_step(kept_before, kept_after))
    for own_id, entry in new.items():
        if own_id not in old:
            yield Change(_named(way, entry), "added", after=_told(entry))
            continue
        if own_id not in stays:
            places = kept_before.index(own_id) + 1, kept_after.index(own_id) + 1
            yield Change(_named(way, entry), "moved", str(places[0]), str(places[1]))
        for change in _tables(old[own_id], entry, _named(way, entry)):
            if change.way[-1].key != "stage_order":  # told by what was moved
                yield change


def _texts(before: Sequence[Any], after: Sequence[Any], way: tuple[Crumb, ...]) -> Iterator[Change]:
    said, says = list(map(in_words, before)), list(map(in_words, after))
    for what, first, last, start, end in SequenceMatcher(a=said, b=says, autojunk=False).get_opcodes():
        old, new = said[first:last], says[start:end]
        paired = min(len(old), len(new)) if what == "replace" else 0
        for one, other in zip(old[:paired], new[:paired], strict=True):
            yield Change(way, "changed", one, other, word_pieces(one, other))
        if what != "equal":
            yield from (Change(way, "removed", before=each) for each in old[paired:])
            yield from (Change(way, "added", after=each) for each in new[paired:])


def _is_tables(value: Any) -> bool:  # noqa: ANN401 - any JSON value
    return value is None or (isinstance(value, list) and all(isinstance(each, Mapping) for each in value))


def _by_id(entries: Sequence[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """Return entries by their ids; those without one by what they say, so that an unchanged one is found again."""
    found: dict[str, Mapping[str, Any]] = {}
    for entry in entries:
        key = str(entry.get("id") or entry.get("when") or entry.get("answer") or "")
        while key in found:
            key += "'"
        found[key] = entry
    return found


def _in_step(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """Yield what kept its order: the rest was moved."""
    for first, _, size in SequenceMatcher(a=before, b=after, autojunk=False).get_matching_blocks():
        yield from before[first : first + size]


def _named(way: tuple[Crumb, ...], entry: Mapping[str, Any]) -> tuple[Crumb, ...]:
    return (*way[:-1], Crumb(way[-1].key, _name(entry) or str(entry.get("id", ""))))


def _name(entry: Mapping[str, Any]) -> str:
    for key in ("stage_name", "label", "name", "text", "when", "answer"):
        if isinstance(entry.get(key), str) and entry[key]:
            return str(entry[key])
    return ""


def _told(entry: Mapping[str, Any]) -> str:
    texts = (entry.get(key) for key in ("text", "description", "persona", "answer"))
    return next((str(each) for each in texts if each), _name(entry))
