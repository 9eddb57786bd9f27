"""The power fails while something goes on: the record says that nobody saw its end, and makes none up."""

import subprocess
import sys
from pathlib import Path

from engine.clock import SystemClock
from sync.ledger import Ledger
from sync.record import fold
from sync.recovery import recover
from tests.support.evidence import SESSION

ROOT = Path(__file__).parents[3]


def test_what_was_open_when_the_power_failed_has_no_end_on_record(tmp_path):
    child = [sys.executable, "-m", "tests.support.watched_child", str(tmp_path)]
    with subprocess.Popen(child, cwd=ROOT, stdout=subprocess.PIPE, text=True) as kiosk:
        assert kiosk.stdout.readline() == "open\n"
        kiosk.kill()
    with Ledger.open(tmp_path, SystemClock()) as ledger:
        recover(ledger, lambda _session, _segments: ())
        record = fold(ledger.events(SESSION))
    (open_one,) = record.authenticity_signals["unfinished"]
    assert (record.status, record.end_reason) == ("failed", "power_loss")
    assert (open_one["kind"], open_one["until"]) == ("focus_loss", None)
    assert open_one["reason"] == "the kiosk stopped in mid-interview: nobody saw its end"
    (watched,) = [each for each in record.authenticity_signals["coverage"] if each["detector"]]
    assert watched["health"] == "active"
    assert watched["until"] <= record.ended_at
