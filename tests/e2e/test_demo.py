"""The demo whole: a real window on a real screen, real sound, a candidate who speaks; and evidence that one changed byte breaks."""

import json
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import jsonschema
import numpy as np
import pytest
import soundfile

from app.virtual_screen import PROGRAMS
from engine.simulation.pulse import available
from sync.verify import verify

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.sound,
    pytest.mark.screen,
    pytest.mark.skipif(not available(), reason="PulseAudio is not installed"),
    pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason="Xvfb or openbox is not installed"),
]
SCREENS = (
    "welcome",
    "consent",
    "device-check",
    "practice",
    "interview-interviewer-speaking",
    "interview-candidate-speaking",
    "end",
)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> "subprocess.CompletedProcess[str]":
    """Run the demo once, at its shortest."""
    folder = tmp_path_factory.mktemp("demo")
    # Plain Python, as a person starts it, with every warning shown: what it leaves open would be told on standard error.
    return subprocess.run(
        [sys.executable, "-W", "default::ResourceWarning", "-m", "app", "demo", "--out", "out", "--minutes", "1"],
        cwd=folder,
        env={**environment(), "PYTHONPATH": str(ROOT), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.fixture
def out(demo: "subprocess.CompletedProcess[str]", tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    assert demo.returncode == 0, demo.stderr[-3000:]
    return tmp_path_factory.getbasetemp() / "demo0" / "out"


def environment() -> dict[str, str]:
    """Return ours without a screen or a sound server, which the demo shall bring."""
    import os

    unwanted = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PULSE_SERVER", "PULSE_SINK", "PULSE_SOURCE"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def test_it_ends_well_and_leaves_nothing_behind(demo, out):
    assert "completed" in demo.stdout
    assert f"vivavoce verify {out.name}" in demo.stdout
    for trouble in ("Traceback", "Exception ignored", "ResourceWarning", "never awaited"):
        assert trouble not in demo.stderr, demo.stderr[-3000:]
    assert [path.name for path in out.parent.iterdir() if path.name.startswith("vivavoce-")] == []


def test_the_record_is_valid_by_the_published_schema_and_tells_of_a_conversation(out):
    record = json.loads((out / "record.json").read_bytes())
    schema = json.loads((files("resources") / "schemas" / "record.schema.json").read_bytes())
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    validator(schema).validate(record)
    assert (record["status"], record["end_reason"]) == ("completed", "finished")
    answers = [turn for turn in record["turns"] if turn["speaker"] == "participant"]
    assert answers
    assert all(turn["words"] for turn in answers)
    assert record["scoring_status"] in {"final", "unscorable"}
    assert record["consent"]["agreed_to"]
    assert record["candidate_comments"]
    assert record["conversation"]["first_content_ms"]["count"] >= 1


SEEN_BY_NOBODY_HERE = frozenset(
    {"focus_loss", "tab_switch", "clipboard_change", "paste", "hotkey", "injected_keys", "typing_burst", "overlay"}
    | {"screen_share", "screen_capture", "remote_control", "key_logger", "display_change"}
)
"""Kinds that a candidate who only talks gives no cause for, on a screen and a sound server of the demo's own."""


def test_the_watch_beside_it_is_on_record_whole_and_raised_no_false_alarm(out):
    record = json.loads((out / "record.json").read_bytes())
    watch = record["authenticity_signals"]
    events = [json.loads(line) for line in (out / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]
    signals = [event["body"] for event in events if event["kind"] == "signal"]
    kinds = [event["kind"] for event in events]
    assert kinds.index("session.started") < kinds.index("watch.begun") < kinds.index("watch.ended")
    assert kinds.index("watch.ended") < kinds.index("session.completed")
    assert [signal["seq"] for signal in signals] == list(range(len(signals))), "none was lost"
    assert not SEEN_BY_NOBODY_HERE & {signal["kind"] for signal in signals}, signals
    assert watch["unfinished"] == []
    assert {each["moment"] for each in watch["snapshots"]} == {"before", "after"}
    active = {each["kind"] for each in watch["coverage"] if each["health"] == "active" and each["until"]}
    assert {"focus_loss", "paste", "injected_keys", "screen_capture", "audio_route", "clipped_sound"} <= active
    assert not [each for each in watch["coverage"] if each["health"] == "failed"]


def test_the_recording_has_the_candidate_left_and_the_interviewer_right(out):
    record = json.loads((out / "record.json").read_bytes())
    sound, rate = soundfile.read(out / "recording.flac", dtype="float32")
    assert sound.shape[1] == 2
    for turn in record["turns"]:
        stretch = sound[turn["t_start_ms"] * rate // 1000 : turn["t_end_ms"] * rate // 1000]
        left, right = np.sqrt(np.mean(np.square(stretch), axis=0))
        own, other = (right, left) if turn["speaker"] == "ai" else (left, right)
        assert own > 0.01
        assert own > 3 * other


def test_there_is_a_picture_of_every_screen_with_something_on_it(out):
    pictures = sorted((out / "screens").glob("*.png"))
    for screen in SCREENS:
        assert any(screen in picture.stem for picture in pictures), screen
    for picture in pictures:
        width, height, rows = pixels_of(picture)
        assert (width, height) == (1280, 720)
        assert len(np.unique(rows[:: height // 40], axis=0)) > 10, f"{picture.name} is blank"


def pixels_of(picture: Path) -> tuple[int, int, np.ndarray]:
    """Return width, height and the rows of a PNG as they are stored, each behind its filter's number."""
    content, at, stored = picture.read_bytes(), 8, b""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        stored += content[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    rows = np.frombuffer(zlib.decompress(stored), np.uint8)
    return width, height, rows.reshape(height, -1)


def test_verification_agrees_and_one_changed_byte_anywhere_is_found_and_named(out, tmp_path):
    assert verify(out).ok
    exported = [path for path in sorted(out.rglob("*")) if path.is_file()]
    names = {path.relative_to(out).as_posix() for path in exported}
    assert {"record.json", "recording.flac", "ledger.jsonl", "device.pub.json", "manifest.json", "manifest.sig"} < names
    copy = tmp_path / "out"
    shutil.copytree(out, copy)
    for path in exported:
        place = path.relative_to(out)
        content = bytearray(path.read_bytes())
        for at in (len(content) // 3, len(content) - 2):
            content[at] ^= 1
            (copy / place).write_bytes(content)
            findings = verify(copy)
            assert not findings.ok, f"byte {at} of {place} was changed and nobody noticed"
            assert any(named(place, problem.place) for problem in findings.problems), (place, findings.problems)
            content[at] ^= 1
        (copy / place).write_bytes(content)
    assert verify(copy).ok


def named(place: Path, told: str) -> bool:
    """Whether a problem's place names the file; the ledger's and the signature's are told by what is in them."""
    return place.as_posix() in told or place.stem in told


def test_the_command_says_which_file_was_changed(out, tmp_path, capsys):
    from app.cli import main

    copy = tmp_path / "out"
    shutil.copytree(out, copy)
    picture = min((copy / "screens").glob("*.png"))
    content = bytearray(picture.read_bytes())
    content[1000] ^= 1
    picture.write_bytes(content)
    for folder, status in ((out, 0), (copy, 1)):
        with pytest.raises(SystemExit) as left:
            main(["verify", str(folder)])
        assert left.value.code == status
    assert f"screens/{picture.name}" in capsys.readouterr().out
