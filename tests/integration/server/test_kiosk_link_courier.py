"""The courier on its own thread: it delivers beside the interview, answers at check-in in time, and survives what goes wrong."""

import asyncio
import threading

import pytest

from sync.link import courier as courier_module
from sync.link.backoff import BackOff
from sync.link.courier import Claim, Courier
from sync.server.principals import Role
from tests.support.delivered import signed_in
from tests.support.linked import enrolled_kiosk, hold, schedule
from tests.support.serving import served

SOON_S = 20.0


@pytest.fixture
def server(sqlite_url, tmp_path):
    """One database is enough: what differs between them is told elsewhere."""
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


class Telling:
    """Something that happens on the courier's thread, to be waited for here."""

    def __init__(self):
        self._said = threading.Event()

    def __call__(self, *_):
        self._said.set()

    def happened(self):
        assert self._said.wait(SOON_S)
        self._said.clear()


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.close()


@pytest.fixture
def running(kiosk):
    """A courier that runs, and what its rounds tell."""
    told = Telling()

    class Around(type(kiosk.around)):
        def status(self):
            told()
            return {}

    kiosk.around.__class__ = Around
    courier = Courier(kiosk.ledger, kiosk.rounds, back_off=BackOff(0.01, 0.02), draw=lambda: 0.5)
    courier.start()
    yield courier, told
    courier.close()
    assert not courier.alive


def claimed(courier, session_id):
    return courier.claim(session_id).result(SOON_S)


def test_it_pulls_delivers_and_hands_over_by_itself(server, kiosk, running):
    courier, told = running
    told.happened()
    session_id, code = schedule(server)
    courier.look_now()
    told.happened()
    assert kiosk.agenda.find(code).session_id == session_id
    assert claimed(courier, session_id) is Claim.OURS
    gone = Telling()
    kiosk.around.handed_over = gone
    hold(kiosk, session_id)
    courier.look_now()
    gone.happened()
    told.happened()
    assert courier.state.online
    assert courier.state.server_url == "http://localhost"


def test_an_exception_it_never_heard_of_does_not_end_it(server, kiosk, running):
    courier, told = running
    told.happened()

    def broken():
        kiosk.around.visited = lambda: None
        raise ZeroDivisionError

    kiosk.around.visited = broken
    courier.look_now()
    told.happened()
    assert courier.alive


def test_while_the_server_can_t_be_reached_only_the_clock_leads_to_another_attempt(server, kiosk):
    waits, told = [], Telling()

    async def sleep(seconds):
        """Sleep as long as asked, in no time; after the sixth the network is back."""
        waits.append(seconds)
        courier.look_now()  # somebody would like it sooner
        kiosk.network.down = len(waits) < 6

    def status():
        told()
        return {}

    kiosk.around.status = status
    kiosk.network.down = True
    courier = Courier(kiosk.ledger, kiosk.rounds, draw=lambda: 0.0, sleep=sleep)
    courier.start()
    try:
        told.happened()
    finally:
        courier.close()
    assert waits == [0.5, 1, 2, 4, 8, 16]


@pytest.mark.parametrize(("asked_s", "waited"), [(None, [256.0, 2.5]), (60.0, [256.0])])
def test_word_that_the_server_was_reached_ends_the_wait_soon_unless_the_server_asked_for_it(
    server, kiosk, asked_s, waited
):
    waits, told = [], Telling()

    async def sleep(seconds):
        waits.append(seconds)
        if len(waits) == 1:
            courier.reached()
            await asyncio.sleep(0 if asked_s else 3600)

    async def attempt(**_):
        if not waits:
            return "The server can't be reached", asked_s
        told()
        return "", None

    courier = Courier(kiosk.ledger, kiosk.rounds, back_off=BackOff(512.0, 512.0), draw=lambda: 0.0, sleep=sleep)
    courier._attempt = attempt
    courier.start()
    try:
        told.happened()
    finally:
        courier.close()
    assert waits == waited


def test_who_checked_in_elsewhere_is_told_and_a_revoked_kiosk_begins_nothing(server, kiosk, running, tmp_path):
    courier, told = running
    told.happened()
    session_id, _ = schedule(server)
    courier.look_now()
    told.happened()
    other = enrolled_kiosk(server, tmp_path / "other", seed=2, name="Room 5")
    try:
        other.round()
        other.do(other.link.post(f"/kiosk/sessions/{session_id}/claim"))
    finally:
        other.close()
    assert claimed(courier, session_id) is Claim.ELSEWHERE
    assert claimed(courier, "scheduled-here") is Claim.OURS
    admin = signed_in(server, Role.ADMIN)
    server.post(f"/devices/{kiosk.ledger.device.id}/revoke", {"reason": "stolen"}, headers=admin)
    assert claimed(courier, session_id) is Claim.REVOKED
    courier.look_now()
    told.happened()
    assert kiosk.link.revoked


def test_a_dead_network_lets_the_candidate_in_after_a_moment(server, kiosk, running, monkeypatch):
    courier, told = running
    told.happened()
    monkeypatch.setattr(courier_module, "CLAIM_WITHIN_S", 0.05)

    async def silent(_request):
        await asyncio.Event().wait()

    kiosk.network.handle_async_request = silent
    assert claimed(courier, "any") is Claim.OFFLINE
    kiosk.network.handle_async_request = type(kiosk.network).handle_async_request.__get__(kiosk.network)
    kiosk.network.down = True
    assert claimed(courier, "any") is Claim.OFFLINE


def test_what_an_earlier_run_was_told_of_its_revocation_is_not_forgotten_without_a_network(server, kiosk):
    admin = signed_in(server, Role.ADMIN)
    server.post(f"/devices/{kiosk.ledger.device.id}/revoke", {"reason": "stolen"}, headers=admin)
    kiosk.round()
    kiosk.start_anew()
    kiosk.network.down = True
    courier = Courier(kiosk.ledger, kiosk.rounds)
    courier.start()
    try:
        assert courier.state.revoked
        assert claimed(courier, "any") is Claim.REVOKED
    finally:
        courier.close()
