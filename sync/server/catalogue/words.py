"""The words that a person is found by. A name in a script that puts no blanks between words is found by the beginning of any part of it:
山田太郎 by 太郎 too.
"""

import re
from collections.abc import Iterable

from sync.server.catalogue.folding import folded

LONGEST_WORD = 64
MOST_WORDS = 48
"""Of one person; more than a name, an address and an id have."""

_PARTS = re.compile(r"[\s\-'’.,·・_/@()]+")
_WITHOUT_BLANKS = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")


def words_of(*texts: str | None) -> tuple[str, ...]:
    """Return the words that a person with these texts (name, address, external id) is found by."""
    words: dict[str, None] = {}
    for text in texts:
        for token in folded(text).split():
            for part in (token, *_PARTS.split(token)):
                words |= dict.fromkeys(piece[:LONGEST_WORD] for piece in _pieces(part) if piece)
    return tuple(words)[:MOST_WORDS]


def _pieces(token: str) -> Iterable[str]:
    if _WITHOUT_BLANKS.search(token):
        return (token[start:] for start in range(min(len(token), LONGEST_WORD)))
    return (token,)
