"""Which question comes next and whether there is time for a follow-up: pure arithmetic over seconds.

Every dimension gets its first question before any gets its second; when time is short, heavier dimensions come first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.templates import EvaluationStage, ProbingDepth, Question, QuestionKind, Style

WORDS_A_SECOND = 2.5  # 150 words a minute, an unhurried voice
CLOSING_SECONDS = 20.0  # thanks and goodbye, some 40 words, and a breath
PROBE_SECONDS = 45.0  # a follow-up and a short answer to it
# What an answer of each kind takes when it is a full one.
ANSWER_SECONDS = {
    QuestionKind.STORY: 90.0,
    QuestionKind.EXPLANATION: 70.0,
    QuestionKind.OPINION: 45.0,
    QuestionKind.SHORT: 15.0,
    QuestionKind.YES_NO: 8.0,
}
BARELY = 0.3  # of a full answer: with less time left than that, asking would be unkind
RESERVES = (
    0.5,
    0.75,
    1.0,
)  # of what the other first questions need, kept back at the first, second and third follow-up
PROBES = {ProbingDepth.LOW: 1, ProbingDepth.MEDIUM: 2, ProbingDepth.HIGH: 3}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The next question and why it is this one. `pressed` says that time decided."""

    question: Question
    reason: str
    first: bool
    pressed: bool


def seconds_left(elapsed_s: float, limit_s: float) -> float:
    """Return how many seconds remain for questions, the closing words already kept back."""
    return limit_s - elapsed_s - CLOSING_SECONDS


def choose_question(
    stage: EvaluationStage, asked: Sequence[str], left_s: float, style: Style, depth_of: Mapping[str, int]
) -> Chosen | None:
    """Return what to ask next, None when everything was asked or nothing more fits.

    `depth_of` tells how many kinds of evidence there are for each dimension; an adaptive or conversational interviewer returns to the
    thinnest first, a structured one keeps the template's order, the same for every candidate.
    """
    firsts = first_questions(stage, asked)
    if firsts:
        return _choose_first(stage, firsts, left_s)
    return _choose_further(stage, asked, left_s, style, depth_of)


def first_questions(stage: EvaluationStage, asked: Sequence[str]) -> tuple[Question, ...]:
    """Return the first question of each dimension that has had none, in the template's order."""
    begun = {question.dimension_id for question in stage.questions if question.id in asked}
    found: dict[str, Question] = {}
    for question in stage.questions:
        if question.dimension_id not in begun:
            found.setdefault(question.dimension_id, question)
    return tuple(found.values())


def may_probe(
    stage: EvaluationStage, asked: Sequence[str], left_s: float, probes_made: int, depth: ProbingDepth
) -> bool:
    """Whether another follow-up to the open question is allowed: by depth, and by what the questions still to come need."""
    if probes_made >= PROBES[depth]:
        return False
    needed = sum(full_seconds(question) for question in first_questions(stage, asked))
    return left_s >= PROBE_SECONDS + RESERVES[probes_made] * needed


def may_go_deeper(stage: EvaluationStage, asked: Sequence[str], left_s: float) -> bool:
    """Whether a full answer may be taken further: only with all the time the dimensions still to come need in hand."""
    return left_s >= PROBE_SECONDS + sum(full_seconds(question) for question in first_questions(stage, asked))


def full_seconds(question: Question) -> float:
    """Return what asking and a full answer take."""
    return asking_seconds(question) + ANSWER_SECONDS[question.kind]


def asking_seconds(question: Question) -> float:
    """Return how long the question takes to say; characters by five and a half a word, so that any script can be estimated."""
    return max(len(question.text.split()), len(question.text) / 11) / WORDS_A_SECOND


def _choose_first(stage: EvaluationStage, firsts: Sequence[Question], left_s: float) -> Chosen | None:
    pressed = sum(full_seconds(question) for question in firsts) > left_s
    if not pressed:
        return Chosen(
            firsts[0],
            f"first question on {_label(stage, firsts[0])}, in the template's order",
            first=True,
            pressed=False,
        )
    weights = stage.rubric.normalised_weights()
    ranked = sorted(firsts, key=lambda question: -weights.get(question.dimension_id, 0.0))
    for question in ranked:
        if left_s >= _least_seconds(question):
            reason = f"first question on {_label(stage, question)}: time is short, so the heaviest dimension left comes first"
            return Chosen(question, reason, first=True, pressed=True)
    return None


def _choose_further(
    stage: EvaluationStage, asked: Sequence[str], left_s: float, style: Style, depth_of: Mapping[str, int]
) -> Chosen | None:
    rounds: dict[str, int] = {}
    rank: dict[str, int] = {}
    for question in stage.questions:
        rank[question.id] = rounds.setdefault(question.dimension_id, 0)
        rounds[question.dimension_id] += 1
    remaining = [question for question in stage.questions if question.id not in asked]
    fitting = [question for question in remaining if full_seconds(question) <= left_s]
    if not fitting:
        return None
    pressed = sum(full_seconds(question) for question in remaining) > left_s
    weights = stage.rubric.normalised_weights()

    def order(question: Question) -> tuple[float, ...]:
        thin = 0.0 if style is Style.STRUCTURED else float(depth_of.get(question.dimension_id, 0))
        weight = -weights.get(question.dimension_id, 0.0) if pressed else 0.0
        return (rank[question.id], thin, weight)

    chosen = min(fitting, key=order)
    why = "time for a further question" + (", heaviest dimension first" if pressed else "")
    return Chosen(chosen, f"{why}: {_label(stage, chosen)}", first=False, pressed=pressed)


def _least_seconds(question: Question) -> float:
    return asking_seconds(question) + BARELY * ANSWER_SECONDS[question.kind]


def _label(stage: EvaluationStage, question: Question) -> str:
    labels = {dimension.id: dimension.label for dimension in stage.rubric.dimensions}
    return labels.get(question.dimension_id, question.dimension_id)
