"""Detectors that do as they are told, and a watch in virtual time around them."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from engine.clock import VirtualClock
from proctoring.detector import Scene, WatchPolicy
from proctoring.outbox import Outbox
from proctoring.signals import Context, Health, HealthState, Phase, Signal, Snapshot
from proctoring.supervisor import Supervisor

PATIENCE_S = 10.0  # bounds a broken test, not a working one


class Puppet:
    """A detector whose test pulls the strings; the newest of its runs is at work."""

    name, version, limits = "puppet", "1", ("it sees nothing by itself",)

    def __init__(self, kinds: tuple[str, ...] = ("focus_loss",), state: HealthState = HealthState.ACTIVE) -> None:
        self.kinds = kinds
        self.state = state
        self.report: Any = None
        self.runs = 0
        self.deaf = False
        self._ready = threading.Semaphore(0)
        self._fate: BaseException | None = None
        self._go = threading.Event()

    def make(self) -> "Puppet":
        return self

    def watch(self, scene: Scene, report: Any, stop: Any) -> None:
        self.runs += 1
        self.report = report
        report.health(self.state)
        report.snapshot({"run": self.runs})
        self._ready.release()
        while not self._go.wait(0.005) and (self.deaf or not stop.is_set()):
            pass
        self._go.clear()
        if self._fate is not None:
            fate, self._fate = self._fate, None
            raise fate
        if stop.is_set():
            report.snapshot({"run": self.runs})

    def at_work(self) -> None:
        assert self._ready.acquire(timeout=PATIENCE_S), "it was not started"

    def return_early(self) -> None:
        self._go.set()

    def die(self, of: BaseException) -> None:
        self._fate = of
        self._go.set()


class Vigil:
    """A supervisor in virtual time; `said` is what it handed on so far."""

    def __init__(
        self,
        *puppets: Any,
        off: frozenset[str] = frozenset(),
        room: int = 1000,
        context: Callable[[int], Context] = lambda _at_ns: Context(),
        **more: Any,
    ) -> None:
        self.clock = VirtualClock(datetime(2026, 3, 1, 9, tzinfo=UTC), 5_000_000_000)
        self.outbox = Outbox(room)
        scene = Scene(self.clock, frozenset(), WatchPolicy(off=off))
        self.supervisor = Supervisor(
            [puppet.make for puppet in puppets],
            scene,
            platform="linux-x11",
            outbox=self.outbox,
            context=context,
            **more,
        )
        self._puppets = puppets
        self._said: list[Any] = []
        self.reading = True

    def __enter__(self) -> "Vigil":
        self.supervisor.begin()
        for puppet in self._puppets:
            if set(puppet.kinds) - self.supervisor._desk.off:
                puppet.at_work()
        return self

    def __exit__(self, *_: object) -> None:
        for puppet in self._puppets:
            puppet.deaf = False
        self.end()

    def pass_time(self, seconds: float) -> None:
        """Let time go by, looking as often as the supervisor asks to."""
        until = self.clock.ns + round(seconds * 1e9)
        while True:
            due = self.supervisor.elapse()
            if due is None or due > until:
                break
            self.clock.advance(max(due - self.clock.ns, 1) / 1e9)
        self.clock.advance((until - self.clock.ns) / 1e9)
        self.supervisor.elapse()

    def until_gone(self) -> None:
        """Wait until a detector's thread has ended and that was noticed."""
        assert self.supervisor.wake.wait(PATIENCE_S), "nobody noticed"
        self.supervisor.wake.clear()

    def end(self, patience_s: float = PATIENCE_S) -> Any:
        return self.supervisor.end(patience_s)

    @property
    def said(self) -> list[Any]:
        while self.reading and (statement := self.outbox.take(0)) is not None:
            self._said.append(statement)
        return self._said

    def signals(self) -> list[Signal]:
        return [each for each in self.said if isinstance(each, Signal)]

    def phases(self) -> list[tuple[Phase, str]]:
        return [(each.phase, each.span) for each in self.signals()]

    def healths(self) -> list[tuple[HealthState, str]]:
        return [(each.state, each.reason) for each in self.said if isinstance(each, Health)]

    def snapshots(self) -> list[tuple[str, Any]]:
        return [(each.moment, each.observed) for each in self.said if isinstance(each, Snapshot)]
