"""Measures how long an event takes from a kiosk to those who watch, with many kiosks streaming live to one server process.

Run by hand: `python tests/bench/bench_live.py [KIOSKS] [SECONDS] [sqlite|postgresql]`. Server, kiosks and watchers are processes of their
own. Each kiosk sends one signal, five levels, four captions and one state a second over its WebSocket; three people watch everything.
The delay runs from before the kiosk seals the event to after a watcher has read it; both read the machine's one monotonic clock. The first
seconds, in which all the kiosks connect and deliver their first facts, are told apart. The PostgreSQL is the tests' own (no fsync); SQLite
waits for the disk at each commit.
"""

import asyncio
import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from websockets.asyncio.client import connect

from engine.clock import SystemClock
from engine.interview.facts import body_of
from sync.chain import CHECKPOINT, Chain
from sync.checkpoints import checkpoint_body
from sync.events import Event, Moment, body_text, seal, to_json
from sync.keys import Device, DeviceKey, device_id
from sync.server.application import build_parts, create_app
from sync.server.migrations import upgrade
from sync.server.people.tokens import digest
from sync.server.principals import Scope
from sync.server.settings import ServerSettings
from sync.server.tables.devices import DeviceRow, DeviceTokenRow
from sync.server.tables.people import ApiKeyRow
from tests.support.evidence import salts, scheduled
from tests.support.live import signal
from tests.support.postgresql import new_database, running_postgresql

KEY = "vvk_" + "k" * 43
WATCHERS = 3
STAGGER_S = 2.0


class Kiosk:
    """A kiosk's chain and what it says on its link."""

    def __init__(self, number: int) -> None:
        private = Ed25519PrivateKey.from_private_bytes(random.Random(number).randbytes(32))  # noqa: S311 - a bench
        public = private.public_key().public_bytes_raw().hex()
        self.key = DeviceKey(Device(device_id(public), f"bench {number}", public), private)
        self.token = f"vvd_{number:043d}"
        self.session_id = f"bench-{number}"
        self.chain = Chain(self.session_id)
        self.random_bytes = salts(number)
        self.sent = 0
        self.acknowledged = 0

    def sealed(self, kind: str, body: dict[str, Any]) -> Event:
        clock = SystemClock()
        event = seal(
            session_id=self.session_id,
            seq=self.chain.next_seq,
            at=Moment(clock.utc(), clock.monotonic_ns()),
            kind=kind,
            body=body_text(body, kind),
            prev_hash=self.chain.head,
            random_bytes=self.random_bytes,
        )
        self.chain = self.chain.after(event)
        return event

    def batch(self, events: list[Event]) -> str:
        self.sent += 1
        head = checkpoint_body(self.key, self.session_id, events[-1].seq, events[-1].hash)
        return json.dumps(
            {
                "type": "events",
                "id": str(self.sent),
                "session_id": self.session_id,
                "events": [to_json(event) for event in events],
                "head": head,
            }
        )

    def opening(self) -> str:
        started = {"engines": {}, "device": self.key.device.to_json(), "audio": {}, "clock": "real"}
        return self.batch(
            [
                self.sealed("session.scheduled", body_of(replace(scheduled(), session_id=self.session_id))),
                self.sealed("session.started", started),
            ]
        )

    def signal(self) -> str:
        kind, body = signal()
        events = []
        if self.chain.since_checkpoint >= 49:
            own = checkpoint_body(self.key, self.session_id, self.chain.next_seq - 1, self.chain.head)
            events.append(self.sealed(CHECKPOINT, own))
        events.append(self.sealed(kind, body | {"observed": {"sent_ns": time.monotonic_ns()}}))
        return self.batch(events)

    def says(self, kind: str, **more: Any) -> str:
        return json.dumps({"type": kind, "session_id": self.session_id, **more})


def main() -> None:
    """Run the processes and print the figures."""
    if len(sys.argv) > 1 and sys.argv[1] in ("serve", "kiosks", "watch"):
        {"serve": serve, "kiosks": kiosks, "watch": watch}[sys.argv[1]](*sys.argv[2:])
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    engine = sys.argv[3] if len(sys.argv) > 3 else "sqlite"
    with (
        tempfile.TemporaryDirectory() as folder,
        running_postgresql() if engine == "postgresql" else nullcontext("") as address,
    ):
        url = new_database(address, "bench") if engine == "postgresql" else f"sqlite:///{folder}/server.db"
        prepare(url, folder, count)
        server = _child("serve", url, folder, stdout=subprocess.PIPE)
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        watchers = [_child("watch", port, str(seconds + STAGGER_S), stdout=subprocess.PIPE) for _ in range(WATCHERS)]
        streaming = _child("kiosks", port, str(count), str(seconds), stdout=subprocess.PIPE)
        said = [json.loads(each.communicate()[0]) for each in (*watchers, streaming)]
        cpu = json.loads(server.communicate("enough\n")[0].splitlines()[-1])["cpu_s"]
    seen = [(sent, delay) for each in said[:-1] for sent, delay in each["delays_ms"]]
    delays = sorted(delay for sent, delay in seen if sent >= said[-1]["everyone_ns"])
    coming = sorted(delay for sent, delay in seen if sent < said[-1]["everyone_ns"])
    print(
        f"{engine}: {count} kiosks, {seconds} s, {WATCHERS} watchers; the server used {cpu / (seconds + STAGGER_S):.0%} of one core"
    )
    print(
        f"  events sent {said[-1]['sent']}, acknowledged {said[-1]['acknowledged']}, seen {len(seen)} ({WATCHERS} times each)"
    )
    print(f"  event to proctor: p50 {_at(delays, 0.5):.0f} ms, p95 {_at(delays, 0.95):.0f} ms, max {delays[-1]:.0f} ms")
    print(f"  while all of them were coming: p50 {_at(coming, 0.5):.0f} ms, p95 {_at(coming, 0.95):.0f} ms")
    print(f"  acknowledged to the kiosk: p50 {said[-1]['ack_p50_ms']:.0f} ms, p95 {said[-1]['ack_p95_ms']:.0f} ms")
    print(f"  levels and captions that made way: {[each['dropped'] for each in said[:-1]]}")


def prepare(url: str, folder: str, count: int) -> None:
    """Have the server know the kiosks and the one who watches."""
    parts = build_parts(ServerSettings(database=url), Path(folder) / "server", SystemClock())
    upgrade(parts.database)
    now = parts.clock.utc()
    with parts.database.write() as db:
        for kiosk in map(Kiosk, range(count)):
            device = kiosk.key.device
            row = DeviceRow(
                id=device.id,
                name=device.name,
                public_key=device.public_key,
                platform="",
                version="",
                enrolled_at=now,
                enrolled_by="bench",
            )
            row.status, row.told = "{}", 0
            db.add(row)
            db.add(
                DeviceTokenRow(
                    token_sha256=digest(kiosk.token), device_id=device.id, expires_at=now + timedelta(days=1)
                )
            )
        scopes = json.dumps([Scope.SESSIONS_READ])
        db.add(
            ApiKeyRow(
                id="bench",
                name="bench",
                prefix="vvk_",
                key_sha256=digest(KEY),
                scopes=scopes,
                created_at=now,
                created_by="bench",
            )
        )
    parts.database.close()


def serve(url: str, folder: str) -> None:
    """Be the server: print the port, and at the end the seconds of CPU."""
    parts = build_parts(ServerSettings(database=url), Path(folder) / "server", SystemClock())
    config = uvicorn.Config(
        create_app(parts), port=0, log_level="critical", ws_per_message_deflate=False, timeout_graceful_shutdown=2
    )
    server = uvicorn.Server(config)

    async def life() -> None:
        running = asyncio.ensure_future(server.serve())
        while not server.started:
            await asyncio.sleep(0.05)
        print(server.servers[0].sockets[0].getsockname()[1], flush=True)
        began = time.process_time()
        await asyncio.to_thread(sys.stdin.readline)  # until whoever started it has had enough
        server.should_exit = True
        await running
        print(json.dumps({"cpu_s": time.process_time() - began}), flush=True)

    asyncio.run(life())


def kiosks(port: str, count: str, seconds: str) -> None:
    """Be all the kiosks."""
    took: list[float] = []
    everyone = [Kiosk(number) for number in range(int(count))]
    here: list[int] = []

    async def stream(kiosk: Kiosk, number: int) -> None:
        headers = {"authorization": f"Bearer {kiosk.token}"}
        await asyncio.sleep(STAGGER_S * number / len(everyone))
        async with connect(
            f"ws://127.0.0.1:{port}/api/v1/kiosk/live", additional_headers=headers, compression=None, proxy=None
        ) as socket:
            await socket.send(kiosk.opening())
            await _acknowledged(socket, kiosk)
            here.append(time.monotonic_ns())
            until, tick = time.monotonic() + float(seconds), 0
            speaking = asyncio.ensure_future(_speak(socket, kiosk, until))
            while time.monotonic() < until:
                began = time.monotonic()
                await socket.send(kiosk.signal())
                await _acknowledged(socket, kiosk)
                took.append((time.monotonic() - began) * 1000)
                tick += 1
                await asyncio.sleep(max(0.0, began + 1.0 - time.monotonic()))
            await speaking

    async def everybody() -> None:
        await asyncio.gather(*(stream(kiosk, number) for number, kiosk in enumerate(everyone)))

    asyncio.run(everybody())
    took.sort()
    print(
        json.dumps(
            {
                "everyone_ns": max(here),
                "sent": sum(kiosk.sent for kiosk in everyone),
                "acknowledged": sum(kiosk.acknowledged for kiosk in everyone),
                "ack_p50_ms": _at(took, 0.5),
                "ack_p95_ms": _at(took, 0.95),
            }
        )
    )


def watch(port: str, seconds: str) -> None:
    """Be one who watches everything."""
    delays: list[tuple[int, float]] = []
    dropped = {"levels": 0, "captions": 0}

    async def look() -> None:
        async with connect(
            f"ws://127.0.0.1:{port}/api/v1/live",
            additional_headers={"x-api-key": KEY},
            compression=None,
            proxy=None,
            max_size=None,
        ) as socket:
            try:
                async with asyncio.timeout(float(seconds) + 4.0):
                    async for text in socket:
                        message, now = json.loads(text), time.monotonic_ns()
                        for name, number in message.get("dropped", {}).items():
                            dropped[name] += number
                        for change in message.get("changes", ()):
                            sent = ((change.get("event") or {}).get("body") or {}).get("observed", {}).get("sent_ns")
                            if sent:
                                delays.append((sent, (now - sent) / 1e6))
            except TimeoutError:
                pass

    asyncio.run(look())
    print(json.dumps({"delays_ms": delays, "dropped": dropped}))


async def _speak(socket: Any, kiosk: Kiosk, until: float) -> None:
    tick = 0
    while time.monotonic() < until:
        await socket.send(kiosk.says("level", heard_dbfs=-30.0 - tick % 20, said_dbfs=-96.0))
        if tick % 5 != 4:
            await socket.send(
                kiosk.says("caption", speaker="participant", text=f"we cut the backlog by {tick} and kept it there")
            )
        else:
            await socket.send(
                kiosk.says(
                    "state", phase="candidate_speaking", question=1, questions=6, elapsed_s=float(tick), limit_s=900
                )
            )
        tick += 1
        await asyncio.sleep(0.2)


async def _acknowledged(socket: Any, kiosk: Kiosk) -> None:
    while True:
        message = json.loads(await socket.recv())
        if message["type"] == "events.refused":
            raise SystemExit(f"refused: {message}")
        if message["type"] == "events.ack":
            kiosk.acknowledged += 1
            return


def _child(*arguments: str, stdout: int) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, __file__, *arguments], stdin=subprocess.PIPE, stdout=stdout, text=True)


def _at(values: list[float], share: float) -> float:
    return values[min(int(len(values) * share), len(values) - 1)] if values else float("nan")


if __name__ == "__main__":
    main()
