"""The live link on its bad days: it waits between attempts, outlives every answer, and never looks open while it is mute."""

import asyncio

import pytest

from engine.clock import VirtualClock
from sync.link.backoff import BackOff
from sync.link.errors import Unreachable
from sync.link.live import LiveLink
from sync.link.live_orders import NOT_HERE
from sync.link.live_tap import LiveTap
from sync.link.wire import Wire
from tests.support.evidence import clock_at_nine


class Enough(BaseException):
    """The story has been told."""


class Server:
    """A link whose WebSocket never comes about; polls are answered with what was given."""

    def __init__(self, *answers):
        self.wire = Wire("http://localhost:1")
        self.answers = list(answers)
        self.tried = self.polled = 0
        self.revoked = False

    async def token(self):
        self.tried += 1
        if self.tried > 50:
            raise Enough  # a loop that never waits
        raise Unreachable("The server can't be reached", "no network")

    async def post(self, _path, _body):
        self.polled += 1
        answer = self.answers.pop(0) if self.answers else Unreachable("The server can't be reached", "no network")
        if isinstance(answer, Exception):
            raise answer
        return answer


class Nobody:
    def why_not(self, _command):
        return NOT_HERE

    async def carry_out(self, _command):
        return NOT_HERE


def lived(server, visited=None, naps=5, look=lambda _link: None):
    """Run the link until it has slept so often, and return for how long each time."""
    clock, slept = VirtualClock(clock_at_nine().utc()), []

    async def sleep(seconds):
        slept.append(seconds)
        clock.advance(seconds)
        look(link)
        if len(slept) == naps:
            raise Enough

    link = LiveLink(
        None,
        server,
        LiveTap(),
        Nobody(),
        clock,
        visited=lambda: visited,
        back_off=BackOff(1.0, 8.0),
        draw=lambda: 0.0,
        sleep=sleep,
    )
    with pytest.raises(Enough):
        asyncio.run(link.run())
    return slept


def test_a_server_that_is_away_is_asked_less_and_less_often_while_nobody_is_there():
    server = Server()
    assert lived(server) == [0.5, 1, 2, 4, 4]
    assert (server.tried, server.polled) == (5, 0)


def test_while_polls_bring_news_they_go_on_and_the_socket_is_tried_in_between():
    server = Server(*({"messages": []} for _ in range(20)))
    assert lived(server, visited="s1", naps=20) == [2.0] * 20
    assert server.tried == 2


@pytest.mark.parametrize("answer", [{"messages": 7}, {"messages": [None, 3]}, {}])
def test_an_answer_nobody_foresaw_is_no_news(answer):
    assert lived(Server(answer, {}, answer), visited="s1", naps=3) == [2.0] * 3


def test_what_breaks_in_a_poll_does_not_end_the_link():
    server = Server(RuntimeError("a bug"), {"messages": []})
    lived(server, visited="s1", naps=2)
    assert (server.tried, server.polled) == (2, 2)


def test_it_knows_for_how_long_nobody_was_heard():
    silent = []
    lived(
        Server({"messages": []}, {"messages": []}), visited="s1", naps=4, look=lambda link: silent.append(link.silent_s)
    )
    assert silent == [2.0, 2.0, 2.5, 3.5]
