"""SIGKILL at seeded moments: what was said to be durable is there, and the next start brings everything in order."""

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from engine.interview.lifecycle import Status
from sync.ledger import Ledger
from sync.record import fold
from sync.recovery import recover
from sync.verify import verify
from tests.support.evidence import clock_at_nine, open_ledger
from tests.support.ledger_child import saved_sound

ROOT = Path(__file__).parents[2]


def child(*args: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.ledger_child", *map(str, args)],
        cwd=ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def lines_until_killed(process: "subprocess.Popen[str]", lines: int, wait_s: float = 0.0) -> list[str]:
    """Read so many lines, kill, and return every line that had been said by then."""
    with process:
        said = [process.stdout.readline().strip() for _ in range(lines)]
        if wait_s:
            with suppress(subprocess.TimeoutExpired):
                process.wait(wait_s)
        process.kill()
        said += [line.strip() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    return said


def chain_holds(ledger: Ledger, session_id: str, out: Path) -> bool:
    from sync.export import export_session

    export_session(ledger, session_id, None, out)
    return {problem.code for problem in verify(out).problems} <= {"recording.missing"}


@pytest.mark.parametrize("seed", range(8))
def test_what_was_acknowledged_survives_a_kill(tmp_path, seed):
    dice = random.Random(seed)  # noqa: S311 - seeded on purpose
    said = lines_until_killed(
        child("write", tmp_path / "data", f"s{seed}"), 2 + dice.randrange(120), dice.uniform(0, 0.03)
    )
    acknowledged = dict(line.split() for line in said[1:])
    with open_ledger(tmp_path / "data") as ledger:
        hashes = {str(event.seq): event.hash for event in ledger.events(f"s{seed}")}
        assert acknowledged.items() <= hashes.items()
        notes = [event.body["number"] for event in ledger.events(f"s{seed}") if event.kind == "note"]
        assert notes in (list(range(len(acknowledged))), list(range(len(acknowledged) + 1))), (
            "at most one was in flight"
        )
        recovered = recover(ledger, saved_sound)
        assert recovered.failed == (f"s{seed}",)
        record = fold(ledger.events(f"s{seed}"))
        assert (record.status, record.end_reason) == ("failed", "power_loss")
        assert chain_holds(ledger, f"s{seed}", tmp_path / "out")


def test_the_lock_dies_with_its_holder(tmp_path):
    lines_until_killed(child("hold", tmp_path / "data"), 1)
    open_ledger(tmp_path / "data").close()


def test_a_second_start_names_the_folder_and_the_other_process(tmp_path):
    from sync.errors import FolderInUse

    with child("hold", tmp_path / "data") as holder:
        assert holder.stdout.readline() == "holding\n"
        with pytest.raises(FolderInUse) as refused:
            open_ledger(tmp_path / "data")
        assert str(holder.pid) in refused.value.message
        assert str(tmp_path / "data") in refused.value.message
        holder.stdin.close()
        assert holder.wait(20) == 0
    open_ledger(tmp_path / "data").close()


@pytest.mark.parametrize("after", range(7))
def test_a_kill_during_recovery_recovers_again(tmp_path, after):
    lines_until_killed(child("write", tmp_path / "data", "s"), 10)
    said = lines_until_killed(child("restart", tmp_path / "data"), 1 + after)
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        recover(ledger, saved_sound)
        kinds = [event.kind for event in ledger.events("s")]
        for once in ("recovery.begun", "recording.sealed", "session.failed"):
            assert kinds.count(once) == 1, said
        assert kinds.count("recording.segment") == 3
        assert kinds[-2:] == ["session.failed", "checkpoint"]
        assert ledger.head("s").status is Status.FAILED
        assert chain_holds(ledger, "s", tmp_path / "out")
        assert recover(ledger, saved_sound).failed == ()
