"""What one session needs beside its journal."""

from collections.abc import Sequence
from typing import Protocol

from engine.conversation.ports import Recorder
from engine.conversation.wiring import Ended
from engine.interview.facts import Fact
from engine.interview.lifecycle import EndReason


class Recording(Recorder, Protocol):
    """The sound of the session on disk, piece by piece, so that a power cut costs at most the last second."""

    def closed(self) -> Sequence[Fact]:
        """Return the facts of the pieces closed since last asked, in order. Raises `StorageFull` once if the disk filled up."""
        ...

    async def seal(self) -> Sequence[Fact]:
        """Close the last piece and make one file of all; return the facts that are new. Raises `StorageFull`."""
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
