"""Fits the weights of the end-of-turn rule: `python tests/bench/fit_turn_end.py SET [--out resources/turn_end/weights.json]`.

SET is what `build_latency_set.py` made and `turn_end_evidence.py` heard (both parts). Only SET/dev is fitted on; SET/test, whose speakers and
answers are others, is only reported. From every pause of at least `FROM_S` the engine saw: was it the end, and if not, how long was it?
  * the chance that it is the end: logistic regression (Newton's method, ridge), a clue whose weight has the wrong sign left out; a written
    answer's pauses count once more with the words as written, for the recognisers that hear better and punctuate;
  * how long people pause who go on: a Weibull distribution by maximum likelihood, its scale drawn towards the speaker's own pauses;
  * the shape of the growing certainty: the one that beats plain silence by most where it beats it by least, on dev, speakers held out in turn;
  * the lines: one that cuts off `CUT_OFFS` of the long answers' pauses there, one by which `BRIEF_SHARE` of brief answers are answered in time.
No randomness, so the same evidence gives the same file.
"""

import argparse
import hashlib
import json
import math
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from engine.bench.observing import LEAD_S, Observed  # noqa: E402
from engine.bench.replaying import Latencies, Replay  # noqa: E402
from engine.conversation.endpoint import Clues, features, silence_needed_by, silence_to  # noqa: E402
from engine.conversation.timing import EndpointTiming  # noqa: E402
from engine.conversation.turn_end import FORMAT, TurnEndWeights  # noqa: E402
from engine.interview.templates import QuestionKind  # noqa: E402
from tests.bench import latency_texts  # noqa: E402
from tests.bench.turn_end_evidence import FILE, NEVER, load  # noqa: E402

FROM_S = 0.2  # shorter pauses no rule acts on
RIDGE = 1.0
FOLDS = 6
SHAPES = (1.0, 1.5, 2.0, 2.5, 3.0)
TRUST = 8.0  # judgement: the set draws every pause afresh, so it can't tell how much a speaker's own pauses say
HARDLY_ANYBODY = 0.98  # the share of pauses that are shorter than the longest wait
PATIENCES = tuple(2 ** (step / 8) for step in range(-16, 17))
CUT_OFFS = 0.035  # of long answers' pauses at patience 1: below the 5 % that are allowed, for strangers are harder
BRIEF_S, BRIEF_SHARE = 0.4, 0.9  # of brief answers, how many are to be taken for over within how much silence
SYNTHETIC = 0.5  # what a pause of espeak or flite weighs against one of a person or a neural voice
SIGNS = {  # the only ones that mean something; a clue that is not here may point either way
    **dict.fromkeys(("asked_brief", "closed", "whole", "model", "spoken_brief", "spoken_long"), 1),
    **dict.fromkeys(("unfinished", "filler", "slight", "wordless", "asked_story"), -1),
}


@dataclass(frozen=True)
class Seen:
    """One pause: whose, whether it was the end, how long it lasted where it was not, what was known."""

    speaker: str
    is_end: bool
    seconds: float
    clues: Clues
    weight: float
    labelled: bool  # one of the pauses that were put there, not one of the speaker's own small ones
    written: tuple[str, ...]

    @property
    def is_long(self) -> bool:
        """Whether more than a word or two were asked for."""
        return self.clues.kind not in {QuestionKind.YES_NO, QuestionKind.SHORT}


def main() -> None:
    """Fit both rules, write them, print how they do."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "turn_end" / "weights.json")
    chosen = parser.parse_args()
    dev, test = (pauses(chosen.set / part) for part in ("dev", "test"))
    rules, figures = {}, {}
    for name in ("sound", "model"):
        mine, others = ([without_model(one) for one in part] if name == "sound" else part for part in (dev, test))
        rule = fitted(mine, name)
        rules[name] = as_json(rule)
        figures[name] = {"dev": goodness(mine, rule), "test": goodness(others, rule)}
    about = json.loads((chosen.set / "set.json").read_text(encoding="utf-8"))
    document = {
        "format": FORMAT,
        "made_by": "tests/bench/fit_turn_end.py",
        "data": {
            "made_by": "tests/bench/build_latency_set.py",
            "seed": about["seed"],
            "clips": about["clips"],
            "sha256": about["sha256"],
            "evidence_sha256": {part: digest(chosen.set / part / FILE) for part in ("dev", "test")},
        },
        "split": "dev is fitted on; test has other speakers and other answers; weights are never fitted on it, "
        "but its figures were seen while the form of the rule was chosen",
        "pauses": {"dev": len(dev), "test": len(test)},
        "figures": figures,
        "rules": rules,
    }
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"figures": figures, "rules": rules}, indent=1))


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pauses(folder: Path) -> list[Seen]:
    """Return every pause of a part that lasted at least `FROM_S`, as the engine saw it."""
    found = []
    for one in load(folder):
        label = json.loads((folder / f"{one.clip.name}.json").read_text(encoding="utf-8"))
        speaker = label["speaker"]
        weight = SYNTHETIC if speaker.startswith(("espeak", "flite")) else 1.0
        for pause in Replay(one, NEVER, Latencies()).run(until=one.end + 2.4).pauses:
            is_end = pause.until is None
            seconds = math.inf if pause.until is None else pause.until - pause.since
            if not is_end and (seconds < FROM_S or pause.since > one.end - 0.02):
                continue
            spans = [(LEAD_S + a, LEAD_S + b) for a, b in one.clip.pauses]
            labelled = any(abs(pause.since - a) < 0.25 for a, _ in spans)
            found.append(
                Seen(speaker, is_end, seconds, pause.clues, weight, labelled, written(one, pause.since, is_end=is_end))
            )
    return found


def written(one: Observed, since: float, *, is_end: bool) -> tuple[str, ...]:
    """Return the words of a written answer up to a pause, as an excellent recogniser would give them; none where nobody wrote them."""
    marked = dict((*latency_texts.DEV, *latency_texts.TEST)).get(one.clip.question)
    if marked is None:
        return ()
    parts = re.split(r"[|/]", marked)
    before = (
        len(parts)
        if is_end
        else next((n for n, (_, end) in enumerate(one.clip.speech, 1) if abs(LEAD_S + end - since) < 0.25), 0)
    )
    return tuple(" ".join(parts[:before]).split())


def without_model(one: Seen) -> Seen:
    """Return the pause as it is where no end-of-turn model is installed."""
    return replace(one, clues=replace(one.clues, finished=None))


def fitted(seen: Sequence[Seen], name: str) -> TurnEndWeights:
    """Return the rule for these pauses."""
    tries = []
    for shape in SHAPES:
        judged = [one for fold in crossed(seen, name, shape) for one in fold]
        line = round(line_for(judged, CUT_OFFS), 3)
        brief = round(min(brief_line_for(judged), line), 3)
        lined = [(one, replace(rule, line=line, brief_line=brief)) for one, rule in judged]
        worst = max(np.array(median_gaps(lined)) / np.array(silence_gaps(seen)))
        tries.append((float(worst), shape, line, brief))
    _, shape, line, brief = min(tries)
    return replace(learnt(seen, name, shape), line=line, brief_line=brief)


Judged = tuple[Seen, TurnEndWeights]


def crossed(seen: Sequence[Seen], name: str, shape: float) -> list[list[Judged]]:
    """Return each pause with a rule that was fitted without its speaker."""
    speakers = sorted({one.speaker for one in seen})
    folds = []
    for fold in range(FOLDS):
        out = set(speakers[fold::FOLDS])
        rule = learnt([one for one in seen if one.speaker not in out], name, shape)
        folds.append([(one, rule) for one in seen if one.speaker in out])
    return folds


def learnt(seen: Sequence[Seen], name: str, shape: float) -> TurnEndWeights:
    """Return the rule without its line."""
    inner = [one for one in seen if not one.is_end]
    own_pause = math.exp(float(np.mean([math.log(one.seconds) for one in inner])))
    weights = logistic(seen)
    scale = likeliest_scale(inner, shape, own_pause)
    longest = float(np.quantile([one.seconds for one in inner], HARDLY_ANYBODY))
    return TurnEndWeights(
        name, weights, FROM_S, shape, round(scale, 4), round(own_pause, 4), TRUST, 0.0, 0.0, round(longest, 4)
    )


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


def likeliest_scale(inner: Sequence[Seen], shape: float, own_pause: float) -> float:
    """Return the scale by which the pauses people went on after are likeliest."""
    rule = TurnEndWeights("", {}, FROM_S, shape, 1.0, own_pause, TRUST, 0.0, 0.0, 0.0)
    relative = np.array([max(one.seconds - FROM_S, 0.01) / rule.scale_for(one.clues.inner_pauses) for one in inner])
    return float(np.mean(relative**shape) ** (1 / shape))


def needed(one: Seen, rule: TurnEndWeights, line: float) -> float:
    """Return the silence the rule waits for at this pause."""
    return silence_to(line, rule, one.clues, EndpointTiming())


def rate(judged: Sequence[Judged], line: float) -> float:
    """Return the share of pauses inside answers that the rule takes for the end."""
    inner = [(one, rule) for one, rule in judged if one.labelled]
    cut = sum(needed(one, rule, line) < one.seconds for one, rule in inner)
    return cut / max(len(inner), 1)


def line_for(judged: Sequence[Judged], most: float) -> float:
    """Return the lowest line at which at most so many pauses of long answers are cut off."""
    inner = [(one, rule) for one, rule in judged if one.is_long]
    low, high = -20.0, 40.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if rate(inner, middle) <= most else (middle, high)
    return high


def brief_line_for(judged: Sequence[Judged]) -> float:
    """Return the highest line at which most brief answers are taken for over within `BRIEF_S`."""
    ends = [(one, rule) for one, rule in judged if one.is_end and not one.is_long]
    low, high = -20.0, 20.0
    for _ in range(40):
        middle = (low + high) / 2
        within = sum(needed(one, rule, middle) <= BRIEF_S for one, rule in ends) >= BRIEF_SHARE * len(ends)
        low, high = (middle, high) if within else (low, middle)
    return low


def median_gaps(judged: Sequence[Judged]) -> list[float]:
    """Return the shortest median waits, over all patiences, at which 2, 5, 10 and 20 % of all pauses are cut off at most."""
    points = []
    for patience in PATIENCES:
        timing = EndpointTiming(patience=patience)
        waits = [silence_needed_by(rule, one.clues, timing) for one, rule in judged]
        inner = [
            wait < one.seconds for wait, (one, _) in zip(waits, judged, strict=True) if one.labelled and not one.is_end
        ]
        points.append(
            (
                float(np.mean(inner)),
                float(np.median([w for w, (one, _) in zip(waits, judged, strict=True) if one.is_end])),
            )
        )
    return [min((gap for cut, gap in points if cut <= most), default=9.0) for most in (0.02, 0.05, 0.1, 0.2)]


def silence_gaps(seen: Sequence[Seen]) -> list[float]:
    """Return the silences that cut off at most 2, 5, 10 and 20 % of all pauses by themselves."""
    inner = np.array([one.seconds for one in seen if one.labelled and not one.is_end])
    steps = np.arange(0.2, 3.0, 0.01)
    return [float(next(s for s in steps if (inner > s).mean() <= most)) for most in (0.02, 0.05, 0.1, 0.2)]


def goodness(seen: Sequence[Seen], rule: TurnEndWeights) -> dict[str, Any]:
    """Return how the rule does: how well it tells ends from pauses, and waits and cut-offs at its line."""
    odds = np.array([rule.log_odds(features(one.clues)) for one in seen])
    ends = np.array([one.is_end for one in seen])
    above = (odds[ends][:, None] > odds[~ends][None, :]).mean() + 0.5 * (
        odds[ends][:, None] == odds[~ends][None, :]
    ).mean()
    judged = [(one, rule) for one in seen]
    waits = {}
    for kind, long in (("long", True), ("brief", False)):
        line = rule.line if long else rule.brief_line
        mine = [needed(one, rule, line) for one in seen if one.is_end and one.is_long is long]
        waits[kind] = {"median_s": round(float(np.median(mine)), 3), "longest_s": round(max(mine), 3)}
        waits[kind]["cut_off"] = round(rate([pair for pair in judged if pair[0].is_long is long], line), 4)
    sweep = {"ours_s": median_gaps(judged), "silence_s": silence_gaps(seen)}
    return {
        "pauses": len(seen),
        "ends": int(ends.sum()),
        "auc": round(float(above), 4),
        "at_its_line": waits,
        "median_at_2_5_10_20_percent": {name: np.round(gaps, 3).tolist() for name, gaps in sweep.items()},
    }


def as_json(rule: TurnEndWeights) -> dict[str, Any]:
    """Return the rule as the resource holds it."""
    fields = ("from_s", "shape", "scale_s", "own_pause_s", "own_trust", "line", "brief_line", "longest_s")
    return {"weights": dict(rule.weights), **{name: getattr(rule, name) for name in fields}}


if __name__ == "__main__":
    main()
