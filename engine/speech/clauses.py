"""Cuts what the interviewer is about to say into clauses, so that its first words leave while the rest is still being made."""

import re
from collections.abc import Iterator, Sequence

SHORT_FIRST = 60  # characters: a first clause longer than this is cut at its first comma, so that sound leaves early
LONG = 140  # a later clause longer than this is cut at commas
LONGEST = 240  # no clause is longer, if it has to be cut at a space, or anywhere in a script without spaces
SHORTEST_PART = 12  # a comma this near to either end of a clause is no place to cut it

_ENDS_ALWAYS = "。！？।॥…！？｡؟"
_ENDS_BEFORE_SPACE = ".!?"
_CLOSERS = "\"'”’»)]」』）】"
_COMMAS = ",;:—–、，；：،"
_WIDE_COMMAS = "、，；："  # end a phrase without a space after them

# Written with a full stop that ends no sentence: something always follows. ("No." is left out: it is an answer too.)
_ALWAYS_MORE = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "srta", "vs", "eg", "ie", "e.g", "i.e", "approx", "fig"}
    | {"p.ej", "mme", "mlle", "hr", "bzw", "usw", "evtl", "z.b", "u.a", "d.h"}
)
_ENDS_IF_CAPITAL = frozenset({"etc", "jr", "inc", "ltd", "co", "corp", "a.m", "p.m", "u.s", "u.k"})
_STOP = re.compile(rf"[{_ENDS_ALWAYS}{re.escape(_ENDS_BEFORE_SPACE)}]+[{re.escape(_CLOSERS)}]*")
_COMMA = re.compile(rf"(?:[{_COMMAS}](?=\s)|[{_WIDE_COMMAS}])[{re.escape(_CLOSERS)}]*")
_LIST_NUMBER = re.compile(r"(?:^|\s)\(?(?:\d{1,2}|[A-Za-z])$")


def clauses(text: str) -> Sequence[str]:
    """Split `text` into clauses to speak one after another, in order, without surrounding space; joined by spaces they say the same.

    A sentence is one clause unless it is long; the first clause is kept short. A clause has at most `LONGEST` characters and
    something to pronounce. Pure; time grows with the length of the text only.
    """
    found: list[str] = []
    for sentence in _sentences(text):
        for part in _parts(sentence, SHORT_FIRST if not found else LONG):
            if any(char.isalnum() for char in part):
                found.append(part)
            elif found and len(found[-1]) + len(part) < LONGEST:
                found[-1] = f"{found[-1]} {part}"
    return found


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for stop in _STOP.finditer(text):
        if _is_end(text, stop):
            yield text[start : stop.end()].strip()
            start = stop.end()
    yield text[start:].strip()


def _is_end(text: str, stop: re.Match[str]) -> bool:
    signs = stop.group().rstrip(_CLOSERS)
    after = text[stop.end() : stop.end() + 2]
    if any(sign in _ENDS_ALWAYS and sign != "…" for sign in signs):
        return True
    if after and not after[0].isspace():  # 3.5, example.com, "e.g.": no end without a space
        return False
    if signs != ".":
        return not (signs in ("…", "...") and after[1:2].islower())
    return _full_stop_ends(text[: stop.start()], text[stop.end() :].lstrip()[:1])


def _full_stop_ends(before: str, following: str) -> bool:
    last_word = re.search(r"\S{1,20}$", before)
    word = last_word.group().lstrip("\"'“‘«([").lower() if last_word else ""
    if word in _ALWAYS_MORE:
        return False
    if word in _ENDS_IF_CAPITAL or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return not following.islower()
    if re.fullmatch(r"[a-z]", word) and word != "i":  # an initial: J. Smith
        return not following.isupper()
    return not (_LIST_NUMBER.search(before) and len(before.strip()) <= 3)  # "1. First" is one clause


def _parts(sentence: str, long: int) -> Iterator[str]:
    rest = sentence
    while len(rest) > long:
        cut = _cut(rest, long)
        if cut is None:
            break
        yield rest[:cut].strip()
        rest, long = rest[cut:].strip(), LONG
    if rest:
        yield rest


def _cut(text: str, long: int) -> int | None:
    """Return where to cut: the first comma for a first clause, else the last that fits; None to leave it whole."""
    commas = [
        comma.end()
        for comma in _COMMA.finditer(text, SHORTEST_PART, LONGEST)
        if comma.end() <= len(text) - SHORTEST_PART
    ]
    fitting = [cut for cut in commas if cut <= long]
    if fitting:
        return fitting[0] if long == SHORT_FIRST else fitting[-1]
    if commas:
        return commas[0]
    if len(text) <= LONGEST:
        return None
    space = text.rfind(" ", SHORTEST_PART, LONGEST)
    return space if space > 0 else LONGEST
