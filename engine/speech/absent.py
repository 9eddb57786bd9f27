"""Stand-ins for a language in which nothing installed hears or speaks: answers are typed and questions read, and the record says so."""

import unicodedata
from collections.abc import Sequence

import numpy as np

from engine.conversation.ports import RATE, Mark, Recogniser, Samples, Speech, Synthesiser
from engine.errors import EngineError
from engine.interview.turns import Word
from engine.speech.chosen import Chosen, EngineInfo

ABSENT = "none"  # its name in the record
READ_A_SECOND = (
    14.0  # letters: an unhurried reader's pace, about 150 words a minute; a letter of double width counts as two
)


class AbsentRecogniser:
    """A `Recogniser` that understands nothing."""

    def begin(self, at: float) -> None:
        """Nothing to begin."""

    def feed(self, samples: Samples) -> None:
        """Let it go by."""

    def partial(self) -> Sequence[Word]:
        """Return nothing."""
        return ()

    async def caught_up(self) -> None:
        """Nothing lags behind."""

    async def finish(self) -> Sequence[Word]:
        """Return nothing."""
        return ()

    async def close(self) -> None:
        """Nothing to let go."""


class AbsentVoice:
    """A `Synthesiser` that is silent for as long as it takes to read the clause, so that the captions keep a reader's pace."""

    async def speak(self, clause: str) -> Speech:
        """Return silence with a mark at each word; none where there is nothing to read."""
        if not any(map(str.isalnum, clause)):
            return Speech(clause, np.zeros(0, dtype=np.float32), ())
        ends, letters = [], 0
        for letter in clause:
            letters += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
            ends.append(round(letters / READ_A_SECOND * RATE))
        begins = [
            at
            for at, letter in enumerate(clause)
            if not letter.isspace() and (at == 0 or clause[at - 1].isspace() or ends[at] - ends[at - 1] > RATE / 10)
        ]
        marks = tuple(Mark(at, ends[at - 1] if at else 0) for at in begins)
        return Speech(clause, np.zeros(ends[-1], dtype=np.float32), marks)

    async def close(self) -> None:
        """Nothing to let go."""


def absent_recogniser(missing: EngineError) -> Chosen[Recogniser]:
    """Return the stand-in; `missing` says what there would have to be."""
    return Chosen(AbsentRecogniser(), _info(missing), _nothing_to_load)


def absent_voice(missing: EngineError) -> Chosen[Synthesiser]:
    """Return the stand-in; `missing` says what there would have to be."""
    return Chosen(AbsentVoice(), _info(missing), _nothing_to_load)


def _info(missing: EngineError) -> EngineInfo:
    return EngineInfo(ABSENT, "", "", f"{missing.title}. {missing.message}")


async def _nothing_to_load() -> None:
    """There is nothing."""
