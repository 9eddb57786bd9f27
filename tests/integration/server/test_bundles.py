"""A session exported by the server: anybody checks it offline, and is told who signed what; and no forgery of it passes."""

import io
import json
import zipfile

import pytest

from engine.interview.facts import SessionCompleted
from sync.chain import CHECKPOINT, EXPORT_MADE
from sync.checkpoints import checkpoint_body
from sync.events import NO_HASH, Event, from_line, hash_body, to_line, with_hash
from sync.keys import DeviceKey, fingerprint, load_or_create
from sync.manifest import FileEntry, Manifest, manifest_bytes, public_key_bytes, read_manifest, signature_bytes
from sync.record import fold, record_json
from sync.sealing import seal_bytes
from sync.server.identity import signing_key
from sync.server.principals import Role
from sync.server.sessions.chain_writer import append
from sync.verify import verify
from tests.support.delivered import (
    deliver,
    enrolled,
    interviewed_at,
    organisation_recipient,
    send_file,
    sha256,
    signed_in,
)
from tests.support.evidence import SESSION, scheduled
from tests.support.serving import served

BUNDLE = f"/sessions/{SESSION}/bundle"


@pytest.fixture
def server(sqlite_url, tmp_path):
    """One database: nothing here depends on which."""
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk, recording = interviewed_at(server, tmp_path / "kiosk")
    sealed = seal_bytes(recording.read_bytes(), [organisation_recipient(server)])
    send_file(server, kiosk, sealed, kind="recording", name="recording.flac", sealed=True)
    send_file(server, kiosk, b"a face" * 30, kind="still", name="still-1.jpg", sealed=False)
    yield kiosk
    kiosk.ledger.close()


def exported(server, folder, session_id=SESSION):
    answer = server.get(f"/sessions/{session_id}/bundle", headers=signed_in(server, Role.REVIEWER))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        archive.extractall(folder)
    return folder


def key_of(server):
    with server.parts.database.write() as db:
        return signing_key(db, server.parts)


def codes(findings):
    return {problem.code for problem in findings.problems}


def test_a_server_s_bundle_holds_and_says_who_signed_what(server, kiosk, tmp_path):
    answer = server.get(BUNDLE, headers=signed_in(server, Role.REVIEWER))
    (tmp_path / "bundle.zip").write_bytes(answer.content)
    findings = verify(tmp_path / "bundle.zip")
    assert findings.problems == ()
    assert (findings.public_key, findings.server_key) == (
        kiosk.ledger.device.public_key,
        key_of(server).device.public_key,
    )
    last = kiosk.ledger.events(SESSION)[-1].seq
    notes = "\n".join(findings.notes)
    assert f"signed for events 0 to {last - 1}" in notes  # the comment came after the kiosk's last signature
    assert findings.checked["recording_s"] == 2.0
    assert verify(tmp_path / "bundle.zip", kiosk.ledger.device.public_key, None, findings.server_key).ok
    assert verify(tmp_path / "bundle.zip", findings.server_key).ok


def test_the_ledger_says_that_it_was_exported_and_by_whom(server, kiosk, tmp_path):
    out = exported(server, tmp_path / "out")
    last = from_line((out / "ledger.jsonl").read_bytes().splitlines()[-1])
    assert (last.kind, last.body) == (EXPORT_MADE, {"format": "bundle", "by": "The reviewer"})
    audit = [row["action"] for row in server.get("/audit", headers=signed_in(server, Role.ADMIN)).json()["data"]]
    assert "session.exported" in audit


def test_a_session_a_kiosk_still_has_is_exported_without_adding_to_it(server, tmp_path):
    kiosk = enrolled(server, tmp_path / "kiosk")
    kiosk.ledger.session(SESSION).state_now(scheduled())
    deliver(server.parts, kiosk, keep_pen=True)
    findings = verify(exported(server, tmp_path / "out"))
    assert findings.ok
    assert findings.checked["events"] == 1
    kiosk.ledger.close()


def test_what_the_server_adds_is_signed_by_the_server(server, kiosk, tmp_path):
    card = next(event.body for event in kiosk.ledger.events(SESSION) if event.kind == "scorecard.issued")
    with server.parts.database.write() as db:
        append(db, server.parts, SESSION, "scorecard.issued", {**card, "revision": 2, "supersedes": 1})
    out = exported(server, tmp_path / "out")
    findings = verify(out)
    assert findings.problems == ()
    kinds = [from_line(line).kind for line in (out / "ledger.jsonl").read_bytes().splitlines()]
    assert kinds[-3:] == ["scorecard.issued", CHECKPOINT, EXPORT_MADE]


def test_a_key_given_for_one_does_not_pass_for_the_other(server, kiosk, tmp_path):
    out = exported(server, tmp_path / "out")
    own, strange = kiosk.ledger.device.public_key, load_or_create(tmp_path).device.public_key
    assert codes(verify(out, own)) == {"key.server_unknown"}
    assert "key.other" in codes(verify(out, own, None, strange))
    assert "key.other" in codes(verify(out, strange, None, key_of(server).device.public_key))


def test_a_bundle_signed_by_somebody_who_is_no_server_of_ours_shows(server, kiosk, tmp_path):
    out = exported(server, tmp_path / "out")
    forger = load_or_create(tmp_path, name="server")
    resign(out, forger)
    assert codes(verify(out, kiosk.ledger.device.public_key, None, key_of(server).device.public_key)) >= {"key.other"}
    (out / "server.pub.json").write_bytes(public_key_bytes(key_of(server).device))
    assert "key.other" in codes(verify(out))


def test_a_server_can_t_sign_for_what_happened_in_the_interview(server, kiosk, tmp_path):
    """Whoever has the server's key and changes an answer breaks the kiosk's signatures, or has to leave them out; both show."""
    out = exported(server, tmp_path / "out")
    key, genuine = key_of(server), events_in(out)

    def changed(event):
        body = event.body
        if event.kind == "turn.committed":
            body = {**body, "turn": {**body["turn"], "text": "I did it alone."}}
        return body

    kept = rechained(genuine, changed)
    write(out, kept, key)
    assert {"checkpoint.signature", "checkpoint.head"} & codes(verify(out))
    resigned = rechained(genuine, changed, key)
    write(out, resigned, key)
    found = codes(verify(out))
    assert "checkpoint.kiosk" in found
    without = rechained([event for event in genuine if event.kind != CHECKPOINT], changed)
    write(out, without, key)
    assert "checkpoint.kiosk" in codes(verify(out))


def test_a_file_changed_in_a_server_s_bundle_shows(server, kiosk, tmp_path):
    out = exported(server, tmp_path / "out")
    for name in ("recording.flac", "stills/still-1.jpg", "server.pub.json", "device.pub.json", "record.json"):
        before = (out / name).read_bytes()
        (out / name).write_bytes(before[:-1] + bytes([before[-1] ^ 1]))
        assert not verify(out).ok, name
        (out / name).write_bytes(before)
    assert verify(out).ok


def test_a_kiosk_s_export_can_t_be_passed_off_as_a_server_s(server, kiosk, tmp_path):
    out = exported(server, tmp_path / "out")
    manifest = json.loads((out / "manifest.json").read_bytes())
    del manifest["signed_by"]
    (out / "manifest.json").write_text(json.dumps(manifest))
    assert {"manifest.changed", "key.other"} & codes(verify(out))


def test_only_who_may_read_and_listen_exports(server, kiosk):
    assert server.get(BUNDLE, headers=signed_in(server, Role.PROCTOR)).status_code == 403
    assert server.get("/sessions/nothing/bundle", headers=signed_in(server, Role.ADMIN)).status_code == 404


def test_the_fingerprints_are_there_to_be_compared(server, kiosk, tmp_path):
    said = verify(exported(server, tmp_path / "out")).to_json()
    assert said["server_fingerprint"] == fingerprint(key_of(server).device.public_key)
    assert said["fingerprint"] == kiosk.ledger.device.fingerprint


def events_in(out) -> list[Event]:
    return [from_line(line) for line in (out / "ledger.jsonl").read_bytes().splitlines()]


def rechained(events, change, key: DeviceKey | None = None) -> list[Event]:
    """Write a chain anew with other bodies; with a key its checkpoints too: what a forger with the product's own code would do."""
    done: list[Event] = []
    for event in events:
        before = done[-1] if done else None
        body = change(event)
        if key is not None and event.kind == CHECKPOINT:
            body = checkpoint_body(key, event.session_id, before.seq, before.hash)
        values = {name: getattr(event, name) for name in Event.__slots__} | {
            "seq": len(done),
            "body": body,
            "body_hash": hash_body(event.salt, body),
            "prev_hash": before.hash if before else NO_HASH,
        }
        done.append(with_hash(Event(**values)))
    return done


def write(out, events, key) -> None:
    (out / "ledger.jsonl").write_bytes(b"".join(to_line(event) + b"\n" for event in events))
    (out / "record.json").write_bytes(record_json(fold(events)))
    resign(out, key, events)


def resign(out, key, events=None) -> None:
    """Sign the bundle anew, with every file's hash right."""
    events = events or events_in(out)
    old = read_manifest((out / "manifest.json").read_bytes())
    (out / "server.pub.json").write_bytes(public_key_bytes(key.device))
    files = {name: FileEntry(sha256((out / name).read_bytes()), (out / name).stat().st_size) for name in old.files}
    new = Manifest(SESSION, events[-1].seq, events[-1].hash, key.device.public_key, old.exported_at, files, "server")
    (out / "manifest.json").write_bytes(manifest_bytes(new))
    (out / "manifest.sig").write_bytes(signature_bytes(key, manifest_bytes(new)))
    assert any(event.kind == SessionCompleted.KIND for event in events)
