"""From the wish to the act: what has to be asked is asked first, then it goes out, and what the server says to it is shown."""

from collections.abc import Callable, Mapping
from typing import Any

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

    def want(self, act: str) -> None:
        """Do something, after what has to be asked."""
        dispatch = self._dispatch()
        if dispatch is not None:
            # Not in the place of one that is under way: each goes out, however quickly they follow one another.
            self._errands.run(self._asked_and_sent(dispatch, act))

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

    async def _asked_and_sent(self, dispatch: Dispatch, act: str) -> None:
        body = await self._body(act)
        if body is not None:
            await dispatch.send(act, body)

    async def _body(self, act: str) -> Mapping[str, Any] | None:
        head, desk = self._head(), self._desk
        asked = Asked(desk.look, desk.around.window, desk.account.name, head.candidate, head.language)
        questions_of = {
            "message": questions.ask_message,
            "extend": questions.ask_minutes,
            "end": questions.ask_end,
            "call_help": questions.ask_help,
        }
        if act in questions_of:
            return await questions_of[act](asked)
        if act in ("pause", "lock"):
            return await questions.ask_reason(asked, act)
        if act == "offer":
            at, said = desk.around.at, mapping(await desk.server.get("/proctors"))
            if desk.around.at != at:
                return None  # one looks elsewhere by now, and would not know which room is meant
            return await ask_colleague(asked, colleagues(said.get("data"), desk.account.id))
        if act == "take":
            return await self._take(asked, head)
        return {"renews": None} if act == "listen" else {}

    async def _take(self, asked: Asked, head: Header) -> Mapping[str, Any] | None:
        """Take a room; one that somebody else looks after only where that is meant."""
        if head.attends != "other" or head.offered_to_me:
            return {"take_over": False}
        name = "" if head.attendant is None else head.attendant.who.name
        meant = await questions.ask_take_over(asked, name)
        return {"take_over": True} if meant else None
