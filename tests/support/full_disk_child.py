"""What happens on a disk that is really full: run inside a file system of a few megabytes, prints a JSON report.

The story: an interview runs, something else fills the disk, the next facts hit the wall, the session is closed all the same, and nothing
new may begin before there is room again.
"""

import json
import sys
from pathlib import Path

from engine.errors import StorageFull
from engine.interview.facts import SessionFailed
from sync.ledger import Ledger, SessionLedger
from sync.verify.findings import Report
from sync.verify.ledger_check import check_ledger
from tests.support.evidence import clock_at_nine, scheduled, started

RESERVE = 1024 * 1024


def fill(folder: Path) -> None:
    """Take every byte that is left."""
    with (folder / "filler").open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue


def state_until_full(session: SessionLedger) -> int:
    """Return how many facts went through before the disk was said to be full."""
    for number in range(10_000):
        try:
            session.append_now("turn.committed", {"number": number, "text": "y" * 3000})
        except StorageFull:
            return number
    raise AssertionError("the disk never filled up")


def refused(session: SessionLedger, fact: object) -> bool:
    try:
        session.state_now(fact)
    except StorageFull:
        return True
    return False


def main(folder: Path) -> None:
    report = {}
    with Ledger.open(folder / "data", clock_at_nine(), ballast_bytes=RESERVE) as ledger:
        session = ledger.session("s")
        session.state_now(scheduled("s"))
        session.state_now(started(ledger))
        fill(folder)
        went_through = state_until_full(session)
        texts = [event.body["number"] for event in session.events() if event.kind == "turn.committed"]
        report["kept_up_to_the_wall"] = texts == list(range(went_through + 1))
        report["told_again"] = refused(session, SessionFailed("device_fault")) is False
        report["ends_with"] = [event.kind for event in session.events()][-2:]
        report["nothing_new_begins"] = refused(ledger.session("t"), scheduled("t"))
    with Ledger.open(folder / "data", clock_at_nine(), ballast_bytes=RESERVE) as ledger:
        report["after_restart_nothing_new_begins"] = refused(ledger.session("t"), scheduled("t"))
        findings = Report()
        check_ledger(ledger.events("s"), None, findings)
        report["problems"] = [problem.code for problem in findings.problems]
        (folder / "filler").unlink()
        report["with_room_it_goes_on"] = not refused(ledger.session("t"), scheduled("t"))
    print(json.dumps(report))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
