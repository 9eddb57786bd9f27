"""Runs one detector on a thread of its own against the real thing, and waits for what it says."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from proctoring.detector import Detector, Scene
from proctoring.signals import Context, HealthState
from proctoring.stopping import Stop


@dataclass(frozen=True)
class Said:
    """One call to the report; `phase` is begin, end, point, snapshot or health."""

    phase: str
    kind: str
    key: str
    observed: dict[str, Any]
    statement: str
    at_ns: int
    limits: tuple[str, ...] = ()


class Heard:
    """A report that keeps what it is told and lets a test wait for it."""

    def __init__(self, context: Context | None = None) -> None:
        self.said: list[Said] = []
        self._changed = threading.Condition()
        self._context = context or Context()

    def begin(self, kind, key, observed, statement, *, limits=(), at_ns=None) -> None:
        self._add(Said("begin", kind, key, dict(observed), statement, at_ns or time.monotonic_ns(), limits))

    def end(self, kind, key, observed, statement, *, at_ns=None) -> None:
        self._add(Said("end", kind, key, dict(observed), statement, at_ns or time.monotonic_ns()))

    def point(self, kind, observed, statement, *, limits=(), at_ns=None) -> None:
        self._add(Said("point", kind, "", dict(observed), statement, at_ns or time.monotonic_ns(), limits))

    def snapshot(self, observed: Mapping[str, Any]) -> None:
        self._add(Said("snapshot", "", "", dict(observed), "", time.monotonic_ns()))

    def health(self, state: HealthState, reason: str = "", kinds: tuple[str, ...] = ()) -> None:
        self._add(Said("health", str(state), "", {"kinds": list(kinds)}, reason, time.monotonic_ns()))

    def alive(self) -> None:
        pass

    def context(self) -> Context:
        return self._context

    def wait_for(self, wanted: Callable[[Said], bool], seconds: float = 10.0) -> Said:
        """Return the first thing said that fits, waiting for it; fail after `seconds`, which bounds a broken test, not a working one."""
        with self._changed:
            fits = self._changed.wait_for(lambda: any(wanted(said) for said in self.said), seconds)
            assert fits, f"not said within {seconds} s; said: {self.said}"
            return next(said for said in self.said if wanted(said))

    def of(self, kind: str, phase: str | None = None) -> list[Said]:
        with self._changed:
            return [said for said in self.said if said.kind == kind and phase in (None, said.phase)]

    def _add(self, said: Said) -> None:
        with self._changed:
            self.said.append(said)
            self._changed.notify_all()


@dataclass
class Watched:
    """A detector at work: `with Watched(detector, scene) as heard: ...`. Leaving stops it, and re-raises what it raised."""

    detector: Detector
    scene: Scene
    heard: Heard = field(default_factory=Heard)
    stop: Stop = field(default_factory=Stop)
    failure: BaseException | None = None

    def __enter__(self) -> Heard:
        self._thread = threading.Thread(target=self._run, name=self.detector.name)
        self._thread.start()
        self.heard.wait_for(lambda said: said.phase in ("health", "snapshot"))
        return self.heard

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self._thread.join(10.0)
        assert not self._thread.is_alive(), f"{self.detector.name} does not stop"
        self.stop.__exit__()
        if self.failure is not None:
            raise self.failure

    def _run(self) -> None:
        try:
            self.detector.watch(self.scene, self.heard, self.stop)
        except BaseException as exc:  # noqa: BLE001 - handed to the test
            self.failure = exc
