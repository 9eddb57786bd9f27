"""What a candidate volunteers of their private life: marked, so that neither a follow-up nor the evaluator goes by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.interview.private import PrivateSigns
from engine.interview.turns import Turn
from engine.interviewer.language import Language


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a turn's text, from character `start` up to `end`, that is no evidence."""

    turn_id: str
    start: int
    end: int

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"turn_id": self.turn_id, "start": self.start, "end": self.end}


def private_segments(turn: Turn, language: Language) -> tuple[Segment, ...]:
    """Return the parts of a turn in which the candidate speaks of something private of their own, in order, never overlapping."""
    signs = PrivateSigns(
        language.protected_personal, language.word, language.joiner, language.without_accents, language.spelling
    )
    return tuple(Segment(turn.id, start, end) for start, end in signs.widened(turn.text))


def without(text: str, segments: Sequence[Segment]) -> str:
    """Return `text` without the segments."""
    for segment in reversed(segments):
        text = f"{text[: segment.start]} {text[segment.end :]}"
    return text
