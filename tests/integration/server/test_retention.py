"""What has had its time is erased, sound first: nothing of it is found anywhere afterwards, and the chain still proves what was there."""

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from engine.interview.facts import CandidateComment, SessionCancelled
from sync.chain import ERASURE
from sync.checkpoints import checkpoint_body
from sync.events import to_json
from sync.sealing import seal_bytes
from sync.server.blobs.erased import content_erased
from sync.server.blobs.store import BlobStoreUnusable
from sync.server.jobs.tidying import tidy
from sync.server.principals import Role
from sync.server.retention.due import WAITS_FOR, due, overwrite_deleted
from sync.server.retention.erasing import Reason, erase_session
from sync.server.sessions.events import events_of
from sync.server.sessions.flags import flags_of
from sync.server.tables import Base
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.evidence import SetAsideRow
from sync.server.tables.files import BlobRow
from sync.server.tables.operations import IdempotencyRow
from sync.server.tables.sessions import CommandRow, SessionRow
from sync.verify import verify
from tests.support.delivered import deliver, enrolled, interviewed_at, organisation_recipient, send_file, signed_in
from tests.support.evidence import ANSWER, SESSION, scheduled, whole_session

PERSONAL = (
    b"Ana P",
    "Ana Pérez".encode(),
    b"ana@example.org",
    ANSWER.encode(),
    b"The chair squeaked",
    b"Who else took part",
    b"cut the backlog",
)
PERSON = "p1"
KEPT = timedelta(days=180)


@pytest.fixture
def kiosk(server, tmp_path):
    """An interview with its sound, a picture, and every kind of copy that the server makes of a person's data."""
    kiosk, recording = interviewed_at(server, tmp_path / "kiosk")
    sealed = seal_bytes(recording.read_bytes(), [organisation_recipient(server)])
    send_file(server, kiosk, sealed, kind="recording", name="recording.flac", sealed=True)
    send_file(server, kiosk, b"a picture of Ana Perez" * 30, kind="still", name="still-1.jpg", sealed=False)
    leave_traces(server, kiosk)
    yield kiosk
    kiosk.ledger.close()


def leave_traces(server, kiosk):
    now, parts = server.clock.utc(), server.parts
    payload = json.dumps({"events": ["Ana Pérez: We cut the backlog by half."]}).encode()
    answer = parts.seal.close(json.dumps({"session": SESSION, "name": "Ana Pérez"}).encode(), "idempotency:somebody:k")
    with parts.database.write() as db:
        db.get(SessionRow, SESSION).external_id = "Ana Pérez / 7"
        db.get(ParticipantRow, PERSON).details = json.dumps({"cv": "We cut the backlog by half."})
        db.add(
            SetAsideRow(
                id="a1", session_id=SESSION, device_id=kiosk.id, reason="fork", detail="Ana Pérez", first_seq=0, events=1,
                payload=payload, payload_bytes=len(payload), payload_sha256="0" * 64, received_at=now, inspected_at=None, inspected_by=None,
            )
        )  # fmt: skip
        db.add(
            CommandRow(
                id="c1", session_id=SESSION, device_id=kiosk.id, kind="message", body=json.dumps({"text": "Ana Pérez, speak up"}),
                by_id="u", by_name="Pat", state="done", reason=None, created_at=now, expires_at=now, settled_at=now,
            )
        )  # fmt: skip
        db.add(
            IdempotencyRow(
                actor_id="somebody", key="k", request_sha256="0" * 64, status=201, answer_sealed=answer, created_at=now
            )
        )


def found_anywhere(server):
    """Return what of the person is in any row of any table, in the database's file, or in the store."""
    heap = []
    with server.parts.database.read() as db:
        for table in Base.metadata.sorted_tables:
            for row in db.execute(table.select()):
                heap += [value if isinstance(value, bytes) else str(value).encode() for value in row]
        for row in db.query(IdempotencyRow):
            heap.append(server.parts.seal.open(row.answer_sealed, f"idempotency:{row.actor_id}:{row.key}"))
    if server.parts.database.is_sqlite:
        file = Path(server.parts.database.engine.url.database)
        heap += [path.read_bytes() for path in file.parent.glob(f"{file.name}*")]
    heap += [path.read_bytes() for path in (server.parts.folder / "blobs").rglob("*") if path.is_file()]
    everything = b"\n".join(heap)
    return {each for each in PERSONAL if each in everything}


def session_of(server):
    with server.parts.database.read() as db:
        return db.get(SessionRow, SESSION)


def kinds_of(server, session_id=SESSION):
    with server.parts.database.read() as db:
        return [event.kind for event in events_of(db, session_id)]


def test_after_its_days_nothing_of_a_session_is_found_anywhere_and_its_chain_still_verifies(server, kiosk, tmp_path):
    assert found_anywhere(server) == set(PERSONAL)
    assert due(server.parts) == 0
    server.clock.advance(KEPT.total_seconds() - 60)
    assert due(server.parts) == 0
    assert len(found_anywhere(server)) == len(PERSONAL)
    server.clock.advance(120)
    tidy(server.parts)  # as every hour: no answer to a request is kept for longer than two days
    assert due(server.parts) == 1
    assert found_anywhere(server) == set()
    assert [path for path in (server.parts.folder / "blobs").rglob("*") if path.is_file()] == []
    answer = server.get(f"/sessions/{SESSION}/bundle", headers=signed_in(server, Role.ADMIN))
    (tmp_path / "left.zip").write_bytes(answer.content)
    findings = verify(tmp_path / "left.zip")
    assert findings.problems == ()
    assert any("recording was erased" in note for note in findings.notes)
    row = session_of(server)
    assert (row.status, row.participant_name, row.external_id, row.score) == ("completed", None, None, None)
    assert due(server.parts) == 0


def test_the_sound_goes_first_and_each_erasure_is_stated_and_signed(server, kiosk):
    before = len(kinds_of(server))
    server.clock.advance(KEPT.total_seconds() + 60)
    due(server.parts)
    assert kinds_of(server)[before:] == [ERASURE, "checkpoint", ERASURE, "checkpoint"]
    with server.parts.database.read() as db:
        first, second = (event.body for event in events_of(db, SESSION) if event.kind == ERASURE)
    assert (first["recording"], first["seqs"], first["reason"]) == (True, [], "retention")
    assert second["recording"] is False
    assert 0 in second["seqs"]


def test_a_store_that_fails_in_the_middle_is_cleaned_later(server, kiosk, monkeypatch):
    server.clock.advance(KEPT.total_seconds() + 60)

    def out_of_reach(*_):
        raise BlobStoreUnusable("The store is away", "for now", retryable=True)

    monkeypatch.setattr(type(server.parts.blobs), "delete", out_of_reach)
    with pytest.raises(BlobStoreUnusable):
        due(server.parts)
    monkeypatch.undo()
    tidy(server.parts)
    assert due(server.parts) == 1
    assert found_anywhere(server) == set()
    assert kinds_of(server).count(ERASURE) == 2


def test_what_was_erased_does_not_come_back_from_the_kiosk(server, kiosk):
    erase_session(server.parts, SESSION, Reason.MISTAKE)
    said = {"sha256": "0" * 64, "size": 5, "kind": "segment", "name": "00000.pcm", "sealed": True}
    for kind in ("segment", "recording", "still"):
        answer = server.post(f"/kiosk/sessions/{SESSION}/blobs", said | {"kind": kind}, headers=kiosk.shows)
        assert (answer.status_code, answer.json()["type"]) == (410, "urn:vivavoce:problem:erased")
    own = kiosk.ledger.session(SESSION)
    own.state_now(CandidateComment("The chair squeaked, still."))  # the kiosk never heard that it lost the pen
    last = own.events()[-1]
    head = checkpoint_body(kiosk.ledger.key, SESSION, last.seq, last.hash)
    body = {"events": [to_json(event) for event in own.events()], "head": head}
    assert server.post(f"/kiosk/sessions/{SESSION}/events", body, headers=kiosk.shows).status_code == 409
    with server.parts.database.read() as db:
        assert {row.payload for row in db.query(SetAsideRow)} == {b""}
        assert db.query(SetAsideRow).count() == 2
    overwrite_deleted(server.parts)
    assert found_anywhere(server) == set()


def test_a_link_minted_before_opens_nothing_after(server, kiosk):
    link = server.get(f"/sessions/{SESSION}/recording", headers=signed_in(server, Role.REVIEWER)).json()
    erase_session(server.parts, SESSION, Reason.MISTAKE)
    assert server.client.get(link["url"]).status_code == 410
    assert server.get(f"/sessions/{SESSION}/recording", headers=signed_in(server, Role.REVIEWER)).status_code == 404


def test_a_kiosk_that_had_a_copy_is_asked_to_erase_it_until_it_says_that_it_has(server, kiosk):
    assert server.get("/kiosk/erasures", headers=kiosk.shows).json() == {"data": []}
    erase_session(server.parts, SESSION, Reason.PARTICIPANT_REQUEST)
    assert server.get("/kiosk/erasures", headers=kiosk.shows).json() == {"data": [{"session_id": SESSION}]}
    for _ in range(2):
        assert server.post(f"/kiosk/sessions/{SESSION}/erased", headers=kiosk.shows).json() == {"done": True}
    assert server.get("/kiosk/erasures", headers=kiosk.shows).json() == {"data": []}
    assert server.post("/kiosk/sessions/another/erased", headers=kiosk.shows).status_code == 404


def test_what_a_kiosk_has_not_handed_over_waits_a_month_and_is_then_taken(server, tmp_path):
    kiosk = enrolled(server, tmp_path / "kiosk")
    whole_session(tmp_path / "kiosk", kiosk.ledger, kiosk.clock)
    deliver(server.parts, kiosk, keep_pen=True)
    server.clock.advance(KEPT.total_seconds() + 60)
    assert due(server.parts) == 0
    assert [flag["name"] for flag in flags_of(session_of(server))] == ["erasure_waits"]
    server.clock.advance(WAITS_FOR.total_seconds())
    assert due(server.parts) == 1
    assert found_anywhere(server) == set()
    kiosk.ledger.close()


def test_a_person_s_data_comes_out_in_one_call(server, kiosk, tmp_path):
    answer = server.post(f"/participants/{PERSON}/export", headers=signed_in(server, Role.ADMIN))
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "out")
    assert verify(tmp_path / "out" / "sessions" / SESSION).ok
    assert f"sessions/{SESSION}/recording.flac" in names
    assert "set-aside/a1.json" in names
    person = json.loads((tmp_path / "out" / "participant.json").read_text())
    assert (person["name"], person["sessions"]) == ("Ana Pérez", [SESSION])
    assert server.post("/participants/nobody/export", headers=signed_in(server, Role.ADMIN)).status_code == 404
    assert server.post(f"/participants/{PERSON}/export", headers=signed_in(server, Role.PROCTOR)).status_code == 403


def erase(server, **asked):
    return server.client.delete(
        f"/api/v1/participants/{PERSON}",
        params={"reason": "participant_request", **asked},
        headers=signed_in(server, Role.ADMIN),
    )


def test_a_person_is_erased_in_one_call(server, kiosk):
    answer = erase(server)
    assert (answer.status_code, answer.json()["erased"], answer.json()["waiting"]) == (200, [SESSION], [])
    assert found_anywhere(server) == set()
    assert erase(server).status_code == 200
    audit = server.get("/audit", headers=signed_in(server, Role.ADMIN)).json()["data"]
    assert "participant.erased" in [row["action"] for row in audit]
    refused = server.client.delete(
        f"/api/v1/participants/{PERSON}", params={"reason": "Ana"}, headers=signed_in(server, Role.ADMIN)
    )
    assert refused.status_code == 422
    assert (
        server.client.delete(
            f"/api/v1/participants/{PERSON}?reason=legal", headers=signed_in(server, Role.REVIEWER)
        ).status_code
        == 403
    )


def test_a_session_that_a_kiosk_has_is_erased_once_it_is_handed_over(server, tmp_path):
    kiosk = enrolled(server, tmp_path / "kiosk")
    kiosk.ledger.session(SESSION).state_now(scheduled())
    deliver(server.parts, kiosk, keep_pen=True)
    answer = erase(server)
    assert (answer.status_code, answer.json()["waiting"]) == (202, [{"session_id": SESSION, "device_ids": [kiosk.id]}])
    with server.parts.database.read() as db:
        assert (db.get(ParticipantRow, PERSON).name, db.get(SessionRow, SESSION).participant_name) == (None, None)
    assert due(server.parts) == 0
    with server.parts.database.write() as db:
        db.get(SessionRow, SESSION).writer = "server"  # as a hand-over does
    assert due(server.parts) == 1
    assert kinds_of(server)[:2] == ["session.scheduled", SessionCancelled.KIND]
    with server.parts.database.read() as db:
        assert content_erased(db, SESSION)
    assert found_anywhere(server) == set()
    kiosk.ledger.close()


def test_or_is_taken_from_it_where_that_can_t_wait(server, tmp_path):
    kiosk = enrolled(server, tmp_path / "kiosk")
    kiosk.ledger.session(SESSION).state_now(scheduled())
    deliver(server.parts, kiosk, keep_pen=True)
    assert erase(server, force="true").json()["erased"] == [SESSION]
    assert found_anywhere(server) == set()
    kiosk.ledger.close()


def test_the_database_itself_refuses_to_take_out_what_no_erasure_names(server, kiosk):
    with pytest.raises(DBAPIError, match="no erasure names"), server.parts.database.write() as db:
        db.execute(
            text("UPDATE event SET body = NULL, salt = NULL WHERE session_id = :id AND seq = 0"), {"id": SESSION}
        )


def test_files_that_were_erased_are_said_to_be(server, kiosk):
    erase_session(server.parts, SESSION, Reason.RETENTION)
    listed = server.get(f"/sessions/{SESSION}/files", headers=signed_in(server, Role.REVIEWER)).json()["data"]
    assert {(each["kind"], each["url"]) for each in listed} == {("recording", None), ("still", None)}
    assert all(each["erased_at"] for each in listed)
    with server.parts.database.read() as db:
        assert {row.place for row in db.query(BlobRow)} == {""}
