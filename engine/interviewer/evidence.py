"""What kinds of evidence an answer holds, read from its words alone: the ground for probing, and for the map of what is known."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from engine.interviewer.language import Language


class EvidenceKind(StrEnum):
    """The parts of a well-told answer, after the situation-action-result scheme of structured interviews."""

    SITUATION = "situation"
    OWN_ACTION = "own_action"
    REASONING = "reasoning"
    RESULT = "result"
    REFLECTION = "reflection"


@dataclass(frozen=True, slots=True)
class Evidence:
    """How often each sign occurs in `words` words of answer."""

    words: int = 0
    situation: int = 0
    own_action: int = 0
    reasoning: int = 0
    result: int = 0
    reflection: int = 0
    group_action: int = 0
    generality: int = 0
    hedge: int = 0

    def kinds(self) -> frozenset[EvidenceKind]:
        """Return the kinds of evidence that are there at all."""
        return frozenset(kind for kind in EvidenceKind if getattr(self, kind.value))


def read_evidence(texts: Iterable[str], language: Language) -> Evidence:
    """Count the signs over everything that was said in answer to one question."""
    said = [language.hear(text) for text in texts]
    counts = {
        kind: sum(sum(1 for _ in pattern.finditer(utterance.plain)) for utterance in said)
        for kind, pattern in language.evidence.items()
    }
    fillers = sum(1 for utterance in said for word in utterance.tokens if language.fillers.fullmatch(word))
    return Evidence(words=sum(utterance.words for utterance in said) - fillers, **counts)
