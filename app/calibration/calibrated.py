"""The evaluator as every role uses it: the one chosen, with the cards of this machine."""

from pathlib import Path

from app.calibration.shelf import Shelf, hash_of
from app.evaluators import evaluator_for
from app.settings import EngineSettings
from engine.calibration.evaluating import CalibratedEvaluator
from engine.clock import Clock
from engine.scoring.port import Evaluator


def with_cards(evaluator: Evaluator, data_dir: Path, clock: Clock) -> CalibratedEvaluator:
    """Return the evaluator with the cards installed under `data_dir`."""
    return CalibratedEvaluator(evaluator, Shelf(data_dir, clock), hash_of)


def evaluator_in_use(asked: EngineSettings) -> Evaluator:
    """Return the evaluator that scores sessions here, without cards: what a card is made for."""
    return evaluator_for(asked)
