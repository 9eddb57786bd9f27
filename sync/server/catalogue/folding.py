"""Texts as they are compared and put in order: without case and accents, the same on both databases."""

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")


def folded(text: str | None, longest: int = 200) -> str:
    """Return a text without case and accents, as it is compared and put in order; marks that change a letter in other scripts stay."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text or ""))
    return unicodedata.normalize("NFC", bare).casefold()[:longest]
