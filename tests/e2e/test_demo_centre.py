"""A whole centre by one command, at its shortest: one kiosk, a minute, both desks; and what it leaves behind."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.virtual_screen import PROGRAMS
from tests.e2e.test_demo import ROOT, environment

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason="Xvfb or openbox is not installed"),
]
RUN = """
import sys
from pathlib import Path
from app.commands.demo_centre import run
from app.demo.centre.camera import TWO_VIEWS
sys.exit(run(Path("out"), template=Path("customer-support"), kiosks=1, minutes=1, force=False, views=TWO_VIEWS))
"""


def test_a_centre_opens_is_watched_and_gives_its_results(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-W", "default::ResourceWarning", "-c", RUN],
        cwd=tmp_path,
        env={**environment(), "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=420,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    out = tmp_path / "out"
    said = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert said["sessions"]
    assert all(each["same"] for each in said["sessions"])
    assert "looks at the rooms" in done.stdout
    pictures = {file.name for file in (out / "screens").rglob("*.png")}
    for place in ("board", "session", "sessions", "result", "templates", "devices", "audit"):
        assert f"{place}-1280x720-light-en.png" in pictures
        assert f"{place}-1920x1080-dark-ja.png" in pictures
    assert all(name in (out / "screens" / "index.html").read_text(encoding="utf-8") for name in pictures)
    exported = {file.suffix for file in (out / "exports").rglob("*") if file.is_file()}
    assert exported >= {".json", ".csv", ".xlsx", ".pdf"}
    assert "Traceback" not in done.stderr
