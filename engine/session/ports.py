"""What one session needs beside its journal."""

from collections.abc import AsyncIterator
from typing import Protocol

from engine.conversation.ports import Recorder
from engine.conversation.wiring import Ended
from engine.interview.facts import RecordingSegment
from engine.interview.lifecycle import EndReason


class Recording(Recorder, Protocol):
    """The sound of the session on disk, piece by piece, so that a power cut costs at most the last second."""

    @property
    def lost_frames(self) -> int:
        """How many frames were handed over and never got to disk."""
        ...

    def segments(self) -> AsyncIterator[RecordingSegment]:
        """Yield the fact of each piece once it is closed and durable, until `finish`. Raises `EngineError` once where writing fails."""
        ...

    async def finish(self) -> None:
        """Write what waits, close the last piece and end `segments`."""
        ...


class Glitches(Protocol):
    """Counts what the sound devices lost."""

    def glitches(self) -> tuple[int, int]:
        """Return (overflows, underflows) since last asked."""
        ...


class Talk(Protocol):
    """The conversation, as the session sees it."""

    async def run(self) -> Ended:
        """Hold the conversation and return how it ended."""
        ...

    def end(self, reason: EndReason, detail: str = "") -> None:
        """Have the conversation end soon for a reason from outside; from any thread."""
        ...


class Beside(Protocol):
    """Something that goes on beside the conversation, such as a watch. Neither call may raise, and neither may take long."""

    async def begin(self) -> None:
        """The session has started."""
        ...

    async def end(self) -> None:
        """The conversation is over; what is stated from here on must be stated before this returns, for the session is closed next."""
        ...
