"""What a kiosk costs and how soon it is there: first screen, end of the talk to the score, memory, second start of the bootstrap.

Run `python tests/bench/bench_kiosk.py [--minutes N] [--json]`. It brings its own screen and sound; the figures of the talk come from a whole
demo in real time, whose simulated candidate lives in the kiosk's process and counts as part of it.
"""

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import psutil

from app.pin import set_pin
from app.virtual_screen import VirtualScreen

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {"first_screen_s": 3.0, "score_s": 10.0, "memory_mb": 1000.0, "second_start_s": 5.0}
TITLES = {
    "first_screen_s": "process start to the first screen painted",
    "score_s": "end of the conversation to the scorecard",
    "memory_mb": "memory of the kiosk and all its processes, at its most",
    "second_start_s": "second start of the bootstrap, before the thing itself",
}
NOT_THE_KIOSK = {"Xvfb", "openbox", "pulseaudio", "setpriv", "pacat", "paplay", "parec", "flite", "espeak-ng"}
PAINTED_COLOURS = 20  # an empty screen has one, a window without contents a few
LOOK_S = 0.02
SAMPLE_S = 0.5
GIVE_UP_S = 60.0


def first_screen_s(runs: int) -> float:
    """Return the median time from starting the process to a screen that shows something."""
    with VirtualScreen(1280, 720), tempfile.TemporaryDirectory() as folder:
        set_pin(Path(folder), "482913")
        from PySide6.QtGui import QGuiApplication

        looking = QGuiApplication.instance() or QGuiApplication(["bench"])
        try:
            took = sorted(one_start(looking, folder) for _ in range(runs))
        finally:
            looking.shutdown()  # before its display goes: Qt ends the whole process when a display dies under it
    return took[len(took) // 2]


def one_start(looking: Any, folder: str) -> float:
    """Start the kiosk once and stop it when its first screen is there."""
    environment = {**os.environ, "VIVAVOCE_DATA_DIR": folder}
    began = time.perf_counter()
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "app", "kiosk"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    )
    try:
        while time.perf_counter() < began + GIVE_UP_S:
            if painted(looking):
                return time.perf_counter() - began
            if kiosk.poll() is not None:
                raise SystemExit(f"the kiosk ended with {kiosk.returncode}")
            time.sleep(LOOK_S)
        raise SystemExit(f"nothing was painted within {GIVE_UP_S:.0f} s")
    finally:
        kiosk.terminate()
        kiosk.wait()
        while painted(looking):  # the next run must begin with an empty screen
            time.sleep(LOOK_S)


def painted(looking: Any) -> bool:
    """Whether the screen shows more than a background."""
    looking.processEvents()
    image = looking.primaryScreen().grabWindow(0).toImage()
    seen = {image.pixel(x, y) for x in range(5, image.width(), 11) for y in range(5, image.height(), 7)}
    return len(seen) >= PAINTED_COLOURS


def whole_talk(minutes: int) -> dict[str, float]:
    """Hold a demo; return its memory's peak and how long the score took."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        demo = subprocess.Popen(
            [sys.executable, "-m", "app", "demo", "--out", str(out), "--minutes", str(minutes)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        peak = 0.0
        while demo.poll() is None:
            peak = max(peak, memory_mb(demo.pid))
            time.sleep(SAMPLE_S)
        if demo.returncode != 0:
            raise SystemExit(f"the demo ended with {demo.returncode}")
        return {"memory_mb": peak, "score_s": score_s(out / "ledger.jsonl")}


def memory_mb(pid: int) -> float:
    """Return what the process and its children take: each shared page counted in shares where the system tells (PSS), else resident."""
    total = 0
    with suppress(psutil.Error):
        whole = psutil.Process(pid)
        for process in (whole, *whole.children(recursive=True)):
            with suppress(psutil.Error):
                if process.name() not in NOT_THE_KIOSK:
                    total += getattr(process.memory_full_info(), "pss", 0) or process.memory_info().rss
    return total / 1e6


def score_s(ledger: Path) -> float:
    """Return the time from the last turn's commitment to the scorecard, by the monotonic clock."""
    events = [json.loads(line) for line in ledger.read_text(encoding="utf-8").splitlines()]
    at = {event["kind"]: event["t_mono_ns"] for event in events}
    return (int(at["scorecard.issued"]) - int(at["turn.committed"])) / 1e9


def second_start_s() -> float | None:
    """Return what the bootstrap says of a start that finds everything in place; None where the first was never made."""
    script = ROOT / "packaging" / "bootstrap.py"
    spec = importlib.util.spec_from_file_location("bootstrap", script)
    assert spec is not None
    assert spec.loader is not None
    bootstrap = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bootstrap)
    stamp: Path = bootstrap.STAMP
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != bootstrap.environment_fingerprint(()):
        return None
    run = subprocess.run(
        [sys.executable, str(script), "run", "--no-system", "--version"], capture_output=True, text=True, check=False
    )
    told = re.search(r"ready after (\d+\.\d+) s", run.stdout + run.stderr)
    return float(told[1]) if told else None


def main() -> int:
    """Measure and print; 1 where a limit is broken."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=int, default=1, help="length of the demo's interview")
    options.add_argument("--runs", type=int, default=3, help="starts of which the median counts")
    options.add_argument("--json", action="store_true", help="print JSON for programs")
    asked = options.parse_args()
    figures: dict[str, float | None] = {"first_screen_s": first_screen_s(asked.runs)}
    figures |= whole_talk(asked.minutes)
    figures["second_start_s"] = second_start_s()
    rows = {
        name: {"value": None if value is None else round(value, 2), "limit": LIMITS[name]}
        for name, value in figures.items()
    }
    broken = [name for name, row in rows.items() if row["value"] is not None and row["value"] > row["limit"]]
    if asked.json:
        print(json.dumps({"figures": rows, "broken": broken}, indent=2))
    else:
        for name, row in rows.items():
            value = "not measured: run packaging/bootstrap.py once" if row["value"] is None else f"{row['value']:.2f}"
            print(f"{TITLES[name]:58} {value:>8}   (at most {row['limit']:g})")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
