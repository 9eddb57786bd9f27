"""Fits the weights of the end-of-turn rule: `python tests/bench/fit_turn_end.py SET [--out resources/turn_end/weights.json]`.

SET is what `build_latency_set.py` made and `turn_end_evidence.py` heard. Only SET/dev is fitted on; SET/held, whose speakers and answers are
others, is only read with `--held`, and only reported on. From each pause of `FROM_S` or more: was it the end, and if not, how long was it?
  * the chance that it is the end: logistic regression (Newton's method, ridge), a clue whose weight has the wrong sign left out; a written
    answer's pauses count once more with the words as written, for the recognisers that hear better and punctuate;
  * how long people pause who go on: a Weibull distribution by maximum likelihood, its scale drawn towards the speaker's own pauses;
  * the shape of those pauses, how a wait is felt and what cutting off costs: what loses least (`Panel.loss`) on dev, speakers held out in
    turn, among what keeps the promises at patience 1: `CUT_OFFS` of long answers' pauses cut off, `BRIEF_SHARE` of brief answers in time.
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
from engine.conversation.endpoint import Clues, features, price_of, scale_of, within_bounds  # noqa: E402
from engine.conversation.timing import EndpointTiming  # noqa: E402
from engine.conversation.turn_end import FORMAT, TurnEndWeights  # noqa: E402
from engine.interview.templates import QuestionKind  # noqa: E402
from tests.bench import latency_texts  # noqa: E402
from tests.bench.turn_end_evidence import FILE, NEVER, load  # noqa: E402

FROM_S = 0.2  # shorter pauses no rule acts on
RIDGE = 1.0
FOLDS = 6
SHAPES = (2.0, 2.5)
TRUST = 8.0  # judgement: the set draws every pause afresh, so it can't tell how much a speaker's own pauses say
HARDLY_ANYBODY = 0.98  # the share of pauses that are shorter than the longest wait
PATIENCES = tuple(2 ** (step / 8) for step in range(-16, 17))
POINTS = (0.02, 0.05, 0.1, 0.2)
CUT_OFFS = 0.04  # of long answers' pauses at patience 1: below the 5 % that are allowed, for strangers are harder
BRIEF_S, BRIEF_SHARE = 0.44, 0.9  # of brief answers, how many are to be taken for over within how much silence
PRICES = tuple(2 ** (step / 8) for step in range(-64, 65))
FELT = ((1.2, 4.0), (1.2, 6.0), (1.1, 6.0), (1.1, 8.0), (1.05, 8.0), (1.0, 8.0), (1.0, 12.0))
FELT_SLOPE = 0.1  # judgement: a longer wait is always a little worse
UNASKED = 0.25  # what a pause weighs once more as if nobody knew what was asked
SYNTHETIC = 0.5  # what a pause of espeak or flite weighs against one of a person or a neural voice
SPLIT = (
    "dev is fitted on; its figures are of speakers held out in turn. held has other speakers and answers; it was looked at three times: when "
    "all was chosen, after one clue (how long was spoken beyond 8 s) had been taken out, as answers in life are longer than the set's, and "
    "after the shortest wait was raised. Its readers, digits and neural voices were an earlier set's test part: its figures were seen, no "
    "weights were ever fitted on them"
)
SIGNS = {  # the only ones that mean something; a clue that is not here may point either way
    **dict.fromkeys(("asked_brief", "closed", "whole", "model", "spoken_brief", "spoken_long"), 1),
    **dict.fromkeys(("unfinished", "filler", "slight", "wordless", "asked_story", "only_begun"), -1),
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


Judged = tuple[Seen, TurnEndWeights]


def main() -> None:
    """Fit both rules, write them, print how they do."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("set", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "turn_end" / "weights.json")
    parser.add_argument(
        "--held", action="store_true", help="report on the held-out part too; for when nothing is changed any more"
    )
    chosen = parser.parse_args()
    parts = ("dev", "held") if chosen.held else ("dev",)
    seen = {part: pauses(chosen.set / part) for part in parts}
    rules, figures = {}, {}
    for name in ("sound", "model"):
        mine = {part: [without_model(one) for one in seen[part]] if name == "sound" else seen[part] for part in parts}
        rule, crossed_rules = fitted(mine["dev"], name)
        rules[name] = as_json(rule)
        figures[name] = {"dev": goodness(crossed_rules)}
        if chosen.held:
            figures[name]["held"] = goodness([(one, rule) for one in mine["held"]])
    about = json.loads((chosen.set / "set.json").read_text(encoding="utf-8"))
    document = {
        "format": FORMAT,
        "made_by": "tests/bench/fit_turn_end.py",
        "data": {
            "made_by": "tests/bench/build_latency_set.py",
            "seed": about["seed"],
            "clips": about["clips"],
            "make_up": about["make_up"],
            "sha256": about["sha256"],
            "evidence_sha256": {part: digest(chosen.set / part / FILE) for part in parts},
        },
        "split": SPLIT,
        "loss": "the mean over 2, 5, 10 and 20 % of pauses cut off, and over long answers at patience 1, of (median + mean wait) / 2 against "
        "plain silence, on dev, each speaker "
        "judged by a rule that was fitted without them; among the prices that at patience 1 cut off at most "
        f"{100 * CUT_OFFS:g} % of long answers' pauses and take {100 * BRIEF_SHARE:g} % of brief answers for over within {BRIEF_S:g} s",
        "pauses": {part: len(seen[part]) for part in parts},
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
    marked = dict((*latency_texts.DEV, *latency_texts.HELD)).get(one.clip.question)
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


def fitted(seen: Sequence[Seen], name: str) -> tuple[TurnEndWeights, list[Judged]]:
    """Return the rule for these pauses, and each pause with the rule that was fitted without its speaker."""
    tries = []
    for shape in SHAPES:
        crossed_rules = crossed(seen, name, shape)
        for half_s, steepness in FELT:
            panel = Panel(with_values(crossed_rules, felt_half_s=half_s, felt_steepness=steepness))
            prices = promised(panel)
            tries.append((panel.loss(*prices), shape, half_s, steepness, *prices))
    loss, shape, half_s, steepness, price, brief_price = min(tries)
    print(f"{name}: loss {loss:.4f}, shape {shape}, felt {half_s} {steepness}, prices {price:.3f} {brief_price:.3f}")
    chosen = {
        "felt_half_s": half_s,
        "felt_steepness": steepness,
        "price": round(price, 4),
        "brief_price": round(brief_price, 4),
    }
    held_out = with_values(crossed(seen, name, shape), **chosen)
    return replace(learnt(seen, name, shape), **chosen), held_out


def with_values(judged: Sequence[Judged], **values: float) -> list[Judged]:
    """Return the pauses with some of their rules' values replaced."""
    changed = {id(rule): replace(rule, **values) for _, rule in judged}
    return [(one, changed[id(rule)]) for one, rule in judged]


def promised(panel: "Panel") -> tuple[float, float]:
    """Return the prices that keep the promises at patience 1: the lowest that cuts few long answers off, the highest for brief ones in time.

    Everything else is patience: all prices move with it alike.
    """
    price = next(one for one in PRICES if panel.worst_cut_off(panel.waits(1.0, one, one)) <= CUT_OFFS)
    in_time = [one for one in PRICES if one <= price and panel.in_time(panel.waits(1.0, price, one)) >= BRIEF_SHARE]
    return price, max(in_time, default=PRICES[0])


def crossed(seen: Sequence[Seen], name: str, shape: float) -> list[Judged]:
    """Return each pause with a rule that was fitted without its speaker."""
    speakers = sorted({one.speaker for one in seen})
    found: list[Judged] = []
    for fold in range(FOLDS):
        out = set(speakers[fold::FOLDS])
        rule = learnt([one for one in seen if one.speaker not in out], name, shape)
        found += [(one, rule) for one in seen if one.speaker in out]
    return found


class Panel:
    """All pauses with the rule each is judged by, as arrays; every pause weighs what its voice does."""

    def __init__(self, judged: Sequence[Judged]) -> None:
        self._judged = judged
        self.ends = np.array([one.is_end for one, _ in judged])
        self.long = np.array([one.is_long for one, _ in judged])
        self._inner = np.array([one.labelled and not one.is_end for one, _ in judged])
        self._seconds = np.array([one.seconds for one, _ in judged])
        self._weights = np.array([one.weight for one, _ in judged])
        self._odds = np.array([rule.log_odds(features(one.clues)) for one, rule in judged])
        self._stretch = np.array([scale_of(rule, one.clues, EndpointTiming()) / rule.scale_s for one, rule in judged])
        self._rules = sorted({id(rule): rule for _, rule in judged}.items())
        place = {key: number for number, (key, _) in enumerate(self._rules)}
        self._rule = np.array([place[id(rule)] for _, rule in judged])
        self._steps = steps = np.arange(-14.0, 14.0, 0.05)
        self._usual = np.array([[rule.best_silence(x, rule.scale_s, 1.0) for x in steps] for _, rule in self._rules])
        self._by_silence: list[float] = []
        self._hanging = np.array([within_bounds(99.0, rule, one.clues, EndpointTiming()) for one, rule in judged])

    def waits(self, patience: float, price: float, brief_price: float) -> np.ndarray:
        """Return the silence waited for at each pause."""
        timing = EndpointTiming(patience=patience)
        rule = replace(self._judged[0][1], price=price, brief_price=brief_price)
        asked = [price_of(rule, Clues(kind, (), "en"), timing) for kind in (QuestionKind.STORY, QuestionKind.SHORT)]
        x = self._odds - np.log(np.where(self.long, *asked))
        at = np.clip(np.round((x - self._steps[0]) / 0.05).astype(int), 0, len(self._steps) - 1)
        usual = self._usual[self._rule, at]
        stretched = np.where(usual > FROM_S, FROM_S + (usual - FROM_S) * self._stretch, usual)
        longer = within_bounds(99.0, rule, Clues(None, ("so", "it", "went", "well", "then"), "en"), timing)
        usually = within_bounds(99.0, rule, Clues(None, ("so", "it", "went", "well", "then"), "en"), EndpointTiming())
        return np.clip(stretched, timing.shortest_s, self._hanging * longer / usually)

    def cut_off(self, waits: np.ndarray, which: np.ndarray | None = None) -> float:
        """Return the share of pauses inside answers that are taken for the end."""
        inner = self._inner if which is None else self._inner & which
        return float(np.average((waits < self._seconds)[inner], weights=self._weights[inner])) if inner.any() else 0.0

    def worst_cut_off(self, waits: np.ndarray) -> float:
        """Return the same for long answers, whichever is more: with each voice weighed, or each pause alike."""
        alike = float((waits < self._seconds)[self._inner & self.long].mean())
        return max(self.cut_off(waits, self.long), alike)

    def in_time(self, waits: np.ndarray) -> float:
        """Return the share of brief answers that are taken for over within `BRIEF_S`."""
        brief = self.ends & ~self.long
        return float(np.average((waits <= BRIEF_S)[brief], weights=self._weights[brief]))

    def points(self, price: float, brief_price: float) -> list[tuple[float, float, float]]:
        """Return for each patience the share cut off, the median and the mean wait."""
        found = []
        for patience in PATIENCES:
            waits = self.waits(patience, price, brief_price)
            mean = float(np.average(waits[self.ends], weights=self._weights[self.ends]))
            found.append((self.cut_off(waits), median(waits[self.ends], self._weights[self.ends]), mean))
        return found

    def best(self, price: float, brief_price: float) -> list[tuple[float, float]]:
        """Return the shortest median waits, with their means, at which each of `POINTS` of all pauses is cut off at most."""
        points = self.points(price, brief_price)
        return [min(((gap, mean) for cut, gap, mean in points if cut <= most), default=(9.0, 9.0)) for most in POINTS]

    def silences(self) -> list[float]:
        """Return the silences that cut off as many by themselves."""
        if not self._by_silence:
            shares = [(float(s), self.cut_off(np.full(len(self.ends), s))) for s in np.arange(0.2, 3.0, 0.01)]
            self._by_silence = [next(s for s, cut in shares if cut <= most) for most in POINTS]
        return self._by_silence

    def loss(self, price: float, brief_price: float) -> float:
        """Return how long people wait against plain silence, over all points and after long answers at patience 1: median and mean alike."""
        pairs = [*zip(self.best(price, brief_price), self.silences(), strict=True)]
        waits, mine = self.waits(1.0, price, brief_price), self.ends & self.long
        usual = median(waits[mine], self._weights[mine]), float(np.average(waits[mine], weights=self._weights[mine]))
        pairs.append((usual, self.silences()[1]))
        return float(np.mean([(gap + mean) / 2 / silence for (gap, mean), silence in pairs]))


def median(values: np.ndarray, weights: np.ndarray) -> float:
    """Return the weighted median."""
    order = np.argsort(values)
    share = np.cumsum(weights[order]) / weights.sum()
    return float(values[order][np.searchsorted(share, 0.5)])


def learnt(seen: Sequence[Seen], name: str, shape: float) -> TurnEndWeights:
    """Return the rule without its line."""
    inner = [one for one in seen if not one.is_end]
    own_pause = math.exp(float(np.mean([math.log(one.seconds) for one in inner])))
    weights = logistic(seen)
    scale = likeliest_scale(inner, shape, own_pause)
    longest = float(np.quantile([one.seconds for one in inner], HARDLY_ANYBODY))
    return TurnEndWeights(
        *(name, weights, FROM_S, shape, round(scale, 4), round(own_pause, 4), TRUST),
        *(1.0, 1.0, 1.0, 1.0, FELT_SLOPE, round(longest, 4)),
    )


def logistic(seen: Sequence[Seen]) -> dict[str, float]:
    """Return the weight of each clue."""
    better = [replace(one, clues=replace(one.clues, words=one.written)) for one in seen if one.written]
    unasked = [replace(one, clues=replace(one.clues, kind=None), weight=one.weight * UNASKED) for one in seen]
    seen = [*seen, *better, *unasked]
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
    rule = TurnEndWeights("", {}, FROM_S, shape, 1.0, own_pause, TRUST, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0)
    relative = np.array([max(one.seconds - FROM_S, 0.01) / rule.scale_for(one.clues.inner_pauses) for one in inner])
    return float(np.mean(relative**shape) ** (1 / shape))


def goodness(judged: Sequence[Judged]) -> dict[str, Any]:
    """Return how a rule does: how well it tells ends from pauses, waits and cut-offs at patience 1, and over all patiences."""
    panel, rule = Panel(judged), judged[0][1]
    odds = np.array([rule.log_odds(features(one.clues)) for one, rule in judged])
    ends, inner = odds[panel.ends], odds[~panel.ends]
    above = (ends[:, None] > inner[None, :]).mean() + 0.5 * (ends[:, None] == inner[None, :]).mean()
    waits = panel.waits(1.0, rule.price, rule.brief_price)
    by_kind = {}
    for kind, which in (("long", panel.long), ("brief", ~panel.long)):
        mine = waits[panel.ends & which]
        by_kind[kind] = {
            "median_s": round(float(np.median(mine)), 3),
            "mean_s": round(float(mine.mean()), 3),
            "longest_s": round(float(mine.max()), 3),
            "cut_off": round(panel.cut_off(waits, which), 4),
        }
    return {
        "pauses": len(judged),
        "ends": int(panel.ends.sum()),
        "auc": round(float(above), 4),
        "at_patience_1": by_kind,
        "median_at_2_5_10_20_percent": {
            "ours_s": [round(gap, 3) for gap, _ in panel.best(rule.price, rule.brief_price)],
            "silence_s": [round(one, 3) for one in panel.silences()],
        },
    }


def as_json(rule: TurnEndWeights) -> dict[str, Any]:
    """Return the rule as the resource holds it."""
    fields = (
        *("from_s", "shape", "scale_s", "own_pause_s", "own_trust", "price", "brief_price"),
        *("felt_half_s", "felt_steepness", "felt_slope", "longest_s"),
    )
    return {"weights": dict(rule.weights), **{name: getattr(rule, name) for name in fields}}


if __name__ == "__main__":
    main()
