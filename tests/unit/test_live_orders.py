"""A proctor's command at the kiosk: in the ledger before it takes effect, once, in time by the kiosk's own clock, and in order."""

import asyncio

import pytest

from engine.interview.facts import SessionFailed
from sync.chain import SIGNAL_ANNOTATED
from sync.link.live_orders import NOT_HERE, Orders, read_command
from sync.record import fold
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled, started
from tests.support.live import signal


class Desk:
    """Does what it is asked, and notes what the ledger knew by then."""

    def __init__(self, ledger):
        self.ledger = ledger
        self.done = []
        self.why = ""
        self.fails = ""
        self.during = lambda: None

    def why_not(self, command):
        return self.why

    async def carry_out(self, command):
        self.during()
        stated = [e.body["id"] for e in self.ledger.events(SESSION) if e.kind == "proctor.command"]
        self.done.append((command.id, command.kind, command.id in stated))
        return self.fails


class Kiosk:
    def __init__(self, ledger, clock):
        self.ledger, self.clock = ledger, clock
        self.desk = Desk(ledger)
        self.told = []
        self.start_anew()

    def start_anew(self):
        self.orders = Orders(self.ledger, self.desk, self.clock, lambda *said: self.told.append(said))

    def takes(self, *messages):
        async def story():
            for message in messages:
                await self.orders.take(message)

        asyncio.run(story())

    def stated(self):
        return [
            (action.command, action.outcome, action.by) for action in fold(self.ledger.events(SESSION)).proctor_actions
        ]


@pytest.fixture
def kiosk(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path, clock) as ledger:
        place = ledger.session(SESSION)
        place.state_now(scheduled())
        place.state_now(started(ledger))
        yield Kiosk(ledger, clock)


def command(kind="pause", own_id="c1", life_s=30.0, body=None, session_id=SESSION):
    return {
        "type": "command",
        "id": own_id,
        "session_id": session_id,
        "kind": kind,
        "body": body or {},
        "by": "Rosa Lindqvist",
        "issued_at": "2026-03-02T09:00:00.000Z",
        "expires_in_s": life_s,
    }


def test_a_command_is_in_the_ledger_with_its_name_before_it_takes_effect(kiosk):
    kiosk.takes(command(body={"reason": "A fire drill"}))
    assert kiosk.desk.done == [("c1", "pause", True)]
    assert kiosk.told == [("c1", "received", ""), ("c1", "done", "")]
    assert kiosk.stated() == [("pause", "accepted", "Rosa Lindqvist")]


def test_what_comes_twice_is_done_once_and_answered_twice(kiosk):
    kiosk.takes(command(), command())
    assert len(kiosk.desk.done) == 1
    assert kiosk.told[-1] == ("c1", "done", "")
    assert len(kiosk.stated()) == 1


def test_what_was_stated_before_a_restart_is_not_begun_again(kiosk):
    kiosk.takes(command())
    kiosk.start_anew()
    kiosk.takes(command())
    assert len(kiosk.desk.done) == 1
    assert kiosk.told[-1] == ("c1", "refused", "the kiosk was started again before it was carried out")


def test_a_command_whose_time_is_over_when_its_turn_comes_is_not_carried_out(kiosk):
    kiosk.desk.during = lambda: kiosk.clock.advance(31)

    async def story():
        await asyncio.gather(kiosk.orders.take(command()), kiosk.orders.take(command("resume", "c2")))

    asyncio.run(story())
    assert kiosk.desk.done == [("c1", "pause", True)]
    assert kiosk.told[-1] == ("c2", "expired", "")
    assert kiosk.stated() == [("pause", "accepted", "Rosa Lindqvist"), ("resume", "expired", "Rosa Lindqvist")]


def test_the_kiosks_wall_clock_decides_nothing(kiosk):
    kiosk.clock.now = kiosk.clock.now.replace(year=2031)
    kiosk.takes(command(life_s=1.0))
    assert kiosk.told[-1] == ("c1", "done", "")


def test_a_refusal_says_why_and_is_kept(kiosk):
    kiosk.desk.why = "the interview has not begun"
    kiosk.takes(command())
    assert kiosk.told[-1] == ("c1", "refused", "the interview has not begun")
    assert kiosk.stated() == [("pause", "refused", "Rosa Lindqvist")]
    kiosk.desk.why, kiosk.desk.fails = "", "the interview did not take it up in time"
    kiosk.takes(command(own_id="c2"))
    assert kiosk.told[-1] == ("c2", "refused", "the interview did not take it up in time")


def test_a_command_for_a_session_that_is_not_here_leaves_no_trace(kiosk):
    kiosk.desk.why = NOT_HERE
    kiosk.takes(command(session_id="session-2"))
    assert kiosk.told[-1] == ("c1", "refused", NOT_HERE)
    assert kiosk.ledger.events("session-2") == []


def test_a_command_that_comes_after_the_end_is_refused_by_the_ledger_itself(kiosk):
    kiosk.ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
    kiosk.takes(command())
    assert kiosk.desk.done == []
    own_id, outcome, reason = kiosk.told[-1]
    assert (own_id, outcome) == ("c1", "refused")
    assert "session has ended" in reason.lower()


def test_whatever_breaks_while_it_is_carried_out_the_next_one_is(kiosk):
    def breaks():
        raise RuntimeError("no screen")

    kiosk.desk.during = breaks
    kiosk.takes(command())
    assert kiosk.told[-1] == ("c1", "refused", "the kiosk stumbled over it")
    kiosk.desk.during = lambda: None
    kiosk.takes(command(own_id="c2"))
    assert kiosk.told[-1] == ("c2", "done", "")


def test_a_note_becomes_the_ledgers_own_annotation(kiosk):
    seen = kiosk.ledger.session(SESSION).append_now(*signal())
    kiosk.takes(command("annotate", body={"seq": seen.seq, "note": "A colleague came in."}))
    note = kiosk.ledger.events(SESSION)[-1]
    assert note.kind == SIGNAL_ANNOTATED
    assert note.body == {"seq": seen.seq, "note": "A colleague came in.", "by": "Rosa Lindqvist"}
    kiosk.takes(command("annotate", "c2", body={"seq": 0, "note": "On nothing."}))
    assert kiosk.told[-1][1] == "refused"


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "dance"},
        {"kind": "extend", "body": {"minutes": 600}},
        {"kind": "extend", "body": {"minutes": True}},
        {"kind": "message", "body": {"text": " "}},
        {"body": None},
        {"by": ""},
        {"expires_in_s": float("nan")},
        {"expires_in_s": "30"},
        {"body": {"reason": "x" * 9000}},
    ],
)
def test_what_can_not_be_understood_is_refused_and_nothing_else_happens(kiosk, changes):
    kiosk.takes({**command(), **changes})
    assert kiosk.told == [("c1", "refused", "not understood by this kiosk's version")]
    assert kiosk.stated() == []


def test_no_command_lives_longer_than_five_minutes():
    assert read_command(command(life_s=1e9), 0).until_ns == 300 * 10**9
    assert read_command(command(life_s=-5), 7).until_ns == 7
