"""Speech faster or slower at the pitch it was spoken in: short pieces laid over one another where they fit best.

WSOLA, after Verhelst and Roelands 1993: each next piece is looked for around where it is due, so that it goes on as the last one would have.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

Mono = npt.NDArray[np.float32]

HOP_S: Final = 0.02


class Stretcher:
    """Gives `HOP_S` of sound a step. `reach` frames are read around where a step is due; the caller reads them from wherever sound comes."""

    def __init__(self, rate: int) -> None:
        self.hop = round(rate * HOP_S)
        self._search = self.hop // 2
        self._window = np.hanning(2 * self.hop + 1)[:-1].astype(np.float32)
        self._tail: Mono | None = None
        self._following: Mono | None = None

    @property
    def reach(self) -> tuple[int, int]:
        """How many frames a step needs before where it is due, and from there on."""
        return self._search, self._search + 3 * self.hop

    def reset(self) -> None:
        """Begin somewhere else."""
        self._tail = self._following = None

    def step(self, around: Mono) -> Mono:
        """Return the next `hop` frames; `around` are those that `reach` names, silence where there are none."""
        before = self._search
        at = before if self._following is None else self._best(around)
        piece = around[at : at + 2 * self.hop] * self._window
        out: Mono = piece[: self.hop].copy()
        if self._tail is None:
            out = around[at : at + self.hop].copy()  # nothing to fade from: as it is
        else:
            out += self._tail
        self._tail = piece[self.hop :].copy()
        self._following = around[at + self.hop : at + 2 * self.hop].copy()
        return out

    def _best(self, around: Mono) -> int:
        """Return where the piece begins that resembles most what would have followed the last one."""
        wanted = self._following
        region = around[: 2 * self._search + self.hop]
        if wanted is None or not np.any(wanted):
            return self._search
        likeness = np.correlate(region, wanted, "valid")
        energy = np.cumsum(np.concatenate([[0.0], region.astype(np.float64) ** 2]))
        loud = energy[self.hop :] - energy[: -self.hop]
        return int(np.argmax(likeness / np.sqrt(loud[: len(likeness)] + 1e-6)))
