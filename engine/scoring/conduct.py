"""Deeds that no rubric asks for: an insult, a lie, a customer hung up on. Rules can't weigh them; they can see to it that a person does.

A concrete account of bad conduct holds all kinds of evidence, so counting evidence alone would score it high. Where such a deed is the
speaker's own and is neither regretted nor owned up to, the score is held down and its interval left open up to what it would have been.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources

from engine.interview.spelling import respelled, spelling_for

CEILING = 4.0
"""The most that a dimension may score where its evidence holds such a deed: under every usual threshold, and not the worst."""


def against(texts: Iterable[str], language: str) -> bool:
    """Whether one of the answers tells of a deed of the speaker's own that no rubric asks for, without owning up to it."""
    rules = _rules(language)
    if rules is None:
        return False
    deeds, owned = rules
    spelling = spelling_for(language)
    return any(deeds.search(text) and not owned.search(text) for text in (_plain(spelling.of(text)) for text in texts))


def held_down(score: float, bounds: tuple[float, float]) -> tuple[float, tuple[float, float]]:
    """Return the score and the interval as they stand beside such a deed."""
    return min(score, CEILING), (0.0, max(score, bounds[1]))


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("\u2019", "'").split())


@cache
def _rules(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    file = resources.files("resources") / "scoring" / f"{language}.toml"
    if not file.is_file():
        return None
    table = tomllib.loads(file.read_text(encoding="utf-8")).get("conduct")
    if table is None:
        return None
    table = respelled(table, spelling_for(language))
    edge = table.get("edge", r"\b")  # of a word; nothing in a language that doesn't part them
    return _any_of(table["deeds"], table["between"], edge), _any_of(table["owned"], "", edge)


def _any_of(phrases: Iterable[str], between: str, edge: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"{edge}{between}(?:{phrase}){edge}" for phrase in phrases))
