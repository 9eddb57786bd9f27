"""Starts the detectors of one watch, looks after them, and hands on what they say; nothing in here waits or has a thread of its own.

`Watch` (watch.py) gives it the two threads it needs. Whoever tests a rule about time calls `elapse` with a clock of their own.
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from proctoring.detector import Detector, Scene
from proctoring.outbox import Outbox
from proctoring.post import Post
from proctoring.signals import Context, HealthState
from proctoring.stating import Desk

OWN_NAME, OWN_VERSION = "watch", "1"
"""Who speaks where no detector does."""


@dataclass(frozen=True, slots=True)
class Unwatched:
    """Kinds that nobody can watch here, and why."""

    kinds: tuple[str, ...]
    reason: str
    state: HealthState = HealthState.UNSUPPORTED


@dataclass(frozen=True, slots=True)
class Totals:
    """What a watch came to: signals that were numbered, statements dropped by each detector."""

    signals: int
    dropped: dict[str, int]


class Supervisor:
    """The detectors of one watch. `context` tells what the interview was doing at a time; `wake` is set where something may be due."""

    def __init__(
        self,
        makers: Sequence[Callable[[], Detector]],
        scene: Scene,
        *,
        unwatched: Sequence[Unwatched] = (),
        platform: str = "",
        context: Callable[[int], Context] = lambda _at_ns: Context(),
        outbox: Outbox | None = None,
    ) -> None:
        self.outbox = outbox or Outbox()
        self.wake = threading.Event()
        self._desk = Desk(scene.clock, self.outbox, platform, context, scene.policy.off)
        self._unwatched = unwatched
        self._posts = [Post(make, scene, self._desk, self.wake.set) for make in makers]

    def begin(self) -> None:
        """State what nobody watches, and start every detector."""
        own = self._desk.named(OWN_NAME, OWN_VERSION)
        for each in self._unwatched:
            self._desk.health(own, each.kinds, each.state, each.reason)
        for post in self._posts:
            post.begin()

    def elapse(self) -> int | None:
        """Do what is due: ends that are sure by now, detectors to start again, silent ones, what was dropped.

        Returns the monotonic time, in nanoseconds, at which to come again; None where nothing is to be expected.
        """
        now_ns = self._desk.clock.monotonic_ns()
        times = [post.look(now_ns) for post in self._posts]
        return min((time for time in times if time is not None), default=None)

    def end(self, patience_s: float = 3.0) -> Totals:
        """Stop every detector and close what is open; one that does not stop within `patience_s` (for all together) is left behind."""
        for post in self._posts:
            post.ask_to_end()
        until = monotonic() + patience_s
        for post in self._posts:
            post.end(max(until - monotonic(), 0.0))
        self.outbox.close()
        return self.totals()

    def totals(self) -> Totals:
        """Return what the watch came to so far."""
        return Totals(self._desk.signals, self.outbox.dropped())
