"""`vivavoce simulate`: the engine alone, without a window, on recorded answers; the same evidence as at a kiosk."""

import asyncio
import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from app.calibration.calibrated import with_cards
from app.engines import choose_engines
from app.errors import BadUsage
from app.sessions.figures import in_a_line
from app.sessions.holding import Place, Terms, hold_interview
from app.sessions.recordings import sealed_recording
from app.sessions.results import TRIAL, holds_trial, prepare_results_folder
from app.sessions.scheduling import Person, appointment_for, interview_stage, template_called
from app.sessions.scoring import issue_scorecard
from app.settings import EngineSettings, read_settings
from engine.audio.files import FileTransport, read_audio
from engine.audio.recording import Recording
from engine.clock import SystemClock
from engine.conversation.loop import Conversation
from engine.conversation.ports import Samples
from engine.conversation.wiring import Ended, Subject
from engine.interview.lifecycle import EndReason
from engine.interview.templates import EvaluationTemplate
from engine.models import ModelStore, search_path
from engine.simulation.recorded import RecordedCandidate
from sync.agenda import Agenda
from sync.export import export_session
from sync.ledger import Ledger
from sync.record import fold
from sync.record_types import SessionRecord

SOUND = frozenset({".wav", ".flac", ".ogg", ".oga", ".mp3", ".aiff", ".aif"})
MOST_ANSWERS = 2000


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be simulated."""

    template: EvaluationTemplate
    language: str
    answers: Sequence[Samples]
    real_time: bool
    hurried: bool
    patience: float
    store: ModelStore | None = None
    engines: EngineSettings | None = None
    cards: Path | None = None
    """The data folder whose calibration cards apply."""


def run(
    template_path: Path,
    answers: Sequence[Path],
    out: Path,
    *,
    language: str | None,
    real_time: bool,
    hurried: bool,
    force: bool,
    as_json: bool,
) -> int:
    """Hold the interview and leave its export in `out`; print a summary."""
    template = template_called(template_path)
    files = sound_files(answers)
    settings = read_settings()
    plan = Plan(
        template=template,
        language=language or template.language,
        answers=[read_audio(file) for file in files],
        real_time=real_time,
        hurried=hurried,
        patience=settings.conversation.patience,
        store=ModelStore(search_path(settings.models_dir)),
        engines=settings.engines,
        cards=settings.data_dir,
    )
    force = force or holds_trial(out)
    prepare_results_folder(out, force=force)
    with tempfile.TemporaryDirectory(prefix="vivavoce-simulate-") as folder:
        record, used = asyncio.run(simulate(plan, Path(folder), out, force=force))
    summary = {
        "out": str(out),
        "status": record.status,
        "end_reason": record.end_reason,
        "answers_given": len(files),
        "answers_used": used,
        "turns": len(record.turns),
        "score": record.score,
        "scoring_status": record.scoring_status,
        "turn_taking": asdict(record.conversation.turn_taking),
    }
    if as_json:
        print(json.dumps(summary, indent=2))
    else:
        print(f"{record.status} ({record.end_reason}): {used} of {len(files)} answers used, {len(record.turns)} turns")
        print(f"Score: {record.score if record.score is not None else record.scoring_status}")
        print(in_a_line(record.conversation))
        print(f"Results in {out}: record.json, recording.flac, ledger.jsonl. Check them: vivavoce verify {out}")
    return 0


async def simulate(plan: Plan, data_dir: Path, out: Path, *, force: bool) -> tuple[SessionRecord, int]:
    """Hold one interview in a data folder of its own and export it; return its record and how many answers were used."""
    clock = SystemClock()
    stage = interview_stage(plan.template)
    engines = choose_engines(plan.language, plan.template.profile_of(stage).voice, store=plan.store, asked=plan.engines)
    with Ledger.open(data_dir, clock, device_name="simulation") as ledger:
        appointment = appointment_for(
            plan.template, stage, Person("Simulated candidate"), language=plan.language, metadata={TRIAL: "simulation"}
        )
        session_id, _code = Agenda(ledger).schedule(appointment)
        talks: list[Conversation] = []
        recordings: list[Recording] = []

        async def keep_up() -> None:
            """Let every engine and the disk catch up before the next ten milliseconds."""
            for talk in talks:
                await talk.idle()
            await engines.keep_up()
            for recording in recordings:
                await recording.idle()

        candidate = RecordedCandidate(
            FileTransport(idle=keep_up),
            plan.answers,
            lambda: talks[0].end(EndReason.FINISHED, "no answers left"),
            real_time=plan.real_time,
            hurried=plan.hurried,
        )
        place = Place(ledger, data_dir, clock, transport=candidate, audience=candidate)
        terms = Terms(
            patience=plan.patience,
            clock="real" if plan.real_time else "virtual",
            vocabulary=plan.template.skills,
        )
        subject = Subject(stage, plan.template.profile_of(stage), plan.language, "")

        def begun(talk: Conversation, recording: Recording) -> None:
            talks.append(talk)
            recordings.append(recording)

        await engines.start()
        try:
            await candidate.open()
            ended: Ended = await hold_interview(session_id, subject, engines, place, terms, begun=begun)
            if ended.end_reason in {EndReason.FINISHED, EndReason.TIME_UP}:
                evaluator = (
                    engines.evaluator if plan.cards is None else with_cards(engines.evaluator, plan.cards, clock)
                )
                await issue_scorecard(ledger, session_id, evaluator)
        finally:
            await engines.close()
        export_session(ledger, session_id, sealed_recording(data_dir, session_id), out, force=force)
        return fold(ledger.events(session_id)), candidate.used


def sound_files(paths: Sequence[Path]) -> list[Path]:
    """Return the files, folders replaced by the sound files in them in natural order. Raises `BadUsage`."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = [file for file in path.rglob("*") if file.suffix.lower() in SOUND and file.is_file()]
            if not inside:
                raise BadUsage("No answers there", f"{path}: no sound file in it (WAV, FLAC, OGG...)")
            found += sorted(inside, key=natural)
        elif path.is_file():
            found.append(path)
        else:
            raise BadUsage("No such answer", f"{path}: not found")
    if len(found) > MOST_ANSWERS:
        raise BadUsage("Too many answers", f"{len(found)} files; at most {MOST_ANSWERS}")
    return found


def natural(path: Path) -> list[tuple[int, int | str]]:
    """Return a key that puts answer 2 before answer 10."""
    return [(0, int(part)) if part.isdigit() else (1, part.casefold()) for part in re.split(r"(\d+)", str(path))]
