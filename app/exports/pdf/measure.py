"""How much of a report is told, so that it stays within three pages: from everything down to the least, and always saying what was left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.exports.pdf.content import Content, Dimension, Fact, Quote
from app.i18n import translate

MOST_PAGES = 3
_MOST_CHARACTERS = 40_000
"""More than three pages of small print hold in any script: what is longer need not be laid out to know that it is too long."""

_MOST_ROWS = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Measure:
    """The most of each thing; texts in characters. None leaves a thing as long as it is."""

    quotes: int | None = None
    quote: int | None = None
    reasoning: int | None = None
    feedback: int | None = None
    seen: int | None = None
    statement: int | None = None
    dimensions: int | None = None
    facts: int | None = None


MEASURES = (
    Measure(),
    Measure(quotes=4, seen=60, facts=1200),
    Measure(quotes=3, reasoning=900, seen=36, facts=900),
    Measure(quotes=2, quote=240, reasoning=600, feedback=900, seen=24, statement=300, facts=600),
    Measure(quotes=1, quote=180, reasoning=360, feedback=600, seen=16, statement=200, dimensions=14, facts=300),
    Measure(quotes=1, quote=120, reasoning=160, feedback=300, seen=8, statement=140, dimensions=10, facts=140),
    Measure(quotes=0, quote=0, reasoning=90, feedback=200, seen=4, statement=100, dimensions=8, facts=70),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is left of a report, and a sentence on what is not; empty where nothing is missing."""

    content: Content
    left_out: str
    seen_left_out: str


def told(content: Content, measure: Measure) -> Told:
    """Return the report cut down to a measure."""
    cut = replace(
        content,
        name=shortened(content.name, measure.facts),
        about=shortened(content.about, measure.facts),
        facts=_facts(content.facts, measure.facts),
        result=replace(content.result, notice=shortened(content.result.notice, measure.feedback)),
        dimensions=[_dimension(each, measure) for each in _first(content.dimensions, measure.dimensions)],
        feedback=[
            shortened(each, measure.feedback) for each in _first(content.feedback, 4 if measure.feedback else None)
        ],
        comments=[shortened(each, measure.feedback) for each in _first(content.comments, measure.seen)],
        seen=[
            replace(
                each,
                statement=shortened(each.statement, measure.statement),
                notes=[shortened(note, measure.statement) for note in _first(each.notes, measure.quotes)],
            )
            for each in _first(content.seen, measure.seen)
        ],
        limits=_facts(_first(content.limits, measure.seen), measure.facts),
        coverage=_facts(_first(content.coverage, measure.seen), measure.facts),
        engines=_facts(content.engines, measure.facts),
        integrity=_facts(content.integrity, measure.facts),
    )
    rest = replace(cut, seen=content.seen) != content
    return Told(
        cut,
        translate("Report", "Shortened to fit three pages: the JSON export has all of it.") if rest else "",
        _seen_left_out(len(cut.seen), len(content.seen)),
    )


def hopeless(told: Told) -> bool:
    """Whether so much can't fit three pages, however it is laid out."""
    content = told.content
    said = [content.name, content.result.notice, *content.feedback, *content.comments]
    said += [each.reasoning for each in content.dimensions]
    said += [quote.words for each in content.dimensions for quote in each.quotes]
    said += [each.statement for each in content.seen] + [value for _, value in [*content.limits, *content.coverage]]
    return sum(map(len, said)) > _MOST_CHARACTERS or len(content.seen) + len(content.dimensions) > _MOST_ROWS


def shortened(said: str, most: int | None) -> str:
    """Return at most so many characters, cut between words where there are any."""
    if most is None or len(said) <= most:
        return said
    cut = said[:most]
    blank = cut.rfind(" ", most * 2 // 3)
    return (cut[:blank] if blank > 0 else cut).rstrip() + "…"


def _dimension(each: Dimension, measure: Measure) -> Dimension:
    return replace(
        each,
        label=shortened(each.label, measure.statement),
        reasoning=shortened(each.reasoning, measure.reasoning),
        quotes=[Quote(said.at, shortened(said.words, measure.quote)) for said in _first(each.quotes, measure.quotes)],
    )


def _facts(facts: Sequence[Fact], most: int | None) -> list[Fact]:
    return [(name, shortened(said, most)) for name, said in facts]


def _seen_left_out(shown: int, count: int) -> str:
    if shown == count:
        return ""
    return translate(
        "Report",
        "Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.",
    ).format(count=count, shown=shown)


def _first(of: Sequence[T], most: int | None) -> Sequence[T]:
    return of if most is None else of[:most]
