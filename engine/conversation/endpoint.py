"""How sure it is, after so much silence, that the candidate is done: a pure function of what is known at a pause.

The chance that a pause is the end grows with its length as a logistic in log time: at the expected pause it is even, and `steepness`
says how fast it grows around that. Each clue stretches or shrinks the expected pause. A chance and a threshold, rather than a bare
timeout, so that other evidence (a model's opinion of the sound) can be added as log-odds without changing who asks.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.conversation.phrases import ends_with, phrases_of, plain
from engine.conversation.timing import EndpointTiming
from engine.interview.templates import QuestionKind

_ENOUGH_PAUSES = 2  # fewer inner pauses tell nothing about a speaker
_LONGER_PAUSES = 0.8  # the share of inner pauses that a speaker's own longer pause covers


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known about an answer at a pause. `inner_pauses` are those this speaker went on after, in seconds."""

    kind: QuestionKind | None
    words: tuple[str, ...]
    language: str
    inner_pauses: tuple[float, ...] = ()
    needs_button: bool = False


def end_chance(silence_s: float, clues: Clues, timing: EndpointTiming) -> float:
    """Return the chance, 0-1, that an answer with these clues is over after `silence_s` of silence."""
    if silence_s <= 0:
        return 0.0
    odds = math.pow(silence_s / expected_pause(clues, timing), timing.steepness)
    return odds / (1 + odds)


def silence_needed(clues: Clues, timing: EndpointTiming) -> float:
    """Return the silence, in seconds, at which `end_chance` reaches the threshold."""
    stretch = math.pow(timing.threshold / (1 - timing.threshold), 1 / timing.steepness)
    return expected_pause(clues, timing) * stretch


def expected_pause(clues: Clues, timing: EndpointTiming) -> float:
    """Return the pause, in seconds, that is as likely the end as not."""
    if clues.needs_button:
        return timing.button_s
    by_words = _asked_for(clues, timing) * math.prod(_factors(clues, timing).values())
    own = min(timing.own_pause_factor * _own_pause(clues.inner_pauses), timing.own_pause_limit_s)
    return min(max(max(by_words, own) * timing.patience, timing.shortest_s), timing.longest_s)


def evidence(silence_s: float, clues: Clues, timing: EndpointTiming) -> Mapping[str, Any]:
    """Return what the rule went by, for the ledger: numbers and names of clues, none of the words."""
    return {
        "rule": "pause-1",
        "kind": clues.kind.value if clues.kind else None,
        "words": len(clues.words),
        "clues": sorted(_factors(clues, timing)),
        "own_pause_s": round(_own_pause(clues.inner_pauses), 3),
        "patience": timing.patience,
        "silence_s": round(silence_s, 3),
        "silence_needed_s": round(silence_needed(clues, timing), 3),
        "chance": round(end_chance(silence_s, clues, timing), 3),
    }


def _asked_for(clues: Clues, timing: EndpointTiming) -> float:
    return timing.pause_s[clues.kind or QuestionKind.OPINION]


def _factors(clues: Clues, timing: EndpointTiming) -> dict[str, float]:
    """Each clue that applies, with what it does to the expected pause."""
    words, known = clues.words, phrases_of(clues.language)
    if not words:
        return {"wordless": timing.wordless_factor}
    if clues.kind in {QuestionKind.YES_NO, QuestionKind.SHORT} and len(words) <= 2 and plain(words[0]) in known.whole:
        return {"whole": timing.whole_factor}
    found: dict[str, float] = {}
    if ends_with(words, known.closing, clues.language) or _closes_like_a_sentence(words[-1]):
        found["closed"] = timing.closed_factor
    elif ends_with(words, known.unfinished | known.fillers, clues.language):
        found["unfinished"] = timing.unfinished_factor
    if clues.kind is QuestionKind.STORY and len(words) < timing.slight_words:
        found["slight"] = timing.slight_factor
    return found


def _closes_like_a_sentence(word: str) -> bool:
    return word.endswith((".", "!", "?", "。", "！", "？", "।")) and not word.endswith(("...", "…"))


def _own_pause(pauses: Sequence[float]) -> float:
    if len(pauses) < _ENOUGH_PAUSES:
        return 0.0
    ordered = sorted(pauses)
    return ordered[min(int(_LONGER_PAUSES * len(ordered)), len(ordered) - 1)]
