"""`vivavoce replay` on exports that are damaged or of another time: one clear line, never a bug's traceback."""

import json

import pytest

from app.cli import main
from sync.export import export_session
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, whole_session


@pytest.fixture
def out(tmp_path):
    """An export; its template is not whole, as another version's might look to this one."""
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        export_session(ledger, SESSION, whole_session(tmp_path, ledger, clock), tmp_path / "out")
    return tmp_path / "out"


def refused(out, capsys) -> str:
    with pytest.raises(SystemExit) as left:
        main(["replay", str(out)])
    assert left.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    return line


def changed(out, kind, body):
    """Put another body into the first event of a kind."""
    lines = [json.loads(line) for line in (out / "ledger.jsonl").read_bytes().splitlines()]
    next(line for line in lines if line["kind"] == kind)["body"] = body
    dumped = [json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False) for line in lines]
    (out / "ledger.jsonl").write_text("\n".join(dumped) + "\n", encoding="utf-8")


def test_events_without_what_a_replay_needs_are_one_line(out, capsys):
    changed(out, "session.scheduled", {"session_id": SESSION})
    assert f"can't be replayed: {out}" in refused(out, capsys)


def test_a_ledger_of_garbage_is_one_line(out, capsys):
    (out / "ledger.jsonl").write_bytes(b"{}\n")
    assert f"{out}" in refused(out, capsys)
