"""How loud sound is, in decibels below full scale, for meters and for the device check."""

from typing import Final

import numpy as np

from engine.conversation.ports import BLOCK, Samples

SILENCE_DBFS: Final = -120.0
"""What digital silence, and anything below, is called: a meter needs a number."""

FULL_SCALE_CLIP: Final = 0.999


def dbfs(samples: Samples) -> float:
    """Return the level of the samples: the RMS in dB relative to full scale (a full-scale sine is -3)."""
    if not len(samples):
        return SILENCE_DBFS
    return decibels(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))))


def peak_dbfs(samples: Samples) -> float:
    """Return the largest sample in dB relative to full scale."""
    return decibels(float(np.max(np.abs(samples)))) if len(samples) else SILENCE_DBFS


def decibels(amplitude: float) -> float:
    """Return an amplitude (1 is full scale) in dB, never below `SILENCE_DBFS`."""
    return max(SILENCE_DBFS, 20.0 * float(np.log10(amplitude))) if amplitude > 0 else SILENCE_DBFS


def block_levels(samples: Samples, block: int = BLOCK) -> list[float]:
    """Return the level of each whole block of the samples."""
    return [dbfs(samples[start : start + block]) for start in range(0, len(samples) - block + 1, block)]


def clipped(samples: Samples) -> int:
    """Return how many samples stand at full scale."""
    return int(np.count_nonzero(np.abs(samples) >= FULL_SCALE_CLIP))
