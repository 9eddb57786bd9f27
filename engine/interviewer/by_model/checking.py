"""What a model's words must not be, checked in code before any of them is spoken: the built-in's guard, and what only a model gets wrong.

A fault is a short stable name for the ledger. The text itself is neither logged nor kept.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from engine.interviewer.by_model.pieces import QUESTION_MARKS, question_in
from engine.interviewer.guard import faults_in
from engine.interviewer.intents import is_foreign
from engine.interviewer.language import PROBE_WORDS, UNSPEAKABLE, Language, load_language
from engine.interviewer.port import Move, MoveKind

REPEATED = 0.75  # of the words of two questions in common: they are the same question
LEAKED_WORDS = 6  # in a row, of the rubric or of what the model was told: no accident
PARROTED_WORDS = 14  # in a row of the candidate's own: that is no reference any more
UNSPOKEN_SIGNS = frozenset(
    {"So", "Sk", "Cc", "Cs", "Co", "Cn"}
)  # Unicode's categories: emoji, controls, what is no character
TELLING_TOKENS = 5  # fewer don't tell a language
FAMILIAR = (
    0.4  # of the words of any English follow-up are more: most of them are grammar; of a Spanish one, next to none
)
LEAD_WORDS = 18
LOOPED = 3  # times the same three words
_MACHINE = re.compile(
    r"<\||\|>|```|\*\*|https?:|\b(?:system prompt|language model|as an ai\b|assistant:|user:|instructions?:)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:^|\n)\s*(?:[-•*–—]|\d+[.)])\s")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_QUOTED = re.compile('["“«「]([^"“”«»「」]{2,200})["”»」]')


@dataclass(frozen=True, slots=True)
class Ground:
    """What a reply stands on. `said` is all that was said and may be said back, `asked` earlier questions, `secret` what must not come out."""

    move: Move
    said: str
    asked: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()


def fault_in(text: str, ground: Ground, language: Language, *, whole: bool) -> str:
    """Return what speaks against `text`, the reply so far, "" if nothing does; `whole` says that it has come to its end."""
    plain = language.hear(text)
    if not plain.tokens:
        return "empty" if whole else ""
    if is_foreign(plain, language):
        return "wrong language"
    if loops(plain.tokens):
        return "loop"
    if ground.move.kind is MoveKind.PROBE and language.count_words(text) >= PROBE_WORDS:
        return "too long"
    if not sounds_like(plain.tokens, ground, language):
        return "wrong language"
    if not speakable(text):
        return "guard:markup"
    found = (
        _guarded(text, ground, language) or _invented(text, ground, language) or _leaked(plain.tokens, ground, language)
    )
    if not found and whole and ground.move.kind is MoveKind.PROBE:
        found = _as_a_question(text, ground, language)
    return f"guard:{found}" if found else ""


def lead_fault(text: str, ground: Ground, language: Language) -> str:
    """Return what speaks against `text` before the move's own question, "" if nothing does."""
    if not QUESTION_MARKS.isdisjoint(text):
        return "guard:asks a question of its own"
    if language.count_words(text) > LEAD_WORDS or language.count_words(f"{text} {ground.move.prompt}") >= PROBE_WORDS:
        return "too long"
    return fault_in(text, ground, language, whole=False)


def sounds_like(tokens: Sequence[str], ground: Ground, language: Language) -> bool:
    """Whether enough of the words are ones the interview's own sentences in this language use, or were used already."""
    if len(tokens) < TELLING_TOKENS:
        return True
    words = (runs_of(text, 1, language.code) for text in (*ground.asked, ground.move.text, ground.said))
    known = _vocabulary(language.code).union(word for runs in words for (word,) in runs)
    return sum(token in known for token in tokens) >= FAMILIAR * len(tokens)


def loops(tokens: Sequence[str]) -> bool:
    """Whether the same three words come `LOOPED` times, or one word over and over."""
    runs = list(zip(tokens, tokens[1:], tokens[2:], strict=False))
    return any(runs.count(run) >= LOOPED for run in set(runs))


def speakable(text: str) -> bool:
    """Whether a voice can say it: no markup, no list, no sign that isn't spoken."""
    if any(pattern.search(text) for pattern in (UNSPEAKABLE, _MACHINE, _LISTED)):
        return False
    return not any(unicodedata.category(sign) in UNSPOKEN_SIGNS for sign in text if not sign.isspace())


def same_question(one: str, other: str, language: Language) -> bool:
    """Whether two questions ask in nearly the same words."""
    first, second = set(language.hear(one).tokens), set(language.hear(other).tokens)
    return bool(first and second) and len(first & second) >= REPEATED * len(first | second)


def _guarded(text: str, ground: Ground, language: Language) -> str:
    faults = faults_in(replace(ground.move, text=text), language, own_words=text)
    return faults[0] if faults else ""


def _invented(text: str, ground: Ground, language: Language) -> str:
    """A number or a quotation that nobody said."""
    known = f"{ground.said} {ground.move.text}"
    if not set(_NUMBER.findall(text)) <= set(_NUMBER.findall(known)):
        return "invents a number"
    heard = language.hear(known).plain
    if any(language.hear(quoted).plain not in heard for quoted in _QUOTED.findall(text)):
        return "invents a quotation"
    return ""


def _leaked(tokens: Sequence[str], ground: Ground, language: Language) -> str:
    open_runs = set().union(
        *(runs_of(text, LEAKED_WORDS, language.code) for text in (ground.said, ground.move.text, *ground.asked))
    )
    told = _runs(tokens, LEAKED_WORDS) - open_runs
    if told and any(told & runs_of(text, LEAKED_WORDS, language.code) for text in ground.secret):
        return "leaks what it was told"
    if _runs(tokens, PARROTED_WORDS) & runs_of(ground.said, PARROTED_WORDS, language.code):
        return "parrots the candidate"
    return ""


def _as_a_question(text: str, ground: Ground, language: Language) -> str:
    question = question_in(text)
    if not question:
        return "asks nothing"
    if any(same_question(question, earlier, language) for earlier in ground.asked):
        return "repeats a question"
    return ""


@cache
def _vocabulary(code: str) -> frozenset[str]:
    language = load_language(code)
    return frozenset(
        token for variants in language.sentences.values() for text in variants for token in language.hear(text).tokens
    )


@lru_cache(maxsize=2_000)  # the same texts are held against every piece
def runs_of(text: str, length: int, code: str) -> frozenset[tuple[str, ...]]:
    """Return every run of `length` words in a text."""
    return frozenset(_runs(load_language(code).hear(text).tokens, length))


def _runs(tokens: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(tokens[at : at + length]) for at in range(len(tokens) - length + 1)}
