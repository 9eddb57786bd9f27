"""Cuts a reply that is still coming into pieces that may be spoken one by one: sentences, and clauses long enough to begin with."""

import re
from collections.abc import Callable

QUESTION_MARKS = frozenset("?？؟")
# A mark ends a sentence before a blank or the end of the text; the marks of scripts without blanks end one anywhere.
_SENTENCE = re.compile(r"(?:[.!?؟]+[\"'”’)]*(?=\s)|[。！？।]+[」』”]*)")
_CLAUSE = re.compile(r"(?:[,;:—–،؛](?=\s)|[、，；])")
CLAUSE_WORDS = 4  # a shorter one sounds chopped off


def next_piece(text: str, count_words: Callable[[str], int], *, ended: bool, whole_sentences: bool = False) -> str:
    """Return the first piece of `text` that is whole, the blank before it included; empty while there is none.

    With `ended` what is left is a piece. A clause is one only if it has `CLAUSE_WORDS` words, so that the voice has something to say while the
    rest is made; with `whole_sentences` never.
    """
    sentence = _SENTENCE.search(text)
    clause = None if whole_sentences else _long_clause(text, count_words)
    found = min((match.end() for match in (sentence, clause) if match is not None), default=None)
    if found is not None:
        return text[:found]
    return text if ended else ""


def question_in(text: str) -> str:
    """Return the last sentence of `text` that asks, empty where none does."""
    sentences = [text[start:end].strip() for start, end in _sentences(text)]
    asking = [sentence for sentence in sentences if not QUESTION_MARKS.isdisjoint(sentence)]
    return asking[-1] if asking else ""


def _long_clause(text: str, count_words: Callable[[str], int]) -> re.Match[str] | None:
    return next((match for match in _CLAUSE.finditer(text) if count_words(text[: match.end()]) >= CLAUSE_WORDS), None)


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    starts = [0, *ends]
    return list(zip(starts, [*ends, len(text)], strict=True))
