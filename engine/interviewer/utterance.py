"""What was said, in the plain form that patterns are written for: lower case, no apostrophes, no punctuation, single spaces."""

import re
from dataclasses import dataclass

from engine.interview.plain import normalise

TAIL_WORDS = 14  # in which a request at the end of an answer shows
MARKUP = re.compile(r"<[^<>]{0,20}>|\[[^\[\]]{0,20}\]")  # what recognisers write for noise


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that was said: `plain` is all of it, `core` without politeness and hesitation at its edges, `tail` its last words."""

    plain: str
    core: str
    tail: str
    tokens: tuple[str, ...]
    core_words: int

    @property
    def words(self) -> int:
        """How many words there are."""
        return len(self.tokens)


def plain_words(text: str, word: re.Pattern[str], *, without_accents: bool = False) -> list[str]:
    """Return the words of `text` in plain form."""
    return word.findall(normalise(MARKUP.sub(" ", text), without_accents=without_accents))


def utterance_of(
    text: str, *, word: re.Pattern[str], joiner: str, edges: re.Pattern[str] | None, without_accents: bool = False
) -> Utterance:
    """Read `text`; `edges` matches, at the start or at the end, what carries no meaning there."""
    tokens = tuple(plain_words(text, word, without_accents=without_accents))
    plain = joiner.join(tokens)
    core = _without_edges(plain, edges)
    tail = joiner.join(tokens[-TAIL_WORDS:])
    return Utterance(plain=plain, core=core, tail=tail, tokens=tokens, core_words=len(word.findall(core)))


def _without_edges(plain: str, edges: re.Pattern[str] | None) -> str:
    if edges is None:
        return plain
    before, core = None, plain
    while before != core:
        before = core
        core = edges.sub("", core, count=1).strip()
    return core
