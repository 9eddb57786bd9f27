"""The window that a desk is in: it asks before it closes, and opens as large as it was left."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from app.theme.drawing import drawn
from app.theme.tokens import LIGHT

SIZE = (1280, 720)
LEAST = (640, 480)
_ICON_SIDES = (16, 24, 32, 48, 64, 128)


class DeskWindow(QMainWindow):
    """`resized` tells of a new size, for what lies over the window; `covered` that a question was put over it."""

    resized = Signal()
    covered = Signal()

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("deskWindow")
        self.setMinimumSize(*LEAST)
        self.setWindowIcon(window_icon())
        self._leave = leave
        self.may_close = False

    def open_at(self, size: tuple[int, int] | None, remembered: Any) -> None:  # noqa: ANN401 - what a file says
        """Take a size: the one that is asked for, else the one it had, else the usual one; never larger than the screen."""
        wanted, maximized = _read(remembered)
        self.resize(*(size or _on_screen(wanted)))
        if maximized and size is None:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def size_now(self) -> list[int]:
        """Return what `open_at` takes as remembered."""
        normal = self.normalGeometry().size() if self.isMaximized() else self.size()
        return [normal.width(), normal.height(), int(self.isMaximized())]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Tell that a question lies over it now."""
        if event.type() == QEvent.Type.WindowBlocked:
            self.covered.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close once every page agreed."""
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self._leave()


def window_icon() -> QIcon:
    """Return the product's sign: a speech bubble on its colour."""
    icon = QIcon()
    for side in _ICON_SIDES:
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22)
        inner = round(side * 0.7)
        painter.drawPixmap((side - inner) // 2, (side - inner) // 2, drawn("speech", LIGHT.on_accent, inner, 1.0))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _read(said: Any) -> tuple[tuple[int, int], bool]:  # noqa: ANN401 - what a file says
    fits = isinstance(said, Sequence) and len(said) == 3 and all(type(each) is int for each in said)
    if not fits:
        return SIZE, False
    return (max(LEAST[0], min(said[0], 16_384)), max(LEAST[1], min(said[1], 16_384))), bool(said[2])


def _on_screen(size: tuple[int, int]) -> tuple[int, int]:
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()[:1]]
    return min([size[0], *(room.width() for room in rooms)]), min([size[1], *(room.height() for room in rooms)])
