"""How a detector hears the conversation: in stretches of a fifth of a second, with the answers where they end, and saying when nothing comes.

Each detector has a thread of its own and drains its tap a few times a second: waking for every block of 10 ms would cost more than all
that is measured.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from proctoring.detector import Report, Scene
from proctoring.inlets import Input, SoundBlock, Tap, TurnSpoken
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.voice.spectra import Samples

T = TypeVar("T")

EVERY_S = 0.2
LOST_AFTER_S = 2.0
LONGEST_STRETCH_S = 0.25
LONGEST_ANSWER_S = 120.0
"""Of a longer answer the last so many seconds are looked at."""

_WAITING = "no sound of the conversation has come yet"
_LOST = "no sound has come from the microphone for two seconds"
_NO_INTERVIEW = "there is no interview to listen to"
_DECLARED = "the candidate speaks through a device declared beforehand"
_AFTER_S = 0.1  # the end of a word after the last sample that counted as speech


@dataclass(frozen=True, slots=True)
class Stretch:
    """What came since the last time, the three channels joined; float32, -1 to 1, all of one length. `at_ns` dates the first sample."""

    at_ns: int
    rate: int
    mic: Samples
    speaker: Samples
    raw: Samples

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.raw) / self.rate


@dataclass(frozen=True, slots=True)
class Answer:
    """One spoken answer and its sound before echo cancelling (at most the last `LONGEST_ANSWER_S`)."""

    turn: TurnSpoken
    rate: int
    raw: Samples


def listen(scene: Scene, report: Report, stop: Stop, *, voices: bool = False) -> Iterator[Stretch | TurnSpoken]:
    """Yield what is heard until told to stop, reporting health: degraded until sound comes, failed when it ceases.

    `voices` says that the listener judges whose or what voice it is: it then hears nothing where a speech device was declared.
    Where there is nothing to listen to, it says so and waits to be stopped.
    """
    if scene.sound is None or scene.inputs is None:
        idle(report, stop, HealthState.UNSUPPORTED, _NO_INTERVIEW)
        return
    if voices and scene.policy.speech_device:
        idle(report, stop, HealthState.DENIED, _DECLARED)
        return
    with scene.sound.tap() as sound, scene.inputs.tap() as inputs:
        report.health(HealthState.DEGRADED, _WAITING)
        report.snapshot({"heard_s": 0.0, "answers": 0})
        heard_s, spoken = 0.0, 0
        for heard in _hear(sound, inputs, scene, report, stop):
            yield heard
            if isinstance(heard, Stretch):
                heard_s += heard.seconds
            else:
                spoken += 1
        report.snapshot({"heard_s": round(heard_s, 1), "answers": spoken})


def _hear(
    sound: Tap[SoundBlock], inputs: Tap[Input], scene: Scene, report: Report, stop: Stop
) -> Iterator[Stretch | TurnSpoken]:
    heard_ns, state, lost = scene.clock.monotonic_ns(), HealthState.DEGRADED, 0
    ending = False
    while not ending:
        ending = stop.wait(EVERY_S)  # what waits by then is still looked at
        report.alive()
        now = scene.clock.monotonic_ns()
        told = [
            each for each in drained(inputs) if isinstance(each, TurnSpoken)
        ]  # before the sound, which was there before them
        for stretch in joined(drained(sound)):
            heard_ns = now
            if sound.dropped > lost:
                state = HealthState.DEGRADED
                report.health(state, f"{sound.dropped - lost} blocks of sound came faster than they could be looked at")
            elif state is not HealthState.ACTIVE:
                state = HealthState.ACTIVE
                report.health(state)
            lost = sound.dropped
            yield stretch
        if state is HealthState.ACTIVE and now - heard_ns > LOST_AFTER_S * 1e9:
            state = HealthState.FAILED
            report.health(state, _LOST)
        yield from told


def idle(report: Report, stop: Stop, state: HealthState, reason: str) -> None:
    """Say why nothing is heard, and wait to be stopped."""
    report.health(state, reason)
    while not stop.wait(1.0):
        report.alive()


def drained(tap: Tap[T]) -> list[T]:
    """Return all that waits in a tap."""
    items: list[T] = []
    while (item := tap.get(0.0)) is not None:
        items.append(item)
    return items


def joined(blocks: list[SoundBlock]) -> Iterator[Stretch]:
    """Join blocks of one rate, up to `LONGEST_STRETCH_S` of them; what isn't a number counts as silence."""
    at = 0
    while at < len(blocks):
        rate, first, length = blocks[at].rate, at, 0
        while at < len(blocks) and blocks[at].rate == rate and length < LONGEST_STRETCH_S * rate:
            length += len(blocks[at].raw)
            at += 1
        same = blocks[first:at]
        channels = [_channel([getattr(block, name) for block in same]) for name in ("mic", "speaker", "raw")]
        if len(channels[0]) and len({len(channel) for channel in channels}) == 1:
            yield Stretch(same[0].at_ns, rate, *channels)


def _channel(parts: list[Samples]) -> Samples:
    whole = np.asarray(parts[0] if len(parts) == 1 else np.concatenate(parts), np.float32)
    return whole if np.isfinite(whole).all() else np.nan_to_num(whole, nan=0.0, posinf=1.0, neginf=-1.0)


class RecentSound:
    """The microphone's last two minutes; older sound is forgotten, and all of it when the session ends."""

    def __init__(self, seconds: float = LONGEST_ANSWER_S) -> None:
        self._seconds = seconds
        self._kept: deque[Stretch] = deque()
        self._held_s = 0.0

    def add(self, stretch: Stretch) -> None:
        """Take in what came."""
        if self._kept and self._kept[0].rate != stretch.rate:
            self._kept.clear()
            self._held_s = 0.0
        self._kept.append(replace(stretch, mic=stretch.raw, speaker=stretch.raw))  # the other two are let go
        self._held_s += stretch.seconds
        while self._held_s - self._kept[0].seconds >= self._seconds:
            self._held_s -= self._kept.popleft().seconds

    def answer(self, turn: TurnSpoken) -> Answer | None:
        """Return the sound of an answer; None where none of it is here any more."""
        until_ns = turn.ended_ns + round(_AFTER_S * 1e9)
        parts = [part for stretch in self._kept if len(part := _between(stretch, turn.began_ns, until_ns))]
        return Answer(turn, self._kept[0].rate, np.concatenate(parts)) if parts else None


def _between(stretch: Stretch, from_ns: int, until_ns: int) -> Samples:
    first = max(0, round((from_ns - stretch.at_ns) * stretch.rate / 1e9))
    last = max(0, round((until_ns - stretch.at_ns) * stretch.rate / 1e9))
    return stretch.raw[first:last]


def answers(scene: Scene, report: Report, stop: Stop, *, voices: bool = False) -> Iterator[Answer]:
    """Yield each answer when it is over, with its sound."""
    recent = RecentSound()
    for heard in listen(scene, report, stop, voices=voices):
        if isinstance(heard, Stretch):
            recent.add(heard)
        elif (answer := recent.answer(heard)) is not None:
            yield answer
