"""Turns a voice down and up again without a click, on its last step to the loudspeaker."""

from typing import Final

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

# Who is spoken over yields within one block, ten milliseconds, and comes back in a tenth of a second, as a person would.
_UP_BLOCKS: Final = 10


class Fader:
    """A gain that moves to what it was `set` to, block by block. Any thread may set it; one applies it, and allocates nothing."""

    def __init__(self, block: int) -> None:
        self._wanted = 1.0
        self._gain = 1.0
        self._rise: Samples = np.linspace(1.0 / block, 1.0, block, dtype=np.float32)
        self._ramp: Samples = np.zeros(block, np.float32)

    def set(self, gain: float) -> None:
        """Move to this factor. Raises ValueError for anything outside 0 to 1."""
        if not 0.0 <= gain <= 1.0:
            raise ValueError(f"a gain is 0 to 1, not {gain}")
        self._wanted = gain

    def apply(self, block: Samples) -> None:
        """Scale one block in place."""
        wanted, gain = self._wanted, self._gain
        if wanted == gain:
            if gain != 1.0:
                block *= np.float32(gain)
            return
        step = wanted - gain if wanted < gain else min(1.0 / _UP_BLOCKS, wanted - gain)
        np.multiply(self._rise, np.float32(step), out=self._ramp)
        self._ramp += np.float32(gain)
        block *= self._ramp
        self._gain = wanted if abs(wanted - gain - step) < 1e-9 else gain + step
