"""Sees that the interviewer and the microphone's side spoke at once, so that whoever reads a garbled answer knows why.

Sees: half a second and more in which both channels had speech, the microphone's after echo cancelling and clearly above what usually
comes back of the loudspeaker. Interrupting is ordinary; it is stated as what it is.
Can't see: whose voice it was; two people who speak at once on the microphone's side are not told from one.
"""

from collections import deque

import numpy as np

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice.listening import listen
from proctoring.voice.spectra import Numbers, Samples
from proctoring.voice.stretches import Stretch

KIND = "overlapping_speech"
BEGINS_AFTER_S = 0.5
OVER_AFTER_S = 1.0
_FRAME_S = 0.05
_SPEAKS_DB = -50.0  # the interviewer's channel is digital: its pauses are far below
_ABOVE_FLOOR_DB, _ABOVE_ECHO_DB = 12.0, 12.0
_ECHO_FRAMES = 600  # of the interviewer's speech: half a minute
_UNKNOWN_ECHO_DB = -20.0  # before a second of it was heard
_FLOOR_FRAMES = 200
_KEY = "both"


class OverlappingSpeechDetector:
    """Compares the two channels' levels, twenty times a second of sound."""

    name = "voice.overlapping_speech"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)
    limits: tuple[str, ...] = (
        "whose voice it was is not told, nor two people who speak at once on the microphone's side",
        "any sound as loud as a voice counts: a cough, a door",
    )

    def __init__(self) -> None:
        self._echo: deque[float] = deque(maxlen=_ECHO_FRAMES)
        self._levels: deque[float] = deque(maxlen=_FLOOR_FRAMES)
        self._recent: deque[bool] = deque(maxlen=round(OVER_AFTER_S / _FRAME_S))
        self._open = False
        self._began_ns = self._last_ns = 0
        self._overlapped_s = 0.0

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(scene, report, stop, sound=lambda stretch: self._take(stretch, report))

    def _take(self, stretch: Stretch, report: Report) -> None:
        near, far = (_levels(channel, stretch.rate) for channel in (stretch.mic, stretch.speaker))
        self._levels.extend(near.tolist())
        speaks = bool((far >= _SPEAKS_DB).any())
        floor = _at_share(self._levels, 0.1) if speaks and self._levels else 0.0
        known = len(self._echo) >= 1.0 / _FRAME_S
        echo = _at_share(self._echo, 0.5) if speaks and known else _UNKNOWN_ECHO_DB
        for number, (mic_db, speaker_db) in enumerate(zip(near.tolist(), far.tolist(), strict=True)):
            both = self._both(mic_db, speaker_db, floor, echo)
            self._recent.append(both)
            at_ns = stretch.at_ns + round(number * _FRAME_S * 1e9)
            if both:
                self._last_ns = at_ns + round(_FRAME_S * 1e9)
                self._overlapped_s += _FRAME_S
            if not self._open and sum(self._recent) * _FRAME_S >= BEGINS_AFTER_S:
                self._begin(at_ns, report)
            elif self._open and not any(self._recent):
                self._end(report)
            elif not self._open and not any(self._recent):
                self._overlapped_s = 0.0

    def _both(self, mic_db: float, speaker_db: float, floor: float, echo: float) -> bool:
        if speaker_db < _SPEAKS_DB:
            return False
        self._echo.append(mic_db - speaker_db)
        return mic_db > max(_SPEAKS_DB, floor + _ABOVE_FLOOR_DB, speaker_db + echo + _ABOVE_ECHO_DB)

    def _begin(self, at_ns: int, report: Report) -> None:
        first = list(self._recent).index(True)
        self._open, self._began_ns = True, at_ns - round((len(self._recent) - 1 - first) * _FRAME_S * 1e9)
        report.begin(
            KIND,
            _KEY,
            {"channels": ["microphone", "interviewer"], "after_s": BEGINS_AFTER_S},
            f"The interviewer and a voice at the microphone spoke at once for {BEGINS_AFTER_S} s and more",
            at_ns=self._began_ns,
        )

    def _end(self, report: Report) -> None:
        self._open = False
        observed = {
            "seconds": round((self._last_ns - self._began_ns) / 1e9, 2),
            "overlapped_s": round(self._overlapped_s, 2),
        }
        self._overlapped_s = 0.0
        statement = f"Both had spoken at once for {observed['overlapped_s']:.1f} s within {observed['seconds']:.1f} s"
        report.end(KIND, _KEY, observed, statement, at_ns=self._last_ns)


def _at_share(levels: deque[float], share: float) -> float:
    """Return the level that so large a share of them lies below."""
    return sorted(levels)[int(share * len(levels))]


def _levels(channel: Samples, rate: int) -> Numbers:
    """Return levels in dB of full scale, one each 50 ms; a rest shorter than that is left out."""
    length = round(_FRAME_S * rate)
    count = len(channel) // length
    cut = channel[: count * length].reshape(count, length)
    return np.asarray(10 * np.log10(np.mean(np.square(cut, dtype=np.float64), axis=1) + 1e-10))
