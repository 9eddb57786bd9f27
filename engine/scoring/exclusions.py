"""What is said but is no evidence: talk to the machine, flattery, protected subjects, echoes, word lists and repetition.

A unit that holds such a thing loses only the clause it stands in, so that a person who mentions their family in passing is neither
helped nor harmed by it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.private import Span
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut, find
from engine.scoring.units import Unit, clauses_of, part

_LIST_SHARE = 0.2  # natural English has 40-55 % function words; under a fifth is a list of terms
_LIST_LEAST = 6
_RUN_MOST = 7  # content words in a row
_CHUNKS_LEAST, _CHUNK_MOST = 5, 2.5  # that many pieces between commas, so few words each on average
_CHAIN_LEAST, _CHAIN_GAP = 3, 1  # signs of evidence in a row, and words between two of them
_LABEL_MOST = 6
_LEFT_LEAST = 8  # words beside a compliment that may be an answer
_MACHINE_GOES_ON = 2
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
    """What answers of one dimension are screened against. `texts` holds each turn's whole text by turn id, `private` what of it is private."""

    lexicon: Lexicon
    texts: Mapping[str, str]
    prompts: Mapping[str, frozenset[str]]
    rubric_runs: frozenset[tuple[str, ...]]
    private: Mapping[str, tuple[Span, ...]]


def runs_of(sentences: Sequence[str], lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return every run of words in the rubric's sentences long enough to betray that it was read out."""
    runs: set[tuple[str, ...]] = set()
    length = lexicon.span(_PARROT_RUN)
    for sentence in sentences:
        stems = [token.stem for token in cut(sentence, lexicon.contractions, lexicon.stem)]
        runs.update(tuple(stems[at : at + length]) for at in range(len(stems) - length + 1))
    return frozenset(runs)


def admissible(units: Sequence[Unit], screen: Screen) -> list[Unit]:
    """Return the units, or what is left of them, that may be looked at for evidence; each thing said counts once."""
    kept: list[Unit] = []
    seen: list[frozenset[str]] = []
    wary = 0  # how many more windows of an unpunctuated run may still be speaking to the machine
    for unit in units:
        spoken_to = _speaks_to_the_machine(unit, screen.lexicon)
        still = unit.unpunctuated and wary > 0
        wary = _MACHINE_GOES_ON if spoken_to else max(0, wary - 1)
        if still:
            continue
        clean = [unit] if not _tainted(unit, screen) else _untainted(unit, screen)
        for piece in [rest for clause in clean for rest in _outside_lists(clause, screen)]:
            if (
                _is_word_list(piece.words, screen.lexicon)
                or _is_echo(piece, screen)
                or _is_label(piece, screen.lexicon)
            ):
                continue
            content = _content(piece, screen.lexicon)
            if _is_repeat(content, seen):
                continue
            seen.append(content)
            kept.append(piece)
    return kept


def _tainted(unit: Unit, screen: Screen) -> bool:
    lexicon = screen.lexicon
    if _speaks_to_the_machine(unit, lexicon) or _is_private(unit, screen):
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
    left = sum(len(clause.words) for clause in kept)
    worth_keeping = 2 * left >= len(unit.words) and left >= screen.lexicon.span(_LEFT_LEAST)
    return kept if worth_keeping or unit.unpunctuated or _is_private(unit, screen) else []


def _is_private(unit: Unit, screen: Screen) -> bool:
    """Whether a unit speaks of something private, as the interviewer marks it too."""
    return any(start < unit.end and end > unit.start for start, end in screen.private.get(unit.turn_id, ()))


def _speaks_to_the_machine(unit: Unit, lexicon: Lexicon) -> bool:
    return speaks_to_the_machine(unit.text, unit.words, lexicon)


def speaks_to_the_machine(text: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether words, and the text they stand in, are meant for a machine rather than for whoever asked."""
    return bool(find(lexicon.machine, words)) or _MARKUP.search(text) is not None


def _is_flattery(words: Sequence[Token], lexicon: Lexicon) -> bool:
    if find(lexicon.flattery, words):
        return True
    praised = [index for index, word in enumerate(words) if word.norm in lexicon.praise]
    return any(abs(hit.first - index) <= _ADDRESS_REACH for hit in find(lexicon.addressees, words) for index in praised)


def _is_read_out(words: Sequence[Token], screen: Screen) -> bool:
    stems = [word.stem for word in words]
    length = screen.lexicon.span(_PARROT_RUN)
    return any(tuple(stems[at : at + length]) in screen.rubric_runs for at in range(len(stems) - length + 1))


def _is_word_list(words: Sequence[Token], lexicon: Lexicon) -> bool:
    if len(words) < _LIST_LEAST:
        return False
    chunks = 1 + sum(word.after_comma for word in words)
    if chunks >= _CHUNKS_LEAST and len(words) / chunks <= _CHUNK_MOST:
        return True
    return sum(_is_term(word, lexicon) for word in words) / len(words) > 1.0 - _LIST_SHARE


def _outside_lists(unit: Unit, screen: Screen) -> list[Unit]:
    """Return what is left of a unit when runs of bare terms are cut out of it; nobody talks in seven nouns."""
    terms = [_is_term(word, screen.lexicon) for word in unit.words]
    spans = _runs(terms, _RUN_MOST) + _cue_chains(unit.words, screen.lexicon)
    if not spans:
        return [unit]
    cut_out = [any(first <= index < after for first, after in spans) for index in range(len(terms))]
    if _is_word_list(unit.words, screen.lexicon) or (2 * sum(cut_out) > len(cut_out) and not unit.unpunctuated):
        return []
    left = _runs([not gone for gone in cut_out], _LIST_LEAST // 2)
    return [part(unit, first, after) for first, after in left]


def _runs(flags: Sequence[bool], least: int) -> list[tuple[int, int]]:
    """Return (first, after) of every run of true flags that has `least` or more."""
    spans: list[tuple[int, int]] = []
    start = 0
    for index in range(len(flags) + 1):
        if index < len(flags) and flags[index]:
            continue
        if index - start >= least:
            spans.append((start, index))
        start = index + 1
    return spans


def _cue_chains(words: Sequence[Token], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return where one sign of evidence follows on another with next to nothing between: "as a result, in the end, I learned"."""
    kinds = ("reasoning", "result", "reflection", "condition", "consequence")
    signs = sorted(
        {(hit.first, hit.after) for kind in kinds if kind in lexicon.cues for hit in find(lexicon.cues[kind], words)}
    )
    spans: list[tuple[int, int]] = []
    chain: list[tuple[int, int]] = []
    for first, after in [*signs, (len(words) + _CHAIN_GAP + 1, 0)]:
        if chain and first > chain[-1][1] + _CHAIN_GAP:
            if len(chain) >= _CHAIN_LEAST:
                spans.append((chain[0][0], chain[-1][1]))
            chain = []
        if not chain or first >= chain[-1][1]:
            chain.append((first, after))
    return spans


def _is_label(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a piece only names a part of an answer ("Clear reasoning.", "Result: 35 percent.") and tells nothing."""
    if len(unit.words) > _LABEL_MOST or not any(word.norm in lexicon.labels for word in unit.words):
        return False
    return ":" in unit.text or not any(word.norm in lexicon.grammar.own | lexicon.grammar.team for word in unit.words)


def _is_term(word: Token, lexicon: Lexicon) -> bool:
    return lexicon.is_content(word.norm) and word.norm not in lexicon.numbers


def _is_echo(unit: Unit, screen: Screen) -> bool:
    """Whether a unit only says the question again."""
    content = _content(unit, screen.lexicon)
    prompt = screen.prompts.get(unit.turn_id, frozenset())
    return len(content) >= _ECHO_LEAST and len(content & prompt) / len(content) >= _ECHO_SHARE


def _content(unit: Unit, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word.stem for word in unit.words if lexicon.is_content(word.norm))


def _is_repeat(content: frozenset[str], seen: Sequence[frozenset[str]]) -> bool:
    if not content:
        return False
    if any(len(content & earlier) / len(content) >= _SAME_SHARE for earlier in seen):
        return True
    together = frozenset[str]().union(*seen)
    return len(content) >= _ECHO_LEAST and len(content & together) / len(content) >= _ALL_SAID_SHARE
