"""Cuts an answer into excerpts of three seconds of speech each, so that long and short answers are measured alike.

Pauses are cut to the same most: how long somebody thinks or stammers is no trait of a voice.
"""

import numpy as np

from proctoring.voice.spectra import FRAME_S, HOP, RATE, Samples
from proctoring.voice.speech_activity import speech_mask

EXCERPT_S = 3.0
SHORTEST_S = 2.0
MOST = 10
LONGEST_PAUSE_S = 0.15
_MARGIN = round(LONGEST_PAUSE_S / 2 * RATE)


def excerpts(sound: Samples) -> list[Samples]:
    """Return up to `MOST` excerpts, evenly spread over the speech of `sound` (at `spectra.RATE`); none where it has under `SHORTEST_S`."""
    speech = without_long_pauses(sound)
    length = round(EXCERPT_S * RATE)
    if len(speech) < length:
        return [speech] if len(speech) >= SHORTEST_S * RATE else []
    count = len(speech) // length
    kept = np.unique(np.linspace(0, count - 1, min(count, MOST)).round().astype(int))
    return [speech[first * length : (first + 1) * length] for first in kept]


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
