"""Listening in at the kiosk: allowed by the template alone, stated before the first sound and after the last, shown, and over by itself."""

import asyncio
import struct
from types import SimpleNamespace

import numpy as np
import pytest

from app.kiosk.ports import Notice, NoticeKind
from app.kiosk.services import listening
from app.kiosk.services.listening import LASTS_S, ListeningIn, OpenToListeners, heard_by
from app.kiosk.services.proctor_orders import ENDED, NOT_BEGUN, ProctorOrders
from app.linking.front_desk import FrontDesk
from engine.conversation.ports import BLOCK, Block
from engine.errors import StorageFull
from engine.interview.facts import SessionFailed
from sync.link.live_orders import Command, read_command
from sync.link.live_sound import BLOCKS, MOST_WAITING, LiveSound
from sync.record import fold
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled, started

ROSA = "Rosa Lindqvist"
ID, OTHER = "ab" * 16, "cd" * 16


def block(heard=0.0, said=0.0):
    return Block(0.0, np.full(BLOCK, heard, np.float32), np.full(BLOCK, said, np.float32), 0)


def speaks(sound, pieces=1):
    for _ in range(BLOCKS * pieces):
        sound.hear(block(0.5, -0.25))


class Kiosk:
    """A kiosk whose interview runs, on a live link."""

    def __init__(self, ledger, clock):
        self.clock, self.ledger, self.told = clock, ledger, []
        self.template = SimpleNamespace(listening_in=True)
        self.visit = SimpleNamespace(session_id=SESSION, locked="", paused="", template=self.template)
        self.front_desk = FrontDesk()
        self.sound = LiveSound()
        self.sound.carried = True
        self.sound.open()
        self.link = self
        self.notices = SimpleNamespace(notice=self.told.append)
        self.listening = ListeningIn(self, self.notices, self.passes)
        self.front_desk.behind = SimpleNamespace(hush=self.listening.end)

    def current(self):
        return self.visit

    async def passes(self, seconds):
        self.clock.advance(seconds)
        await asyncio.sleep(0)

    def command(self, kind="listen", own_id=ID, **body):
        return Command(own_id, SESSION, kind, ROSA, self.clock.monotonic_ns() + 30 * 10**9, body)

    async def asked(self, kind="listen", own_id=ID, **body):
        command = self.command(kind, own_id, **body)
        return self.listening.why_not(command) or await self.listening.carry_out(command)

    def stated(self):
        return fold(self.ledger.events(SESSION)).listened_in


@pytest.fixture
def kiosk(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path, clock) as ledger:
        ledger.session(SESSION).state_now(scheduled())
        ledger.session(SESSION).state_now(started(ledger))
        yield Kiosk(ledger, clock)


def test_it_is_stated_and_shown_while_it_lasts(kiosk):
    async def story():
        speaks(kiosk.sound)
        assert kiosk.sound.collect() == []
        assert await kiosk.asked() == ""
        assert kiosk.sound.begun.is_set()
        (listened,) = kiosk.stated()
        assert (listened.by, listened.id, listened.until) == (ROSA, ID, None)
        speaks(kiosk.sound, 3)
        pieces = kiosk.sound.collect()
        assert [struct.unpack_from("<16s3I", piece)[1] for piece in pieces] == [0, 1, 2]
        assert await kiosk.asked("unlisten", OTHER) == ""
        speaks(kiosk.sound)
        assert kiosk.sound.collect() == []

    asyncio.run(story())
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.pieces, listened.dropped) == ("by_proctor", 3, 0)
    assert kiosk.told == [Notice(NoticeKind.LISTENING, "", ROSA), Notice(NoticeKind.LISTENING_ENDED)]


def test_a_piece_has_both_channels_and_says_whose_it_is(kiosk):
    async def story():
        await kiosk.asked()
        speaks(kiosk.sound)
        (piece,) = kiosk.sound.collect()
        assert piece[:16] == bytes.fromhex(ID)
        frames = np.frombuffer(piece[28:], "<i2").reshape(-1, 2)
        assert frames.shape == (1600, 2)
        assert set(frames[:, 0]) == {16384}
        assert set(frames[:, 1]) == {-8192}

    asyncio.run(story())


def test_what_the_network_is_too_slow_for_gives_way_and_is_counted(kiosk):
    async def story():
        await kiosk.asked()
        speaks(kiosk.sound, MOST_WAITING + 4)
        pieces = kiosk.sound.collect()
        assert len(pieces) == MOST_WAITING
        assert struct.unpack_from("<16s3I", pieces[0])[1:3] == (4, 4)
        speaks(kiosk.sound, 2)
        await kiosk.listening.end("link_lost")

    asyncio.run(story())
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.pieces, listened.dropped) == ("link_lost", MOST_WAITING, 6)


def test_it_is_over_after_ten_minutes_unless_it_is_renewed(kiosk):
    async def story():
        await kiosk.asked()
        began_s = kiosk.clock.monotonic_ns() / 1e9
        while kiosk.clock.monotonic_ns() / 1e9 < began_s + LASTS_S - 60:
            await asyncio.sleep(0)
        assert await kiosk.asked(own_id=OTHER, renews=ID) == ""
        while kiosk.stated()[0].until is None:
            await asyncio.sleep(0)
        return kiosk.clock.monotonic_ns() / 1e9 - began_s

    lasted_s = asyncio.run(story())
    assert 2 * LASTS_S - 70 <= lasted_s <= 2 * LASTS_S
    (listened,) = kiosk.stated()
    assert (listened.id, listened.reason) == (ID, "time_up")


def test_one_proctor_at_a_time_hears_only_what_the_template_allows_over_a_live_link(kiosk):
    async def story():
        assert await kiosk.asked("unlisten") == listening.NOBODY
        assert await kiosk.asked(renews=ID) == listening.NOBODY
        assert await kiosk.asked(own_id="short") == listening.NO_LIVE_LINK
        kiosk.sound.carried = False
        assert await kiosk.asked() == listening.NO_LIVE_LINK
        kiosk.sound.carried = True
        kiosk.template.listening_in = False
        assert await kiosk.asked() == listening.NOT_ALLOWED
        kiosk.template.listening_in = True
        assert await kiosk.asked() == ""
        assert await kiosk.asked(own_id=OTHER) == listening.ANOTHER
        assert await kiosk.asked(own_id=OTHER, renews=OTHER) == listening.NOBODY

    asyncio.run(story())
    assert len(kiosk.stated()) == 1


class Watch:
    """What else goes on beside the interview."""

    def __init__(self):
        self.calls = []

    async def begin(self):
        self.calls.append("begin")

    async def end(self):
        self.calls.append("end")


def test_the_end_of_the_interview_ends_it_before_the_session_is_closed(kiosk):
    watch = Watch()
    beside = OpenToListeners(kiosk, watch)

    async def story():
        kiosk.sound.shut()
        await beside.begin()
        assert await kiosk.asked() == ""
        await beside.end()
        kiosk.ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
        assert not kiosk.sound.begin(ID)

    asyncio.run(story())
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.until is not None) == ("interview_over", True)
    assert watch.calls == ["begin", "end"]


def test_where_the_room_is_shut_meanwhile_nothing_is_heard_and_that_is_stated(kiosk):
    kiosk.sound.shut()
    assert asyncio.run(kiosk.asked()) == "the interview is over"
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.pieces) == ("interview_over", 0)
    assert kiosk.sound.id is None


def test_what_can_not_be_stated_is_not_begun(kiosk):
    kiosk.ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
    assert asyncio.run(kiosk.asked()) != ""
    assert kiosk.sound.id is None
    assert kiosk.told == []


class SlowSession:
    """A session's place in the ledger that has something happen while a fact is on its way there."""

    def __init__(self, session, meanwhile):
        self._session, self._meanwhile = session, meanwhile

    async def append(self, kind, body):
        event = await self._session.append(kind, body)
        if body["phase"] == "begin":
            await self._meanwhile()
        return event


def while_it_is_stated(kiosk, happens):
    """Have something happen between a listening's statement and its first sound."""
    ledger = kiosk.ledger
    slow = SlowSession(ledger.session(SESSION), happens)
    kiosk.ledger = SimpleNamespace(session=lambda _id: slow, events=ledger.events)


def test_a_link_that_drops_while_it_is_stated_lets_nobody_hear_and_the_statement_is_closed(kiosk):
    async def drops():
        kiosk.sound.carried = False  # as the link does; it finds nobody to hush yet

    while_it_is_stated(kiosk, drops)
    assert asyncio.run(kiosk.asked()) == listening.NO_LIVE_LINK
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.pieces, listened.dropped) == ("link_lost", 0, 0)
    assert kiosk.sound.id is None
    assert kiosk.told == []
    kiosk.sound.carried = True
    assert kiosk.listening.why_not(kiosk.command(own_id=OTHER)) == ""


def test_an_end_that_comes_while_it_is_stated_is_the_end_of_it(kiosk):
    async def story():
        assert await kiosk.asked() == ""
        speaks(kiosk.sound, 2)
        kiosk.sound.collect()
        await kiosk.asked("unlisten", "ef" * 16)
        while_it_is_stated(kiosk, lambda: kiosk.listening.end("interview_over"))
        assert await kiosk.asked(own_id=OTHER) == listening.THE_END

    asyncio.run(story())
    _, listened = kiosk.stated()
    assert (listened.id, listened.reason, listened.pieces) == (OTHER, "interview_over", 0)
    assert kiosk.sound.id is None
    assert [each.kind for each in kiosk.told] == [NoticeKind.LISTENING, NoticeKind.LISTENING_ENDED]


def test_what_a_full_disks_reserve_keeps_of_it_is_closed_too(kiosk):
    async def is_full():
        raise StorageFull("The disk is full", "what was written is safe")

    while_it_is_stated(kiosk, is_full)
    assert asyncio.run(kiosk.asked()) == "The disk is full"
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.pieces) == ("interview_over", 0)
    assert kiosk.told == []


def test_a_kiosk_that_closes_while_it_is_stated_closes_the_statement_too(kiosk):
    async def story():
        reached = asyncio.Event()

        async def hangs():
            reached.set()
            await asyncio.Event().wait()

        while_it_is_stated(kiosk, hangs)
        asking = asyncio.ensure_future(kiosk.asked())
        await reached.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking

    asyncio.run(story())
    (listened,) = kiosk.stated()
    assert (listened.reason, listened.until is not None) == ("link_lost", True)
    assert kiosk.told == []


def test_orders_to_listen_need_an_interview_that_runs(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path, clock) as ledger:
        ledger.session(SESSION).state_now(scheduled())
        kiosk = Kiosk(ledger, clock)
        orders = ProctorOrders(kiosk, SimpleNamespace(talk=None), kiosk.notices)
        assert orders.why_not(kiosk.command()) == NOT_BEGUN
        ledger.session(SESSION).state_now(started(ledger))
        assert orders.why_not(kiosk.command()) == ""
        assert orders.why_not(kiosk.command("unlisten")) == listening.NOBODY
        asyncio.run(orders.hush("silent"))
        ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
        assert orders.why_not(kiosk.command()) == ENDED


@pytest.mark.parametrize("body", [{"renews": 7}, {"renews": "x" * 65}])
def test_an_order_to_listen_that_is_malformed_is_not_understood(body):
    said = {"id": ID, "session_id": SESSION, "kind": "listen", "by": ROSA, "expires_in_s": 30, "body": body}
    assert read_command(said, 0) is None


def test_every_ear_hears_every_block():
    heard = []
    hear = heard_by(heard.append, None, heard.append)
    assert hear is not None
    hear(one := block())
    assert heard == [one, one]
    assert heard_by(None) is None
