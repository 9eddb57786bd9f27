"""Signals as their detectors stated them, in order, each with what people noted on it. Nothing is weighed, counted together or coloured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.proctor.live.reading import mapping, text
from app.proctor.session.story import NOTE, SIGNAL, Fact
from app.proctor.session.timeline import shown_value

LONGEST_NOTE = 4000
_MOST_OBSERVED = 40
_MOST_LIMITS = 20


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody noted on a signal. `ledger_seq` is None while the kiosk has not confirmed it."""

    by: str
    text: str
    at: float | None
    ledger_seq: int | None


@dataclass(frozen=True, slots=True)
class SignalCard:
    """One signal, word for word. `phase` is begin, end or point; `ended_seq` is where its end stands, if it lasted and is over.

    `observed` are names and values as the detector gave them. `at` is seconds since 1970, `at_s` since the beginning.
    """

    seq: int
    kind: str
    phase: str
    at: float
    at_s: float
    statement: str
    observed: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    detector: str
    question: str
    who_speaks: str
    ended_seq: int | None = None
    ended_s: float | None = None
    end_statement: str = ""
    end_observed: tuple[tuple[str, str], ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it began and no end of it is known."""
        return self.phase == "begin" and self.ended_seq is None


def signal_cards(facts: Sequence[Fact], began: float | None) -> tuple[SignalCard, ...]:
    """Return every signal, the oldest first: one that lasted is one card, with its end in it."""
    notes = _notes(facts)
    cards: list[SignalCard] = []
    open_at: dict[tuple[str, str], int] = {}
    for fact in facts:
        if fact.kind != SIGNAL:
            continue
        kind, span = text(fact.body.get("kind")) or "?", text(fact.body.get("span"))
        phase = text(fact.body.get("phase")) or "point"
        if phase == "end" and (place := open_at.pop((kind, span), None)) is not None:
            cards[place] = _ended(cards[place], fact, began, notes)
            continue
        if phase == "begin":
            open_at[kind, span] = len(cards)
        cards.append(_card(fact, kind, phase, began, notes.get(fact.seq, ())))
    return tuple(cards)


def _card(fact: Fact, kind: str, phase: str, began: float | None, notes: Sequence[Note]) -> SignalCard:
    body, context = fact.body, mapping(fact.body.get("context"))
    source, limits = mapping(body.get("source")), body.get("limits")
    named = " ".join(filter(None, (text(source.get("detector")), text(source.get("version")))))
    return SignalCard(
        seq=fact.seq,
        kind=kind,
        phase=phase,
        at=fact.at,
        at_s=fact.at - (began if began is not None else fact.at),
        statement=text(body.get("statement"), 2000),
        observed=_observed(body.get("observed")),
        limits=tuple(text(each, 1000) for each in limits[:_MOST_LIMITS]) if isinstance(limits, list) else (),
        detector=" · ".join(filter(None, (named, text(source.get("platform"))))),
        question=text(context.get("question_id")),
        who_speaks=text(context.get("who_speaks")),
        notes=tuple(notes),
    )


def _ended(card: SignalCard, fact: Fact, began: float | None, notes: Mapping[int, Sequence[Note]]) -> SignalCard:
    return replace(
        card,
        ended_seq=fact.seq,
        ended_s=fact.at - (began if began is not None else card.at),
        end_statement=text(fact.body.get("statement"), 2000),
        end_observed=_observed(fact.body.get("observed")),
        notes=(*card.notes, *notes.get(fact.seq, ())),
    )


def _observed(value: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401 - whatever came
    return tuple((text(name), shown_value(each)) for name, each in [*mapping(value).items()][:_MOST_OBSERVED])


def _notes(facts: Sequence[Fact]) -> Mapping[int, list[Note]]:
    found: dict[int, list[Note]] = {}
    for fact in facts:
        seq = fact.body.get("seq")
        if fact.kind == NOTE and type(seq) is int:
            note = Note(text(fact.body.get("by")), text(fact.body.get("note"), LONGEST_NOTE), fact.at, fact.seq)
            found.setdefault(seq, []).append(note)
    return found
