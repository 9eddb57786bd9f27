"""A file system of a few megabytes, for tests of what a full disk does."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_SCRIPT = 'mount -t tmpfs -o size="$1"m small "$2" && shift 2 && exec "$@"'


def in_small_disk(megabytes: int, mount_point: Path, command: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run a command with a file system of its own at `mount_point`, which only it can see."""
    private = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", _SCRIPT, "sh"]
    return subprocess.run(
        [*private, str(megabytes), str(mount_point), *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def why_no_small_disk(mount_point: Path) -> str:
    """Return why this system can't give one, empty where it can."""
    if shutil.which("unshare") is None:
        return "unshare is not installed"
    tried = in_small_disk(1, mount_point, [sys.executable, "-c", ""])
    return f"no private mounts here: {tried.stderr.strip()}" if tried.returncode else ""
