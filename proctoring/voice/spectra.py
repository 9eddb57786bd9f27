"""Short-time spectra and levels of a stretch of sound, in numpy alone: what all voice measurements start from.

Everything works at `RATE`: what lies above 4 kHz is not looked at, so that no measurement can depend on the sampling rate of a microphone,
a headset or a file (a Bluetooth headset delivers no more than that).
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]

RATE = 8_000
FRAME, HOP = 256, 80  # 32 ms every 10 ms
FRAME_S = HOP / RATE
_TINY = 1e-10


def at_rate(samples: Samples, rate: int) -> Samples:
    """Return the sound at `RATE`."""
    if rate == RATE or not len(samples):
        return np.asarray(samples, np.float32)
    import soxr  # imported late: a kiosk without detectors needs no resampler here

    resampled: Any = soxr.resample(np.asarray(samples, np.float32), rate, RATE)
    return np.asarray(resampled, np.float32)


def frames(samples: Samples, length: int = FRAME) -> Samples:
    """Return overlapping frames, [n, length], one every `HOP` samples; none where the sound is shorter than a frame."""
    if len(samples) < length:
        return np.zeros((0, length), np.float32)
    return np.lib.stride_tricks.sliding_window_view(samples, length)[::HOP]


def power(cut: Samples) -> Numbers:
    """Return the power spectrum of each frame, [n, length // 2 + 1]."""
    window = np.hanning(cut.shape[1] + 1)[:-1].astype(np.float32)
    spectrum = np.fft.rfft(cut * window, axis=1)
    return np.asarray(spectrum.real**2 + spectrum.imag**2, np.float64)


def levels(cut: Samples) -> Numbers:
    """Return the level of each frame in dB relative to full scale."""
    return np.asarray(10 * np.log10(np.mean(np.square(cut, dtype=np.float64), axis=1) + _TINY))


def log_bands(spectrum: Numbers, filters: Numbers) -> Numbers:
    """Return natural-log energies in the bands of `filters` (see `triangles`), [n, len(filters)]."""
    return np.asarray(np.log(product(spectrum, filters) + _TINY))


def triangles(edges: Numbers, bins: int) -> Numbers:
    """Return triangular filters whose corners are `edges` (in spectrum bins), [len(edges) - 2, bins], each summing to 1."""
    at = np.arange(bins)[None, :]
    low, mid, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    shape = np.clip(np.minimum((at - low) / (mid - low), (high - at) / (high - mid)), 0.0, None)
    return np.asarray(shape / shape.sum(axis=1, keepdims=True))


def cepstra(log_energies: Numbers, count: int) -> Numbers:
    """Return the first `count` coefficients of a cosine transform, without the zeroth (loudness), [n, count]."""
    bands = log_energies.shape[1]
    basis = np.cos(np.pi / bands * (np.arange(bands)[None, :] + 0.5) * np.arange(1, count + 1)[:, None])
    return np.asarray(product(log_energies, basis) * np.sqrt(2.0 / bands))


def product(rows: Numbers, others: Numbers) -> Numbers:
    """Return [n, m]: each of `rows` times each of `others`, summed; without the library whose threads spin for longer than this takes."""
    return np.asarray(np.einsum("ij,kj->ik", rows, others))


class Converter:
    """Brings several channels of a stream to `RATE` alike, so that they stay aligned; the filter's memory lasts from call to call."""

    def __init__(self, rate: int, channels: int) -> None:
        import soxr

        self.rate = rate
        self._stream: Any = None if rate == RATE else soxr.ResampleStream(rate, RATE, channels, dtype="float32")

    def convert(self, *channels: Samples) -> tuple[Samples, ...]:
        """Return the channels' next samples, as many of each; a few come later than they went in."""
        if self._stream is None:
            return channels
        together = self._stream.resample_chunk(np.ascontiguousarray(np.column_stack(channels)))
        return tuple(np.asarray(together[:, number], np.float32) for number in range(len(channels)))
