"""Prints how the admin's table bears 100,000 sessions (SQLite): time to its first rows, a frame while it scrolls, how long a jump takes.

python -m tests.bench.bench_sessions_table [how many sessions]

The server runs in this process, on threads of its own: what it takes is in the figures, as it would not be at a desk.
"""

import asyncio
import logging
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog

from tests.bench.bench_listing import SESSIONS, fill
from tests.support.office import office_at
from tests.support.on_a_port import OnAPort, on_a_port
from tests.support.screen import screen
from tests.support.serving import BEGUN

FRAMES, JUMPS = 400, 40
STEP_PX = 57
EMAIL, PASSWORD = "bench@example.org", "six quiet herons over the marsh"
PATIENCE_S = 60.0


def said(name: str, figures: Sequence[float]) -> None:
    ordered = sorted(figures)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    print(f"  {name:52} p50 {statistics.median(ordered):7.1f}   p95 {p95:7.1f}   max {ordered[-1]:7.1f} ms")


async def until(true: Any) -> None:
    ends = time.perf_counter() + PATIENCE_S
    while not true():
        if time.perf_counter() > ends:
            raise TimeoutError
        await asyncio.sleep(0.001)


def frame(view: Any, value: int) -> float:
    """Scroll there and paint it; return how long that took, in ms."""
    begun = time.perf_counter()
    view.verticalScrollBar().setValue(value)
    view.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


async def measure(page: Any) -> None:
    view, rows = page.table.view, page.rows
    bar = view.verticalScrollBar()
    smooth: list[float] = []
    for _ in range(FRAMES):
        smooth.append(frame(view, bar.value() + STEP_PX))
        await asyncio.sleep(0)
    said(f"a frame of scrolling, {STEP_PX} px a step", smooth)
    begun = time.perf_counter()
    whole: list[float] = []
    while len(whole) < FRAMES // 4:
        whole.append(frame(view, bar.value() + view.viewport().height()))
        await asyncio.sleep(0.02)
    said("a frame of leaping page by page", whole)
    print(
        f"  {'rows passed a second, page by page':52} {bar.value() / view.rowHeight(0) / (time.perf_counter() - begun):11,.0f}"
    )
    draw = random.Random(3)  # noqa: S311 - repeatable is the point
    drags, jumps = [], []
    for _ in range(JUMPS):
        begun = time.perf_counter()
        drags.append(frame(view, draw.randrange(bar.maximum())))
        first, last = view.places_seen()
        await until(
            lambda first=first, last=last: all(rows.row_at(place) is not None for place in range(first, last + 1))
        )
        view.viewport().repaint()
        jumps.append((time.perf_counter() - begun) * 1000)
    said("a frame of a jump, rows not here yet", drags)
    said("until a jump shows its rows", jumps)
    begun = time.perf_counter()
    view.go_to(rows.rowCount() - 1)
    await until(lambda: rows.row_at(rows.rowCount() - 1) is not None)
    print(f"  {'to the last row':52} {(time.perf_counter() - begun) * 1000:11.1f} ms")


async def first_rows(page: Any, sort: str) -> float:
    begun = time.perf_counter()
    page.table.sort_wanted.emit(sort)
    await until(lambda: not page.rows.state.busy)
    page.table.view.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


async def sit_down(server: OnAPort, folder: Path) -> None:
    from app.admin.role import ADMIN
    from app.desk.preferences import PreferenceFile
    from app.desk.server import Server
    from app.desk.shell import DeskShell
    from app.engine_thread import EngineThread
    from engine.clock import VirtualClock

    async with EngineThread("network") as network:
        preferences = PreferenceFile(folder / "config")
        clock = VirtualClock(BEGUN)
        shell = DeskShell(ADMIN, lambda url: Server(network, url), preferences, clock, size=(1280, 720))
        serving = asyncio.create_task(shell.run_until_left())
        await until(shell.window.isVisible)
        begun = time.perf_counter()
        await shell.enter(server.url, EMAIL, PASSWORD)
        page: Any = shell.page
        await until(lambda: page.rows.state.loaded > 0)
        page.table.view.viewport().repaint()
        print(f"  {'from signing in to the first rows':52} {(time.perf_counter() - begun) * 1000:11.1f} ms")
        sorts = ("created_at", "-created_at", "participant_name", "-score", "-scheduled_at", "status")
        said("another order, to its first rows", [await first_rows(page, sort) for sort in sorts * 3])
        await measure(page)
        shell.end()
        await serving


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS
    with tempfile.TemporaryDirectory() as name, screen():
        import qasync
        from PySide6.QtWidgets import QApplication

        from sync.server.people import accounts
        from sync.server.principals import Role

        folder = Path(name)
        app = QApplication(["vivavoce"])
        app.setQuitOnLastWindowClosed(False)
        with on_a_port(f"sqlite:///{folder / 'server.db'}", folder / "server") as server:
            office_at(server)
            fill(server, count)
            with server.parts.database.write() as db:
                hashed = server.parts.passwords.hash(PASSWORD)
                accounts.add(db, server.parts, email=EMAIL, name="Bench", role=Role.ADMIN, password_hash=hashed)
            print(f"sqlite, {count:,} sessions, a window of 1280x720")
            with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as loop:
                loop.run(sit_down(server, folder))


if __name__ == "__main__":
    main()
