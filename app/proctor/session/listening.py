"""Listening in, as the session view has it: the candidate is told first, the kiosk is asked, and it ends when one looks elsewhere."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.loudspeaker import Loudspeaker
from app.i18n import translate
from app.proctor.actions.dispatch import Dispatch
from app.proctor.session.hearing import NewOutput, RoomSound
from app.proctor.session.listen_bar import ListenBar


class Listening(QObject):
    """Owns the bar and the sound; `dispatch` sends what the kiosk is asked. `changed` is called when it begins or ends."""

    def __init__(
        self,
        desk: Desk,
        errands: Errands,
        dispatch: Callable[[], Dispatch | None],
        changed: Callable[[], None],
        new_output: NewOutput | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._errands, self._dispatch, self._changed = desk, errands, dispatch, changed
        self._asking: asyncio.Task[None] | None = None
        self._ends = 0
        self.sound = RoomSound(desk.server, new_output or Loudspeaker)
        self.bar = ListenBar(desk.look)
        self.sound.changed.connect(self._heard)
        self.sound.levels.connect(self.bar.show_levels)
        self.bar.stopped.connect(self.end)
        self.bar.longer.connect(self._renew)

    def hears(self, session_id: str) -> bool:
        """Whether this desk hears that room."""
        return self.sound.now.on and self.sound.now.session_id == session_id

    def want(self) -> None:
        """Ask whether it is meant, then the kiosk; once, however often it is pressed meanwhile."""
        if self._asking is None or self._asking.done():
            self._asking = self._errands.run(self._begin())

    def end(self) -> None:
        """Hear nothing any more, nor what is only being asked for."""
        self._ends += 1
        self.sound.end()

    async def _begin(self) -> None:
        dispatch, ends = self._dispatch(), self._ends
        title = translate("Listening", "Listen in to this room?")
        message = translate(
            "Listening",
            "The candidate sees that you listen, with your name, as long as you do. It stands in the session's record; the sound does not.",
        )
        yes = translate("Listening", "Listen in")
        if dispatch is None or not await confirmed(self._desk.look, self._desk.around.window, title, message, yes):
            return
        if self._ends != ends:
            return
        order = await dispatch.send("listen", {"renews": None})
        if (
            order.id and self._ends == ends
        ):  # else one looks elsewhere by now: the server has the kiosk end what nobody hears
            self.sound.begin(dispatch.session_id, order.id)

    def _renew(self) -> None:
        dispatch, now = self._dispatch(), self.sound.now
        if dispatch is not None and now.on:
            self._errands.run(dispatch.send("listen", {"renews": now.command}))

    @Slot(object)
    def _heard(self, _now: object) -> None:
        self.bar.show_hearing(self.sound.now)
        self._changed()
