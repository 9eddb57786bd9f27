"""A moment's deafness after a screen appears, so that a second press meant for the screen before can't agree to anything."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

_DEAF_TO = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
}


class Settling(QObject):
    """Swallows presses on a window for `seconds` after `begin`; listens to the window only meanwhile."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.end)

    @property
    def active(self) -> bool:
        """Whether presses are being dropped."""
        return self._window is not None

    def begin(self, window: QWindow | None) -> None:
        """Go deaf for a moment."""
        self.end()
        if window is not None and self._timer.interval() > 0:
            self._window = window
            window.installEventFilter(self)
            self._timer.start()

    def end(self) -> None:
        """Hear again."""
        self._timer.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Drop presses."""
        return event.type() in _DEAF_TO or super().eventFilter(watched, event)
