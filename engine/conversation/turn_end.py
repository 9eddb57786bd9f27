"""How much each piece of evidence says about whether an answer is over: the weights, as fitted and shipped, and what they are put to.

The chance that a pause which has lasted `from_s` is the end is a logistic of the clues. Every further moment of silence makes going on
less likely, by the Weibull distribution of the pauses people went on after; its scale follows the speaker's own pauses, as soon as
they differ from everybody's by more than chance. So the log-odds are `weights . clues + ((silence - from_s) / scale) ** shape`.

How long to wait begins with plain silence detection: `Waits.usual_s` for everybody. It is less where the clues say that the answer is surely
over, and more where it surely goes on. Without a clue it is plain silence detection; what the sure pauses save pays for the rest, and hardly
any end waits longer than plain silence would, so that the slow answers are no slower. `tests/bench/fit_turn_end.py` writes the numbers.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FORMAT = 3
_BY_CHANCE = 2.0  # judgement: of speakers like everybody else nineteen in twenty are taken for that
BRIEF_OVER = 0.3  # log-odds over which the wait for a brief answer shrinks


@dataclass(frozen=True, slots=True)
class Waits:
    """How long a pause is waited for, by the log-odds that it is the end. Seconds at patience 1, each times a power (`..._by`) of patience.

    From `sure_from` on the wait shrinks from `usual_s` to `early_s`, which it is from `sure_over` more; below `going_on_below` it grows by a
    factor, where the last word wants another one below `hanging_below` already. Where a word or two were asked for the wait is the shortest
    there is once the log-odds pass `brief_from`, up to patience 1; from patience `caught_up_at` on it is `early_s` as for every other answer,
    for then being cut off matters more than waiting.
    """

    usual_s: float
    usual_by: float
    early_s: float
    early_by: float
    sure_from: float
    sure_over: float
    going_on_below: float
    hanging_below: float
    brief_from: float
    caught_up_at: float

    def usual(self, patience: float) -> float:
        """Return the wait where nothing is sure."""
        return self.usual_s * math.pow(patience, self.usual_by)

    def early(self, patience: float, shortest_s: float, *, brief: bool) -> float:
        """Return the wait where the answer is surely over."""
        usual = max(self.usual(patience), shortest_s)
        early = min(max(self.early_s * math.pow(patience, self.early_by), shortest_s), usual)
        if not brief:
            return early
        share = min(max(math.log(patience) / math.log(self.caught_up_at), 0.0), 1.0)
        return shortest_s + (early - shortest_s) * share

    def silence(
        self, log_odds: float, patience: float, shortest_s: float, longer_by: float, *, brief: bool, hangs: bool
    ) -> float:
        """Return the wait; it never shrinks with patience and never grows with the odds. `longer_by` is that factor, 1 or more."""
        usual = max(self.usual(patience), shortest_s)
        if log_odds < (self.hanging_below if hangs else self.going_on_below):
            return usual * longer_by
        begins, over = (self.brief_from, BRIEF_OVER) if brief else (self.sure_from, self.sure_over)
        sure = min(max((log_odds - begins) / over, 0.0), 1.0)
        return usual + (self.early(patience, shortest_s, brief=brief) - usual) * sure


@dataclass(frozen=True, slots=True)
class TurnEndWeights:
    """One fitted rule. Times in seconds, weights in log-odds."""

    name: str
    weights: Mapping[str, float]
    from_s: float
    shape: float
    scale_s: float
    own_pause_s: float  # the pause most people make
    own_spread: float  # of the logarithms of pauses
    waits: Waits

    def log_odds(self, clues: Mapping[str, float]) -> float:
        """Return the log-odds that the answer is over once the pause has lasted `from_s`; clues without a weight count nothing."""
        return sum(self.weights.get(name, 0.0) * value for name, value in clues.items())

    def scale_for(self, pauses: Sequence[float]) -> float:
        """Return the scale of this speaker's pauses in seconds, those shorter than `from_s` left out.

        A speaker's own mean counts as far as it lies beyond what so few pauses may come to by chance, `_BY_CHANCE` standard errors.
        """
        own = [math.log(pause / self.own_pause_s) for pause in pauses if pause >= self.from_s]
        if not own:
            return self.scale_s
        mean = sum(own) / len(own)
        beyond = max(abs(mean) - _BY_CHANCE * self.own_spread / math.sqrt(len(own)), 0.0)
        return self.scale_s * math.exp(math.copysign(beyond, mean))

    def growth(self, silence_s: float, scale_s: float) -> float:
        """Return what a silence adds to the log-odds."""
        return math.pow(max(silence_s - self.from_s, 0.0) / scale_s, self.shape)


@cache
def shipped_weights() -> Mapping[str, TurnEndWeights]:
    """Return the rules that come along: "sound" without and "model" with the opinion of an end-of-turn model; "..._unasked" for both where
    nobody knows what was asked."""
    text = files("resources").joinpath("turn_end", "weights.json").read_text(encoding="utf-8")
    return parsed(json.loads(text))


def parsed(document: Mapping[str, Any]) -> Mapping[str, TurnEndWeights]:
    """Return the rules of a weights file. Raises `ValueError` for another format."""
    if document.get("format") != FORMAT:
        raise ValueError(f"turn-end weights of format {document.get('format')!r}; expected {FORMAT}")
    rules = document["rules"].items()
    return {name: TurnEndWeights(name, **{**rule, "waits": Waits(**rule["waits"])}) for name, rule in rules}
