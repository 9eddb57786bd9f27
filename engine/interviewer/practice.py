"""The mind of the practice question: asks it, hears one answer, thanks; so that the first real answer is not the first ever."""

import tomllib
from importlib.resources import files

from engine.errors import EngineError
from engine.interview.templates import QuestionKind
from engine.interviewer.port import Move, MoveKind, Situation, Trigger

QUESTION_ID = "practice"


class PracticeInterviewer:
    """An `Interviewer` for one question that counts for nothing. Raises `EngineError` where it doesn't speak the language."""

    def __init__(self, question: str, language: str) -> None:
        texts = tomllib.loads((files("resources") / "phrases" / "practice.toml").read_text(encoding="utf-8"))
        if language not in texts:
            raise EngineError("No practice in this language", f"{language!r}: there is {', '.join(texts)}")
        self._texts: dict[str, str] = texts[language]
        self._question = question

    async def next_move(self, situation: Situation) -> Move:
        """Ask, encourage once in silence, repeat when asked, then thank."""
        match situation.trigger:
            case Trigger.OPENING:
                return self._ask(MoveKind.ASK, f"{self._texts['lead']} {self._question}", "opening")
            case Trigger.REPEAT_WANTED:
                return self._ask(MoveKind.REPEAT, self._question, "repeat")
            case Trigger.SILENCE if situation.silences <= 1:
                return self._ask(MoveKind.NUDGE, self._texts["silence"], "silence")
            case _:
                return Move(MoveKind.CLOSE, self._texts["thanks"], "the practice is over", closes=True, rule="close")

    def _ask(self, kind: MoveKind, text: str, rule: str) -> Move:
        return Move(
            kind,
            text,
            "a practice, which counts for nothing",
            question_id=QUESTION_ID,
            answer_kind=QuestionKind.OPINION,
            rule=rule,
            prompt=self._question,
        )
