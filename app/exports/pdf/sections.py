"""A report's sections in order: who, the result, how it came about; and, apart from it, what detectors saw and what proves the record."""

from dataclasses import replace

from PySide6.QtGui import QPainter

from app.exports.pdf.boxes import Box, facts, lines, strip
from app.exports.pdf.chart import dimension_boxes, result_boxes
from app.exports.pdf.content import Content, Dimension, Seen
from app.exports.pdf.measure import Told
from app.exports.pdf.paper import (
    ACROSS,
    BODY,
    EYEBROW,
    HEADING,
    LABEL,
    NAME,
    NOTICE,
    QUIET,
    SCALE,
    SMALL,
    STRONG,
    Letters,
    colour,
)
from app.i18n import translate

_INDENT = 16.0


def boxes_of(letters: Letters, told: Told) -> list[Box]:
    """Return the whole report as boxes."""
    content = told.content
    boxes = [*_head(letters, content), *result_boxes(letters, content.result)]
    if content.result.notice:
        boxes += lines(letters, content.result.notice, QUIET, gap=6)
    if told.left_out:
        boxes += lines(letters, told.left_out, NOTICE, gap=6)
    boxes += [*_dimensions(letters, content), *_feedback(letters, content), *_reasons(letters, content)]
    evidence = [*_signals(letters, told), *_engines(letters, content), *_integrity(letters, content)]
    if content.dimensions and evidence:  # what was seen never stands beside the score
        evidence[0] = replace(evidence[0], breaks=True)
    return boxes + evidence


def _head(letters: Letters, content: Content) -> list[Box]:
    return [
        *lines(letters, translate("Report", "Vivavoce · Interview report"), EYEBROW, kept=True),
        *lines(letters, content.name, NAME, gap=4),
        *lines(letters, content.about, BODY, gap=2),
        _rule(),
        *facts(letters, content.facts, gap=8),
    ]


def _dimensions(letters: Letters, content: Content) -> list[Box]:
    if not content.dimensions:
        return []
    boxes = _heading(letters, translate("Report", "Dimensions"))
    boxes += dimension_boxes(letters, content.dimensions)
    return boxes


def _reasons(letters: Letters, content: Content) -> list[Box]:
    said = [each for each in content.dimensions if each.reasoning or each.quotes]
    if not said:
        return []
    boxes = _heading(letters, translate("Report", "How each score came about"))
    for each in said:
        boxes += _reasoned(letters, each)
    return boxes


def _reasoned(letters: Letters, each: Dimension) -> list[Box]:
    score = "–" if each.score is None else f"{each.score:.1f}"
    boxes = lines(letters, f"{each.label} · {score}", LABEL, gap=8, kept=True)
    boxes += lines(letters, each.reasoning, gap=1)
    for quote in each.quotes:
        boxes += lines(letters, f"{quote.at}  {quote.words}", QUIET, indent=_INDENT, gap=3, bar="accent")
    return boxes


def _feedback(letters: Letters, content: Content) -> list[Box]:
    boxes: list[Box] = []
    if content.feedback:
        boxes += _heading(letters, translate("Report", "What went well, and what to probe next"))
        for number, paragraph in enumerate(content.feedback):
            boxes += lines(letters, paragraph, gap=4 if number else 0)
    if content.comments:
        boxes += _heading(letters, translate("Report", "What the candidate wished to add"))
        for number, comment in enumerate(content.comments):
            boxes += lines(letters, comment, indent=_INDENT, gap=3 if number else 0, bar="yours")
    return boxes


def _signals(letters: Letters, told: Told) -> list[Box]:
    content = told.content
    boxes = _heading(letters, translate("Report", "What detectors saw"))
    said = translate(
        "Report", "Facts as each detector stated them, in order. No score, severity or verdict is drawn from them."
    )
    boxes += lines(letters, said, QUIET)
    if told.seen_left_out:
        boxes += lines(letters, told.seen_left_out, NOTICE, gap=3)
    if not content.seen:
        boxes += lines(letters, translate("Report", "No signals. Below is what was watched."), gap=4)
    for each in content.seen:
        boxes += _one_seen(letters, each)
    if content.limits:
        boxes += _under(letters, translate("Report", "What these detectors can't tell"))
        boxes += facts(letters, content.limits, columns=1, name_width=110, gap=2, ink=QUIET)
    if content.coverage:
        boxes += _under(letters, translate("Report", "What was watched"))
        boxes += facts(letters, content.coverage, columns=1, name_width=110, gap=2, ink=QUIET)
    return boxes


def _one_seen(letters: Letters, each: Seen) -> list[Box]:
    row = facts(letters, [(each.at, f"{each.kind}: {each.statement}")], columns=1, name_width=48, gap=3)
    for note in each.notes:
        row += lines(letters, note, QUIET, indent=62, gap=1, bar="edge")
    return row


def _engines(letters: Letters, content: Content) -> list[Box]:
    if not content.engines:
        return []
    boxes = _heading(letters, translate("Report", "Engines"))
    return boxes + facts(letters, content.engines, name_width=70, ink=QUIET)


def _integrity(letters: Letters, content: Content) -> list[Box]:
    boxes = _heading(letters, translate("Report", "Integrity"))
    boxes += facts(letters, content.integrity, columns=1, name_width=110, ink=QUIET)
    said = translate(
        "Report",
        "This page proves nothing by itself: `vivavoce verify` checks the session's bundle against these values.",
    )
    return boxes + lines(letters, said, SMALL, gap=4)


def _heading(letters: Letters, said: str) -> list[Box]:
    return lines(letters, said, HEADING, gap=16, kept=True)


def _under(letters: Letters, said: str) -> list[Box]:
    return lines(letters, said, STRONG, gap=10, kept=True)


def _rule() -> Box:
    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(round(x * SCALE), round(y * SCALE), round(ACROSS * SCALE), round(0.8 * SCALE), colour("line"))

    return strip(0.8, paint, gap=8, kept=True)
