"""A watch under way: the supervisor with its two threads, one that keeps its times and one that hands statements on."""

import logging
import threading
from collections.abc import Callable
from typing import Self

from proctoring.detector import Clock
from proctoring.signals import Statement
from proctoring.supervisor import Supervisor, Totals

Keep = Callable[[Statement], bool]
"""Keeps a statement, on the watch's own thread, for as long as that takes. False, or an exception, where it could not: it counts as dropped."""

STOP_S = 3.0
"""How long all detectors together may take to stop."""

KEEP_S = 5.0
"""How long what was said may take to be kept, once they have."""

_log = logging.getLogger(__name__)


class Watch:
    """Runs a supervisor from `begin` to `end`; also a context manager. One that ended is not begun again."""

    def __init__(self, supervisor: Supervisor, keep: Keep, clock: Clock) -> None:
        self._supervisor = supervisor
        self._keep = keep
        self._clock = clock
        self._over = threading.Event()
        self._timing = threading.Thread(target=self._keep_time, name="watch", daemon=True)
        self._keeping = threading.Thread(target=self._hand_on, name="watch keeping", daemon=True)

    def begin(self) -> None:
        """Start the detectors; returns at once."""
        self._keeping.start()
        self._supervisor.begin()
        self._timing.start()

    def end(self) -> Totals:
        """Stop the detectors, close their spans, and return once all was kept, or the keeper took longer than `KEEP_S`."""
        self._over.set()
        self._supervisor.wake.set()
        self._timing.join(STOP_S)
        self._supervisor.end(STOP_S)
        self._keeping.join(KEEP_S)
        if self._keeping.is_alive():
            lost = self._supervisor.outbox.abandon()
            _log.error("watch: what was said could not be kept in time: lost=%d", lost)
        return self._supervisor.totals()

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def _keep_time(self) -> None:
        while not self._over.is_set():
            self._supervisor.wake.clear()
            next_ns = self._supervisor.elapse()
            if self._over.is_set():
                return
            wait_s = None if next_ns is None else max((next_ns - self._clock.monotonic_ns()) / 1e9, 0.0)
            self._supervisor.wake.wait(wait_s)

    def _hand_on(self) -> None:
        outbox = self._supervisor.outbox
        while (statement := outbox.take()) is not None:
            try:
                kept = self._keep(statement)
            except Exception as exc:  # noqa: BLE001 - whoever keeps them may be broken; the watch goes on and says what was lost
                _log.error("statement not kept: error=%s", type(exc).__name__)
                kept = False
            if not kept:
                outbox.refused(statement)
                self._supervisor.wake.set()
