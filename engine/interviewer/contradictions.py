"""What a candidate said in two ways that can't both hold: found only where the words leave no doubt, rather none than a wrong one.

Two kinds: how many people a group of theirs had, and whether they led something or had no part in it. Both only within the answers to one
question, never across a correction, never where a change is told of ("there were three of us at first, later ten").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.interviewer.history import Exchange, answers_to
from engine.interviewer.language import Language

RULE = "probe.contradiction"
SIZE = "group_size"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements of one candidate about one thing. `earlier` and `later` are as they can be said back; `asked` once it was put to them."""

    about: str
    earlier: str
    earlier_turn: str
    later: str
    later_turn: str
    asked: bool

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "about": self.about,
            "earlier": {"turn_id": self.earlier_turn, "said": self.earlier},
            "later": {"turn_id": self.later_turn, "said": self.later},
            "asked": self.asked,
        }


@dataclass(frozen=True, slots=True)
class _Statement:
    turn_id: str
    about: str
    said: str
    value: int


def contradictions_in(exchanges: Sequence[Exchange], language: Language) -> tuple[Contradiction, ...]:
    """Return what doesn't go together in the answers to one question, at most one for each thing it is about."""
    asked = any(exchange.move.rule == RULE for exchange in exchanges)
    # What is said to the question which it was is the answer to it, not one more statement.
    open_to_it = [each for each in exchanges if each.move.rule != RULE]
    found: dict[str, Contradiction] = {}
    for statement, later in _pairs(list(_statements(open_to_it, language))):
        contradiction = Contradiction(
            later.about, statement.said, statement.turn_id, later.said, later.turn_id, asked=asked
        )
        found.setdefault(later.about, contradiction)
    return tuple(found.values())


def _pairs(statements: Sequence[_Statement]) -> Iterator[tuple[_Statement, _Statement]]:
    for index, later in enumerate(statements):
        for earlier in statements[:index]:
            same = earlier.about == later.about and earlier.turn_id != later.turn_id
            if same and earlier.value != later.value:
                yield earlier, later


def _statements(exchanges: Sequence[Exchange], language: Language) -> Iterator[_Statement]:
    claims = language.claims
    for turn in answers_to(exchanges, language):
        plain = language.hear(turn.text).plain
        if claims.change is not None and claims.change.search(plain):
            continue
        sizes = claims.sizes(plain)
        if len(sizes) == 1:
            ((value, word),) = sizes.items()
            yield _Statement(turn.id, SIZE, word, value)
        for claim in claims.excluding:
            one, other = bool(claim.one.search(plain)), bool(claim.other.search(plain))
            if one != other:
                yield _Statement(turn.id, claim.about, "", int(other))
