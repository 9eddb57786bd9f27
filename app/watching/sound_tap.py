"""Hands both channels of the conversation to the detectors, in fifths of a second, and knows when on the monotonic clock each sample was."""

import logging

import numpy as np

from engine.conversation.ports import RATE, Block
from proctoring.detector import Clock
from proctoring.inlets import Inlet, SoundBlock

BLOCKS = 20
"""Twenty blocks of 10 ms are handed on together: a hand-over costs more than its sound, and a signal may be a second late."""

WAITING = 50
"""Ten seconds of sound may wait for a detector; it is then that far behind, and loses the oldest."""

LEAK_NS = 1_000
"""How much later per block the origin may drift: 0.1 per thousand, more than sound cards' clocks differ from the machine's."""

_log = logging.getLogger(__name__)


class SoundTap:
    """Takes each block of the conversation in, on the engine's loop, in microseconds; `inlet` is what the detectors read."""

    def __init__(self, clock: Clock) -> None:
        self.inlet: Inlet[SoundBlock] = Inlet(WAITING)
        self._clock = clock
        self._origin_ns: int | None = None
        self._blocks: list[Block] = []
        self._broken = False

    def hear(self, block: Block) -> None:
        """Take the next block in. Never raises: whoever listens in must not cost the recording."""
        if self._broken:
            return
        try:
            self._take(block)
        except Exception as exc:  # noqa: BLE001 - see above
            self._broken = True
            _log.error("sound tap broken: error=%s", type(exc).__name__)

    def at_ns(self, ms: float) -> int | None:
        """Return the monotonic time of a position on the audio clock; None before any sound."""
        return None if self._origin_ns is None else self._origin_ns + round(ms * 1e6)

    def _take(self, block: Block) -> None:
        """Blocks come in bursts and late, never early: the earliest origin they imply is the best, but for what the clocks differ by."""
        length_ns = round(len(block.heard) / RATE * 1e9)
        implied_ns = self._clock.monotonic_ns() - length_ns - round(block.at * 1e9)
        self._origin_ns = implied_ns if self._origin_ns is None else min(self._origin_ns + LEAK_NS, implied_ns)
        self._blocks.append(block)
        if len(self._blocks) < BLOCKS:
            return
        blocks, self._blocks = self._blocks, []
        raw = np.concatenate([each.heard for each in blocks])
        cleaned = any(each.cleaned is not None for each in blocks)
        mic = np.concatenate([each.near for each in blocks]) if cleaned else raw
        speaker = np.concatenate([each.said for each in blocks])
        self.inlet.put(SoundBlock(self._origin_ns + round(blocks[0].at * 1e9), RATE, mic, speaker, raw))
