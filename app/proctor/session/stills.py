"""Fetches the stills of the room that is looked at: the list when there is a newer one, each picture when somebody looks."""

from urllib.parse import quote

from PySide6.QtCore import QObject

from app.desk.errands import Errands
from app.desk.server import Server
from app.proctor.live.reading import count, mapping, text
from app.proctor.live.room import Room
from app.proctor.session.panels import Panels
from app.proctor.session.stills_panel import stills_of


class Stills(QObject):
    """Fills the panel of stills, and offers it only where there are any."""

    def __init__(self, server: Server, errands: Errands, panels: Panels) -> None:
        super().__init__()
        self._server, self._errands, self._panels = server, errands, panels
        self._session_id = self._newest = ""
        panels.stills.wanted.connect(self._want)

    def begin(self, session_id: str) -> None:
        """Show another room's."""
        self._session_id, self._newest = session_id, ""
        self._panels.stills.show_stills(())

    def look(self, room: Room | None) -> None:
        """Take what the board tells of them."""
        told = mapping(room.raw.get("stills")) if room else {}
        there, newest = count(told.get("count")) > 0, text(told.get("last_at"))
        self._panels.offer_stills(offered=there)
        if there and newest != self._newest:
            self._newest = newest
            self._errands.run(self._fetch_list(self._session_id), instead_of="stills")

    def _want(self, name: str) -> None:
        self._errands.run(self._fetch(self._session_id, name), instead_of="still")

    async def _fetch_list(self, session_id: str) -> None:
        said = mapping(await self._server.get(f"/sessions/{session_id}/stills"))
        if session_id == self._session_id:
            self._panels.stills.show_stills(stills_of(said.get("data")))

    async def _fetch(self, session_id: str, name: str) -> None:
        content = await self._server.content(f"/sessions/{session_id}/stills/{quote(name, safe='')}")
        if session_id == self._session_id:
            self._panels.stills.show_picture(name, content)
