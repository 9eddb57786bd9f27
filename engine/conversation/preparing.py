"""Thinks of the reply and makes its first clause, with no side effect: what is prepared may be thrown away."""

import asyncio
from dataclasses import dataclass, replace

from engine.conversation.speaking import begin
from engine.conversation.utterance import Utterance
from engine.conversation.voicing import Voicing
from engine.conversation.wiring import Engines
from engine.errors import EngineError
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Turn
from engine.interviewer.port import Interviewer, Move, Situation, Trigger
from engine.interviewer.words import Wording

# A model that is asked anew late in a pause, because the words turned out otherwise, gets this long at least. Judgement: the first clause
# of a small model that is loaded takes about as much.
LEAST_S = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A reply that may be let go. `answer` is what it replies to, chosen in `situation`.

    `mind_failed` names what the first mind did wrong, if it did.
    `wording` is who else words the move; with `covered` the utterance is the move's own words all the same, as those were not there in time.
    """

    turn: int
    revision: int
    answer: Turn | None
    situation: Situation
    move: Move
    utterance: Utterance
    closes: EndReason | None
    mind_failed: str = ""
    wording: Wording | None = None
    covered: bool = False


class Preparing:
    """Asks the mind, and the one that never fails where that fails or is slow."""

    def __init__(self, engines: Engines, voicing: Voicing, patience_s: float) -> None:
        self._engines = engines
        self._voicing = voicing
        self._patience_s = patience_s

    async def prepare(
        self, turn: int, revision: int, answer: Turn | None, situation: Situation, waited_s: float = 0.0
    ) -> Prepared:
        """Return the reply with its first clause made. `waited_s` is how long the candidate has been waiting for it already.

        Where the move is worded anew, its own words are made meanwhile, and are what is returned once that takes too long.
        """
        loop = asyncio.get_running_loop()
        due = loop.time() + max(self._patience_s - waited_s, LEAST_S)
        failed = ""
        try:
            async with asyncio.timeout(self._patience_s):
                move = await _asked(self._engines.mind, situation)
        except Exception as exc:  # noqa: BLE001 - whatever a mind throws, the candidate must not sit before a dead kiosk
            failed = type(exc).__name__
            move = await _asked(self._engines.fallback_mind, situation)
        wording = None
        if not failed and self._engines.wordsmith is not None:
            try:
                wording = self._engines.wordsmith.word(move, situation)
            except Exception as exc:  # noqa: BLE001 - the move has words of its own
                failed = type(exc).__name__
        clauses = tuple(clause for clause in self._engines.split(move.text) if clause.strip()) or (move.text,)
        utterance = await begin(move.text, clauses, self._voicing)
        closes = _closes(move, situation.trigger)
        prepared = Prepared(
            turn, revision, answer, situation, move, utterance, closes, failed, wording, covered=wording is not None
        )
        try:
            async with asyncio.timeout_at(due):
                return await self.improved(prepared)
        except TimeoutError:
            return prepared

    async def improved(self, prepared: Prepared) -> Prepared:
        """Return the reply in the words it is being given anew, once the first of them are made; as it is where none will come."""
        wording = prepared.wording
        if wording is None or not prepared.covered:
            return prepared
        piece = await wording.first()
        if piece is None:
            return prepared
        utterance = await begin(piece, (piece,), self._voicing, wording.more)
        return replace(prepared, utterance=utterance, covered=False)


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
