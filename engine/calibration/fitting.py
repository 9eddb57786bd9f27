"""From labels and scores to a card: split, fit on one part, and judge on the other, which the fit never saw."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.calibration.card import CARD_VERSION, Card, Subject, card_from_parts
from engine.calibration.errors import CalibrationImpossible
from engine.calibration.figures import (
    by_group,
    citation_validity,
    coverage,
    curve,
    error_by_band,
    margin_of,
    null_rate,
    retest,
)
from engine.calibration.labels import Labels
from engine.calibration.maps import Observation, ScoreMap, fit
from engine.calibration.pairing import LEAST_PAIRS, Rated, agreement, of_each_rater, of_mean, of_raters, rounded
from engine.calibration.scores import Given, Item, MachineScores
from engine.calibration.splitting import HELD_OUT_SHARE, held_out
from engine.calibration.warnings import warnings_of
from engine.interview.templates import Dimension, Rubric

_WHOLE = 10.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """The maps by dimension, and the held-out items they are judged on."""

    maps: Mapping[str, ScoreMap]
    held_out: tuple[Rated, ...]
    fitted_sessions: int
    held_out_sessions: int


def fit_card(
    labels: Labels, scores: MachineScores, rubric: Rubric, subject: Subject, *, seed: int, anchors: Mapping[str, Any]
) -> Card:
    """Return the card. `anchors` is what `anchors.frozen` says of them. Raises `CalibrationImpossible` where nothing can be split."""
    fitted = fit_maps(labels, scores, rubric, seed=seed)
    rated = fitted.held_out
    dimensions = [_dimension(dimension, fitted, seed) for dimension in rubric.dimensions]
    labelled = labels.sessions()
    parts: dict[str, Any] = {
        "card_version": CARD_VERSION,
        **subject.document(),
        "evaluator": dict(scores.identity),
        "source": scores.source,
        "data": {
            "sha256": _data_hash(labels, scores),
            "labels": len(labels.labels),
            "raters": len({label.rater for label in labels.labels}),
            "sessions": len(labelled),
            "rows_without_score": labels.unscored,
            "sessions_without_machine_score": len(set(labelled) - scores.sessions()),
        },
        "split": {
            "by": "session",
            "seed": seed,
            "held_out_share": rounded(HELD_OUT_SHARE),
            "fitted_sessions": fitted.fitted_sessions,
            "held_out_sessions": fitted.held_out_sessions,
        },
        "dimensions": dimensions,
        "overall": _figures(rated, seed, clustered=True),
        "error_by_band": error_by_band(rated),
        "curve": curve(rated),
        "groups": by_group(rated, labels.groups),
        "interval_coverage": coverage(rated),
        "test_retest": retest(scores),
        "citation_validity": citation_validity(scores),
        "null_rate": null_rate(scores),
        "points": _points(rated),
        "anchors": dict(anchors),
    }
    return card_from_parts({**parts, "warnings": warnings_of(parts)}, made_at=subject.made_at)


def fit_maps(labels: Labels, scores: MachineScores, rubric: Rubric, *, seed: int) -> Fitted:
    """Fit one map a dimension on the sessions that are not held out, and apply it to those that are."""
    humans: dict[Item, dict[str, float]] = {}
    for label in labels.labels:
        humans.setdefault((label.session_id, label.dimension_id), {})[label.rater] = label.score
    items = {
        key: (of, given)
        for key, of in sorted(humans.items())
        if (given := scores.given.get(key)) is not None and given.score is not None
    }
    sessions = {session for session, _ in items}
    kept = held_out(sessions, seed)
    if not kept:
        raise CalibrationImpossible(
            "There is nothing to calibrate on",
            f"{len(sessions)} of the labelled sessions have a score by the evaluator; at least 2 are needed, one to fit on and one to judge by",
        )
    seen = {key: item for key, item in items.items() if key[0] not in kept}
    maps = {dimension.id: _fit_one(dimension.id, seen) for dimension in rubric.dimensions}
    maps = _with_margins(maps, seen)
    rated = tuple(_rated(key, of, given, maps[key[1]]) for key, (of, given) in items.items() if key[0] in kept)
    return Fitted(maps, rated, len(sessions - kept), len(kept))


def _fit_one(dimension_id: str, seen: Mapping[Item, tuple[Mapping[str, float], Given]]) -> ScoreMap:
    return fit(
        [
            Observation(given.score, sum(of[rater] for rater in sorted(of)) / len(of), len(of))
            for (_, dimension), (of, given) in seen.items()
            if dimension == dimension_id and given.score is not None
        ]
    )


def _with_margins(
    maps: Mapping[str, ScoreMap], seen: Mapping[Item, tuple[Mapping[str, float], Given]]
) -> dict[str, ScoreMap]:
    """Widen intervals by what the fitted part shows is needed; by what all dimensions show together where one has too few."""
    outside: dict[str, list[float]] = {dimension: [] for dimension in maps}
    for key, (of, given) in seen.items():
        each = _rated(key, of, given, maps[key[1]])
        if each.interval is not None:
            outside[key[1]].append(max(0.0, each.interval[0] - each.human, each.human - each.interval[1]))
    together = margin_of([value for values in outside.values() for value in values])
    widened = {}
    for dimension, score_map in maps.items():
        own = outside[dimension]
        margin = margin_of(own) if len(own) >= 2 * LEAST_PAIRS else together
        widened[dimension] = ScoreMap(score_map.kind, score_map.knots, score_map.labels, score_map.why, margin)
    return widened


def _rated(key: Item, of: Mapping[str, float], given: Given, score_map: ScoreMap) -> Rated:
    assert given.score is not None  # noqa: S101 - items without a score were left out
    return Rated(
        session=key[0],
        dimension=key[1],
        raw=given.score,
        mapped=round(score_map(given.score), 1),
        raw_interval=given.interval,
        interval=None if given.interval is None else score_map.interval(*given.interval),
        humans=of,
    )


def _dimension(dimension: Dimension, fitted: Fitted, seed: int) -> dict[str, Any]:
    rated = [each for each in fitted.held_out if each.dimension == dimension.id]
    return {
        "dimension_id": dimension.id,
        "label": dimension.label,
        "map": fitted.maps[dimension.id].document(),
        **_figures(rated, seed, clustered=False),
    }


def _figures(rated: Sequence[Rated], seed: int, *, clustered: bool) -> dict[str, Any]:
    """Return four agreements on the same items: raw and mapped with the raters' mean, mapped with each rater, raters among themselves."""
    several = max((len(each.humans) for each in rated), default=0) > 1
    more = clustered or several
    units = [list(each.humans.values()) for each in rated]
    return {
        "raw": agreement(of_mean(rated, lambda each: each.raw), seed=seed, clustered=clustered),
        "mapped": agreement(of_mean(rated, lambda each: each.mapped), seed=seed, clustered=clustered),
        "with_each_rater": agreement(of_each_rater(rated), seed=seed, clustered=more),
        "between_raters": agreement(of_raters(rated), seed=seed, clustered=more, units=units),
    }


def _points(rated: Sequence[Rated]) -> list[list[float | str]]:
    """Return [dimension, raw, mapped, human mean] of every held-out item, in an order that does not tell whose it is."""
    return sorted([each.dimension, each.raw, each.mapped, round(each.human, 2)] for each in rated)


def _data_hash(labels: Labels, scores: MachineScores) -> str:
    import hashlib

    from rfc8785 import dumps

    given = [[*key, each.score, list(each.interval or ())] for key, each in sorted(scores.given.items())]
    return hashlib.sha256(dumps({"labels": labels.sha256(), "given": given})).hexdigest()
