"""Sees that the microphone delivers one and the same number, which no microphone in a room does: it is muted, unplugged, or no microphone.

Sees: a stretch of `LONGEST_NATURAL_S` or more in which every sample before echo cancelling is exactly equal, most often zero.
Can't see: why; nor silence that a program filled with noise.
"""

import numpy as np

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice.listening import listen
from proctoring.voice.stretches import Stretch

KIND = "digital_silence"
LONGEST_NATURAL_S = 1.0
_KEY = "microphone"


class DigitalSilenceDetector:
    """Follows the run of equal samples that the newest one belongs to."""

    name = "voice.digital_silence"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)
    limits: tuple[str, ...] = (
        "a mute switch, a driver's noise gate and a virtual cable look the same",
        "silence that a program filled with noise is not seen",
    )

    def __init__(self) -> None:
        self._value = float("nan")
        self._since_ns: int | None = None
        self._open = False

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(scene, report, stop, sound=lambda stretch: self._take(stretch, report))

    def _take(self, stretch: Stretch, report: Report) -> None:
        changes = np.flatnonzero(np.diff(stretch.raw, prepend=np.float32(self._value)) != 0)
        begun_ns = stretch.at_ns + (changes * (1e9 / stretch.rate)).astype(np.int64)
        since_ns = stretch.at_ns if self._since_ns is None else self._since_ns
        edges_ns = np.concatenate([[since_ns], begun_ns, [stretch.at_ns + round(stretch.seconds * 1e9)]])
        for run in np.flatnonzero(np.diff(edges_ns) >= LONGEST_NATURAL_S * 1e9):
            if not self._open:
                value = self._value if run == 0 else float(stretch.raw[changes[run - 1]])
                self._begin(value, int(edges_ns[run]), report)
            if run < len(changes):
                self._close(int(edges_ns[run]), int(edges_ns[run + 1]), report)
        self._value, self._since_ns = float(stretch.raw[-1]), int(edges_ns[-2])

    def _begin(self, value: float, since_ns: int, report: Report) -> None:
        self._open = True
        what = "exact zeros" if value == 0.0 else "one and the same value"
        report.begin(
            KIND,
            _KEY,
            {"value": round(value, 6), "after_s": LONGEST_NATURAL_S},
            f"The microphone delivered nothing but {what} for {LONGEST_NATURAL_S:.1f} s and went on so",
            at_ns=since_ns,
        )

    def _close(self, since_ns: int, at_ns: int, report: Report) -> None:
        seconds = round((at_ns - since_ns) / 1e9, 2)
        self._open = False
        report.end(
            KIND, _KEY, {"seconds": seconds}, f"The microphone delivered sound again after {seconds:.1f} s", at_ns=at_ns
        )
