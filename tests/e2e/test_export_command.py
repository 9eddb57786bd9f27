"""`vivavoce export` from a terminal: every source, every format, whole or not at all, and one line where it can't be."""

import json
import os
import subprocess
import sys
import zipfile

import pypdfium2
import pytest
import python_calamine

from app.cli import main
from sync.ledger import Ledger
from sync.verify import verify
from tests.support.desk_data import copied, furnish
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, whole_session
from tests.support.on_a_port import on_a_port

NO_QT = "import sys; sys.modules['PySide6'] = None; from app.cli import main; main(sys.argv[1:])"


@pytest.fixture
def kiosk(tmp_path, monkeypatch):
    """A machine that held one session; no settings but the test's, and no display."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("VIVAVOCE_API_KEY", raising=False)
    data = tmp_path / "data"
    clock = clock_at_nine()
    with open_ledger(data, clock) as ledger:
        whole_session(tmp_path, ledger, clock)
    monkeypatch.setenv("VIVAVOCE_DATA_DIR", str(data))
    return data


def run(capsys, *arguments):
    """Return the exit status, and what was said on either side."""
    with pytest.raises(SystemExit) as left:
        main(["export", *map(str, arguments)])
    said = capsys.readouterr()
    return left.value.code, said.out, said.err


def alone(*arguments):
    """Like `run`, in a process of its own: what draws reports without a display stays in its process for good."""
    asked = [sys.executable, "-m", "app", "export", *map(str, arguments)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_this_machine_s_sessions_in_each_format(kiosk, capsys, tmp_path):
    out = tmp_path / "out"
    for form in ("json", "ndjson", "csv", "xlsx"):
        status, said, _ = run(capsys, "--format", form, "--out", out / f"r.{form}", "--json")
        told = json.loads(said)
        assert (status, told["sessions"], told["format"]) == (0, 1, form)
        assert told["files"] == [{"path": str(out / f"r.{form}"), "bytes": (out / f"r.{form}").stat().st_size}]
    assert [record["id"] for record in json.loads((out / "r.json").read_bytes())] == [SESSION]
    assert json.loads((out / "r.ndjson").read_bytes())["id"] == SESSION
    assert (out / "r.csv").read_text().splitlines()[1].startswith(f"{SESSION},Ana Pérez,p1,")
    book = python_calamine.CalamineWorkbook.from_path(out / "r.xlsx")
    assert book.get_sheet_by_name("Sessions").to_python()[1][:2] == [SESSION, "Ana Pérez"]


def test_a_named_session_is_one_object_and_its_bundle_can_be_read_again(kiosk, capsys, tmp_path):
    status, said, _ = run(capsys, "session", "--format", "json", "--out", "-")
    assert (status, json.loads(said)["id"]) == (0, SESSION)
    assert run(capsys, "session", "--out", tmp_path / "bundle")[0] == 0
    status, again, _ = run(capsys, tmp_path / "bundle", "--format", "json", "--out", "-")
    assert (status, again) == (0, said)


def test_filters_leave_out_what_does_not_fit(kiosk, capsys):
    def found(*filters):
        return len(json.loads(run(capsys, "--format", "json", "--out", "-", *filters)[1]))

    assert found("--status", "completed", "--template", "support") == 1
    assert found("--status", "failed") == 0
    assert found("--template", "sales") == 0
    assert found("--since", "2026-03-01T09:00:00Z", "--until", "2026-03-01T09:00:01Z") == 1
    assert found("--since", "2026-03-01T09:00:01Z") == 0


def test_a_report_needs_qt_but_no_display_and_says_so(kiosk, tmp_path):
    plain = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    asked = ["export", "--format", "pdf", "--out", str(tmp_path / "report.pdf"), SESSION]
    made = subprocess.run([sys.executable, "-m", "app", *asked], env=plain, capture_output=True, text=True, check=False)
    assert (made.returncode, made.stderr) == (0, "")
    assert len(pypdfium2.PdfDocument(tmp_path / "report.pdf")) == 2
    asked[4] = str(tmp_path / "none.pdf")
    no_qt = subprocess.run(
        [sys.executable, "-c", NO_QT, *asked], env=plain, capture_output=True, text=True, check=False
    )
    assert no_qt.returncode == 2
    assert "A PDF needs Qt, which can't load" in no_qt.stderr
    assert no_qt.stderr.count("\n") == 1
    asked[2], asked[4] = "csv", str(tmp_path / "without.csv")
    other = subprocess.run(
        [sys.executable, "-c", NO_QT, *asked], env=plain, capture_output=True, text=True, check=False
    )
    assert (other.returncode, other.stderr) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir() if "export" in path.name or path.suffix) == [
        "recording.flac", "report.pdf", "without.csv",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "docx", "--out", "x"], "No such format"),
        (["--format", "csv", "--rows", "turns", "--out", "x"], "No such rows"),
        (["--format", "csv", "--status", "done", "--out", "x"], "No such status"),
        (["--format", "csv", "--since", "yesterday", "--out", "x"], "That is not a time"),
        (["--format", "csv", "nobody", "--out", "x"], "Which session?"),
        (["--format", "csv", "/no/such/record.json", "--out", "x"], "/no/such/record.json"),
        (["--format", "csv"], "--out"),
        (["--format", "json", "--out", "-", "--json"], "Two things on standard output"),
        (["--format", "bundle", "--out", "-"], "A bundle is a folder"),
        (["--format", "csv", "--out", "/dev/null/x.csv"], "can't be written"),
        (["--format", "csv", "--out", "x", "--server", "https://127.0.0.1:1"], "VIVAVOCE_API_KEY"),
        (["--format", "csv", "--out", "x", "--server", "nowhere", "--key-file", "/no/such"], "/no/such"),
    ],
)
def test_what_can_not_be_is_refused_in_one_line_and_leaves_nothing(
    kiosk, capsys, monkeypatch, tmp_path, arguments, said
):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    status, out, err = run(capsys, *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1), err
    assert said in err
    assert list((tmp_path / "here").iterdir()) == []


def test_what_is_there_is_not_replaced_unless_that_is_asked_for(kiosk, capsys, tmp_path):
    place = tmp_path / "r.csv"
    place.write_text("mine")
    status, _, err = run(capsys, "--format", "csv", "--out", place)
    assert (status, place.read_text()) == (2, "mine")
    assert "--force" in err
    assert run(capsys, "--format", "csv", "--out", place, "--force")[0] == 0
    assert place.read_text().startswith("session_id,")


def test_a_damaged_bundle_is_named_in_one_line(kiosk, capsys, tmp_path):
    damaged = tmp_path / "damaged.zip"
    with zipfile.ZipFile(damaged, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("record.json", json.dumps({"id": SESSION}) * 100)
        start = archive.getinfo("record.json").header_offset + 30 + len("record.json")
    content = bytearray(damaged.read_bytes())
    content[start : start + 8] = b"\xff" * 8
    damaged.write_bytes(content)
    status, _, said = run(capsys, damaged, "--format", "json", "--out", tmp_path / "r.json")
    assert status == 2
    assert said.count("\n") == 1
    assert str(damaged) in said
    assert not (tmp_path / "r.json").exists()


def test_half_a_record_leaves_what_was_there(kiosk, capsys, tmp_path):
    place, broken = tmp_path / "r.json", tmp_path / "broken.ndjson"
    place.write_text("mine")
    run(capsys, "--format", "ndjson", "--out", broken)
    broken.write_bytes(broken.read_bytes() + b'{"id": "cut off')
    status, _, err = run(capsys, broken, "--format", "json", "--out", place, "--force")
    assert (status, place.read_text()) == (2, "mine")
    assert f"{broken}, line 2" in err


def test_a_server_s_results_by_a_program_s_key(kiosk, capsys, monkeypatch, tmp_path):
    made, place = tmp_path / "made", tmp_path / "server"
    furnish(made, completed=3, running=1, to_come=1)
    data = copied(made, place)
    with on_a_port(f"sqlite:///{place / 'server.db'}", place, seed=99) as served:
        from sync.server.principals import Scope

        shown = served.as_key(Scope.SESSIONS_READ, Scope.RESULTS_READ, Scope.RECORDINGS_READ, Scope.AUDIT)
        monkeypatch.setenv("VIVAVOCE_API_KEY", shown["x-api-key"])
        where = ["--server", served.url]
        status, said, err = run(capsys, "--format", "csv", "--status", "completed", "--out", "-", *where)
        assert (status, err) == (0, "")
        assert sorted(line.split(",")[0] for line in said.split("\r\n")[1:] if len(line.split(",")) > 20) == sorted(
            [*data.completed, *data.pending]
        )
        out = tmp_path / "reports"
        assert alone("--format", "pdf", "--session", data.completed[0], "--out", out, *where)[0] == 0
        assert [path.name for path in out.iterdir()] == [f"session-{data.completed[0]}.pdf"]
        status, _, err = alone("--format", "pdf", "--session", data.completed[0], "--out", out, *where)
        assert (status, err.count("\n"), "--force" in err) == (2, 1, True)
        bundles = tmp_path / "bundles"
        assert run(capsys, data.completed[0], "--out", bundles, *where)[0] == 0
        assert verify(bundles / f"session-{data.completed[0]}.zip").ok
        noted = served.get("/audit", params={"action": "results.exported"}, headers=shown).json()["data"]
        assert [row["detail"]["format"] for row in noted] == ["pdf", "pdf", "csv"]
        status, _, err = run(capsys, "nobody", "--format", "csv", "--out", tmp_path / "x.csv", *where)
        assert (status, "No such session" in err) == (2, True)
        monkeypatch.setenv("VIVAVOCE_API_KEY", "vvk_" + "x" * 43)
        status, _, err = run(capsys, "--format", "csv", "--out", tmp_path / "x.csv", *where)
        assert (status, err.count("\n")) == (2, 1)
        assert "does not let this key" in err
        assert not (tmp_path / "x.csv").exists()


def test_a_ledger_that_is_open_elsewhere_is_named(kiosk, capsys, tmp_path):
    with Ledger.open(kiosk, clock_at_nine()):
        status, _, err = run(capsys, "--format", "csv", "--out", tmp_path / "x.csv")
    assert (status, err.count("\n")) == (2, 1)
