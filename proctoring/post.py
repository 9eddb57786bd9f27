"""One detector's place in the watch: its thread, its report, its open spans, its health, and whether it is due to be started again."""

import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from proctoring.detector import ALIVE_S, Detector, Scene
from proctoring.signals import Context, HealthState
from proctoring.spans import DETECTOR_FAILED, WATCH_ENDED, Observation, Spans, Worded
from proctoring.standing import Stand, Standing
from proctoring.stating import Desk
from proctoring.stopping import Stop

HUNG_S = 4 * ALIVE_S
FIRST_PAUSE_S, LAST_PAUSE_S = 1.0, 30.0
"""How long to wait before starting a detector again: twice as long each time, up to half a minute."""

STEADY_S = 60.0
"""A detector that looked for this long before it failed is started again as if for the first time."""

TELL_AGAIN_S = 10.0
"""How long after saying what was lost it is said again, where more was lost or saying it was: whoever keeps it may be out of order."""

ATTEMPTS = 100
"""Starts of one detector within a watch; at the longest pause that is most of an hour."""

OFF = "switched off in the settings"

_log = logging.getLogger(__name__)


class Post:
    """One detector under supervision. `look` does what is due and says when to come again; `wake` is called where that may be at once."""

    def __init__(self, make: Callable[[], Detector], scene: Scene, desk: Desk, wake: Callable[[], None]) -> None:
        self._make = make
        self._scene = scene
        self._desk = desk
        self._wake = wake
        self._detector: Detector | None = make()
        self.name = self._detector.name
        self._kinds = self._detector.kinds
        self._limits = self._detector.limits
        self._source = desk.source(self._detector)
        self._guard = threading.RLock()
        self._spans = Spans(self.name)
        self._standing = Standing(kind for kind in self._kinds if kind not in desk.off)
        self._stop = Stop()
        self._thread: threading.Thread | None = None
        self._report: PostReport | None = None
        self._heard_ns = self._started_ns = desk.clock.monotonic_ns()
        self._starts = 0
        self._pause_s = FIRST_PAUSE_S
        self._again_ns: int | None = None
        self._hung = False
        self._dropping = False
        self._told_dropped = self._told_before = 0
        self._told_as = ""
        self._tell_after_ns = 0
        self._ending = False

    def begin(self) -> None:
        """Say which of its kinds nobody may watch, and start."""
        off = tuple(kind for kind in self._kinds if kind in self._desk.off)
        if off:
            self._desk.health(self._source, off, HealthState.DENIED, OFF)
        if len(off) < len(self._kinds):
            self._start()

    def look(self, now_ns: int) -> int | None:
        """Do what is due at this post; return when to look again, None where only a call from the detector changes anything."""
        with self._guard:
            self._state(self._spans.elapse(now_ns))
            if self._again_ns is not None and self._again_ns <= now_ns and not self._ending:
                self._start()
            running = self._thread is not None and self._thread.is_alive() and self._report is not None
            if running and not self._hung and now_ns - self._heard_ns > HUNG_S * 1e9:
                self._hung = True
                self._say(self._standing.over_it(HealthState.FAILED, f"it was not heard of for {HUNG_S:.0f} s"))
            self._tell_losses(now_ns)
            hung_ns = self._heard_ns + round(HUNG_S * 1e9) + 1 if running and not self._hung else None
            tell_ns = max(self._tell_after_ns, now_ns + 1_000_000_000) if self._has_losses() else None
            times = (self._spans.wake_at_ns(), self._again_ns, hung_ns, tell_ns)
            return min((time for time in times if time is not None), default=None)

    def ask_to_end(self) -> None:
        """Have the detector stop soon."""
        with self._guard:
            self._ending = True
            self._again_ns = None
            self._stop.set()

    def end(self, seconds: float) -> None:
        """Wait that long for the detector to stop, then close what is open; it is not listened to any more."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)
        with self._guard:
            if thread is not None and thread.is_alive():
                _log.error("detector does not stop: detector=%s", self.name)
                self._say(self._standing.over_it(HealthState.FAILED, "it did not stop when the watch ended"))
            if self._report is not None:
                self._report.live = False
            self._state(self._spans.close(self._desk.clock.monotonic_ns(), WATCH_ENDED, self._desk.context()))
            self._tell_losses(at_last=True)

    def _start(self) -> None:
        self._again_ns = None
        self._starts += 1
        self._started_ns = self._heard_ns = self._desk.clock.monotonic_ns()
        self._stop = Stop()
        self._report = PostReport(self, restarted=self._starts > 1)
        self._thread = threading.Thread(
            target=self._run, args=(self._report, self._stop), name=f"detector {self.name}", daemon=True
        )
        self._thread.start()

    def _run(self, report: "PostReport", stop: Stop) -> None:
        """Be the detector's thread, and see that its end is noticed whatever it is."""
        why = "it ended before it was told to"
        with stop:
            try:
                detector, self._detector = self._detector or self._make(), None
                detector.watch(self._scene, report, stop)
            except BaseException as exc:  # noqa: BLE001 - whatever ends a detector is a fact about the watch
                # Not the message: it may hold what the candidate had on the screen.
                _log.error("detector failed: detector=%s error=%s at %s", self.name, type(exc).__name__, _place_of(exc))
                why = f"it failed ({type(exc).__name__})"
                self._gone(report, why, failed=True)
            else:
                self._gone(report, why, failed=False)
        self._wake()

    def _gone(self, report: "PostReport", why: str, *, failed: bool) -> None:
        with self._guard:
            report.live = False
            self._report = None
            if self._ending and not failed:
                return
            now_ns = self._desk.clock.monotonic_ns()
            self._state(self._spans.close(now_ns, DETECTOR_FAILED, self._desk.context()))
            if self._ending or failed or not self._standing.rests():
                self._fall(why, now_ns)

    def _fall(self, why: str, now_ns: int) -> None:
        """State the failure and settle when to try again."""
        self._hung = False
        self._standing.forget_own_word()
        if self._ending or self._starts >= ATTEMPTS:
            note = "" if self._ending else f"; it is not started again after {ATTEMPTS} times"
            self._say(self._standing.over_it(HealthState.FAILED, why + note))
            return
        if now_ns - self._started_ns >= STEADY_S * 1e9:
            self._pause_s = FIRST_PAUSE_S
        self._again_ns = now_ns + round(self._pause_s * 1e9)
        self._pause_s = min(2 * self._pause_s, LAST_PAUSE_S)
        self._say(self._standing.over_it(HealthState.FAILED, f"{why}; it is started again"))

    def heard(self) -> int:
        """Note that the detector is there; return the present."""
        self._heard_ns = self._desk.clock.monotonic_ns()
        if self._hung:
            self._hung = False
            self._say(self._standing.own_word_again())
            self._wake()
        return self._heard_ns

    def say_signal(self, phase: str, said: Observation) -> None:
        """Take an observation in; `phase` is begin, end or point."""
        with self._guard:
            now_ns = self.heard()
            if said.kind in self._desk.off:
                return
            match phase:
                case "begin":
                    words = self._spans.begin(said, now_ns)
                case "end":
                    words = self._spans.end(said, now_ns)
                case _:
                    words = [self._spans.alone(said)]
            self._state(words)
        if phase == "end":
            self._wake()  # its end is held back for a moment

    def say_health(self, state: HealthState, reason: str, kinds: tuple[str, ...]) -> None:
        """Take the detector's own word about itself in."""
        with self._guard:
            self.heard()
            self._say(self._standing.own_word(state, reason, kinds))

    def say_snapshot(self, moment: str, observed: Mapping[str, Any]) -> None:
        """Take in how things stand."""
        with self._guard:
            self.heard()
            self._desk.snapshot(self._source, "after" if self._ending else moment, observed)

    def note_alive(self) -> None:
        """Take in that the detector still looks."""
        with self._guard:
            self.heard()

    def observation(
        self,
        kind: str,
        key: str,
        observed: Mapping[str, Any],
        statement: str,
        limits: tuple[str, ...] = (),
        at_ns: int | None = None,
    ) -> Observation:
        """Return what was observed, dated (`at_ns`, else now; never the future) and with what the interview was doing then."""
        now_ns = self._desk.clock.monotonic_ns()
        at_ns = now_ns if at_ns is None else max(min(int(at_ns), now_ns), 0)
        return Observation(kind, key, observed, statement, at_ns, self._desk.context(at_ns), tuple(limits))

    def context(self) -> Context:
        """Return what the interview is doing."""
        return self._desk.context()

    def _state(self, words: list[Worded]) -> None:
        for worded in words:
            if not self._desk.signal(self._source, worded, self._limits) and not self._dropping:
                self._dropping = True
                self._say(self._standing.over_it(HealthState.DEGRADED, "signals are being dropped: too many at once"))
                self._wake()

    def _has_losses(self) -> bool:
        outbox = self._desk.outbox
        return outbox.dropped().get(self.name, 0) != self._told_dropped or bool(outbox.unkept_health(self.name))

    def _tell_losses(self, now_ns: int = 0, *, at_last: bool = False) -> None:
        """Say how many signals were lost, once there is room again, and let the detector's own word hold; say again what was not kept."""
        outbox = self._desk.outbox
        ready = at_last or (now_ns >= self._tell_after_ns and outbox.roomy())
        if not ready or not self._has_losses():
            return
        unkept = outbox.unkept_health(self.name)
        if unkept:
            outbox.said_again(self.name)
            self._say(self._standing.once_more())
            if self._told_as in unkept:
                self._told_dropped = self._told_before
        dropped = outbox.dropped().get(self.name, 0)
        new = dropped - self._told_dropped
        self._told_before, self._told_dropped, self._dropping = self._told_dropped, dropped, False
        self._tell_after_ns = now_ns + round(TELL_AGAIN_S * 1e9)
        if new:
            plural = "signal was" if new == 1 else "signals were"
            self._told_as = f"{new} {plural} dropped"
            self._say(self._standing.over_it(HealthState.DEGRADED, self._told_as))
            self._say(self._standing.own_word_again())

    def _say(self, stands: list[Stand]) -> None:
        for stand in stands:
            self._desk.health(self._source, stand.kinds, stand.state, stand.reason)


class PostReport:
    """Implements `Report` for one run of a detector; deaf once that run is over. Raises nothing, whatever it is told."""

    def __init__(self, post: Post, *, restarted: bool) -> None:
        self._post = post
        self._moment = "during" if restarted else "before"
        self.live = True

    def begin(
        self,
        kind: str,
        key: str,
        observed: Mapping[str, Any],
        statement: str,
        *,
        limits: tuple[str, ...] = (),
        at_ns: int | None = None,
    ) -> None:
        """State that something began and goes on."""
        self._safely(
            lambda: self._post.say_signal(
                "begin", self._post.observation(kind, key, observed, statement, limits, at_ns)
            )
        )

    def end(
        self, kind: str, key: str, observed: Mapping[str, Any], statement: str, *, at_ns: int | None = None
    ) -> None:
        """State that it ended."""
        self._safely(
            lambda: self._post.say_signal("end", self._post.observation(kind, key, observed, statement, at_ns=at_ns))
        )

    def point(
        self,
        kind: str,
        observed: Mapping[str, Any],
        statement: str,
        *,
        limits: tuple[str, ...] = (),
        at_ns: int | None = None,
    ) -> None:
        """State something that has no duration."""
        self._safely(
            lambda: self._post.say_signal("point", self._post.observation(kind, "", observed, statement, limits, at_ns))
        )

    def snapshot(self, observed: Mapping[str, Any]) -> None:
        """State how things stand."""
        moment, self._moment = self._moment, "during"
        self._safely(lambda: self._post.say_snapshot(moment, observed))

    def health(self, state: HealthState, reason: str = "", kinds: tuple[str, ...] = ()) -> None:
        """State what can be watched from now on."""
        self._safely(lambda: self._post.say_health(HealthState(state), reason, kinds))

    def alive(self) -> None:
        """Show that the detector still looks."""
        self._safely(self._post.note_alive)

    def context(self) -> Context:
        """Return what the interview is doing now."""
        return self._post.context()

    def _safely(self, say: Callable[[], None]) -> None:
        if not self.live:
            return
        try:
            say()
        except Exception as exc:  # noqa: BLE001 - a detector must not fall over what it says; what it said is not for the log
            _log.error(
                "report refused: detector=%s error=%s at %s", self._post.name, type(exc).__name__, _place_of(exc)
            )


def _place_of(exc: BaseException) -> str:
    frames = traceback.extract_tb(exc.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
