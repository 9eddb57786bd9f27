"""The fitted rules of the voice detectors: weights, the threshold, and how often each errs, from one JSON file a rule.

`tests/bench/fit_voice_rules.py` writes them, with the make-up of the data they come from. A rule's score is the natural logarithm of how
much commoner such traits were in what the rule is to tell than in people's speech at first hand, so 0 says nothing either way.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from proctoring.voice.spectra import Numbers

_LARGEST = 20.0  # of an excerpt's score: no single one decides more


_TOLD_TIMES, _WHOLE_TIMES = 1000, 5


@dataclass(frozen=True, slots=True)
class Rule:
    """Weights over standardised traits. `figures` are the error rates that go into every flag; `limits` what they don't cover."""

    mean: Numbers
    scale: Numbers
    weights: Numbers
    offset: float
    threshold: float
    figures: Mapping[str, Any]
    limits: tuple[str, ...]

    def score(self, traits: Sequence[Numbers]) -> float:
        """Return the mean score of an answer's excerpts, of which there must be one at least."""
        measured = (np.stack(traits) - self.mean) / self.scale
        each = np.clip(np.clip(measured, -4.0, 4.0) @ self.weights + self.offset, -_LARGEST, _LARGEST)
        return float(each.mean())


@cache
def load_rule(name: str) -> Rule:
    """Return the rule in `resources/voice_detection/NAME.json`."""
    text = (resources.files("resources") / "voice_detection" / f"{name}.json").read_text("utf-8")
    held = json.loads(text)
    return Rule(
        mean=np.array(held["mean"]),
        scale=np.array(held["scale"]),
        weights=np.array(held["weights"]),
        offset=float(held["offset"]),
        threshold=float(held["threshold"]),
        figures=held["figures"],
        limits=tuple(held["limits"]),
    )


def times(score: float) -> str:
    """Return a score in words, such as "about 25 times"; what is beyond `_TOLD_TIMES` rests on too little to be told exactly."""
    found = math.exp(score)
    if found > _TOLD_TIMES:
        return f"more than {_TOLD_TIMES:,} times"
    return f"about {found:.0f} times" if found >= _WHOLE_TIMES else f"{found:.1f} times"


def stated(rule: Rule, score: float, excerpts: int) -> dict[str, Any]:
    """Return what a flag says of a rule: the answer's score as a likelihood ratio, the threshold, and how the rule errs."""
    return {
        "log_likelihood_ratio": round(score, 2),
        "threshold": rule.threshold,
        "excerpts": excerpts,
        "errors": dict(rule.figures),
    }
