"""Exports: written whole or not at all, never over an earlier one by accident, the same for the same ledger."""

import pytest

from sync.errors import ExportRefused, UnknownSession
from sync.export import export_session
from sync.verify import verify
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled, whole_session


@pytest.fixture
def clock():
    return clock_at_nine()


@pytest.fixture
def ledger(tmp_path, clock):
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger


def test_an_earlier_export_is_not_overwritten_by_accident(tmp_path, ledger, clock):
    recording = whole_session(tmp_path, ledger, clock)
    export_session(ledger, SESSION, recording, tmp_path / "out")
    before = (tmp_path / "out" / "manifest.json").read_bytes()
    with pytest.raises(ExportRefused, match="already"):
        export_session(ledger, SESSION, recording, tmp_path / "out")
    assert (tmp_path / "out" / "manifest.json").read_bytes() == before
    clock.advance(1)
    export_session(ledger, SESSION, recording, tmp_path / "out", force=True)
    assert (tmp_path / "out" / "manifest.json").read_bytes() != before
    assert verify(tmp_path / "out").ok


def test_a_new_export_s_folder_is_for_whoever_made_it(tmp_path, ledger, clock):
    export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode & 0o077 == 0


def test_an_overwritten_export_leaves_no_sound_of_its_own_behind(tmp_path, ledger, clock):
    out, stills = tmp_path / "out", tmp_path / "stills"
    stills.mkdir()
    (stills / "one.jpg").write_bytes(b"a face")
    out.mkdir()
    (out / "notes.txt").write_text("somebody's own")
    export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), out, [stills])
    ledger.session("another").state_now(scheduled("another"))
    export_session(ledger, "another", None, out, force=True)
    kept = {path.name for path in out.rglob("*") if path.is_file()}
    assert kept == {"manifest.json", "manifest.sig", "ledger.jsonl", "record.json", "device.pub.json", "notes.txt"}
    assert verify(out).ok


def test_what_an_overwritten_export_listed_outside_its_folder_is_not_touched(tmp_path, ledger, clock):
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "one.jpg").write_bytes(b"not ours")
    export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), out, [elsewhere])
    (out / "elsewhere" / "one.jpg").unlink()
    (out / "elsewhere").rmdir()
    (out / "elsewhere").symlink_to(elsewhere)
    export_session(ledger, SESSION, None, out, force=True)
    assert (elsewhere / "one.jpg").read_bytes() == b"not ours"


def test_the_same_ledger_gives_the_same_bytes(tmp_path, ledger, clock):
    recording = whole_session(tmp_path, ledger, clock)
    for name in ("one", "two"):
        export_session(ledger, SESSION, recording, tmp_path / name)
    for name in [path.name for path in (tmp_path / "one").iterdir()]:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_record_from_the_kiosk_and_one_from_the_export_are_the_same_bytes(tmp_path, ledger, clock):
    from sync.events import from_line
    from sync.record import fold, record_json

    seen = []
    ledger.subscribe(seen.append)
    export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), tmp_path / "out")
    lines = (tmp_path / "out" / "ledger.jsonl").read_bytes().splitlines()
    assert (
        record_json(fold(seen))
        == record_json(fold([from_line(line) for line in lines]))
        == (tmp_path / "out" / "record.json").read_bytes()
    )


def test_files_that_lie_there_already_are_listed_in_their_place(tmp_path, ledger, clock):
    out = tmp_path / "out"
    (out / "screenshots").mkdir(parents=True)
    (out / "screenshots" / "end.png").write_bytes(b"picture")
    recording = whole_session(out, ledger, clock)
    manifest = export_session(ledger, SESSION, recording, out, [out / "screenshots"])
    assert set(manifest.files) == {
        "ledger.jsonl",
        "record.json",
        "device.pub.json",
        "recording.flac",
        "screenshots/end.png",
    }
    assert verify(out).ok
    (out / "screenshots" / "end.png").write_bytes(b"Picture")
    assert not verify(out).ok


@pytest.mark.parametrize("held", ["scheduled", "in progress"])
def test_a_session_can_be_exported_at_any_point(tmp_path, ledger, clock, held):
    if held == "scheduled":
        ledger.session(SESSION).state_now(scheduled())
    else:
        interview(ledger, clock)
    export_session(ledger, SESSION, None, tmp_path / "out")
    findings = verify(tmp_path / "out")
    assert findings.ok
    assert any("more may be added" in note for note in findings.notes)


def test_a_failed_export_leaves_nothing_that_looks_like_one(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    with pytest.raises(ExportRefused, match=r"gone\.png"):
        export_session(ledger, SESSION, None, tmp_path / "out", [tmp_path / "gone.png"])
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_a_file_is_refused(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(ExportRefused, match="out"):
        export_session(ledger, SESSION, None, tmp_path / "out")


def test_an_extra_file_can_t_pose_as_evidence(tmp_path, ledger, clock):
    whole_session(tmp_path, ledger, clock)
    (tmp_path / "record.json").write_text("{}")
    with pytest.raises(ExportRefused, match=r"record\.json"):
        export_session(ledger, SESSION, None, tmp_path / "out", [tmp_path / "record.json"])


def test_a_session_nobody_knows_is_refused(tmp_path, ledger):
    with pytest.raises(UnknownSession):
        export_session(ledger, "nobody", None, tmp_path / "out")
    assert not (tmp_path / "out").exists()
