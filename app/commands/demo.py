"""`vivavoce demo`: a whole interview in real time, with everything as at a real kiosk except the person."""

import asyncio
import json
import re
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from app.commands.kiosk import load_kiosk
from app.commands.sync import deliver
from app.demo.office import Office, OfficeFailed, open_office
from app.errors import BadUsage
from app.pin import set_pin
from app.sessions.figures import in_a_line
from app.sessions.recordings import sealed_recording
from app.sessions.results import TRIAL, holds_trial, prepare_results_folder
from app.sessions.scheduling import Person, appointment_for, interview_stage, template_called
from app.settings import KioskSettings, Settings, read_settings
from app.virtual_screen import VirtualScreen, has_screen
from app.watching.policy import stills_of
from engine.audio.segments import FLAC_NAME
from engine.clock import SystemClock
from engine.interview.templates import EvaluationTemplate
from engine.simulation.personas import persona_called, personas
from engine.simulation.pulse import PrivatePulse, available
from sync.agenda import Agenda
from sync.export import export_session
from sync.ledger import Ledger
from sync.record import fold, record_json
from sync.record_types import SessionRecord

SCREENS = "screens"
STILLS = "stills"
NAME = "Asha Rao"
USUAL_MINUTES = 6


def run(out: Path, *, template: Path, persona: str, size: str, minutes: int | None, force: bool) -> int:
    """Hold the interview; leave its export and pictures of the screens in `out`; 1 where the interview failed."""
    width, height = pixels(size)
    chosen = shortened(template_called(template), USUAL_MINUTES if minutes is None else minutes)
    persona_called(persona)
    force = force or holds_trial(out)
    prepare_results_folder(out, force=force)
    screens = out / SCREENS
    if force and screens.is_dir():
        shutil.rmtree(screens)
    with ExitStack() as stack:
        if not has_screen():
            tell("no screen here: using a virtual one")
            stack.enter_context(VirtualScreen(width, height))
        pulse = stack.enter_context(PrivatePulse()) if available() else None
        tell(
            "sound goes through a PulseAudio of our own"
            if pulse
            else "no PulseAudio here: sound stays inside this process, the sound card's path is not tried"
        )
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vivavoce-demo-")))
        settings = demo_settings(folder / "kiosk")
        office = stack.enter_context(open_office(folder / "server"))
        tell(f"a server of our own is at {office.url}; it schedules the interview, and the kiosk enrols with it")
        office.enrol(settings)
        made = office.schedule(chosen, NAME, {TRIAL: "demo"})
        set_pin(settings.data_dir, f"{secrets.randbelow(10**8):08d}")
        load_kiosk()
        from app.demo.staging import hold_demo

        hold_demo(settings, chosen, persona, made.code, screens, pulse)
        arrived = delivered(settings, office, made.session_id, folder / "bundle")
        record = bring_out(settings, made.session_id, out, screens, arrived, force=force)
    return report(record, out)


def delivered(settings: Settings, office: Office, session_id: str, bundle: Path) -> list[Path]:
    """Have the kiosk deliver what it still has; return the sound and stills that the server holds, opened.

    The kiosk's own are sealed to the organisation's key, and nobody at the kiosk can open them. Raises `OfficeFailed` where the server's
    record is another than the kiosk's.
    """
    if trouble := asyncio.run(deliver(settings)):
        raise OfficeFailed("The session did not reach the server", trouble)
    with Ledger.open(settings.data_dir, SystemClock()) as ledger:
        own = fold(ledger.events(session_id))
    theirs = json.loads(office.record(session_id))
    ours = json.loads(record_json(own)) | {name: theirs[name] for name in ("recording_url", "recording_url_expires_at")}
    if ours != theirs:
        raise OfficeFailed("The server's record is not the kiosk's", session_id)
    tell(f"the server has the same record, from the same {own.evidence.events} events, and opens the sealed recording")
    bundle.mkdir()
    office.bring_bundle(session_id, bundle)
    return [path for path in (bundle / FLAC_NAME, bundle / STILLS) if path.exists()]


def demo_settings(data_dir: Path) -> Settings:
    """Return the settings of a demo: its own data folder, everything else as usual."""
    settings = read_settings(None, data_dir=data_dir)
    return settings.model_copy(update={"kiosk": KioskSettings(organisation="Assessment centre")})


def shortened(template: EvaluationTemplate, minutes: int) -> EvaluationTemplate:
    """Return the template with its interview cut to `minutes`."""
    if not 1 <= minutes <= 45:
        raise BadUsage("That is not a length", f"{minutes} minutes: expected 1 to 45")
    stage = interview_stage(template)
    stages = tuple(replace(each, duration_minutes=minutes) if each is stage else each for each in template.stages)
    return replace(template, stages=stages)


def schedule(settings: Settings, template: EvaluationTemplate) -> tuple[str, str]:
    """Schedule the interview; return the session's id and the access code."""
    with Ledger.open(settings.data_dir, SystemClock(), device_name="demo kiosk") as ledger:
        appointment = appointment_for(template, interview_stage(template), Person(NAME), metadata={TRIAL: "demo"})
        return Agenda(ledger).schedule(appointment)


def bring_out(
    settings: Settings, session_id: str, out: Path, screens: Path, arrived: Sequence[Path] = (), *, force: bool
) -> SessionRecord:
    """Export the session together with the pictures; return its record. `arrived` is what the server opened of a sealed session."""
    with Ledger.open(settings.data_dir, SystemClock()) as ledger:
        opened = next((path for path in arrived if path.is_file()), None)
        recording = opened or sealed_recording(settings.data_dir, session_id)
        stills = [path for path in arrived if path.is_dir()] or stills_of(settings.data_dir, session_id)
        extras = [*([screens] if screens.is_dir() else []), *stills]
        export_session(ledger, session_id, recording, out, extras, force=force)
        return fold(ledger.events(session_id))


def report(record: SessionRecord, out: Path) -> int:
    """Print what came of it."""
    answers = sum(turn.speaker == "participant" for turn in record.turns)
    probes = sum(turn.probe_of is not None for turn in record.turns if turn.speaker == "ai")
    print()
    for line in record.transcript:
        print(f"  {line}")
    print()
    score = f"{record.score:.1f} of 10" if record.score is not None else str(record.scoring_status)
    print(f"{record.status} ({record.end_reason}): {answers} answers, {probes} probes; score: {score}")
    print(in_a_line(record.conversation))
    print(f"Results in {out}: record.json, recording.flac, ledger.jsonl, {SCREENS}/. Check them: vivavoce verify {out}")
    return 0 if record.status == "completed" else 1


def print_personas() -> int:
    """Print the simulated candidates."""
    for name, persona in personas().items():
        print(f"{name:10} {persona.description}")
    return 0


def pixels(size: str) -> tuple[int, int]:
    """Return width and height. Raises `BadUsage`."""
    shape = re.fullmatch(r"(\d{3,4})x(\d{3,4})", size)
    if not shape or int(shape[1]) < 1024 or int(shape[2]) < 600:
        raise BadUsage("That is not a size", f"{size!r}: expected e.g. 1280x720, at least 1024x600")
    return int(shape[1]), int(shape[2])


def tell(line: str) -> None:
    """Tell how far the demo is."""
    with suppress(BrokenPipeError):
        print(f"demo: {line}", flush=True)
