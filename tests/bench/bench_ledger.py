"""What it costs to state a fact durably, and to read a session back: prints one JSON object.

Run `python tests/bench/bench_ledger.py [facts] [folder]`. The folder's disk is what is measured; by default the system's temporary one.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.clock import SystemClock
from engine.interview.facts import TurnCommitted
from engine.interview.turns import Speaker
from sync.export import export_session
from sync.ledger import Ledger, SessionLedger
from sync.record import fold, record_json
from sync.verify import verify
from tests.support.evidence import SESSION, scheduled, started, turn

TEXT = "We cut the backlog by half and kept it there for a year, " * 3


def fact(number: int) -> TurnCommitted:
    return TurnCommitted(turn(number, Speaker.PARTICIPANT, TEXT, number * 3000))


async def one_by_one(session: SessionLedger, facts: int) -> list[float]:
    took = []
    for number in range(facts):
        began = time.perf_counter()
        await session.state(fact(number))
        took.append((time.perf_counter() - began) * 1000)
    return took


async def at_once(session: SessionLedger, facts: int) -> float:
    began = time.perf_counter()
    await asyncio.gather(*(session.state(fact(facts + number)) for number in range(facts)))
    return facts / (time.perf_counter() - began)


def timed_ms(work: object, *args: object) -> float:
    began = time.perf_counter()
    work(*args)
    return round((time.perf_counter() - began) * 1000, 1)


def main(facts: int, folder: Path) -> None:
    with Ledger.open(folder / "data", SystemClock()) as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(started(ledger))
        took = sorted(asyncio.run(one_by_one(session, facts)))
        together = asyncio.run(at_once(session, facts))
        events = session.events()
        report = {
            "facts": facts,
            "bytes_each": (ledger.folder / "ledger.db").stat().st_size // len(events),
            "one_by_one_per_s": round(1000 / statistics.fmean(took)),
            "durable_ms": {
                "p50": round(took[len(took) // 2], 2),
                "p95": round(took[len(took) * 95 // 100], 2),
                "max": round(took[-1], 2),
            },
            "at_once_per_s": round(together),
            "events": len(events),
            "fold_ms": timed_ms(lambda: record_json(fold(events))),
            "export_ms": timed_ms(export_session, ledger, SESSION, None, folder / "out"),
            "verify_ms": timed_ms(verify, folder / "out"),
        }
    began = time.perf_counter()
    with Ledger.open(folder / "data", SystemClock()) as ledger:
        ledger.sessions()
        report["reopen_ms"] = round((time.perf_counter() - began) * 1000, 1)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as scratch:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000, Path(scratch))
