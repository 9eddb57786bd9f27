"""Answering a call: the room opens, the candidate is told who comes, and every other desk that somebody does."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.desk import Desk
from app.desk.errors import Refused, SignedOut
from app.errors import AppError
from app.i18n import translate
from app.proctor.calls.waiting import Call
from app.proctor.live.link import LiveRooms
from app.proctor.live.reading import mapping, text


class Answering(QObject):
    """Lives as long as the strip. While somebody calls, the window's title says so, and the task bar is asked to show it."""

    def __init__(self, desk: Desk, live: LiveRooms, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        self._desk, self._live = desk, live
        self._prefix = ""
        self._titling = False
        desk.around.window.installEventFilter(self)

    @property
    def at_session(self) -> str:
        """The session that is looked at; empty for none."""
        place, what = self._desk.around.at
        return what if place == "session" else ""

    def answer(self, call: Call) -> None:
        """Open the room and tell the candidate."""
        if self._desk.around.at != ("session", call.session_id):
            self._desk.around.go("session", call.session_id)
        self._live.errands.run(self._tell(call), instead_of=f"answer {call.session_id}", troubled=self._troubled)

    def ring(self, waiting: tuple[Call, ...], *, new: bool) -> None:
        """Say in the title how many call; of a new call the task bar tells too."""
        call = translate("Calls", "CALL")
        self._prefix = f"({len(waiting)}) {call} – " if waiting else ""
        self._title()
        if new:
            QApplication.alert(self._desk.around.window, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the call in the title when another place gives the window its own."""
        if event.type() == QEvent.Type.WindowTitleChange and not self._titling and self._strip.isVisible():
            self._title()
        return super().eventFilter(watched, event)

    async def _tell(self, call: Call) -> None:
        try:
            await self._desk.server.post(f"/sessions/{call.session_id}/call/answer", {})
        except Refused as exc:
            if exc.kind not in ("answered", "no-call"):
                raise
            by = mapping(mapping(exc.content.get("call_answered")).get("by"))
            words = translate("Calls", "{name} has answered already").format(name=text(by.get("name")) or "–")
            self._desk.around.tell(words if by else translate("Calls", "The call is over"), kind="notice")
            return
        self._desk.around.tell(
            translate("Calls", "{name} is told that you are coming").format(name=call.candidate or call.name)
        )

    def _troubled(self, error: AppError) -> None:
        if isinstance(error, SignedOut):
            self._desk.around.sign_in_again()
            return
        words = translate("Calls", "The call is not answered: {why}").format(why=error.message or error.title)
        self._desk.around.tell(words, kind="problem")

    def _title(self) -> None:
        window = self._desk.around.window
        plain = (
            window.windowTitle().split(" – ", 1)[-1] if window.windowTitle().startswith("(") else window.windowTitle()
        )
        self._titling = True
        window.setWindowTitle(f"{self._prefix}{plain}")
        self._titling = False
