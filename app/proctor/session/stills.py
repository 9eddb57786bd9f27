"""Fetches the stills of the room that is looked at: the list when there is a newer one, each picture when somebody looks.

What did not come is said in its place, and asked for again when the link is back, or when somebody wishes it.
"""

from urllib.parse import quote

from PySide6.QtCore import QObject, Slot

from app.desk.errands import Errands, Troubled
from app.desk.errors import SignedOut
from app.desk.server import Server
from app.errors import AppError
from app.proctor.live.link import LiveRooms
from app.proctor.live.reading import count, mapping, text
from app.proctor.live.room import Room
from app.proctor.session.panels import Panels
from app.proctor.session.stills_panel import stills_of


class Stills(QObject):
    """Fills the panel of stills, and offers it only where there are any. `signed_out` is told of a sign-in that ended."""

    def __init__(self, server: Server, errands: Errands, panels: Panels, live: LiveRooms, signed_out: Troubled) -> None:
        super().__init__()
        self._server, self._errands, self._panels, self._signed_out = server, errands, panels, signed_out
        self._session_id = self._newest = ""
        self._missing = self._unlisted = False
        panels.stills.wanted.connect(self._want)
        panels.stills.again_wanted.connect(self._again)
        live.connection_changed.connect(self._connected)

    def begin(self, session_id: str) -> None:
        """Show another room's."""
        self._session_id, self._newest = session_id, ""
        self._missing = self._unlisted = False
        self._panels.stills.begin()

    def look(self, room: Room | None) -> None:
        """Take what the board tells of them."""
        told = mapping(room.raw.get("stills")) if room else {}
        there, newest = count(told.get("count")) > 0, text(told.get("last_at"))
        self._panels.offer_stills(offered=there)
        if there and newest != self._newest:
            self._newest = newest
            self._list()

    @Slot(bool)
    def _connected(self, connected: bool) -> None:  # noqa: FBT001 - a signal's
        if connected:
            self._again()

    @Slot()
    def _again(self) -> None:
        """Ask once more for what did not come."""
        if self._unlisted:
            self._list()
        if self._missing:
            self._panels.stills.ask_again()

    def _list(self) -> None:
        self._errands.run(self._fetch_list(self._session_id), instead_of="stills", troubled=self._not_listed)

    @Slot(str)
    def _want(self, name: str) -> None:
        self._errands.run(self._fetch(self._session_id, name), instead_of="still", troubled=self._not_fetched)

    async def _fetch_list(self, session_id: str) -> None:
        said = mapping(await self._server.get(f"/sessions/{session_id}/stills"))
        if session_id == self._session_id:
            self._unlisted = False
            self._panels.stills.show_stills(stills_of(said.get("data")))

    async def _fetch(self, session_id: str, name: str) -> None:
        content = await self._server.content(f"/sessions/{session_id}/stills/{quote(name, safe='')}")
        if session_id == self._session_id:
            self._missing = False
            self._panels.stills.show_picture(name, content)

    def _not_listed(self, error: AppError) -> None:
        self._unlisted = True
        self._panels.stills.say_not_listed(_why(error))
        self._ended(error)

    def _not_fetched(self, error: AppError) -> None:
        self._missing = True
        self._panels.stills.say_not_fetched(_why(error))
        self._ended(error)

    def _ended(self, error: AppError) -> None:
        if isinstance(error, SignedOut):
            self._signed_out(error)


def _why(error: AppError) -> str:
    return ": ".join(filter(None, (error.title, error.message)))
