"""Turns what detectors say into numbered, dated statements, in the order in which they are handed on."""

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from proctoring.bounding import STATEMENT, bounded, plain
from proctoring.detector import Clock, Detector
from proctoring.outbox import Outbox
from proctoring.signals import Context, Health, HealthState, Signal, Snapshot, Source
from proctoring.spans import Worded


class Desk:
    """Where the statements of one watch are numbered. Any thread may call; no call waits for anything but its peers."""

    def __init__(
        self, clock: Clock, outbox: Outbox, platform: str, context: Callable[[int], Context], off: frozenset[str]
    ) -> None:
        self.clock = clock
        self.outbox = outbox
        self.off = off
        self._platform = platform
        self._context = context
        self._numbering = threading.Lock()
        self._signals = 0

    @property
    def signals(self) -> int:
        """How many signals were numbered so far; what was dropped has a number too, so that the gap shows."""
        return self._signals

    def source(self, detector: Detector) -> Source:
        """Return who speaks."""
        return self.named(detector.name, detector.version)

    def named(self, name: str, version: str) -> Source:
        """Return a speaker by name."""
        return Source(name, version, self._platform)

    def context(self, at_ns: int | None = None) -> Context:
        """Return what the interview was doing then (now, without a time); empty where asking fails, which must not cost the signal."""
        try:
            return self._context(self.clock.monotonic_ns() if at_ns is None else at_ns)
        except Exception:  # noqa: BLE001 - whatever is wrong with the interview, the observation stands
            return Context()

    def signal(self, source: Source, worded: Worded, limits: tuple[str, ...]) -> bool:
        """State a signal; False where there was no room for it."""
        said = worded.said
        observed, statement = bounded(said.observed), plain(said.statement, STATEMENT)
        t_utc = self._utc(said.at_ns)
        with self._numbering:
            number, self._signals = self._signals, self._signals + 1
            return self.outbox.offer(
                Signal(
                    seq=number,
                    kind=said.kind,
                    phase=worded.phase,
                    span=worded.span,
                    t_utc=t_utc,
                    t_mono_ns=said.at_ns,
                    source=source,
                    observed=observed,
                    statement=statement,
                    context=said.context,
                    limits=tuple(dict.fromkeys((*limits, *said.limits))),
                )
            )

    def health(self, source: Source, kinds: tuple[str, ...], state: HealthState, reason: str) -> None:
        """State a detector's health."""
        now_ns = self.clock.monotonic_ns()
        self.outbox.offer(Health(source, kinds, state, reason, self._utc(now_ns), now_ns))

    def snapshot(self, source: Source, moment: str, observed: Mapping[str, Any]) -> None:
        """State how things stand."""
        now_ns = self.clock.monotonic_ns()
        self.outbox.offer(Snapshot(source, moment, bounded(observed), self._utc(now_ns), now_ns))

    def _utc(self, at_ns: int) -> str:
        """Return a monotonic time as RFC 3339 with milliseconds, by the wall clock as it is now."""
        ago_us = (self.clock.monotonic_ns() - at_ns) // 1000
        at = self.clock.utc() - timedelta(microseconds=ago_us)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
