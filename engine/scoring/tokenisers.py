"""How a language's text is cut into words, as its lexicon file says: by blanks with a stemmer, or by a tokeniser that knows the words."""

import re
from collections.abc import Callable, Mapping

from engine.errors import EngineError
from engine.interview.spelling import WRITTEN_WORD, Spelling, spelling_for
from engine.morphemes import JapaneseWord, japanese_words
from engine.scoring.text import Stemmer, Token

_COMMAS = "、，,;；"
_NAMES = "名詞-固有名詞"
_NUMBER = "名詞-数詞"
_DAY = re.compile(r"[二三四五六七八九]?十?[三四五六七八九]日|[二三]?十[一二]?日")
_DIGITS = ("", *"一二三四五六七八九")
_LEAST_FIGURE = 3  # "一つ" and "二人" are words like any other
_FIGURE_OR_WORD = re.compile(rf"\d+(?:[.,:/]\d+)+%?|{WRITTEN_WORD.pattern}%?")


class JapaneseTokeniser:
    """Tokens of Japanese: `norm` as said, `stem` the dictionary form; names are marked as capitals mark them elsewhere."""

    def __call__(self, word: str) -> str:
        """Return the dictionary form of a word; of a compound, those of its parts."""
        return "".join(part.lemma for part in japanese_words(word)) or word

    def cut(self, text: str, start: int, end: int) -> tuple[Token, ...]:
        """Return the words of `text[start:end]` in order."""
        piece = text[start:end]
        tokens: list[Token] = []
        last = 0
        for word in japanese_words(piece):
            comma = any(sign in _COMMAS for sign in piece[last : word.start])
            tokens.append(_token(word, start, after_comma=comma))
            last = word.end
        return tuple(tokens)


class SpelledTokeniser:
    """Tokens of a language that parts its words but writes them in several ways: `norm` is the one spelling, which is what is stemmed."""

    def __init__(self, spelling: Spelling, stem: Stemmer) -> None:
        self._spelling = spelling
        self._stem = stem

    def __call__(self, word: str) -> str:
        """Return the stem of a word, however it is written."""
        return self._stem(self._spelling.of(word))

    def cut(self, text: str, start: int, end: int) -> tuple[Token, ...]:
        """Return the words of `text[start:end]` in order."""
        tokens: list[Token] = []
        last = start
        for match in _FIGURE_OR_WORD.finditer(text, start, end):
            norm = self._spelling.of(match.group())
            comma = any(sign in _COMMAS for sign in text[last : match.start()])
            capital = match.group()[0].isupper()
            tokens.append(Token(norm, self._stem(norm), match.start(), match.end(), comma, capital))
            last = match.end()
        return tuple(tokens)


def _japanese(_language: str, _stem: Callable[[], Stemmer]) -> Stemmer:
    return JapaneseTokeniser()


def _spelled_words(language: str, stem: Callable[[], Stemmer]) -> Stemmer:
    return SpelledTokeniser(spelling_for(language), stem())


TOKENISERS: Mapping[str, Callable[[str, Callable[[], Stemmer]], Stemmer]] = {
    "japanese": _japanese,
    "spelled": _spelled_words,
}


def tokeniser_called(name: str, language: str, stem: Callable[[], Stemmer]) -> Stemmer:
    """Return the tokeniser a lexicon file names; `stem` makes the stemmer of the file, for one that needs it.

    Raises `EngineError` for one we don't have.
    """
    if name not in TOKENISERS:
        raise EngineError("The scoring rules can't be read", f"no tokeniser {name!r}; there is {', '.join(TOKENISERS)}")
    return TOKENISERS[name](language, stem)


def phrase_of(written: str, tokeniser: Stemmer) -> str:
    """Return a phrase of the lexicon, written without blanks, as `compile_phrases` wants it: its words with blanks between.

    `(a|b)`, `(a|b)?` and `*` keep their meaning.
    """
    parts: list[str] = []
    for piece in _pieces(written):
        if piece.startswith("("):
            inside, optional = piece[1:].removesuffix("?").removesuffix(")"), "?" if piece.endswith("?") else ""
            parts.append(f"({'|'.join(_spaced(option, tokeniser) for option in inside.split('|'))}){optional}")
        else:
            parts.append("*" if piece == "*" else _spaced(piece, tokeniser))
    return " ".join(parts)


def _pieces(written: str) -> list[str]:
    pieces, rest = [], written
    while rest:
        if rest[0] == "(":
            end = rest.index(")") + 1
            end += rest[end : end + 1] == "?"
        elif rest[0] == "*":
            end = 1
        else:
            end = min((at for at in (rest.find("("), rest.find("*")) if at > 0), default=len(rest))
        pieces.append(rest[:end])
        rest = rest[end:]
    return [piece for piece in pieces if piece.strip()]


def _spaced(text: str, tokeniser: Stemmer) -> str:
    cut = getattr(tokeniser, "cut", None)
    return text if cut is None else " ".join(token.norm for token in cut(text, 0, len(text)))


def _number(kanji: str) -> int:
    """Return a number under a hundred."""
    tens, ten, ones = kanji.rpartition("十")
    return (_DIGITS.index(tens) or 1) * 10 * bool(ten) + _DIGITS.index(ones)


def _token(word: JapaneseWord, offset: int, *, after_comma: bool) -> Token:
    figure = word.part == _NUMBER and word.lemma.isdecimal() and int(word.lemma) >= _LEAST_FIGURE
    norm, stem = (word.lemma if figure else word.plain), word.lemma
    if _DAY.fullmatch(
        word.plain
    ):  # one word to the dictionary, as "三十日" is also an old word for the last day of a month
        norm = stem = f"{_number(word.plain[:-1])}日"
    name = word.part.startswith(_NAMES)
    return Token(norm, stem, offset + word.start, offset + word.end, after_comma, name)
