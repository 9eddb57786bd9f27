"""Notes on an answer that a model read along: each with a quote, beside what the rules read; a note without its quote is none.

Notes fill the map of what is known. They can't make a move by themselves: which question comes next is the rules' to say.
"""

from dataclasses import dataclass
from typing import Any

from engine.interview.turns import Turn
from engine.interviewer.evidence import EvidenceKind
from engine.interviewer.language import Language

CONTRADICTION = "contradiction"
KINDS = (*(kind.value for kind in EvidenceKind), CONTRADICTION)


@dataclass(frozen=True, slots=True)
class Noted:
    """One note: `quote`, as it was said in the turn, shows `kind` (one of `KINDS`) for the dimension."""

    turn_id: str
    dimension_id: str
    kind: str
    quote: str

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "turn_id": self.turn_id,
            "dimension_id": self.dimension_id,
            "kind": self.kind,
            "quote": self.quote,
        }


def stands_in(note: Noted, turn: Turn, language: Language) -> bool:
    """Whether the note's quote is in the turn, as it was transcribed at last."""
    return note.turn_id == turn.id and quoted(note.quote, turn.text, language)


def quoted(quote: str, text: str, language: Language) -> bool:
    """Whether a quote is in a text, word for word but for case and punctuation."""
    plain = language.hear(quote).plain
    edge = language.joiner
    return bool(plain) and f"{edge}{plain}{edge}" in f"{edge}{language.hear(text).plain}{edge}"
