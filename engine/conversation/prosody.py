"""How a voice ended, measured from the sound alone at a pause: people end low, soft and slow when they are done, and hang when not.

After what the literature on turn ends names (final fall, final fade, final lengthening: Ford & Thompson 1996, Gravano & Hirschberg 2011).
Cheap enough to be computed at every pause (some 3 ms), needs no model and no language.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.conversation.ports import RATE, Samples

HEARD_S = 3.0  # of the speech before the pause
_HOP = RATE // 100
_FRAME = 4 * _HOP  # 40 ms: two periods of the lowest voice
_LOWEST_HZ, _HIGHEST_HZ = 65.0, 400.0
_NEARLY = 0.85
_VOICED = 0.5  # of the autocorrelation at 0
_AUDIBLE_DB = 25.0  # below the loudest frame
_END_FRAMES = 15
_SLOPE_FRAMES = 25
_FEWEST = 5  # voiced frames; of fewer no pitch is told

_Row = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ending:
    """How the voice ended; 0 where it could not be told.

    `fall`: the last pitch against the speaker's middle one, in octaves, below it negative. `slope`: how the pitch moved in the last
    quarter of a second, octaves. `fade`: the last 150 ms against the mean loudness, in units of 10 dB.
    `held`: length of the last voiced run, seconds.
    """

    fall: float = 0.0
    slope: float = 0.0
    fade: float = 0.0
    held: float = 0.0


def ending_of(samples: Samples) -> Ending:
    """Return how the voice in the samples (mono float32 at 16 kHz, up to the pause) ended; the last `HEARD_S` count."""
    sound = np.nan_to_num(samples[-round(HEARD_S * RATE) :]).astype(np.float64)
    if len(sound) < 10 * _FRAME:
        return Ending()
    frames = np.lib.stride_tricks.sliding_window_view(sound, _FRAME)[::_HOP]
    power = (frames**2).mean(axis=1)
    if power.max() < 1e-9:
        return Ending()
    decibels = 10 * np.log10(power + 1e-12)
    audible = np.flatnonzero(decibels > decibels.max() - _AUDIBLE_DB)
    frames, decibels = frames[: audible[-1] + 1], decibels[: audible[-1] + 1]
    pitch = _pitch(frames)
    pitch[decibels <= decibels.max() - _AUDIBLE_DB] = np.nan
    fade = (decibels[-_END_FRAMES:].mean() - decibels[decibels > decibels.max() - _AUDIBLE_DB].mean()) / 10
    fall, slope = _melody(pitch)
    return Ending(fall, slope, _bounded(fade, 2.5), _last_run(~np.isnan(pitch)) * _HOP / RATE)


def _pitch(frames: _Row) -> _Row:
    """Return the pitch of each frame in octaves, nan where it has none: the first high peak of the autocorrelation.

    The first of those that are nearly the highest: a voice is as like itself after two periods as after one.
    """
    centred = (frames - frames.mean(axis=1, keepdims=True)) * np.hanning(_FRAME)
    spectrum = np.abs(np.fft.rfft(centred, 2 * _FRAME, axis=1)) ** 2
    correlation = np.fft.irfft(spectrum, axis=1)[:, :_FRAME]
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(_FRAME), 2 * _FRAME)) ** 2)[:_FRAME]
    shortest, longest = int(RATE / _HIGHEST_HZ), min(int(RATE / _LOWEST_HZ), _FRAME - _HOP)
    weighed = correlation[:, shortest:longest] / (window[shortest:longest] / window[0])
    middle = weighed[:, 1:-1]
    peaks = (middle >= weighed[:, :-2]) & (middle >= weighed[:, 2:])
    high = peaks & (middle >= _NEARLY * weighed.max(axis=1, keepdims=True))
    period = high.argmax(axis=1) + 1
    clear = high.any(axis=1) & (
        weighed[np.arange(len(frames)), period] > _VOICED * np.maximum(correlation[:, 0], 1e-12)
    )
    octaves: _Row = np.where(clear, np.log2(RATE / (period + shortest)), np.nan)
    return octaves


def _melody(pitch: _Row) -> tuple[float, float]:
    voiced = np.flatnonzero(~np.isnan(pitch))
    if len(voiced) < _FEWEST:
        return 0.0, 0.0
    last = voiced[voiced > voiced[-1] - _END_FRAMES]
    fall = float(np.median(pitch[last]) - np.median(pitch[voiced]))
    run = voiced[voiced > voiced[-1] - _SLOPE_FRAMES]
    if len(run) < _FEWEST:
        return _bounded(fall, 1.0), 0.0
    slope = float(np.polyfit(run - run.mean(), pitch[run], 1)[0]) * _SLOPE_FRAMES
    return _bounded(fall, 1.0), _bounded(slope, 1.0)


def _last_run(voiced: npt.NDArray[np.bool_]) -> int:
    """Return how many frames the last voiced run has; gaps of two frames don't end it."""
    count = gap = 0
    for one in voiced[::-1]:
        gap = 0 if one else gap + 1
        if gap > 2 and count:
            break
        count += 1 if one else 0
        if count >= 60:
            break
    return count


def _bounded(value: float, most: float) -> float:
    return float(min(max(value, -most), most))
