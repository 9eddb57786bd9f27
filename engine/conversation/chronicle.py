"""What was said so far, in order: all that the mind goes by, and the number of every turn."""

from dataclasses import replace

from engine.conversation.wiring import Subject
from engine.interview.turns import Turn
from engine.interviewer.notes import Noted
from engine.interviewer.port import Move, Said, Situation, Trigger


class Chronicle:
    """The committed turns, the moves that were made, and what was noted of answers."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self.turns: list[Turn] = []
        self.moves: list[Said] = []
        self.noted: list[Noted] = []

    def next(self, turn: Turn) -> Turn:
        """Return the turn as it would be numbered now."""
        return replace(turn, seq=len(self.turns) + 1)

    def add(self, turn: Turn) -> Turn:
        """Number the turn and keep it."""
        numbered = self.next(turn)
        self.turns.append(numbered)
        return numbered

    def said(self, move: Move, turn_id: str | None) -> None:
        """Keep a move that was heard, at least in part."""
        self.moves.append(Said(move, turn_id))

    def situation(
        self, trigger: Trigger, answer: Turn | None, silences: int, elapsed_s: float, limit_s: float
    ) -> Situation:
        """Return all a mind may go by; `answer` is not committed yet."""
        return Situation(
            stage=self._subject.stage,
            profile=self._subject.profile,
            language=self._subject.language,
            trigger=trigger,
            turns=(*self.turns, *([] if answer is None else [self.next(answer)])),
            moves=tuple(self.moves),
            elapsed_s=elapsed_s,
            time_limit_s=limit_s,
            silences=silences,
            participant_name=self._subject.participant_name,
            noted=tuple(self.noted),
        )
