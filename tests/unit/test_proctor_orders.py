"""What proctors' orders do at the kiosk: to the conversation that runs and to the window, with their names."""

import asyncio
from types import SimpleNamespace

import pytest

from app.kiosk.ports import Notice, NoticeKind
from app.kiosk.services import proctor_orders
from app.kiosk.services.proctor_orders import AT_THE_KIOSK, ENDED, NOT_BEGUN, NOT_IN_TIME, ProctorOrders
from app.linking.cut_off import BY_ITSELF, CutOff
from app.linking.front_desk import FrontDesk
from engine.interview.facts import SessionFailed
from engine.interview.lifecycle import EndReason
from engine.interview.proctor_facts import ProctorCommand
from sync.link.live_orders import NOT_HERE, Command
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled, started

ROSA = "Rosa Lindqvist"


class Talk:
    """A conversation that notes its orders; a deaf one takes none up."""

    def __init__(self):
        self.orders = []
        self.deaf = False

    def _take(self, errand, *order):
        if not self.deaf:
            errand.run(lambda: self.orders.append(order))

    def pause(self, cause, detail, errand):
        self._take(errand, "pause", cause, detail)

    def resume(self, *causes, errand=None):
        if errand is None:
            self.orders.append(("resume", *causes))
        else:
            self._take(errand, "resume", *causes)

    def extend(self, seconds, errand):
        self._take(errand, "extend", seconds)

    def end(self, reason, detail, errand):
        self._take(errand, "end", reason, detail)


class Kiosk:
    def __init__(self, ledger, clock):
        self.clock, self.ledger, self.talk = clock, ledger, Talk()
        self.visit = SimpleNamespace(session_id=SESSION, locked="", paused="")
        self.told = []
        self.orders = ProctorOrders(self, SimpleNamespace(talk=self.talk), SimpleNamespace(notice=self.told.append))

    def current(self):
        return self.visit

    def does(self, kind, **body):
        command = Command("c1", SESSION, kind, ROSA, self.clock.monotonic_ns() + 30 * 10**9, body)
        return self.orders.why_not(command) or asyncio.run(self.orders.carry_out(command))


@pytest.fixture
def kiosk(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path, clock) as ledger:
        ledger.session(SESSION).state_now(scheduled())
        yield Kiosk(ledger, clock)


@pytest.fixture
def running(kiosk):
    kiosk.ledger.session(SESSION).state_now(started(kiosk.ledger))
    return kiosk


def test_pausing_going_on_more_time_and_the_end_reach_the_conversation(running):
    assert running.does("pause", reason="A fire  drill") == ""
    assert running.does("resume") == ""
    assert running.does("extend", minutes=5) == ""
    assert running.does("end", reason="The building has to be left") == ""
    assert running.talk.orders == [
        ("pause", "proctor", f"{ROSA}: A fire drill"),
        ("resume", "proctor", "system"),
        ("extend", 300.0),
        ("end", EndReason.PROCTOR_ENDED, f"{ROSA}: The building has to be left"),
    ]
    assert running.told == [Notice(NoticeKind.MORE_TIME, "5", ROSA)]


def test_a_message_is_shown_at_any_step_in_one_line_with_its_sender(kiosk):
    assert kiosk.does("message", text="Please\nwait. " + "x" * 400) == ""
    (notice,) = kiosk.told
    assert (notice.kind, notice.by) == (NoticeKind.PROCTOR_MESSAGE, ROSA)
    assert notice.detail.startswith("Please wait.")
    assert len(notice.detail) == 280


def test_a_candidate_who_called_is_told_who_comes(kiosk):
    assert kiosk.does("answer") == ""
    assert kiosk.told == [Notice(NoticeKind.PROCTOR_COMES, "", ROSA)]


def test_a_screen_is_covered_with_the_talk_standing_still_and_uncovered_again(running):
    assert running.does("lock", reason="A fire drill") == ""
    assert running.visit.locked == f"{ROSA}: A fire drill"
    assert running.does("unlock") == ""
    assert running.visit.locked == ""
    assert running.talk.orders == [("pause", "lock", f"{ROSA}: A fire drill"), ("resume", "lock")]
    assert [notice.kind for notice in running.told] == [NoticeKind.LOCKED, NoticeKind.UNLOCKED]


def test_nothing_is_paused_before_it_began_or_after_it_ended(kiosk):
    for kind in ("pause", "resume", "extend", "end"):
        assert kiosk.does(kind, minutes=5) == NOT_BEGUN
    kiosk.ledger.session(SESSION).state_now(started(kiosk.ledger))
    kiosk.ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
    for kind in ("pause", "message", "lock"):
        assert kiosk.does(kind, text="Hello") == ENDED
    kiosk.visit = None
    assert kiosk.does("message", text="Hello") == NOT_HERE
    assert kiosk.told == kiosk.talk.orders == []


def stated(kiosk):
    facts = [event.body for event in kiosk.ledger.events(SESSION) if event.kind == ProctorCommand.KIND]
    return [(fact["command"], fact["by_name"], fact["outcome"], fact["body"]) for fact in facts]


def test_whoever_proves_the_pin_lifts_what_was_ordered_from_afar_and_the_ledger_says_so(running):
    assert not running.orders.in_force
    running.does("lock", reason="A fire drill")
    running.does("pause")
    assert running.orders.in_force

    async def pressed():
        running.orders.lift()
        running.orders.lift()  # a second press
        while asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.sleep(0)

    asyncio.run(pressed())
    assert not running.orders.in_force
    assert stated(running) == [(kind, AT_THE_KIOSK, "accepted", {}) for kind in ("unlock", "resume")]
    assert running.talk.orders[-1] == ("resume", "proctor", "lock")
    assert [notice.kind for notice in running.told] == [NoticeKind.LOCKED, NoticeKind.UNLOCKED]


def test_what_nobody_can_lift_any_more_is_lifted_after_a_while_with_its_reason_and_the_candidate_is_told(running):
    silent_s = [599.0]
    desk = FrontDesk()
    cut_off = CutOff(desk, lambda: silent_s[0], 10.0)
    asyncio.run(cut_off.look())  # the window is not there yet
    desk.behind = running.orders
    running.does("pause", reason="A fire drill")
    asyncio.run(cut_off.look())
    assert running.orders.in_force
    silent_s[0] = 600.0
    asyncio.run(cut_off.look())
    asyncio.run(cut_off.look())
    assert stated(running) == [("resume", BY_ITSELF, "accepted", {"reason": "no live link for 10 minutes"})]
    assert running.talk.orders[-1] == ("resume", "proctor", "lock")
    assert running.told == [Notice(NoticeKind.WENT_ON)]


def test_it_goes_on_even_where_that_can_t_be_stated(running):
    running.does("lock")
    running.ledger.session(SESSION).state_now(SessionFailed("candidate_left"))
    asyncio.run(running.orders.let_go_on(BY_ITSELF, "no live link"))
    assert not running.orders.in_force
    assert stated(running) == []
    assert NoticeKind.UNLOCKED in {notice.kind for notice in running.told}


def test_a_pause_that_did_not_come_about_is_none_and_one_that_was_not_lifted_is_one_still(running, monkeypatch):
    monkeypatch.setattr(proctor_orders, "BEGUN_WITHIN_S", 0.0)
    running.talk.deaf = True
    running.does("pause")
    assert not running.orders.in_force
    running.talk.deaf = False
    monkeypatch.undo()
    running.does("lock")
    running.talk.deaf = True
    monkeypatch.setattr(proctor_orders, "BEGUN_WITHIN_S", 0.0)
    assert running.does("unlock") == NOT_IN_TIME
    assert running.orders.in_force


def test_an_order_the_conversation_does_not_take_up_is_not_claimed_to_be_done(running, monkeypatch):
    monkeypatch.setattr(proctor_orders, "BEGUN_WITHIN_S", 0.0)
    running.talk.deaf = True
    assert running.does("extend", minutes=5) == NOT_IN_TIME
    assert running.told == []
