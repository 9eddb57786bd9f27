"""Prints how long a 45-minute result takes from the click until it is painted, and where that goes: ms, p50 and p95 of many openings.

python tests/bench/bench_result.py [openings]

250 turns, 6,000 words with times, 100 signals, a recording of 45 minutes; the record is at a server on this machine, whose own work counts.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import structlog

from engine.interview.facts import (
    RecordingSealed,
    ScorecardIssued,
    SessionCompleted,
    SessionStarted,
    TurnCommitted,
    body_of,
)
from engine.interview.turns import Speaker, Turn, Word
from engine.scoring.port import Citation, DimensionScore, Scorecard
from engine.templates import read_builtin
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.server.blobs.uploads import FileKind
from sync.server.catalogue.participants import NewParticipant
from sync.server.principals import Role
from sync.server.sessions.chain_writer import append
from sync.server.sessions.creating import Wanted, schedule
from sync.server.tables.files import BlobRow
from sync.times import rfc3339
from tests.support.delivered import sha256
from tests.support.desk_data import PASSWORD, PERSONS, LivedClock, copied, furnish_bare
from tests.support.desk_talk import DETECTORS
from tests.support.on_a_port import on_a_port
from tests.support.screen import screen
from tests.support.serving import BEGUN

TURNS, WORDS, SIGNALS, MINUTES, RATE = 250, 6000, 100, 45, 16_000
OPENINGS = 15
TEMPLATE = "customer-support"
SPOKEN = (
    *("we", "had", "promised", "the", "florist", "that", "every", "box", "would", "be", "there"),
    *("by", "seven", "and", "then", "the", "van", "broke", "down", "on", "the", "bridge"),
)


def hold_long(parts: Any, clock: LivedClock, name: str) -> str:
    """Add a whole 45-minute interview to a server; return its id."""
    rubric = read_builtin(TEMPLATE).stages[0].rubric
    with parts.database.write() as db:
        session_id: str = schedule(db, parts, Wanted(NewParticipant(name), TEMPLATE)).row.id
        add = _Adding(db, parts, session_id)
        for detector, kinds, state, reason in DETECTORS:
            source = {"detector": detector, "version": "1", "platform": "linux-x11"}
            add(DETECTOR_HEALTH, {"source": source, "kinds": list(kinds), "state": str(state), "reason": reason})
        add.fact(SessionStarted(engines={}, device={}, audio={"rate": RATE}))
        each_ms = MINUTES * 60_000 // TURNS
        for number in range(TURNS):
            turn = _turn(number, number * each_ms)
            add.fact(TurnCommitted(turn))
            if number % 5 < SIGNALS * 5 // TURNS:
                clock.advance(each_ms * 5 / 2000)
                add(SIGNAL, _signal(number, rfc3339(clock.utc())))
        add.fact(RecordingSealed("recording.flac", "0" * 64, MINUTES * 60 * RATE, RATE, 1))
        add.fact(SessionCompleted("finished"))
        citations = tuple(
            Citation(f"t{place}", " ".join(SPOKEN[:8]), place * each_ms, place * each_ms + 2400)
            for place in (2, 40, 120)
        )
        dimensions = tuple(
            DimensionScore(
                each.id, each.label, 0.2, 6.5, (5.5, 7.5), True, "Told what was done, and why. " * 8, citations
            )
            for each in rubric.dimensions
        )
        card = Scorecard(
            6.5, (5.8, 7.2), True, "yes", "final", dimensions, "Good.\n\nAsk more.",
            {"name": "built-in", "version": "1", "model_sha256": ""}, "uncalibrated", "By fixed rules.",
        )  # fmt: skip
        add.fact(ScorecardIssued(1, None, asdict(card)))
    return session_id


class _Adding:
    def __init__(self, db: Any, parts: Any, session_id: str) -> None:
        self._db, self._parts, self._session_id = db, parts, session_id

    def __call__(self, kind: str, body: dict[str, Any]) -> None:
        append(self._db, self._parts, self._session_id, kind, body)

    def fact(self, fact: Any) -> None:
        self(fact.KIND, body_of(fact))


def _turn(number: int, start_ms: int) -> Turn:
    count = WORDS // TURNS
    said = [SPOKEN[(number + place) % len(SPOKEN)] for place in range(count)]
    words = tuple(Word(word, start_ms + 400 * n, start_ms + 400 * n + 350, 0.9) for n, word in enumerate(said))
    speaker = Speaker.PARTICIPANT if number % 2 else Speaker.AI
    return Turn(
        f"t{number + 1}", number + 1, speaker, start_ms, start_ms + 400 * count, " ".join(said), "en", 0.9, words
    )


def _signal(number: int, at: str) -> dict[str, Any]:
    return {
        "v": 1, "seq": number, "kind": "focus_loss", "phase": "point", "span": f"s{number}", "t_utc": at, "t_mono_ns": number,
        "source": {"detector": "x11_focus", "version": "1", "platform": "linux-x11"}, "observed": {"window": "Terminal"},
        "statement": "Another window took the keyboard for 3.2 s.", "context": {"question_id": "q", "who_speaks": "ai"},
        "limits": [],
    }  # fmt: skip


def send_sound(parts: Any, session_ids: list[str], folder: Path) -> int:
    """Put one recording of 45 minutes where the server keeps files, for each session; return its bytes."""
    path = folder / "long.flac"
    t = np.arange(RATE * 60) / RATE
    minute = np.stack([np.sin(2 * np.pi * hz * t) * (np.sin(t) > 0) * 6000 for hz in (140, 210)], axis=1)
    noise = np.random.default_rng(1).normal(0, 60, minute.shape)
    with soundfile.SoundFile(path, "w", RATE, 2, "PCM_16") as file:
        for _ in range(MINUTES):
            file.write((minute + noise).astype(np.int16))
    content = path.read_bytes()
    for session_id in session_ids:
        place = f"files/{session_id}"
        parts.blobs.put(place, [content])
        with parts.database.write() as db:
            db.add(
                BlobRow(
                    session_id=session_id, kind=str(FileKind.RECORDING), name="recording.flac", sha256=sha256(content),
                    size=len(content), sealed=False, place=place, received_at=parts.clock.utc(), device_id="k", erased_at=None,
                    plain_sha256=sha256(content), plain_size=len(content), fits=True,
                )
            )  # fmt: skip
    return len(content)


async def measured(shell: Any, ids: list[str], openings: int) -> dict[str, list[float]]:
    """Open results one after another; return each part's times in ms. What is apart is asked once more by itself."""
    from PySide6.QtWidgets import QApplication

    from app.admin.results.opened import opened
    from app.admin.results.reading import read_result
    from app.admin.results.signals import read_signals

    figures: dict[str, list[float]] = {}

    def took(name: str, began: float) -> None:
        figures.setdefault(name, []).append((time.perf_counter() - began) * 1000)

    for number in range(openings):
        session_id = ids[number % len(ids)]
        began = time.perf_counter()
        shell.go("result", session_id)
        page = shell.page
        while page._opened is None or page._opened.result.id != session_id:
            await asyncio.sleep(0)
        QApplication.processEvents()
        shell.window.repaint()
        took("click to painted" if number else "click to painted, the first", began)
        server = shell.desk.server
        began = time.perf_counter()
        content = await server.content(f"/sessions/{session_id}/record")
        took("fetch", began)
        began = time.perf_counter()
        record = json.loads(content)
        read_signals(record["authenticity_signals"], read_result(record).started_at)
        took("parse", began)
        found = await opened(server, session_id)
        began = time.perf_counter()
        page.show_opened(found)
        took("build", began)
        began = time.perf_counter()
        shell.window.repaint()
        took("paint", began)
        began = time.perf_counter()
        page.tabs.setCurrentIndex(1)
        shell.window.repaint()
        took("signals' tab", began)
        figures["words"] = [float(sum(len(turn.words) for turn in found.result.turns))]
        figures["record, KiB"] = [len(content) / 1024]
    began = time.perf_counter()
    while shell.page.player.peaks is None or shell.page.player.drawn < len(shell.page.player.peaks):
        await asyncio.sleep(0.01)
        if time.perf_counter() - began > 60:
            break
    took("waveform whole", began)
    return figures


def main(openings: int) -> None:
    """Make a server with two long sessions, open them, print."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory() as temporary, screen():
        import qasync
        from PySide6.QtWidgets import QApplication

        from app.admin.role import ADMIN
        from app.desk.preferences import PreferenceFile
        from app.desk.server import Server
        from app.desk.shell import DeskShell
        from app.engine_thread import EngineThread
        from engine.clock import SystemClock

        app = QApplication(["vivavoce"])
        app.setQuitOnLastWindowClosed(False)
        made, folder = Path(temporary) / "made", Path(temporary) / "server"
        furnish_bare(made)
        copied(made, folder)
        clock = LivedClock(BEGUN, ticking=True)
        with on_a_port(f"sqlite:///{folder / 'server.db'}", folder, seed=99, clock=clock) as served:
            ids = [hold_long(served.parts, clock, name) for name in ("Asha Rao", "Sam Doe")]
            size = send_sound(served.parts, ids, Path(temporary))

            async def whole() -> dict[str, list[float]]:
                async with EngineThread("network") as network:
                    preferences = PreferenceFile(Path(temporary) / "config")
                    shell = DeskShell(ADMIN, lambda url: Server(network, url), preferences, SystemClock())
                    serving = asyncio.create_task(shell.run_until_left())
                    await asyncio.sleep(0.2)
                    await shell.enter(served.url, PERSONS[Role.ADMIN][0], PASSWORD)
                    figures = await measured(shell, ids, openings)
                    shell.end()
                    await serving
                    return figures

            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as loop:
                figures = loop.run(whole())
        app.shutdown()
    print(f"{TURNS} turns, {SIGNALS} signals, {MINUTES} min, recording {size / 2**20:.0f} MiB, openings: {openings}")
    for name, times in figures.items():
        ordered = sorted(times)
        p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
        print(f"{name:30} p50 {statistics.median(ordered):8.1f}   p95 {p95:8.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else OPENINGS)
