"""What is said but is no evidence: talk to the machine, flattery, protected subjects, echoes, word lists and repetition.

A unit that holds such a thing loses only the clause it stands in, so that a person who mentions their family in passing is neither
helped nor harmed by it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut, find
from engine.scoring.units import Unit, clauses_of

_LIST_SHARE = 0.2  # natural English has 40-55 % function words; under a fifth is a list of terms
_LIST_LEAST = 6
_RUN_MOST = 7  # content words in a row
_ECHO_SHARE = 0.8
_ECHO_LEAST = 4
_PARROT_RUN = 6  # words in a row taken from the rubric's own sentences
_SAME_SHARE = 0.85
_ALL_SAID_SHARE = 0.95  # or every word of it somewhere before
_ADDRESS_REACH = 6
_MARKUP = re.compile(
    r"</?\w[^<>]*>|\{\s*[\"']?\w+[\"']?\s*:|```|\[/?INST|^\W*(?:system|assistant|evaluator|interviewer|user|ai)\s*:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Screen:
    """What answers of one dimension are screened against. `texts` holds each turn's whole text by turn id."""

    lexicon: Lexicon
    texts: Mapping[str, str]
    prompts: Mapping[str, frozenset[str]]
    rubric_runs: frozenset[tuple[str, ...]]


def runs_of(sentences: Sequence[str], lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return every run of words in the rubric's sentences long enough to betray that it was read out."""
    runs: set[tuple[str, ...]] = set()
    for sentence in sentences:
        stems = [token.stem for token in cut(sentence, lexicon.contractions, lexicon.stem)]
        runs.update(tuple(stems[at : at + _PARROT_RUN]) for at in range(len(stems) - _PARROT_RUN + 1))
    return frozenset(runs)


def admissible(units: Sequence[Unit], screen: Screen) -> list[Unit]:
    """Return the units, or what is left of them, that may be looked at for evidence; each thing said counts once."""
    kept: list[Unit] = []
    seen: list[frozenset[str]] = []
    addressed = ""  # the turn in which an unpunctuated run has just spoken to the machine: it may well go on
    for unit in units:
        still = unit.unpunctuated and unit.turn_id == addressed
        addressed = unit.turn_id if _speaks_to_the_machine(unit, screen.lexicon) else ""
        if still:
            continue
        pieces = [unit] if not _tainted(unit, screen) else _untainted(unit, screen)
        for piece in pieces:
            if _is_word_list(piece.words, screen.lexicon) or _is_echo(piece, screen):
                continue
            content = _content(piece, screen.lexicon)
            if _is_repeat(content, seen):
                continue
            seen.append(content)
            kept.append(piece)
    return kept


def _tainted(unit: Unit, screen: Screen) -> bool:
    lexicon = screen.lexicon
    if _speaks_to_the_machine(unit, lexicon) or find(lexicon.protected, unit.words):
        return True
    return _is_flattery(unit.words, lexicon) or _is_read_out(unit.words, screen)


def _untainted(unit: Unit, screen: Screen) -> list[Unit]:
    """Return the clean clauses; of a sentence that speaks to the machine nothing is taken, of an unpunctuated run what came before."""
    if _speaks_to_the_machine(unit, screen.lexicon) and not unit.unpunctuated:
        return []
    kept: list[Unit] = []
    for clause in clauses_of(unit, screen.texts[unit.turn_id], screen.lexicon):
        if _speaks_to_the_machine(clause, screen.lexicon):
            break
        if not _tainted(clause, screen):
            kept.append(clause)
    mostly_clean = 2 * sum(len(clause.words) for clause in kept) >= len(unit.words)
    return kept if mostly_clean or unit.unpunctuated or find(screen.lexicon.protected, unit.words) else []


def _speaks_to_the_machine(unit: Unit, lexicon: Lexicon) -> bool:
    return bool(find(lexicon.machine, unit.words)) or _MARKUP.search(unit.text) is not None


def _is_flattery(words: Sequence[Token], lexicon: Lexicon) -> bool:
    if find(lexicon.flattery, words):
        return True
    praised = [index for index, word in enumerate(words) if word.norm in lexicon.praise]
    return any(abs(hit.first - index) <= _ADDRESS_REACH for hit in find(lexicon.addressees, words) for index in praised)


def _is_read_out(words: Sequence[Token], screen: Screen) -> bool:
    stems = [word.stem for word in words]
    return any(tuple(stems[at : at + _PARROT_RUN]) in screen.rubric_runs for at in range(len(stems) - _PARROT_RUN + 1))


def _is_word_list(words: Sequence[Token], lexicon: Lexicon) -> bool:
    if len(words) < _LIST_LEAST:
        return False
    content = [lexicon.is_content(word.norm) and word.norm not in lexicon.numbers for word in words]
    if sum(not flag for flag in content) / len(words) < _LIST_SHARE:
        return True
    run = longest = 0
    for flag in content:
        run = run + 1 if flag else 0
        longest = max(longest, run)
    return longest >= _RUN_MOST


def _is_echo(unit: Unit, screen: Screen) -> bool:
    """Whether a unit only says the question again."""
    content = _content(unit, screen.lexicon)
    prompt = screen.prompts.get(unit.turn_id, frozenset())
    return len(content) >= _ECHO_LEAST and len(content & prompt) / len(content) >= _ECHO_SHARE


def _content(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word.stem for word in unit.words if lexicon.is_content(word.norm))


def _is_repeat(content: frozenset[str], seen: Sequence[frozenset[str]]) -> bool:
    if len(content) < 3:
        return False
    if any(len(content & earlier) / len(content) >= _SAME_SHARE for earlier in seen):
        return True
    together = frozenset[str]().union(*seen)
    return len(content) >= _ECHO_LEAST and len(content & together) / len(content) >= _ALL_SAID_SHARE
