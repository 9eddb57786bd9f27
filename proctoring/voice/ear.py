"""The one reading of the sound that all who listen to an interview share.

Seven threads that wake for every fifth of a second cost three times what they measure. So whoever came first looks for all, on its own
thread; when it leaves, the next does. What one listener raises is kept for its own thread and costs the others nothing.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from proctoring.detector import Report
from proctoring.inlets import Inlet, Input, SoundBlock, Tap, TurnSpoken
from proctoring.signals import HealthState
from proctoring.voice.stretches import Answer, RecentSound, Stretch, joined

T = TypeVar("T")

LOST_AFTER_S = 2.0
_LOST = "no sound has come from the microphone for two seconds"


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

    def totals(self) -> dict[str, Any]:
        """Return how much was heard."""
        return {"heard_s": round(self.heard_s, 1), "answers": self.answers}

    def hear(self, stretches: list[Stretch], dropped: int, now_ns: int) -> None:
        """Take in what came, `dropped` blocks before it having been lost; or that nothing did."""
        self.report.alive()
        if stretches:
            self.heard_ns = now_ns
            if dropped:
                lost = f"{dropped} blocks of sound came faster than they could be looked at"
                self._stand(HealthState.DEGRADED, lost)
            elif self.state is not HealthState.ACTIVE:
                self._stand(HealthState.ACTIVE)
        elif self.state is HealthState.ACTIVE and now_ns - self.heard_ns > LOST_AFTER_S * 1e9:
            self._stand(HealthState.FAILED, _LOST)
        for stretch in stretches:
            self.heard_s += stretch.seconds
            if self.sound is not None:
                self.sound(stretch)

    def end(self, turn: TurnSpoken, answer: Answer | None) -> None:
        """Take in that an answer is over."""
        self.answers += 1
        if self.turn is not None:
            self.turn(turn, answer)

    def _stand(self, state: HealthState, reason: str = "") -> None:
        self.state = state
        self.report.health(state, reason)


class Ear:
    """What is read of one interview's sound and answers, for all its listeners. Any thread may look; one does at a time."""

    def __init__(self, sound: Tap[SoundBlock], inputs: Tap[Input]) -> None:
        self._sound = sound
        self._inputs = inputs
        self._guard = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()
        self._recent = RecentSound()
        self._lost = 0

    def leads(self, listener: Listener) -> bool:
        """Whether it is this one's to look for all."""
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
        with self._guard:
            # The answers are drained before the sound, which was there before them, and handed on after it.
            turns = [each for each in _drained(self._inputs) if isinstance(each, TurnSpoken)]
            stretches = list(joined(_drained(self._sound)))
            dropped, self._lost = self._sound.dropped - self._lost, self._sound.dropped
            for stretch in stretches:
                self._recent.add(stretch)
            self._each(lambda listener: listener.hear(stretches, dropped, now_ns))
            for turn in turns:
                self._end(turn)

    def _end(self, turn: TurnSpoken) -> None:
        answer = self._recent.answer(turn)
        self._each(lambda listener: listener.end(turn, answer))

    def _each(self, call: Callable[[Listener], None]) -> None:
        for listener in self._listeners:
            if listener.broken is None:
                try:
                    call(listener)
                except BaseException as exc:  # noqa: BLE001 - raised again on the listener's own thread
                    listener.broken = exc


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
