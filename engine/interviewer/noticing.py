"""What the conversation asks of whoever reads an answer along while it is given."""

from collections.abc import Sequence
from typing import Protocol

from engine.interviewer.notes import Noted
from engine.interviewer.port import Situation


class Reflector(Protocol):
    """Notes what it hears, beside the conversation. Nothing here raises or waits, but `close`."""

    def heard(self, situation: Situation, *, boundary: bool) -> None:
        """Take the answer so far, the situation's last turn; `boundary` is whether the words end a stretch or a sentence.

        Begins a request if one is due and none is under way.
        """
        ...

    def hold(self) -> None:
        """A reply is about to be thought of: give up what is under way."""
        ...

    def take(self) -> tuple[Sequence[Noted], str]:
        """Return the notes that came since the last call, and the hash of the request they answer."""
        ...

    async def close(self) -> None:
        """Give up what is under way; return once that is done."""
        ...
