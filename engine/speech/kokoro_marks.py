"""Where each word of a clause is in neural speech: from the durations the model gives its phonemes. Pure; no model."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

_WORD = re.compile(r"\S+")
SAMPLES_A_FRAME = 600  # the model counts time in frames of 25 ms at its 24 kHz


@dataclass(frozen=True, slots=True)
class Spoken:
    """Part of a clause to go through the model at once: its phonemes, and (place in them, character of the clause) for each word."""

    phonemes: str
    words: tuple[tuple[int, int], ...]


def spoken_parts(clause: str, phonemes: str, known: Mapping[str, int], longest: int) -> list[Spoken]:
    """Cut phonemes into parts the model can take, without what it doesn't know, each group matched with its word of the clause.

    A group is what stands between two spaces. Where there are as many as the clause has words, they match one to one; else, as when
    "of the" is said as one or "2024" as four, by how far along they are.
    """
    starts = [match.start() for match in _WORD.finditer(clause)]
    groups = ["".join(char for char in group if char in known) for group in phonemes.split(" ")]
    groups = [group for group in groups if group]
    if not any(
        char.isalpha() for group in groups for char in group
    ):  # dots and commas alone: the model would breathe noise
        return []
    parts: list[Spoken] = []
    text, words = "", list[tuple[int, int]]()
    for char, group in zip(_matched(starts, groups, len(clause)), groups, strict=True):
        if text and len(text) + 1 + len(group) > longest:
            parts.append(Spoken(text, tuple(words)))
            text, words = "", []
        text += " " if text and " " in known else ""
        words.append((len(text), char))
        text += group[:longest]
    return [*parts, Spoken(text, tuple(words))] if text else parts


def _matched(starts: Sequence[int], groups: Sequence[str], length: int) -> list[int]:
    """Return the character of the clause at which each group's word begins."""
    if not starts or not groups or len(starts) == len(groups):
        return list(starts[: len(groups)]) or [0] * len(groups)
    scale = length / sum(len(group) for group in groups)
    passed = (end - len(group) for end, group in zip(accumulate(len(group) for group in groups), groups, strict=True))
    return [_nearest(starts, before * scale) for before in passed]


def _nearest(starts: Sequence[int], place: float) -> int:
    return min(starts, key=lambda start: abs(start - place))


def word_samples(part: Spoken, durations: Sequence[int], at: int) -> list[tuple[int, int]]:
    """Return (character, sample) for each word of a part whose speech begins at sample `at` of the whole, at 24 kHz.

    `durations` are frames: one of silence before the first phoneme, one each, one after the last.
    """
    ends = [0, *accumulate(durations)]
    return [(char, at + ends[min(place + 1, len(ends) - 1)] * SAMPLES_A_FRAME) for place, char in part.words]
