"""Which of the words heard so far can be relied on: those on which two windows in a row agree (Liu et al. 2020, "LocalAgreement").

A recogniser that hears the same speech again with a little more after it changes its mind about the last words, seldom about those before.
Pure: words in, words out; no model, no clock.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from engine.speech.sphinx_words import Heard

_LONGEST_OVERLAP = 8  # words of what was agreed that a window may begin with again
_NEAR_MS = 1_000  # a repeated run of words ends this near to where it ended before, or it was said twice
_NEAR_ALONE_MS = 400  # a single word repeats too easily to be allowed as much


class Agreement:
    """The words of one stretch, as windows over it are heard one after another. Times are ms from the stretch's first sample."""

    def __init__(self) -> None:
        self.agreed: list[Heard] = []
        self.pending: list[Heard] = []  # the newest window's words after the agreed ones

    def take(self, words: Sequence[Heard]) -> list[Heard]:
        """Take the newest window's words; return those that are now agreed and were not before."""
        fresh = after(self.agreed, words)
        same = common_prefix(self.pending, fresh)
        self.agreed += fresh[:same]
        self.pending = fresh[same:]
        return fresh[:same]

    def settle(self, until_ms: int | None = None) -> list[Heard]:
        """Agree to the pending words that end by `until_ms` (to all without it) because no window will hear them again."""
        count = next(
            (place for place, word in enumerate(self.pending) if until_ms is not None and word.end_ms > until_ms),
            len(self.pending),
        )
        settled, self.pending = self.pending[:count], self.pending[count:]
        self.agreed += settled
        return settled


def common_prefix(one: Sequence[Heard], other: Sequence[Heard]) -> int:
    """Return how many words both begin with, whatever their case and punctuation."""
    pairs = zip(one, other, strict=False)
    return next(
        (place for place, (a, b) in enumerate(pairs) if plain(a.text) != plain(b.text)), min(len(one), len(other))
    )


def after(agreed: Sequence[Heard], words: Sequence[Heard]) -> list[Heard]:
    """Return those of a window's words that come after the agreed ones, which its first words may repeat.

    Repeated words are told by their text; where the window hears none of them, by their time. No word begins before the agreed end.
    """
    if not agreed:
        return list(words)
    until = agreed[-1].end_ms
    repeated = _repeated(agreed, words)
    fresh = words[repeated:] if repeated else [word for word in words if (word.start_ms + word.end_ms) / 2 >= until]
    return [replace(word, start_ms=max(word.start_ms, until), end_ms=max(word.end_ms, until)) for word in fresh]


def plain(text: str) -> str:
    """Return a word as it is compared: without case, punctuation and ways of encoding the same letters."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum() or unicodedata.category(char) in ("Mn", "Mc")) or folded


def _repeated(agreed: Sequence[Heard], words: Sequence[Heard]) -> int:
    """Return how many of the words to leave out: through the end of the longest run that repeats the agreed words' end."""
    tail = [plain(word.text) for word in agreed[-_LONGEST_OVERLAP:]]
    said = [plain(word.text) for word in words[: 2 * _LONGEST_OVERLAP]]
    until = agreed[-1].end_ms
    best, longest, nearest = 0, 0, 0
    for end in range(1, len(said) + 1):
        length = _run(tail, said[:end])
        away = abs(words[end - 1].end_ms - until)
        near = _NEAR_MS if length > 1 else _NEAR_ALONE_MS
        if length and away <= near and (length, -away) > (longest, -nearest):
            best, longest, nearest = end, length, away
    return best


def _run(tail: Sequence[str], said: Sequence[str]) -> int:
    """Return how many words both end with."""
    pairs = zip(reversed(tail), reversed(said), strict=False)
    return next((count for count, (a, b) in enumerate(pairs) if a != b), min(len(tail), len(said)))
