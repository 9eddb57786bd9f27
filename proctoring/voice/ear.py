"""The one reading of the sound that all who listen to an interview share.

Seven threads that wake for every fifth of a second cost three times what they measure. So whoever came first looks for all, on its own
thread; when it leaves, the next does. What one listener raises is kept for its own thread and costs the others nothing; one that hangs
holds up whoever looks, so the next takes over after `STUCK_S`, serves all but the one that hangs, and that one is no longer heard of.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from proctoring.detector import Report
from proctoring.inlets import Inlet, Input, SoundBlock, Tap, TurnSpoken
from proctoring.signals import HealthState
from proctoring.voice.stretches import Answer, RecentSound, Stretch, joined

T = TypeVar("T")

LOST_AFTER_S = 2.0
_LOST = "no sound has come from the microphone for two seconds"


STUCK_S = 2.0
"""A look that lasts longer is held up by somebody who hangs."""

ROOM = 32
"""Looks' worth of sound that wait for a listener who is busy elsewhere; it then loses the oldest."""

_FINISH_S = 1.0


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one look brought: `stretches` of sound, `dropped` blocks before them having been lost, then answers that ended."""

    at_ns: int
    stretches: tuple[Stretch, ...]
    dropped: int
    answers: tuple[tuple[TurnSpoken, Answer | None], ...]


@dataclass(eq=False)
class Listener:
    """One detector that listens: what to call, and how well it hears. `broken` is what a call raised; it is not called again."""

    report: Report
    heard_ns: int
    sound: Callable[[Stretch], None] | None
    turn: Callable[[TurnSpoken, Answer | None], None] | None
    broken: BaseException | None = None
    state: HealthState = HealthState.DEGRADED
    heard_s: float = 0.0
    answers: int = 0
    _waiting: deque[Parcel] = field(default_factory=deque)
    _busy: threading.Lock = field(default_factory=threading.Lock)
    _missed: int = 0

    def totals(self) -> dict[str, Any]:
        """Return how much was heard."""
        return {"heard_s": round(self.heard_s, 1), "answers": self.answers}

    def take(self, parcel: Parcel) -> None:
        """Let something wait for it; never waits itself."""
        self._waiting.append(parcel)
        while len(self._waiting) > ROOM:
            self._missed += max(1, len(self._waiting.popleft().stretches))

    def work(self, patience_s: float = 0.0) -> None:
        """Hear what waits, on the caller's thread; nothing where another thread is at it and does not get done in time."""
        if not self._busy.acquire(timeout=patience_s):
            return
        try:
            while self._waiting and self.broken is None:
                self._hear(self._waiting.popleft())
        except BaseException as exc:  # noqa: BLE001 - raised again on the listener's own thread
            self.broken = exc
        finally:
            self._busy.release()

    def _hear(self, parcel: Parcel) -> None:
        self.report.alive()
        if parcel.stretches:
            self.heard_ns = parcel.at_ns
            dropped, self._missed = parcel.dropped + self._missed, 0
            if dropped:
                lost = f"{dropped} blocks of sound came faster than they could be looked at"
                self._stand(HealthState.DEGRADED, lost)
            elif self.state is not HealthState.ACTIVE:
                self._stand(HealthState.ACTIVE)
        elif self.state is HealthState.ACTIVE and parcel.at_ns - self.heard_ns > LOST_AFTER_S * 1e9:
            self._stand(HealthState.FAILED, _LOST)
        for stretch in parcel.stretches:
            self.heard_s += stretch.seconds
            if self.sound is not None:
                self.sound(stretch)
        for turn, answer in parcel.answers:
            self.answers += 1
            if self.turn is not None:
                self.turn(turn, answer)

    def _stand(self, state: HealthState, reason: str = "") -> None:
        self.state = state
        self.report.health(state, reason)


class Ear:
    """What is read of one interview's sound and answers, for all its listeners. Any thread may look; most often one does at a time."""

    def __init__(self, sound: Tap[SoundBlock], inputs: Tap[Input]) -> None:
        self._sound = sound
        self._inputs = inputs
        self._guard = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()
        self._recent = RecentSound()
        self._lost = 0
        self._since_ns: int | None = None
        self._looks = 0

    def leads(self, listener: Listener, now_ns: int) -> bool:
        """Whether it is this one's to look for all, be it because who did is held up."""
        with self._guard:
            if self._since_ns is not None and now_ns - self._since_ns > STUCK_S * 1e9:
                self._since_ns = None
                stuck, *others = self._listeners
                self._listeners = (*others, stuck)
            return self._listeners[:1] == (listener,)

    def add(self, listener: Listener) -> None:
        """Take in one more."""
        with self._guard:
            self._listeners += (listener,)

    def remove(self, listener: Listener) -> bool:
        """Let one go; return whether it was the last."""
        with self._guard:
            self._listeners = tuple(each for each in self._listeners if each is not listener)
            return not self._listeners

    def look(self, now_ns: int) -> None:
        """Hand everybody what came since the last look."""
        listeners = self._share(now_ns)
        with self._guard:
            self._since_ns, self._looks = now_ns, self._looks + 1
            look = self._looks
        for listener in listeners:
            listener.work()
        with self._guard:
            if self._looks == look:
                self._since_ns = None

    def finish(self, listener: Listener, now_ns: int) -> None:
        """Look a last time for one who leaves; what came for the others waits for them."""
        self._share(now_ns)
        listener.work(_FINISH_S)

    def _share(self, now_ns: int) -> tuple[Listener, ...]:
        """Let what came wait for everybody; return them."""
        with self._guard:
            # The answers are drained before the sound, which was there before them, and handed on after it.
            turns = [each for each in _drained(self._inputs) if isinstance(each, TurnSpoken)]
            stretches = tuple(joined(_drained(self._sound)))
            dropped, self._lost = self._sound.dropped - self._lost, self._sound.dropped
            for stretch in stretches:
                self._recent.add(stretch)
            parcel = Parcel(now_ns, stretches, dropped, tuple((turn, self._recent.answer(turn)) for turn in turns))
            for listener in self._listeners:
                listener.take(parcel)
            return self._listeners


@dataclass
class _Open:
    """An ear and what to leave when its last listener does."""

    ear: Ear
    leaving: ExitStack


_opening = threading.Lock()
_open: dict[Inlet[SoundBlock], _Open] = {}


@contextmanager
def joined_ear(sound: Inlet[SoundBlock], inputs: Inlet[Input], listener: Listener) -> Iterator[Ear]:
    """Listen along: the first who comes begins the reading, the last who goes ends it, and forgets the sound."""
    with _opening:
        if sound not in _open:
            leaving = ExitStack()
            _open[sound] = _Open(Ear(leaving.enter_context(sound.tap()), leaving.enter_context(inputs.tap())), leaving)
        ear = _open[sound].ear
        ear.add(listener)
    try:
        yield ear
    finally:
        with _opening:
            if ear.remove(listener):
                _open.pop(sound).leaving.close()


def _drained(tap: Tap[T]) -> list[T]:
    items: list[T] = []
    while (item := tap.get(0.0)) is not None:
        items.append(item)
    return items
