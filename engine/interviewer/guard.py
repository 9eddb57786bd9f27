"""What an interviewer must never say, whoever words it: checked in code before anything is spoken."""

import re

from engine.interviewer.language import PROBE_WORDS, Language
from engine.interviewer.port import Move, MoveKind

QUESTION_MARKS = re.compile("[?？؟]")
SPOKEN_WORDS = 120  # no turn of the interviewer is longer, whatever a template says


def faults_in(move: Move, language: Language, *, own_words: str) -> tuple[str, ...]:
    """Return what speaks against `move`, empty if nothing does.

    `own_words` is the part of the text that the mind itself worded: a template's question is its author's, and may well
    contain a word ("grade", "good example") that a follow-up may not.
    """
    plain = language.hear(own_words).plain
    faults = [
        f"says {name.replace('_', ' ')}"
        for name in ("praise", "reveal", "leading", "protected_ask")
        if _hits(language, name, plain)
    ]
    if language.guard["unsafe"].search(plain) and move.kind is MoveKind.PROBE:
        faults.append("says something unsafe")
    if move.kind is MoveKind.PROBE and language.count_words(move.text) >= PROBE_WORDS:
        faults.append(f"is not under {PROBE_WORDS} words")
    if move.kind is MoveKind.PROBE and language.protected_words.search(plain):
        faults.append("touches a protected topic")
    if len(QUESTION_MARKS.findall(own_words)) > 1:
        faults.append("asks more than one question")
    if language.count_words(own_words) > SPOKEN_WORDS:
        faults.append("is too long to listen to")
    return tuple(faults)


def _hits(language: Language, name: str, plain: str) -> bool:
    return bool(language.guard[name].search(plain))
