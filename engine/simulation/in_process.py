"""A room without a sound server: the simulated candidate and the kiosk share blocks of samples inside one process.

Only for machines that have no PulseAudio; it leaves the sound card's path untried, and the demo says so.
"""

import asyncio
from collections.abc import AsyncGenerator

from engine.audio.files import FileTransport
from engine.conversation.ports import Block, Samples


class RoomTransport:
    """A transport in real time whose loudspeaker the room hears. One at a time is the room's current one."""

    def __init__(self, room: "InProcessRoom") -> None:
        self._room = room
        self._inner = FileTransport(pace="real_time")

    async def open(self) -> None:
        """Be the one the candidate speaks to."""
        await self._inner.open()
        self._room.current = self._inner

    async def read(self) -> Block:
        """Pass the block on; let the room hear what was said."""
        block = await self._inner.read()
        self._room.hear(block.said)
        return block

    def play(self, samples: Samples) -> int:
        """Pass on."""
        return self._inner.play(samples)

    def flush(self) -> int:
        """Pass on."""
        return self._inner.flush()

    def duck(self, gain: float) -> None:
        """Pass on."""
        self._inner.duck(gain)

    def glitches(self) -> tuple[int, int]:
        """Nothing is ever lost between two coroutines."""
        return 0, 0

    async def close(self) -> None:
        """Leave the room."""
        if self._room.current is self._inner:
            self._room.current = None


class InProcessRoom:
    """The sound around the candidate; everything belongs to the engine's loop."""

    def __init__(self) -> None:
        self.current: FileTransport | None = None
        self._heard: asyncio.Queue[Samples] = asyncio.Queue(maxsize=3000)

    def hear(self, samples: Samples) -> None:
        """Take what the loudspeaker played; the oldest is forgotten where nobody listens."""
        if self._heard.full():
            self._heard.get_nowait()
        self._heard.put_nowait(samples)

    async def listen(self, *, rate: int, chunk: int) -> AsyncGenerator[Samples, None]:  # noqa: ARG002 - blocks are what they are
        """Yield what the loudspeaker plays."""
        while True:
            yield await self._heard.get()

    async def speak(self, samples: Samples, rate: int) -> None:
        """Speak into the microphone; return when it has been said."""
        if self.current is None:
            return
        self.current.say(samples)
        await asyncio.sleep(len(samples) / rate)
