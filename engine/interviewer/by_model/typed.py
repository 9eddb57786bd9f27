"""An interviewer for typed text: the rules' move, in the model's words where they come in time, whole before it is returned."""

import asyncio
from contextlib import suppress
from dataclasses import replace

from engine.interviewer.port import Interviewer, Move, Situation
from engine.interviewer.words import Worded, Wordsmith

PATIENCE_S = 8.0  # typing has no end of turn to answer within
STALL_S = 2.0


class WordedInterviewer:
    """An `Interviewer`: `mind` decides, `wordsmith` words. `worded` tells how the newest move got its words, None where by the rules."""

    def __init__(self, mind: Interviewer, wordsmith: Wordsmith, patience_s: float = PATIENCE_S) -> None:
        self._mind, self._wordsmith, self._patience_s = mind, wordsmith, patience_s
        self.worded: Worded | None = None

    async def next_move(self, situation: Situation) -> Move:
        """Return the move with its final words."""
        move = await self._mind.next_move(situation)
        self.worded = None
        wording = self._wordsmith.word(move, situation)
        if wording is None:
            return move
        piece: str | None = None
        with suppress(TimeoutError):
            async with asyncio.timeout(self._patience_s):
                piece = await wording.first()
        if piece is None:
            self.worded = wording.end(used=False)
            return move
        text = piece
        while (piece := await wording.more(STALL_S)) is not None:
            text += piece
        self.worded = wording.end(used=True)
        return replace(move, text=text.strip(), prompt=self.worded.prompt or move.prompt)

    async def close(self) -> None:
        """Give up what is under way."""
        await self._wordsmith.close()
