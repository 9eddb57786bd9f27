"""The newest sound of a channel, found by how many samples came before it: what is older is forgotten."""

import numpy as np

from proctoring.voice.spectra import Samples


class Tape:
    """The newest samples of a channel as 16-bit numbers, addressed by how many came before, ever."""

    def __init__(self, room: int) -> None:
        self._kept = np.zeros(2 * room, np.int16)
        self._room = room
        self._fill = 0
        self.end = 0

    @property
    def oldest(self) -> int:
        """The first sample that is still here."""
        return self.end - self._fill

    def add(self, samples: Samples) -> None:
        """Take samples in; the oldest go."""
        fresh = np.round(np.clip(samples[-self._room :], -1, 1) * 32767).astype(np.int16)
        if self._fill + len(fresh) > len(self._kept):
            keep = self._kept[self._fill - (self._room - len(fresh)) : self._fill].copy()
            self._kept[: len(keep)] = keep
            self._fill = len(keep)
        self._kept[self._fill : self._fill + len(fresh)] = fresh
        self._fill += len(fresh)
        self.end += len(samples)

    def part(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last` as far as they are here, -1 to 1."""
        begin, stop = max(0, first - self.oldest), max(0, last - self.oldest)
        return np.asarray(self._kept[begin : min(stop, self._fill)] / np.float32(32767), np.float32)
