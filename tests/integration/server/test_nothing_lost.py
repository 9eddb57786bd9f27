"""Whatever breaks between kiosks and server, and however often: in the end everything is there, exactly once, and was told in order."""

import asyncio
import hashlib
import json
import shutil
import tempfile
from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import func, select
from standardwebhooks import Webhook

from sync.events import hash_body, hash_event
from sync.record import fold, record_json
from sync.server.sessions.events import events_of
from sync.server.tables.evidence import EventRow, SetAsideRow
from sync.server.tables.files import BlobRow, UploadRow
from sync.server.tables.notices import DeliveryRow
from sync.server.tables.sessions import SERVER, SessionRow
from tests.support.evidence import open_ledger
from tests.support.outage import Outage

TOLD = ["session.created", "session.started", "session.completed", "session.scored"]


@pytest.fixture
def folder(tmp_path):
    """A folder in memory where there is one: hundreds of processes die here, and none of them by a power cut."""
    memory = Path("/dev/shm")  # noqa: S108 - Linux's own
    if not memory.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as made:
        yield Path(made)


@pytest.mark.parametrize("seed", range(100))
def test_nothing_is_lost_and_nothing_is_there_twice(sqlite_template, folder, seed):
    shutil.copy(sqlite_template, folder / "server.db")
    everything_arrives(Outage(f"sqlite:///{folder / 'server.db'}", folder, seed))


@pytest.mark.parametrize("seed", range(1000, 1004))
def test_nothing_is_lost_on_postgresql_either(postgresql_url, folder, seed):
    everything_arrives(Outage(postgresql_url, folder, seed))


def everything_arrives(outage):
    asyncio.run(outage.hold())

    with outage.server.parts.database.read() as db:
        assert set(db.scalars(select(SessionRow.id))) == set(outage.sessions)
        assert db.scalar(select(func.count()).select_from(SetAsideRow)) == 0
        for kiosk in outage.kiosks:
            with open_ledger(kiosk.folder) as ledger:
                for head in ledger.sessions():
                    outage.sessions.pop(head.session_id)
                    the_server_has(db, outage, ledger.events(head.session_id), kiosk)
        assert not outage.sessions, "a session that no kiosk ever got"
        assert set(db.scalars(select(DeliveryRow.state))) == {"delivered"}
    outage.server.parts.database.close()
    everything_was_told_in_order(outage)


def the_server_has(db, outage, own, kiosk):
    session_id = own[0].session_id
    theirs = events_of(db, session_id)
    assert theirs == own
    assert all(event.prev_hash == before.hash for before, event in pairwise(theirs))
    assert all(event.hash == hash_event(event) for event in theirs)
    assert all(event.body_hash == hash_body(event.salt, event.body) for event in theirs)
    assert db.scalar(select(func.count()).where(EventRow.session_id == session_id)) == len(own)
    assert record_json(fold(theirs)) == record_json(fold(own))
    row = db.get(SessionRow, session_id)
    assert (row.status, row.head_seq, row.head_hash, row.writer) == ("completed", own[-1].seq, own[-1].hash, SERVER)
    (blob,) = db.scalars(select(BlobRow).where(BlobRow.session_id == session_id))
    sound = kiosk.recording(session_id).read_bytes()
    assert (blob.sha256, blob.size) == (hashlib.sha256(sound).hexdigest(), len(sound))
    assert b"".join(outage.server.parts.blobs.read(blob.place)) == sound
    assert not db.scalars(select(UploadRow).where(UploadRow.session_id == session_id)).all()


def everything_was_told_in_order(outage):
    first_heard = defaultdict(dict)
    for headers, body in outage.endpoint.got:
        moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
        assert (
            Webhook(outage.secret).sign(headers["webhook-id"], moment, body.decode())
            in headers["webhook-signature"].split()
        )
        said = json.loads(body)
        if "session" in said["data"]:
            heard = first_heard[said["data"]["session"]["id"]]
            assert heard.setdefault(said["event"], said["id"]) == said["id"], "one event, two notices"
    assert len(first_heard) == 2
    assert all(list(heard) == TOLD for heard in first_heard.values())
