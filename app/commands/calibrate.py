"""`vivavoce calibrate`: holds the evaluator's scores against people's and writes the card."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from app.calibration.machine import as_scored, one_language, read_folder, read_json, score_all
from app.calibration.shelf import CARD, Bundle, Shelf, hash_of, release, write_bundle
from app.commands.calibrate_report import print_card
from app.errors import BadUsage
from app.evaluators import evaluator_for
from app.sessions.scheduling import interview_stage, template_called
from app.settings import read_settings
from engine.calibration.anchors import (
    MOST_ANCHORS,
    TOLERANCE,
    Anchor,
    Frozen,
    exemplars,
    freeze,
    frozen_document,
    summary,
)
from engine.calibration.card import Card, Subject, base_language
from engine.calibration.fitting import fit_card
from engine.calibration.labels import Labels, read_labels
from engine.calibration.page import page
from engine.calibration.scores import MachineScores, from_column
from engine.calibration.warnings import BLOCKING, DOUBTFUL
from engine.clock import Clock
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.scoring.port import Evaluator
from engine.scoring.transcript import turns_from
from engine.templates import to_document


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be fitted, as it was typed."""

    template: Path
    labels: Path
    transcripts: Path | None = None
    take_scores: bool = False
    stage: str | None = None
    groups: Sequence[str] = ()
    language: str | None = None
    anchors: Path | None = None
    seed: int = 1
    tolerance: float = TOLERANCE
    out: Path | None = None
    page_language: str = "en"
    install: bool = False
    force: bool = False


def fit(
    asked: Asked, *, config: Path | None, data_dir: Path | None, as_json: bool, clock: Clock, stdout: TextIO
) -> int:
    """Fit, report, and write or install what was asked for; 1 where a card is too doubtful to be installed."""
    template = template_called(asked.template)
    stage = interview_stage(template, asked.stage)
    labels = read_labels(asked.labels, stage.rubric, asked.groups)
    _refuse_other_card(asked)
    settings = read_settings(config, data_dir=data_dir)
    evaluator = evaluator_for(settings.engines)
    bundle = asyncio.run(_fitted(asked, labels, evaluator, template, stage, clock))
    if asked.out is not None:
        _write(bundle, asked.out)
    reasons = _against(bundle.card, force=asked.force) if asked.install else []
    if asked.install and not reasons:
        Shelf(settings.data_dir, clock).install(bundle)
    if as_json:
        stdout.write(bundle.card.text())
    else:
        print_card(bundle.card, stdout)
    _tell_outcome(asked, bundle.card, reasons)
    return 1 if reasons else 0


async def _fitted(
    asked: Asked,
    labels: Labels,
    evaluator: Evaluator,
    template: EvaluationTemplate,
    stage: EvaluationStage,
    clock: Clock,
) -> Bundle:
    language, scores = await _scores(asked, labels, evaluator, template, stage)
    frozen = await freeze(_anchors(asked, stage, template, language), evaluator, stage, template.use_case, language)
    if scores.source != "transcripts":
        frozen = await _only_where_it_is_the_same(frozen, scores, evaluator, template, stage, language)
    rubric_hash = hash_of(stage.rubric)
    subject = Subject(
        rubric={"id": stage.rubric.id, "version": stage.rubric.version, "content_hash": rubric_hash},
        template={"id": template.id, "version": template.version, "stage_id": stage.id},
        language=language,
        product=release(),
        made_at=clock.utc(),
    )
    card = fit_card(labels, scores, stage.rubric, subject, seed=asked.seed, anchors=summary(frozen, asked.tolerance))
    return Bundle(card, frozen_document(frozen), to_document(template), page(card, asked.page_language))


async def _scores(
    asked: Asked, labels: Labels, evaluator: Evaluator, template: EvaluationTemplate, stage: EvaluationStage
) -> tuple[str, MachineScores]:
    """Return the answers' language and the evaluator's scores, from whatever was given. Raises `BadUsage` where nothing was."""
    default = base_language(asked.language or template.language)
    if asked.transcripts is None:
        if labels.machine is None:
            raise BadUsage("There are no machine scores", "give --transcripts DIR, or a column “machine” in the labels")
        return default, from_column(labels.machine)
    files = read_folder(asked.transcripts, labels.sessions())
    if not asked.take_scores and (transcripts := files.transcripts(template.language)):
        language, kept = one_language(transcripts, asked.language, template.language)
        return language, await score_all(kept, evaluator, stage, template, _say)
    documents = files.scorecards()
    if not documents:
        raise BadUsage(
            "There are no machine scores",
            f"{asked.transcripts}: neither transcripts nor scorecards of the labelled sessions",
        )
    return default, as_scored(documents, hash_of(stage.rubric))


def _anchors(asked: Asked, stage: EvaluationStage, template: EvaluationTemplate, language: str) -> list[Anchor]:
    """Return the rubric's exemplars and the transcripts chosen as anchors. Raises `BadUsage`, `TranscriptInvalid`."""
    chosen = (
        []
        if asked.anchors is None
        else sorted(asked.anchors.glob("*.json"))
        if asked.anchors.is_dir()
        else [asked.anchors]
    )
    if asked.anchors is not None and not chosen:
        raise BadUsage("No anchors there", f"{asked.anchors}: no JSON file in it")
    watched = tuple(dimension.id for dimension in stage.rubric.dimensions)
    anchors = [
        Anchor(f"transcript:{file.stem}", tuple(turns_from(read_json(file), str(file), language)), watched)
        for file in chosen
    ]
    anchors = [*exemplars(stage, language, template.language), *anchors]
    if len(anchors) > MOST_ANCHORS:
        raise BadUsage("Too many anchors", f"{len(anchors)}; at most {MOST_ANCHORS}")
    return anchors


async def _only_where_it_is_the_same(
    frozen: Frozen,
    scores: MachineScores,
    evaluator: Evaluator,
    template: EvaluationTemplate,
    stage: EvaluationStage,
    language: str,
) -> Frozen:
    """Return no anchors where the scores are another evaluator's than the one here: frozen scores must be those of the card's own."""
    if not frozen.anchors:
        return frozen
    from engine.calibration.scores import identity_of

    here = await evaluator.evaluate(stage, template.use_case, frozen.anchors[0].turns, language)
    return frozen if identity_of(here.evaluator) == scores.identity else Frozen((), {})


def _against(card: Card, *, force: bool) -> list[str]:
    """Return why a card should not be installed, a sentence each."""
    codes = BLOCKING if force else BLOCKING | DOUBTFUL
    return [warning["text"] for warning in card.document["warnings"] if warning["code"] in codes]


def _refuse_other_card(asked: Asked) -> None:
    """Raise `BadUsage` before the work begins where the folder can't take its results."""
    if asked.out is None:
        return
    if asked.out.exists() and not asked.out.is_dir():
        raise BadUsage("The results can't be written", f"{asked.out}: is not a folder")
    if (asked.out / CARD).exists() and not asked.force:
        raise BadUsage("There is a card already", f"{asked.out}: choose another folder, or --force to replace it")


def _write(bundle: Bundle, out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        write_bundle(bundle, out)
    except OSError as exc:
        raise BadUsage("The results can't be written", f"{out}: {exc.strerror or exc}") from exc


def _tell_outcome(asked: Asked, card: Card, reasons: Sequence[str]) -> None:
    if asked.out is not None:
        _say(f"{asked.out}: card.json, card.html, anchors.json, template.json")
    if asked.install and not reasons:
        _say(f"installed {card.id}: scores of this rubric by this evaluator are mapped by it from now on")
    for reason in reasons:
        _say(f"not installed: {reason}")
    if reasons and not card.warnings & BLOCKING:
        _say("install it all the same with --force")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
