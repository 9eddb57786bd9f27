"""Words in the plain form that cue patterns are written for: lower case, no apostrophes, compatible characters unified."""

import re
import unicodedata

LONGEST = 12_000  # characters looked at; a quarter of an hour of speech
_APOSTROPHES = re.compile(r"['’‘ʼ`´]")


def normalise(text: str, *, without_accents: bool = False) -> str:
    """Return `text` with compatible characters unified, lower case and without apostrophes; bounded in length.

    `without_accents` is for languages that are understood without them, as many recognisers and typists leave them out ("que", "nao").
    """
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", text[:LONGEST]).casefold())
    if not without_accents:
        return plain
    return "".join(sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign))
