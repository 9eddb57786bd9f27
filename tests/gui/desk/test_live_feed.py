"""The live link of a desk over a real server: what it brings, what it says when nothing comes, and how it goes on."""

import asyncio
import time

import pytest
from PySide6.QtCore import QObject, Slot

from app.desk.live_feed import LiveFeed
from app.desk.server import Server
from app.engine_thread import EngineThread
from engine.clock import SystemClock
from engine.interview.facts import TurnCommitted
from engine.interview.turns import Speaker
from sync.server.principals import Role
from tests.support.desk_data import copied
from tests.support.evidence import turn
from tests.support.live import LiveKiosk
from tests.support.on_a_port import on_a_port

WITHIN_S = 20.0


class Listener(QObject):
    """Keeps what a feed says, in order."""

    def __init__(self, feed: LiveFeed) -> None:
        super().__init__()
        self.feed = feed
        self.lots: list[list[dict]] = []
        self.states: list[bool] = []
        self.refusals = 0
        feed.arrived.connect(self.take)
        feed.connected_changed.connect(self.turned)
        feed.refused.connect(self.refused)

    @Slot(list)
    def take(self, lot: list) -> None:
        self.lots.append(lot)

    @Slot(bool)
    def turned(self, connected: bool) -> None:
        self.states.append(connected)

    @Slot()
    def refused(self) -> None:
        self.refusals += 1

    @property
    def kinds(self) -> list[str]:
        return [message["type"] for lot in self.lots for message in lot]

    @property
    def facts(self) -> list[str]:
        changes = [change for lot in self.lots for message in lot for change in message.get("changes", ())]
        return [change["event"]["kind"] for change in changes if "event" in change]

    async def until(self, true) -> None:
        async with asyncio.timeout(WITHIN_S):
            while not true():
                await asyncio.sleep(0.005)


@pytest.fixture
def place(bare_office, tmp_path):
    """A server's folder of one's own, and what opens a server on it, always at the same port."""
    folder = tmp_path / "server"
    copied(bare_office, folder)
    port = 0
    times = 0

    def open_server():
        nonlocal times
        times += 1
        return on_a_port(f"sqlite:///{folder / 'server.db'}", folder, seed=50 + times, port=port, clock=SystemClock())

    def at(url: str) -> None:
        nonlocal port
        port = int(url.rpartition(":")[2])

    open_server.stays_at = at
    return open_server


@pytest.fixture
def kiosk(tmp_path):
    """Have somebody begin an interview at a kiosk of a server."""
    kiosks = []

    def begin(served) -> LiveKiosk:
        kiosk = LiveKiosk(served, tmp_path / "kiosk")
        kiosks.append(kiosk)
        kiosk.starts()
        kiosk.polls(kiosk.batch())
        return kiosk

    yield begin
    for each in kiosks:
        each.kiosk.ledger.close()


def say(kiosk: LiveKiosk, number: int) -> None:
    kiosk.states(TurnCommitted(turn(number, Speaker.PARTICIPANT, "We cut the backlog by half.", 1000 * number)))
    kiosk.polls(kiosk.batch())


def listening(story, served, *, token: str | None = None):
    """Return the coroutine of a story `story(listener)` with a feed that is signed in at this server."""
    shown = served.as_role(Role.PROCTOR)["authorization"].removeprefix("Bearer ") if token is None else token

    async def whole() -> None:
        async with EngineThread("network") as network:
            server = Server(network, served.url)
            server.token = shown
            feed = LiveFeed(server, SystemClock(), draw=lambda: 0.0)
            listener = Listener(feed)
            try:
                await story(listener)
            finally:
                await feed.stop()
                await server.close()

    return whole()


def test_first_comes_how_everything_stands_then_each_change(run, place, kiosk):
    with place() as served:
        room = kiosk(served)

        async def story(listener: Listener) -> None:
            listener.feed.start()
            await listener.until(lambda: listener.kinds)
            assert listener.kinds[0] == "snapshot"
            assert [entry["session_id"] for entry in listener.lots[0][0]["sessions"]] == [room.session_id]
            assert listener.states == [True]
            assert listener.feed.heard_ns is not None
            for number in range(1, 6):
                say(room, number)
            await listener.until(lambda: len(listener.facts) == 5)
            assert set(listener.facts) == {"turn.committed"}

        run(listening(story, served))


def test_a_window_that_is_busy_gets_everything_at_once_afterwards(run, place, kiosk):
    with place() as served:
        room = kiosk(served)

        async def story(listener: Listener) -> None:
            listener.feed.start()
            await listener.until(lambda: listener.kinds)
            lots = len(listener.lots)
            for number in range(1, 4):  # the window's own thread does this: nothing is delivered meanwhile
                say(room, number)
                _until_it_waits(listener.feed, number)
            await listener.until(lambda: len(listener.facts) == 3)
            assert len(listener.lots) == lots + 1

        run(listening(story, served))


def _until_it_waits(feed: LiveFeed, count: int) -> None:
    deadline = time.monotonic() + WITHIN_S
    while len(feed._waiting) < count:
        assert time.monotonic() < deadline
        time.sleep(0.002)


def test_a_link_that_was_cut_goes_on_where_it_was(run, place, kiosk):
    with place() as served:
        room = kiosk(served)

        async def story(listener: Listener) -> None:
            listener.feed.start()
            await listener.until(lambda: listener.kinds == ["snapshot"])
            await listener.feed.stop()
            await listener.until(lambda: listener.states == [True, False])
            say(room, 1)
            listener.feed.start()
            await listener.until(lambda: listener.facts)
            assert listener.kinds[1] == "resumed"
            assert "snapshot" not in listener.kinds[1:]
            assert listener.states == [True, False, True]

        run(listening(story, served))


def test_a_server_that_died_is_missed_at_once_and_found_again(run, place, kiosk):
    async def story(listener: Listener) -> None:
        listener.feed.start()
        await listener.until(lambda: listener.kinds == ["snapshot"])
        await asyncio.to_thread(first.__exit__, None, None, None)
        await listener.until(lambda: listener.states == [True, False])
        assert not listener.feed.connected
        with place():
            await listener.until(lambda: listener.feed.connected)
            assert listener.kinds == ["snapshot", "snapshot"], "another process knows no cursor of the one before"
            assert len(listener.lots[-1][-1]["sessions"]) == 1
            await listener.feed.stop()

    first = place()
    served = first.__enter__()
    place.stays_at(served.url)
    kiosk(served)
    run(listening(story, served))


def test_who_may_not_listen_is_told_so_and_does_not_knock_for_ever(run, place, capsys):
    with place() as served:

        async def story(listener: Listener) -> None:
            listener.feed.start()
            await listener.until(lambda: listener.refusals)
            assert listener.kinds == []
            assert not listener.feed.connected
            await listener.feed._running.ended()
            listener.feed._server.token = served.as_role(Role.PROCTOR)["authorization"].removeprefix("Bearer ")
            listener.feed.restart()
            await listener.until(lambda: listener.kinds == ["snapshot"])

        run(listening(story, served, token="vvs_ended"))  # noqa: S106 - nobody's
    told = capsys.readouterr().out
    assert "status=401" in told
    assert "request.broke" not in told, "an answer to somebody who may not is no fault of the server's"
