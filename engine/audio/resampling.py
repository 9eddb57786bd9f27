"""Between the sound card's rate and the engine's, ten milliseconds in and ten out, with no more delay than the filter needs.

A streaming resampler that works through Fourier transforms hands its output over in bursts: soxr, set for speech, keeps 37 ms back at
48 kHz (13 ms with its variable-rate filter), measured on 10 ms blocks. That is dead time in every reply. Between two fixed
rates ten milliseconds are whole numbers of samples, so every output sample of every block is the same weighted sum of the samples
around it: one matrix, made once, costing 15 microseconds a block. Files, where delay doesn't matter, go through soxr.
"""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

# Half the filter's length, and with it the delay. A Kaiser window of this length reaches ROLLOFF_HZ from pass to stop at 80 dB
# (Kaiser 1974: width = (A - 8) / (2.285 * 2 pi * length)).
HALF_SECONDS: Final = 0.0025
_BETA: Final = 7.857  # 0.1102 * (80 - 8.7), Kaiser's own formula
_ROLLOFF_HZ: Final = 1000.0


class BlockResampler:
    """Turns blocks of `block_in` samples into blocks of `block_out`, both ten milliseconds long.

    Output lags input by `delay` input samples (none where the rates are equal), constantly, from the first block on.
    """

    def __init__(self, block_in: int, block_out: int) -> None:
        self.block_in = block_in
        self.block_out = block_out
        self.delay = 0 if block_in == block_out else round(HALF_SECONDS * 100 * block_in)
        self._weights = None if self.delay == 0 else _weights(block_in, block_out, self.delay)
        self._window: Samples = np.zeros(2 * self.delay + block_in, np.float32)

    def __call__(self, block: npt.NDArray[np.float32]) -> Samples:
        """Return the next `block_out` samples for the next `block_in`."""
        if self._weights is None:
            return np.array(block, np.float32)
        window = self._window
        window[: -self.block_in] = window[self.block_in :]
        window[-self.block_in :] = block
        return self._weights @ window

    def reset(self) -> None:
        """Forget what came before, as if newly made."""
        self._window[:] = 0.0


@lru_cache(maxsize=8)
def _weights(block_in: int, block_out: int, half: int) -> Samples:
    """The matrix: row j holds what each sample of the window contributes to output sample j.

    The window is the block preceded by `2 * half` samples; output j stands at `half` before its place in the block.
    """
    rate_in = 100.0 * block_in
    cutoff = (100.0 * min(block_in, block_out) - _ROLLOFF_HZ) / 2 / rate_in  # cycles a sample
    centre = half + np.arange(block_out) * (block_in / block_out)
    distance = np.arange(2 * half + block_in)[None, :] - centre[:, None]
    inside = np.abs(distance) <= half
    window = np.i0(_BETA * np.sqrt(np.clip(1.0 - (distance / half) ** 2, 0.0, None))) / np.i0(_BETA)
    weights = np.where(inside, 2 * cutoff * np.sinc(2 * cutoff * distance) * window, 0.0)
    # Every phase of the filter gets the same gain at zero frequency, or a constant would come out with a tone on it.
    weights /= weights.sum(axis=1, keepdims=True)
    result: Samples = weights.astype(np.float32)
    result.setflags(write=False)
    return result
