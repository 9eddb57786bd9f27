"""One state at a time in the real window frame, without a journey: to look at it and to measure it."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.i18n import Translations
from app.kiosk.journey.desk import ScreenState
from app.kiosk.presenters.diagnostics import DiagnosticsState
from app.kiosk.presenters.talk import TalkState
from app.kiosk.screens.catalogue import build, step_of
from app.kiosk.screens.diagnostics import DiagnosticsScreen
from app.kiosk.screens.talk import TalkScreen
from app.kiosk.top_bar import TopBar
from app.theme.look import Look, scale_for
from app.theme.tokens import TARGET
from app.widgets.action_button import ActionButton
from app.widgets.phrases import in_phrases
from app.widgets.voice_orb import VoiceOrb
from engine.clock import VirtualClock
from tests.gui.states import AT, LANGUAGES


class Drawn:
    """Shows states in a window of `size` logical pixels."""

    def __init__(self, size: tuple[int, int], *, high_contrast: bool = False) -> None:
        self.look = Look(scale=scale_for(size[1]), high_contrast=high_contrast, reduced_motion=False)
        self.look.apply()
        self.window = QWidget()
        self.window.setProperty("panel", "page")
        self.window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.window.setStyleSheet(f"QWidget[panel='page'] {{ background: {self.look.palette.page}; }}")
        self._bar = TopBar(self.look)
        self._rows = QVBoxLayout(self.window)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._bar)
        self.window.setFixedSize(*size)
        self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.window.show()
        self._clock = VirtualClock(datetime(2026, 3, 4, 12, 0, tzinfo=UTC), ns=int(AT * 1e9))
        self.screen: QWidget | None = None

    def show(self, state: ScreenState | DiagnosticsState) -> QWidget:
        """Show a fresh screen for `state` and let it settle."""
        if self.screen is not None:
            self._rows.removeWidget(self.screen)
            self.screen.deleteLater()
        languages = Translations().offered((*LANGUAGES, "fr", "de", "pt", "zh") if _many(state) else LANGUAGES)
        staff = isinstance(state, DiagnosticsState)
        screen = DiagnosticsScreen(self.look) if staff else build(state, self.look, self._clock, languages)
        self._rows.addWidget(screen, 1)
        self._bar.show_step(None if staff else step_of(state))
        self._bar.show_watch(on=isinstance(state, TalkState) and state.watched)
        screen.take(state)
        screen.show()
        if isinstance(screen, TalkScreen):
            screen.set_level(-20.0, -20.0)
        self.screen = screen
        focus = screen.first_focus()
        if focus is not None:
            focus.setFocus()
        for _ in range(8):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        for orb in screen.findChildren(VoiceOrb):
            for _ in range(20):
                orb._advance()
        return screen

    def problems(self) -> list[str]:
        """Return everything that is cut off, hidden by a neighbour, or too small for a finger."""
        assert self.screen is not None
        found = []
        for label in self.window.findChildren(QLabel):
            if label.isVisible() and label.text() and not _inside_caption(label):
                found += _cut_off(label)
        for button in self.window.findChildren(ActionButton):
            if button.isVisible():
                found += self._badly_placed(button)
        return found

    def close(self) -> None:
        """Let everything go."""
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _badly_placed(self, button: ActionButton) -> list[str]:
        found = []
        least = self.look.px(48)
        if button.width() < least or button.height() < least:
            found.append(f"{button.objectName()} is {button.width()}x{button.height()}, under {least}")
        if button.width() < button.minimumSizeHint().width():
            found.append(f"{button.objectName()} is narrower than its words")
        if not _in_scroll(button):
            corner = button.mapTo(self.window, button.rect().bottomRight())
            if not self.window.rect().contains(corner):
                found.append(f"{button.objectName()} reaches out of the window")
        return found


def _many(state: object) -> bool:
    return len(getattr(state, "languages", ())) > len(LANGUAGES)


def _cut_off(label: QLabel) -> list[str]:
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    room = label.contentsRect()
    shown = in_phrases(label.text())
    needed = QFontMetrics(label.font()).boundingRect(QRect(0, 0, room.width(), 100_000), flags, shown)
    if needed.height() > room.height() + 1 or needed.width() > room.width() + 1:
        return [f"{label.objectName() or label.text()[:30]!r}: needs {needed.size()}, has {room.size()}"]
    return []


def _inside_caption(label: QLabel) -> bool:
    return label.objectName().endswith("CaptionText")


def _in_scroll(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


__all__ = ["TARGET", "Drawn"]
