"""The sound of the room on its way to a proctor who listens in: pieces of a tenth of a second, of which the oldest give way when it is slow.

The engine's loop hands blocks in and goes on within microseconds; what makes bytes of them, and sends them, is the link's. Nothing is kept.
"""

import asyncio
import struct
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # importing it for real would load numpy before the first screen
    from engine.conversation.ports import Block, Samples

RATE = 16_000
BLOCKS = 10
"""Blocks of 10 ms in a piece."""

MOST_WAITING = 10
"""Pieces that wait for the network: a second. What is older is of no use to somebody who listens live."""

_HEAD = struct.Struct("<16s3I")


class LiveSound:
    """One listening at a time, named by the id of its command. Any thread may call."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        """Set while somebody listens; waited for on the link's loop."""
        self.carried = False
        """Whether there is a live link that could carry sound."""
        self._guard = threading.Lock()
        self._open = False
        self._id: str | None = None
        self._blocks: list[Block] = []
        self._waiting: deque[tuple[int, list[Block]]] = deque()
        self._number = self._sent = self._dropped = 0

    @property
    def id(self) -> str | None:
        """What is listened to, if anything."""
        return self._id

    @property
    def is_open(self) -> bool:
        """Whether there is a room to listen to."""
        return self._open

    def open(self) -> None:
        """An interview has begun: one may listen from now on."""
        self._open = True

    def shut(self) -> None:
        """It is over, or about to be."""
        self._open = False

    def begin(self, own_id: str) -> bool:
        """Take sound from now on; False where there is no room any more. On the link's loop."""
        with self._guard:
            if not self._open:
                return False
            self._blocks, self._number, self._sent, self._dropped = [], 0, 0, 0
            self._waiting.clear()
            self._id = own_id
        self.begun.set()
        return True

    def end(self) -> tuple[int, int]:
        """Take no more; return how many pieces were sent, and how many gave way."""
        with self._guard:
            self._id = None
            dropped = self._dropped + len(self._waiting)
            self._waiting.clear()
            self._blocks = []
            return self._sent, dropped

    def hear(self, block: "Block") -> None:
        """Take the next block of the conversation; on the engine's loop."""
        if self._id is None:
            return
        with self._guard:
            self._blocks.append(block)
            if len(self._blocks) < BLOCKS or self._id is None:
                return
            if len(self._waiting) >= MOST_WAITING:
                self._waiting.popleft()
                self._dropped += 1
            self._waiting.append((self._number, self._blocks))
            self._number, self._blocks = self._number + 1, []

    def collect(self) -> list[bytes]:
        """Return what waits, as it goes up; what is returned counts as sent."""
        with self._guard:
            own_id, dropped = self._id, self._dropped
            if own_id is None:
                self.begun.clear()
                return []
            waiting = [*self._waiting]
            self._waiting.clear()
            self._sent += len(waiting)
        return [_HEAD.pack(bytes.fromhex(own_id), number, dropped, 0) + _pcm(blocks) for number, blocks in waiting]


def can_be_heard(own_id: str) -> bool:
    """Whether a command's id is one that pieces can be named by: 32 hex digits."""
    return len(own_id) == 32 and all(char in "0123456789abcdef" for char in own_id)


def _pcm(blocks: "list[Block]") -> bytes:
    """Return both channels, interleaved, 16-bit little-endian."""
    import numpy as np

    def channel(pieces: "list[Samples]") -> Any:  # noqa: ANN401 - an array of int16
        return np.round(np.clip(np.concatenate(pieces), -1, 1) * 32767).astype("<i2")

    both = (channel([each.heard for each in blocks]), channel([each.said for each in blocks]))
    return np.stack(both, axis=1).tobytes()
