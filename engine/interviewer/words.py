"""What the conversation asks of whoever words a move: its words piece by piece, each checked, and at last who worded what.

What to do next is decided elsewhere, by rules; a move has words of its own. Whoever words it anew can cost a better phrase by failing, and
nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from engine.interviewer.port import Move, Situation


class WordedBy(StrEnum):
    """Whose words were said."""

    MODEL = "model"
    BUILT_IN = "built-in"
    BOTH = "both"  # the model's to begin with, the built-in's question after them


@dataclass(frozen=True, slots=True)
class Worded:
    """How a move got its words. `faults` are stable words for what went wrong, in order, empty where nothing did.

    `prompt` is the bare question as it was worded, empty where the move's own stands. `request_sha256` is the hash of what the model was
    asked, empty where it wasn't.
    """

    by: WordedBy
    faults: tuple[str, ...] = ()
    prompt: str = ""
    request_sha256: str = ""


class Wording(Protocol):
    """The words of one move while they are being found. Nothing here raises but cancellation."""

    async def first(self) -> str | None:
        """Return the first piece once it is there and may be spoken; None if there will be none: the move's own words are said then."""
        ...

    async def more(self, within_s: float) -> str | None:
        """Return the next piece, with the blank before it where the language has one; None after the last.

        Where it isn't there within `within_s`, or is no good, what follows is the move's own question instead.
        """
        ...

    def end(self, *, used: bool) -> Worded:
        """Say how it went; nothing more is wanted. `used` is whether any piece was taken to be spoken."""
        ...


class Wordsmith(Protocol):
    """Words moves."""

    def word(self, move: Move, situation: Situation) -> Wording | None:
        """Begin to word the move; None where its own words stand. The wording of an earlier move, unless it is the same, is given up."""
        ...

    async def close(self) -> None:
        """Give up what is under way; return once that is done."""
        ...
