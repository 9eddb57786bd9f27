"""Sees that the microphone is overdriven, so that people who listen later know why a voice is harsh, and that other measurements suffer.

Sees: samples at full scale before echo cancelling, from `SHARE` of a second on.
Can't see: a stage before the converter that clips at a lower level; which sound was too loud.
"""

from collections import deque

import numpy as np

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice.listening import listen
from proctoring.voice.stretches import Stretch

KIND = "clipped_sound"
FULL_SCALE = 0.999
SHARE = 0.005  # of a second: a click or one hard consonant is less
OVER_AFTER_S = 2.0
_KEY = "microphone"
_NONE = np.zeros(0, np.intp)


class ClippedSoundDetector:
    """Counts samples at full scale within the last second."""

    name = "voice.clipped_sound"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)
    limits: tuple[str, ...] = (
        "clipping at a lower level, before the converter, is not seen",
        "which sound was too loud is not told",
    )

    def __init__(self) -> None:
        self._second: deque[tuple[int, int]] = deque()  # clipped, samples
        self._open = False
        self._began_ns = self._last_ns = 0
        self._clipped = self._samples = 0

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(scene, report, stop, sound=lambda stretch: self._take(stretch, report))

    def _take(self, stretch: Stretch, report: Report) -> None:
        loudest = max(stretch.raw.max(), -stretch.raw.min())  # most often it is not, which is cheap to see
        full = np.flatnonzero(np.abs(stretch.raw) >= FULL_SCALE) if loudest >= FULL_SCALE else _NONE
        self._second.append((len(full), len(stretch.raw)))
        while sum(samples for _, samples in self._second) - self._second[0][1] >= stretch.rate:
            self._second.popleft()
        if len(full):
            self._last_ns = stretch.at_ns + round(int(full[-1]) / stretch.rate * 1e9)
        if self._open:
            self._clipped, self._samples = self._clipped + len(full), self._samples + len(stretch.raw)
            self._perhaps_end(stretch, report)
            return
        clipped = sum(count for count, _ in self._second)
        if len(full) and clipped >= SHARE * stretch.rate:
            self._begin(stretch.at_ns + round(int(full[0]) / stretch.rate * 1e9), clipped, stretch.rate, report)

    def _begin(self, at_ns: int, clipped: int, rate: int, report: Report) -> None:
        self._open, self._began_ns = True, at_ns
        self._clipped, self._samples = clipped, sum(samples for _, samples in self._second)
        share = round(clipped / rate, 4)
        statement = f"{share:.1%} of the microphone's samples within a second were at full scale"
        report.begin(KIND, _KEY, {"share": share, "full_scale": FULL_SCALE}, statement, at_ns=at_ns)

    def _perhaps_end(self, stretch: Stretch, report: Report) -> None:
        now_ns = stretch.at_ns + round(stretch.seconds * 1e9)
        if now_ns - self._last_ns < OVER_AFTER_S * 1e9:
            return
        self._open = False
        seconds = round((self._last_ns - self._began_ns) / 1e9, 2)
        observed = {
            "seconds": seconds,
            "clipped_samples": self._clipped,
            "share": round(self._clipped / max(1, self._samples), 5),
        }
        report.end(
            KIND,
            _KEY,
            observed,
            f"The microphone was no longer at full scale after {seconds:.1f} s",
            at_ns=self._last_ns,
        )
