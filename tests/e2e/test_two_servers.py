"""Two real servers on one PostgreSQL, with nothing else between them: what one was told the other knows, and nothing is done twice."""

import asyncio
import hashlib
import itertools
import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import httpx2
from sqlalchemy import select

from engine.clock import SystemClock
from engine.interview.facts import ConsentGiven, RecordingSealed, SessionFailed
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.enrolment import enrol
from sync.link.outgoing import Outgoing
from sync.link.rounds import Alone, Rounds, server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.link.wire import Wire
from sync.server.people import accounts
from sync.server.principals import Role
from sync.server.sessions.events import events_of
from sync.server.tables.files import BlobRow
from sync.server.tables.notices import DeliveryRow
from sync.standing import Standing
from tests.support.evidence import started
from tests.support.mortal_house import House, asked, listening, signed, two_stages
from tests.support.mortals import WITHIN_S, own_port
from tests.support.postgresql import new_database, running_postgresql
from tests.support.webhook_receiver import receiving

CALLED_OFF = 15


def test_two_servers_on_one_postgresql_are_one(tmp_path):
    with running_postgresql() as postgresql:
        two_are_one(House(new_database(postgresql, "two"), tmp_path))


def two_are_one(house):
    person = {"email": "asha@example.org", "password": "correct horse battery"}
    with house.parts() as parts, parts.database.write() as db:
        hashed = parts.passwords.hash(person["password"])
        accounts.add(db, parts, email=person["email"], name="Asha Rao", role=Role.ADMIN, password_hash=hashed)
    ports = house.port, own_port()
    with ExitStack() as stack:
        servers = [house.server(port=port) for port in ports]
        for server in servers:
            stack.callback(server.kill)
        one, two = [stack.enter_context(house.office(port)) for port in ports]
        for server in servers:
            listening(server)
        receiver = stack.enter_context(receiving())
        who_signed_in_at_one_is_known_at_the_other(one, two, person)
        secret = asked(one, "POST", "/webhook-endpoints", {"url": receiver.url})["secret"]
        asked(two, "POST", "/evaluation-templates", two_stages() | {"status": "active"})
        called_off = scheduled_at_one_and_called_off_at_the_other(one, two)
        each_is_told_once(receiver, secret, called_off)
        a_file_goes_on_at_the_other(house, one, ports)
        for path in ("/sessions", "/participants", "/evaluation-templates", "/devices", "/webhook-endpoints", "/audit"):
            assert asked(one, "GET", path) == asked(two, "GET", path)
        assert [server.stopped() for server in servers] == [0, 0]
    with house.parts() as parts, parts.database.read() as db:
        assert set(db.scalars(select(DeliveryRow.attempts))) == {1}


def who_signed_in_at_one_is_known_at_the_other(one, two, person):
    token = asked(one, "POST", "/sign-in", person)["token"]
    shows = {"authorization": f"Bearer {token}"}
    assert httpx2.get(f"{two.base_url}me", headers=shows).json()["name"] == "Asha Rao"
    assert httpx2.post(f"{two.base_url}sign-out", headers=shows).status_code == 204
    assert httpx2.get(f"{one.base_url}me", headers=shows).status_code == 401


def scheduled_at_one_and_called_off_at_the_other(one, two):
    """At both at the same time, the same request at both among them; return the ids."""

    def both(number):
        here, there = (one, two) if number % 2 else (two, one)
        named = {"participant": {"name": f"Person {number // 2}"}, "evaluation_template_id": "small"}
        own_id = asked(here, "POST", "/sessions", named | {"idempotency_key": f"request-{number // 2}"})["id"]
        there.post(f"/sessions/{own_id}/cancel", json={"reason": "cancelled_by_admin"})
        return own_id

    with ThreadPoolExecutor(6) as pool:
        ids = list(pool.map(both, range(CALLED_OFF * 2)))
    assert ids[::2] == ids[1::2]
    assert len(set(ids)) == CALLED_OFF
    return ids[::2]


def each_is_told_once(receiver, secret, session_ids):
    assert receiver.wait_for(3 * len(session_ids), WITHIN_S)
    assert len(set(receiver.ids)) == len(receiver.ids) == 3 * len(session_ids)
    told = defaultdict(list)
    for said in (signed(secret, got) for got in receiver.got):
        if "session" in said["data"]:
            told[said["data"]["session"]["id"]].append(said["event"])
    assert told == {own_id: ["session.created", "session.cancelled"] for own_id in session_ids}


def a_file_goes_on_at_the_other(house, office, ports):
    """A kiosk whose every request is answered by the server that the one before was not."""
    code = asked(office, "POST", "/devices/enrolment-codes", {"name": "Room 4"})["code"]
    asked(office, "POST", "/sessions", {"participant": {"name": "Sam Doe"}, "evaluation_template_id": "small"})
    clock, folder = SystemClock(), house.folder / "kiosk"

    class Alternating(httpx2.AsyncHTTPTransport):
        turns = itertools.cycle(ports)

        async def handle_async_request(self, request):
            request.url = request.url.copy_with(port=next(self.turns))
            return await super().handle_async_request(request)

    async def deal(ledger):
        wire = Wire(house.url, plain=True, transport=Alternating())
        agreed = await enrol(folder, ledger.key, wire, code, "Room 4")
        link = ServerLink(agreed, ledger.key, clock, server_clock(Book(ledger), clock), wire)
        rounds = Rounds(ledger, link, Alone(lambda session_id: [the_file]), Throttle(0, lambda: False, clock))
        await rounds.pull()
        (head,) = ledger.sessions()
        hold(ledger, ledger.session(head.session_id))
        await rounds.whole()
        await link.close()
        return rounds.book.entry(head.session_id)

    def hold(ledger, session):
        session.state_now(ConsentGiven("1", "en", "a" * 64, ("I agree.",)))
        session.state_now(started(ledger))
        session.state_now(RecordingSealed("recording.flac", hashlib.sha256(sound).hexdigest(), 16_000, 16_000, 1))
        session.state_now(SessionFailed("candidate_left", ""))

    folder.mkdir()
    sound = random.Random(1).randbytes(4_500_000)  # noqa: S311 - repeatable is the point
    the_file = Outgoing("recording", "recording.flac", folder / "sound.flac", sealed=False)
    the_file.path.write_bytes(sound)
    with Ledger.open(folder, clock, ballast_bytes=65536) as ledger:
        entry = asyncio.run(deal(ledger))
        assert entry.standing is Standing.HANDED_OVER
        with house.parts() as parts, parts.database.read() as db:
            assert events_of(db, entry.session_id) == ledger.events(entry.session_id)
            (blob,) = db.scalars(select(BlobRow).where(BlobRow.session_id == entry.session_id))
            assert b"".join(parts.blobs.read(blob.place)) == sound
