"""The slip that a participant is handed: name, time, place, access code and link on half a page, as a PDF that any printer takes."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.desk.errors import DeskError
from app.desk.moments import day_and_time
from app.i18n import translate
from app.theme.look import Look

_DPI = 150
_MARGIN_MM = 14.0


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on it."""

    name: str
    interview: str
    at: datetime | None
    location: str
    code: str
    join_url: str


def write_slip(slip: Slip, path: Path, look: Look) -> None:
    """Write it, for its owner only. Raises `DeskError`."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    except OSError as exc:
        raise DeskError(
            translate("Slip", "The file can't be written"), f"{path}: {exc.strerror or type(exc).__name__}"
        ) from exc
    writer = QPdfWriter(str(path))
    writer.setTitle(translate("Slip", "Your interview"))
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5),
            QPageLayout.Orientation.Landscape,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    _draw(painter, slip, look, QRectF(0, 0, writer.width(), writer.height()))
    painter.end()


def _draw(painter: QPainter, slip: Slip, look: Look, page: QRectF) -> None:
    top = page.top()
    lines = (
        (translate("Slip", "Your interview"), 11, QFont.Weight.Normal),
        (slip.name, 20, QFont.Weight.DemiBold),
        (slip.interview, 12, QFont.Weight.Normal),
        (day_and_time(slip.at) if slip.at else "", 14, QFont.Weight.DemiBold),
        (
            translate("Slip", "Where: {place}").format(place=slip.location) if slip.location else "",
            12,
            QFont.Weight.Normal,
        ),
        (translate("Slip", "Type this code at the kiosk:"), 11, QFont.Weight.Normal),
        (slip.code, 34, QFont.Weight.DemiBold),
        (slip.join_url, 10, QFont.Weight.Normal),
    )
    for text, points, weight in lines:
        if not text:
            continue
        font = look.font(10, weight)
        font.setPixelSize(round(points * _DPI / 72))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere
        room = QRectF(page.left(), top, page.width(), page.height() - top)
        taken = painter.boundingRect(room, flags, text)
        painter.drawText(room, flags, text)
        top = taken.bottom() + points * _DPI / 72 * 0.45
