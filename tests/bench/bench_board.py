"""Measures the proctor's board: frames of 200 live tiles, memory over a simulated hour, and how soon it stands after a start.

Run by hand: `python tests/bench/bench_board.py [frames|hour|start|all] [ROOMS]`. A real window on a real X server (Xvfb), 1920x1080.

frames: a process of its own tells, over a real WebSocket, levels of every room ten times a second, captions, phases, signals; the desk
hears it by its own live link. A frame is all that the main thread does between two rests of its event loop: messages taken in, faces,
order, painting, handing the picture to X. hour: the same in virtual time, as fast as it goes, with a frame painted every second of it and
sessions that end and begin. start: from before the process is started until the first board of a furnished server is on the screen,
signing in included.
"""

import asyncio
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.board_feed import BoardFeed
from tests.support.screen import screen

SIZE = (1920, 1080)
FRAMES_FOR_S = 20.0
WARM_UP_S = 4.0
HOUR_S = 3600
STEP_S = 0.1


def main() -> None:
    """Print the figures."""
    what = sys.argv[1] if len(sys.argv) > 1 else "all"
    if what in ("feed", "open"):
        {"feed": feed, "open": open_desk}[what](*sys.argv[2:])
        return
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    with screen(f"{SIZE[0]}x{SIZE[1]}"):
        for name, measure in (("frames", frames), ("hour", hour), ("start", start)):
            if what in (name, "all"):
                child = subprocess.run(
                    [sys.executable, "-c", f"from tests.bench.bench_board import {measure.__name__} as m; m({count})"],
                    cwd=Path(__file__).resolve().parents[2],
                    check=False,
                )
                if child.returncode:
                    raise SystemExit(child.returncode)


# --- frames -----------------------------------------------------------------------------------------------------------------------


def feed(port_file: str, count: str) -> None:
    """Be the server's live link, ten times a second."""
    from websockets.asyncio.server import ServerConnection, serve

    async def tell(connection: ServerConnection) -> None:
        told = BoardFeed(int(count))
        await connection.send(json.dumps(told.snapshot()))
        due = time.monotonic()
        while True:
            due += STEP_S
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            await connection.send(json.dumps(told.step(STEP_S)))

    async def run() -> None:
        async with serve(tell, "127.0.0.1", 0) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            with open(port_file, "w", encoding="ascii") as file:  # noqa: ASYNC230, PTH123 - once, before anybody is served
                file.write(str(port))
            await asyncio.get_running_loop().create_future()

    asyncio.run(run())


def frames(count: int) -> None:
    """Measure the main thread while the board is live."""
    with tempfile.TemporaryDirectory() as folder:
        port_file = Path(folder) / "port"
        telling = subprocess.Popen([sys.executable, __file__, "feed", str(port_file), str(count)])
        try:
            while not port_file.exists() or not port_file.read_text(encoding="ascii"):
                time.sleep(0.05)
            _live_board(f"http://127.0.0.1:{port_file.read_text(encoding='ascii')}", count)
        finally:
            telling.terminate()
            telling.wait()


def _live_board(url: str, count: int) -> None:
    import qasync

    app = _application()

    async def run() -> None:
        from app.engine_thread import EngineThread

        async with EngineThread("network") as network:
            bench = _Bench(network, url)
            live = bench.open_live()
            page = bench.open_page()
            while not live.rooms.told_once:
                await asyncio.sleep(0.02)
            await asyncio.sleep(WARM_UP_S)
            bench.work.forget()
            began = time.perf_counter()
            await asyncio.sleep(FRAMES_FOR_S)
            lasted = time.perf_counter() - began
            work, view = bench.work, page.findChild(_view_type(), "boardView")
            print(
                f"board: {count} rooms at {SIZE[0]}x{SIZE[1]}, {view.grid.detail.name.lower()} tiles, levels at 10 Hz"
            )
            print(
                f"  pictures shown {len(work.frames) / lasted:.1f}/s; main thread busy {sum(work.frames) / lasted / 10:.0f} %"
            )
            for name, took in (("a frame", work.frames), *((f"  {name}", took) for name, took in work.parts.items())):
                print(f"  {name}: {_spread(took)}")
            await bench.close()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as loop:
        loop.run(run())


class _Work:
    """What the main thread does for each picture it shows: milliseconds, from what is taken in until X has it."""

    def __init__(self) -> None:
        self.frames: list[float] = []
        self.parts: dict[str, list[float]] = {}
        self._sum = 0.0
        self._deep = 0

    def timed(self, owner: type, method: str, name: str) -> None:
        """Have a method of a class counted."""
        plain = getattr(owner, method)
        took = self.parts.setdefault(name, [])

        def counted(it: Any, *arguments: Any) -> Any:
            began, self._deep = time.perf_counter(), self._deep + 1
            try:
                return plain(it, *arguments)
            finally:
                self._deep -= 1
                if not self._deep:  # what another one that is counted calls is in that one
                    lasted = (time.perf_counter() - began) * 1000
                    took.append(lasted)
                    self._sum += lasted

        setattr(owner, method, counted)

    def shown(self) -> None:
        """A picture is on the screen."""
        self.frames.append(self._sum)
        self._sum = 0.0

    def forget(self) -> None:
        self.frames.clear()
        for took in self.parts.values():
            took.clear()


class _Bench:
    """A desk's surroundings without a shell: one window with the board in it."""

    def __init__(self, network: Any, url: str, clock: Any = None) -> None:
        from app.desk.account import Account
        from app.desk.desk import Desk
        from app.desk.preferences import PreferenceFile
        from app.desk.server import Server
        from app.theme.look import Look
        from app.theme.tokens import DESK_SCALE
        from engine.clock import SystemClock

        self.work = _Work()
        self.window = _window(self.work)
        self.window.resize(SIZE[0] - 216, SIZE[1])
        self.beside: Any = None
        self.at = ("board", "")
        look = Look(scale=DESK_SCALE)
        look.apply()
        account = Account("u1", "Tom Bright", "proctor", frozenset({"live:command"}))
        folder = Path(tempfile.mkdtemp(prefix="bench-board-"))
        server = Server(network, url)
        self.desk = Desk(server, account, look, clock or SystemClock(), PreferenceFile(folder), self)  # type: ignore[arg-type]

    def open_live(self) -> Any:
        from app.desk.live_feed import LiveFeed
        from app.proctor.live.link import LiveRooms

        self.work.timed(LiveFeed, "_deliver", "taking messages in")
        self.beside = LiveRooms(self.desk)
        return self.beside

    def open_page(self) -> Any:
        from app.proctor.board.board_view import BoardView
        from app.proctor.board.page import BoardPage

        self.work.timed(BoardView, "frame", "moving levels, painting tiles anew")
        self.work.timed(BoardPage, "_slice", "seeing what the time made of the rooms")
        page = BoardPage(self.desk)
        self.window.setCentralWidget(page)
        self.window.show()
        page.arrive("")
        return page

    def go(self, place: str, what: str = "") -> None: ...

    def tell(self, text: str, **_more: Any) -> None: ...

    def say_link(self, **_more: Any) -> None: ...

    def sign_in_again(self) -> None: ...

    async def close(self) -> None:
        self.window.close()
        await self.beside.close()
        await self.desk.server.close()


# --- an hour ----------------------------------------------------------------------------------------------------------------------


def hour(count: int) -> None:
    """Measure what an hour leaves behind."""
    import qasync

    from engine.clock import VirtualClock
    from tests.support.board_feed import BEGUN

    app = _application()

    async def run() -> None:
        from app.desk.live_feed import LiveFeed
        from app.engine_thread import EngineThread

        async with EngineThread("network") as network:
            clock = VirtualClock(BEGUN, ns=10_000_000_000)
            LiveFeed.start = lambda _feed: None  # type: ignore[method-assign, misc] - what comes is told by hand
            bench = _Bench(network, "http://127.0.0.1:9", clock)
            live = bench.open_live()
            bench.open_page()
            told = BoardFeed(count)
            live._connected(connected=True)
            live.feed.connected = True
            live._arrived([told.snapshot()])
            sizes: list[float] = []
            began = time.perf_counter()
            for second in range(HOUR_S):
                # Through JSON and back, as from the wire: every text is new.
                live._arrived([json.loads(json.dumps(told.step(0.5))) for _ in range(2)])
                clock.advance(1.0)
                app.processEvents()
                await asyncio.sleep(0)
                if second % 300 == 299:
                    gc.collect()
                    sizes.append(_rss_mib())
            print(
                f"an hour of {count} rooms in {time.perf_counter() - began:.0f} s of virtual time; rooms seen {told._made}"
            )
            print("  memory every 5 minutes (MiB): " + ", ".join(f"{size:.0f}" for size in sizes))
            print(f"  from minute 10 to the end: {sizes[-1] - sizes[1]:+.1f} MiB")
            await bench.close()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as loop:
        loop.run(run())


# --- a start ----------------------------------------------------------------------------------------------------------------------


def start(_count: int) -> None:
    """Measure from before the process until its first board."""
    from sync.server.principals import Role
    from tests.support.desk_data import PASSWORD, PERSONS, LivedClock, copied, furnish, now_here
    from tests.support.on_a_port import on_a_port

    took = []
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        furnish(folder / "made", now=now_here())
        data = copied(folder / "made", folder / "server")
        clock = LivedClock(data.now, ticking=True)
        database = f"sqlite:///{folder / 'server' / 'server.db'}"
        served = stack.enter_context(on_a_port(database, folder / "server", seed=7, clock=clock))
        for _ in range(4):
            began = time.monotonic_ns()
            email = PERSONS[Role.PROCTOR][0]
            asked = [sys.executable, __file__, "open", served.url, email, PASSWORD, str(folder / "config")]
            child = subprocess.run(asked, stdout=subprocess.PIPE, text=True, check=True)
            took.append((int(child.stdout.split()[-1]) - began) / 1e6)
    first, *rest = took
    print(f"start: first {first:.0f} ms, then {', '.join(f'{each:.0f}' for each in rest)} ms, signing in included")


def open_desk(url: str, email: str, password: str, folder: str) -> None:
    """Open the desk as the command does, sign in, and print when the board stood."""
    from app.desk.opening import Opening, Staging, run_desk
    from app.proctor.role import PROCTOR

    async def companion(shell: Any) -> None:
        await shell.enter(url, email, password)
        view = shell.window.findChild(_view_type(), "boardView")
        while not view.rooms_model.ids or view.painting:
            await asyncio.sleep(0.002)
        await asyncio.sleep(0)
        print(time.monotonic_ns(), flush=True)
        shell.end()

    staging = Staging(
        preferences=Path(folder), size=SIZE, companion=lambda shell: asyncio.ensure_future(companion(shell))
    )
    run_desk(PROCTOR, Opening(url), staging)


def _window(work: _Work) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QMainWindow

    class Window(QMainWindow):
        def event(self, event: QEvent) -> bool:
            done = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest:
                work.shown()
            return done

    work.timed(Window, "event", "showing the picture")
    return Window()


def _application() -> Any:
    os.environ.setdefault("QT_API", "pyside6")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["vivavoce"])
    app.setQuitOnLastWindowClosed(False)  # type: ignore[attr-defined]
    return app


def _view_type() -> Any:
    from app.proctor.board.board_view import BoardView

    return BoardView


def _rss_mib() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / (1 << 20)


def _spread(took: list[float]) -> str:
    found = sorted(took)
    if not found:
        return "never"
    shares = ", ".join(f"p{share} {_at(found, share / 100):.1f}" for share in (50, 95, 99))
    return f"{shares}, max {found[-1]:.1f} ms ({len(found)} times)"


def _at(values: list[float], share: float) -> float:
    return values[min(int(len(values) * share), len(values) - 1)] if values else float("nan")


if __name__ == "__main__":
    main()
