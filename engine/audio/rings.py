"""Where the sound card's thread and the engine meet: memory laid out beforehand, one writer, one reader, no lock.

Each index is written by one side only, and a Python integer is replaced whole, so neither side ever waits for the other. The card's
thread allocates nothing here but the small view objects that numpy makes for a slice.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Frames = npt.NDArray[np.float32]


class SampleRing:
    """Samples on their way to the loudspeaker. The engine writes and truncates, the card's thread reads.

    `written` and `consumed` count samples since the ring was made and only `truncate` ever takes `written` back.
    """

    def __init__(self, capacity: int) -> None:
        self._store: Frames = np.zeros(capacity, np.float32)
        self._capacity = capacity
        self.written = 0
        self.consumed = 0
        self.overflows = 0
        self.underflows = 0

    @property
    def level(self) -> int:
        """How many samples wait."""
        return self.written - self.consumed

    @property
    def room(self) -> int:
        """How many more samples fit."""
        return self._capacity - self.level

    def write(self, samples: Frames) -> int:
        """Append as many samples as fit and return how many that were; a shortfall counts as one overflow. Writer only."""
        count = min(len(samples), self.room)
        if count < len(samples):
            self.overflows += 1
        start = self.written % self._capacity
        first = min(count, self._capacity - start)
        self._store[start : start + first] = samples[:first]
        self._store[: count - first] = samples[first:count]
        self.written += count
        return count

    def read_into(self, out: Frames) -> int:
        """Fill `out`, silence where nothing waits; return how many samples came from the ring. Reader only.

        Half a block is an underflow or an end; the writer knows which. Here only the dry-up in mid-block is counted.
        """
        wanted = len(out)
        start_count = self.consumed
        count = min(wanted, max(0, self.written - start_count))
        start = start_count % self._capacity
        first = min(count, self._capacity - start)
        out[:first] = self._store[start : start + first]
        out[first:count] = self._store[: count - first]
        out[count:] = 0.0
        if 0 < count < wanted:
            self.underflows += 1
        self.consumed = start_count + count
        return count

    def truncate(self, stride: int, fade: int) -> int:
        """Drop what waits beyond the next `stride + fade` samples, fading those last `fade`; return the new end (`written`).

        `stride` is the most the reader takes at once. A reader in mid-read may have seen the old end, but cannot get further than
        `stride`, so the end that is returned holds. Should it have read more than once meanwhile, the cut is made further on.
        Writer only.
        """
        full_end = self.written
        while True:
            seen = self.consumed
            end = min(full_end, seen + stride + fade)
            self._fade(max(seen, end - fade), end)
            self.written = end
            if self.consumed <= seen + stride:
                return end

    def _fade(self, start: int, end: int) -> None:
        where = np.arange(start, end) % self._capacity
        self._store[where] *= np.linspace(1.0, 0.0, num=end - start, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Slot:
    """What one call of the sound card left behind: `heard` and `said` at the card's rate, valid until the next `BlockRing.take`.

    `index` counts the calls since the ring was made, the lost ones too. Of `said` the first `taken` samples came from what was queued,
    and `consumed` samples of that had left by the end of the call.
    """

    index: int
    heard: Frames
    said: Frames
    taken: int
    consumed: int


class BlockRing:
    """Whole blocks of both directions on their way from the card's thread to the engine."""

    def __init__(self, slots: int, frames: int) -> None:
        self._slots = slots
        self._heard: Frames = np.zeros((slots, frames), np.float32)
        self._said: Frames = np.zeros((slots, frames), np.float32)
        self._notes = np.zeros((slots, 3), np.int64)
        self._written = 0
        self._taken = 0
        self._calls = 0
        self.overflows = 0

    @property
    def level(self) -> int:
        """How many blocks wait."""
        return self._written - self._taken

    def put(self, heard: Frames, said: Frames, taken: int, consumed: int) -> bool:
        """Copy one block in; False, and one overflow counted, where the engine is too far behind. The card's thread only."""
        index = self._calls
        self._calls = index + 1
        if self._written - self._taken >= self._slots:
            self.overflows += 1
            return False
        at = self._written % self._slots
        self._heard[at] = heard
        self._said[at] = said
        notes = self._notes[at]
        notes[0] = index
        notes[1] = taken
        notes[2] = consumed
        self._written += 1
        return True

    def peek(self) -> Slot | None:
        """Return the oldest block without taking it, None where none waits. The engine only."""
        if self._written == self._taken:
            return None
        at = self._taken % self._slots
        index, taken, consumed = (int(n) for n in self._notes[at])
        return Slot(index, self._heard[at], self._said[at], taken, consumed)

    def drop(self) -> None:
        """Take the oldest block away; its slot may be overwritten from now on. The engine only."""
        self._taken += 1
