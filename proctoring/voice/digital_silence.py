"""Sees that the microphone delivers one and the same number, which no microphone in a room does: it is muted, unplugged, or no microphone.

Sees: a stretch of `LONGEST_NATURAL_S` or more in which every sample before echo cancelling is exactly equal, most often zero. A microphone
that does so between all sounds is stated `SINGLY` times; what follows is one span, whose end says how many it stands for.
Can't see: why; nor silence that a program filled with noise.
"""

from dataclasses import dataclass

import numpy as np

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice.listening import listen
from proctoring.voice.stretches import Stretch

KIND = "digital_silence"
LONGEST_NATURAL_S = 1.0
SINGLY = 3
OVER_AFTER_S = 60.0
"""Silences that far apart are told one by one; closer ones count as again and again."""

_KEY = "microphone"


class DigitalSilenceDetector:
    """Follows the run of equal samples that the newest one belongs to."""

    name = "voice.digital_silence"
    version = "2"
    kinds: tuple[str, ...] = (KIND,)
    limits: tuple[str, ...] = (
        "a mute switch, a driver's noise gate and a virtual cable look the same",
        "silence that a program filled with noise is not seen",
    )

    def __init__(self) -> None:
        self._value = float("nan")
        self._since_ns: int | None = None
        self._silent = False
        self._last_ns = 0
        self._alone = 0
        self._series: _Series | None = None

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(scene, report, stop, sound=lambda stretch: self._take(stretch, report))
        if not self._silent:
            self._end_series(report)

    def _take(self, stretch: Stretch, report: Report) -> None:
        changes = np.flatnonzero(np.diff(stretch.raw, prepend=np.float32(self._value)) != 0)
        begun_ns = stretch.at_ns + (changes * (1e9 / stretch.rate)).astype(np.int64)
        since_ns = stretch.at_ns if self._since_ns is None else self._since_ns
        edges_ns = np.concatenate([[since_ns], begun_ns, [stretch.at_ns + round(stretch.seconds * 1e9)]])
        for run in np.flatnonzero(np.diff(edges_ns) >= LONGEST_NATURAL_S * 1e9):
            if not self._silent:
                value = self._value if run == 0 else float(stretch.raw[changes[run - 1]])
                self._begin(value, int(edges_ns[run]), report)
            if run < len(changes):
                self._close(int(edges_ns[run]), int(edges_ns[run + 1]), report)
        self._value, self._since_ns = float(stretch.raw[-1]), int(edges_ns[-2])
        if not self._silent and edges_ns[-1] - self._last_ns >= OVER_AFTER_S * 1e9:
            self._end_series(report)

    def _begin(self, value: float, since_ns: int, report: Report) -> None:
        self._silent = True
        if self._series is not None:
            return
        if since_ns - self._last_ns >= OVER_AFTER_S * 1e9:
            self._alone = 0
        what = "exact zeros" if value == 0.0 else "one and the same value"
        said = f"The microphone delivered nothing but {what} for {LONGEST_NATURAL_S:.1f} s and went on so"
        observed = {"value": round(value, 6), "after_s": LONGEST_NATURAL_S}
        self._alone += 1
        if self._alone > SINGLY:
            self._series = _Series(since_ns)
            observed["again_and_again"] = True
            said = f"{said}. It was the {self._alone}th time, each within {OVER_AFTER_S:.0f} s of the last: those that follow are stated as one"
        report.begin(KIND, _KEY, observed, said, at_ns=since_ns)

    def _close(self, since_ns: int, at_ns: int, report: Report) -> None:
        seconds = (at_ns - since_ns) / 1e9
        self._silent, self._last_ns = False, at_ns
        if self._series is not None:
            self._series.count += 1
            self._series.silent_s += seconds
            return
        said = f"The microphone delivered sound again after {seconds:.1f} s"
        report.end(KIND, _KEY, {"seconds": round(seconds, 2)}, said, at_ns=at_ns)

    def _end_series(self, report: Report) -> None:
        series, self._series = self._series, None
        if series is None:
            return
        seconds = (self._last_ns - series.since_ns) / 1e9
        observed = {"seconds": round(seconds, 2), "silences": series.count, "silent_s": round(series.silent_s, 2)}
        said = f"Within {seconds:.1f} s the microphone delivered no sound at all {series.count} times, {series.silent_s:.1f} s together"
        report.end(KIND, _KEY, observed, said, at_ns=self._last_ns)


@dataclass(slots=True)
class _Series:
    """Silences that are stated as one, from the beginning of the first."""

    since_ns: int
    count: int = 0
    silent_s: float = 0.0
