"""Where words stand in a turn's text: those being said now, those that somebody quoted. No Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from app.admin.results.reading import Turn

Span = tuple[int, int]
"""From a character of the text up to another."""


@lru_cache(maxsize=32)
def placed(turn: Turn) -> tuple[tuple[int, int, Span], ...]:
    """Return (start, end, span) of every timed word that is found in the text, in order; milliseconds and characters.

    A recogniser's words and the text differ in punctuation and case at most; a word that is not found where it should be is left out.
    """
    text, at = turn.text.casefold(), 0
    if len(text) != len(turn.text):  # a letter that folds to two: compare as it is written
        text = turn.text
    found = []
    for word, start, end in turn.words:
        wanted = word.strip()
        wanted = wanted.casefold() if len(wanted.casefold()) == len(wanted) else wanted
        place = text.find(wanted, at) if wanted else -1
        if place < 0 or place - at > _FARTHEST:
            continue
        at = place + len(wanted)
        found.append((start, end, (place, at)))
    return tuple(found)


_FARTHEST = 120
"""Characters that may be skipped to find the next word: beyond, a short word would be found in another sentence."""


def said_at(turn: Turn, at_ms: int) -> Span | None:
    """Return the span of the word that is being said at a time, or was last; None before the first, and without times."""
    words = placed(turn)
    at = bisect_right(words, at_ms, key=lambda word: word[0]) - 1
    return words[at][2] if at >= 0 else None


def quoted_in(turn: Turn, quote: str) -> Span | None:
    """Return where a quote stands in a turn's text; None where it doesn't."""
    at = turn.text.find(quote) if quote else -1
    return (at, at + len(quote)) if at >= 0 else None


def heard_from(turn: Turn, span: Span) -> tuple[int, int]:
    """Return from when to when some characters of a turn are heard, in milliseconds; the whole turn where its words have no times."""
    over = [(start, end) for start, end, (first, last) in placed(turn) if last > span[0] and first < span[1]]
    return (over[0][0], over[-1][1]) if over else (turn.start_ms, turn.end_ms)


def found_in(turns: Sequence[Turn], wanted: str, most: int = 500) -> list[tuple[int, Span]]:
    """Return where some words occur, as places among the turns and spans, whatever their case; at most `most`."""
    needle = wanted.casefold().strip()
    if not needle:
        return []
    found: list[tuple[int, Span]] = []
    for place, turn in enumerate(turns):
        folded = turn.text.casefold()
        text = folded if len(folded) == len(turn.text) else turn.text
        at = text.find(needle)
        while at >= 0 and len(found) < most:
            found.append((place, (at, at + len(needle))))
            at = text.find(needle, at + len(needle))
    return found
