"""Which answers belong to which dimension: by question id where turns carry one, else by what the interviewer had just said.

A turn without an id is matched against the stage's questions, their rephrasings and probes; a follow-up that matches none stays with
the question before it; and where there is nothing to go by, the dimension's own vocabulary decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.templates import EvaluationStage, Question
from engine.interview.turns import Speaker, Turn
from engine.scoring.lexicon import Lexicon
from engine.scoring.relevance import Vocabulary
from engine.scoring.text import cut

_CONTAINED = 0.6  # share of a question's words that must recur in what was said
_ALIKE = 0.5  # or the overlap of both (Dice)
_LEAST_STEMS = 3
_VERBATIM = 10.0
_NEW_SUBJECT = 2.0  # topical worth at which an unmatched question is taken to open another dimension


@dataclass(frozen=True, slots=True)
class Answer:
    """A participant turn, the dimension it is heard for, the question if known, and what the interviewer had said before it."""

    turn: Turn
    dimension_id: str
    question: Question | None
    prompt: str


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where the conversation stands."""

    dimension_id: str | None = None
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class _Wording:
    """One way a question may be put: its words in order, and the stems of those that carry content."""

    question: Question
    words: str
    stems: frozenset[str]


def attribute(
    stage: EvaluationStage, turns: Sequence[Turn], vocabularies: Mapping[str, Vocabulary], lexicon: Lexicon
) -> list[Answer]:
    """Return the participant's turns that belong to a dimension of the stage, in order; small talk belongs to none."""
    known = {question.id: question for question in stage.questions if question.dimension_id in vocabularies}
    wordings = [wording for question in known.values() for wording in _wordings(question, lexicon)]
    asked = _Asked()
    prompt = ""
    answers: list[Answer] = []
    for turn in turns:
        named = known.get(turn.question_id or "")
        if named is not None:
            asked = _Asked(named.dimension_id, named)
        if turn.speaker is Speaker.AI:
            asked = asked if named is not None else _matched(turn.text, asked, wordings, vocabularies, lexicon)
            prompt = turn.text
            continue
        dimension_id = asked.dimension_id or _by_vocabulary(f"{prompt} {turn.text}", vocabularies, lexicon)
        if dimension_id is not None:
            answers.append(Answer(turn, dimension_id, asked.question, prompt))
    return answers


def _wordings(question: Question, lexicon: Lexicon) -> list[_Wording]:
    texts = (question.text, question.rephrased, *(probe.text for probe in question.probes))
    return [_Wording(question, _words(text, lexicon), _content(text, lexicon)) for text in texts if text.strip()]


def _words(text: str, lexicon: Lexicon) -> str:
    return " ".join(token.norm for token in cut(text, lexicon.contractions, lexicon.stem))


def _content(text: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(t.stem for t in cut(text, lexicon.contractions, lexicon.stem) if lexicon.is_content(t.norm))


def _matched(
    text: str, asked: _Asked, wordings: Sequence[_Wording], vocabularies: Mapping[str, Vocabulary], lexicon: Lexicon
) -> _Asked:
    said, words = _content(text, lexicon), f" {_words(text, lexicon)} "
    best, best_worth = asked, 0.0
    for wording in wordings:
        worth = _likeness(said, words, wording)
        if worth >= 1.0 and worth > best_worth:
            best, best_worth = _Asked(wording.question.dimension_id, wording.question), worth
    if best_worth:
        return best
    opened = _by_vocabulary(text, vocabularies, lexicon)
    if opened is None or opened == asked.dimension_id:
        return asked
    current = vocabularies[asked.dimension_id] if asked.dimension_id else None
    spoken = cut(text, lexicon.contractions, lexicon.stem)
    still_there = current is not None and sum(current.topics(spoken).values()) >= _NEW_SUBJECT / 2
    return asked if still_there else _Asked(opened, None)


def _likeness(said: frozenset[str], words: str, wording: _Wording) -> float:
    """Return 1 or more where the question may be taken to have been asked: word for word, or by most of its content."""
    if f" {wording.words} " in words:
        return _VERBATIM + len(wording.words)  # of two, the longer
    if len(wording.stems) < _LEAST_STEMS:
        return 0.0
    shared = len(said & wording.stems)
    alike = 2 * shared / (len(said) + len(wording.stems))
    return max(shared / len(wording.stems) / _CONTAINED, alike / _ALIKE)


def _by_vocabulary(text: str, vocabularies: Mapping[str, Vocabulary], lexicon: Lexicon) -> str | None:
    tokens = cut(text, lexicon.contractions, lexicon.stem)
    worths = {dimension_id: _own_worth(vocabulary.topics(tokens)) for dimension_id, vocabulary in vocabularies.items()}
    best = max(worths, key=lambda dimension_id: worths[dimension_id], default=None)
    return best if best is not None and worths[best] >= _NEW_SUBJECT else None


def _own_worth(topics: Mapping[str, float]) -> float:
    return sum(1.0 if worth == 1.0 else worth / 4 for worth in topics.values())
