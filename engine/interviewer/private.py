"""What a candidate volunteers of their private life: marked, so that neither a follow-up nor the evaluator goes by it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.interview.turns import Turn
from engine.interviewer.language import Language
from engine.interviewer.utterance import LONGEST, normalise

AROUND = 5  # words on either side that belong to it, where no punctuation says where it ends
ENDS = re.compile(r"[.,;:!?\n…—。、！？।]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a turn's text, from character `start` up to `end`, that is no evidence."""

    turn_id: str
    start: int
    end: int

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {"turn_id": self.turn_id, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class _Word:
    plain: str
    start: int
    end: int


def private_segments(turn: Turn, language: Language) -> tuple[Segment, ...]:
    """Return the parts of a turn in which the candidate speaks of something private of their own, in order, never overlapping."""
    text = turn.text[:LONGEST]
    words = _words(text, language)
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word.plain) + len(language.joiner)
    plain = language.joiner.join(word.plain for word in words)
    found: list[Segment] = []
    for hit in language.protected_personal.finditer(plain):
        first, last = bisect_right(starts, hit.start()) - 1, bisect_left(starts, hit.end()) - 1
        start, end = _widened(text, words, first, last)
        if found and start <= found[-1].end:
            start = found.pop().start
        found.append(Segment(turn.id, start, end))
    return tuple(found)


def without(text: str, segments: Sequence[Segment]) -> str:
    """Return `text` without the segments."""
    for segment in reversed(segments):
        text = f"{text[: segment.start]} {text[segment.end :]}"
    return text


def _words(text: str, language: Language) -> list[_Word]:
    """Return the words in the plain form that patterns are written for, each with where it stands in the text."""
    letters, origins = [], []
    for index, sign in enumerate(text):
        plain = normalise(sign, without_accents=language.without_accents)
        letters.append(plain)
        origins += [index] * len(plain)
    found = language.word.finditer("".join(letters))
    return [_Word(match.group(), origins[match.start()], origins[match.end() - 1] + 1) for match in found]


def _widened(text: str, words: Sequence[_Word], first: int, last: int) -> tuple[int, int]:
    """Widen to the clause: up to punctuation, or a few words where there is none."""
    least, most = max(0, first - AROUND), min(len(words) - 1, last + AROUND)
    while first > least and not ENDS.search(text[words[first - 1].end : words[first].start]):
        first -= 1
    while last < most and not ENDS.search(text[words[last].end : words[last + 1].start]):
        last += 1
    return words[first].start, words[last].end
