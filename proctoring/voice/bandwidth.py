"""Measures the band an answer came through and what lies between its words: facts about a channel, none of which proves anything alone.

A microphone in a room always has noise; exact zeros between words mean that something silent carries the words, or gates the noise.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from proctoring.voice.spectra import HOP, Samples, at_rate, frames, levels, power
from proctoring.voice.speech_activity import Mask, floor_db, speech_mask

_STANDS_OUT_DB = 10.0
_FFT = 512
_FEW = 10


@dataclass(frozen=True, slots=True)
class Band:
    """Where speech stands 10 dB out of the noise between words (Hz, None where it can't be told); that noise in dB of full scale; zeros."""

    TELLING_ZEROS_S: ClassVar[float] = 0.3
    TELLING_SHARE: ClassVar[float] = 0.25

    lowest_hz: float | None
    highest_hz: float | None
    noise_dbfs: float | None
    zeros_between_words_s: float
    zeros_share: float

    def observed(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "lowest_hz": self.lowest_hz,
            "highest_hz": self.highest_hz,
            "noise_between_words_dbfs": self.noise_dbfs,
            "zeros_between_words_s": self.zeros_between_words_s,
            "zeros_share_of_pauses": self.zeros_share,
        }


def band_of(sound: Samples, rate: int) -> Band:
    """Measure an answer's sound, before echo cancelling."""
    narrow = at_rate(sound, rate)
    mask = speech_mask(narrow)
    loud = levels(frames(narrow))
    zeros, pauses = _zeros(sound, rate, mask)
    lowest, highest = _edges(sound, rate, mask)
    noise = floor_db(loud, mask)
    return Band(
        lowest,
        highest,
        None if noise is None else round(noise, 1),
        round(zeros, 2),
        round(zeros / pauses, 2) if pauses > 0 else 0.0,
    )


def _zeros(sound: Samples, rate: int, mask: Mask) -> tuple[float, float]:
    """Return seconds of exact zeros between the first and the last word, and seconds of pause there."""
    heard = np.flatnonzero(mask)
    if len(heard) < _FEW:
        return 0.0, 0.0
    step = HOP / 8_000 * rate
    between = np.flatnonzero(~mask[heard[0] : heard[-1]]) + heard[0]
    silent = [not sound[round(frame * step) : round((frame + 1) * step)].any() for frame in between]
    return float(np.sum(silent)) * HOP / 8_000, len(between) * HOP / 8_000


def _edges(sound: Samples, rate: int, mask: Mask) -> tuple[float | None, float | None]:
    """Return the lowest and highest frequency at which speech stands out."""
    length = round(_FFT * rate / 8_000)
    step = round(HOP * rate / 8_000)
    if len(sound) < length or mask.sum() < _FEW or (~mask).sum() < _FEW:
        return None, None
    every = max(1, len(mask) // 500)  # five seconds' worth tell it
    cut = np.lib.stride_tricks.sliding_window_view(sound, length)[:: step * every]
    spoken = mask[::every][: len(cut)]
    spectrum = power(cut[: len(spoken)])
    if spoken.sum() < _FEW or (~spoken).sum() < _FEW:
        return None, None
    over = 10 * np.log10((spectrum[spoken].mean(axis=0) + 1e-12) / (spectrum[~spoken].mean(axis=0) + 1e-12))
    smooth = np.convolve(over, np.ones(5) / 5, "same")
    out = np.flatnonzero(smooth[2:] >= _STANDS_OUT_DB) + 2
    if not len(out):
        return None, None
    return round(float(out[0] * rate / length), 0), round(float(out[-1] * rate / length), 0)
