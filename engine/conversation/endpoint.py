"""How sure it is, after so much silence, that the candidate is done: a pure function of what is known at a pause.

One probability from all evidence there is: what was asked, the words so far, how the voice ended, what a model makes of the sound,
how long was spoken, how this speaker pauses, how long it has been silent. From it follows how long to wait: as plain silence detection
would, less where the answer is surely over, more where it surely goes on. Evidence may arrive while the silence lasts; the caller asks
again and learns how long that is now, so nothing is polled.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.conversation.phrases import Phrases, ends_with, phrases_of, plain
from engine.conversation.prosody import Ending
from engine.conversation.timing import EndpointTiming
from engine.conversation.turn_end import TurnEndWeights, shipped_weights
from engine.interview.templates import QuestionKind

RULE = "evidence-3"
_BRIEF = frozenset({QuestionKind.YES_NO, QuestionKind.SHORT})
_HANGING = frozenset({"unfinished", "filler"})
_ALL_OF_IT = 0.9  # of what was spoken so far: the first pause there is
_SURE = 4.0  # log-odds: a model's certainty counts no further


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known about an answer at a pause.

    `inner_pauses` are those this speaker went on after, `spoken_s` the voice in this answer so far, `stretch_s` its last stretch, in seconds.
    `ending` is None until the sound was looked at; `finished` is an end-of-turn model's probability, None where there is none or not yet.
    """

    kind: QuestionKind | None
    words: tuple[str, ...]
    language: str
    inner_pauses: tuple[float, ...] = ()
    needs_button: bool = False
    spoken_s: float = 0.0
    stretch_s: float = 0.0
    ending: Ending | None = None
    finished: float | None = None


def end_chance(silence_s: float, clues: Clues, timing: EndpointTiming) -> float:
    """Return the chance, 0-1, that an answer with these clues is over after `silence_s` of silence."""
    if silence_s <= 0 or clues.needs_button:
        return 0.0
    rule = rule_for(clues)
    odds = rule.log_odds(features(clues)) + rule.growth(silence_s, scale_of(rule, clues, timing))
    return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


def silence_needed(clues: Clues, timing: EndpointTiming) -> float:
    """Return the silence, in seconds, after which the answer counts as over."""
    if clues.needs_button:
        return timing.button_s
    return silence_needed_by(rule_for(clues), clues, timing)


def silence_needed_by(rule: TurnEndWeights, clues: Clues, timing: EndpointTiming) -> float:
    """Return `silence_needed` by a given rule: its wait, stretched as this speaker's pauses are, within the bounds."""
    needed = rule.waits.silence(
        rule.log_odds(features(clues)),
        timing.patience,
        timing.shortest_s,
        timing.going_on_factor,
        brief=clues.kind in _BRIEF,
        hangs=not _HANGING.isdisjoint(word_clues(clues)),
    )
    stretched = needed * scale_of(rule, clues, timing) / rule.scale_s
    return min(max(stretched, timing.shortest_s), max(timing.longest_s, timing.shortest_s))


def rule_for(clues: Clues) -> TurnEndWeights:
    """Return the weights for the evidence there is: those fitted with a model's opinion once it has one, and with what was asked if known."""
    name = "sound" if clues.finished is None else "model"
    return shipped_weights()[f"{name}_unasked" if clues.kind is None else name]


def features(clues: Clues) -> dict[str, float]:
    """Return each clue as a number; none is larger than a few. Absent evidence is 0, which says nothing either way.

    The melody (`fall`, `slope`) is not among them: what tells ends from pauses in one voice misleads in the next, and with it in the fit
    readers and neural voices that it had not heard fared worse.
    """
    brief = clues.kind in _BRIEF
    end = clues.ending or Ending()
    values = {
        "always": 1.0,
        "asked_brief": float(brief),
        "asked_story": float(clues.kind is QuestionKind.STORY),
        "spoken_brief": math.log1p(min(clues.spoken_s, 4.0)) * brief,
        "spoken_long": math.log1p(min(clues.spoken_s, 8.0)) * (not brief),
        "only_begun": float(not brief and clues.stretch_s >= _ALL_OF_IT * clues.spoken_s),
        "stretch": math.log1p(min(clues.stretch_s, 4.0)),
        "stretch_long": math.log1p(min(clues.stretch_s, 4.0)) * (not brief),
        "fade": end.fade,
        "held": end.held,
    }
    values |= dict.fromkeys(word_clues(clues), 1.0)
    if clues.finished is not None:
        chance = min(max(clues.finished, 1e-3), 1 - 1e-3)
        values["model"] = min(max(math.log(chance / (1 - chance)), -_SURE), _SURE)
        values["model_brief"] = values["model"] * brief
    return values


def word_clues(clues: Clues) -> list[str]:
    """Return the names of what the words say: whether they close, want more, are what was asked for, are few."""
    words, known = clues.words, phrases_of(clues.language)
    if not words:
        return ["wordless"]
    if clues.kind in _BRIEF and plain(words[0]) in known.whole and _stops_there(words, known):
        return ["whole"]
    found = []
    if ends_with(words, known.closing, clues.language) or _closes_like_a_sentence(words[-1]):
        found.append("closed")
    elif ends_with(words, known.fillers, clues.language):
        found.append("filler")
    elif ends_with(words, known.unfinished, clues.language):
        found.append("unfinished")
    if clues.kind not in _BRIEF and len(words) < _FEW:
        found.append("slight")
    return found


_SHORT_ANSWER = 4  # words
_FEW = 5  # words where more than a word or two were asked for


def evidence(silence_s: float, clues: Clues, timing: EndpointTiming) -> Mapping[str, Any]:
    """Return what the rule went by, for the ledger: numbers and names of clues, none of the words."""
    rule = rule_for(clues)
    end = clues.ending
    return {
        "rule": RULE,
        "weights": rule.name,
        "kind": clues.kind.value if clues.kind else None,
        "words": len(clues.words),
        "clues": sorted(word_clues(clues)),
        "spoken_s": round(clues.spoken_s, 3),
        "stretch_s": round(clues.stretch_s, 3),
        "ending": None if end is None else [round(value, 3) for value in (end.fall, end.slope, end.fade, end.held)],
        "model": None if clues.finished is None else round(clues.finished, 3),
        "own_pause_s": round(scale_of(rule, clues, timing) / rule.scale_s * rule.own_pause_s, 3),
        "patience": timing.patience,
        "log_odds": round(rule.log_odds(features(clues)), 3),
        "usual_s": round(rule.waits.usual(timing.patience), 3),
        "silence_s": round(silence_s, 3),
        "silence_needed_s": round(silence_needed(clues, timing), 3),
        "chance": round(end_chance(silence_s, clues, timing), 3),
    }


def scale_of(rule: TurnEndWeights, clues: Clues, timing: EndpointTiming) -> float:
    """Return the scale of this speaker's pauses in seconds."""
    return min(rule.scale_for(clues.inner_pauses), timing.own_pause_limit * rule.scale_s)


def _stops_there(words: tuple[str, ...], known: Phrases) -> bool:
    """Whether it is "yes", "no, never", "yes, I do" or "no, it was not": the verb at its end wants nothing more."""
    last = plain(words[-1])
    if len(words) <= 2:
        return len(words) == 1 or last not in known.unfinished | known.fillers
    has_subject = any(plain(word) in known.subjects for word in words[1:3])
    return len(words) <= _SHORT_ANSWER and has_subject and last not in known.subjects


def _closes_like_a_sentence(word: str) -> bool:
    return word.endswith((".", "!", "?", "。", "！", "？", "।")) and not word.endswith(("...", "…"))
