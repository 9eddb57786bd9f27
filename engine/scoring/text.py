"""Words as the evaluator compares them: cut from the text, folded and stemmed, each knowing its place.

Everything that depends on a language (contractions, suffixes, phrases) is handed in; the code only applies it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, runtime_checkable

Stemmer = Callable[[str], str]
SuffixRules = Sequence[Sequence[tuple[str, str, int]]]

_WORD = re.compile(r"[^\W_]+(?:['’.\-/+][^\W_]+)*%?", re.UNICODE)
_TOKEN_OF_PHRASE = re.compile(r"\([^)]*\)\??|\S+")
_STEM_CACHE = 20_000


@dataclass(frozen=True, slots=True)
class Token:
    """One word. `start` and `end` are offsets in the turn's text; several tokens share them where a contraction was opened.

    `spelled` is the word with its accents, where `norm` leaves them out; else empty.
    """

    norm: str
    stem: str
    start: int
    end: int
    after_comma: bool = False
    capital: bool = False
    spelled: str = ""


@runtime_checkable
class Tokeniser(Protocol):
    """Cuts text of a language that doesn't part its words by blanks; it stems them too, so it stands where a `Stemmer` stands."""

    def __call__(self, word: str) -> str:
        """Return the stem of one word."""
        ...

    def cut(self, text: str, start: int, end: int) -> tuple[Token, ...]:
        """Return the words of `text[start:end]` in order, with offsets in `text`."""
        ...


class AccentlessStemmer:
    """A stemmer for a language whose accents many leave out: words are compared without them, `Token.spelled` keeps them."""

    def __init__(self, stem: Stemmer) -> None:
        self._stem = stem

    def __call__(self, word: str) -> str:
        """Return the stem of one word."""
        return self._stem(word)


@lru_cache(maxsize=_STEM_CACHE)
def without_accents(word: str) -> str:
    """Return the word without marks on its letters ("está" -> "esta", "año" -> "ano")."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def make_stemmer(groups: SuffixRules, irregular: Mapping[str, str]) -> Stemmer:
    """Return a function that cuts a word to its stem.

    Each group is an ordered list of (suffix, replacement, least letters before it); the first that fits is applied, group by group.
    `irregular` gives the dictionary form of words whose letters don't tell ("taught"). A doubled last letter and a last "e" then
    fall away, so that "stopped", "stop" and "stopping" meet.
    """

    @lru_cache(maxsize=_STEM_CACHE)
    def stem(word: str) -> str:
        word = irregular.get(word, word)
        for group in groups:
            for suffix, replacement, least in group:
                if word.endswith(suffix) and len(word) - len(suffix) >= least:
                    word = word[: len(word) - len(suffix)] + replacement
                    break
        if len(word) > 3 and word[-1] == word[-2]:
            word = word[:-1]
        if len(word) > 3 and word[-1] == "e":
            word = word[:-1]
        return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word

    return stem


def cut(
    text: str, contractions: Mapping[str, str], stem: Stemmer, *, start: int = 0, end: int | None = None
) -> tuple[Token, ...]:
    """Return the words of `text[start:end]` in order, contractions opened; where `stem` is a `Tokeniser`, it cuts."""
    if isinstance(stem, Tokeniser):
        return stem.cut(text, start, len(text) if end is None else end)
    tokens: list[Token] = []
    last_end = start
    accentless = isinstance(stem, AccentlessStemmer)
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        raw = match.group()
        spelled = raw.lower().replace("’", "'")
        norm = without_accents(spelled) if accentless else spelled
        after_comma = "," in text[last_end : match.start()] or ";" in text[last_end : match.start()]
        for part in contractions.get(norm, norm).split(" "):
            kept = spelled if accentless else ""
            tokens.append(Token(part, stem(part), match.start(), match.end(), after_comma, raw[0].isupper(), kept))
            after_comma = False
        last_end = match.end()
    return tuple(tokens)


def compile_phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases for `find`: words, `(a|b)` for either, `(a|b)?` for perhaps, `*` for one to four words."""
    bodies = ["".join(_compile_part(part) for part in _TOKEN_OF_PHRASE.findall(phrase)) for phrase in phrases]
    longest_first = sorted(bodies, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(longest_first)})(?= |$)") if longest_first else re.compile(r"(?!)")


def _compile_part(part: str) -> str:
    if part == "*":
        return r"(?: \S+){1,4}?"
    if not part.startswith("("):
        return " " + re.escape(part)
    optional = part.endswith("?")
    inside = part.removesuffix("?")[1:-1]
    alternatives = "|".join(r"\S+" if word == "*" else re.escape(word) for word in inside.split("|"))
    return f"(?: (?:{alternatives}))" + ("?" if optional else "")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a run of tokens: the indices of its first token and of the one after its last."""

    first: int
    after: int


def find(pattern: re.Pattern[str], tokens: Sequence[Token]) -> list[Found]:
    """Return where a compiled phrase list matches, left to right, without overlaps."""
    joined, starts = _joined(tokens)
    index_of = {position: index for index, position in enumerate(starts)}
    found: list[Found] = []
    for match in pattern.finditer(joined):
        first = index_of.get(match.start())
        if first is not None:
            found.append(Found(first, first + match.group().count(" ")))
    return found


def without(pattern: re.Pattern[str], tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the tokens with every match taken out."""
    dropped = {index for hit in find(pattern, tokens) for index in range(hit.first, hit.after)}
    return tuple(token for index, token in enumerate(tokens) if index not in dropped)


def _joined(tokens: Sequence[Token]) -> tuple[str, list[int]]:
    starts: list[int] = []
    length = 0
    for token in tokens:
        starts.append(length)
        length += len(token.norm) + 1
    return "".join(f" {token.norm}" for token in tokens), starts
