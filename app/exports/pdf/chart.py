"""The score and the dimensions as a painted chart: a dot for the score, a bar for its interval, words for what can't be scored."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.exports.pdf.boxes import Box, broken_into, draw_lines, natural_width, no_pen, strip
from app.exports.pdf.content import Dimension, Result
from app.exports.pdf.measure import shortened
from app.exports.pdf.paper import ACROSS, BODY, LABEL, QUIET, SCALE, SCORE, SMALL, STRONG, Letters, colour
from app.i18n import translate

_LABEL_ACROSS, _VALUE_ACROSS = 168.0, 96.0
_TRACK = ACROSS - _LABEL_ACROSS - _VALUE_ACROSS - 20
_TRACK_LEFT = _LABEL_ACROSS + 10
_MOST_LABEL = 120


def result_boxes(letters: Letters, result: Result) -> list[Box]:
    """Return the score with its interval, or why there is none, and what follows from it."""
    if result.score is None:
        said = broken_into(letters, result.state, LABEL, ACROSS - 24)
        height = sum(line.height() for line in said[1]) / SCALE + 20

        def panel(painter: QPainter, x: float, y: float) -> None:
            _panel(painter, x, y, height)
            draw_lines(painter, said, x + 12, y + 10)

        return [strip(height, panel, gap=12)]
    number = broken_into(letters, f"{result.score:.1f}", SCORE, 90)
    out_of = broken_into(letters, translate("Report", "out of 10"), QUIET, 90)
    interval = broken_into(letters, _interval_words(result.interval), QUIET, 150)
    rows = [
        (broken_into(letters, name, QUIET, 96), broken_into(letters, value, STRONG, 150))
        for name, value in result.facts
    ]
    heights = [max(_height(name), _height(value)) + 2 for name, value in rows]
    height = max(78.0, sum(heights) + 24)

    def paint(painter: QPainter, x: float, y: float) -> None:
        _panel(painter, x, y, height)
        draw_lines(painter, number, x + 14, y + 8)
        draw_lines(painter, out_of, x + 14 + natural_width(number[1]) + 6, y + 26)
        _track(painter, x + 16, y + 56, 200, result.score, result.interval)
        draw_lines(painter, interval, x + 130, y + 26)
        at = y + 12
        for (name, value), tall in zip(rows, heights, strict=True):
            draw_lines(painter, name, x + 240, at)
            draw_lines(painter, value, x + 342, at)
            at += tall

    return [strip(height, paint, gap=12)]


def dimension_boxes(letters: Letters, dimensions: Sequence[Dimension]) -> list[Box]:
    """Return a row a dimension on one scale from 0 to 10, and the scale itself."""
    if not dimensions:
        return []
    return [_scale(letters), *(_row(letters, each) for each in dimensions)]


def _scale(letters: Letters) -> Box:
    marks = [(mark, broken_into(letters, str(mark), SMALL, 20)) for mark in range(0, 11, 2)]

    def paint(painter: QPainter, x: float, y: float) -> None:
        for mark, said in marks:
            at = x + _TRACK_LEFT + _TRACK * mark / 10
            draw_lines(painter, said, at - natural_width(said[1]) / 2, y)

    return strip(12, paint, gap=4, kept=True)


def _row(letters: Letters, each: Dimension) -> Box:
    name = broken_into(letters, shortened(each.label, _MOST_LABEL), BODY, _LABEL_ACROSS)
    said = "–" if each.score is None else f"{each.score:.1f}"
    value = broken_into(letters, said, STRONG, 26)
    beside = broken_into(
        letters, " · ".join(word for word in (each.verdict, each.share) if word), SMALL, _VALUE_ACROSS - 26
    )
    height = max(_height(name), _height(beside), 14) + 5

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_lines(painter, name, x, y + 2)
        middle = y + height / 2 - 1
        _track(painter, x + _TRACK_LEFT, middle, _TRACK, each.score, each.interval)
        left = x + _TRACK_LEFT + _TRACK + 12
        draw_lines(painter, value, left, y + 2)
        draw_lines(painter, beside, left + 26, y + 3)

    return strip(height, paint)


def _track(
    painter: QPainter, x: float, y: float, width: float, score: float | None, interval: tuple[float, float] | None
) -> None:
    """Paint a scale from 0 to 10 with its marks; dashed where nothing was scored."""
    painter.save()
    pen = QPen(colour("line"), 1.0 * SCALE)
    if score is None:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(QPointF(x * SCALE, y * SCALE), QPointF((x + width) * SCALE, y * SCALE))
    painter.setPen(QPen(colour("line"), 0.8 * SCALE))
    for mark in range(0, 11, 2):
        at = (x + width * mark / 10) * SCALE
        painter.drawLine(QPointF(at, (y - 2.5) * SCALE), QPointF(at, (y + 2.5) * SCALE))
    no_pen(painter)
    if interval is not None and score is not None:
        low, high = (min(10.0, max(0.0, end)) for end in interval)
        painter.setBrush(colour("accent_tint").darker(112))
        bar = QRectF((x + width * low / 10) * SCALE, (y - 3) * SCALE, width * (high - low) / 10 * SCALE, 6 * SCALE)
        painter.drawRoundedRect(bar, 3 * SCALE, 3 * SCALE)
    if score is not None:
        painter.setBrush(colour("accent"))
        painter.drawEllipse(
            QPointF((x + width * min(10.0, max(0.0, score)) / 10) * SCALE, y * SCALE), 3.4 * SCALE, 3.4 * SCALE
        )
    painter.restore()


def _panel(painter: QPainter, x: float, y: float, height: float) -> None:
    painter.save()
    no_pen(painter)
    painter.setBrush(colour("page"))
    painter.drawRoundedRect(QRectF(x * SCALE, y * SCALE, ACROSS * SCALE, height * SCALE), 8 * SCALE, 8 * SCALE)
    painter.restore()


def _interval_words(interval: tuple[float, float] | None) -> str:
    if interval is None:
        return ""
    return translate("Report", "between {low} and {high}").format(low=f"{interval[0]:.1f}", high=f"{interval[1]:.1f}")


def _height(said: tuple[object, list]) -> float:  # type: ignore[type-arg]
    return float(sum(line.height() for line in said[1])) / SCALE
