"""A kiosk that loses its power in mid-interview, at thirty moments: what the next start finds, ends and keeps."""

import asyncio
import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest
import soundfile

from app.bootstrap import end_what_was_left
from app.engine_thread import EngineThread
from app.evaluators import evaluator_for
from app.kiosk.services.scoring import Scoring
from app.sessions.recordings import sealed_recording
from app.settings import Settings, read_settings
from engine.clock import SystemClock
from engine.conversation.ports import RATE
from engine.interview.lifecycle import Status
from sync.export import export_session
from sync.ledger import Ledger
from sync.record import fold
from sync.verify import verify
from tests.support.interviewed import BALLAST, Order

ROOT = Path(__file__).parents[2]
WAIT_S = 60.0
EVENTS = 30  # of a whole interview; a run that has fewer is over before its moment comes, and is judged as that
SECONDS = 36.0  # of sound in it


@dataclass
class Acknowledged:
    """What the interview had said when it was killed."""

    events: dict[int, str] = field(default_factory=dict)
    kinds: list[str] = field(default_factory=list)
    turns: set[str] = field(default_factory=set)
    frames: int = 0
    still: bool = False
    over: bool = False

    def take(self, line: str) -> None:
        match line.split():
            case ["event", seq, digest, kind, turn]:
                self.events[int(seq)] = digest
                self.kinds.append(kind)
                if kind in {"turn.held", "turn.committed"}:
                    self.turns.add(turn)
            case ["frames", number]:
                self.frames = int(number)
            case ["still"]:
                self.still = True
            case ["gone", status]:
                self.over = True
                assert status == "0" or int(status) == signal.SIGKILL, f"it ended by itself with {status}"


class Kiosks:
    """Starts interviews and pulls their plug."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.interviewed"],
            cwd=ROOT,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._unread = b""
        assert self._line().startswith("ready")

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(WAIT_S)
        self._process.stdout.close()

    def killed(self, order: Order, *, frames: int = 0, after_s: float = 0.0) -> Acknowledged:
        """Hold an interview; kill it where it stands still, or so long after so many frames; return what it had said."""
        self._process.stdin.write(json.dumps(asdict(order)).encode() + b"\n")
        self._process.stdin.flush()
        child = int(self._line().removeprefix("pid "))
        said = Acknowledged()
        while not said.over and not said.still and not (frames and said.frames >= frames):
            said.take(self._line())
        end = time.monotonic() + after_s
        while not said.over and (left := end - time.monotonic()) > 0:
            if (line := self._line(within_s=left)) is not None:
                said.take(line)
        if not said.over:
            os.kill(child, signal.SIGKILL)
        while not said.over:
            said.take(self._line())
        return said

    def _line(self, within_s: float | None = None) -> str | None:
        end = time.monotonic() + (WAIT_S if within_s is None else within_s)
        while b"\n" not in self._unread:
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                assert within_s is not None, "the interview says nothing any more"
                return None
            more = os.read(self._process.stdout.fileno(), 1 << 16)
            assert more, "the process that holds the interviews is gone"
            self._unread += more
        line, _, self._unread = self._unread.partition(b"\n")
        return line.decode()


@pytest.fixture(scope="module")
def kiosks() -> Iterator[Kiosks]:
    several = Kiosks()
    yield several
    several.close()


async def start(settings: Settings, ledger: Ledger) -> None:
    """Do what the kiosk's start does, and wait for what it goes on with in the background."""
    unscored = await end_what_was_left(settings, ledger)
    async with EngineThread() as engine:
        scoring = Scoring(ledger, engine, settings, SystemClock())
        scoring.take_up(unscored, evaluator_for(settings.engines))
        await scoring.idle()


def start_again(folder: Path, said: Acknowledged, out: Path) -> tuple[Status, str | None, list[str]]:
    """Do what the kiosk's start does and look whether all that was acknowledged is there; return how the session stands."""
    settings = read_settings(None, data_dir=folder)
    with Ledger.open(folder, SystemClock(), ballast_bytes=BALLAST) as ledger:
        asyncio.run(start(settings, ledger))
        (head,) = ledger.sessions()
        events = ledger.events(head.session_id)
        assert said.events.items() <= {event.seq: event.hash for event in events}.items()
        record = fold(events)
        assert said.turns <= {turn.id for turn in record.turns}
        recording = sealed_recording(folder, head.session_id)
        assert said.frames - (soundfile.info(recording).frames if recording else 0) <= RATE
        export_session(ledger, head.session_id, recording, out)
        asyncio.run(start(settings, ledger))
        assert ledger.events(head.session_id) == events, "a second start changed something"
    problems = verify(out).problems
    assert [problem for problem in problems if recording or problem.code != "recording.missing"] == []
    return head.status, record.end_reason, [event.kind for event in events]


def broken_off(folder: Path, said: Acknowledged, out: Path) -> list[str]:
    """Start again after a kill in mid-interview; return the kinds of fact."""
    status, reason, kinds = start_again(folder, said, out)
    assert (status, reason) == (Status.FAILED, "power_loss")
    assert kinds.count("recovery.begun") == kinds.count("session.failed") == 1
    assert "scorecard.issued" not in kinds
    return kinds


def scored(folder: Path, said: Acknowledged, out: Path) -> None:
    """Start again after a kill that came when the interview was over."""
    status, reason, kinds = start_again(folder, said, out)
    assert (status, reason) == (Status.COMPLETED, "finished")
    assert kinds.count("scorecard.issued") == kinds.count("session.completed") == 1
    assert "recovery.begun" not in kinds


@pytest.mark.parametrize("seed", range(12))
def test_killed_with_a_fact_durable_that_nobody_was_told_of(kiosks: Kiosks, tmp_path: Path, seed: int):
    number = random.Random(seed).randint(2 + seed * (EVENTS - 2) // 12, 1 + (seed + 1) * (EVENTS - 2) // 12)  # noqa: S311
    said = kiosks.killed(Order(str(tmp_path / "data"), f"event {number}"))
    assert len(said.events) == number
    if "session.completed" in said.kinds:
        scored(tmp_path / "data", said, tmp_path / "out")
    else:
        broken_off(tmp_path / "data", said, tmp_path / "out")


@pytest.mark.parametrize("seed", range(10))
def test_killed_at_any_moment_of_the_conversation(kiosks: Kiosks, tmp_path: Path, seed: int):
    dice = random.Random(100 + seed)  # noqa: S311
    frames = round(RATE * SECONDS * (seed + dice.random()) / 10)
    said = kiosks.killed(Order(str(tmp_path / "data")), frames=frames, after_s=dice.uniform(0, 0.03))
    if "session.completed" in said.kinds:
        scored(tmp_path / "data", said, tmp_path / "out")
    else:
        broken_off(tmp_path / "data", said, tmp_path / "out")


@pytest.mark.parametrize("moment", ["before sealing", "sealing", "after sealing"])
def test_killed_while_the_recording_is_made_one_file(kiosks: Kiosks, tmp_path: Path, moment: str):
    said = kiosks.killed(Order(str(tmp_path / "data"), moment))
    assert said.still
    assert "recording.sealed" not in said.kinds
    kinds = broken_off(tmp_path / "data", said, tmp_path / "out")
    assert kinds.count("recording.sealed") == 1


def test_killed_between_the_end_and_the_scorecard(kiosks: Kiosks, tmp_path: Path):
    said = kiosks.killed(Order(str(tmp_path / "data"), "scoring"))
    assert said.still
    assert said.kinds[-2:] == ["session.completed", "checkpoint"]
    scored(tmp_path / "data", said, tmp_path / "out")


@pytest.mark.parametrize("seed", range(2))
def test_killed_with_the_real_recogniser_at_work(kiosks: Kiosks, tmp_path: Path, seed: int):
    dice = random.Random(200 + seed)  # noqa: S311
    frames = round(RATE * dice.uniform(8, 0.8 * SECONDS))
    said = kiosks.killed(Order(str(tmp_path / "data"), recogniser=True), frames=frames, after_s=dice.uniform(0, 0.3))
    broken_off(tmp_path / "data", said, tmp_path / "out")


@pytest.mark.parametrize("seed", range(2))
def test_killed_in_real_time(kiosks: Kiosks, tmp_path: Path, seed: int):
    dice = random.Random(300 + seed)  # noqa: S311
    frames = round(RATE * dice.uniform(1.5, 4.0))
    order = Order(str(tmp_path / "data"), recogniser=bool(seed), real_time=True)
    said = kiosks.killed(order, frames=frames, after_s=dice.uniform(0, 0.3))
    broken_off(tmp_path / "data", said, tmp_path / "out")
