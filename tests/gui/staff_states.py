"""The staff's page in every state worth looking at, with kind and unkind figures."""

from dataclasses import replace

from app.kiosk.ports import (
    EchoFigures,
    EngineInUse,
    EngineReason,
    Health,
    HealthLine,
    Held,
    Matter,
    ModelLine,
    Report,
    SessionLine,
    Sounding,
    Why,
)
from app.kiosk.presenters.diagnostics import DiagnosticsState

WHISPER = "No Whisper model is installed. For 'en' run `vivavoce models fetch faster-whisper-base.en` (`vivavoce models list` names all)"
ENGINES = (
    EngineInUse("vad", "silero-vad", full_quality=False),
    EngineInUse("turn_end", "evidence", full_quality=False),
    EngineInUse("stt", "pocketsphinx", full_quality=False, why=WHISPER, reason=EngineReason.NOTHING_BETTER),
    EngineInUse("interviewer", "built-in", full_quality=False),
    EngineInUse("tts", "kokoro af_heart", full_quality=True, why="installed", reason=EngineReason.INSTALLED),
    EngineInUse("evaluator", "rules", full_quality=False),
)
BETTER = tuple(
    replace(engine, name="faster-whisper-base.en", full_quality=True, why="installed", reason=EngineReason.INSTALLED)
    if engine.part == "stt"
    else engine
    for engine in ENGINES
)


def session(at: int, **more: object) -> SessionLine:
    line = SessionLine(
        short_id=f"0F5A2F{at:02d}",
        at=f"2026-03-{at + 1:02d}T09:{at * 4:02d}:00.000Z",
        ended="finished",
        answers=9 + at % 3,
        wait_p50=620 + 35 * at,
        wait_p95=1_050 + 80 * at,
        wait_max=1_900,
        cut_offs=at % 3,
        pauses=14 + at,
        interruptions=1,
        lost_blocks=0,
        fallbacks=0,
    )
    return replace(line, **more)  # type: ignore[arg-type]


SESSIONS = (
    *(session(at) for at in range(9, 3, -1)),
    session(3, ended="device_fault", wait_p50=None, wait_p95=None, wait_max=None, answers=0, pauses=None),
    session(2, ended="candidate_left", pauses=None),
)
HEALTH = (
    HealthLine(Matter.DISK, Health.OK, "212.4 GB", "/var/lib/vivavoce"),
    HealthLine(Matter.LEDGER, Health.OK, "/var/lib/vivavoce"),
    HealthLine(Matter.KEY, Health.OK, "SHA256:9f2c 51d4 a7e0 8b33"),
)
MODELS = (
    ModelLine("faster-whisper-base.en", 146, installed=True),
    ModelLine("faster-whisper-small", 486, installed=False),
    ModelLine("kokoro-82m", 330, installed=True),
    ModelLine("smart-turn-v3.2", 9, installed=False),
)
LOCK = (
    Held("x11.screen_saver", holds=True),
    Held("x11.power_saving", holds=True, reason="this display has no power saving", why=Why.NO_SUCH_THING),
    Held("screenshots", holds=False, reason="X11 lets every program read every window", why=Why.OPEN_TO_ALL),
    Held("keyboard", holds=True),
)
LOCK_FAILS = (
    Held(
        "x11.screen_saver",
        holds=False,
        reason="…",
        why=Why.REFUSED,
        detail="the X server :0 can't be reached (DisplayError)",
    ),
    Held("keyboard", holds=False, reason="assistive technology runs (orca)", why=Why.ASSISTIVE, detail="orca"),
)
REPORT = Report(
    kiosk_name="Room 4",
    microphone="Jabra Evolve2 40, Analogue Mono",
    loudspeaker="Jabra Evolve2 40, Analogue Stereo",
    duplex="auto",
    echo=EchoFigures(full_duplex=True, delay_ms=64.2, residual_db=-46.3, measured_at="2026-03-04T09:12:00.000Z"),
    language="en",
    engines=ENGINES,
    engines_problem="",
    models=MODELS,
    health=HEALTH,
    sessions=SESSIONS,
    versions=(("vivavoce", "0.1.0"), ("PySide6-Essentials", "6.11.3"), ("Python", "3.11.7"), ("Linux", "6.1.0 x86_64")),
    lock=LOCK,
)
READY = replace(REPORT, engines=BETTER)
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff Konferenzmikrofon (Digitalstereo, IEC958) 日本語マイク हिन्दी माइक्रोफ़ोन"
BROKEN = replace(
    REPORT,
    microphone="",
    loudspeaker=LONG_NAME,
    duplex="half",
    echo=None,
    engines=(),
    engines_problem="No recogniser understands this language. For 'hi' run `vivavoce models fetch faster-whisper-small`",
    models=(
        ModelLine(
            "faster-whisper-base.en", 146, installed=None, detail="has wrong contents: run `vivavoce models fetch base`"
        ),
        *MODELS[1:],
    ),
    health=(
        HealthLine(Matter.DISK, Health.PROBLEM, "0.1 GB", "/var/lib/vivavoce"),
        HealthLine(Matter.LEDGER, Health.PROBLEM, "/var/lib/vivavoce"),
        HEALTH[2],
    ),
    sessions=(),
    lock=LOCK_FAILS,
)

STAFF_STATES: dict[str, DiagnosticsState] = {
    "staff_looking": DiagnosticsState(loading=True),
    "staff_unreadable": DiagnosticsState(error=("", "")),
    "staff_ready": DiagnosticsState(READY),
    "staff_reduced": DiagnosticsState(REPORT),
    "staff_listening": DiagnosticsState(REPORT, listening=True, sounding=Sounding(-28.0)),
    "staff_measuring": DiagnosticsState(REPORT, listening=True, sounding=Sounding(-60.0, measuring=True)),
    "staff_half_duplex": DiagnosticsState(
        REPORT,
        listening=True,
        sounding=Sounding(-50.0, EchoFigures(full_duplex=False, delay_ms=112.0, residual_db=-18.0)),
    ),
    "staff_no_microphone": DiagnosticsState(
        replace(REPORT, microphone=""),
        sound_error=("No microphone was found", "Plug one in, or name another in settings.toml (audio.input_device)."),
    ),
    "staff_broken": DiagnosticsState(BROKEN),
    "staff_empty": DiagnosticsState(replace(REPORT, sessions=())),
    "staff_in_use": DiagnosticsState(
        replace(REPORT, sessions=(session(11, ended="", half_duplex=True), *SESSIONS)), in_use=True
    ),
}
