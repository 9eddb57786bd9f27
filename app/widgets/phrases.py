"""Lines that break between phrases in Japanese and Chinese, which put no blanks between words.

Qt keeps a comma from the start of a line, but breaks "ください" anywhere. BudouX tells where phrases end; inside of them a word joiner
(U+2060), which is not drawn, forbids a break. Text in other scripts comes back as it was.
"""

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budoux import Parser

JOINER = "\u2060"
LONGEST = 14  # letters of a phrase; a longer one may break inside, or a narrow line would run over
_KANA = re.compile(r"[\u3041-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_UNPARTED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@lru_cache(maxsize=256)
def in_phrases(text: str) -> str:
    """Return `text` with joiners between the letters of each phrase; Japanese where it has kana, else Chinese where it has Han."""
    if _KANA.search(text):
        return "".join(map(_held_together, _parser(japanese=True).parse(text)))
    if _HAN.search(text):
        return "".join(map(_held_together, _parser(japanese=False).parse(text)))
    return text


def unbroken(text: str) -> list[str]:
    """Return the pieces of `text` that lines are made of: words, or phrases where a language puts no blanks."""
    if not _UNPARTED.search(text):
        return text.split()
    return [piece for phrase in _parser(japanese=bool(_KANA.search(text))).parse(text) for piece in phrase.split()]


def as_written(text: str) -> str:
    """Return text without joiners."""
    return text.replace(JOINER, "")


@cache
def _parser(*, japanese: bool) -> "Parser":
    import budoux  # late: most kiosks never need it

    return budoux.load_default_japanese_parser() if japanese else budoux.load_default_simplified_chinese_parser()


def _held_together(phrase: str) -> str:
    if len(phrase) > LONGEST:
        return phrase
    joined = [f"{before}{JOINER}" if _breakable(before, after) else before for before, after in pairwise(phrase)]
    return "".join(joined) + phrase[-1:]


def _breakable(before: str, after: str) -> bool:
    """Whether Qt may break a line here although the phrase goes on; a blank stays a place to break."""
    return not (before.isspace() or after.isspace()) and bool(_UNPARTED.match(before) or _UNPARTED.match(after))
