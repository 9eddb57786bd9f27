"""What a table's columns are, and what a cell may say: declared once, read by the model, the painter, the clipboard and the screen reader."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Row = Any
"""A row is a plain value of its owner's: a frozen dataclass, or what the server answered."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign before a cell's words: an icon of `resources/icons` in a colour of the palette. The words say the same."""

    icon: str
    colour: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is a token's length; `text` must be quick, for it is asked whenever the cell is drawn.

    `sort` is what the owner knows this order by (empty: none); `sort_down` says that the first press asks for the highest first. `spoken`
    is what a screen reader says where that is more than the text. One that may `stretch` takes the room that is left. `shown` is whether it
    is there before somebody chose. `fits` is a text that has room in it whatever the `width`, such as the longest of all dates.
    """

    id: str
    title: str
    text: Callable[[Row], str]
    width: int = 180
    align: Literal["left", "right"] = "left"
    sort: str = ""
    sort_down: bool = False
    mark: Callable[[Row], Mark | None] | None = None
    spoken: Callable[[Row], str] | None = None
    strong: bool = False
    quiet: bool = False
    stretch: bool = False
    shown: bool = True
    fits: str = ""


CHOOSING = Column("chosen", "", lambda _row: "", width=52)
"""The column of ticks, first where rows can be chosen."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before what looks like one, numbers aside.

    One goes before what was guarded already, too, so that taking one away gives back what was there.
    """
    if _FORMULA.match(text) and not _is_number(text):
        return f"'{text}"
    return text


def as_lines(columns: list[Column], rows: list[Row]) -> str:
    """Return rows as tab-separated lines under their titles, as spreadsheets take them from the clipboard."""
    lines = [[column.title for column in columns], *([column.text(row) for column in columns] for row in rows)]
    return "".join("\t".join(guarded(" ".join(cell.split())) for cell in line) + "\n" for line in lines)


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", ""))
    except ValueError:
        return False
    return True
