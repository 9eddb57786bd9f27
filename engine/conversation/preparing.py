"""Thinks of the reply and makes its first clause, with no side effect: what is prepared may be thrown away."""

import asyncio
from dataclasses import dataclass

from engine.conversation.speaking import begin
from engine.conversation.utterance import Utterance
from engine.conversation.voicing import Voicing
from engine.conversation.wiring import Engines
from engine.errors import EngineError
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Turn
from engine.interviewer.port import Interviewer, Move, Situation, Trigger


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A reply that may be let go. `answer` is what it replies to; `mind_failed` names what the first mind did wrong, if it did."""

    turn: int
    revision: int
    answer: Turn | None
    move: Move
    utterance: Utterance
    closes: EndReason | None
    mind_failed: str = ""


class Preparing:
    """Asks the mind, and the one that never fails where that fails or is slow."""

    def __init__(self, engines: Engines, voicing: Voicing, patience_s: float) -> None:
        self._engines = engines
        self._voicing = voicing
        self._patience_s = patience_s

    async def prepare(self, turn: int, revision: int, answer: Turn | None, situation: Situation) -> Prepared:
        """Return the reply with its first clause made."""
        failed = ""
        try:
            async with asyncio.timeout(self._patience_s):
                move = await _asked(self._engines.mind, situation)
        except Exception as exc:  # noqa: BLE001 - whatever a mind throws, the candidate must not sit before a dead kiosk
            failed = type(exc).__name__
            move = await _asked(self._engines.fallback_mind, situation)
        clauses = tuple(clause for clause in self._engines.split(move.text) if clause.strip()) or (move.text,)
        utterance = await begin(move.text, clauses, self._voicing)
        return Prepared(turn, revision, answer, move, utterance, _closes(move, situation.trigger), failed)


async def _asked(mind: Interviewer, situation: Situation) -> Move:
    move = await mind.next_move(situation)
    if not move.text.strip():
        raise EngineError("The interviewer has nothing to say", f"a move of kind {move.kind} came without text")
    return move


def _closes(move: Move, trigger: Trigger) -> EndReason | None:
    if move.candidate_left and move.closes:
        return EndReason.CANDIDATE_LEFT
    if trigger is Trigger.TIME_UP:
        return EndReason.TIME_UP
    return EndReason.FINISHED if move.closes else None
