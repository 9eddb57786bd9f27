"""How fast, how orderly and how fair the built-in evaluator is: prints one JSON object.

Run `python tests/bench/bench_scoring.py [every]`. The transcript it times is 45 minutes of hand-written answers at 140 words a
minute. The fairness table gives, a kind, how far the hand-written pairs move, and how many of the additions put after, before and
into every `every`th tuned-on answer raise it by more than 0.3; by default every tenth, 1 takes two minutes of processor time.
"""

import json
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.interview.templates import UseCase
from engine.interview.turns import Turn
from engine.scoring.builtin import score_transcript
from tests.support.scoring_cases import conversation, load, ordering, pairs, points, triples, worked_stages

MINUTES, WORDS_A_MINUTE = 45, 140
RUNS = 5
LEVELS = ("strong", "middling", "weak")
PLACES = ("after", "before", "inside")


def long_transcript() -> tuple[list[Turn], int]:
    """Forty-five minutes of answers, each question of a worked template asked over and over."""
    stage = worked_stages()[0]
    answers = [getattr(case, level) for case in triples("dev") for level in LEVELS]
    exchanges, words = [], 0
    while words < MINUTES * WORDS_A_MINUTE:
        number = len(exchanges)
        answer = answers[number % len(answers)]
        words += len(answer.split())
        exchanges.append((stage.questions[number % len(stage.questions)].text, answer))
    return conversation(*exchanges), words


def timings_ms() -> dict[str, float]:
    turns, words = long_transcript()
    took, worked = [], []
    for _ in range(RUNS):
        began, began_working = time.perf_counter(), time.process_time()
        score_transcript(worked_stages()[0], UseCase.HIRING, turns, "en")
        took.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - began_working) * 1000)
    return {
        "words": words,
        "first": round(took[0], 1),
        "p50": round(statistics.median(took), 1),
        "processor_p50": round(statistics.median(worked), 1),
    }


def order(split: str) -> dict[str, float]:
    cases = triples(split)
    right, asked, rows = ordering(cases)
    whole = sum(strong > middling > weak for _, strong, middling, weak in rows)
    return {"triples": len(cases), "whole": whole, "pairs": asked, "right": right, "accuracy": round(right / asked, 3)}


def moved_by_pairs() -> dict[str, dict[str, float]]:
    moved: dict[str, list[float]] = {}
    for pair in pairs():
        moved.setdefault(pair.kind, []).append(points(pair.question, pair.changed) - points(pair.question, pair.plain))
    return {
        kind: {"pairs": len(by), "lowest": round(min(by), 1), "highest": round(max(by), 1)}
        for kind, by in moved.items()
    }


def placed(answer: str, addition: str) -> dict[str, str]:
    answer += "" if answer[-1] in ".!?" else "."
    sentences = re.split(r"(?<=[.!?]) ", answer)
    middle = len(sentences) // 2
    inside = " ".join([*sentences[:middle], addition, *sentences[middle:]])
    return dict(zip(PLACES, (f"{answer} {addition}", f"{addition} {answer}", inside), strict=True))


def raised_by_additions(every: int) -> dict[str, dict[str, float]]:
    answers = [(case.question, getattr(case, level)) for case in triples("dev") for level in LEVELS][::every]
    table = {}
    for kind, additions in load("additions.toml").items():
        raised = dict.fromkeys(PLACES, 0)
        for question, answer in answers:
            before = points(question, answer)
            for addition in additions:
                for place, text in placed(answer, addition).items():
                    raised[place] += points(question, text) > before + 0.3 + 1e-9
        table[kind] = {"each": len(answers) * len(additions), **raised}
    return table


def main(every: int) -> None:
    report = {
        "score_45_minutes_ms": timings_ms(),
        "order": {"tuned_on": order("dev"), "held_out": order("test")},
        "fairness_pairs": moved_by_pairs(),
        "additions_raising_by_more_than_0.3": raised_by_additions(every),
    }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
