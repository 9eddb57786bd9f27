"""What somebody says of their private life, found in one way for all: no follow-up goes by it and no score.

The patterns are those of `[protected] personal` in `resources/phrases/<language>.cues.toml`.
"""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from engine.interview.plain import normalise
from engine.interview.spelling import AS_WRITTEN, Spelling, respelled, spelling_for

CLAUSE = 12  # words on either side within which punctuation may say where it begins and ends
AROUND = 5  # that belong to it where none does
ENDS = re.compile(r"[.,;:!?\n…—。、！？।]")

Span = tuple[int, int]
"""From one character of a text up to before another."""


@dataclass(frozen=True, slots=True)
class PrivateSigns:
    """How a language's words are told apart and what among them is private. The pattern is held against them in plain form.

    All of a text is looked at, however long: what is passed over here is followed up and scored. It takes 1.5 ms for a thousand characters.
    """

    pattern: re.Pattern[str]
    word: re.Pattern[str]
    joiner: str
    without_accents: bool = False
    spelling: Spelling = AS_WRITTEN

    def found(self, text: str) -> tuple[Span, ...]:
        """Return where something private is said, the words of the pattern alone, in order."""
        words = self._words(text)
        return tuple((words[first].start, words[last].end) for first, last in self._hits(words))

    def widened(self, text: str) -> tuple[Span, ...]:
        """Return the same, each to its clause: up to punctuation, or a few words where there is none; never overlapping."""
        words = self._words(text)
        spans: list[Span] = []
        for first, last in self._hits(words):
            start, end = _to_its_clause(text, words, first, last)
            if spans and start <= spans[-1][1]:
                start = spans.pop()[0]
            spans.append((start, end))
        return tuple(spans)

    def _hits(self, words: "Sequence[_Word]") -> list[tuple[int, int]]:
        starts, at = [], 0
        for word in words:
            starts.append(at)
            at += len(word.plain) + len(self.joiner)
        plain = self.joiner.join(word.plain for word in words)
        return [
            (bisect_right(starts, hit.start()) - 1, bisect_left(starts, hit.end()) - 1)
            for hit in self.pattern.finditer(plain)
            if hit.end() > hit.start()
        ]

    def _words(self, text: str) -> "list[_Word]":
        letters, origins = [], []
        for index, sign in enumerate(text):
            plain = normalise(sign, without_accents=self.without_accents)
            letters.append(plain)
            origins += [index] * len(plain)
        found = self.word.finditer("".join(letters))
        return [
            _Word(self.spelling.of(match.group()), origins[match.start()], origins[match.end() - 1] + 1)
            for match in found
        ]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in plain form, and where it stands in the text."""

    plain: str
    start: int
    end: int


@cache
def private_signs(language: str) -> PrivateSigns | None:
    """Return the signs of a BCP 47 language, by its primary subtag; None where there are none."""
    code = language.replace("_", "-").split("-")[0].lower()
    file = resources.files("resources") / "phrases" / f"{code}.cues.toml"
    if not code.isalpha() or not file.is_file():
        return None
    cues = tomllib.loads(file.read_text(encoding="utf-8"))
    spelling = spelling_for(code)
    cues = respelled(cues, spelling, words_by_blanks=cues.get("words_by_blanks", False))
    pattern = re.compile("(?:" + "|".join(f"(?:{each})" for each in cues["protected"]["personal"]) + ")")
    accents = bool(cues.get("without_accents", False))
    return PrivateSigns(pattern, re.compile(cues["word"]), cues["joiner"], accents, spelling)


def _to_its_clause(text: str, words: Sequence[_Word], first: int, last: int) -> Span:
    def parted(index: int) -> bool:
        """Whether punctuation stands before a word."""
        return bool(ENDS.search(text[words[index - 1].end : words[index].start]))

    begins = next((at for at in range(first, max(0, first - CLAUSE), -1) if parted(at)), None)
    ends = next((at for at in range(last + 1, min(len(words), last + 1 + CLAUSE)) if parted(at)), None)
    begins = max(0, first - AROUND) if begins is None else begins
    ends = min(len(words), last + 1 + AROUND) if ends is None else ends
    return words[begins].start, words[ends - 1].end
