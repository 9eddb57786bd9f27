"""The pieces a page is made of: lines of text and painted strips, each of a known height, put one under another."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption

from app.exports.pdf.content import Fact
from app.exports.pdf.paper import ACROSS, BODY, BOTTOM, SCALE, SMALL, TOP, Ink, Letters, colour

Paint = Callable[[QPainter, float, float], None]
"""Paints with the left upper corner at (x, y), in points."""

_MOST_LINES = 4000


@dataclass(frozen=True, slots=True)
class Box:
    """A strip across the page. `gap` comes before it, but not at a page's top; `kept` boxes stay with the next one."""

    height: float
    paint: Paint
    gap: float = 0.0
    kept: bool = False
    breaks: bool = False


def lines(
    letters: Letters,
    said: str,
    ink: Ink = BODY,
    *,
    indent: float = 0.0,
    gap: float = 0.0,
    bar: str = "",
    kept: bool = False,
) -> list[Box]:
    """Return a text as boxes, one a line (at least one). With a `bar` of a colour's name it stands beside a stroke, as a quotation does."""
    boxes: list[Box] = []
    for paragraph in said.splitlines() or [""]:
        layout, broken = broken_into(letters, paragraph, ink, ACROSS - indent)
        boxes += [Box(line.height() / SCALE + ink.lead, _text(layout, line, indent, bar), kept=kept) for line in broken]
    if len(boxes) > 1:  # neither a paragraph's first line alone at a page's foot nor its last alone at a page's top
        boxes[0] = replace(boxes[0], kept=True)
        boxes[-2] = replace(boxes[-2], kept=True)
    boxes[0] = replace(boxes[0], gap=gap)
    return boxes


def broken_into(letters: Letters, said: str, ink: Ink, width: float) -> tuple[QTextLayout, list[QTextLine]]:
    """Return a text's layout with its lines, each at most `width` points wide; even a word that is longer is broken."""
    layout = letters.layout(said, ink)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    broken: list[QTextLine] = []
    layout.beginLayout()
    while len(broken) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width * SCALE)
        broken.append(line)
    layout.endLayout()
    return layout, broken


def facts(
    letters: Letters,
    said: Sequence[Fact],
    *,
    columns: int = 2,
    name_width: float = 84.0,
    gap: float = 0.0,
    ink: Ink = BODY,
) -> list[Box]:
    """Return names with what they are, in columns; a row is as high as its highest cell."""
    across = (ACROSS - 18.0 * (columns - 1)) / columns
    rows = [said[start : start + columns] for start in range(0, len(said), columns)]
    boxes: list[Box] = []
    for row in rows:
        cells = [
            (
                column * (across + 18.0),
                broken_into(letters, name, replace(SMALL, size=ink.size), name_width),
                broken_into(letters, value, ink, across - name_width - 6),
            )
            for column, (name, value) in enumerate(row)
        ]
        height = max(max(_height(name[1]), _height(value[1])) for _, name, value in cells) + 2.0
        boxes.append(Box(height, _cells(cells, name_width), gap=gap if not boxes else 0.0))
    return boxes


def strip(height: float, paint: Paint, *, gap: float = 0.0, kept: bool = False) -> Box:
    """Return something painted."""
    return Box(height, paint, gap, kept)


def pages(boxes: Iterable[Box]) -> list[list[tuple[float, Box]]]:
    """Return the boxes page by page, each with its place from the top, in points. What is kept together begins a page anew if it must."""
    made: list[list[tuple[float, Box]]] = [[]]
    y = TOP
    for group in _groups(boxes):
        height = sum(box.height + (box.gap if place else 0.0) for place, box in enumerate(group))
        gap = group[0].gap if made[-1] else 0.0
        if made[-1] and (group[0].breaks or y + gap + height > BOTTOM):
            made.append([])
            y, gap = TOP, 0.0
        for place, box in enumerate(group):
            y += gap if not place else box.gap
            if made[-1] and y + box.height > BOTTOM:  # a group that no page holds
                made.append([])
                y = TOP
            made[-1].append((y, box))
            y += box.height
    return made


def _groups(boxes: Iterable[Box]) -> Iterable[list[Box]]:
    group: list[Box] = []
    for box in boxes:
        group.append(box)
        if not box.kept:
            yield group
            group = []
    if group:
        yield group


def _text(layout: QTextLayout, line: QTextLine, indent: float, bar: str) -> Paint:
    def paint(painter: QPainter, x: float, y: float) -> None:
        if bar:
            edge = QRectF((x + indent - 8) * SCALE, y * SCALE, 1.6 * SCALE, line.height() + SCALE)
            painter.fillRect(edge, colour(bar))
        # `layout` lives as long as its lines do: Qt's lines point into it
        _draw(painter, layout, line, x + indent, y)

    return paint


def _cells(
    cells: Sequence[tuple[float, tuple[QTextLayout, list[QTextLine]], tuple[QTextLayout, list[QTextLine]]]],
    name_width: float,
) -> Paint:
    def paint(painter: QPainter, x: float, y: float) -> None:
        for left, name, value in cells:
            draw_lines(painter, name, x + left, y)
            draw_lines(painter, value, x + left + name_width + 6, y)

    return paint


def draw_lines(painter: QPainter, said: tuple[QTextLayout, list[QTextLine]], x: float, y: float) -> None:
    """Draw the lines of a layout one under another from (x, y)."""
    layout, broken = said
    for line in broken:
        _draw(painter, layout, line, x, y)
        y += line.height() / SCALE


def _draw(painter: QPainter, _layout: QTextLayout, line: QTextLine, x: float, y: float) -> None:
    line.draw(painter, QPointF(x * SCALE - line.x(), y * SCALE - line.y()))


def _height(broken: Sequence[QTextLine]) -> float:
    return sum(line.height() for line in broken) / SCALE


def natural_width(broken: Sequence[QTextLine]) -> float:
    """Return the width of the widest line in points."""
    return max((line.naturalTextWidth() for line in broken), default=0.0) / SCALE


def no_pen(painter: QPainter) -> None:
    """Fill without an edge from here on."""
    painter.setPen(Qt.PenStyle.NoPen)
