"""Where in a stretch of sound somebody speaks, from levels alone: enough to measure words and the pauses between them, and cheap.

It can't tell a voice from any other sound that stands out of the room's noise by as much.
"""

import numpy as np
import numpy.typing as npt

from proctoring.voice.spectra import FRAME_S, Numbers, Samples, frames, levels

Mask = npt.NDArray[np.bool_]

ABOVE_FLOOR_DB = 9.0
BELOW_PEAK_DB = 32.0
LEAST_RANGE_DB = 8.0
"""Sound that varies less is no speech, or is too noisy to measure."""

_FLOOR_SHARE, _PEAK_SHARE = 10, 95  # percentiles of the frames' levels
_HANGOVER = 3  # frames: a stop consonant is no pause


def speech_mask(samples: Samples) -> Mask:
    """Return per frame (see `spectra.frames`) whether it is speech."""
    return mask_of(levels(frames(samples)))


def mask_of(loud: Numbers) -> Mask:
    """Return the same from the frames' levels in dB."""
    if not len(loud):
        return np.zeros(0, np.bool_)
    floor, peak = np.percentile(loud, (_FLOOR_SHARE, _PEAK_SHARE))
    if peak - floor < LEAST_RANGE_DB:
        return np.zeros(len(loud), np.bool_)
    heard = loud > max(min(floor + ABOVE_FLOOR_DB, peak - 6.0), peak - BELOW_PEAK_DB, -65.0)
    return _closed(heard)


def pauses(mask: Mask, at_least_s: float) -> list[float]:
    """Return the lengths, in seconds, of the silences between the first and the last speech."""
    spoken = np.flatnonzero(mask)
    gaps = np.diff(spoken) - 1
    return [float(gap * FRAME_S) for gap in gaps if gap * FRAME_S >= at_least_s]


def floor_db(loud: Numbers, mask: Mask) -> float | None:
    """Return the median level of the frames between words; None where there are none."""
    between = loud[~mask]
    return float(np.median(between)) if len(between) else None


def _closed(heard: Mask) -> Mask:
    """Fill gaps shorter than the hangover."""
    spoken = np.flatnonzero(heard)
    filled = heard.copy()
    gaps = np.diff(spoken)
    for at in np.flatnonzero((gaps > 1) & (gaps <= _HANGOVER + 1)):
        filled[spoken[at] : spoken[at + 1]] = True
    return filled
