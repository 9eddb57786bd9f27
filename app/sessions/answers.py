"""The answers of an exported session as they were heard: cut from its recording by what its ledger says of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from app.errors import BadUsage
from app.sessions.scheduling import agreed_template
from engine.bench.rehearing import Heard
from engine.conversation.ports import RATE, Samples
from engine.interview.facts import SessionScheduled, SessionStarted, TurnCommitted, TurnMeasured
from engine.interview.templates import EvaluationStage, QuestionKind
from sync.events import Event, from_line
from sync.manifest import LEDGER

RECORDING = "recording.flac"
BLOCK_MS = 10
BEFORE_S = 0.3
MOST_LEDGER = 512 << 20
MOST_SECONDS = 4 * 3600


@dataclass(frozen=True, slots=True)
class Session:
    """What a replay needs of a session. `patience` is what it was held with."""

    session_id: str
    stage: EvaluationStage
    language: str
    patience: float
    answers: tuple[Heard, ...]


def read_session(folder: Path) -> Session:
    """Read an export. Raises `BadUsage` where it is none, or holds no spoken answer."""
    events = read_events(folder / LEDGER)
    bodies = {event.kind: event.body for event in events if event.body is not None}
    scheduled, started = bodies.get(SessionScheduled.KIND), bodies.get(SessionStarted.KIND)
    if scheduled is None or started is None:
        raise BadUsage("Nothing to replay", f"{folder / LEDGER}: this session never began")
    _template, stage = agreed_template(scheduled["template_document"], str(scheduled["stage"]["id"]), str(folder))
    answers = tuple(answers_in(events, stage, read_microphone(folder / RECORDING)))
    if not answers:
        raise BadUsage("Nothing to replay", f"{folder}: it holds no spoken answer that was replied to")
    patience = float(started["audio"].get("patience", 1.0))
    return Session(events[0].session_id, stage, str(scheduled["language"]), patience, answers)


def read_events(path: Path) -> list[Event]:
    """Read a ledger's lines. Raises `BadUsage`."""
    try:
        if path.stat().st_size > MOST_LEDGER:
            raise BadUsage("The ledger is too large", f"{path}: over {MOST_LEDGER >> 20} MiB")
        return [from_line(line) for line in path.read_bytes().splitlines() if line]
    except OSError as exc:
        raise BadUsage("That is no exported session", f"{path}: {exc.strerror or exc}") from exc
    except ValueError as exc:
        raise BadUsage("The ledger can't be read", f"{path}: see `vivavoce verify {path.parent}`") from exc


def read_microphone(path: Path) -> Samples:
    """Return the participant's channel at `RATE`. Raises `BadUsage`."""
    try:
        if soundfile.info(path).frames > MOST_SECONDS * RATE:
            raise BadUsage("The recording is too long", f"{path}: over {MOST_SECONDS // 3600} hours")
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, OSError) as exc:
        raise BadUsage("The recording can't be read", f"{path}: expected the export's own FLAC file") from exc
    if rate != RATE or samples.shape[1] != 2:
        raise BadUsage("That is no recording of a session", f"{path}: expected two channels at {RATE} Hz")
    participant: Samples = np.ascontiguousarray(samples[:, 0])
    return participant


def answers_in(events: Sequence[Event], stage: EvaluationStage, microphone: Samples) -> Iterator[Heard]:
    """Yield every spoken answer that silence ended, in order."""
    measured = {body["turn_id"]: body for body in bodies_of(events, TurnMeasured.KIND)}
    kinds = {question.id: question.kind for question in stage.questions}
    begins = 0
    for turn in (body["turn"] for body in bodies_of(events, TurnCommitted.KIND)):
        if turn["speaker"] == "ai":
            begins = -(-turn["t_end_ms"] // BLOCK_MS) * BLOCK_MS  # the first block after the interviewer's last sample
            continue
        figures = measured.get(turn["id"])
        if figures is None or turn["mode"] != "voice" or figures["evidence"].get("by") != "silence":
            continue
        kind = kinds.get(str(turn["question_id"]), QuestionKind.STORY)
        yield heard_in(microphone, turn, figures, begins, kind)


def heard_in(
    microphone: Samples, turn: Mapping[str, Any], figures: Mapping[str, Any], begins_ms: int, kind: QuestionKind
) -> Heard:
    """Cut one answer out: from when it could begin to when the reply did."""
    start = max(0, min(begins_ms, turn["t_start_ms"] - round(1000 * BEFORE_S))) // BLOCK_MS * BLOCK_MS
    until = figures["first_audio_ms"] or figures["committed_ms"]
    return Heard(
        turn_id=str(turn["id"]),
        start=start * RATE // 1000,
        samples=microphone[start * RATE // 1000 : until * RATE // 1000],
        ended_at=(figures["last_speech_ms"] - start) / 1000,
        over_at=(figures["endpoint_ms"] - start) / 1000,
        kind=kind,
    )


def bodies_of(events: Sequence[Event], kind: str) -> list[dict[str, Any]]:
    """Return the bodies of a kind that were not erased."""
    return [event.body for event in events if event.kind == kind and event.body is not None]
