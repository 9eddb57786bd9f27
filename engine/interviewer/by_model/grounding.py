"""Holds an answer about the job to what the template says: a model may put it into other words, never know more."""

import re

from engine.interviewer.by_model.checking import Ground, fault_in
from engine.interviewer.language import Language

TELLING_LETTERS = 5  # shorter words are mostly grammar
KNOWN = 0.5  # of the telling words must stand in the template or in the question
ANSWER_WORDS = 45
_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_][\w'’-]+")  # a word that doesn't begin a sentence
_NUMBER = re.compile(r"\d+")


def answer_fault(text: str, ground: Ground, language: Language, *, whole: bool) -> str:
    """Return what speaks against an answer so far, "" if nothing does; `ground.said` holds the template's context and the question."""
    fault = fault_in(text, ground, language, whole=whole)
    if fault:
        return fault
    if language.count_words(text) > ANSWER_WORDS:
        return "too long"
    if "?" in text:
        return "guard:asks a question of its own"
    known = set(language.hear(ground.said).tokens)
    named = {word for name in _INSIDE.findall(text) if name[0].isupper() for word in language.hear(name).tokens}
    if not named <= known:
        return "guard:ungrounded"
    telling = [word for word in language.hear(text).tokens if len(word) >= TELLING_LETTERS or _NUMBER.search(word)]
    if telling and sum(_stands(word, known) for word in telling) < KNOWN * len(telling):
        return "guard:ungrounded"
    return ""


def _stands(word: str, known: set[str]) -> bool:
    """Whether the word, or one with the same beginning, is known: inflection is no invention."""
    return word in known or (
        len(word) > TELLING_LETTERS and any(each.startswith(word[:TELLING_LETTERS]) for each in known)
    )
