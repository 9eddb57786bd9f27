"""The watch beside an interview: in the ledger before the session closes, and never in the interview's way."""

import asyncio
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np
import pytest

from app.watching import session_watch
from app.watching.following import Following, Onlooker
from app.watching.keeping import LedgerKeeper
from app.watching.own_processes import OwnProcesses
from app.watching.session_watch import SessionWatch
from app.watching.sound_tap import SoundTap
from engine.clock import SystemClock, VirtualClock
from engine.conversation.ports import Block
from engine.conversation.wiring import Ended
from engine.errors import StorageFull
from engine.interview.facts import RecordingSealed, SessionStarted
from engine.interview.lifecycle import EndReason
from engine.session.run import SessionRun
from proctoring.choice import Choice, Machine
from proctoring.detector import WatchPolicy
from proctoring.inlets import Inlet, TurnSpoken
from proctoring.signals import Context, Health, HealthState, Phase, Signal, Source
from proctoring.watch import Watch
from sync.events import Event
from sync.record import fold
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled
from tests.support.supervised import PATIENCE_S, Puppet

BLOCK = np.zeros(160, dtype=np.float32)


@pytest.fixture
def ledger(tmp_path):
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        ledger.session(SESSION).state_now(scheduled())
        yield ledger


@pytest.fixture
def puppet(monkeypatch):
    """The only detector of this machine."""
    puppet = Puppet()
    chosen = Choice(Machine("linux", "x11"), (puppet.make,), ())
    monkeypatch.setattr("app.watching.starting.detectors_here", lambda _policy: chosen)
    return puppet


def watch_of(ledger, inputs=None):
    return SessionWatch(ledger.session(SESSION), WatchPolicy(), SystemClock(), inputs or Inlet(10))


class Talk:
    """An interview in which the test does as it likes."""

    def __init__(self, scene):
        self._scene = scene

    async def run(self):
        await asyncio.to_thread(self._scene)
        return Ended(EndReason.FINISHED)

    def end(self, reason, detail=""):
        raise AssertionError(detail)


class Pieces:
    lost_frames = 0

    async def segments(self):
        return
        yield

    async def finish(self):
        pass


def hold(ledger, scene, beside):
    session = ledger.session(SESSION)
    run = SessionRun(session, Talk(scene), Pieces(), lambda: RecordingSealed("r.flac", "0" * 64, 0, 16_000, 0))
    ended = asyncio.run(run.hold(SessionStarted(engines={}, device={}, audio={}), beside))
    assert ended.end_reason is EndReason.FINISHED
    return session.events()


def kinds_of(events):
    return [event.kind for event in events if event.kind != "checkpoint"]


def test_everything_the_watch_says_is_in_the_ledger_before_the_session_is_completed(ledger, puppet):
    def scene():
        puppet.at_work()
        puppet.report.begin("focus_loss", "w", {"pid": 1}, "Another window has the keyboard.")

    events = hold(ledger, scene, watch_of(ledger))
    kinds = kinds_of(events)
    assert kinds[1:4] == ["session.started", "watch.begun", "detector.health"]
    assert kinds[-2:] == ["recording.sealed", "session.completed"]
    assert kinds[-3] == "watch.ended"
    signals = [event.body for event in events if event.kind == "signal"]
    assert [each["phase"] for each in signals] == ["begin", "end"]
    assert signals[1]["observed"]["ended_by"] == "watch_ended"
    record = fold(events)
    assert record.status == "completed"
    assert record.authenticity_signals["unfinished"] == []
    assert [each["moment"] for each in record.authenticity_signals["snapshots"]] == ["before", "after"]


def test_an_interview_is_held_though_the_watch_cannot_begin(ledger, monkeypatch):
    def broken(_policy):
        raise RuntimeError("no detectors today")

    monkeypatch.setattr("app.watching.starting.detectors_here", broken)
    events = hold(ledger, lambda: None, watch_of(ledger))
    assert kinds_of(events)[-1] == "session.completed"


def test_an_interview_ends_though_its_watch_does_not(ledger, puppet, monkeypatch):
    monkeypatch.setattr(session_watch, "PATIENCE_S", 0.05)
    stuck, watch, ended = threading.Event(), watch_of(ledger), []
    monkeypatch.setattr(watch, "_end", lambda watch: (stuck.wait(PATIENCE_S), ended.append(watch.end())))
    session = ledger.session(SESSION)
    run = SessionRun(session, Talk(puppet.at_work), Pieces(), lambda: RecordingSealed("r", "0" * 64, 0, 16_000, 0))

    async def held():
        how = await run.hold(SessionStarted(engines={}, device={}, audio={}), watch)
        stuck.set()
        return how

    assert asyncio.run(held()).end_reason is EndReason.FINISHED
    assert ended, "the loop's own end waits for its threads"
    assert kinds_of(session.events())[-1] == "session.completed"
    puppet.report.point("focus_loss", {}, "after the end")


def test_a_watch_that_was_still_being_made_at_the_end_is_never_begun(ledger, puppet, monkeypatch):
    monkeypatch.setattr(session_watch, "PATIENCE_S", 0.05)
    begun: list[Watch] = []

    def begin(watch):
        begun.append(watch)

    monkeypatch.setattr(Watch, "begin", begin)
    made, chosen = threading.Event(), Choice(Machine("linux", "x11"), (puppet.make,), ())

    def slowly(_policy):
        assert made.wait(PATIENCE_S)
        return chosen

    monkeypatch.setattr("app.watching.starting.detectors_here", slowly)
    session, watch = ledger.session(SESSION), watch_of(ledger)
    run = SessionRun(session, Talk(lambda: None), Pieces(), lambda: RecordingSealed("r", "0" * 64, 0, 16_000, 0))

    async def held():
        ended = await run.hold(SessionStarted(engines={}, device={}, audio={}), watch)
        made.set()
        return ended

    assert asyncio.run(held()).end_reason is EndReason.FINISHED  # leaving the loop waits for the thread that makes it
    assert begun == []


def health():
    return Health(Source("x", "1", ""), ("paste",), HealthState.ACTIVE, "", "", 1)


def signal(phase):
    return Signal(0, "paste", phase, "x-1", "2026-03-01T09:00:00.000Z", 1, Source("x", "1", ""), {}, "A fact.")


@dataclass
class FullLedger:
    """A session's ledger on a full disk: what it is still given."""

    given: list[str] = field(default_factory=list)
    session_id: str = SESSION

    def append_now(self, kind, body):
        self.given.append(body.get("phase", kind))
        raise StorageFull("The disk is full", "make room")


def test_on_a_full_disk_only_ends_and_health_go_into_the_reserve():
    full = FullLedger()
    keeper = LedgerKeeper(full)
    kept = [keeper.keep(each) for each in (signal(Phase.POINT), signal(Phase.BEGIN), signal(Phase.END), health())]
    assert kept == [True, False, True, True]
    assert full.given == ["point", "end", "detector.health"]


def test_after_the_end_nothing_is_added(ledger):
    keeper = LedgerKeeper(ledger.session(SESSION))
    keeper.close()
    assert not keeper.keep(health())
    session = ledger.session(SESSION)
    session.append_now("session.cancelled", {"end_reason": "no_show"})
    assert not LedgerKeeper(session).keep(health())


def test_the_sound_is_handed_on_in_fifths_of_a_second_with_its_time():
    clock = clock_at_nine()
    tap = SoundTap(clock)
    start = clock.ns
    with tap.inlet.tap() as ear:
        for number in range(40):
            clock.advance(0.01)
            if number == 4:
                clock.advance(0.005)  # a block that comes late says nothing about when it was
            tap.hear(Block(number / 100, BLOCK + number, BLOCK, 0, cleaned=BLOCK + 1))
            if number == 4:
                clock.advance(-0.005)
        first, second = ear.get(0), ear.get(0)
        assert ear.get(0) is None
    assert (first.mic.size, first.rate) == (3200, 16_000)
    assert first.at_ns == pytest.approx(start, abs=1e5)
    assert second.at_ns - first.at_ns == pytest.approx(2e8, abs=1e5)
    assert (first.mic[0], first.raw[-1]) == (1, 19)
    assert tap.at_ns(500) == pytest.approx(start + 5e8, abs=1e5)


def test_without_echo_cancelling_the_microphone_is_the_raw_one():
    tap = SoundTap(clock_at_nine())
    with tap.inlet.tap() as ear:
        for number in range(20):
            tap.hear(Block(number / 100, BLOCK + 2, BLOCK, 0))
        block = ear.get(0)
    assert block.mic is block.raw


def test_a_tap_that_breaks_costs_nothing_but_itself(caplog):
    tap = SoundTap(clock_at_nine())
    tap.hear(None)
    tap.hear(Block(0.0, BLOCK, BLOCK, 0))
    assert caplog.messages == ["sound tap broken: error=AttributeError"]


def event(kind, body, session=SESSION):
    return Event(session, 1, "2026-03-01T09:00:00.000Z", 1, kind, body, "", "", "", "")


def turn(speaker, start, end, **more):
    told = {"id": "turn-2", "speaker": speaker, "t_start_ms": start, "t_end_ms": end, "text": "one two", "words": []}
    return event("turn.committed", {"turn": {**told, "mode": "voice", **more}})


class Window:
    captions = level = progress = clock_suspended = trouble = None

    def __init__(self):
        self.phases = []

    def now(self, phase):
        self.phases.append(phase)


def test_a_signal_is_told_what_was_asked_and_who_spoke():
    clock = VirtualClock(datetime(2026, 3, 4, tzinfo=UTC))
    following, window = Following(SESSION, Inlet(10), lambda ms: ms, clock), Window()
    onlooker = Onlooker(window, following)

    def now():
        return following.context(clock.monotonic_ns())

    assert now() == Context()
    clock.advance(1)
    following.on_event(event("interviewer.move", {"question_id": "q1"}))
    onlooker.now("interviewer_speaking")
    assert now() == Context("q1", "ai")
    clock.advance(1)
    following.on_event(event("interviewer.move", {"question_id": None}))
    onlooker.now("candidate_speaking")
    assert now() == Context("q1", "participant")
    clock.advance(1)
    following.on_event(event("interviewer.move", {"question_id": "q9"}, session="another"))
    onlooker.now("thinking")
    assert now() == Context("q1", None)
    clock.advance(1)
    following.on_event(event("interviewer.move", {"question_id": "q2"}))
    onlooker.now("interviewer_speaking")
    assert following.context(2_500_000_000) == Context("q1", "participant"), (
        "what is judged later belongs to its own answer"
    )
    assert now() == Context("q2", "ai")
    assert window.phases == ["interviewer_speaking", "candidate_speaking", "thinking", "interviewer_speaking"]


def test_a_spoken_answer_is_told_with_its_times_a_typed_one_is_not():
    inputs = Inlet(10)
    following = Following(SESSION, inputs, lambda ms: 1_000 + ms, SystemClock())
    with inputs.tap() as told:
        following.on_event(turn("ai", 0, 400))
        following.on_event(turn("participant", 900, 2_000))
        following.on_event(turn("participant", 3_000, 3_000, mode="typed"))
        following.on_event(turn("ai", 4_000, 5_000))
        following.on_event(turn("participant", 4_500, 6_000, words=[{}, {}, {}]))
        assert told.get(0) == TurnSpoken("turn-2", 1_400, 1_900, 3_000, 2)
        assert told.get(0) == TurnSpoken("turn-2", None, 5_500, 7_000, 3), "they spoke before the question was over"
        assert told.get(0) is None


def test_what_the_kiosk_starts_later_is_its_own_too():
    import os
    import subprocess

    own = OwnProcesses.of_this_process()
    child = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
    try:
        assert os.getpid() in own
        assert child.pid in own
        assert os.getppid() not in own
        assert 1 not in own
        assert -5 not in own
    finally:
        child.communicate()
