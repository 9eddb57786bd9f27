"""One hand-written answer put before the built-in evaluator, as if its question had just been asked."""

from engine.bench.scoring_cases import Asked
from engine.interview.templates import UseCase
from engine.interview.turns import Mode, Speaker, Turn
from engine.scoring.builtin import score_transcript
from engine.scoring.port import DimensionScore

_MINUTE_MS = 60_000


def conversation(
    *exchanges: tuple[str, str],
    language: str = "en",
    question_id: str | None = None,
    mode: Mode = Mode.VOICE,
) -> list[Turn]:
    """Return the turns of (question, answer) texts in order, a minute each."""
    turns: list[Turn] = []
    for number, (asked, answer) in enumerate(exchanges):
        start = number * _MINUTE_MS
        for place, (name, speaker, begin, end, text) in enumerate(
            (("q", Speaker.AI, 0, 5_000, asked), ("a", Speaker.PARTICIPANT, 6_000, 55_000, answer))
        ):
            turns.append(
                Turn(
                    f"{name}{number}",
                    2 * number + place,
                    speaker,
                    start + begin,
                    start + end,
                    text,
                    language,
                    question_id=question_id,
                    mode=mode,
                )
            )
    return turns


def scored(asked: Asked, answer: str, language: str) -> DimensionScore:
    """Return the question's dimension as scored when the answer is all there is."""
    turns = conversation((asked.question.text, answer), language=language)
    card = score_transcript(asked.stage, UseCase.HIRING, turns, language)
    return next(each for each in card.evaluation_breakdown if each.dimension_id == asked.question.dimension_id)


def points(asked: Asked, answer: str, language: str) -> float:
    """As `scored`, a missing score counting as none."""
    return scored(asked, answer, language).score or 0.0
