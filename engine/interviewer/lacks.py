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
QUICK = frozenset({QuestionKind.SHORT, QuestionKind.YES_NO})
EXPECTED_OF_NARRATIVE = (QuestionKind.STORY,)


def lacks_of(
    evidence: Evidence, kind: QuestionKind, depth: ProbingDepth, hints: frozenset[str] = frozenset()
) -> tuple[Lack, ...]:
    """Return what is missing for a question of `kind`; reasoning is asked for from medium depth on, reflection at high depth.

    `hints` are the lacks the template has a follow-up of its own for. A quick question asks for nothing more than its answer, unless the
    author meant it to open a subject: then a bare "yes", or a vague word, is followed up.
    """
    if kind in QUICK:
        return tuple(lack for lack in (Lack.EXAMPLE, Lack.SHORT) if lack.value in hints and _bare(evidence, kind))
    short = evidence.words < ENOUGH_WORDS[kind]
    argued, told = _argues(kind), kind in EXPECTED_OF_NARRATIVE
    reasons = not evidence.reasoning and (depth is not ProbingDepth.LOW or argued)
    wanting = (
        (Lack.SHORT, evidence.words < CURT * ENOUGH_WORDS[kind]),
        (Lack.EXAMPLE, _no_example(evidence, kind)),
        (Lack.OWN_PART, told and _no_own_part(evidence)),
        (Lack.HEDGED, _hedged(evidence, kind)),
        (Lack.RESULT, told and not evidence.result),
        (Lack.REASONING, reasons),
        (Lack.SHORT, short),
        (Lack.REFLECTION, told and depth is ProbingDepth.HIGH and not evidence.reflection),
        (Lack.EXAMPLE, argued and not _told(evidence) and not evidence.reasoning),
    )
    return tuple(dict.fromkeys(lack for lack, missing in wanting if missing))


def _told(evidence: Evidence) -> bool:
    return bool(evidence.situation or evidence.own_action)


def _bare(evidence: Evidence, kind: QuestionKind) -> bool:
    """Whether an answer to a quick question tells nothing: of a deed or an occasion, or at least plainly."""
    if kind is QuestionKind.YES_NO:
        return not _told(evidence) or evidence.hedge >= 2
    return not _told(evidence) and bool(evidence.hedge or evidence.generality)


def _argues(kind: QuestionKind) -> bool:
    return kind in {QuestionKind.EXPLANATION, QuestionKind.OPINION}


def _no_example(evidence: Evidence, kind: QuestionKind) -> bool:
    if kind is QuestionKind.STORY:
        general = evidence.generality > evidence.situation + evidence.own_action
        told = evidence.situation or evidence.own_action >= DEEDS_TELL
        return not told or general
    # An explanation or a view needs no story, but one made of nothing but habits and duties wants grounding.
    return _argues(kind) and evidence.generality >= 3 and not evidence.situation and not evidence.own_action


def _no_own_part(evidence: Evidence) -> bool:
    return not evidence.own_action or evidence.group_action >= GROUP_OVER_OWN * evidence.own_action


def _hedged(evidence: Evidence, kind: QuestionKind) -> bool:
    if not evidence.hedge:
        return False
    scarce = evidence.words < ENOUGH_WORDS[kind]
    return scarce or (evidence.hedge >= 2 and evidence.hedge >= HEDGES_PER_WORD * evidence.words)
