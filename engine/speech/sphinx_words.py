"""From the recogniser's own segments to words a transcript can hold."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

_VARIANT = re.compile(r"\(\d+\)$")
_NOT_A_WORD = re.compile(r"^(?:<.*>|\[.*\]|\+\+.*\+\+)$")
_FIRST_PERSON = re.compile(r"^i(?=$|')")


class Segment(Protocol):
    """What pocketsphinx calls a segment: frames of 10 ms, the last one included; `prob` a posterior, 1 where there is none."""

    word: str
    start_frame: int
    end_frame: int
    prob: float


@dataclass(frozen=True, slots=True)
class Heard:
    """A word and its place in its stretch, in ms from the stretch's first sample."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None


def spoken(token: str) -> str | None:
    """Return the word a token stands for, without the number of its pronunciation; None for silence and noises."""
    if _NOT_A_WORD.match(token):
        return None
    return _FIRST_PERSON.sub("I", _VARIANT.sub("", token)) or None


def heard(segments: Iterable[Segment], from_ms: int, *, certain: bool) -> Iterator[Heard]:
    """Yield the words of an utterance that began `from_ms` into its stretch; with confidences only where `certain`."""
    for segment in segments:
        if (text := spoken(segment.word)) is not None:
            confidence = round(min(max(segment.prob, 0.0), 1.0), 3) if certain else None
            yield Heard(text, from_ms + segment.start_frame * 10, from_ms + (segment.end_frame + 1) * 10, confidence)
