"""Compares two waveforms: where the one begins in the other, and how much of it a filter makes of the other."""

from dataclasses import dataclass

import numpy as np

from proctoring.voice.spectra import RATE, Numbers, Samples

CABLE_REMAINDER_DB = -22.0  # simulated rooms leave -14 dB at best, PulseAudio's own loopback, which stretches time, -25
CABLE_LOSS_DB = -15.0  # crosstalk in a headset is far weaker
CABLE_TAPS = 32
SHARE_LATE, SHARE_EARLY = 55, 8  # samples: the first 7 ms of a room
SPEAKS = 10 ** (-50 / 20)


@dataclass(frozen=True, slots=True)
class Cable:
    """The microphone is the interviewer's channel: so late, so much weaker, and what remains unexplained."""

    delay_s: float
    gain_db: float
    remainder_db: float


def correlated(said: Samples, heard: Samples) -> tuple[int, float]:
    """Return at which sample of `said`, which is longer, all of `heard` begins, and how far the whitened correlation stands out there."""
    size = -(-len(said) // 1024) * 1024  # places where all of it fits are free of what wraps around
    cross = np.fft.rfft(said, size) * np.conj(np.fft.rfft(heard, size))
    strength = np.abs(cross)
    first, last = (round(hertz * size / RATE) for hertz in (200, 3600))
    white = np.zeros_like(cross)
    white[first:last] = cross[first:last] / (strength[first:last] + 1e-3 * strength.mean() + 1e-12)
    like = np.abs(np.fft.irfft(white, size))
    best = int(np.argmax(like[: max(1, len(said) - len(heard) + 1)]))
    spread = float(np.sqrt(np.mean(like**2))) + 1e-12
    return best, float(like[best] / spread)


def explained_share(source: Samples, heard: Samples) -> float:
    """Return how much of the energy of either half of `heard` a filter explains that was fitted on the other half: 1 all, 0 or less none.

    `source` begins `SHARE_LATE` samples before where `heard` does and ends `SHARE_EARLY` after. Sounds that have nothing in common, and
    single noises however alike, explain nothing of what a filter was not fitted on.
    """
    taps = SHARE_LATE + SHARE_EARLY + 1
    if len(source) < len(heard) + taps - 1:
        return 0.0
    wanted, half = heard.astype(np.float64), len(heard) // 2
    said = source.astype(np.float64)
    one = (said[: half + taps - 1], wanted[:half])
    other = (said[half : 2 * half + taps - 1], wanted[half : 2 * half])
    return min(1.0 - _left(_fitted(*one, taps, 1e-2), *other), 1.0 - _left(_fitted(*other, taps, 1e-2), *one))


def straight_through(source: Samples, heard: Samples, delay_s: float) -> Cable | None:
    """Return the cable if a filter of `CABLE_TAPS` explains `heard` from `source`, which begins half a filter earlier."""
    length = len(heard)
    if len(source) < length + CABLE_TAPS - 1 or rms(source) < SPEAKS:
        return None
    said, wanted = source[: length + CABLE_TAPS - 1].astype(np.float64), heard.astype(np.float64)
    remainder_db = 10 * np.log10(_left(_fitted(said, wanted, CABLE_TAPS, 1e-9 * CABLE_TAPS), said, wanted) + 1e-12)
    gain_db = 20 * np.log10((rms(heard) + 1e-9) / (rms(source) + 1e-9))
    if remainder_db > CABLE_REMAINDER_DB or gain_db < CABLE_LOSS_DB:
        return None
    return Cable(round(delay_s, 4), round(float(gain_db), 1), round(float(remainder_db), 1))


def _fitted(said: Numbers, wanted: Numbers, taps: int, ridge: float) -> Numbers:
    """Return the filter that makes the most of `wanted` from `said`, which is `taps` - 1 longer; `ridge` of its mean power is added."""
    normal = _products(said, len(wanted), taps)
    normal[np.diag_indices(taps)] += ridge * np.trace(normal) / taps + 1e-9
    aim = np.array([_product(said[tap : tap + len(wanted)], wanted) for tap in range(taps)])
    return np.asarray(np.linalg.solve(normal, aim))


def _left(fitted: Numbers, said: Numbers, wanted: Numbers) -> float:
    """Return the share of `wanted`'s energy that the filter leaves unexplained."""
    rest = wanted - np.convolve(said, fitted[::-1], "valid")
    return _product(rest, rest) / (_product(wanted, wanted) + 1e-12)


def _products(said: Numbers, length: int, taps: int) -> Numbers:
    """Return the sums of products of `said` with itself, each tap with each; from one diagonal element to the next two samples change."""
    made = np.zeros((taps, taps))
    for apart in range(taps):
        made[0, apart] = _product(said[:length], said[apart : apart + length])
        for tap in range(taps - apart - 1):
            gone, come = said[tap] * said[tap + apart], said[tap + length] * said[tap + apart + length]
            made[tap + 1, tap + 1 + apart] = made[tap, tap + apart] - gone + come
    return made + np.triu(made, 1).T


def _product(one: Numbers, other: Numbers) -> float:
    """Return the sum of products, without the library whose threads take milliseconds to wake on a busy machine."""
    return float(np.einsum("i,i->", one, other))


def rms(samples: Samples) -> float:
    """Return the root mean square; 0 of nothing."""
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if len(samples) else 0.0
