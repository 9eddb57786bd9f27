"""The evaluator's scores for labelled sessions, from a folder: transcripts are scored here, scorecards are taken as they are.

Files are `ID.json`, or `record.json` in a folder called ID, or any whose document holds that `id` or `session_id`, as exported records do.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import BadUsage
from engine.calibration.card import base_language
from engine.calibration.scores import MachineScores, from_documents, from_scorecards
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.interview.turns import Turn
from engine.scoring.port import Evaluator, Scorecard
from engine.scoring.transcript import MAX_BYTES, turns_from

MAX_FILES = 20_000


@dataclass(frozen=True, slots=True)
class Files:
    """What a folder holds of the sessions wanted: parsed documents by session, each with its file's name."""

    documents: Mapping[str, tuple[str, Mapping[str, Any]]]

    def transcripts(self, language: str) -> dict[str, list[Turn]]:
        """Return the turns of every document that has some. Raises `TranscriptInvalid`."""
        return {
            session: turns_from(document, source, language)
            for session, (source, document) in self.documents.items()
            if document.get("turns")
        }

    def scorecards(self) -> dict[str, Mapping[str, Any]]:
        """Return every document that has scores. Raises `BadUsage` where one lacks the shape."""
        found = {}
        for session, (source, document) in self.documents.items():
            if document.get("evaluation_breakdown"):
                _check_scorecard(source, document)
                found[session] = document
        return found


async def score_all(
    transcripts: Mapping[str, Sequence[Turn]],
    evaluator: Evaluator,
    stage: EvaluationStage,
    template: EvaluationTemplate,
    tell: Callable[[str], None],
) -> MachineScores:
    """Score every transcript twice: for the scores, and to see whether they come out the same."""
    rounds: list[dict[str, Scorecard]] = [{}, {}]
    for number, scored in enumerate(rounds, start=1):
        for done, (session, turns) in enumerate(transcripts.items(), start=1):
            language = turns[0].language or template.language
            scored[session] = await evaluator.evaluate(stage, template.use_case, turns, language)
            if done % 100 == 0 or done == len(transcripts):
                tell(f"scored {done} of {len(transcripts)} transcripts, round {number} of 2")
    return from_scorecards(rounds[0], transcripts, rounds[1])


def as_scored(documents: Mapping[str, Mapping[str, Any]], rubric_hash: str) -> MachineScores:
    """Return the scores that documents hold. Raises `BadUsage` where one is another rubric's."""
    for session, document in documents.items():
        stated = (document.get("template") or {}).get("rubric_hash")
        if stated is not None and stated != rubric_hash:
            raise BadUsage(
                "A scorecard is another rubric's",
                f"{session}: made with rubric {str(stated)[:12]}, not {rubric_hash[:12]}",
            )
    return from_documents(documents)


def one_language(
    transcripts: Mapping[str, Sequence[Turn]], wanted: str | None, default: str
) -> tuple[str, dict[str, Sequence[Turn]]]:
    """Return the base language and the transcripts in it. Raises `BadUsage` where there are several and none was asked for."""
    spoken = {session: base_language(turns[0].language or default) for session, turns in transcripts.items()}
    if wanted is None and len(set(spoken.values())) > 1:
        raise BadUsage(
            "The transcripts are in several languages",
            f"{', '.join(sorted(set(spoken.values())))}: choose one with --language",
        )
    language = base_language(wanted) if wanted else next(iter(spoken.values()), base_language(default))
    kept = {session: turns for session, turns in transcripts.items() if spoken[session] == language}
    if transcripts and not kept:
        raise BadUsage(
            "No transcript in that language", f"{language}: there are {', '.join(sorted(set(spoken.values())))}"
        )
    return language, kept


def read_folder(folder: Path, wanted: Sequence[str]) -> Files:
    """Return the documents of the sessions wanted. Raises `BadUsage` where the folder, a file or a session can't be used."""
    if not folder.is_dir():
        raise BadUsage("No such folder", f"{folder}: {'not a folder' if folder.exists() else 'not found'}")
    sessions = frozenset(wanted)
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for file in _candidates(folder):
        document = read_json(file)
        named = file.parent.name if file.name == "record.json" and file.parent != folder else file.stem
        own = document.get("id") or document.get("session_id")
        session = next((each for each in (named, own) if isinstance(each, str) and each in sessions), None)
        if session is None:
            continue
        if session in found:
            raise BadUsage("Which transcript?", f"{found[session][0]} and {file} are both session {session}")
        found[session] = (str(file), document)
    if not found:
        raise BadUsage(
            "No labelled session is there", f"{folder}: no file is called, or holds the id of, a session in the labels"
        )
    return Files(dict(sorted(found.items())))


def read_json(file: Path) -> Mapping[str, Any]:
    """Return a JSON object from a file. Raises `BadUsage`."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise BadUsage("That file is too large", f"{file}: expected at most {MAX_BYTES // 1_000_000} MB")
        document = json.loads(file.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as exc:
        what = exc.strerror if isinstance(exc, OSError) else "expected JSON in UTF-8"
        raise BadUsage("That file can't be read", f"{file}: {what}") from exc
    if not isinstance(document, dict):
        raise BadUsage("That file can't be read", f"{file}: expected a JSON object")
    return document


def _candidates(folder: Path) -> Iterator[Path]:
    files = [*sorted(folder.glob("*.json")), *sorted(folder.glob("*/record.json"))]
    if len(files) > MAX_FILES:
        raise BadUsage("Too many files", f"{folder}: {len(files)}; at most {MAX_FILES}")
    return (file for file in files if file.is_file())


def _check_scorecard(source: str, document: Mapping[str, Any]) -> None:
    breakdown = document["evaluation_breakdown"]
    evaluator = (document.get("engines") or {}).get("evaluator") if isinstance(document.get("engines"), dict) else None
    entries = breakdown if isinstance(breakdown, list) else [None]
    sound = isinstance(evaluator, dict) and all(
        isinstance(each, dict) and isinstance(each.get("dimension_id"), str) and _scored(each.get("score")) and _scored(each.get("raw_score"))
        and _bounds(each.get("interval"))
        for each in entries
    )  # fmt: skip
    if not sound:
        raise BadUsage(
            "That is no scorecard",
            f"{source}: expected evaluation_breakdown and engines.evaluator as `vivavoce score --json` prints them",
        )


def _scored(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 10)


def _bounds(value: object) -> bool:
    return value is None or (
        isinstance(value, list) and len(value) == 2 and all(each is not None and _scored(each) for each in value)
    )
