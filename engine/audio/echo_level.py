"""Knows how loud the echo can be at most, so that somebody who is louder is never taken for it.

A trace of lost echo under a candidate's voice is still like what was said. What tells the two apart is that a room gives back what it was
given at a level of its own: it is learned while the echo is alone, and what is plainly louder than the loudest moment of the last seconds
would be, wherever that may be now, is somebody.
"""

from typing import Final

import numpy as np

from engine.conversation.ports import BLOCK, Samples

_STEP: Final = BLOCK // 2  # the guard's: ten milliseconds at half the rate
_SHORT: Final = 10  # steps compared: a tenth of a second, so that a voice tells within a syllable
_AROUND: Final = 3  # samples on either side of where the echo is known to be: a clock that runs a little faster takes it that far in a minute
_ALIKE: Final = 0.3  # share of the microphone that is what was said: less tells nothing of the level
_AS_ALIKE: Final = 0.7  # of the most lately seen in this room: with somebody in it, it is less
_FORGETTING: Final = 0.99  # a comparison, every 40 to 80 ms: the most seen is half forgotten after some four seconds
_NEWEST: Final = 0.2  # how much one comparison moves what is known
_AUDIBLE: Final = 1e-6 * _SHORT * _STEP  # -60 dBFS: what is less is no voice, whatever it is louder than
_LOUD: Final = 1e-4  # energy of what was said over the whole comparison; less is a breath
_BEFORE: Final = 4  # steps: how much sooner than known the echo may come, where its delay has held
_AFTER: Final = 15  # and how long a room goes on with it
# On the echo paths of `bench_echo_paths.py` and in jumps of delay the echo alone was never above the loudest moment; a candidate's voice
# 15 dB above the echo stands 3 to 5 dB above that.
_ABOVE: Final = 1.6  # 2 dB


class EchoLevel:
    """Takes the guard's own sounds: `said` and `heard` at half the rate, the newest last, `heard` the shorter one."""

    def __init__(self) -> None:
        self._gain: float | None = None  # of power, from what was said to what came back of it
        self._alike = 0.0

    def learn(self, said: Samples, heard: Samples, lag: int) -> None:
        """Take how loud the echo is, if it is alone where it is known to be, `lag` samples late."""
        share, gain = _share(said, heard, lag)
        self._alike = max(share, self._alike * _FORGETTING)
        if share >= _ALIKE and share >= _AS_ALIKE * self._alike:
            self._gain = gain if self._gain is None else self._gain * (gain / self._gain) ** _NEWEST

    def exceeded(self, said: Samples, heard: Samples, lag: int, *, settled: bool) -> bool:
        """Whether the newest of the microphone is louder than an echo can be; with `settled` it can't be another one than that known by `lag`.

        What is plainly an echo, grown louder, is none the less one.
        """
        if self._gain is None:
            return False
        newest = heard[-_SHORT * _STEP :]
        share, _ = _share(said, newest, lag)
        steps = np.sum(np.square(said.reshape(-1, _STEP), dtype=np.float64), axis=1)
        summed = np.concatenate([[0.0], np.cumsum(steps)])
        moments = summed[_SHORT:] - summed[:-_SHORT]
        if settled:
            now = max(len(moments) - 1 - lag // _STEP, 0)
            moments = moments[max(now - _AFTER, 0) : now + _BEFORE + 1]
        rest = (1.0 - share) * float(np.sum(np.square(newest, dtype=np.float64)))
        return rest > max(_ABOVE * self._gain * float(np.max(moments)), _AUDIBLE)


def _share(said: Samples, heard: Samples, lag: int) -> tuple[float, float]:
    """Return the share of `heard` that is what was said so long ago, 0-1, and the gain of its power against that; zeros where it was silent."""
    best, gain = 0.0, 0.0
    power = float(np.dot(heard, heard))
    for place in range(len(said) - len(heard) - lag - _AROUND, len(said) - len(heard) - lag + _AROUND + 1):
        then = said[max(place, 0) : max(place, 0) + len(heard)]
        if place < 0 or len(then) < len(heard):
            continue
        energy = float(np.dot(then, then))
        if energy < _LOUD or not power:
            continue
        share = float(np.dot(heard, then)) ** 2 / (energy * power)
        if share > best:
            best, gain = share, power / energy
    return min(best, 1.0), gain
