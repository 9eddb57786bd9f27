"""The scorecard as JSON: the shape the ledger keeps, the record shows and the command line prints."""

from dataclasses import asdict
from typing import Any

from engine.scoring.port import Scorecard


def scorecard_document(scorecard: Scorecard) -> dict[str, Any]:
    """Return the scorecard with SPEC's keys; `engines.evaluator` holds {name, version, model_sha256}."""
    return {
        "score": scorecard.score,
        "score_interval": _pair(scorecard.score_interval),
        "passed": scorecard.passed,
        "recommendation": scorecard.recommendation,
        "scoring_status": scorecard.scoring_status,
        "evaluation_breakdown": [
            {
                **asdict(dimension),
                "interval": _pair(dimension.interval),
                "citations": [asdict(citation) for citation in dimension.citations],
            }
            for dimension in scorecard.evaluation_breakdown
        ],
        "ai_feedback": scorecard.ai_feedback,
        "engines": {"evaluator": dict(scorecard.evaluator)},
        "calibration": scorecard.calibration,
        "notice": scorecard.notice,
        "raw_score": scorecard.raw_score,
    }


def _pair(interval: tuple[float, float] | None) -> list[float] | None:
    return None if interval is None else list(interval)
