"""Fits the end-of-turn rule: `python tests/bench/fit_turn_end.py SET [--held] [--out resources/turn_end/weights.json]`.

SET is what `build_latency_set.py` made and `turn_end_evidence.py` heard. Only SET/dev is fitted on; SET/held, whose speakers and answers are
others, is only read with `--held`, and only reported on. From each pause of `FROM_S` or more: was it the end, and if not, how long was it?
  * the chance that it is the end: logistic regression (Newton's method, ridge), a clue whose weight has the wrong sign left out; a written
    answer's pauses count once more with the words as written, for the recognisers that hear better and punctuate. Four rules: with and
    without a model's opinion, and with and without knowing what was asked;
  * how long people pause who go on: a Weibull distribution by maximum likelihood, its scale drawn towards the speaker's own pauses;
  * how long to wait (`turn_end_waits.py`): what loses least against plain silence on dev, each pause judged by a rule that was fitted without
    its speaker and without its answer;
  * what could be had at all (`turn_end_bound.py`).
The search draws from a seeded generator, so the same evidence gives the same file.
"""

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from engine.conversation.endpoint import features  # noqa: E402
from engine.conversation.turn_end import FORMAT, TurnEndWeights, Waits  # noqa: E402
from tests.bench import turn_end_bound as bound  # noqa: E402
from tests.bench.turn_end_evidence import FILE  # noqa: E402
from tests.bench.turn_end_pauses import FROM_S, Seen, pauses, without_model, without_question  # noqa: E402
from tests.bench.turn_end_waits import Judged, Panel, Row, as_json, chosen, compared  # noqa: E402

RIDGE = 1.0
FOLDS = 6
SHAPE = 2.0
UNUSED = Waits(1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 2.0)  # until the waits are chosen
SPLIT = (
    "dev is fitted on; its figures are of speakers and written answers held out in turn. held has other speakers and answers; under earlier "
    "rules it was looked at three times; under this one twice: what hung on just over half of the answers being recognised did not hold on "
    "it, so the fit now looks more widely around the median, and nothing was changed after the second look. Its readers, digits and neural "
    "voices were an earlier set's test part: its figures were seen, no weights were ever fitted on them"
)
LOSS = (
    "over 2, 5, 10 and 20 % of pauses cut off, pauses spread as the set's and evenly over 0.3-2.0 s, all voices, people and neural ones, and "
    "long answers: the waits at 40 to 70 % of answers and their mean against plain silence's, with a penalty where the middle or the p95 is "
    "the longer one; at patience 1 at most 4.5 % of long answers' pauses cut off and 92 % of brief answers taken for over within 0.44 s"
)
SIGNS = {  # the only ones that mean something; a clue that is not here may point either way
    **dict.fromkeys(("asked_brief", "closed", "whole", "model", "spoken_brief", "spoken_long"), 1),
    **dict.fromkeys(("unfinished", "filler", "slight", "wordless", "asked_story", "only_begun"), -1),
}
RULES: dict[str, Callable[[Seen], Seen]] = {
    "sound": without_model,
    "model": lambda one: one,
    "sound_unasked": lambda one: without_model(without_question(one)),
    "model_unasked": without_question,
}


def main() -> None:
    """Fit the rules, write them, print how they do."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "turn_end" / "weights.json")
    parser.add_argument(
        "--held", action="store_true", help="report on the held-out part too; for when nothing is changed any more"
    )
    given = parser.parse_args()
    parts = ("dev", "held") if given.held else ("dev",)
    seen = {part: pauses(given.set / part) for part in parts}
    rules, figures = {}, {}
    for name, known in RULES.items():
        mine = {part: [known(one) for one in seen[part]] for part in parts}
        rules[name], figures[name] = fitted(mine, name)
        print(json.dumps({name: {"waits": as_json(rules[name].waits), "figures": figures[name]}}, indent=1), flush=True)
    about = json.loads((given.set / "set.json").read_text(encoding="utf-8"))
    document = {
        "format": FORMAT,
        "made_by": "tests/bench/fit_turn_end.py",
        "data": {
            "made_by": "tests/bench/build_latency_set.py",
            **{key: about[key] for key in ("seed", "clips", "make_up", "sha256")},
            "evidence_sha256": {part: digest(given.set / part / FILE) for part in parts},
        },
        "split": SPLIT,
        "loss": LOSS,
        "pauses": {part: len(seen[part]) for part in parts},
        "figures": figures,
        "attainable": attainable(seen["dev"]),
        "rules": {name: rule_json(rule) for name, rule in rules.items()},
    }
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"attainable": document["attainable"]}, indent=1))


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fitted(seen: dict[str, list[Seen]], name: str) -> tuple[TurnEndWeights, dict[str, Any]]:
    """Return the rule for dev's pauses, and how it does on each part."""
    asked = not name.endswith("_unasked")
    crossed = Panel(held_out_in_turn(seen["dev"], name), asked=asked)
    lost, waits = chosen(crossed)
    if not crossed.agrees(waits):
        sys.exit("the panel waits otherwise than the product")
    rule = replace(learnt(seen["dev"], name), waits=waits)
    panels = {"dev": crossed}
    if "held" in seen:
        panels["held"] = Panel([(one, rule) for one in seen["held"]], asked=asked)
    return rule, {part: goodness(panel, waits) for part, panel in panels.items()} | {"loss": round(lost, 3)}


def folds(seen: Sequence[Seen]) -> list[tuple[list[int], list[int]]]:
    """Return for each pause, in groups, its place and those of the pauses whose speaker and whose written answer are in other folds."""
    speakers, answers = sorted({one.speaker for one in seen}), sorted({one.answer for one in seen} - {""})
    marks = [
        (speakers.index(one.speaker) % FOLDS, answers.index(one.answer) % FOLDS if one.answer else -1) for one in seen
    ]
    found = []
    for mark in sorted(set(marks)):
        mine = [place for place, other in enumerate(marks) if other == mark]
        others = [place for place, (who, what) in enumerate(marks) if who != mark[0] and (what != mark[1] or what < 0)]
        found.append((mine, others))
    return found


def held_out_in_turn(seen: Sequence[Seen], name: str) -> list[Judged]:
    """Return each pause, in order, with a rule that had heard neither its speaker nor its answer."""
    found: dict[int, Judged] = {}
    for mine, others in folds(seen):
        rule = learnt([seen[place] for place in others], name)
        found |= {place: (seen[place], rule) for place in mine}
    return [found[place] for place in range(len(seen))]


def learnt(seen: Sequence[Seen], name: str) -> TurnEndWeights:
    """Return the rule without its waits."""
    inner = [one for one in seen if not one.is_end]
    logs = [math.log(one.seconds) for one in inner]
    own_pause, spread = math.exp(float(np.mean(logs))), float(np.std(logs))
    scale = likeliest_scale(inner, own_pause, spread)
    numbers = (round(number, 4) for number in (scale, own_pause, spread))
    return TurnEndWeights(name, logistic(seen), FROM_S, SHAPE, *numbers, UNUSED)


def logistic(seen: Sequence[Seen]) -> dict[str, float]:
    """Return the weight of each clue."""
    better = [replace(one, clues=replace(one.clues, words=one.written)) for one in seen if one.written]
    seen = [*seen, *better]
    rows = [features(one.clues) for one in seen]
    names = sorted({name for row in rows for name in row})
    while True:
        x = np.array([[row.get(name, 0.0) for name in names] for row in rows])
        weights = newton(
            x, np.array([one.is_end for one in seen], float), np.array([one.weight for one in seen]), names
        )
        wrong = [name for name, value in zip(names, weights, strict=True) if value * SIGNS.get(name, 0) < 0]
        if not wrong:
            return {name: round(float(value), 4) for name, value in zip(names, weights, strict=True)}
        names = [name for name in names if name not in wrong]


def newton(x: np.ndarray, y: np.ndarray, each: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """Return the ridge-regularised maximum of the likelihood; the constant is not held back."""
    ridge = np.diag([0.0 if name == "always" else RIDGE for name in names])
    weights = np.zeros(len(names))
    for _ in range(50):
        chance = 1 / (1 + np.exp(-(x @ weights)))
        gradient = x.T @ (each * (y - chance)) - ridge @ weights
        curvature = (x * (each * chance * (1 - chance))[:, None]).T @ x + ridge
        step = np.linalg.solve(curvature, gradient)
        weights += step
        if np.abs(step).max() < 1e-10:
            break
    return weights


def likeliest_scale(inner: Sequence[Seen], own_pause: float, spread: float) -> float:
    """Return the scale by which the pauses people went on after are likeliest."""
    rule = TurnEndWeights("", {}, FROM_S, SHAPE, 1.0, own_pause, spread, UNUSED)
    relative = np.array([max(one.seconds - FROM_S, 0.01) / rule.scale_for(one.clues.inner_pauses) for one in inner])
    return float(np.mean(relative**SHAPE) ** (1 / SHAPE))


def goodness(panel: Panel, waits: Waits) -> dict[str, Any]:
    """Return how a rule does: how well it tells ends from pauses, waits and cut-offs at patience 1, and over all patiences."""
    each, by_kind = panel.waits(waits, 1.0), {}
    for kind, which in (("long", panel.long), ("brief", ~panel.long)):
        mine, cut = each[panel.ends & which], each[panel.inner & which]
        by_kind[kind] = {
            "median_s": round(float(np.median(mine)), 3),
            "p95_s": round(float(np.quantile(mine, 0.95)), 3),
            "cut_off": {spread: round(float(panel.lasting(cut, spread).mean()), 4) for spread in ("drawn", "evenly")},
        }
    return {
        "ends": int(panel.ends.sum()),
        "auc": {
            "all": auc(panel, panel.long | True),
            "long": auc(panel, panel.long),
            "long, natural": auc(panel, panel.long & panel.natural),
        },
        "at_patience_1": by_kind,
        "median_s/p95_s : silence_s at 2, 5, 10, 20 %": compared(panel, waits),
    }


def auc(panel: Panel, which: Any) -> float:
    """Return how often an end has higher odds than a pause that was put there."""
    ends, inner = panel.odds[panel.ends & which], panel.odds[panel.inner & which]
    above = (ends[:, None] > inner[None, :]).mean() + 0.5 * (ends[:, None] == inner[None, :]).mean()
    return round(float(above), 4)


def attainable(seen: Sequence[Seen]) -> dict[str, Any]:
    """Return the bounds on the median wait against plain silence's, by what is known and by who learns."""
    found: dict[str, Any] = {"what": bound.__doc__.split("\n\n")[1].replace("\n", " ").strip()}
    for name in ("model", "model_unasked"):
        mine = [RULES[name](one) for one in seen]
        panel = Panel(held_out_in_turn(mine, name), asked=name == "model")
        found[name] = {
            "logistic": bound.attainable(panel, panel.odds),
            "boosted trees": bound.attainable(panel, boosted_odds(mine)),
        }
    told = [(one, learnt(seen, "model")) for one in seen if one.long and one.answer]
    panel = Panel(told, asked=True)
    oracle = bound.attainable(panel, bound.ends_and_sentences([one for one, _ in told]))
    found["who knows where sentences end, but not which is the last (written long answers)"] = oracle["all"]
    return found


def boosted_odds(seen: Sequence[Seen]) -> Row:
    """Return what boosted trees make of each pause, speaker and answer held out in turn."""
    rows = [bound.all_evidence(one) for one in seen]
    names = sorted({name for row in rows for name in row})
    x = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    y, each = (
        np.array([float(value) for value in column])
        for column in zip(*((one.is_end, one.weight) for one in seen), strict=True)
    )
    odds = np.zeros(len(seen))
    for mine, others in folds(seen):
        odds[mine] = bound.boosted(x[others], y[others], each[others]).odds(x[mine])
    return odds


def rule_json(rule: TurnEndWeights) -> dict[str, Any]:
    """Return the rule as the resource holds it."""
    fields = ("from_s", "shape", "scale_s", "own_pause_s", "own_spread")
    return {
        "weights": dict(rule.weights),
        **{name: getattr(rule, name) for name in fields},
        "waits": as_json(rule.waits),
    }


if __name__ == "__main__":
    main()
