"""The evaluator as every role uses it: with the cards of this machine."""

from pathlib import Path

from app.calibration.shelf import Shelf, hash_of
from engine.calibration.evaluating import CalibratedEvaluator
from engine.clock import Clock
from engine.scoring.port import Evaluator


def with_cards(evaluator: Evaluator, data_dir: Path, clock: Clock) -> CalibratedEvaluator:
    """Return the evaluator with the cards installed under `data_dir`."""
    return CalibratedEvaluator(evaluator, Shelf(data_dir, clock), hash_of)
