"""What calibration refuses, in the engine's error tree."""

from engine.errors import EngineError


class TableInvalid(EngineError):
    """A CSV file can't be used; the message names the file, the lines and what was expected there."""


class CalibrationImpossible(EngineError):
    """The data do not allow what was asked; the message says what is missing."""


class CardInvalid(EngineError):
    """A calibration card is not one, or was changed after it was made."""


class ScoringHeld(EngineError):
    """The evaluator has drifted from what a card was made with: nothing is scored until a person accepts the change."""
