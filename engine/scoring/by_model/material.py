"""What of a dimension's answers the model may see: recognised well enough, nothing private, no names, nothing addressed to the scorer.

The built-in evaluator's own exclusions decide, so that both evaluators read the same words. Who said it, what the interviewer said, the ids of
turns and every signal stay outside: an answer stands under a label ("a1") that only this code can lead back to its turn.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.interview.turns import Turn
from engine.scoring.attribution import Answer
from engine.scoring.units import Unit

GAP = " [...] "
LONGEST_PART = 9_000  # bytes of answers in one request: some 3,000 tokens, a third of a small model's context
LONGEST_PIECE = LONGEST_PART // 4  # characters, of four bytes at most
MOST_PARTS = 12
_LEAST_NAME = 2
_UNPARTED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # Japanese and Chinese: no blanks beside a name

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """One answer as it is shown: the pieces `turn.text[start:end]` under a label."""

    label: str
    turn: Turn
    spans: tuple[Span, ...]

    def text(self) -> str:
        """Return the pieces, gaps marked."""
        return GAP.join(self.turn.text[start:end] for start, end in self.spans)


def shown_of(answers: Sequence[Answer], units: Sequence[Unit], names: re.Pattern[str] | None) -> list[Shown]:
    """Return the answers as they may be shown: the `units` of them, without what `names` matches."""
    shown: list[Shown] = []
    for answer in answers:
        turn = answer.turn
        spans = _joined(sorted((unit.start, unit.end) for unit in units if unit.turn_id == turn.id), turn.text)
        for group in _groups(_without(spans, turn.text, names), turn.text):
            shown.append(Shown(f"a{len(shown) + 1}", turn, tuple(group)))
    return shown


def parts_of(shown: Sequence[Shown]) -> list[list[Shown]]:
    """Return the answers in parts short enough for one request each; no answer is cut, and none is longer than a part by much."""
    parts: list[list[Shown]] = []
    room = 0
    for answer in shown:
        size = len(answer.text().encode())
        if not parts or size > room:
            parts.append([])
            room = LONGEST_PART
        parts[-1].append(answer)
        room -= size
    return parts


def names_pattern(names: Iterable[str], introductions: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds the names in an answer, and a person introducing themselves; None where there is nothing to find."""
    parts = {part for name in names for part in re.split(r"[\s,、・　]+", name)}
    single = {part for part in parts if len(part) >= _LEAST_NAME}
    wanted = [_as_a_word(part) for part in sorted(single, key=lambda part: (-len(part), part))]
    wanted = [*introductions, *wanted]
    return re.compile("|".join(f"(?:{each})" for each in wanted), re.IGNORECASE) if wanted else None


def _as_a_word(name: str) -> str:
    """Return what finds a name where words are parted, or anywhere in a script that puts nothing between them."""
    found = re.escape(name)
    return found if _UNPARTED.search(name) else rf"(?<!\w){found}(?!\w)"


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """Return the spans with neighbours made one where only stops and blanks stand between them, up to a length that needn't be cut."""
    joined: list[Span] = []
    for start, end in spans:
        near = joined and end - joined[-1][0] <= LONGEST_PIECE
        if near and not any(character.isalnum() for character in text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _without(spans: Sequence[Span], text: str, names: re.Pattern[str] | None) -> list[Span]:
    if names is None:
        return list(spans)
    left: list[Span] = []
    hidden = [match.span() for match in names.finditer(text)]
    for start, end in spans:
        at = start
        for first, after in hidden:
            if first < end and after > at:
                left.append((at, max(at, first)))
                at = after
        left.append((at, end))
    return [span for span in left if any(character.isalnum() for character in text[span[0] : span[1]])]


def _groups(spans: Iterable[Span], text: str) -> list[list[Span]]:
    """Return the pieces of an answer in groups short enough for one request each; a longer piece is cut."""
    groups: list[list[Span]] = []
    room = 0
    for start, end in spans:
        for at in range(start, end, LONGEST_PIECE):
            piece = (at, min(at + LONGEST_PIECE, end))
            size = _bytes(text, piece)
            if not groups or size > room:
                groups.append([])
                room = LONGEST_PART
            groups[-1].append(piece)
            room -= size
    return groups


def _bytes(text: str, span: Span) -> int:
    return len(text[span[0] : span[1]].encode())
