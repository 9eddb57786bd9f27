"""Guesses what shape of answer a question asks for from its English wording, where nobody has said so. Templates say; labelled clips don't."""

import re

from engine.interview.templates import QuestionKind

_YES_NO = re.compile(
    r"(am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might)(n't)?|won't|can't"
)
_ASKS_FOR_MORE = re.compile(
    r"\b(tell|describe|explain|walk|talk|give|share|show|elaborate|say more|go into|take me|take us|think of|outline|summari[sz]e)\b"
)
_STORY = re.compile(
    r"\b(tell (me|us) (about|how|of)|describe|walk (me|us) through|talk (me|us) through|talk about|give (me |us )?an? (example|instance)|"
    r"(a|the|one|last) (time|situation|occasion|moment|example)\b.*\b(you|when|where)|share|tell (me|us))\b"
)
_EXPLANATION = re.compile(
    r"\b(why|explain|how (do|does|did|would|will|can|could|should|are|is|was|were|come)|what (would|will|should|could|did|steps|happen\w*)|"
    r"what (is|are) the (differ\w+|reason|advantage|benefit|role|purpose)|what are)\b"
)
_OPINION = re.compile(
    r"\b(think|opinion|feel|believe|view|prefer working|makes|like most|matter|motivat\w+|strength|weakness|passion\w*|interest\w*|important|"
    r"ideal|best way|value|hope|expect|proud\w*|greatest|biggest|hardest|toughest|favou?rite part)\b"
)
_SHORT = re.compile(
    r"^(how (many|much|old|long|often|far|soon|big|tall|late|early)|what|which|when|where|who|whose|whom)\b"
)
_LONG_QUESTION = 14  # words: nobody asks for a single fact in so many


def guessed_kind(question: str) -> QuestionKind:
    """Return the kind of a question; STORY, the most patient, where there is none or it can't be told."""
    sentences = [part for part in re.split(r"[.?!]+\s*", question.lower().replace("’", "'")) if part.strip()]
    kinds = [_kind_of(sentence) for sentence in sentences]
    known = [kind for kind in kinds if kind is not None]
    if QuestionKind.STORY in known or not known:
        return QuestionKind.STORY
    return known[-1]


def _kind_of(sentence: str) -> QuestionKind | None:
    words = re.findall(r"[\w']+", sentence)
    while words and words[0] in {"so", "and", "now", "well", "okay", "ok", "alright", "but", "then", "great", "thanks"}:
        del words[0]
    said = " ".join(words)
    if not words:
        return None
    if _YES_NO.fullmatch(words[0]) and not _ASKS_FOR_MORE.search(said):
        return QuestionKind.YES_NO
    rules = ((_STORY, QuestionKind.STORY), (_OPINION, QuestionKind.OPINION), (_EXPLANATION, QuestionKind.EXPLANATION))
    for rule, kind in rules:
        if rule.search(said):
            return kind
    return QuestionKind.SHORT if _SHORT.match(said) and len(words) <= _LONG_QUESTION else None
