"""Cuts an answer into excerpts of three seconds of speech each, so that long and short answers are measured alike.

Pauses are cut to the same most: how long somebody thinks or stammers is no trait of a voice. What several detectors measure of an excerpt is
measured once.
"""

from functools import cached_property

import numpy as np

from proctoring.voice.spectra import (
    FRAME,
    FRAME_S,
    HOP,
    RATE,
    Numbers,
    Samples,
    cepstra,
    frames,
    levels,
    log_bands,
    power,
    triangles,
)
from proctoring.voice.speech_activity import Mask, mask_of, speech_mask

EXCERPT_S = 3.0
SHORTEST_S = 2.0
MOST = 10
LONGEST_PAUSE_S = 0.15
_MARGIN = round(LONGEST_PAUSE_S / 2 * RATE)


BANDS_HZ = np.linspace(100.0, 3800.0, 22)
COEFFICIENTS = 16

_FILTERS = triangles(BANDS_HZ / (RATE / FRAME), FRAME // 2 + 1)


class Excerpt:
    """A few seconds of speech at a level of 1, and what the measurements of it begin with, each taken when it is first asked for."""

    def __init__(self, sound: Samples) -> None:
        """Take speech at `spectra.RATE`, as loud as it may be."""
        self.sound = levelled(sound)

    @cached_property
    def levels(self) -> Numbers:
        """The level of each frame in dB."""
        return levels(frames(self.sound))

    @cached_property
    def mask(self) -> Mask:
        """Which frames are speech."""
        return mask_of(self.levels)

    @cached_property
    def bands(self) -> Numbers:
        """Log energies of each frame in twenty bands, [n, 20]."""
        return log_bands(power(frames(self.sound)), _FILTERS)

    @cached_property
    def turns(self) -> Numbers:
        """Cepstra of each frame, [n, `COEFFICIENTS`]."""
        return cepstra(self.bands, COEFFICIENTS)


def levelled(sound: Samples) -> Samples:
    """Return the sound at a level of 1."""
    return np.asarray(sound / (np.sqrt(np.mean(np.square(sound, dtype=np.float64))) + 1e-9), np.float32)


def excerpts(sound: Samples) -> list[Excerpt]:
    """Return up to `MOST` excerpts, evenly spread over the speech of `sound` (at `spectra.RATE`); none where it has under `SHORTEST_S`."""
    speech = without_long_pauses(sound)
    length = round(EXCERPT_S * RATE)
    if len(speech) < length:
        return [Excerpt(speech)] if len(speech) >= SHORTEST_S * RATE else []
    count = len(speech) // length
    kept = np.unique(np.linspace(0, count - 1, min(count, MOST)).round().astype(int))
    return [Excerpt(speech[first * length : (first + 1) * length]) for first in kept]


def without_long_pauses(sound: Samples) -> Samples:
    """Return the words with at most `LONGEST_PAUSE_S` between them."""
    mask = speech_mask(sound)
    heard = np.flatnonzero(mask)
    if not len(heard):
        return sound[:0]
    begins = heard[np.diff(heard, prepend=-2) > 1] * HOP
    ends = heard[np.diff(heard, append=len(mask) + 2) > 1] * HOP + 2 * HOP
    keep = np.zeros(len(sound), np.bool_)
    for begin, end in zip(begins, ends, strict=True):
        keep[max(0, begin - _MARGIN) : end + _MARGIN] = True
    return sound[keep]


def seconds_of_speech(sound: Samples) -> float:
    """Return how long somebody spoke, pauses left out."""
    return float(np.count_nonzero(speech_mask(sound)) * FRAME_S)
