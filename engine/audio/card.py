"""The sound card's side of a transport: what its thread does a hundred times a second, which is copy and nothing else."""

import asyncio
from contextlib import suppress
from typing import Final

import numpy as np

from engine.audio.fading import Fader
from engine.audio.portaudio import Frames
from engine.audio.rings import BlockRing, SampleRing
from engine.clock import Clock

# How far the engine may fall behind the card before sound is lost: it catches up from a stall of its loop without a gap.
_BACKLOG_BLOCKS: Final = 500


class Card:
    """Copies between the card and the rings, notes when it last did, and wakes the engine's loop.

    Counters are written by the card's thread only and read by the engine's.
    """

    def __init__(self, rate: int, outgoing: SampleRing, clock: Clock, loop: asyncio.AbstractEventLoop) -> None:
        frames = rate // 100
        self.incoming = BlockRing(_BACKLOG_BLOCKS, frames)
        self.awake = asyncio.Event()
        self.fader = Fader(frames)
        self.calls = 0
        self.last_call_ns = self.first_call_ns = clock.monotonic_ns()
        self.ended = False
        self.overflows = 0
        self.underflows = 0
        self._outgoing = outgoing
        self._clock = clock
        self._loop = loop
        self._said: Frames = np.zeros(frames, np.float32)

    def on_audio(self, heard: Frames, out: Frames, overflows: int, underflows: int) -> None:
        """Hand the card its next block and keep what it brought. The card's thread."""
        if self.ended:  # a sound server may go on with another device than the one that was lost
            out[:] = 0.0
            return
        taken = self._outgoing.read_into(self._said)
        self.fader.apply(self._said)
        out[:] = self._said[:, None]
        self.overflows += overflows
        self.underflows += underflows
        self.incoming.put(heard[:, 0], self._said, taken, self._outgoing.consumed)
        self.last_call_ns = self._clock.monotonic_ns()
        if not self.calls:
            self.first_call_ns = self.last_call_ns
        self.calls += 1
        self._wake()

    def on_end(self) -> None:
        """Note that the card stopped by itself, or was pulled out. Another thread."""
        self.ended = True
        self._wake()

    def _wake(self) -> None:
        # A loop that is closed already waits for nothing.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self.awake.set)
