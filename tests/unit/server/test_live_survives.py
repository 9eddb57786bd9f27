"""What runs as long as the server does outlives what it meets: strange words, deliveries that stumble, waiters that went away."""

import asyncio
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from sync.server.ingest import taking
from sync.server.live.exchange import Exchange
from sync.server.live.intake import Intake
from sync.server.live.messages import EventsMessage
from sync.server.principals import Kiosk

KIOSK = Kiosk("device-1", "Room 4", "ab" * 32, None, revoked=False)


@pytest.mark.parametrize("payload", ["7", "null", "[1]", "[]", "{", '["other",[{"t":"command"}]]'])
def test_words_that_are_not_understood_make_nobody_deaf(payload):
    heard = []

    def hear(said):
        heard.append(said[0]["d"])

    exchange = Exchange(make_url("postgresql://localhost/x"), "own", hear, lambda: None)
    exchange._take(payload)
    exchange._take('["other",[{"d":"device-1"}]]')
    exchange._take('["own",[{"d":"device-2"}]]')
    assert heard == ["device-1"]


def message(number):
    return EventsMessage(type="events", id=str(number), session_id=f"s{number}", events=[{"seq": 0}], head={})


class Database:
    @contextmanager
    def write(self):
        yield None


def answers(monkeypatch, numbers, *, given_up=()):
    """Have an intake take these deliveries as one group, in which number 2 stumbles; return what each is answered."""

    def take_many(_db, _parts, deliveries):
        if any(delivery.session_id == "s2" for _, delivery in deliveries):
            raise RuntimeError("a bug")
        return [delivery.session_id for _, delivery in deliveries]

    monkeypatch.setattr(taking, "take_many", take_many)
    intake, parts = Intake(), SimpleNamespace(database=Database())
    intake._thread = SimpleNamespace(join=lambda _: None)  # the group is gathered first, and run here
    waiting = [intake.put(parts, KIOSK, message(number)) for number in numbers]
    for place in given_up:
        waiting[place].cancel()
    intake.close()
    intake._run(parts)
    return [result.result(0) for result in waiting]


def test_one_delivery_that_stumbles_takes_no_other_with_it(monkeypatch):
    one, two, three = answers(monkeypatch, [1, 2, 3])
    assert (one, three) == ("s1", "s3")
    assert two.status == 503


def test_who_no_longer_waits_for_an_answer_stops_nobody_elses(monkeypatch):
    assert answers(monkeypatch, [1, 3], given_up=[0]) == ["s1", "s3"]


def test_an_exchange_whose_attempt_breaks_tries_again(monkeypatch):
    from sync.server.live import exchange

    tried = []

    async def attempt():
        tried.append(1)
        if len(tried) == 3:
            raise asyncio.CancelledError
        raise TypeError("a bug")

    monkeypatch.setattr(exchange, "_RETRY_S", (0.0,))
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(exchange._for_ever(attempt))
    assert len(tried) == 3
