"""`vivavoce score`: a transcript against a template's rubric, by the evaluator in use and the calibration card that fits it."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any, TextIO

from app.calibration.calibrated import with_cards
from app.evaluators import evaluator_for
from app.sessions.scheduling import interview_stage, template_called
from app.settings import read_settings
from engine.calibration.errors import ScoringHeld
from engine.clock import SystemClock
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.scoring.document import scorecard_document
from engine.scoring.transcript import read_transcript
from engine.templates import rubric_hash


def run(
    template: Path,
    transcript: Path,
    *,
    as_json: bool,
    stage: str | None = None,
    stdout: TextIO,
    data_dir: Path | None = None,
) -> int:
    """Print the scorecard; 0 whatever the score, 1 where scoring is held back. Raises `EngineError` or `AppError` for an unusable input."""
    wanted = template_called(template)
    chosen = interview_stage(wanted, stage)
    turns = read_transcript(transcript, wanted.language)
    settings = read_settings(data_dir=data_dir)
    evaluator = with_cards(evaluator_for(settings.engines), settings.data_dir, SystemClock())
    try:
        card = asyncio.run(evaluator.evaluate(chosen, wanted.use_case, turns, _language(turns[0].language, wanted)))
    except ScoringHeld as exc:
        print(f"vivavoce: {exc.title}: {exc.message}", file=sys.stderr)
        return 1
    document = {**scorecard_document(card), "template": _identity(wanted, chosen), "stage": _stage(chosen)}
    if as_json:
        stdout.write(json.dumps(document, indent=2) + "\n")
    else:
        _print_report(document, wanted, chosen, stdout)
    return 0


def _language(spoken: str, template: EvaluationTemplate) -> str:
    return spoken or template.language


def _identity(template: EvaluationTemplate, stage: EvaluationStage) -> dict[str, Any]:
    return {
        "id": template.id,
        "version": template.version,
        "rubric_hash": stage.rubric.content_hash or rubric_hash(stage.rubric),
    }


def _stage(stage: EvaluationStage) -> dict[str, Any]:
    return {"id": stage.id, "stage_name": stage.stage_name, "rubric_id": stage.rubric.id}


def _print_report(
    document: dict[str, Any], template: EvaluationTemplate, stage: EvaluationStage, stdout: TextIO
) -> None:
    """Print for people: the result, a row a dimension, then each dimension's account and the feedback."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=stdout, highlight=False)
    console.print(Text(f"{template.name}: {stage.stage_name}", style="bold"))
    console.print(Text(_outcome(document)))
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0))
    for heading in ("Dimension", "Weight", "Score", "Interval", "Passed"):
        table.add_column(heading, overflow="fold")
    for entry in document["evaluation_breakdown"]:
        table.add_row(
            Text(entry["label"]),
            f"{entry['weight']:.0%}",
            "not scored" if entry["score"] is None else f"{entry['score']:.1f}",
            _range(entry["interval"]),
            {True: "yes", False: "no", None: ""}[entry["passed"]],
        )
    console.print()
    console.print(table)
    for entry in document["evaluation_breakdown"]:
        console.print()
        console.print(Text(entry["label"], style="bold"))
        console.print(Text(entry["reasoning"]))
        for citation in entry["citations"]:
            console.print(Text(f"  {citation['turn_id']}: “{citation['quote']}”", style="dim"))
    for paragraph in document["ai_feedback"].split("\n\n"):
        console.print()
        console.print(Text(paragraph))
    console.print()
    console.print(Text(document["notice"], style="italic"))


def _outcome(document: dict[str, Any]) -> str:
    if document["score"] is None:
        return "No overall score (unscorable)."
    passed = {True: "passed", False: "not passed", None: "passing left open"}[document["passed"]]
    told = f"; recommendation: {document['recommendation']}" if document["recommendation"] else ""
    return f"{document['score']:.1f} of 10 ({_range(document['score_interval'])}), {passed}{told}."


def _range(interval: list[float] | None) -> str:
    return "" if interval is None else f"{interval[0]:.1f} to {interval[1]:.1f}"
