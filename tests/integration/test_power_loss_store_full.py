"""A disk that is really full: a file system of a few megabytes, filled to the last byte."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def in_small_disk(megabytes: int, mount_point: Path, command: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run a command with a file system of its own, which only it can see."""
    script = f'mount -t tmpfs -o size={megabytes}m small "$1" && shift && exec "$@"'
    return subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", str(mount_point), *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def small_disks_work(folder: Path) -> bool:
    return shutil.which("unshare") is not None and in_small_disk(1, folder, ["true"]).returncode == 0


def test_a_full_disk_costs_nothing_that_was_stated_and_the_session_still_ends(tmp_path):
    if not small_disks_work(tmp_path):
        pytest.skip("this system gives no private mounts")
    run = in_small_disk(6, tmp_path, [sys.executable, "-m", "tests.support.full_disk_child", str(tmp_path)])
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {
        "kept_up_to_the_wall": True,
        "told_again": True,
        "ends_with": ["session.failed", "checkpoint"],
        "nothing_new_begins": True,
        "after_restart_nothing_new_begins": True,
        "problems": [],
        "with_room_it_goes_on": True,
    }
