"""Measures how soon an endpoint hears of what happened, beside endpoints that hang or are down, and whether two processes tell it twice.

Run by hand: `python tests/bench/bench_webhooks.py [SESSIONS]`. Three facts of each session are told, one a transaction, at a steady rate;
the delay runs from just before the transaction to the arrival at the endpoint, over loopback. The PostgreSQL is the tests' own (no fsync) and
has two engines in processes of their own besides the one that states the facts; SQLite waits for the disk and has one engine.
"""

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.clock import SystemClock
from sync.server.application import build_parts
from sync.server.jobs.engine import Engine
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.settings import ServerSettings
from sync.server.webhooks import endpoints, signing
from sync.server.webhooks.outbox import tell
from tests.support.happenings import session_row
from tests.support.postgresql import new_database, running_postgresql
from tests.support.webhook_receiver import Got, Receiver, Says, receiving

ROOT = Path(__file__).resolve().parents[2]
FACTS = ("session.created", "session.started", "session.completed")
A_SECOND = 30.0


class Timed(Receiver):
    """A receiver that notes when each request came."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[tuple[str, str, float]] = []

    def take(self, got: Got) -> Says:
        body = json.loads(got.body)
        self.came.append((body["data"]["session"]["id"], body["event"], time.time()))
        return super().take(got)


def main() -> None:
    """Print one line a database."""
    sessions = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder, running_postgresql() as address:
        for name, url, others in (
            ("sqlite", f"sqlite:///{folder}/server.db", 0),
            ("postgresql", new_database(address, "bench"), 2),
        ):
            print(
                json.dumps(
                    {
                        "database": name,
                        "other_processes": others,
                        **_measured(url, Path(folder) / name, sessions, others),
                    }
                )
            )


def _measured(url: str, folder: Path, sessions: int, others: int) -> dict[str, Any]:
    parts = build_parts(ServerSettings(database=url, allow_private_webhooks=True), folder, SystemClock())
    upgrade(parts.database)
    healthy = Timed()
    with ExitStack() as stack:
        stack.enter_context(receiving(receiver=healthy))
        hangs = stack.enter_context(receiving(shut=True))
        for address in (healthy.url, hangs.url, "http://127.0.0.1:1/"):
            _endpoint(parts, address)
        for _ in range(others):
            stack.enter_context(_process(url, folder))
        engine = Engine(parts)
        engine.start()
        stack.callback(engine.stop)
        told = _tell_all(parts, sessions)
        healthy.wait_for(len(told), 60)
        hangs.open_doors.set()
    parts.database.close()
    return _figures(told, healthy)


def _figures(told: dict[tuple[str, str], float], healthy: Timed) -> dict[str, Any]:
    delays = sorted(at - told[session_id, event] for session_id, event, at in healthy.came)
    seen = Counter((session_id, event) for session_id, event, _ in healthy.came)
    orders: dict[str, list[str]] = {}
    for session_id, event, _ in healthy.came:
        orders.setdefault(session_id, []).append(event)
    return {
        "told": len(told),
        "heard": len(seen),
        "twice": sum(count > 1 for count in seen.values()),
        "out_of_order": sum(tuple(order) != FACTS for order in orders.values()),
        "delay_ms": {
            name: round(delays[int(share * (len(delays) - 1))] * 1000)
            for name, share in (("p50", 0.5), ("p95", 0.95), ("max", 1.0))
        },
    }


def _tell_all(parts: Parts, sessions: int) -> dict[tuple[str, str], float]:
    told: dict[tuple[str, str], float] = {}
    pace = threading.Event()  # never set: only to wait
    for event in FACTS:
        for number in range(sessions):
            began = told[f"s{number}", event] = time.time()
            with parts.database.write() as db:
                tell(db, parts, event, f"s{number}", session_row(f"s{number}"))
            pace.wait(max(0.0, began + 1 / A_SECOND - time.time()))
    return told


def _endpoint(parts: Parts, url: str) -> None:
    with parts.database.write() as db:
        row = endpoints.add(db, parts, endpoints.Changes(url, "", ()), "bench")
        signing.new_secret(db, parts, row.id)


def _process(url: str, folder: Path) -> Any:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.support.jobs_child", url, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    child.stdout.readline()
    stack = ExitStack()
    stack.callback(child.wait)
    stack.callback(child.kill)
    return stack


if __name__ == "__main__":
    main()
