"""What is queued for the loudspeaker, at the engine's rate, with the positions that the conversation reckons in."""

from collections import deque
from typing import Final

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

FADE_SECONDS: Final = 0.005


class PlayQueue:
    """Speech in order of saying. A position counts queued samples since the queue was made; dropped ones give theirs back."""

    def __init__(self) -> None:
        self._chunks: deque[Samples] = deque()
        self._taken = 0
        self._end = 0

    @property
    def taken(self) -> int:
        """The position of the next sample to be taken."""
        return self._taken

    @property
    def waiting(self) -> int:
        """How many samples wait."""
        return self._end - self._taken

    def push(self, samples: Samples) -> int:
        """Queue a copy of the samples; return the position of the first. Raises ValueError for anything but one row of finite samples."""
        row = np.array(samples, np.float32)
        if row.ndim != 1:
            raise ValueError(f"speech is one row of samples, not shape {row.shape}")
        if not np.isfinite(row).all():
            raise ValueError("speech holds samples that are not numbers")
        start = self._end
        if len(row):
            self._chunks.append(row)
            self._end += len(row)
        return start

    def take(self, count: int) -> Samples:
        """Take up to `count` samples off the front."""
        out: Samples = np.zeros(min(count, self.waiting), np.float32)
        filled = 0
        while filled < len(out):
            chunk = self._chunks[0]
            part = chunk[: len(out) - filled]
            out[filled : filled + len(part)] = part
            filled += len(part)
            if len(part) == len(chunk):
                self._chunks.popleft()
            else:
                self._chunks[0] = chunk[len(part) :]
        self._taken += filled
        return out

    def cut(self, keep: int) -> int:
        """Drop all but the next `keep` samples, which fade out; return the position after the last one kept."""
        kept = self.take(keep)
        self._taken -= len(kept)
        self._chunks.clear()
        if len(kept):
            self._chunks.append(kept * np.linspace(1.0, 0.0, num=len(kept), dtype=np.float32))
        self._end = self._taken + len(kept)
        return self._end

    def rewind(self, position: int) -> None:
        """Empty the queue and go on counting at `position`, where the sound really stopped."""
        self._chunks.clear()
        self._taken = self._end = position
