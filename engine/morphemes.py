"""Japanese cut into words, with what each is: the language puts no blanks between them.

SudachiPy with its small dictionary does it, offline; both come with the base install. A word here is a little more than a morpheme: what
is only ever said together with a noun (お, ご, 再, 様, 者, 書) stays with it.
"""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from engine.errors import EngineError

if TYPE_CHECKING:
    from sudachipy import Morpheme, Tokenizer

_PIECE = 4_000  # characters a call: the tokeniser takes 49,149 bytes
_APART = frozenset(
    {"達", "方", "ら", "等", "共", "毎", "ずつ", "以上", "以下", "位", "頃"}
)  # suffixes that say something by themselves
_TURNS = frozenset(
    {"年", "月", "日", "時", "分", "秒", "回", "件", "人", "円", "割", "台", "個", "歳", "週", "度", "倍", "目", "間"}
)


@dataclass(frozen=True, slots=True)
class JapaneseWord:
    """One word: `plain` as it was said, in compatible lower-case letters; `lemma` its dictionary form in the commonest spelling.

    `part` is UniDic's part of speech with its subdivisions, joined by "-" ("名詞-固有名詞-人名"); `start` and `end` are offsets in the text.
    The て and た of a verb are written so also where they sound as で and だ.
    """

    plain: str
    lemma: str
    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One morpheme, punctuation and blanks too, with how it is read in katakana; `part` as in `JapaneseWord`."""

    written: str
    kana: str
    part: str
    start: int


def japanese_readings(text: str) -> tuple[Reading, ...]:
    """Return how `text` is read, morpheme by morpheme. Raises `EngineError` where the tokeniser is missing."""
    found: list[Reading] = []
    for offset, piece in _pieces(text):
        with _lock:
            found += [
                Reading(each.surface(), each.reading_form(), _part(each), offset + each.begin())
                for each in _tokeniser().tokenize(piece)
            ]
    return tuple(found)


@lru_cache(maxsize=512)
def japanese_words(text: str) -> tuple[JapaneseWord, ...]:
    """Return the words of `text` in order, without punctuation and blanks. Raises `EngineError` where the tokeniser is missing."""
    words: list[JapaneseWord] = []
    for offset, piece in _pieces(text):
        with _lock:  # it keeps what it works on to itself, one text at a time
            words += _joined([_word(morpheme, offset) for morpheme in _tokeniser().tokenize(piece)])
    return tuple(words)


_lock = threading.Lock()


@cache
def _tokeniser() -> "Tokenizer":
    try:
        from sudachipy import Dictionary, SplitMode  # late: its dictionary is large, and only Japanese needs it

        return Dictionary(dict="small").tokenizer(mode=SplitMode.C)
    except (ImportError, OSError, RuntimeError) as exc:
        raise EngineError(
            "Japanese can't be cut into words here", "run `pip install sudachipy sudachidict-small`"
        ) from exc


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    while start < len(text):
        end = min(len(text), start + _PIECE)
        if end < len(text):
            end = (
                max(text.rfind("。", start, end), text.rfind("\n", start, end), text.rfind(" ", start, end)) + 1 or end
            )
            end = end if end > start else min(len(text), start + _PIECE)
        yield start, text[start:end]
        start = end


def _word(morpheme: "Morpheme", offset: int) -> JapaneseWord:
    part = _part(morpheme)
    plain = unicodedata.normalize("NFKC", morpheme.surface()).lower()
    lemma = morpheme.normalized_form().lower()
    if part == "助詞-接続助詞" and plain == "で":
        plain = lemma = "て"
    if part == "助動詞" and lemma == "た" and plain in {"だ", "だら", "だり"}:
        plain = "た" + plain[1:]
    return JapaneseWord(plain, lemma, part, offset + morpheme.begin(), offset + morpheme.end())


def _part(morpheme: "Morpheme") -> str:
    return "-".join(each for each in morpheme.part_of_speech()[:4] if each != "*")


def _joined(words: list[JapaneseWord]) -> list[JapaneseWord]:
    """Put prefixes and suffixes to their nouns, leave out what is no word."""
    joined: list[JapaneseWord] = []
    for word in words:
        before = joined[-1] if joined and joined[-1].end == word.start else None
        if word.part.startswith(("補助記号", "空白", "記号-")):
            continue
        if (
            before is not None
            and before.part == "接頭辞"
            and word.part.startswith(("名詞", "動詞", "形容詞", "形状詞"))
        ):
            lemma = word.lemma if before.lemma == "御" else before.lemma + word.lemma
            joined[-1] = JapaneseWord(before.plain + word.plain, lemma, word.part, before.start, word.end)
        elif before is not None and _belongs(before, word):
            joined[-1] = JapaneseWord(
                before.plain + word.plain, before.lemma + word.lemma, before.part, before.start, word.end
            )
        else:
            joined.append(word)
    return joined


def _belongs(before: JapaneseWord, word: JapaneseWord) -> bool:
    suffix = word.part.startswith(("接尾辞-名詞的", "接尾辞-形状詞的")) and word.lemma not in _APART | _TURNS
    noun = before.part.startswith("名詞") and not before.part.startswith("名詞-数詞")
    return suffix and noun
