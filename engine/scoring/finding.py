"""What was found for one dimension, before it is put into words: the hand-over from looking to writing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from engine.interview.templates import Dimension
from engine.scoring.evidence import Kind
from engine.scoring.port import Citation
from engine.scoring.scale import Profile


class Lack(StrEnum):
    """Why a dimension has no score."""

    NOTHING_SAID = "nothing_said"
    TOO_LITTLE = "too_little"
    NOT_UNDERSTOOD = "not_understood"  # the recogniser was too unsure of it


@dataclass(frozen=True, slots=True)
class Finding:
    """One dimension's evidence and its score, or the reason why there is none.

    `relevant_words` are the words that speak to the dimension; `amounts` how much there is of each kind; `quoted_kinds` the kinds
    found, and `citations` where; `question` is the first seed question, for asking again. `against_conduct`
    says that a quoted answer tells of a deed that no rubric asks for, so that a person must judge (`engine.scoring.conduct`).
    """

    dimension: Dimension
    weight: float
    profile: Profile
    score: float | None
    interval: tuple[float, float] | None
    lack: Lack | None
    relevant_words: int
    closeness: float
    amounts: Mapping[Kind, float]
    citations: tuple[Citation, ...]
    question: str
    against_conduct: bool = False

    def kinds(self) -> list[Kind]:
        """Return the kinds of evidence that were found, in the order the profile asks for them."""
        return [kind for kind in self.profile.asked if self.amounts.get(kind, 0.0) >= PRESENT]

    def missing(self) -> list[Kind]:
        """Return the kinds the profile asks for that were not found."""
        return [kind for kind in self.profile.asked if self.amounts.get(kind, 0.0) < PRESENT]


PRESENT = 0.7  # less than one whole fact of a kind is a trace of it
