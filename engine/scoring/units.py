"""Pieces of an answer small enough to quote: sentences, or windows of words where the recogniser gave no punctuation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.interview.turns import Turn
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut, without

_STOPS = ".!?…。！？।॥\n\r"
_WINDOW_LEAST = 9
_WINDOW_MOST = 30
_SENTENCE_MOST = 40


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of one turn, `turn.text[start:end]`. `words` are its words without fillers; hedged or not, they read the same.

    `unpunctuated` says that it was cut from a run without stops, as recognisers give: commas can't be counted on either.
    """

    turn_id: str
    start: int
    end: int
    words: tuple[Token, ...]
    text: str
    unpunctuated: bool = False

    def substance(self, lexicon: Lexicon) -> frozenset[str]:
        """Return the stems of the words that say something concrete."""
        return frozenset(word.stem for word in self.words if lexicon.is_substance(word.norm, word.stem))


def units_of(turn: Turn, lexicon: Lexicon) -> list[Unit]:
    """Cut a turn into units, in order; every word of the turn belongs to one at most."""
    units: list[Unit] = []
    for start, end in _sentences(turn.text, lexicon):
        tokens = cut(turn.text, lexicon.contractions, lexicon.stem, start=start, end=end)
        runs = _windows(tokens, lexicon) if len(tokens) > lexicon.span(_SENTENCE_MOST) else [tokens]
        bare = len(runs) > 1 or (not any(token.after_comma for token in tokens) and turn.text[end - 1] not in _STOPS)
        found = [unit for run in runs if (unit := _unit(turn, run, end, lexicon)) is not None]
        units += [replace(unit, unpunctuated=bare) for unit in found]
    return units


def clauses_of(unit: Unit, turn_text: str, lexicon: Lexicon) -> list[Unit]:
    """Cut a unit at its commas and conjunctions, so that one clause can be set aside without losing the rest."""
    tokens = cut(turn_text, lexicon.contractions, lexicon.stem, start=unit.start, end=unit.end)
    cuts = [0]
    for index, token in enumerate(tokens):
        if index > cuts[-1] and (token.after_comma or token.norm in lexicon.grammar.conjunctions):
            cuts.append(index)
    runs = [tokens[a:b] for a, b in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]
    pieces = [_piece(unit.turn_id, turn_text, run, run[-1].end, lexicon) for run in runs if run]
    return [replace(piece, unpunctuated=unit.unpunctuated) for piece in pieces if piece is not None]


def part(unit: Unit, first: int, after: int) -> Unit:
    """Return the words `first` up to before `after` of a unit as a unit of its own."""
    words = unit.words[first:after]
    start, end = words[0].start, words[-1].end
    return replace(unit, start=start, end=end, words=words, text=unit.text[start - unit.start : end - unit.start])


def _unit(turn: Turn, run: Sequence[Token], limit: int, lexicon: Lexicon) -> Unit | None:
    if not run:
        return None
    end = run[-1].end
    while end < limit and turn.text[end] in _STOPS + "\"'”’)" and turn.text[end] not in "\n\r":
        end += 1
    return _piece(turn.id, turn.text, run, end, lexicon)


def _piece(turn_id: str, text: str, run: Sequence[Token], end: int, lexicon: Lexicon) -> Unit | None:
    words = without(lexicon.fillers, run)
    return Unit(turn_id, run[0].start, end, words, text[run[0].start : end]) if words else None


def _sentences(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start = 0
    for index, character in enumerate(text):
        if character in _STOPS and _ends_sentence(text, index, lexicon):
            spans.append((start, index + 1))
            start = index + 1
    spans.append((start, len(text)))
    return [(a, b) for a, b in spans if text[a:b].strip()]


def _ends_sentence(text: str, index: int, lexicon: Lexicon) -> bool:
    if text[index] != ".":
        return True
    if index + 1 < len(text) and not text[index + 1].isspace() and text[index + 1] not in "\"'”’)":
        return False
    before = text[:index].rsplit(None, 1)
    return not before or before[-1].lower().strip("(\"'“") not in lexicon.abbreviations


def _windows(tokens: Sequence[Token], lexicon: Lexicon) -> list[Sequence[Token]]:
    runs: list[Sequence[Token]] = []
    start = 0
    for index, token in enumerate(tokens):
        length = index - start
        if length >= lexicon.span(_WINDOW_MOST) or (
            length >= lexicon.span(_WINDOW_LEAST) and _may_begin(tokens, index, token, lexicon)
        ):
            runs.append(tokens[start:index])
            start = index
    runs.append(tokens[start:])
    return runs


def _may_begin(tokens: Sequence[Token], index: int, token: Token, lexicon: Lexicon) -> bool:
    if tokens[index - 1].norm in lexicon.grammar.conjunctions:
        return False
    if token.norm in lexicon.window_starts:
        return len(tokens) - index >= lexicon.span(_WINDOW_LEAST) // 2
    subjects = lexicon.grammar.own | lexicon.grammar.team
    return token.norm in subjects and tokens[index - 1].norm not in lexicon.function_words
