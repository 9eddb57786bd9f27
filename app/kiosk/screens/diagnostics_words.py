"""What the staff's page says: every trouble in a sentence with its remedy, every figure with its unit."""

from datetime import datetime

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.ports import EchoFigures, EngineInUse, Health, HealthLine, Matter, ModelLine, Report, SessionLine
from app.kiosk.presenters.diagnostics import DiagnosticsState, Trouble, number, remedies, stops, troubles
from app.kiosk.screens.lock_words import lock_facts
from app.kiosk.screens.server_words import server_facts
from app.widgets.fact_list import Fact

ROLES = {Health.OK: "ok", Health.NOTICE: "notice", Health.PROBLEM: "problem"}


def verdict(state: DiagnosticsState) -> tuple[str, str, str]:
    """Return kind, title and message of what stands at the top."""
    if state.error is not None:
        return ("problem", *texts.worded(state.error))
    if state.report is None:
        return "accent", translate("Diagnostics", "Looking at this kiosk…"), ""
    found = troubles(state)
    if not found:
        ready = translate("Diagnostics", "Devices, engines, disk and ledger are as they should be.")
        return "ok", translate("Diagnostics", "This kiosk is ready"), ready
    sentences = "\n".join(_trouble(trouble) for trouble in found)
    if stops(found[0]):
        return "problem", translate("Diagnostics", "No spoken interview can be held here now"), sentences
    return "notice", translate("Diagnostics", "Interviews can be held here. Good to know:"), sentences


def _trouble(trouble: Trouble) -> str:
    return {
        Trouble.NO_MICROPHONE: translate("Diagnostics", "No microphone was found: plug one in, then look again."),
        Trouble.NO_LOUDSPEAKER: translate("Diagnostics", "No loudspeaker was found: plug one in, then look again."),
        Trouble.SOUND: translate("Diagnostics", "The devices could not be opened; what they said stands under Sound."),
        Trouble.NO_ENGINES: translate("Diagnostics", "No engine speaks this kiosk's language; see under Engines."),
        Trouble.HALF_DUPLEX: translate(
            "Diagnostics", "Half duplex: candidates are heard only while the interviewer is silent. A headset helps."
        ),
        Trouble.REDUCED: translate(
            "Diagnostics", "Built-in engines are in use, at reduced quality; better ones are named under Engines."
        ),
        Trouble.MODEL_BROKEN: translate("Diagnostics", "An installed model can't be used; see under Models."),
        Trouble.DISK_FULL: translate("Diagnostics", "The disk has no room for an interview: make some."),
        Trouble.DISK_LOW: translate("Diagnostics", "The disk has room for fewer than twenty interviews."),
        Trouble.LEDGER: translate(
            "Diagnostics", "The ledger takes nothing in: close the kiosk and run vivavoce doctor."
        ),
        Trouble.REVOKED: translate("Diagnostics", "The server has revoked this kiosk: no interview can begin here."),
        Trouble.SESSION_REFUSED: translate(
            "Diagnostics", "The server refused a session, which is kept here: tell whoever looks after the server."
        ),
        Trouble.CLOCK: translate("Diagnostics", "This kiosk's clock is wrong: set it, or let it follow the network."),
    }[trouble]


def sound_facts(state: DiagnosticsState, report: Report) -> list[Fact]:
    """Return the devices and what the echo test found."""
    none = translate("Diagnostics", "none found")
    echo = state.sounding.echo if state.sounding and state.sounding.echo else report.echo
    return [
        Fact(
            translate("Diagnostics", "Microphone"),
            report.microphone or none,
            role="strong" if report.microphone else "problem",
        ),
        Fact(
            translate("Diagnostics", "Loudspeaker"),
            report.loudspeaker or none,
            role="strong" if report.loudspeaker else "problem",
        ),
        Fact(translate("Diagnostics", "Duplex"), *_duplex(report, echo)),
        Fact(translate("Diagnostics", "Echo test"), *_echo(state, echo)),
    ]


def _duplex(report: Report, echo: EchoFigures | None) -> tuple[str, str]:
    full, half = translate("Diagnostics", "Full"), translate("Diagnostics", "Half")
    by_settings = translate("Diagnostics", "Fixed in the settings.")
    if report.duplex != "auto":
        return (full if report.duplex == "full" else half), by_settings
    if echo is None:
        return translate("Diagnostics", "Chosen at each device check"), ""
    if echo.full_duplex:
        return full, translate("Diagnostics", "Candidates may speak over the interviewer.")
    return half, translate("Diagnostics", "Candidates are heard only while the interviewer is silent.")


def _echo(state: DiagnosticsState, echo: EchoFigures | None) -> tuple[str, str]:
    if state.measuring:
        return translate("Diagnostics", "Measuring, please be quiet…"), ""
    if echo is None:
        return translate("Diagnostics", "Not measured yet"), ""
    when = moment(echo.measured_at) if echo.measured_at else translate("Diagnostics", "just now")
    if echo.delay_ms is None:
        return translate("Diagnostics", "No echo came back"), when
    found = translate("Diagnostics", "Back after {delay} ms, {left} dB of it left").format(
        delay=number(echo.delay_ms), left=number(echo.residual_db).replace("-", "−")
    )
    return found, when


def engine_facts(report: Report) -> list[Fact]:
    """Return each engine with its quality, why it was chosen, and what brings a better one."""
    if report.engines_problem:
        none = translate("Diagnostics", "None to be had")
        return [Fact(none, report.engines_problem.replace("`", ""), role="problem")]
    return [_engine(engine) for engine in report.engines]


def _engine(engine: EngineInUse) -> Fact:
    part = _part(engine.part)
    if engine.part not in ("stt", "tts"):
        return Fact(part, engine.name, engine.why)
    quality = texts.quality(full=engine.full_quality)
    better = "".join(
        "\n" + translate("Diagnostics", "To get better: {command}").format(command=command)
        for command in remedies(engine)
    )
    reason = texts.engine_reason(engine.reason)
    return Fact(
        part,
        f"{engine.name}, {quality}",
        f"{reason}{better}",
        role="ok" if engine.full_quality else "notice",
    )


def _part(part: str) -> str:
    return {
        "vad": translate("Diagnostics", "Voice activity"),
        "turn_end": translate("Diagnostics", "End of turn"),
        "stt": translate("Diagnostics", "Recogniser"),
        "interviewer": translate("Diagnostics", "Interviewer"),
        "tts": translate("Diagnostics", "Voice"),
        "evaluator": translate("Diagnostics", "Evaluator"),
    }.get(part, part)


def health_facts(report: Report) -> list[Fact]:
    """Return disk, ledger and key, the server, what of the desktop is held, then what runs here."""
    healths = [*(_health(line) for line in report.health), *server_facts(report)]
    return [*healths, *lock_facts(report), *(Fact(what, which) for what, which in report.versions)]


def _health(line: HealthLine) -> Fact:
    names = {
        Matter.DISK: translate("Diagnostics", "Disk"),
        Matter.LEDGER: translate("Diagnostics", "Ledger"),
        Matter.KEY: translate("Diagnostics", "Kiosk's key"),
        Matter.MODELS: translate("Diagnostics", "Models"),
    }
    if line.matter is Matter.DISK:
        value = translate("Diagnostics", "{free} free").format(free=line.detail)
    elif line.matter is Matter.LEDGER:
        working = line.health is Health.OK
        value = translate("Diagnostics", "Writing") if working else translate("Diagnostics", "Stopped")
    else:
        return Fact(names[line.matter], line.detail)
    return Fact(names[line.matter], value, line.remedy or line.detail, role=ROLES[line.health])


def model_facts(report: Report) -> list[Fact]:
    """Return every model with whether it is here."""
    return [_model(model) for model in report.models]


def _model(model: ModelLine) -> Fact:
    size = translate("Diagnostics", "{size} MB").format(size=model.megabytes)
    if model.installed:
        return Fact(model.name, translate("Diagnostics", "installed"), role="ok")
    if model.installed is None:
        return Fact(
            model.name, translate("Diagnostics", "can't be used"), model.detail.replace("`", ""), role="problem"
        )
    return Fact(model.name, translate("Diagnostics", "not installed, {size}").format(size=size), role="quiet")


def session_when(line: SessionLine) -> str:
    """Return when a conversation began, and its short id."""
    return moment(line.at)


def session_end(line: SessionLine) -> str:
    """Return how it ended, or that it runs."""
    if line.live:
        return translate("Diagnostics", "runs now")
    return {
        "finished": translate("Diagnostics", "finished"),
        "time_up": translate("Diagnostics", "time was up"),
        "candidate_left": translate("Diagnostics", "candidate left"),
        "proctor_ended": translate("Diagnostics", "ended by a proctor"),
        "device_fault": translate("Diagnostics", "device fault"),
        "power_loss": translate("Diagnostics", "power loss"),
    }.get(line.ended, line.ended)


def session_wait(line: SessionLine) -> str:
    """Return median and 95th percentile in milliseconds."""
    if line.wait_p50 is None:
        return "–"
    return translate("Diagnostics", "{median} / {most} ms").format(median=line.wait_p50, most=number(line.wait_p95))


def session_cut_offs(line: SessionLine) -> str:
    """Return how often somebody was cut off, of how many pauses."""
    if line.pauses is None:
        return str(line.cut_offs)
    return translate("Diagnostics", "{count} of {pauses}").format(count=line.cut_offs, pauses=line.pauses)


def session_words(line: SessionLine) -> str:
    """Return a line of the table for a screen reader."""
    return translate(
        "Diagnostics", "{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}"
    ).format(
        when=session_when(line),
        end=session_end(line),
        wait=session_wait(line),
        cut_offs=session_cut_offs(line),
        interruptions=line.interruptions,
    )


def moment(at: str) -> str:
    """Return a record's time as the language writes it, in this kiosk's zone."""
    try:
        return texts.clock_time(datetime.fromisoformat(at))
    except ValueError:
        return "–"
