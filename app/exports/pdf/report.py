"""Makes a session's report: as much of it as three pages hold, as the bytes of a PDF. Works without a display."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from app.errors import NotInstalled
from app.exports.records import Record

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPdfWriter

    from app.exports.pdf.content import Content
    from app.exports.pdf.paper import Letters

_alone = threading.Lock()
_kept: list[object] = []
"""Qt's application, where a command made one: it lives as long as the process."""


def report_of(record: Record, made_at: datetime) -> bytes:
    """Return the PDF of a session's report. Raises `NotInstalled` where Qt can't load."""
    try:
        _begin_qt()
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QPdfWriter

        from app.exports.pdf.content import content_of
        from app.theme.look import load_fonts
    except ImportError as exc:
        raise NotInstalled("A PDF needs Qt, which can't load", f"{exc}; the other formats work without it") from exc
    with _alone:
        load_fonts()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        _paint(writer, content_of(record), made_at)
        del writer
        return bytes(buffer.data().data())


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """Have reports made in here say their own words in this language (English where it is not installed). For commands."""
    try:
        _begin_qt()
        from app.i18n import Translations
    except ImportError as exc:
        raise NotInstalled("A PDF needs Qt, which can't load", f"{exc}; the other formats work without it") from exc
    spoken = Translations()
    spoken.use(code)
    try:
        yield
    finally:
        spoken.use("en")


def _begin_qt() -> None:
    """Start Qt where nobody has: without a window, and so without a display."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["vivavoce"]))


def _paint(writer: "QPdfWriter", content: "Content", made_at: datetime) -> None:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPainter

    from app.exports.pdf.boxes import pages
    from app.exports.pdf.measure import MEASURES, MOST_PAGES, hopeless, told
    from app.exports.pdf.paper import MARGIN, RESOLUTION, Letters
    from app.exports.pdf.sections import boxes_of
    from app.i18n import translate

    writer.setResolution(RESOLUTION)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(translate("Report", "Interview report {id}").format(id=content.session_id))
    writer.setCreator("Vivavoce")
    letters = Letters(writer, content.language)
    made = []
    for measure in MEASURES:
        tried = told(content, measure)
        if hopeless(tried) and measure is not MEASURES[-1]:
            continue
        made = pages(boxes_of(letters, tried))
        if len(made) <= MOST_PAGES:
            break
    made = made[:MOST_PAGES]
    painter = QPainter(writer)
    for number, page in enumerate(made, 1):
        if number > 1:
            writer.newPage()
        for y, box in page:
            box.paint(painter, MARGIN, y)
        _foot(painter, letters, content, made_at, number, len(made))
    painter.end()


def _foot(
    painter: "QPainter", letters: "Letters", content: "Content", made_at: datetime, number: int, count: int
) -> None:
    from app.desk.moments import day_and_time
    from app.exports.pdf.boxes import broken_into, draw_lines, natural_width
    from app.exports.pdf.measure import shortened
    from app.exports.pdf.paper import ACROSS, HEIGHT, MARGIN, SMALL
    from app.i18n import translate

    y = HEIGHT - MARGIN
    who = f"{shortened(content.name, 36)} · {content.session_id}" if number > 1 else content.session_id
    draw_lines(painter, broken_into(letters, who, SMALL, ACROSS * 0.6), MARGIN, y)
    said = translate("Report", "{made} · page {number} of {count}").format(
        made=day_and_time(made_at), number=number, count=count
    )
    right = broken_into(letters, said, SMALL, ACROSS * 0.4)
    draw_lines(painter, right, MARGIN + ACROSS - natural_width(right[1]), y)
