"""An evaluation's progress and what it has arrived at so far, in memory: for a slow evaluator that may be cancelled and asked again."""

from collections.abc import Callable

from engine.scoring.port import DimensionScore

Progress = Callable[[int, int], None]  # dimensions scored, of how many


class KeptScores:
    """Keeps each dimension's score of one transcript, and tells `progress` after each. Make one a transcript and evaluator."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._scores: dict[str, DimensionScore] = {}

    def kept(self, dimension_id: str) -> DimensionScore | None:
        """Return what was kept for a dimension."""
        return self._scores.get(dimension_id)

    def scored(self, score: DimensionScore, done: int, of: int) -> None:
        """Keep a score and tell how far it is."""
        self._scores[score.dimension_id] = score
        if self._progress is not None:
            self._progress(done, of)
