"""Real servers and a real kiosk that are killed again and again: in the end all is there, exactly once, and was told in order."""

import hashlib
import io
import itertools
import json
import random
import tempfile
from collections import defaultdict
from pathlib import Path
from signal import SIGKILL

import pytest
import soundfile
from sqlalchemy import func, select

from engine.clock import SystemClock
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.delivery import DELIVERED
from sync.server.sessions.events import events_of
from sync.server.tables.evidence import EventRow, SetAsideRow
from sync.server.tables.files import BlobRow, UploadRow
from sync.server.tables.notices import DeliveryRow
from sync.server.tables.sessions import SERVER, SessionRow
from sync.server.tables.stages import StageStepRow
from tests.support.kiosk_child import KioskOrder, interview, sound_of
from tests.support.mortal_child import Death
from tests.support.mortal_house import House, asked, listening, signed, two_stages
from tests.support.mortals import WITHIN_S, Life, Lives
from tests.support.postgresql import new_database, running_postgresql
from tests.support.webhook_receiver import receiving

_numbers = itertools.count(1)

INTERVIEWED = {
    "completed": ["session.created", "session.started", "session.completed", "session.scored"],
    "failed": ["session.created", "session.started", "session.failed"],
}


@pytest.fixture(scope="module")
def postgresql():
    with running_postgresql() as address:
        yield address


@pytest.fixture
def folder(tmp_path):
    """A folder in memory where there is one: it is processes that die here, not machines."""
    memory = Path("/dev/shm")  # noqa: S108 - Linux's own
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as made:
        yield Path(made)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, folder):
    if request.param == "sqlite":
        return f"sqlite:///{folder / 'server.db'}"
    return new_database(request.getfixturevalue("postgresql"), f"house{next(_numbers)}")


def deaths_of(database, draw):
    """Return how servers and kiosks die: each in some middle of its own, which `mortal_child`'s users explain; the two databases share them."""
    if database.startswith("sqlite"):
        return [
            Death("/kiosk/", draw.randrange(8, 14), outside=True),
            Death("told", draw.randrange(1, 4)),
            Death("change", draw.randrange(15, 40)),
        ], [
            Death("event", draw.randrange(6, 11)),
            Death("part", draw.randrange(1, 4)),
            Death("asked", draw.randrange(12, 20)),
        ]
    return [
        Death("/kiosk/", draw.randrange(8, 14), outside=True),
        Death("file", draw.randrange(1, 4)),
        Death("commit", draw.randrange(8, 20)),
    ], [
        Death("'event'", draw.randrange(8, 13), outside=True),
        Death("delivered", 1),
        Death("part", draw.randrange(2, 5)),
    ]


@pytest.mark.parametrize("seed", [1])
def test_whatever_is_killed_everything_arrives_once(database, folder, seed):
    draw = random.Random(seed)  # noqa: S311 - repeatable is the point
    house = House(database, folder)
    servers_die, kiosks_die = deaths_of(database, draw)
    interviews = len(kiosks_die) + 1
    with receiving() as receiver, Lives(house.server, servers_die) as servers:
        listening(servers.first)
        with house.office() as office:
            secret = asked(office, "POST", "/webhook-endpoints", {"url": receiver.url})["secret"]
            asked(office, "POST", "/evaluation-templates", two_stages() | {"status": "active"})
            code = asked(office, "POST", "/devices/enrolment-codes", {"name": "Room 4"})["code"]
            for number in range(interviews):
                named = {"participant": {"name": f"Person {number}"}, "evaluation_template_id": "small"}
                asked(office, "POST", "/sessions", named)

        def kiosk(number, death):
            holds = 1 if death else interviews
            order = KioskOrder(
                folder / "kiosk",
                house.url,
                code,
                holds,
                interviews,
                death,
                {"XDG_CONFIG_HOME": str(folder), "VIVAVOCE_LINK__KEYRING": "off"},
            )
            return Life(interview, order, killed_at=death if death and death.outside else None)

        with Lives(kiosk, kiosks_die) as kiosks:
            kiosks.last.wait_until(lambda said: ("settled",) in said, "a kiosk that delivers")
            last = listening(servers.last)
            assert kiosks.last.stopped() == 0
            heard = [words[1:] for life in kiosks.lived for words in life.said if words[0] == "event"]
        told = story_of(receiver, secret, interviews)
        with house.office() as office:
            the_sound_is_there(office, told)
        assert last.stopped() == 0
    assert servers.codes == [-SIGKILL] * len(servers_die)
    assert kiosks.codes == [-SIGKILL] * len(kiosks_die)
    everything_is_there_once(house, folder / "kiosk", heard)
    everything_was_told_in_order(told, interviews)


def story_of(receiver, secret, interviews):
    """Wait until every interview's end and what follows was told; return each session's notices, (event, id, session) in order of arrival."""

    def everything():
        events = [json.loads(got.body)["event"] for got in {got.id: got for got in receiver.got}.values()]
        ended = events.count("session.scored") + events.count("session.failed")
        return ended == interviews and events.count("session.created") == interviews + events.count("session.scored")

    with receiver.arrived:
        assert receiver.arrived.wait_for(everything, WITHIN_S), receiver.ids
    story = defaultdict(list)
    for got in receiver.got:
        said = signed(secret, got)
        assert said["id"] == got.id
        if "session" in said["data"]:
            story[said["data"]["session"]["id"]].append((said["event"], said["id"], said["data"]["session"]))
    return story


def everything_was_told_in_order(story, interviews):
    """At least once, each time under the same id, and the first of each in the order of happening."""
    held = 0
    for notices in story.values():
        firsts = dict(reversed([(event, own_id) for event, own_id, _ in reversed(notices)]))
        assert all(firsts[event] == own_id for event, own_id, _ in notices), "one event, two notices"
        last = notices[-1][2]
        if last["stage"]["id"] == "review":
            assert list(firsts) == ["session.created"]
        else:
            held += 1
            assert list(firsts) == INTERVIEWED[last["status"]]
    assert held == interviews


def the_sound_is_there(office, story):
    """What the kiosk heard, sample by sample; of an interview that was cut off all that was on its disk."""
    ended = set()
    for session_id, notices in story.items():
        session = notices[-1][2]
        if session["stage"]["id"] == "review":
            continue
        link = asked(office, "GET", f"/sessions/{session_id}/recording")
        flac = office.get(link["url"]).content
        assert hashlib.sha256(flac).hexdigest() == link["sha256"]
        samples, _ = soundfile.read(io.BytesIO(flac), dtype="int16")
        whole, got = b"".join(sound_of(session_id)), samples.tobytes()
        assert whole == got if session["status"] == "completed" else whole.startswith(got)
        ended.add(session["status"])
    assert ended == {"completed", "failed"}


def everything_is_there_once(house, folder, heard):
    with house.parts() as parts, parts.database.read() as db, Ledger.open(folder, SystemClock()) as ledger:
        assert db.scalar(select(func.count()).select_from(SetAsideRow)) == 0
        assert db.scalar(select(func.count()).select_from(UploadRow)) == 0
        assert set(db.scalars(select(DeliveryRow.state))) == {"delivered"}
        facts = {(session_id, seq): digest for session_id, seq, digest in heard}
        for head in ledger.sessions():
            own, theirs = ledger.events(head.session_id), events_of(db, head.session_id)
            assert theirs == own
            assert db.scalar(select(func.count()).where(EventRow.session_id == head.session_id)) == len(own)
            assert all(facts.pop((event.session_id, event.seq), event.hash) == event.hash for event in own)
            row = db.get_one(SessionRow, head.session_id)
            assert (row.head_seq, row.head_hash, row.writer, row.flags) == (own[-1].seq, own[-1].hash, SERVER, "[]")
            the_files_are_there(db, parts, head.session_id, Book(ledger).files(head.session_id))
            what_follows_follows_once(db, row)
        assert not facts, "a fact that was durable is not in the ledger any more"


def the_files_are_there(db, parts, session_id, settled):
    sent = db.scalars(select(BlobRow).where(BlobRow.session_id == session_id, BlobRow.device_id.is_not(None))).all()
    assert {(blob.kind, blob.name): (blob.sha256, DELIVERED) for blob in sent} == settled
    for blob in sent:
        content = b"".join(parts.blobs.read(blob.place))
        assert (hashlib.sha256(content).hexdigest(), len(content), blob.sealed) == (blob.sha256, blob.size, True)


def what_follows_follows_once(db, row):
    """A passed interview leads to one review, whichever processes died over it; a failed one to none."""
    following = db.scalars(select(SessionRow.id).where(SessionRow.stage_id == "review")).all()
    steps = db.scalars(select(StageStepRow).where(StageStepRow.state == "created")).all()
    assert sorted(step.next_session_id for step in steps) == sorted(following)
    assert any(step.session_id == row.id for step in steps) == (row.status == "completed")
