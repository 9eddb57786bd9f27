"""What a model did for the interviewer, as facts for the ledger: the words it found for a move, what it noticed in an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from engine.interview.facts import Fact


@dataclass(frozen=True, slots=True)
class MoveWorded(Fact):
    """Who worded the newest move, once its words are known: before they are said, or, where they grew while being said, after the last.

    `text` is all of them, whether or not they were heard. `by` is "model", "built-in" (the move's own words, as the move has them) or "both".
    `faults` says what was wrong with the model's, in stable words: slow, gone, dropped, malformed, missing, refused, too long, empty, loop,
    wrong language, guard:NAME, budget; "given up" where the model is not asked any more. `request_sha256` is over all that the model was
    asked and how.
    """

    KIND: ClassVar[str] = "interviewer.worded"
    text: str
    by: str
    at_ms: int
    faults: tuple[str, ...] = ()
    prompt: str = ""
    request_sha256: str = ""


@dataclass(frozen=True, slots=True)
class AnswerReflected(Fact):
    """What a model noticed in an answer while it was given. Only notes whose quote stands in the transcript are here.

    Each note has turn_id, dimension_id, kind, quote. What is chosen from here on may go by them.
    """

    KIND: ClassVar[str] = "interviewer.reflected"
    turn_id: str
    notes: tuple[Mapping[str, Any], ...]
    at_ms: int
    request_sha256: str = ""
