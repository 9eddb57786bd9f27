"""Wraps what a terminal shows by the room letters take there: Japanese and Chinese take two columns each and part nowhere by blanks."""

import re
import unicodedata
from collections.abc import Iterator

NEVER_FIRST = "、。，．！？）」』】〉》・：；ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョ!?,.:;)]}…"
NEVER_LAST = "（「『【〈《([{"
_PIECES = re.compile(r"\S+")


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes; marks that sit on another letter take none."""
    return sum(_columns(letter) for letter in text)


def wrapped(text: str, width: int, *, indent: str = "") -> str:
    """Return `text` on lines of at most `width` columns, all but the first indented; only a single word that is longer runs over."""
    lines, line = [], ""
    for piece, gap in _pieces(text):
        between = " " if gap and line.strip() else ""
        if line.strip() and columns(line + between + piece) > width:
            lines.append(line)
            line, between = indent, ""
        line += between + piece
    return "\n".join([*lines, line])


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield what stays on one line, with whether a blank stood before it."""
    for word in _PIECES.findall(text):
        piece, first = "", True
        for letter in word:
            if piece and _may_part(piece[-1], letter):
                yield piece, first
                piece, first = "", False
            piece += letter
        yield piece, first


def _may_part(before: str, after: str) -> bool:
    wide = _columns(before) == 2 or _columns(after) == 2
    return wide and after not in NEVER_FIRST and before not in NEVER_LAST and _columns(after) > 0
