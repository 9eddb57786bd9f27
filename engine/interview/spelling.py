"""One way of writing a word where people, keyboards and recognisers write it in several, so that word lists need to know but one.

A language that needs it has `resources/spelling/<language>.toml`: `signs` are replaced one by one, then `rules` (literal letters) in order,
then whole `words`. Text is brought to that spelling before it is looked at, and so are the patterns and lists it is held against; what is
said or quoted back is always the text as it was written.
"""

import functools
import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

from engine.errors import EngineError

# Signs that belong to a letter (vowel signs, nasals, viramas) and the two joiners: to Python's \w they are gaps.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
)
JOINERS = "\u200c\u200d"
# A word of a text as it was written; punctuation such as the danda ends it.
WRITTEN_WORD = re.compile(rf"(?:[^\W_]|[{MARKS}{JOINERS}])+")
# Where words are parted by single blanks and by nothing else, a word is whatever has no blank in it.
_EDGE_OF_WORD = r"(?:(?<!\S)(?=\S)|(?<=\S)(?!\S))"


@dataclass(frozen=True, slots=True)
class Spelling:
    """How one language is brought to one spelling. `sha256` is over its file, empty where it needs none.

    `own` gives the dictionary's spelling of a word that was written in another script.
    """

    signs: Mapping[int, str] = field(default_factory=dict)
    rules: tuple[tuple[str, str], ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    sha256: str = ""

    def of(self, text: str) -> str:
        """Return `text`, lower case, in the one spelling."""
        if not self.sha256:
            return text
        letters = self.letters(unicodedata.normalize("NFKC", text).casefold())
        return WRITTEN_WORD.sub(self._word, letters) if self.words else letters

    def in_own_script(self, word: str) -> str:
        """Return a word to be said or shown: as it was written, save one in another script whose own spelling is known."""
        return self.own.get(word.casefold(), word)

    def letters(self, text: str) -> str:
        """Return `text` with signs and rules applied, whole words left alone; for patterns too."""
        text = text.translate(self.signs)
        for written, instead in self.rules:
            text = text.replace(written, instead)
        return text

    def _word(self, match: re.Match[str]) -> str:
        return self.words.get(match.group(), match.group())


AS_WRITTEN = Spelling()


@functools.cache
def spelling_for(language: str) -> Spelling:
    """Return the spelling of a language, by its primary subtag; `AS_WRITTEN` where it has none. Raises `EngineError` for a broken file."""
    file = resources.files("resources") / "spelling" / f"{language}.toml"
    if not language.isalpha() or not file.is_file():
        return AS_WRITTEN
    content = file.read_bytes()
    try:
        table = tomllib.loads(content.decode("utf-8"))
        plain = Spelling(
            signs=str.maketrans({_one(sign): instead for sign, instead in table["signs"].items()}),
            rules=tuple((written, instead) for written, instead in table["rules"]),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        pairs = [(word, instead) for instead, spellings in table["words"].items() for word in spellings.split()]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, ValueError, TypeError, AttributeError) as exc:
        raise EngineError("The spelling rules can't be read", f"resources/spelling/{language}.toml: {exc}") from exc
    words = {plain.of(word): plain.of(instead) for word, instead in pairs}
    own = {word: instead for word, instead in pairs if word.isascii()}
    return Spelling(plain.signs, plain.rules, words, own, plain.sha256)


def respelled(document: Any, spelling: Spelling, *, words_by_blanks: bool = False) -> Any:  # noqa: ANN401 - as TOML gives it
    r"""Return a document of patterns and words with every string in the one spelling.

    With `words_by_blanks`, \b and \w in it mean the edge of a word between blanks and any sign in it.
    """
    if isinstance(document, str):
        document = spelling.letters(document)
        return document.replace(r"\b", _EDGE_OF_WORD).replace(r"\w", r"\S") if words_by_blanks else document
    if isinstance(document, Mapping):
        return {
            spelling.letters(key): respelled(value, spelling, words_by_blanks=words_by_blanks)
            for key, value in document.items()
        }
    if isinstance(document, list):
        return [respelled(each, spelling, words_by_blanks=words_by_blanks) for each in document]
    return document


def _one(sign: str) -> str:
    if len(sign) != 1:
        raise ValueError(f"{sign!r} is not one sign")
    return sign
