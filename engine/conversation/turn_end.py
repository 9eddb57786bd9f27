"""How much each piece of evidence says about whether an answer is over: the weights, as fitted and shipped, and what they are put to.

The chance that a pause which has lasted `from_s` is the end is a logistic of the clues. Every further moment of silence makes going on
less likely, by the Weibull distribution of the pauses people went on after; its scale follows the speaker's own pauses, the more of them were
heard the more. So the log-odds are `weights . clues + ((silence - from_s) / scale) ** shape`.

How long to wait is a bargain: each moment is felt by whoever is done, and makes it less likely that somebody is cut off. A short wait is
hardly felt and one beyond two seconds hardly more than that, so the rule answers soon where it is fairly sure and keeps out of the way where
it is not, instead of being half late everywhere. `tests/bench/fit_turn_end.py` writes the numbers.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

FORMAT = 2
_STEP_S, _FARTHEST_S = 0.02, 8.0


@dataclass(frozen=True, slots=True)
class TurnEndWeights:
    """One fitted rule. Times in seconds, weights in log-odds.

    `price` is what cutting somebody off costs at patience 1, in waits felt in full; `brief_price` the same where a word or two were asked
    for. Of a wait of `felt_half_s` half is felt, the more suddenly the greater `felt_steepness`; `felt_slope` is added for each second.
    """

    name: str
    weights: Mapping[str, float]
    from_s: float
    shape: float
    scale_s: float
    own_pause_s: float  # the pause most people make
    own_trust: float  # how many pauses of one's own weigh as much as everybody's
    price: float
    brief_price: float
    felt_half_s: float
    felt_steepness: float
    felt_slope: float
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

    def best_silence(self, log_odds: float, scale_s: float, price: float) -> float:
        """Return the wait that costs least in the mean: felt by who is done, and cutting off those who would have gone on later.

        It never shrinks with the price, never grows with the odds, and stretches with the speaker's pauses.
        """
        stakes = price * math.exp(min(max(-log_odds, -30.0), 30.0))
        silences, felt = _felt(self.felt_half_s, self.felt_steepness, self.felt_slope)
        going_on = np.exp(-np.power(np.maximum(silences - self.from_s, 0.0) / self.scale_s, self.shape))
        usual = float(silences[int(np.argmin(felt + stakes * going_on))])
        return self.from_s + (usual - self.from_s) * scale_s / self.scale_s if usual > self.from_s else usual


@cache
def _felt(half_s: float, steepness: float, slope: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return the silences that are tried and how much of each is felt: 0 for none, about 1 for one that is too long."""
    silences = np.arange(_STEP_S, _FARTHEST_S + _STEP_S / 2, _STEP_S)
    part = silences**steepness
    return silences, part / (part + half_s**steepness) + slope * silences


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
