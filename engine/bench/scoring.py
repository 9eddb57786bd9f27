"""The release gate of scoring: whether better answers score higher, and whether what must not matter does not.

Each gate is one thing measured against one number; a document of all of them says which hold.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from engine.bench.answers import conversation, points, scored
from engine.bench.scoring_cases import KINDS, NEAR, NOT_LOWERED, NOT_RAISED, SAME, SPLITS, Cases, Pair, Triple
from engine.interview.templates import EvaluationStage, UseCase
from engine.interview.turns import Turn
from engine.scoring.builtin import score_transcript

LEAST_IN_ORDER = 0.9
"""The share of held-out comparisons (strong > middling, middling > weak, strong > weak) that must come out right."""

MOST_RAISED, MOST_MOVED = 0.3, 0.5
LEAST_PAIRS, LEAST_LANGUAGES = 40, 4
MOST_SLIPPED = 0.05
"""The share of passages put around arbitrary answers that may raise a score by more than `MOST_RAISED`: what fixed rules reach, which
know a story about something else only by its words."""

MOST_SECONDS = 2.0
MINUTES, WORDS_A_MINUTE, LETTERS_A_WORD = 45, 140, 5
LEVELS = ("strong", "middling", "weak")
PLACES = ("after", "before", "inside")
EVERY = 10
_ROUNDING = 1e-9
_RUNS = 3
_STOPS = ".!?。！？।…"

BOUNDS: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(NOT_RAISED, (-10.0, MOST_RAISED)),
    **dict.fromkeys(NEAR, (-MOST_MOVED, MOST_MOVED)),
    **dict.fromkeys(NOT_LOWERED, (0.0, 10.0)),
    **dict.fromkeys(SAME, (0.0, 0.0)),
}
"""How far a change of each kind may move a score, down and up."""

Tell = Callable[[str], None]


def measure(every: Mapping[str, Cases], *, sweep: int = EVERY, tell: Tell = lambda _: None) -> dict[str, Any]:
    """Return the whole report; `sweep` tries the additions on every so manyth answer, 0 on none.

    `order` is by language and split, `fairness` by language and kind, `additions` by language and kind, `seconds` by language;
    `gates` lists what was required and whether it `holds`, and `holds` whether all do.
    """
    order, fairness, additions, seconds = {}, {}, {}, {}
    for language, cases in every.items():
        tell(f"{language}: {sum(map(len, cases.triples.values()))} triples, {len(cases.pairs)} pairs")
        order[language] = {split: order_of(cases, cases.triples.get(split, ())) for split in SPLITS}
        fairness[language] = {kind: found for kind in KINDS if (found := fairness_of(every, language, kind))}
        additions[language] = sweep_of(cases, sweep) if sweep else {}
        if cases.triples.get("dev"):
            seconds[language] = round(seconds_for(cases), 2)
    gates = [*_order_gates(order), *_pair_gates(every, fairness), *_sweep_gates(additions), *_time_gates(seconds)]
    return {
        "order": order,
        "fairness": fairness,
        "additions": additions,
        "seconds_for_45_minutes": seconds,
        "gates": gates,
        "holds": all(gate["holds"] for gate in gates),
    }


def order_of(cases: Cases, triples: Sequence[Triple]) -> dict[str, Any]:
    """Return how many comparisons of the triples came out right, how many triples whole, and the ids of those that did not."""
    right, wrong = 0, []
    for triple in triples:
        asked = cases.asked(triple.question)
        strong, middling, weak = (points(asked, getattr(triple, level), cases.language) for level in LEVELS)
        right += (strong > middling) + (middling > weak) + (strong > weak)
        if not strong > middling > weak:
            wrong.append({"id": triple.id, "question": triple.question, "scores": [strong, middling, weak]})
    asked_in_all = 3 * len(triples)
    return {
        "triples": len(triples),
        "whole": len(triples) - len(wrong),
        "comparisons": asked_in_all,
        "right": right,
        "share": round(right / asked_in_all, 3) if triples else None,
        "whole_share": round(1 - len(wrong) / len(triples), 3) if triples else None,
        "wrong": wrong,
    }


def moved(every: Mapping[str, Cases], pair: Pair) -> tuple[float, bool]:
    """Return by how much the change moved the score, and whether a quote holds what is private."""
    plain = points(every[pair.plain_language].asked(pair.question), pair.plain, pair.plain_language)
    changed = scored(every[pair.language].asked(pair.question), pair.changed, pair.language)
    quoted = " ".join(citation.quote for citation in changed.citations).lower()
    return (changed.score or 0.0) - plain, any(words.lower() in quoted for words in pair.private)


def fairness_of(every: Mapping[str, Cases], language: str, kind: str) -> dict[str, Any] | None:
    """Return how far the pairs of a kind move the score, and which of them too far; None where there are none."""
    low, high = BOUNDS[kind]
    found = [(pair.id, *moved(every, pair)) for pair in every[language].pairs if pair.kind == kind]
    if not found:
        return None
    worst = max(found, key=lambda each: (each[2], max(each[1] - high, low - each[1])))
    return {
        "pairs": len(found),
        "lowest": round(min(by for _, by, _ in found), 1),
        "highest": round(max(by for _, by, _ in found), 1),
        "bounds": [low, high],
        "worst": {"id": worst[0], "moved": round(worst[1], 1)},
        "broken": [name for name, by, told in found if told or not low - _ROUNDING <= by <= high + _ROUNDING],
    }


def sweep_of(cases: Cases, every: int) -> dict[str, Any]:
    """Put every passage of `additions` after, before and into each so manyth tuned-on answer; return how often it raised the score."""
    answers = [(triple, level) for triple in cases.triples.get("dev", ()) for level in LEVELS][::every]
    table: dict[str, Any] = {}
    for kind, passages in cases.additions.items():
        raised: dict[str, int] = dict.fromkeys(PLACES, 0)
        worst: tuple[float, str] = (0.0, "")
        for triple, level in answers:
            asked, answer = cases.asked(triple.question), getattr(triple, level)
            before = points(asked, answer, cases.language)
            for number, passage in enumerate(passages, start=1):
                for place, text in placed(answer, passage).items():
                    by = points(asked, text, cases.language) - before
                    raised[place] += by > MOST_RAISED + _ROUNDING
                    worst = max(worst, (round(by, 1), f"{kind}[{number}] {place} {triple.id} {level}"))
        tried = len(answers) * len(passages) * len(PLACES)
        table[kind] = {"tried": tried, **raised, "worst": {"id": worst[1], "moved": worst[0]}}
    return table


def placed(answer: str, addition: str) -> dict[str, str]:
    """Return the answer with the addition after it, before it, and between two of its sentences."""
    answer += "" if answer[-1] in _STOPS else "."
    sentences = re.findall(rf"[^{_STOPS}]+[{_STOPS}]*\s*", answer) or [answer]
    middle = len(sentences) // 2
    inside = "".join([*sentences[:middle], f" {addition} ", *sentences[middle:]]).strip()
    return {"after": f"{answer} {addition}", "before": f"{addition} {answer}", "inside": inside}


def long_transcript(cases: Cases) -> tuple[EvaluationStage, list[Turn]]:
    """Return 45 minutes of tuned-on answers, each question of one stage asked over and over, and that stage."""
    triples = cases.triples["dev"]
    stage = cases.asked(triples[0].question).stage
    answers = [getattr(triple, level) for triple in triples for level in LEVELS]
    exchanges: list[tuple[str, str]] = []
    letters = 0
    while letters < MINUTES * WORDS_A_MINUTE * LETTERS_A_WORD:
        answer = answers[len(exchanges) % len(answers)]
        exchanges.append((stage.questions[len(exchanges) % len(stage.questions)].text, answer))
        letters += len(answer)
    return stage, conversation(*exchanges, language=cases.language)


def seconds_for(cases: Cases) -> float:
    """Return how long 45 minutes take to score, the best of a few runs."""
    stage, turns = long_transcript(cases)
    took = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        score_transcript(stage, UseCase.HIRING, turns, cases.language)
        took.append(time.perf_counter() - began)
    return min(took)


def _gate(name: str, measured: object, required: str, *, holds: bool) -> dict[str, Any]:
    return {"gate": name, "measured": measured, "required": required, "holds": holds}


def _order_gates(order: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for language, splits in order.items():
        held_out = splits["test"]["share"]
        if held_out is not None:
            required = f"at least {LEAST_IN_ORDER:g} of comparisons"
            yield _gate(f"order {language} held out", held_out, required, holds=held_out >= LEAST_IN_ORDER)


def _pair_gates(every: Mapping[str, Cases], fairness: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    count = sum(len(cases.pairs) for cases in every.values())
    spoken = sum(bool(cases.pairs) for cases in every.values())
    yield _gate(
        "pairs written by hand",
        f"{count} over {spoken} languages",
        f"at least {LEAST_PAIRS} over {LEAST_LANGUAGES}",
        holds=count >= LEAST_PAIRS and spoken >= LEAST_LANGUAGES,
    )
    for language, kinds in fairness.items():
        for kind, found in kinds.items():
            low, high = found["bounds"]
            required = (
                f"from {low:+g} to {high:+g}"
                if low > -10.0 and high < 10.0
                else (f"at most {high:+g}" if low <= -10.0 else f"at least {low:+g}")
            )
            measured = found["worst"] if not found["broken"] else {"broken": found["broken"], **found["worst"]}
            yield _gate(f"{kind} {language}", measured, required, holds=not found["broken"])


def _sweep_gates(additions: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for language, kinds in additions.items():
        tried = sum(found["tried"] for found in kinds.values())
        if tried:
            slipped = sum(found[place] for found in kinds.values() for place in PLACES)
            yield _gate(
                f"additions {language}",
                f"{slipped} of {tried}",
                f"at most {MOST_SLIPPED:.0%} raise a score by more than {MOST_RAISED}",
                holds=slipped <= MOST_SLIPPED * tried,
            )


def _time_gates(seconds: Mapping[str, float]) -> Iterator[dict[str, Any]]:
    for language, took in seconds.items():
        yield _gate(f"45 minutes {language}", took, f"under {MOST_SECONDS:g} s", holds=took < MOST_SECONDS)
