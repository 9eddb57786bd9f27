"""Speech for every clause, even when the voice is gone: then the clause is silence as long as reading it takes, and captions carry it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from engine.conversation.ports import RATE, Mark, Speech, Synthesiser

_READ_PER_S = 14.0  # characters a second: a calm reader's pace
_SHORTEST_S = 0.4
_MOST_FAILURES = 3  # in a row; after that the voice is not tried again
_MOSTLY_HEARD = 0.75  # a word counts as heard from this share of its length on


@dataclass(frozen=True, slots=True)
class Span:
    """One word of a clause: characters `start` to `end` of its text, samples `first` to `last` of its sound."""

    start: int
    end: int
    first: int
    last: int

    def begun(self, samples: int) -> bool:
        """Whether the word began within the first `samples`."""
        return samples > self.first

    def heard(self, samples: int) -> bool:
        """Whether the word could be understood from the first `samples`."""
        return samples >= self.first + _MOSTLY_HEARD * (self.last - self.first)


class Voicing:
    """A synthesiser that always answers. `lost` is told of each failure."""

    def __init__(self, voice: Synthesiser, timeout_s: float, lost: Callable[[str], None]) -> None:
        self._voice = voice
        self._timeout_s = timeout_s
        self._lost = lost
        self._failures = 0

    async def speak(self, clause: str) -> Speech:
        """Return the clause as speech that has samples; silence where the voice can't."""
        if self._failures < _MOST_FAILURES:
            try:
                async with asyncio.timeout(self._timeout_s):
                    speech = await self._voice.speak(clause)
            except Exception as exc:  # noqa: BLE001 - whatever an engine throws, the candidate must not sit before a dead kiosk
                self._failures += 1
                self._lost(type(exc).__name__)
            else:
                self._failures = 0
                if len(speech.samples):
                    return speech
        return silent(clause)


def silent(clause: str) -> Speech:
    """Return silence as long as reading the clause takes, its words spread over it."""
    seconds = max(len(clause) / _READ_PER_S, _SHORTEST_S)
    return Speech(clause, np.zeros(round(seconds * RATE), np.float32), ())


def spans_of(speech: Speech) -> Sequence[Span]:
    """Return the words of a clause with where they sound; spread by length where the voice gave no marks."""
    marks = sorted(speech.marks, key=lambda mark: mark.char) or _spread(speech)
    ends = [*marks[1:], Mark(len(speech.text), len(speech.samples))]
    spans = []
    for mark, following in zip(marks, ends, strict=True):
        word = speech.text[mark.char : following.char].rstrip()
        if word:
            spans.append(Span(mark.char, mark.char + len(word), mark.sample, max(following.sample, mark.sample)))
    return spans


def _spread(speech: Speech) -> list[Mark]:
    text, samples = speech.text, len(speech.samples)
    starts = [at for at, char in enumerate(text) if not char.isspace() and (at == 0 or text[at - 1].isspace())]
    return [Mark(at, samples * at // max(len(text), 1)) for at in starts]
