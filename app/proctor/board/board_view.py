"""The board itself: one widget for all tiles, on one timer, with Qt's own list accessibility beneath it.

It is a list view, so that a screen reader meets a list of rooms and the keys of a list; but it paints and places its items by itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent

from app.i18n import translate
from app.proctor.board.canvas import Canvas
from app.proctor.board.face import Face, sentence
from app.proctor.board.grid import Detail
from app.proctor.board.ticking import ticking
from app.proctor.board.tile_list import TileList
from app.proctor.live.room import Pulse
from app.proctor.live.rooms import Rooms
from app.theme.look import Look
from app.widgets.voice_orb import loudness

FRAME_MS = 16
CALM_MS = 250
"""Between frames where motion is reduced."""

_RISE, _FALL = 0.5, 0.14
"""How much of the way to the newest level a bar goes in a frame."""

_STILL = 0.004


class BoardView(TileList):
    """Give it `shown` faces in order; it asks `rooms` for times and levels by itself."""

    def __init__(self, look: Look, rooms: Rooms, now_ns: Callable[[], int]) -> None:
        super().__init__(look, self._sentence, now_ns)
        self.setObjectName("boardView")
        self.setAccessibleName(translate("Board", "Rooms"))
        self._rooms = rooms
        self._canvas = Canvas(look)
        self._faces: dict[str, Face] = {}
        self._shares: dict[str, float] = {}
        self._moving: set[str] = set()
        self._second = -1
        self._connected = True
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.frame)
        look.changed.connect(self._rewear)

    # --- what is shown -------------------------------------------------------------------------------------------------------

    def show_rooms(self, ids: tuple[str, ...], faces: dict[str, Face]) -> None:
        """Show these rooms in this order."""
        changed = {each for each in ids if self._faces.get(each) != faces[each]}
        self._faces = {each: faces[each] for each in ids}
        self._canvas.keep_only(ids)
        for each in changed:
            self._canvas.show(faces[each])
        if self.take(ids):
            self._lay()
        for gone in [each for each in self._shares if each not in self._faces]:
            del self._shares[gone]
        self._moving &= set(ids)
        self._tell_times(changed)
        self.pulses(changed)
        if changed and QAccessible.isActive():
            for each in changed:
                self.rooms_model.said_anew(each)
        self._wake()

    def pulses(self, changed: set[str]) -> None:
        """Take that there are newer levels of these rooms."""
        self._moving |= changed & self._faces.keys()
        self._wake()

    def set_connected(self, connected: bool) -> None:  # noqa: FBT001 - a setter
        """Show everything without colour while what is shown is not live."""
        if connected != self._connected:
            self._connected = connected
            self._canvas.wear(grey=not connected)
            self._wake()

    @property
    def painting(self) -> bool:
        """Whether something is still to be painted."""
        return self._canvas.waiting

    # --- the frame -----------------------------------------------------------------------------------------------------------

    def frame(self) -> None:
        """Do one frame's work; rest when there is none until the next second."""
        now_ns = self._now_ns()
        second = now_ns // 1_000_000_000
        if second != self._second:
            self._second = second
            self._tell_times(self._canvas.visible)
        self._ease()
        changed = self._canvas.work()
        if not changed.isEmpty():
            self.viewport().update(changed)
        if self._moving or self._canvas.waiting:
            self._run(CALM_MS if self._look.reduced_motion else FRAME_MS)
        else:
            self._run(max(FRAME_MS, 1000 - (now_ns // 1_000_000) % 1000))

    def _ease(self) -> None:
        """Move each bar towards its level; where motion is reduced it is there at once, four times a second."""
        visible = self._canvas.visible
        at_once = self._look.reduced_motion
        still = []
        for session_id in self._moving.intersection(visible):
            target = self._target(session_id)
            share = self._shares.get(session_id, 0.0)
            share += (target - share) * (1.0 if at_once else _RISE if target > share else _FALL)
            if abs(target - share) < _STILL:
                share = target
                still.append(session_id)
            self._shares[session_id] = share
            self._canvas.level(session_id, share)
        self._moving.difference_update(still)
        self._moving.intersection_update(visible)

    def _target(self, session_id: str) -> float:
        face, pulse = self._faces[session_id], self._rooms.pulses.get(session_id)
        if pulse is None or not face.fresh:
            return 0.0
        dbfs = _level(face, pulse)
        return 0.0 if dbfs is None else loudness(dbfs)

    def _tell_times(self, session_ids: "set[str] | tuple[str, ...]") -> None:
        now_ns = self._now_ns()
        for session_id in session_ids:
            face = self._faces.get(session_id)
            if face is not None:
                self._canvas.tell_time(session_id, *self._ticking(face, now_ns))

    def _ticking(self, face: Face, now_ns: int) -> tuple[str, str]:
        rooms, session_id = self._rooms, face.session_id
        return ticking(
            face,
            left_s=rooms.left_s(session_id, now_ns),
            age_s=rooms.age_s(session_id, now_ns),
            now_s=rooms.server_now(now_ns),
            short=self._grid.detail is Detail.COMPACT,
        )

    def _wake(self) -> None:
        if self.isVisible() and (not self._timer.isActive() or self._timer.interval() > CALM_MS):
            self._run(CALM_MS if self._look.reduced_motion else FRAME_MS)

    def _run(self, interval_ms: int) -> None:
        if self.isVisible() and (not self._timer.isActive() or self._timer.interval() != interval_ms):
            self._timer.start(interval_ms)

    def _sentence(self, session_id: str) -> str:
        face = self._faces.get(session_id)
        if face is None:
            return ""
        words, tone = self._ticking(face, self._now_ns())
        age = words if tone == "stale" else ""
        return sentence(face, "" if tone in ("stale", "past") else words, age)

    def _lay(self) -> None:
        self.shape()
        self._place()

    def _place(self) -> None:
        size = self.viewport().size()
        if size.isEmpty():
            return
        offset = self.verticalScrollBar().value()
        self._canvas.lay(self.rooms_model.ids, self._grid, size, offset, self.devicePixelRatioF())
        self._tell_times(self._canvas.visible)
        self._moving |= set(self._canvas.visible)
        self._wake()

    def _rewear(self) -> None:
        self._canvas.wear(grey=not self._connected)
        self._lay()

    # --- events --------------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the picture, and the ring around the room that has the focus."""
        painter = QPainter(self.viewport())
        picture, ratio = self._canvas.picture, self._canvas.picture.devicePixelRatio()
        rect = event.rect()
        source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
        painter.drawPixmap(QRectF(rect), picture, source)
        if self.hasFocus() and self.currentIndex().isValid():
            self._ring(painter, self.visualRect(self.currentIndex()))
        painter.end()

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._look.px(4)
        painter.setPen(QPen(self._look.colour("focus"), width))
        inset = width / 2
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Place the tiles anew."""
        super().resizeEvent(event)
        self._lay()
        self._canvas.work(0.05)  # a window that is dragged wider never shows what is no longer so

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802 - Qt's name
        """Place the tiles anew."""
        self._place()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with the frames."""
        super().showEvent(event)
        self._lay()
        self._wake()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Rest: nothing is painted that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)


def _level(face: Face, pulse: Pulse) -> float | None:
    return pulse.said if face.speaker == "interviewer" else pulse.heard
