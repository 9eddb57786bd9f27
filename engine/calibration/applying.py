"""A scorecard seen through a card's maps: scores and intervals moved, thresholds and recommendation decided anew, the raw scores kept."""

from dataclasses import replace

from engine.calibration.card import Card
from engine.calibration.maps import ScoreMap
from engine.calibration.words import words_for
from engine.interview.templates import EvaluationStage, Rubric, UseCase
from engine.scoring.lexicon import lexicon_for
from engine.scoring.port import DimensionScore, Scorecard
from engine.scoring.verdict import conclude, dimension_passes

_RAW_CLAIMS = ("notice", "notice_model")
"""Sentences by which an evaluator calls its score uncalibrated; no longer true once a card applies."""

_HURDLE = "notice_hurdle"


def calibrated(raw: Scorecard, card: Card, stage: EvaluationStage, use_case: UseCase, language: str) -> Scorecard:
    """Return the scorecard with the card's maps applied; it names the card. Deterministic."""
    maps = card.maps()
    breakdown = tuple(
        _mapped(each, maps[each.dimension_id], stage.rubric, language) for each in raw.evaluation_breakdown
    )
    verdict = conclude(breakdown, stage.rubric, use_case)
    document = card.document
    notice = words_for(language).say(
        "notice.applied", card=card.id, labels=document["data"]["labels"], raters=document["data"]["raters"]
    )
    rest = _without_claims(raw.notice, language, hurdle_open=verdict.hurdle_open)
    return replace(
        raw,
        score=verdict.score,
        score_interval=verdict.interval,
        passed=verdict.passed,
        recommendation=verdict.recommendation,
        evaluation_breakdown=breakdown,
        calibration=card.id,
        notice=" ".join(part for part in (notice, rest) if part),
        raw_score=raw.score,
    )


def not_calibrated(raw: Scorecard, why: str, card: Card, language: str) -> Scorecard:
    """Return the scorecard as it is, with a sentence more: a card there was, and `why` it was not used (a name under [notice])."""
    return replace(raw, notice=f"{raw.notice} {words_for(language).say(f'notice.{why}', card=card.id)}".strip())


def _mapped(each: DimensionScore, score_map: ScoreMap, rubric: Rubric, language: str) -> DimensionScore:
    if each.score is None:
        return each
    score = round(score_map(each.score), 1)
    interval = None if each.interval is None else score_map.interval(*each.interval)
    own = next(dimension.pass_threshold for dimension in rubric.dimensions if dimension.id == each.dimension_id)
    low, high = interval or (score, score)
    said = words_for(language).say(
        "notice.mapped", raw=f"{each.score:.1f}", score=f"{score:.1f}", low=f"{low:.1f}", high=f"{high:.1f}"
    )
    return replace(
        each,
        score=score,
        interval=interval,
        passed=dimension_passes(score, own, rubric),
        reasoning=f"{each.reasoning} {said}",
        raw_score=each.score,
    )


def _without_claims(notice: str, language: str, *, hurdle_open: bool) -> str:
    """Return the evaluator's notice without what the map made untrue; a hurdle may have been cleared or closed by it."""
    lexicon = lexicon_for(language)
    if lexicon is None:
        return notice
    for key in (*_RAW_CLAIMS, _HURDLE):
        claim = lexicon.sentences.get(key)
        if claim:
            notice = notice.replace(claim, "")
    if hurdle_open:
        notice = f"{notice} {lexicon.sentences[_HURDLE]}"
    return " ".join(notice.split())
