"""Whether what the model calls a quote is one: the same words, in the answer it names, in what it was shown of it.

Only blanks and the shapes of quotation marks may differ. A quote that doesn't hold is dropped and counted, never mended.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.scoring.by_model.material import Shown
from engine.scoring.citing import cite
from engine.scoring.lexicon import Lexicon
from engine.scoring.port import Citation
from engine.scoring.text import cut
from engine.scoring.units import Unit

LEAST_WORDS_QUOTED = 3
LONGEST_QUOTE = 800
MOST_QUOTES = 12
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bc\u2032"
_MARKS = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f"
_PLAIN = {ord(sign): "'" for sign in _APOSTROPHES} | {ord(sign): '"' for sign in _MARKS}


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotes that hold, in the order they were said, their words counted; and how many did not hold."""

    citations: tuple[Citation, ...]
    words: int
    dropped: int


def checked(parts: Sequence[tuple[Sequence[Shown], Any]], lexicon: Lexicon) -> Quotes:
    """Return what holds of the model's replies, (what was shown, its document) each. Where there are too many, each reply's first are kept."""
    dropped = 0
    found: list[tuple[int, int, Citation]] = []  # place in its reply, number of the reply
    for number, (shown, document) in enumerate(parts):
        by_label = {answer.label: answer for answer in shown}
        for place, entry in enumerate(document["quotes"]):
            citation = _citation(entry, by_label, lexicon)
            if citation is None:
                dropped += 1
            elif not any(_same(citation, kept) for _, _, kept in found):
                found.append((place, number, citation))
    kept = [citation for _, _, citation in sorted(found, key=lambda each: each[:2])[:MOST_QUOTES]]
    order = {answer.turn.id: at for at, answer in enumerate(answer for shown, _ in parts for answer in shown)}
    kept.sort(key=lambda citation: (order[citation.turn_id], citation.t_start_ms))
    return Quotes(tuple(kept), sum(_words(citation.quote, lexicon) for citation in kept), dropped)


def normalised(text: str) -> tuple[str, list[int]]:
    """Return the text with single blanks and plain quotation marks, and where in `text` each of its characters stands."""
    characters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text.translate(_PLAIN)):
        sign = " " if character.isspace() else character
        if sign == " " and (not characters or characters[-1] == " "):
            continue
        characters.append(sign)
        places.append(place)
    return "".join(characters), places


def _citation(entry: Mapping[str, Any], by_label: Mapping[str, Shown], lexicon: Lexicon) -> Citation | None:
    answer = by_label.get(entry["answer"])
    quote = normalised(entry["quote"])[0].strip(" \"'")
    if answer is None or not quote or len(quote) > LONGEST_QUOTE:
        return None
    if _words(quote, lexicon) < lexicon.span(LEAST_WORDS_QUOTED):
        return None
    span = _found(quote, answer)
    if span is None:
        return None
    text = answer.turn.text
    return cite(Unit(answer.turn.id, span[0], span[1], (), text[span[0] : span[1]]), answer.turn)


def _found(quote: str, answer: Shown) -> tuple[int, int] | None:
    """Return where the quote stands in the turn, inside one of the pieces that were shown."""
    for start, end in answer.spans:
        text, places = normalised(answer.turn.text[start:end])
        at = text.find(quote)
        while at >= 0:
            after = at + len(quote)
            if not _cuts_word(text, at) and not _cuts_word(text, after):
                return start + places[at], start + places[after - 1] + 1
            at = text.find(quote, at + 1)
    return None


def _cuts_word(text: str, at: int) -> bool:
    """Whether an edge lies inside a word, where words are parted by blanks: "fair" is no quote from "unfair"."""
    around = text[max(at - 1, 0) : at + 1]
    return 0 < at < len(text) and around.isascii() and around.isalnum()


def _same(one: Citation, other: Citation) -> bool:
    return one.turn_id == other.turn_id and (one.quote in other.quote or other.quote in one.quote)


def _words(text: str, lexicon: Lexicon) -> int:
    return len(cut(text, lexicon.contractions, lexicon.stem))
