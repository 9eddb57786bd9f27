"""Tells a speaker from a model that has begun to repeat itself, as Whisper does on silence, noise and windows cut short."""

import zlib
from collections.abc import Sequence

COMPRESSION = (
    2.4  # text that shrinks by more than this is a loop; the threshold of Whisper's own authors (Radford et al. 2022)
)
_LONGEST_ROUND = 8  # words
_ROUNDS = 4  # "no, no, no" is speech
_ROUNDS_OF_SEVERAL = 3  # a phrase of two words and more is not said three times running


def loop_begins(words: Sequence[str]) -> int | None:
    """Return the place of the first word that only repeats what was said before it, None in speech without a loop."""
    for start in range(len(words)):
        for length in range(1, _LONGEST_ROUND + 1):
            rounds = _ROUNDS if length == 1 else _ROUNDS_OF_SEVERAL
            if start + rounds * length > len(words):
                break
            first = words[start : start + length]
            if all(words[start + n * length : start + (n + 1) * length] == first for n in range(1, rounds)):
                return start + length
    return None


def repeats_itself(text: str) -> bool:
    """Whether the text as a whole is far more regular than speech is."""
    encoded = text.encode()
    return len(encoded) > 0 and len(encoded) / len(zlib.compress(encoded)) > COMPRESSION
