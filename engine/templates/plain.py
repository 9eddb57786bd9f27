"""Takes a document down to plain JSON values before anything trusts it, and says what in it is not one."""

import re
from collections.abc import Mapping
from typing import Any, Final

from engine.templates.problems import Place, Problem, shown

DEPTH: Final = 24  # a template needs nine levels
LARGEST_WHOLE: Final = 2**53  # beyond it JSON readers disagree about the number (RFC 8259, section 6)

_UNSPEAKABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def plain(document: Mapping[Any, object]) -> tuple[dict[str, object], list[Problem]]:
    """Return a copy of plain dicts, lists, texts, numbers, bools and None, and what had to be replaced to make it so."""
    problems: list[Problem] = []
    return _plain_table(document, (), problems), problems


def _plain(value: object, place: Place, problems: list[Problem]) -> object:
    if len(place) > DEPTH:
        problems.append(Problem(place, f"is nested too deeply: at most {DEPTH} levels are expected"))
        return None
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, str):
        return _plain_text(value, place, problems)
    if isinstance(value, int):
        return _plain_whole(value, place, problems)
    if isinstance(value, Mapping):
        return _plain_table(value, place, problems)
    if isinstance(value, list | tuple):
        return [_plain(entry, (*place, index), problems) for index, entry in enumerate(value)]
    problems.append(
        Problem(place, f"found {shown(value)}, expected a text, a number, a list or a table; write it in quotes")
    )
    return str(value)


def _plain_text(text: str, place: Place, problems: list[Problem]) -> str:
    found = _UNSPEAKABLE.search(text)
    if found is None:
        return str(text)
    problems.append(
        Problem(
            place,
            f"holds the character U+{ord(found[0]):04X} at position {found.start() + 1}; expected text that can be shown and spoken",
        )
    )
    return _UNSPEAKABLE.sub("?", text)


def _plain_whole(number: int, place: Place, problems: list[Problem]) -> int:
    if abs(number) <= LARGEST_WHOLE:
        return int(number)
    problems.append(Problem(place, f"found a number of {number.bit_length()} bits, expected at most 53"))
    return 1


def _plain_table(table: Mapping[Any, object], place: Place, problems: list[Problem]) -> dict[str, object]:
    kept: dict[str, object] = {}
    for key, entry in table.items():
        if not isinstance(key, str):
            problems.append(Problem(place, f"has the key {shown(key)}; expected a text"))
        elif _UNSPEAKABLE.search(key):
            problems.append(
                Problem(place, f"has a key with a character that can't be shown, {key.encode('unicode_escape')[:60]!r}")
            )
        else:
            kept[key] = _plain(entry, (*place, key), problems)
    return kept
