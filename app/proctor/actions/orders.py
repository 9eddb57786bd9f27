"""One act of a proctor's and what became of it, from the press of a button to the kiosk's own word.

Nothing is said to be done before the kiosk said so. An act that did not reach the server is not sent again by itself: what was right a
minute ago may be wrong now. It stays in sight until the person sends it again or puts it away.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.proctor.live.reading import mapping, seconds_at, text

SENDING, UNSENT, SENT, RECEIVED = "sending", "unsent", "sent", "received"
DONE, REFUSED, EXPIRED, WAITING = "done", "refused", "expired", "waiting"

OPEN = frozenset({SENDING, SENT, RECEIVED})
"""States in which an answer is still to come."""

AGAIN = frozenset({UNSENT, EXPIRED, REFUSED})
"""States from which it can be sent again."""

_FROM_SERVER = frozenset({SENT, RECEIVED, DONE, REFUSED, EXPIRED, WAITING})
_RANK = {SENDING: 0, UNSENT: 0, SENT: 1, RECEIVED: 2, WAITING: 2, EXPIRED: 3, REFUSED: 4, DONE: 4}

MOST = 100
"""Orders that are remembered of one session."""


@dataclass(frozen=True, slots=True)
class Order:
    """One act. `key` is this desk's own name for it, which goes along as the idempotency key; `id` is the server's, once it has it.

    `asked_ns` is when the button was pressed by this desk's monotonic clock, `asked_at` the same by the server's (seconds since 1970).
    `unsure` says that it may have reached the server although its answer did not come back. `by` is whoever sent it, `mine` that it was
    sent from here. `at` is when the server took it, None before. `first` is the key it went out under first; empty where that is `key`.
    """

    key: str
    session_id: str
    kind: str
    body: Mapping[str, Any] = field(default_factory=dict)
    asked_ns: int = 0
    asked_at: float = 0.0
    state: str = SENDING
    id: str = ""
    by: str = ""
    reason: str = ""
    unsure: bool = False
    at: float | None = None
    mine: bool = True
    first: str = ""

    @property
    def place(self) -> str:
        """Return what it is known by wherever it is shown: the same, however often it is sent again."""
        return self.first or self.key

    @property
    def open(self) -> bool:
        """Whether its end is still to come."""
        return self.state in OPEN

    @property
    def unconfirmed(self) -> bool:
        """Whether it is under way and the kiosk has not said that it did it."""
        return self.state in (SENT, RECEIVED)

    def waited_s(self, now_ns: int) -> float:
        """Return for how long an answer has been awaited."""
        return max(0, now_ns - self.asked_ns) / 1e9


def accepted(order: Order, said: Mapping[str, Any]) -> Order:
    """Return the order as the server answered that it took it (a command as `POST .../commands` answers)."""
    return heard(replace(order, id=text(said.get("id"), 64), unsure=False, state=SENT, reason=""), said)


def unreached(order: Order, why: str) -> Order:
    """Return the order where no answer came: it may have arrived all the same."""
    return replace(order, state=UNSENT, reason=why, unsure=True)


def refused(order: Order, why: str) -> Order:
    """Return the order where the server itself said no."""
    return replace(order, state=REFUSED, reason=why, unsure=False)


def again(order: Order, key: str, now_ns: int, now: float) -> Order:
    """Return the order as it goes out again: under the same name where it may have arrived, under a new one where its end is known."""
    own = order.key if order.unsure else key
    anew = replace(order, key=own, id="", state=SENDING, reason="", unsure=False, at=None, first=order.place)
    return replace(anew, asked_ns=now_ns, asked_at=now)


def heard(order: Order, said: Mapping[str, Any]) -> Order:
    """Return the order with the server's newest word of it; a word that is older than what is known changes nothing."""
    state = text(said.get("state"))
    if state not in _FROM_SERVER or _RANK[state] < _RANK.get(order.state, 0):
        return order
    reason = text(said.get("reason"))
    return replace(order, state=state, reason=reason, at=seconds_at(said.get("created_at")) or order.at)


def told_of(
    orders: Sequence[Order], session_id: str, commands: Sequence[Mapping[str, Any]], now_ns: int
) -> tuple[Order, ...]:
    """Return the orders with what the server tells of its newest commands; those of other people are among them then."""
    by_id = {order.id: place for place, order in enumerate(orders) if order.id}
    found = [*orders]
    for said in commands:
        own_id = text(said.get("id"), 64)
        if own_id in by_id:
            found[by_id[own_id]] = heard(found[by_id[own_id]], said)
        elif own_id and not any(order.state == SENDING for order in orders):
            # While one of ours is on its way, the news of it may come before its answer does.
            found.append(_of_another(session_id, said, own_id, now_ns))
    return tuple(found[-MOST:])


def adopted(orders: Sequence[Order], listed: Sequence[Mapping[str, Any]], me: str) -> tuple[Order, ...]:
    """Return the orders after the server's own list was read: one that got no answer may stand there, and then it did arrive.

    `listed` is what `GET .../commands` has; `me` is the id of whoever sits here. Each command there is taken for one order at most.
    """
    taken = {order.id for order in orders if order.mine and order.id}
    found: list[Order] = []
    for order in orders:
        match = None
        if order.state == UNSENT and order.unsure:
            match = next(
                (said for said in listed if _is(order, said, me) and text(said.get("id"), 64) not in taken), None
            )
        if match is not None:
            taken.add(text(match.get("id"), 64))
        found.append(order if match is None else accepted(order, match))
    return tuple(order for order in found if order.mine or order.id not in taken)


_CLOCKS_S = 2.0
"""How far this desk's idea of the server's time may be off."""


def _is(order: Order, said: Mapping[str, Any], me: str) -> bool:
    at = seconds_at(said.get("created_at"))
    by = mapping(said.get("by")).get("id")
    same = (said.get("kind"), said.get("body"), by) == (order.kind, dict(order.body), me)
    return same and at is not None and at >= order.asked_at - _CLOCKS_S


def _of_another(session_id: str, said: Mapping[str, Any], own_id: str, now_ns: int) -> Order:
    by = text(said.get("by"))
    order = Order(own_id, session_id, text(said.get("kind")), asked_ns=now_ns, state=SENT, id=own_id, by=by, mine=False)
    return heard(order, said)


DONE_IN_SIGHT_S = 8.0
"""How long what was done stays beside the buttons; what did not come about stays until it is put away."""


def in_sight(order: Order, now_ns: int) -> bool:
    """Whether an act has to be seen wherever one looks in its room; a colleague's only until the kiosk has done it."""
    if not order.mine:
        return order.unconfirmed
    return order.state != DONE or order.waited_s(now_ns) < DONE_IN_SIGHT_S


def kept_places(before: Sequence[str], wanted: Sequence[str], there: Collection[str]) -> tuple[str, ...]:
    """Return the places of a list that somebody's hand is on: nothing moves, and what is new comes last.

    What is not `there` any more leaves its place empty while anything stands below it.
    """
    places = [*before, *(each for each in wanted if each not in before)]
    while places and places[-1] not in there:
        places.pop()
    return tuple(places)
