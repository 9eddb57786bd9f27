"""Measures how many events a second one server process takes in, on SQLite and on PostgreSQL, in batches of several sizes.

Run by hand: `python tests/bench/bench_ingest.py [EVENTS]`. Each figure covers all that a delivery costs but HTTP itself: reading the JSON,
checking every hash and signature, writing, projecting, committing. `together` is one batch of each of fifty kiosks in one transaction.
The PostgreSQL is the tests' own (no fsync); SQLite waits for the disk at each commit.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from engine.clock import SystemClock
from engine.interview.facts import body_of
from sync.canonical import parse
from sync.chain import CHECKPOINT, Chain
from sync.checkpoints import checkpoint_body
from sync.events import Event, Moment, body_text, seal, to_json
from sync.keys import Device, DeviceKey, device_id
from sync.server.application import build_parts
from sync.server.ingest.delivery import Delivery, inspect
from sync.server.ingest.taking import Refused, take_inspected, take_many
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.principals import Kiosk
from sync.server.settings import ServerSettings
from sync.server.tables.devices import DeviceRow
from tests.support.evidence import START, salts, scheduled
from tests.support.postgresql import new_database, running_postgresql

_SIGNAL = {
    "v": 1,
    "kind": "focus.lost",
    "phase": "point",
    "span": 3,
    "source": {"detector": "x11.focus", "version": "1", "platform": "linux"},
    "observed": {"taken_by": "xterm", "for_s": 1.25, "process": {"name": "xterm", "pid": 4711}},
    "statement": "Another window had the keyboard for 1.2 seconds.",
    "context": {"question_id": "q3", "who_speaks": "participant"},
    "limits": ["a window manager may hide who took it"],
}


def main() -> None:
    """Print one line a database and batch size."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    with tempfile.TemporaryDirectory() as folder, running_postgresql() as address:
        urls = {"sqlite": f"sqlite:///{folder}/server.db", "postgresql": new_database(address, "bench")}
        for name, url in urls.items():
            parts = build_parts(ServerSettings(database=url), Path(folder) / name, SystemClock())
            upgrade(parts.database)
            for size, count in ((1, wanted // 4), (20, wanted), (200, wanted)):
                print(
                    f"{name:10}  batches of {size:3}            {_alone(parts, size, count):7.0f} events/s", flush=True
                )
            for size in (1, 20):
                print(
                    f"{name:10}  batches of {size:3}, together  {_together(parts, size, wanted):7.0f} events/s",
                    flush=True,
                )
            parts.database.close()


def _alone(parts: Parts, size: int, count: int) -> float:
    kiosk, key = _kiosk(parts)
    bodies = list(_deliveries(key, parts.new_id(), size, count))
    began = time.perf_counter()
    for session_id, payload in bodies:
        said = parse(payload)
        delivery = inspect(session_id, said["events"], said["head"], payload)
        with parts.database.write() as db:
            _expect(take_inspected(db, parts, kiosk, delivery))
    return count / (time.perf_counter() - began)


def _together(parts: Parts, size: int, count: int, kiosks: int = 50) -> float:
    known = [_kiosk(parts) for _ in range(kiosks)]
    each = max(size, count // kiosks)
    streams = [list(_deliveries(key, parts.new_id(), size, each)) for _, key in known]
    began = time.perf_counter()
    for turn in zip(*streams, strict=True):
        deliveries = [(known[place][0], _inspected(*body)) for place, body in enumerate(turn)]
        with parts.database.write() as db:
            for outcome in take_many(db, parts, deliveries):
                _expect(outcome)
    return each * kiosks / (time.perf_counter() - began)


def _inspected(session_id: str, payload: bytes) -> Delivery:
    said = parse(payload)
    return inspect(session_id, said["events"], said["head"], payload)


def _expect(outcome: object) -> None:
    if isinstance(outcome, Refused):
        raise SystemExit(f"refused: {outcome}")


def _kiosk(parts: Parts) -> tuple[Kiosk, DeviceKey]:
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw().hex()
    key = DeviceKey(Device(device_id(public), "bench", public), private)
    now = parts.clock.utc()
    row = DeviceRow(
        id=key.device.id, name="bench", public_key=public, platform="", version="", enrolled_at=now, enrolled_by="bench"
    )
    row.status, row.told = "{}", 0
    with parts.database.write() as db:
        db.add(row)
    return Kiosk(key.device.id, "bench", public, None, revoked=False), key


def _deliveries(key: DeviceKey, session_id: str, size: int, count: int) -> Iterator[tuple[str, bytes]]:
    events = _chain(key, session_id, count)
    for start in range(0, len(events), size):
        batch = events[start : start + size]
        head = checkpoint_body(key, session_id, batch[-1].seq, batch[-1].hash)
        yield session_id, json.dumps({"events": [to_json(event) for event in batch], "head": head}).encode()


def _chain(key: DeviceKey, session_id: str, count: int) -> list[Event]:
    """Return a session as a kiosk keeps it: signals mostly, a checkpoint every fifty events."""
    random_bytes, chain, events = salts(), Chain(session_id), []
    started = {"engines": {}, "device": key.device.to_json(), "audio": {}, "clock": "real"}
    opening = {"session.scheduled": body_of(replace(scheduled(session_id))), "session.started": started}
    while len(events) < count:
        kind = ["session.scheduled", "session.started"][len(events)] if len(events) < 2 else "signal"
        body = opening.get(kind) or _SIGNAL | {"seq": len(events)}
        if len(events) % 50 == 49:
            kind, body = CHECKPOINT, checkpoint_body(key, session_id, chain.next_seq - 1, chain.head)
        events.append(
            seal(
                session_id=session_id,
                seq=chain.next_seq,
                at=Moment(START, 5_000_000_000 + len(events)),
                kind=kind,
                body=body_text(body, kind),
                prev_hash=chain.head,
                random_bytes=random_bytes,
            )
        )
        chain = chain.after(events[-1])
    return events


if __name__ == "__main__":
    main()
