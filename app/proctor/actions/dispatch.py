"""Sends a proctor's acts in one session and follows each to its end: several may be under way, and none is lost silently."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.desk.errors import DeskError, Refused, ServerUnreachable
from app.desk.server import Server
from app.proctor.actions import orders
from app.proctor.actions.acts import AT_THE_KIOSK, Request, note_after_the_end, request
from app.proctor.actions.orders import Order
from app.proctor.live.reading import mapping, rows
from app.proctor.live.room import Room

_LISTED = 50
_TOO_LATE_FOR_THE_KIOSK = frozenset({"ended", "not-live"})
"""Refusals of a note that the server itself can state by now."""

_STATED = "-stated"
"""What a note's key ends in where the server states it: to the server a key belongs to one way of asking."""


class Dispatch:
    """The acts of one session. `changed` is called whenever one of them stands differently."""

    def __init__(
        self,
        server: Server,
        session_id: str,
        me: tuple[str, str],
        now_ns: Callable[[], int],
        server_now: Callable[[], float],
        changed: Callable[[], None],
    ) -> None:
        """`me` is id and name of whoever sits here; `server_now` is the server's time in seconds since 1970."""
        self._server, self.session_id = server, session_id
        self._me, self._name = me
        self._now_ns, self._server_now, self._changed = now_ns, server_now, changed
        self.orders: tuple[Order, ...] = ()

    async def send(self, kind: str, body: Mapping[str, Any] | None = None) -> Order:
        """Ask for something; return how it stands once the server has answered, or did not. Raises `DeskError` for a sign-in that ended."""
        order = Order(
            uuid.uuid4().hex,
            self.session_id,
            kind,
            dict(body or {}),
            asked_ns=self._now_ns(),
            asked_at=self._server_now(),
            by=self._name,
        )
        self._set((*self.orders, order)[-orders.MOST :])
        return await self._carry(order)

    async def send_again(self, key: str) -> Order | None:
        """Ask once more for what did not come about; None where there is nothing to ask again."""
        order = self.order(key)
        if order is None or order.state not in orders.AGAIN or not order.mine:
            return None
        anew = orders.again(order, uuid.uuid4().hex, self._now_ns(), self._server_now())
        self._set(tuple(anew if each.key == key else each for each in self.orders))
        return await self._carry(anew)

    def order(self, key: str) -> Order | None:
        """Return one of them."""
        return next((order for order in self.orders if order.key == key), None)

    def put_away(self, key: str) -> None:
        """Show one that has ended no longer."""
        self._set(tuple(order for order in self.orders if order.key != key or order.open))

    def hear(self, room: Room) -> None:
        """Take what the board tells of the newest commands."""
        self._set(orders.told_of(self.orders, self.session_id, rows(room.raw.get("commands")), self._now_ns()))

    async def look_up(self) -> None:
        """Read the server's own list, after a time without a link: what got no answer may have arrived all the same."""
        listed = await self._server.get(f"/sessions/{self.session_id}/commands", {"limit": _LISTED})
        commands = rows(mapping(listed).get("data"))
        found = orders.adopted(self.orders, commands, self._me)
        by_id = {str(said.get("id")): said for said in commands}
        self._set(tuple(orders.heard(each, by_id[each.id]) if each.id in by_id else each for each in found))

    def take_over(self, before: "Dispatch") -> list[str]:
        """Go on with another's acts; return the keys of those that were on their way and have to go out again."""
        self.orders = tuple(
            orders.unreached(each, "") if each.state == orders.SENDING else each for each in before.orders
        )
        return [each.key for each in self.orders if each.state == orders.UNSENT and not each.reason]

    async def _carry(self, order: Order) -> Order:
        try:
            said = await self._ask(request(order.kind, self.session_id, order.body), order.key)
            order = self._settled(order, mapping(said))
        except Refused as exc:
            order = await self._refused(order, exc)
        except ServerUnreachable as exc:
            order = orders.unreached(order, exc.message or exc.title)
        except DeskError as exc:
            self._put(orders.unreached(order, exc.title))
            raise
        self._put(order)
        return order

    async def _refused(self, order: Order, said_no: Refused) -> Order:
        if order.kind != "annotate" or said_no.kind not in _TOO_LATE_FOR_THE_KIOSK:
            return orders.refused(order, said_no.message or said_no.title)
        try:
            said = mapping(await self._ask(note_after_the_end(self.session_id, order.body), order.key + _STATED))
        except Refused as exc:
            return orders.refused(order, exc.message or exc.title)
        except ServerUnreachable as exc:
            return orders.unreached(order, exc.message or exc.title)
        return replace(order, state=orders.WAITING if said.get("state") == "waiting" else orders.DONE, reason="")

    def _settled(self, order: Order, said: Mapping[str, Any]) -> Order:
        if order.kind not in AT_THE_KIOSK:
            return replace(order, state=orders.DONE, reason="", unsure=False)
        return orders.accepted(order, mapping(said.get("command")) if order.kind == "answer" else said)

    async def _ask(self, asked: Request, key: str) -> Any:  # noqa: ANN401 - any JSON value
        match asked.method:
            case "PUT":
                return await self._server.put(asked.path, asked.body)
            case "DELETE":
                return await self._server.delete(asked.path)
            case _:
                return await self._server.post(asked.path, asked.body, key=key)

    def _put(self, order: Order) -> None:
        self._set(tuple(order if each.key == order.key else each for each in self.orders))

    def _set(self, found: tuple[Order, ...]) -> None:
        if found != self.orders:
            self.orders = found
            self._changed()
