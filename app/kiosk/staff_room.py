"""The staff's page over the candidate's screen: opened by the PIN, closed by hand or when nobody touches it for a while."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.kiosk.journey.examining import Examination
from app.kiosk.ports import Diagnostics
from app.kiosk.presenters.intents import CloseDiagnostics, Intent
from app.kiosk.screens.diagnostics import DiagnosticsScreen
from app.theme.look import Look

_TOUCHED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class StaffRoom(QObject):
    """Lays the page in `place` and hides `stage`, the candidate's screen, meanwhile; `back` is told when the page is gone."""

    def __init__(
        self,
        service: Diagnostics,
        look: Look,
        place: QVBoxLayout,
        stage: QWidget,
        *,
        in_use: Callable[[], bool],
        back: Callable[[], None],
        idle_s: float,
    ) -> None:
        super().__init__()
        self._service, self._look = service, look
        self._place, self._stage = place, stage
        self._in_use, self._back = in_use, back
        self._page: DiagnosticsScreen | None = None
        self._examination: Examination | None = None
        self._running: asyncio.Task[None] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(round(idle_s * 1000))
        self._idle.timeout.connect(self._walked_away)

    @property
    def is_open(self) -> bool:
        """Whether the page is on show."""
        return self._page is not None

    def open(self) -> None:
        """Show the page."""
        if self._page is not None:
            return
        self._page = DiagnosticsScreen(self._look)
        self._page.chosen.connect(self._take)
        self._examination = Examination(self._service, self._page.take, self._in_use)
        self._stage.hide()
        self._place.addWidget(self._page, 1)
        self._page.show()
        self._page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._idle.start()
        self._running = asyncio.ensure_future(self._examination.run())
        self._running.add_done_callback(self._ended)

    async def close(self) -> None:
        """Take the page away and let the devices go."""
        running = self._running
        if running is not None:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            self._take_away()

    def set_level(self, heard_dbfs: float) -> None:
        """Take the loudness of a conversation that runs."""
        if self._page is not None:
            self._page.set_level(heard_dbfs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice that somebody is there."""
        if event.type() in _TOUCHED:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _take(self, intent: Intent) -> None:
        if self._examination is not None:
            self._examination.take(intent)

    def _walked_away(self) -> None:
        self._take(CloseDiagnostics())

    def _ended(self, running: "asyncio.Task[None]") -> None:
        self._take_away()
        if not running.cancelled():
            running.result()

    def _take_away(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        self._examination = self._running = None
        self._idle.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        page.chosen.disconnect(self._take)
        page.hide()
        self._place.removeWidget(page)
        page.deleteLater()
        self._stage.show()
        self._back()
