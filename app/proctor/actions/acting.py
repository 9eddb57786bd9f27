"""From the wish to the act: what has to be asked is asked first, then it goes out, and what the server says to it is shown."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QApplication

from app.desk.desk import Desk
from app.desk.errands import Errands
from app.proctor.actions import questions
from app.proctor.actions.dispatch import Dispatch
from app.proctor.actions.hand_over import ask_colleague, colleagues
from app.proctor.actions.questions import Asked
from app.proctor.live.reading import mapping
from app.proctor.session.header import Header


class Acting:
    """The acts of one desk, in whichever session is shown. `head` tells who sits there, `dispatch` sends."""

    def __init__(
        self, desk: Desk, errands: Errands, head: Callable[[], Header], dispatch: Callable[[], Dispatch | None]
    ) -> None:
        self._desk, self._errands = desk, errands
        self._head, self._dispatch = head, dispatch
        self._asked = ""
        self._asking: asyncio.Task[None] | None = None

    def want(self, act: str) -> None:
        """Do something, after what has to be asked; one question at a time, however often its key is pressed."""
        dispatch = self._dispatch()
        if dispatch is None:
            return
        if (body := self._known(act)) is not None:
            self.send(act, body)
        elif not self._being_asked(act):
            self._asked = act
            self._asking = self._errands.run(self._ask(dispatch, act), instead_of="question")

    def send(self, act: str, body: Mapping[str, Any]) -> None:
        """Do something of which everything is known."""
        dispatch = self._dispatch()
        if dispatch is not None:
            self._errands.run(dispatch.send(act, body))

    def again(self, key: str) -> None:
        """Send once more what did not come about."""
        dispatch = self._dispatch()
        if dispatch is not None:
            self._errands.run(dispatch.send_again(key))

    def away(self, key: str) -> None:
        """Show no longer what has ended."""
        dispatch = self._dispatch()
        if dispatch is not None:
            dispatch.put_away(key)

    def _being_asked(self, act: str) -> bool:
        """Whether a question stands in the way: one that is on screen, or this act's own, on its way there.

        Another act's that is still on its way gives way: a server that is slow to name colleagues must not keep anybody from an end.
        """
        under_way = self._asking is not None and not self._asking.done()
        return (under_way and self._asked == act) or QApplication.activeModalWidget() is not None

    def _known(self, act: str) -> Mapping[str, Any] | None:
        """Return the body of an act of which nothing has to be asked; None for the others."""
        if act == "take":
            head = self._head()
            free = head.attends != "other" or head.offered_to_me
            return {"take_over": False} if free else None  # one that somebody looks after only where that is meant
        return None if act in _ASKS else {}

    async def _ask(self, dispatch: Dispatch, act: str) -> None:
        body = await self._body(act)
        if body is not None:
            # An errand of its own: the next question must not take the place of what is on its way to the server.
            self._errands.run(dispatch.send(act, body))

    async def _body(self, act: str) -> Mapping[str, Any] | None:
        head, desk = self._head(), self._desk
        asked = Asked(desk.look, desk.around.window, desk.account.name, head.candidate, head.language)
        if act in ("pause", "lock"):
            return await questions.ask_reason(asked, act)
        if act == "offer":
            return await self._offer(asked)
        if act == "take":
            name = "" if head.attendant is None else head.attendant.who.name
            return {"take_over": True} if await questions.ask_take_over(asked, name) else None
        return await _QUESTIONS[act](asked)

    async def _offer(self, asked: Asked) -> Mapping[str, Any] | None:
        desk = self._desk
        at, said = desk.around.at, mapping(await desk.server.get("/proctors"))
        if desk.around.at != at or QApplication.activeModalWidget() is not None:
            return None  # one looks elsewhere by now, or answers something else, and would not know what is meant
        return await ask_colleague(asked, colleagues(said.get("data"), desk.account.id))


_QUESTIONS = {
    "message": questions.ask_message,
    "extend": questions.ask_minutes,
    "end": questions.ask_end,
    "call_help": questions.ask_help,
}
_ASKS = frozenset({*_QUESTIONS, "pause", "lock", "offer"})
