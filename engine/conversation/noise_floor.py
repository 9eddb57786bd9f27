"""Keeps a room full of voices from being taken for the candidate: who speaks into the microphone is louder than what is always there.

A detector of speech answers "yes" to babble, and rightly. So its answer counts only while the sound stands out from the quietest stretch of
the last seconds, which in a quiet room is next to nothing and in a noisy one is the noise.
"""

import math
from collections import deque
from typing import Final

import numpy as np

from engine.conversation.ports import Samples
from engine.conversation.timing import NoiseTiming

_QUIETEST: Final = 1e-9  # power; -90 dBFS, below what any microphone brings
_STEP: Final = 10  # blocks from one measure of the floor to the next


class NoiseFloor:
    """Measures level and floor block by block. Levels are powers; `weigh` passes a probability on, or 0 where nothing stands out."""

    def __init__(self, timing: NoiseTiming) -> None:
        self._begin = 10 ** (timing.begin_db / 10)
        self._keep = 10 ** (timing.keep_db / 10)
        self._newest: deque[float] = deque(maxlen=round(timing.level_s * 100))
        self._smooth: deque[float] = deque(maxlen=round(timing.floor_s * 100))
        self._floors: deque[float] = deque(maxlen=round(timing.memory_s * 100 / _STEP))
        self._hold = round(timing.hold_s * 100)
        self._since_loud = self._hold
        self._blocks = 0

    def weigh(self, probability: float | None, heard: Samples, *, speaking: bool) -> float | None:
        """Take the next block of the raw microphone; `speaking` is whether the candidate is, as far as is known."""
        energy = float(np.add.reduce(np.square(heard, dtype=np.float64)))
        power = energy / len(heard) if math.isfinite(energy) else 0.0
        self._newest.append(power)
        self._smooth.append(power)
        self._blocks += 1
        if self._blocks % _STEP == 0 and len(self._smooth) == self._smooth.maxlen:
            self._floors.append(max(sum(self._smooth) / len(self._smooth), _QUIETEST))
        if not self._floors:
            return 0.0
        level, floor = sum(self._newest) / len(self._newest), min(self._floors)
        # Between two words the level falls to the floor's: it is not the pause yet.
        self._since_loud = 0 if level >= floor * self._keep else self._since_loud + 1
        stands_out = self._since_loud <= self._hold if speaking else level >= floor * self._begin
        return probability if stands_out else 0.0
