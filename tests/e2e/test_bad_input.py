"""Everything a person may give the command line wrongly: one line that says what and where, exit status 2, and nothing lost."""

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.cli import main
from sync.ledger import Ledger
from sync.verify import verify
from tests.support.evidence import clock_at_nine, exported
from tests.support.template_text import SMALL

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVAVOCE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    """A quarter of a second of hum."""
    soundfile.write(tmp_path / "answer.wav", 0.1 * np.sin(np.arange(4000) / 10), 16_000)
    return tmp_path / "answer.wav"


@pytest.fixture
def earlier(tmp_path: Path) -> Iterator[Path]:
    """The folder of an earlier export."""
    with exported(tmp_path / "earlier") as out:
        yield out


def refused(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    """Run a command that must be refused; return its one line."""
    with pytest.raises(SystemExit) as left:
        main([str(arg) for arg in argv])
    output = capsys.readouterr()
    assert left.value.code == 2, output
    assert output.out == ""
    assert output.err.startswith("vivavoce: ")
    assert output.err.count("\n") == 1, output.err
    assert "Traceback" not in output.err
    return output.err


def simulate(answers: Path, out: Path, template: object = "customer-support", *more: object) -> list[object]:
    return ["simulate", "--template", template, "--answers", answers, "--out", out, *more]


BROKEN = {
    "syntax": (SMALL.replace('id = "small"', 'id = "small', 1), "line 1,"),
    "key": (SMALL.replace("objective =", "objectiv =", 1), "objectiv"),
    "value": (SMALL.replace("weight = 1.0", "weight = -1.0", 1), "weight"),
    "empty": ("", "empty"),
    "binary": ("\x00\x01", ""),
}


@pytest.mark.parametrize("fault", BROKEN)
@pytest.mark.parametrize("command", ["simulate", "schedule", "demo", "interview-text"])
def test_a_broken_template_is_named_with_its_place(capsys, tmp_path, answer, command, fault):
    text, place = BROKEN[fault]
    template = tmp_path / "mine.toml"
    template.write_text(text)
    argv = {
        "simulate": simulate(answer, tmp_path / "out", template),
        "schedule": ["schedule", "--template", template, "--name", "Sam Doe"],
        "demo": ["demo", "--template", template, "--out", tmp_path / "out"],
        "interview-text": ["interview-text", "--template", template],
    }
    said = refused(capsys, *argv[command])
    assert str(template) in said
    assert place in said
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_not_there_is_said_with_those_that_are(capsys, tmp_path, answer):
    assert "customer-support" in refused(capsys, *simulate(answer, tmp_path / "out", "no-such"))
    assert "none.toml" in refused(capsys, *simulate(answer, tmp_path / "out", tmp_path / "none.toml"))


def test_answers_must_be_sound(capsys, tmp_path, answer):
    (tmp_path / "notes.wav").write_text("not a sound")
    (tmp_path / "nothing.wav").write_bytes(b"")
    soundfile.write(tmp_path / "silent.wav", np.zeros(0), 16_000)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "readme.txt").write_text("no sound here")
    for name in ("notes.wav", "nothing.wav", "silent.wav", "folder", "nowhere.wav"):
        assert name in refused(capsys, *simulate(tmp_path / name, tmp_path / "out"))
    assert not (tmp_path / "out").exists(), "no folder is made for nothing"


def test_a_language_nobody_here_understands_is_refused_with_what_to_install(capsys, tmp_path, answer):
    said = refused(capsys, *simulate(answer, tmp_path / "out", "customer-support", "--language", "es"))
    assert "es" in said
    assert "vivavoce models" in said


def test_a_folder_that_cannot_be_written_is_refused_before_the_interview(capsys, tmp_path, answer):
    (tmp_path / "file").write_text("a file")
    for command in (simulate(answer, tmp_path / "file" / "out"), ["demo", "--out", tmp_path / "file"]):
        assert str(tmp_path / "file") in refused(capsys, *command)
    assert (tmp_path / "file").read_text() == "a file"


def test_an_earlier_export_is_not_overwritten(capsys, earlier, answer):
    before = {path.name: path.read_bytes() for path in earlier.iterdir() if path.is_file()}
    for command in (simulate(answer, earlier), ["demo", "--out", earlier]):
        assert "--force" in refused(capsys, *command)
    assert {path.name: path.read_bytes() for path in earlier.iterdir() if path.is_file()} == before
    assert verify(earlier).ok


def test_a_data_folder_that_is_open_is_refused_naming_who_has_it(capsys, tmp_path):
    """Two processes: the other one holds the folder as a kiosk does."""
    holder = [sys.executable, "-m", "tests.support.ledger_child", "hold", str(tmp_path / "data")]
    with subprocess.Popen(holder, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == "holding\n"
        (tmp_path / "data" / "proctor.pin").write_text("$argon2id$")
        for command in (
            ["sessions"],
            ["schedule", "--template", "customer-support", "--name", "Sam Doe"],
            ["export", "s", "--out", tmp_path / "out"],
        ):
            said = refused(capsys, *command)
            assert str(tmp_path / "data") in said
            assert str(other.pid) in said
        other.stdin.close()
        assert other.wait(30) == 0
    with pytest.raises(SystemExit) as left:
        main(["sessions"])
    assert left.value.code == 0


def test_a_damaged_ledger_is_left_as_it_is(capsys, tmp_path):
    Ledger.open(tmp_path / "data", clock_at_nine(), ballast_bytes=65536).close()
    database = tmp_path / "data" / "ledger.db"
    content = bytearray(database.read_bytes())
    content[4096:] = bytes(reversed(content[4096:]))
    database.write_bytes(content)
    for command in (["sessions"], ["schedule", "--template", "customer-support", "--name", "Sam Doe"]):
        said = refused(capsys, *command)
        assert "damaged" in said
        assert str(database) in said
    assert database.read_bytes() == content


def test_names_times_codes_and_sessions_that_make_no_sense(capsys, tmp_path):
    schedule = ["schedule", "--template", "customer-support"]
    assert "name" in refused(capsys, *schedule, "--name", " ")
    assert "name" in refused(capsys, *schedule, "--name", "x" * 500)
    assert "tomorrow" in refused(capsys, *schedule, "--name", "Sam Doe", "--at", "tomorrow")
    assert "nobody" in refused(capsys, "export", "nobody", "--out", tmp_path / "out")
    assert "minutes" in refused(capsys, "demo", "--minutes", "0", "--out", tmp_path / "out")
    assert "nobody" in refused(capsys, "demo", "--persona", "nobody", "--out", tmp_path / "out")
    assert "9x9" in refused(capsys, "demo", "--size", "9x9", "--out", tmp_path / "out")
    assert "set-pin" in refused(capsys, "kiosk")
    assert not (tmp_path / "out").exists()


def test_a_data_folder_that_is_a_file_is_said_by_every_command_that_needs_one(capsys, tmp_path, monkeypatch):
    (tmp_path / "data").write_text("not a folder")
    for command in (["sessions"], ["schedule", "--template", "customer-support", "--name", "Sam Doe"]):
        assert str(tmp_path / "data") in refused(capsys, *command)
    monkeypatch.setattr("sys.stdin", io.StringIO("482913\n"))
    assert str(tmp_path / "data") in refused(capsys, "set-pin")
