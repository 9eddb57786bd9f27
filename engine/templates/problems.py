"""How a broken template is told about: where, what was found, what was expected, all of it at once."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from engine.errors import TemplateInvalid

Place = tuple[str | int, ...]
"""The way from a template's root to a value in it: keys and list positions."""

SHOWN_PROBLEMS: Final = 20
ENOUGH_PROBLEMS: Final = 200  # a file with more is not a template with slips; looking on would take seconds
_SHOWN_CHARACTERS: Final = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `message` goes on from the place ("is missing; ..."); `line` is 1-based, None where unknown."""

    place: Place
    message: str
    line: int | None = None


class TemplateProblems(TemplateInvalid):
    """A template with its problems one by one, for those who show them beside the fields; `message` lists the first twenty."""

    def __init__(self, source: str, problems: Iterable[Problem]) -> None:
        self.source = source
        self.problems = tuple(problems)
        super().__init__("The template can't be used", _message(source, self.problems))


def located(problems: Iterable[Problem], lines: Mapping[Place, int]) -> list[Problem]:
    """Return the problems with the lines they stand on, in the order of the file; a missing key stands where its table begins."""
    known = [replace(problem, line=_line_of(problem.place, lines)) for problem in problems]
    return sorted(known, key=lambda problem: problem.line or 0)


def place_text(place: Place) -> str:
    """Return a place as a person writes it: `stages[0].rubric.dimensions[2].anchors."5-6"`."""
    text = ""
    for part in place:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            key = _shortened(part)
            name = key if key.isidentifier() and key.isascii() else json.dumps(key, ensure_ascii=False)
            text += f".{name}" if text else name
    return text or "the template"


def shown(value: object) -> str:
    """Return what was found, short enough to read, on one line."""
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if value is None or isinstance(value, bool | int | float | str):
        text = _shortened(value) if isinstance(value, str) else value
        return _shortened(json.dumps(text, ensure_ascii=False))
    return f"a {type(value).__name__} ({_shortened(str(value))})"


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return "did you mean ...?" where a known name is near, else the names there are."""
    names = list(known)
    by_folded = {name.casefold(): name for name in names}
    near = get_close_matches(word[:100].casefold(), by_folded, n=1, cutoff=0.6)
    if near:
        return f"did you mean {place_text((by_folded[near[0]],))}?"
    return "expected one of " + ", ".join(place_text((name,)) for name in names)


def _line_of(place: Place, lines: Mapping[Place, int]) -> int | None:
    for length in range(len(place), 0, -1):
        if place[:length] in lines:
            return lines[place[:length]]
    return None


def _message(source: str, problems: tuple[Problem, ...]) -> str:
    listed = [_one_line(problem) for problem in problems[:SHOWN_PROBLEMS]]
    if len(problems) == 1:
        return f"{source}, {listed[0]}"
    summary = f"{source} has {len(problems)} problems; the first: {listed[0]}"
    if (more := len(problems) - SHOWN_PROBLEMS) > 0:
        listed.append(f"and {more} more" + (", perhaps others" if len(problems) >= ENOUGH_PROBLEMS else ""))
    return "\n".join([summary, *listed])


def _one_line(problem: Problem) -> str:
    joint = ": " if problem.message.startswith("found") else " "
    told = f"{place_text(problem.place)}{joint}{problem.message}"
    return f"line {problem.line}: {told}" if problem.line else told


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"
