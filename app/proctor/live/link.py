"""The proctor's live link: it runs while somebody is signed in, folds what comes into the rooms, and tells who shows them what is new."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import SignedOut
from app.desk.live_feed import PING_S, PONG_S, LiveFeed
from app.errors import AppError
from app.proctor.alerts.ringing import Ringing
from app.proctor.live.rooms import Rooms

PATIENCE_S = 4.0
"""How long the first connection may take before it is missed."""


class LiveRooms(QObject):
    """`rooms` is how everything stands. `changed` carries a `News`; `connection_changed` tells of loss and return.

    Reach it from a page by `live_rooms(desk)`. Lives on the main thread.
    """

    changed = Signal(object)
    connection_changed = Signal(bool)
    looked_changed = Signal(str)
    answer_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rooms = Rooms()
        self.lost_at: float | None = None
        """When the link was lost, in seconds since 1970 by the desk's own clock; None while there is one."""
        self.errands = Errands(self._troubled)
        """What is asked of the server at no place in particular."""
        self.ringing = Ringing(self.rooms, self.errands, desk.preferences, desk.clock)
        self.changed.connect(self.ringing.hear)
        self.connection_changed.connect(self.ringing.linked)
        self._looked: dict[str, int] = {}
        self.feed = LiveFeed(desk.server, desk.clock)
        self.feed.arrived.connect(self._arrived)
        self.feed.connected_changed.connect(self._connected)
        self.feed.refused.connect(desk.around.sign_in_again)
        self.feed.start()
        self._missed = QTimer(self, singleShot=True, interval=round(1000 * PATIENCE_S))
        self._missed.timeout.connect(self._miss)
        self._missed.start()

    @property
    def connected(self) -> bool:
        """Whether the server is heard now: only then is anything shown as live."""
        return self.feed.connected

    def now_ns(self) -> int:
        """Return the monotonic moment that ages are counted to."""
        return self._desk.clock.monotonic_ns()

    def silent_s(self) -> float | None:
        """Return for how long nothing has come; None before the first time."""
        return None if self.feed.heard_ns is None else max(0, self.now_ns() - self.feed.heard_ns) / 1e9

    def look_at(self, session_id: str) -> None:
        """Note that somebody has looked at a room: signals so far are no news any more."""
        room = self.rooms.all.get(session_id)
        if room is not None and self._looked.get(session_id) != room.signals:
            self._looked[session_id] = room.signals
            self.looked_changed.emit(session_id)

    def unseen(self, session_id: str) -> int:
        """Return how many signals came since somebody at this desk looked at the room."""
        room = self.rooms.all.get(session_id)
        return 0 if room is None else max(0, room.signals - self._looked.get(session_id, 0))

    def renew(self) -> None:
        """Go on in the name of who has signed in again."""
        self.feed.restart()

    async def close(self) -> None:
        """Let the link go."""
        await self.errands.close()
        await self.feed.stop()

    @Slot(list)
    def _arrived(self, messages: list[Any]) -> None:
        self.rooms.take(messages, self.now_ns())
        if news := self.rooms.news():
            for session_id in news.gone:
                self._looked.pop(session_id, None)
            self.changed.emit(news)

    @Slot(bool)
    def _connected(self, connected: bool) -> None:  # noqa: FBT001 - a signal's
        # While all is quiet nothing comes either: the link's own pings find out within seconds that it is dead.
        silent_s = min(self.silent_s() or 0.0, PING_S + PONG_S)
        self.lost_at = None if connected else self._desk.clock.utc().timestamp() - silent_s
        self._missed.stop()
        since = None if self.lost_at is None else datetime.fromtimestamp(self.lost_at, UTC)
        self._desk.around.say_link(connected=connected, since=since)
        self.connection_changed.emit(connected)

    @Slot()
    def _miss(self) -> None:
        """Say that the first connection is slow in coming."""
        if not self.connected:
            self._desk.around.say_link(connected=False)

    def _troubled(self, error: AppError) -> None:
        if isinstance(error, SignedOut):
            self._desk.around.sign_in_again()
        else:
            self._desk.around.tell(f"{error.title}: {error.message}", kind="problem")


def live_rooms(desk: Desk) -> LiveRooms:
    """Return the link that runs beside the window."""
    beside = desk.around.beside
    if not isinstance(beside, LiveRooms):
        raise TypeError("this desk has no live link")
    return beside
