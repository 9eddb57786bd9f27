"""Choosing words: one of several variants, by position alone, so that the same situation always gives the same sentence.

A variant is eligible only where everything it names is known: the first such in the list decides what is told, the others that name the
same are other words for it, and one already used in this interview comes last.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from engine.interview.templates import QuestionKind, Tone
from engine.interview.turns import Turn
from engine.interviewer.coverage import coverage_of
from engine.interviewer.history import History
from engine.interviewer.language import Language
from engine.interviewer.port import Move, MoveKind, Situation

NAME_LETTERS = 30
MINUTE = 60.0
FULL_WIDTH_STOPS = "。！？"


@dataclass(frozen=True, slots=True)
class Scene:
    """A situation with what was read from it; everything a rule of the built-in mind needs."""

    situation: Situation
    language: Language
    history: History

    @property
    def prompt(self) -> str:
        """The bare question that is open: the newest one, be it a seed question or a follow-up."""
        for exchange in reversed(self.history.on_question):
            if exchange.move.prompt:
                return exchange.move.prompt
        return self.history.question.text if self.history.question else ""

    @property
    def kind(self) -> QuestionKind:
        """The shape of answer the open question expects."""
        return self.history.question.kind if self.history.question else QuestionKind.STORY

    @property
    def reply_turn(self) -> Turn | None:
        """The newest turn of the candidate that hasn't been responded to."""
        return self.history.reply_turns[-1] if self.history.reply_turns else None

    def depth_of(self) -> dict[str, int]:
        """Return how many kinds of evidence there are for each dimension."""
        return {each.dimension_id: each.depth for each in coverage_of(self.situation, self.language)}

    def said_before(self) -> str:
        """Return every word the interviewer meant to say so far, in plain form."""
        return self.language.hear(" ".join(said.move.text for said in self.situation.moves[-200:])).plain


def sentence(scene: Scene, key: str, slots: Mapping[str, str] | None = None) -> str:
    """Return a variant of the sentence `key` ("section.name"), its slots filled."""
    known = {**_slots(scene), **(slots or {})}
    variants = [variant for variant in variants_of(scene, key) if all(known.get(slot) for slot in _names(variant))]
    if not variants:
        return ""
    # The first that can be said decides what is told; those that tell the same are other words for it.
    best = [variant for variant in variants if _names(variant) == _names(variants[0])]
    before = _spoken(scene)
    chosen = min(
        rotated(scene, key, best), key=lambda variant: before.count(variant.format_map(known)) if variant else 0
    )
    return chosen.format_map(known)


def variants_of(scene: Scene, key: str) -> tuple[str, ...]:
    """Return the variants of `key`; a manner of its own where the language has one for the profile's tone."""
    tone = scene.situation.profile.interaction.tone
    manner = "strict" if tone is Tone.CHALLENGING else tone.value
    sentences = scene.language.sentences
    return sentences.get(f"{key}_{manner}") or sentences.get(key, ())


def rotated(scene: Scene, key: str, variants: list[str]) -> list[str]:
    """Return the variants starting from one that depends on the place in the interview only."""
    if not variants:
        return []
    place = f"{key}|{scene.situation.stage.id}|{len(scene.situation.moves)}"
    start = zlib.crc32(place.encode()) % len(variants)
    return variants[start:] + variants[:start]


def joined(*parts: str) -> str:
    """Return the parts that say something, one after the other; after a full-width stop there is room enough without a blank."""
    said = [part.strip() for part in parts if part.strip()]
    return "".join(part if part[-1] in FULL_WIDTH_STOPS else f"{part} " for part in said).rstrip()


def make_move(scene: Scene, kind: MoveKind, text: str, rule: str, reason: str, *, prompt: str = "") -> Move:
    """Return a move about the open question; `prompt` where it asks (again)."""
    question = scene.history.question
    return Move(
        kind=kind,
        text=text,
        reason=reason,
        question_id=question.id if question else None,
        answer_kind=scene.kind,
        rule=rule,
        prompt=prompt,
    )


def first_name(full_name: str, language: Language) -> str:
    """Return what to call somebody: the given name, only letters, titles left out; empty where nothing speakable remains."""
    given = full_name.partition(",")[2] or full_name
    for part in given.split():
        letters = "".join(sign for sign in part if sign.isalpha() or sign in "-'’" or not sign.isascii())
        plain = letters.strip("-'’")
        if plain and language.spelling.of(plain.rstrip(".").casefold()) not in language.titles:
            return plain[:NAME_LETTERS]
    return ""


def minutes_left(situation: Situation) -> int:
    """Return the whole minutes that remain."""
    return int(max(0.0, situation.time_limit_s - situation.elapsed_s) // MINUTE)


def clock(scene: Scene) -> str:
    """Return the time that remains for questions, for a reason in the ledger: "4 min 10 s"."""
    left = max(0, round(scene.situation.time_limit_s - scene.situation.elapsed_s))
    return f"{left // 60} min {left % 60} s"


def _slots(scene: Scene) -> dict[str, str]:
    situation = scene.situation
    context = situation.profile.context
    return {
        "name": first_name(situation.participant_name, scene.language),
        "persona": situation.profile.persona.strip().rstrip(".") or situation.profile.name,
        "organization": _without_article(context.organization.strip().rstrip("."), scene.language),
        "domain": context.domain.strip().rstrip("."),
        "scenario": as_sentence(context.scenario),
        "minutes": str(max(1, round(situation.time_limit_s / MINUTE))),
        "minutes_left": str(minutes_left(situation)) if minutes_left(situation) > 1 else "",
    }


def _without_article(name: str, language: Language) -> str:
    first, _, others = name.partition(" ")
    return others.strip() if others and first.casefold() in language.articles else name


def as_sentence(text: str) -> str:
    """Return `text` on one line and ended like a sentence; empty stays empty."""
    line = " ".join(text.split())
    return line if not line or line[-1] in ".!?。！？।" else f"{line}."


def _names(variant: str) -> frozenset[str]:
    return frozenset(slot for _, slot, _, _ in Formatter().parse(variant) if slot)


def _spoken(scene: Scene) -> str:
    return " ".join(said.move.text for said in scene.situation.moves[-200:])
