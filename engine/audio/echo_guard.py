"""Tells whether the microphone hears nothing but the loudspeaker, for the moments in which the canceller has lost the echo.

A canceller learns the way from the loudspeaker to the microphone, and when that changes (a buffer runs dry and the echo comes 10 to 200 ms
later, a headset is taken off) it takes a fraction of a second to find it again: what it lets through meanwhile is speech, and sounds like a
candidate. So the raw microphone is compared with what was said: if the loudness of every band over the last 0.3 s rises and falls as it
did in what was said, at any delay up to 0.8 s, nobody else is speaking.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from engine.conversation.ports import BLOCK, RATE, Samples

_WINDOW: Final = 30  # blocks compared
_LATEST: Final = 15  # of them, for the moment after the delay has jumped
_LAGS: Final = 80  # blocks by which an echo may be late
_EDGES_HZ: Final = (150, 350, 600, 900, 1300, 1800, 2500, 3500, 5000, 7500)
# A band's energy below this (about -75 dBFS) is no different from silence.
_FLOOR: Final = 1e-4
_QUIET: Final = 1e-3  # -60 dBFS
_LINGERING: Final = 15  # blocks for which a detector still speaks of what it heard last
# Likeness of 0.3 s of microphone to what was said. Measured with espeak's voice: an echo through a sound server's loopback, also while
# its delay jumps, 0.87 and more; in a room of 0.1 s reverberation 0.8 (median 0.86); a candidate as loud as the echo or 10 dB louder, on
# top of it, 0.45 (95 %: 0.68), and below the limit within 50 ms of the first syllable. In a room of 0.3 s and more an echo stays below
# it too: there the canceller has to do, whose rooms do not jump.
_ECHO_LIKENESS: Final = 0.8
_LATEST_LIKENESS: Final = 0.9  # of half as much: a candidate reaches 0.8 by chance now and then

Levels = npt.NDArray[np.float64]


class EchoGuard:
    """Takes both directions block by block. Cheap, but while something is left of an echo: 0.3 ms a block then."""

    def __init__(self) -> None:
        self._bands = np.searchsorted(np.fft.rfftfreq(2 * BLOCK, 1 / RATE), _EDGES_HZ)
        self._window = np.hanning(2 * BLOCK)
        self._quiet = _LINGERING
        self._said_before: Samples = np.zeros(BLOCK, np.float32)
        self._heard_before: Samples = np.zeros(BLOCK, np.float32)
        silence = np.full((_WINDOW + _LAGS, len(_EDGES_HZ) - 1), 10 * np.log10(_FLOOR))
        self._said: Levels = silence
        self._heard: Levels = silence[:_WINDOW].copy()

    def only_echo(self, said: Samples, heard: Samples, left: Samples) -> bool:
        """Whether the microphone, up to this block, heard nothing but what was said; `left` is what the canceller left of it.

        Where that is as good as nothing there is nobody to be told from an echo, and the answer is False.
        """
        self._said = _shifted(self._said, self._levels(self._said_before, said))
        self._heard = _shifted(self._heard, self._levels(self._heard_before, heard))
        self._said_before, self._heard_before = said, heard
        self._quiet = 0 if float(np.max(np.abs(left))) > _QUIET else self._quiet + 1
        return self._quiet <= _LINGERING and (
            self._likeness(_WINDOW) >= _ECHO_LIKENESS or self._likeness(_LATEST) >= _LATEST_LIKENESS
        )

    def _levels(self, before: Samples, block: Samples) -> Levels:
        power = np.square(np.abs(np.fft.rfft(np.concatenate([before, block]) * self._window)))
        # Not a product of matrices: the library that multiplies them would wake threads of its own for so little.
        levels: Levels = 10 * np.log10(np.add.reduceat(power, self._bands)[:-1] + _FLOOR)
        return levels

    def _likeness(self, blocks: int) -> float:
        """The largest correlation of the newest blocks of the two, over all delays; 0 where either was silent."""
        heard = self._heard[-blocks:] - self._heard[-blocks:].mean(axis=0)
        loudness = float(np.sum(np.square(heard)))
        if loudness < 1.0 or float(np.ptp(self._said)) < 1.0:
            return 0.0
        windows = np.lib.stride_tricks.sliding_window_view(
            self._said[_WINDOW - blocks :], blocks, axis=0
        )  # lags, bands, blocks
        said = windows - windows.mean(axis=2, keepdims=True)
        together = np.einsum("lbt,tb->l", said, heard)
        return float(np.max(together / np.sqrt(loudness * np.maximum(np.sum(np.square(said), axis=(1, 2)), 1.0))))


def _shifted(rows: Levels, newest: Levels) -> Levels:
    return np.concatenate([rows[1:], newest[None, :]])
