"""Forgeries: whatever is done to an exported session, verification says what, and where."""

import hashlib
import json
import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile

from engine.interview.facts import SessionStarted
from sync.canonical import parse
from sync.chain import CHECKPOINT
from sync.checkpoints import checkpoint_body
from sync.events import NO_HASH, Event, from_line, hash_body, to_line, with_hash
from sync.export import export_session
from sync.keys import DeviceKey, load_or_create
from sync.manifest import FileEntry as Entry
from sync.manifest import Manifest, manifest_bytes, public_key_bytes, read_manifest, signature_bytes
from sync.record import fold, record_json
from sync.verify import Findings, NotAnExport, verify
from tests.support.evidence import RATE, SESSION, clock_at_nine, exported, open_ledger, sound, whole_session

OWN_FILES = (
    "ledger.jsonl",
    "record.json",
    "recording.flac",
    "manifest.json",
    "manifest.sig",
    "device.pub.json",
    "screenshots/1-check-in.png",
)


@pytest.fixture(scope="module")
def original(tmp_path_factory) -> Iterator[Path]:
    with exported(tmp_path_factory.mktemp("verify")) as out:
        yield out


@pytest.fixture
def out(original, tmp_path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def codes(findings: Findings) -> set[str]:
    return {problem.code for problem in findings.problems}


def places(findings: Findings) -> str:
    return "\n".join(problem.place for problem in findings.problems)


def events_of(out: Path) -> list[Event]:
    return [from_line(line) for line in (out / "ledger.jsonl").read_bytes().splitlines()]


def write_events(out: Path, events: list[Event]) -> None:
    (out / "ledger.jsonl").write_bytes(b"".join(to_line(event) + b"\n" for event in events))


def changed(event: Event, **fields: object) -> Event:
    values = {name: getattr(event, name) for name in Event.__slots__} | fields
    return Event(**values)


def chained(events: list[Event], key: DeviceKey | None = None) -> list[Event]:
    """Recompute every hash, and with a key every checkpoint: what a forger with the product's own code would do."""
    done: list[Event] = []
    for event in events:
        before = done[-1] if done else None
        body = event.body
        if key is not None and event.kind == CHECKPOINT:
            body = checkpoint_body(key, event.session_id, before.seq, before.hash)
        body_hash = hash_body(event.salt, body) if body is not None else event.body_hash
        done.append(
            with_hash(changed(event, body=body, body_hash=body_hash, prev_hash=before.hash if before else NO_HASH))
        )
    return done


def sign_again(out: Path, key: DeviceKey) -> None:
    """Make record, key file, manifest and signature fit whatever lies in the folder now."""
    events = events_of(out)
    (out / "record.json").write_bytes(record_json(fold(events)))
    (out / "device.pub.json").write_bytes(public_key_bytes(key.device))
    files = {}
    for name in read_manifest((out / "manifest.json").read_bytes()).files:
        content = (out / name).read_bytes()
        files[name] = Entry(hashlib.sha256(content).hexdigest(), len(content))
    listing = manifest_bytes(
        Manifest(SESSION, events[-1].seq, events[-1].hash, key.device.public_key, "2026-03-01T10:00:00.000Z", files)
    )
    (out / "manifest.json").write_bytes(listing)
    (out / "manifest.sig").write_bytes(signature_bytes(key, listing))


@pytest.fixture
def forger(tmp_path) -> DeviceKey:
    (tmp_path / "forger").mkdir()
    return load_or_create(tmp_path / "forger", name="Kiosk 7")


def test_an_untouched_export_agrees(out):
    findings = verify(out)
    assert findings.problems == ()
    assert findings.session_id == SESSION
    assert findings.checked == {
        "events": 20,
        "checkpoints": 3,
        "files": 5,
        "turns": 3,
        "segments": 2,
        "recording_s": 2.0,
    }
    assert any("Compare it" in note for note in findings.notes)
    assert any("does not show that the kiosk recorded truthfully" in note for note in findings.notes)


def test_it_agrees_with_the_kiosk_s_own_key(out):
    key = json.loads((out / "device.pub.json").read_bytes())["public_key"]
    assert verify(out, key).ok


@pytest.mark.parametrize("name", OWN_FILES)
def test_one_changed_byte_anywhere_fails_and_names_the_file(out, name):
    file = out / name
    untouched = file.read_bytes()
    dice = random.Random(f"flip {name}")  # noqa: S311 - seeded on purpose
    positions = {0, len(untouched) - 1, *(dice.randrange(len(untouched)) for _ in range(25))}
    for position in sorted(positions):
        flipped = bytearray(untouched)
        flipped[position] ^= 1 << dice.randrange(8)
        file.write_bytes(flipped)
        findings = verify(out)
        assert not findings.ok, f"byte {position} of {name}"
        assert name in places(findings), f"byte {position} of {name}: {findings.problems}"


@pytest.mark.parametrize("name", OWN_FILES)
def test_a_file_that_is_gone_is_named(out, name):
    (out / name).unlink()
    assert any(problem.place == name and problem.code.endswith(".missing") for problem in verify(out).problems)


@pytest.mark.parametrize("name", OWN_FILES)
@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 1000, b"{" * 200_000, b"[]\n", b"null", b'{"a":1,"a":2}\n', b"\xff\xfe" * 999]
)
def test_garbage_in_any_file_is_a_finding_and_nothing_worse(out, name, content):
    (out / name).write_bytes(content)
    findings = verify(out)
    assert name in places(findings)
    assert "check.failed" not in codes(findings)


def test_a_changed_body_is_named_by_seq_and_field(out):
    events = events_of(out)
    turn = next(event for event in events if event.kind == "turn.committed")
    events[turn.seq] = changed(turn, body={**turn.body, "turn": {**turn.body["turn"], "text": "I resign."}})
    write_events(out, events)
    findings = verify(out)
    assert f"ledger.jsonl seq {turn.seq} (turn.committed) body" in places(findings)
    assert {"ledger.body", "file.changed", "record.differs"} == codes(findings)
    assert "record.json $.transcript[0]" in places(findings)


def test_a_changed_time_is_named(out):
    events = events_of(out)
    events[4] = changed(events[4], t_utc="2026-03-02T09:00:00.000Z")
    write_events(out, events)
    assert any(problem.code == "ledger.hash" and "seq 4" in problem.place for problem in verify(out).problems)


def test_a_changed_body_with_every_hash_recomputed_breaks_the_signatures(out):
    events = events_of(out)
    turn = next(
        event for event in events if event.kind == "turn.committed" and event.body["turn"]["speaker"] == "participant"
    )
    events[turn.seq] = changed(turn, body={**turn.body, "turn": {**turn.body["turn"], "text": "I resign."}})
    write_events(out, chained(events))
    findings = verify(out)
    assert {"checkpoint.head", "ledger.head", "file.changed"} <= codes(findings)
    assert "ledger.hash" not in codes(findings)
    assert "ledger.body" not in codes(findings)


def test_a_removed_event_is_named(out):
    events = events_of(out)
    del events[7]
    write_events(out, events)
    findings = verify(out)
    assert any(problem.code == "ledger.removed" and "seq 7" in problem.place for problem in findings.problems)


def test_removed_events_closed_up_and_rehashed_are_found_by_the_signatures(out):
    events = events_of(out)
    del events[7:9]
    renumbered = [changed(event, seq=seq) for seq, event in enumerate(events)]
    write_events(out, chained(renumbered))
    assert {"checkpoint.signature", "checkpoint.head"} & codes(verify(out))


def test_reordered_events_are_named(out):
    events = events_of(out)
    events[5], events[6] = events[6], events[5]
    write_events(out, events)
    findings = verify(out)
    assert any(problem.code == "ledger.reordered" and "seq 5" in problem.place for problem in findings.problems)


def test_a_repeated_event_is_named(out):
    events = events_of(out)
    events.insert(5, events[4])
    write_events(out, events)
    assert "ledger.repeated" in codes(verify(out))


def test_a_ledger_cut_off_after_it_was_witnessed_is_named(out):
    write_events(out, events_of(out)[:-3])
    findings = verify(out)
    assert any(problem.code == "ledger.truncated" and "seq 16" in problem.place for problem in findings.problems)


def test_a_ledger_that_was_added_to_is_named(out):
    events = events_of(out)
    extra = changed(events[-1], seq=len(events), kind="candidate.comment", prev_hash=events[-1].hash)
    write_events(out, [*events, with_hash(extra)])
    assert "ledger.longer" in codes(verify(out))


def test_an_event_of_another_session_is_named(out):
    events = events_of(out)
    events[3] = with_hash(changed(events[3], session_id="another"))
    write_events(out, events)
    assert "ledger.session" in codes(verify(out))


def test_an_illegal_life_is_named_even_if_signed_by_the_device_itself(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), tmp_path / "out")
        events = events_of(tmp_path / "out")
        start = next(event for event in events if event.kind == "session.started")
        second = changed(events[-1], seq=len(events), kind="session.started", body=start.body)
        write_events(tmp_path / "out", chained([*events, second], ledger.key))
        sign_again(tmp_path / "out", ledger.key)
    assert codes(verify(tmp_path / "out")) == {"ledger.life"}


def test_signing_everything_anew_needs_the_session_s_key(out, forger):
    """The ledger still names the kiosk's key: every place that names the forger's is reported."""
    events = events_of(out)
    write_events(out, chained(events, forger))
    sign_again(out, forger)
    findings = verify(out)
    assert {"key.other", "signature.invalid"} == codes(findings)
    for place in ("manifest.json", "device.pub.json", "ledger.jsonl"):
        assert any(place in problem.place for problem in findings.problems if problem.code == "key.other")


def test_a_whole_forgery_is_found_with_the_key_from_elsewhere(out, forger):
    """The forger names their own key everywhere: only who knows the kiosk's key can tell, and the notes say so."""
    kiosk = json.loads((out / "device.pub.json").read_bytes())["public_key"]
    events = [
        changed(event, body={**event.body, "device": forger.device.to_json()})
        if event.kind == SessionStarted.KIND
        else event
        for event in events_of(out)
    ]
    write_events(out, chained(events, forger))
    sign_again(out, forger)
    assert verify(out).ok
    assert verify(out).public_key == forger.device.public_key
    findings = verify(out, kiosk)
    assert {"key.other", "signature.invalid"} == codes(findings)


def test_a_forged_checkpoint_is_named(out):
    events = events_of(out)
    at = next(event.seq for event in events if event.kind == CHECKPOINT)
    signature = events[at].body["signature"]
    events[at] = changed(
        events[at], body={**events[at].body, "signature": signature[:-1] + ("0" if signature[-1] != "0" else "1")}
    )
    write_events(out, chained(events))
    assert any(
        problem.code == "checkpoint.signature" and f"seq {at}" in problem.place for problem in verify(out).problems
    )


def test_a_swapped_recording_is_named_down_to_the_piece(out):
    samples = sound()
    samples[RATE:] = sound(seed=9)[RATE:]
    soundfile.write(out / "recording.flac", samples, RATE, subtype="PCM_16")
    findings = verify(out)
    assert {"file.changed", "recording.changed", "recording.segment"} == codes(findings)
    pieces = [problem for problem in findings.problems if problem.code == "recording.segment"]
    assert [problem.place for problem in pieces] == ["recording.flac segment 1 (00:00:01.000 to 00:00:02.000)"]


@pytest.mark.parametrize(("seconds", "code"), [(1.5, "recording.segment"), (2.5, "recording.longer")])
def test_a_recording_cut_or_lengthened_is_named(out, seconds, code):
    whole = sound()
    longer = sound(seconds, seed=9)
    kept = min(len(whole), len(longer))
    longer[:kept] = whole[:kept]
    soundfile.write(out / "recording.flac", longer, RATE, subtype="PCM_16")
    assert code in codes(verify(out))


def test_a_recording_at_another_rate_is_another_recording(out):
    soundfile.write(out / "recording.flac", sound(), 8000, subtype="PCM_16")
    assert "recording.segment" in codes(verify(out))


def test_a_swapped_record_is_named_by_its_first_difference(out):
    record = json.loads((out / "record.json").read_bytes())
    record["score"] = 9.5
    (out / "record.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert "record.json $.score" in places(verify(out))


def test_a_record_in_another_spelling_is_named_by_its_byte(out):
    record = (out / "record.json").read_bytes()
    (out / "record.json").write_bytes(record.replace(b'{\n  "record_version"', b'{\n "record_version"'))
    assert "record.json byte 3" in places(verify(out))


def test_a_record_of_the_version_before_is_compared_as_it_was_written_then(out):
    older = record_json(fold(events_of(out)), version=1)
    assert b"turn_taking" not in older
    (out / "record.json").write_bytes(older)
    assert codes(verify(out)) == {"file.changed"}  # against the manifest, which lists the new one
    (out / "record.json").write_bytes(older.replace(b'"preparations": 3', b'"preparations": 4'))
    assert "record.json $.conversation.preparations" in places(verify(out))


@pytest.mark.parametrize("version", [b"0", b"7", b"true", b'"1"', b"null", b"1e999"])
def test_a_record_of_no_known_version_differs(out, version):
    record = (out / "record.json").read_bytes()
    (out / "record.json").write_bytes(record.replace(b'"record_version": 6', b'"record_version": ' + version))
    assert "record.differs" in codes(verify(out))


def test_an_erasure_is_owned_up_to_and_holds(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        recording = whole_session(tmp_path, ledger, clock)
        ledger.erase(SESSION, (0, 5), "the participant asked")
        export_session(ledger, SESSION, recording, tmp_path / "out")
    findings = verify(tmp_path / "out")
    assert findings.ok
    assert any(
        "event 5 (turn.committed) was erased" in note and "the participant asked" in note for note in findings.notes
    )


def test_a_body_taken_out_without_an_erasure_is_named(out):
    events = events_of(out)
    events[6] = changed(events[6], body=None, salt=None)
    write_events(out, events)
    findings = verify(out)
    assert any(problem.code == "ledger.erased" and "seq 6" in problem.place for problem in findings.problems)


def test_a_recording_erased_for_retention_is_a_note(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        whole_session(tmp_path, ledger, clock)
        ledger.erase(SESSION, (), "retention", recording=True)
        export_session(ledger, SESSION, None, tmp_path / "out")
    findings = verify(tmp_path / "out")
    assert findings.ok
    assert any("recording was erased" in note for note in findings.notes)


def test_a_file_that_is_not_listed_is_a_note(out):
    (out / "notes.txt").write_text("mine")
    findings = verify(out)
    assert findings.ok
    assert any("notes.txt is not listed" in note for note in findings.notes)


def test_without_a_manifest_the_rest_is_still_checked(out):
    (out / "manifest.json").unlink()
    (out / "manifest.sig").unlink()
    events = events_of(out)
    events[6] = changed(events[6], body={**events[6].body, "seconds": 1})
    write_events(out, events)
    findings = verify(out)
    assert [problem.place for problem in findings.problems if problem.code == "file.missing"] == [
        "manifest.json",
        "manifest.sig",
    ]
    assert "ledger.body" in codes(findings)


def test_everything_is_checked_not_only_up_to_the_first_problem(out):
    events = events_of(out)
    events[6] = changed(events[6], body={})
    write_events(out, events)
    (out / "recording.flac").write_bytes(b"fLaC" + b"\0" * 500)
    (out / "screenshots" / "1-check-in.png").write_bytes(b"another")
    found = places(verify(out))
    assert all(
        name in found for name in ("ledger.jsonl", "recording.flac", "screenshots/1-check-in.png", "record.json")
    )


def test_links_are_not_followed(out, tmp_path):
    secret = tmp_path / "secret.json"
    secret.write_text('{"public_key": "stolen words"}')
    (out / "record.json").unlink()
    (out / "record.json").symlink_to(secret)
    (out / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    findings = verify(out)
    assert {problem.place for problem in findings.problems if problem.code == "file.link"} == {
        "record.json",
        "elsewhere",
    }
    assert "stolen" not in json.dumps(findings.to_json())


def test_what_is_no_plain_file_is_not_opened(out):
    import os

    (out / "recording.flac").unlink()
    os.mkfifo(out / "recording.flac")
    assert "file.special" in codes(verify(out))


@pytest.mark.parametrize(
    "path", ["../secret", "/etc/passwd", "a/../../b", "C:\\x", "a\\..\\b", "a//b", "", "a/\x00b", "x" * 600]
)
def test_a_manifest_can_t_lead_out_of_the_export(out, path):
    listing = json.loads((out / "manifest.json").read_bytes())
    listing["files"][path] = {"sha256": "0" * 64, "size": 5}
    (out / "manifest.json").write_text(json.dumps(listing, indent=2) + "\n")
    assert {"manifest.path", "manifest.changed"} <= codes(verify(out))


def test_hostile_shapes_never_crash(out):
    hostile: list[Callable[[dict], None]] = [
        lambda m: m.update(files=[]),
        lambda m: m.update(files={"a": 1}),
        lambda m: m.update(files={"a": {"sha256": "x", "size": -1}}),
        lambda m: m.update(ledger=None),
        lambda m: m.update(public_key=7),
        lambda m: m.update(session_id={"a": "b"}),
        lambda m: m.update(session_id="x" * 10_000),
    ]
    untouched = (out / "manifest.json").read_bytes()
    for change in hostile:
        listing = json.loads(untouched)
        change(listing)
        (out / "manifest.json").write_text(json.dumps(listing))
        findings = verify(out)
        assert "manifest.unreadable" in codes(findings)
        assert "check.failed" not in codes(findings)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("recording.segment", {"index": 5, "start_frame": -1, "frames": 10**15, "rate": 0, "pcm_sha256": ""}),
        ("recording.segment", {"index": 5, "start_frame": 32_000, "frames": 10**15, "rate": 1, "pcm_sha256": ""}),
        ("recording.segment", {"index": "x"}),
        ("recording.sealed", {"sha256": 5}),
        ("checkpoint", {"seq": [], "head_hash": {}, "public_key": 1, "signature": None}),
        ("checkpoint", {}),
        ("erasure", {"seqs": [0, "x", None, 2**50]}),
        ("erasure", {"seqs": {}}),
        ("session.started", {"device": [], "engines": 7}),
        ("session.started", {"device": {"public_key": {}}}),
        ("turn.committed", {"turn": {"words": 1}}),
        ("signal", {"kind": [], "phase": {}}),
        ("detector.health", {"source": 1, "kinds": [[]], "state": {}}),
        ("scorecard.issued", {"revision": 1, "scorecard": {"scoring_status": "final", "evaluation_breakdown": [[]]}}),
    ],
)
def test_hostile_bodies_never_crash(out, kind, body):
    events = events_of(out)
    events.insert(10, changed(events[10], kind=kind, body=body))
    write_events(out, chained([changed(event, seq=seq) for seq, event in enumerate(events)]))
    findings = verify(out)
    assert not findings.ok
    assert "check.failed" not in codes(findings)


def test_a_line_without_end_is_skipped_not_swallowed(out):
    content = (out / "ledger.jsonl").read_bytes()
    (out / "ledger.jsonl").write_bytes(b"x" * 3_000_000 + b"\n" + content)
    findings = verify(out)
    assert "ledger.jsonl line 1" in places(findings)
    assert findings.checked["events"] == 20


def test_a_report_of_garbage_stays_readable(out):
    (out / "ledger.jsonl").write_bytes(b"\x1b[2J\n" * 5000)
    findings = verify(out)
    assert len(findings.problems) <= 500
    assert any("further problems" in note for note in findings.notes)
    assert "\x1b" not in "".join(problem.message + problem.place for problem in findings.problems)


@pytest.mark.parametrize("inside", ["", "session/"])
def test_a_zip_of_the_folder_does_as_well(out, tmp_path, inside):
    packed = zipped(out, tmp_path / "out.zip", inside)
    assert verify(packed).ok


def test_a_zip_with_a_changed_file_is_found_out(out, tmp_path):
    (out / "record.json").write_bytes(b"{}\n")
    assert "record.json" in places(verify(zipped(out, tmp_path / "out.zip")))


def test_a_zip_can_t_write_outside(out, tmp_path):
    packed = zipped(out, tmp_path / "out.zip")
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr("../escaped.txt", "out")
        archive.writestr("/absolute.txt", "out")
    findings = verify(packed)
    assert {problem.place for problem in findings.problems if problem.code == "zip.path"} == {
        "../escaped.txt",
        "/absolute.txt",
    }
    assert not list(tmp_path.rglob("escaped.txt"))


def test_a_zip_bomb_is_refused_before_it_goes_off(tmp_path):
    packed = tmp_path / "bomb.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(10_001):
            archive.writestr(str(number), b"")
    with pytest.raises(NotAnExport, match="too large"):
        verify(packed)


def test_a_damaged_zip_is_a_finding(out, tmp_path):
    packed = zipped(out, tmp_path / "out.zip")
    content = bytearray(packed.read_bytes())
    for position in (40, 600, 2000, 3000):  # a name, and sound and words
        packed.write_bytes(content[:position] + bytes([content[position] ^ 0xFF]) + content[position + 1 :])
        assert not verify(packed).ok


def zipped(folder: Path, packed: Path, inside: str = "") -> Path:
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, inside + file.relative_to(folder).as_posix())
    return packed


def test_what_is_no_export_at_all_is_bad_input(tmp_path):
    (tmp_path / "file.txt").write_text("hello")
    for path in (tmp_path / "file.txt", tmp_path / "nothing"):
        with pytest.raises(NotAnExport, match=path.name):
            verify(path)


def test_an_empty_folder_misses_everything(tmp_path):
    findings = verify(tmp_path)
    assert {"manifest.json", "manifest.sig", "ledger.jsonl", "record.json", "device.pub.json"} <= {
        p.place for p in findings.problems
    }


def test_the_manifest_is_what_it_says(out):
    listing = parse((out / "manifest.json").read_bytes())
    assert set(listing["files"]) == set(OWN_FILES) - {"manifest.json", "manifest.sig"}
    assert listing["ledger"] == {"seq": 19, "hash": events_of(out)[-1].hash}
