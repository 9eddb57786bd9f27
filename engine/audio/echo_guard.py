"""Tells whether what the canceller let through is the interviewer's own voice, for the moments in which it has lost the echo.

A canceller learns the way from the loudspeaker to the microphone, and when that changes (a buffer runs dry and the echo comes 10 to 200 ms
later, or a second; a headset is taken off) it takes a fraction of a second to find it again: what it lets through meanwhile is speech, and
sounds like a candidate. But it is a copy of what was said, which a candidate's voice never is. So what is left is compared with all that
was said in the last seconds, wave by wave, at every delay. Under a voice that is louder than any echo can be, a copy proves nothing.
"""

import math
from collections import deque
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.audio.echo_level import EchoLevel
from engine.conversation.ports import BLOCK, RATE, Samples

_STEP: Final = BLOCK // 2  # samples a block at half the rate: speech has what tells it apart below 4 kHz
_LEFT: Final = 30 * _STEP  # of what is left, compared
_HEARD: Final = 40 * _STEP  # of the microphone, to tell by how late the echo is
_SAID: Final = 204 * _STEP  # kept of what was said: an echo up to 1.6 s late is found
_EVERY: Final = 2  # blocks from one comparison to the next
_QUIET: Final = 1e-3  # -60 dBFS: where less is left there is nobody to be told from an echo
_LEARNING_EVERY: Final = 8  # blocks from one measure of how loud the echo is to the next
_LINGERING: Final = 15  # blocks for which a detector still speaks of what it heard last
_EMPHASIS: Final = 0.9  # without it one vowel looks like any other of the same pitch
# Chance makes a short sound like something among all that was said: a correlation grows with the square root of 1 / seconds of sound.
# So it counts times the square root of those seconds. Measured on four synthetic candidates, headset or echo at -12 dB: 99 % below 0.115;
# on echoes a canceller had lost: median 0.14 to 0.2 in a loopback, 0.09 with 0.3 s of reverberation as loud as the direct sound.
_SURELY: Final = 0.125
# Where the echo is known to come this late, by the microphone itself, few places are compared and chance has little room. But a trace of it
# under a candidate's voice is no reason not to listen to them: so it counts only where the canceller has taken out most of what was heard,
# or has lost it lately.
_LIKELY: Final = 0.06
_LESS: Final = 0.4  # -4 dB
_NEAR_S: Final = 0.03
_CLEAR: Final = 0.2
_PEAK: Final = 5  # samples on either side of a place that belong to it, 0.6 ms
_NEARLY: Final = 0.85
_COMPARED: Final = 4 * _STEP  # of what is left, for its loudness
# The canceller is late by most of a block and rings for another: compared with the same blocks of the microphone, every word that ends
# abruptly would seem to be more than was heard.
_COME_FROM: Final = 6 * _STEP
_MORE: Final = 4.0  # 6 dB
_STILL: Final = 1e-7  # -70 dBFS: what is made up out of less than this is nobody's voice either
_AUDIBLE: Final = 1e-6  # -60 dBFS over all that is compared: of less than that no detector makes a voice

Spectrum = npt.NDArray[np.complexfloating]
Energy = npt.NDArray[np.float64]


class EchoGuard:
    """Takes both directions block by block; `lag_s` is how late the echo is, as far as is known. Set `wary` where it got through lately.

    `somebody` tells that the microphone is louder than any echo can be.

    Costs next to nothing while nothing is left, a millisecond every other block while something is.
    """

    def __init__(self, lag_s: float | None = None) -> None:
        self.lag_s = lag_s
        self.wary = False
        self.somebody = False
        self._level = EchoLevel()
        self._said = _Emphasised(_SAID)
        self._left = _Emphasised(_LEFT)
        self._heard = _Emphasised(_HEARD)
        self._silent_blocks = _SAID // _STEP
        self._quiet = _LINGERING
        self._blocks = 0
        self._newest = False
        self._powers: deque[float] = deque(maxlen=_LEFT // _STEP)

    @property
    def audible(self) -> bool:
        """Whether so much is left that somebody could be heard in it. Of an echo a canceller takes out, a breath remains that is like it."""
        return sum(self._powers) >= _AUDIBLE * (_LEFT // _STEP)

    def compare(self, said: Samples, heard: Samples, left: Samples) -> bool:
        """Take what was said, what the microphone heard and what the canceller left of that; return whether the newest of it is but an echo."""
        self._said.take(said)
        self._heard.take(heard)
        self._left.take(left)
        self._powers.append(float(np.mean(np.square(left))))
        self._blocks += 1
        self._silent_blocks = 0 if np.any(said) else self._silent_blocks + 1
        self._quiet = 0 if float(np.max(np.abs(left))) > _QUIET else self._quiet + 1
        if self._blocks % _EVERY == 0 and self.lag_s is not None:
            self.somebody = self._is_louder(self.lag_s)
        if self._quiet > _LINGERING or self._silent_blocks >= _SAID // _STEP:
            self._newest = False
        elif self._blocks % _EVERY == 0:
            self._newest = self._is_echo()
        return self._newest

    def _is_louder(self, lag_s: float) -> bool:
        said, heard, lag = self._said.samples, self._heard.samples, round(lag_s * RATE / 2)
        if self._silent_blocks < _SAID // _STEP and self._blocks % _LEARNING_EVERY == 0:
            self._level.learn(said, heard, lag)
        return self._level.exceeded(said, heard, lag, settled=not self.wary)

    def _is_echo(self) -> bool:
        said = self._said.samples
        energy = np.concatenate([[0.0], np.cumsum(np.square(said, dtype=np.float64))])
        spectrum = np.fft.rfft(said, 1 << (_SAID - 1).bit_length())
        if self._blocks % (2 * _EVERY) == 0:
            heard = _likeness(spectrum, energy, self._heard.samples)
            best = int(np.argmax(heard))
            if heard[best] >= _CLEAR and _stands_alone(heard, best):
                self.lag_s = (_SAID - _HEARD - best) * 2 / RATE
        if self.somebody:
            return False
        left = _likeness(spectrum, energy, self._left.samples)
        most = float(np.max(left))
        if most >= _SURELY or self._kept(_COME_FROM) > _MORE:
            return True
        if self.lag_s is None or (self._kept(_COMPARED) > _LESS and not self.wary):
            return False
        place = _SAID - _LEFT - round(self.lag_s * RATE / 2)
        width = round(_NEAR_S * RATE / 2)
        near = left[max(place - width, 0) : max(place + width, 0)]
        # What is like another moment more than this one is like both by chance.
        return bool(len(near)) and float(np.max(near)) >= max(_LIKELY, most)

    def _kept(self, of: int) -> float:
        """How much is left of the power of the microphone's newest `of` samples.

        More than was heard is made up: a canceller that takes out what is not there.
        """
        left, heard = self._left.samples[-_COMPARED:], self._heard.samples[-of:]
        return float(np.sum(np.square(left))) / max(float(np.sum(np.square(heard))), _STILL * _COMPARED)


def _likeness(said: Spectrum, energy: Energy, sound: Samples) -> Energy:
    """Return the sound's correlation with each place in what was said, times the square root of the seconds in which it sounds."""
    size = 2 * (len(said) - 1)
    together = np.fft.irfft(said * np.conj(np.fft.rfft(sound, size)), size)[: _SAID - len(sound) + 1]
    loud = np.maximum(energy[len(sound) :] - energy[: -len(sound)], 1e-6)
    steps = np.sum(np.square(sound.reshape(-1, _STEP), dtype=np.float64), axis=1)
    total = max(float(np.sum(steps)), 1e-9)
    seconds = total**2 / max(float(np.sum(np.square(steps))), 1e-18) * BLOCK / RATE
    likeness: Energy = together * (math.sqrt(seconds / total) / np.sqrt(loud))
    return likeness


def _stands_alone(likeness: Energy, best: int) -> bool:
    """Whether no other place is nearly as like: a note that is held is like itself one period later, and tells nothing of when it was said."""
    others = likeness.copy()
    others[max(best - _PEAK, 0) : best + _PEAK + 1] = 0.0
    return float(np.max(others)) < _NEARLY * float(likeness[best])


class _Emphasised:
    """The newest samples of a sound, at half the rate, its high notes lifted."""

    def __init__(self, length: int) -> None:
        self.samples: Samples = np.zeros(length, np.float32)
        self._last = np.float32(0.0)

    def take(self, block: Samples) -> None:
        """Take ten milliseconds more."""
        half = (block[0::2] + block[1::2]) * np.float32(0.5)
        before = np.concatenate([[self._last], half[:-1]])
        self._last = half[-1]
        self.samples[:-_STEP] = self.samples[_STEP:]
        self.samples[-_STEP:] = half - np.float32(_EMPHASIS) * before
