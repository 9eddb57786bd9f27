"""How much each piece of evidence says about whether an answer is over: the weights, as fitted and shipped, and what they are put to.

The chance that a pause which has lasted `from_s` is the end is a logistic of the clues. Every further moment of silence makes going on
less likely, by the Weibull distribution of the pauses people went on after; its scale follows the speaker's own pauses, the more of them were
heard the more. So the log-odds are `weights . clues + ((silence - from_s) / scale) ** shape`, and the silence at which they cross a line is
known beforehand. `tests/bench/fit_turn_end.py` writes the numbers.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FORMAT = 1


@dataclass(frozen=True, slots=True)
class TurnEndWeights:
    """One fitted rule. Times in seconds, weights and lines in log-odds.

    A pause counts as the end at `line`; where a word or two were asked for, at `brief_line`, for there people mind waiting. Both at patience 1.
    """

    name: str
    weights: Mapping[str, float]
    from_s: float
    shape: float
    scale_s: float
    own_pause_s: float  # the pause most people make
    own_trust: float  # how many pauses of one's own weigh as much as everybody's
    line: float
    brief_line: float
    longest_s: float  # what hardly anybody pauses longer than

    def log_odds(self, clues: Mapping[str, float]) -> float:
        """Return the log-odds that the answer is over once the pause has lasted `from_s`; clues without a weight count nothing."""
        return sum(self.weights.get(name, 0.0) * value for name, value in clues.items())

    def scale_for(self, pauses: Sequence[float]) -> float:
        """Return the scale of this speaker's pauses in seconds, those shorter than `from_s` left out."""
        own = [math.log(pause / self.own_pause_s) for pause in pauses if pause >= self.from_s]
        return self.scale_s * math.exp(sum(own) / (len(own) + self.own_trust))

    def growth(self, silence_s: float, scale_s: float) -> float:
        """Return what a silence adds to the log-odds."""
        return math.pow(max(silence_s - self.from_s, 0.0) / scale_s, self.shape)

    def silence_for(self, growth: float, scale_s: float) -> float:
        """Return the silence that adds so much; the inverse of `growth`."""
        return self.from_s + scale_s * math.pow(max(growth, 0.0), 1 / self.shape)


@cache
def shipped_weights() -> Mapping[str, TurnEndWeights]:
    """Return the rules that come along: "sound" without and "model" with the opinion of an end-of-turn model."""
    text = files("resources").joinpath("turn_end", "weights.json").read_text(encoding="utf-8")
    return parsed(json.loads(text))


def parsed(document: Mapping[str, Any]) -> Mapping[str, TurnEndWeights]:
    """Return the rules of a weights file. Raises `ValueError` for another format."""
    if document.get("format") != FORMAT:
        raise ValueError(f"turn-end weights of format {document.get('format')!r}; expected {FORMAT}")
    return {name: TurnEndWeights(name, **rule) for name, rule in document["rules"].items()}
