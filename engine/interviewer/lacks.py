"""What an answer lacks, most telling first, so that a follow-up can ask for exactly that.

A rule looks at signs in the words, nothing else: no meaning, no quality. It errs on the side of asking once too often, which costs half a
minute, rather than of letting a vague answer stand.
"""

from enum import StrEnum

from engine.interview.templates import ProbingDepth, QuestionKind
from engine.interviewer.evidence import Evidence


class Lack(StrEnum):
    """Something that is missing; the values are those of `Probe.when` in a template."""

    EXAMPLE = "example"
    OWN_PART = "own_part"
    RESULT = "result"
    HEDGED = "hedged"
    SHORT = "short"
    REASONING = "reasoning"
    REFLECTION = "reflection"


VAGUE = frozenset({Lack.EXAMPLE, Lack.OWN_PART, Lack.RESULT, Lack.HEDGED, Lack.SHORT})

# Spoken words under which an answer of each kind is too short to hold what was asked; two to three plain sentences for a story.
ENOUGH_WORDS = {
    QuestionKind.STORY: 32,
    QuestionKind.EXPLANATION: 24,
    QuestionKind.OPINION: 16,
    QuestionKind.SHORT: 1,
    QuestionKind.YES_NO: 0,
}
CURT = 0.4  # of that: so short that nothing else can be said about it
HEDGES_PER_WORD = 1 / 22
DEEDS_TELL = 2  # "I apologised and I called the depot" happened once, even where no time or place is named
GROUP_OVER_OWN = 3  # "we did" this much oftener than "I did": the own part can't be told
EXPECTED_OF_NARRATIVE = (QuestionKind.STORY,)
EXPECTED_OF_ARGUMENT = (QuestionKind.STORY, QuestionKind.EXPLANATION, QuestionKind.OPINION)


def lacks_of(evidence: Evidence, kind: QuestionKind, depth: ProbingDepth) -> tuple[Lack, ...]:
    """Return what is missing for a question of `kind`; reasoning is asked for from medium depth on, reflection at high depth."""
    enough = ENOUGH_WORDS[kind]
    short = evidence.words < enough
    found: list[Lack] = []
    if evidence.words < CURT * enough:
        found.append(Lack.SHORT)
    if _no_example(evidence, kind):
        found.append(Lack.EXAMPLE)
    if _no_own_part(evidence, kind):
        found.append(Lack.OWN_PART)
    if _hedged(evidence, kind):
        found.append(Lack.HEDGED)
    if kind in EXPECTED_OF_NARRATIVE and not evidence.result:
        found.append(Lack.RESULT)
    if kind in EXPECTED_OF_ARGUMENT and not evidence.reasoning and (depth is not ProbingDepth.LOW or _argues(kind)):
        found.append(Lack.REASONING)
    if short and Lack.SHORT not in found:
        found.append(Lack.SHORT)
    if kind in EXPECTED_OF_NARRATIVE and depth is ProbingDepth.HIGH and not evidence.reflection:
        found.append(Lack.REFLECTION)
    return tuple(found)


def _argues(kind: QuestionKind) -> bool:
    return kind in {QuestionKind.EXPLANATION, QuestionKind.OPINION}


def _no_example(evidence: Evidence, kind: QuestionKind) -> bool:
    if kind is QuestionKind.STORY:
        general = evidence.generality > evidence.situation + evidence.own_action
        told = evidence.situation or evidence.own_action >= DEEDS_TELL
        return not told or general
    # An explanation or a view needs no story, but one made of nothing but habits and duties wants grounding.
    return _argues(kind) and evidence.generality >= 3 and not evidence.situation and not evidence.own_action


def _no_own_part(evidence: Evidence, kind: QuestionKind) -> bool:
    if kind not in EXPECTED_OF_NARRATIVE:
        return False
    return not evidence.own_action or evidence.group_action >= GROUP_OVER_OWN * evidence.own_action


def _hedged(evidence: Evidence, kind: QuestionKind) -> bool:
    if kind in {QuestionKind.SHORT, QuestionKind.YES_NO} or not evidence.hedge:
        return False
    scarce = evidence.words < ENOUGH_WORDS[kind]
    return scarce or (evidence.hedge >= 2 and evidence.hedge >= HEDGES_PER_WORD * evidence.words)
