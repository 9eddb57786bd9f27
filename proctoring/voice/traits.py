"""What is measured of an excerpt: how a voice moves (for synthetic speech), and what a channel leaves on it (for loudspeakers).

Both are plain numbers of a fixed count, and are weighed by rules that a script fitted (`rules.py`). They are taken from the excerpt's
shape, not its loudness; movement is taken as ratios and correlations, which a microphone's colour hardly changes.
"""

import numpy as np

from proctoring.voice.excerpts import COEFFICIENTS, Excerpt
from proctoring.voice.spectra import FRAME_S, RATE, Numbers, frames, power

_MODULATION_HZ = ((1, 3), (3, 6), (6, 10), (10, 16), (16, 25), (25, 35), (35, 50))
_LOW_HZ = ((60, 100), (100, 150), (150, 200), (200, 300), (300, 400))
_MID_HZ = ((400, 600), (600, 800), (800, 1200), (1200, 1800), (1800, 2600))
_HIGH_HZ = ((2600, 3800),)
_LONG = 512
_FEW = 8  # frames: fewer say nothing

MOVEMENT_TRAITS = 4 * COEFFICIENTS + 4 * len(_MODULATION_HZ)
CHANNEL_TRAITS = 7 + 8 + 5 + 3 + 12


def movement(excerpt: Excerpt) -> Numbers | None:
    """Return how the spectrum moves from frame to frame, [MOVEMENT_TRAITS]; None where there is too little speech.

    Vocoders and their smoothed parameters move otherwise than a throat: the size of cepstral steps over 40 ms, of steps over 10 ms
    against those, how even the steps are, how heavy their tails, and how fast four regions of the spectrum are modulated. After the linear
    cepstra of Sahidullah et al. 2015 ("A comparison of features for synthetic speech detection"), whose deltas did best.
    """
    mask, turns = excerpt.mask, excerpt.turns
    wide, step = turns[4:] - turns[:-4], np.diff(turns, axis=0)
    in_wide, in_step = mask[4:] & mask[:-4] & mask[2:-2], mask[1:] & mask[:-1]
    bend, in_bend = np.diff(step, axis=0), in_step[1:] & in_step[:-1]
    if min(in_wide.sum(), in_bend.sum()) < _FEW:
        return None
    over_40, over_10, bends = wide[in_wide].std(0), step[in_step].std(0), bend[in_bend].std(0)
    even = wide[in_wide] - wide[in_wide].mean(0)
    tails = np.log(np.mean((even / (even.std(0) + 1e-6)) ** 4, axis=0))
    parts = [np.log(over_40 + 1e-3), np.log(bends / (over_10 + 1e-6)), np.log(over_10 / (over_40 + 1e-6)), tails]
    return np.concatenate([*parts, _modulation(excerpt.bands)])


def channel(excerpt: Excerpt) -> Numbers | None:
    """Return what the way to the microphone leaves, [CHANNEL_TRAITS]; None where there is too little speech.

    Small loudspeakers have no bass and resonances (levels by band), a played recording brings a second noise and room (how far speech
    stands out, band by band, and how levels spread), membranes limit peaks (crest).
    """
    sound, mask = excerpt.sound, excerpt.mask
    spectrum = power(frames(sound, _LONG))
    heard = mask[: len(spectrum)]
    if heard.sum() < _FEW:
        return None
    noise = np.percentile(spectrum, 10, axis=0)
    speech = np.maximum(spectrum[heard].mean(axis=0) - noise, 1e-9)
    bands = (*_LOW_HZ, *_MID_HZ, *_HIGH_HZ)
    clear, dim = _by_band(speech, bands), _by_band(noise, bands)
    colour = (clear - clear[4:9].mean())[[0, 1, 2, 3, 4, 9, 10]]
    above = (clear - dim)[[0, 1, 2, 3, 5, 7, 9, 10]]
    loud = np.percentile(excerpt.levels, [5, 20, 50, 80, 95, 90])
    spread = loud[:5] - loud[5]
    square = sound * sound  # a power of floats costs twenty times as much
    loudest = np.log(np.percentile(np.abs(sound), 99.5))
    crest = np.array([np.log(np.mean(square * square)), loudest, abs(np.mean(square * sound))])
    mean = excerpt.turns[mask, :12].mean(axis=0)
    return np.concatenate([colour, above, spread, crest, mean])


def voice(excerpt: Excerpt) -> Numbers | None:
    """Return where a voice lies: mean and spread of its cepstra, [2 * 16]; for comparing voices within one session only."""
    if excerpt.mask.sum() < _FEW:
        return None
    turns = excerpt.turns[excerpt.mask]
    return np.concatenate([turns.mean(axis=0), np.log(turns.std(axis=0) + 1e-3)])


def _modulation(bands: Numbers) -> Numbers:
    """Return how strongly four regions of the spectrum are modulated at each rate, against their own mean, [4 * rates]."""
    moved = (bands - bands.mean(axis=0)) * np.hanning(len(bands))[:, None]
    strength = np.abs(np.fft.rfft(moved, axis=0)) ** 2
    hertz = np.fft.rfftfreq(len(bands), FRAME_S)
    by_rate = np.array(
        [np.log(strength[(hertz >= low) & (hertz < high)].mean(axis=0) + 1e-12) for low, high in _MODULATION_HZ]
    )
    by_rate -= by_rate.mean(axis=0)
    return np.concatenate([by_rate[:, first : first + 5].mean(axis=1) for first in range(0, 20, 5)])


def _by_band(spectrum: Numbers, bands: tuple[tuple[int, int], ...]) -> Numbers:
    hertz = np.arange(len(spectrum)) * RATE / _LONG
    sums = [spectrum[(hertz >= low) & (hertz < high)].sum() / (high - low) for low, high in bands]
    return np.asarray(np.log(np.array(sums) + 1e-6))
