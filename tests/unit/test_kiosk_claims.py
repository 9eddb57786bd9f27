"""Checking in at a kiosk that has a server: who may go on, who is told what, and that nobody is claimed for nothing."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from app.kiosk.ports import CheckInRefused, Refusal
from app.kiosk.presenters.diagnostics import DiagnosticsState, Trouble, as_text, stops, troubles
from app.kiosk.screens.server_words import server_facts
from app.kiosk.services.diagnostics import server_line
from app.kiosk.services.reception import KioskReception
from app.kiosk.texts import refusal
from app.sessions.scheduling import Person, appointment_for, interview_stage
from app.settings import read_settings
from engine.templates import from_document
from sync.agenda import Agenda
from sync.link.courier import Claim
from sync.link.state import Backlog, RefusedSession, SyncState
from sync.standing import Origin, Standing, put
from sync.writer import Room
from tests.gui.staff_states import READY
from tests.support.evidence import open_ledger
from tests.support.template_text import small_document


@dataclass
class Link:
    """A link that answers as it is told to."""

    answer: Claim
    asked: list = field(default_factory=list)
    gone: list = field(default_factory=list)

    async def claim(self, session_id):
        self.asked.append(session_id)
        return self.answer

    def left(self, session_id):
        self.gone.append(session_id)


class Warm:
    def warm(self, *_):
        return

    async def engines(self, *_):
        return

    def renew(self):
        return


@dataclass
class House:
    settings: object
    ledger: object
    agenda: Agenda
    link: Link | None
    warm: Warm = field(default_factory=Warm)
    visit: object = None


@pytest.fixture
def house(tmp_path):
    with open_ledger(tmp_path / "data") as ledger:
        yield House(read_settings(None, data_dir=tmp_path / "data"), ledger, Agenda(ledger), Link(Claim.OURS))


def scheduled(house):
    template = from_document(small_document(), "small")
    return house.agenda.schedule(appointment_for(template, interview_stage(template), Person("Sam Doe")))


def check_in(house, code):
    return asyncio.run(KioskReception(house).check_in(code))


def refused(house, code):
    with pytest.raises(CheckInRefused) as caught:
        check_in(house, code)
    assert house.visit is None
    return caught.value.reason


@pytest.mark.parametrize("answer", [Claim.OURS, Claim.OFFLINE])
def test_with_the_server_s_leave_or_without_a_network_one_goes_on(house, answer):
    house.link.answer = answer
    session_id, code = scheduled(house)
    assert check_in(house, code).session_id == session_id
    assert house.link.asked == [session_id]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Claim.ELSEWHERE, Refusal.IN_PROGRESS),
        (Claim.CALLED_OFF, Refusal.CALLED_OFF),
        (Claim.USED, Refusal.USED),
        (Claim.REVOKED, Refusal.REVOKED),
    ],
)
def test_each_refusal_has_words_of_its_own(house, answer, reason):
    house.link.answer = answer
    assert refused(house, scheduled(house)[1]) is reason
    title, message = refusal(reason, None)
    assert title
    assert message


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ("cancelled", Refusal.CALLED_OFF),
        ("cancel", Refusal.CALLED_OFF),
        ("reschedule", Refusal.MOVED),
        ("later", Refusal.MOVED),
        ("held_elsewhere", Refusal.IN_PROGRESS),
        ("elsewhere", Refusal.IN_PROGRESS),
    ],
)
def test_a_copy_that_was_let_go_of_says_why_it_opens_nothing(house, why, reason):
    session_id, code = scheduled(house)
    house.ledger.store.wait(
        lambda tx: put(tx.connection, session_id, origin=Origin.SERVER, state=Standing.RELEASED, reason=why),
        Room.CLOSING,
    )
    assert refused(house, code) is reason
    assert house.link.asked == []


def test_a_kiosk_that_stands_alone_asks_nobody(house):
    house.link = None
    session_id, code = scheduled(house)
    assert check_in(house, code).session_id == session_id
    asyncio.run(KioskReception(house).dismiss())


def test_whoever_goes_away_is_told_to_the_link_once(house):
    session_id, code = scheduled(house)
    check_in(house, code)
    for _ in range(2):
        asyncio.run(KioskReception(house).dismiss())
    assert house.link.gone == [session_id]


def report_with(state):
    return DiagnosticsState(report=replace(READY, server=server_line(state)))


def test_staff_see_a_revoked_kiosk_a_refused_session_and_a_wrong_clock():
    state = SyncState(
        "https://v.example", online=True, revoked=True, clock_offset_ms=-86_400_000, backlog=Backlog(events=3, files=1),
        refused=(RefusedSession("5f2d0c11aa", "fork"),),
    )  # fmt: skip
    shown = report_with(state)
    found = troubles(shown)
    assert {Trouble.REVOKED, Trouble.SESSION_REFUSED, Trouble.CLOCK} <= set(found)
    assert stops(Trouble.REVOKED)
    assert not stops(Trouble.CLOCK)
    text = as_text(shown)
    assert "https://v.example, revoked" in text
    assert "3 events, 1 files" in text
    assert "refused: 5f2d0c11" in text


def test_the_staff_s_page_has_a_line_for_the_server_and_none_where_there_is_none():
    assert server_facts(READY) == []
    behind = report_with(SyncState("https://v.example", backlog=Backlog(events=3, files=1))).report
    (line,) = server_facts(behind)
    assert "3" in line.value
    assert "never" in line.note
    wrong = report_with(SyncState("https://v.example", online=True, clock_offset_ms=90_000)).report
    assert "90" in server_facts(wrong)[1].value


def test_being_without_a_network_for_a_while_is_no_trouble():
    found = troubles(report_with(SyncState("https://v.example", online=False, backlog=Backlog(events=3))))
    assert not {Trouble.REVOKED, Trouble.SESSION_REFUSED, Trouble.CLOCK} & set(found)
