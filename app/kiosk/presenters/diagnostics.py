"""What the staff's page shows, and the same as text to send to somebody; figures and names of things, never a person's."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from re import findall

from app.kiosk.ports import EngineInUse, Health, Matter, Report, ServerLine, SessionLine, Sounding


@dataclass(frozen=True, slots=True)
class DiagnosticsState:
    """The page. `in_use` says that somebody is checked in: the devices are theirs, and only their figures may be watched."""

    report: Report | None = None
    loading: bool = False
    error: tuple[str, str] | None = None
    in_use: bool = False
    listening: bool = False
    sounding: Sounding | None = None
    sound_error: tuple[str, str] | None = None

    @property
    def measuring(self) -> bool:
        """Whether the echo is being measured."""
        return self.sounding is not None and self.sounding.measuring

    @property
    def may_listen(self) -> bool:
        """Whether the devices may be tried."""
        return self.report is not None and not self.in_use


class Trouble(StrEnum):
    """What staff should look at; the window has a sentence for each."""

    NO_MICROPHONE = "no_microphone"
    NO_LOUDSPEAKER = "no_loudspeaker"
    SOUND = "sound"
    NO_ENGINES = "no_engines"
    HALF_DUPLEX = "half_duplex"
    REDUCED = "reduced"
    MODEL_BROKEN = "model_broken"
    DISK_FULL = "disk_full"
    DISK_LOW = "disk_low"
    LEDGER = "ledger"
    REVOKED = "revoked"
    SESSION_REFUSED = "session_refused"
    CLOCK = "clock"


_STOPS = frozenset(
    {
        Trouble.NO_MICROPHONE,
        Trouble.NO_LOUDSPEAKER,
        Trouble.SOUND,
        Trouble.NO_ENGINES,
        Trouble.DISK_FULL,
        Trouble.LEDGER,
        Trouble.REVOKED,
    }
)


def troubles(state: DiagnosticsState) -> tuple[Trouble, ...]:
    """Return what staff should look at, what keeps interviews from being held first."""
    report = state.report
    if report is None:
        return ()
    echo = state.sounding.echo if state.sounding and state.sounding.echo else report.echo
    levels = {(line.matter, line.health) for line in report.health}
    server = report.server
    found = {
        Trouble.NO_MICROPHONE: not report.microphone,
        Trouble.NO_LOUDSPEAKER: not report.loudspeaker,
        Trouble.SOUND: state.sound_error is not None,
        Trouble.NO_ENGINES: bool(report.engines_problem),
        Trouble.DISK_FULL: (Matter.DISK, Health.PROBLEM) in levels,
        Trouble.LEDGER: (Matter.LEDGER, Health.PROBLEM) in levels,
        Trouble.REVOKED: server is not None and server.revoked,
        Trouble.SESSION_REFUSED: server is not None and bool(server.refused),
        Trouble.CLOCK: server is not None and server.clock_is_wrong,
        Trouble.DISK_LOW: (Matter.DISK, Health.NOTICE) in levels,
        Trouble.HALF_DUPLEX: report.duplex == "half" or (echo is not None and not echo.full_duplex),
        Trouble.MODEL_BROKEN: any(model.installed is None for model in report.models),
        Trouble.REDUCED: any(not engine.full_quality for engine in report.engines if engine.part in ("stt", "tts")),
    }
    return tuple(trouble for trouble, there in found.items() if there)


def stops(trouble: Trouble) -> bool:
    """Whether no interview by voice can be held like this."""
    return trouble in _STOPS


def remedies(engine: EngineInUse) -> tuple[str, ...]:
    """Return the commands that the reason for an engine names, to bring a better one."""
    return tuple(findall(r"`([^`\n]{1,120})`", engine.why))[:1]


def longest_wait(report: Report) -> int:
    """Return the largest wait of the sessions shown, for their bars' common scale; at least a second."""
    return max([1000, *(line.wait_p95 or line.wait_p50 or 0 for line in report.sessions)])


def loading(state: DiagnosticsState) -> DiagnosticsState:
    """A look is under way; what the last one showed stays."""
    return replace(state, loading=True, error=None)


def reported(state: DiagnosticsState, report: Report) -> DiagnosticsState:
    """Take a finished look."""
    return replace(state, report=report, loading=False, error=None)


def failed(state: DiagnosticsState, error: tuple[str, str]) -> DiagnosticsState:
    """The look itself went wrong."""
    return replace(state, loading=False, error=error)


def listening(state: DiagnosticsState) -> DiagnosticsState:
    """The devices are being opened."""
    return replace(state, listening=True, sounding=None, sound_error=None)


def heard(state: DiagnosticsState, sounding: Sounding) -> DiagnosticsState:
    """Take the newest level."""
    return replace(state, sounding=sounding) if state.listening else state


def fell_silent(state: DiagnosticsState, error: tuple[str, str] | None = None) -> DiagnosticsState:
    """The devices were let go, or could not be opened; an echo that was measured stays on show."""
    return replace(state, listening=False, sound_error=error)


def as_text(state: DiagnosticsState) -> str:
    """Return all of it as lines of English, for a message to whoever looks after the kiosk."""
    report = state.report
    if report is None:
        return "Vivavoce diagnostics: nothing was looked at yet.\n"
    return "\n".join([*_equipment_lines(state, report), "", *_session_lines(report), "", *_other_lines(report)]) + "\n"


def _equipment_lines(state: DiagnosticsState, report: Report) -> Iterator[str]:
    echo = state.sounding.echo if state.sounding and state.sounding.echo else report.echo
    yield f"Vivavoce diagnostics, kiosk {report.kiosk_name}"
    yield f"needs attention: {', '.join(troubles(state)) or 'nothing'}"
    yield f"microphone: {report.microphone or 'none'}"
    yield f"loudspeaker: {report.loudspeaker or 'none'}"
    if state.sound_error:
        yield f"sound: {state.sound_error[0]}. {state.sound_error[1]}"
    yield f"duplex: {report.duplex} (setting)"
    if echo is None:
        yield "echo: not measured yet"
    else:
        figures = (
            "nothing came back"
            if echo.delay_ms is None
            else f"{echo.delay_ms:.0f} ms, {number(echo.residual_db)} dB left"
        )
        yield f"echo: {'full' if echo.full_duplex else 'half'} duplex, {figures}"
    yield f"engines ({report.language}): {report.engines_problem or ''}".rstrip()
    for engine in report.engines:
        yield f"  {engine.part}: {engine.name}" + (f" ({engine.why})" if engine.why else "")


def _session_lines(report: Report) -> Iterator[str]:
    yield (
        "sessions, the newest first: wait for the reply p50/p95/max in ms; cut-offs of pauses"
        if report.sessions
        else ("sessions: none yet")
    )
    for line in report.sessions:
        yield f"  {line.short_id} {line.at} {line.ended or 'runs now'}: {session_figures(line)}"


def session_figures(line: SessionLine) -> str:
    """Return one conversation's figures for a message."""
    waits = "/".join("-" if wait is None else str(wait) for wait in (line.wait_p50, line.wait_p95, line.wait_max))
    pauses = "" if line.pauses is None else f" of {line.pauses}"
    more = f"; {line.answers} answers, {line.interruptions} interruptions, {line.lost_blocks} blocks lost, {line.fallbacks} fall-backs"
    return f"wait {waits}; cut off {line.cut_offs}{pauses}{more}{', half duplex' if line.half_duplex else ''}"


def _other_lines(report: Report) -> Iterator[str]:
    for line in report.health:
        yield f"{line.matter}: {line.health}, {line.detail}"
    if report.server is None:
        yield "server: none"
    else:
        yield from _server_lines(report.server)
    for held in report.lock or ():
        reason = f" ({held.reason})" if held.reason else ""
        yield f"lock {held.name}: {'held' if held.holds else 'not held'}{reason}"
    if report.lock is None:
        yield "lock: off"
    for model in report.models:
        state = {True: "installed", False: "not installed", None: f"broken: {model.detail}"}[model.installed]
        yield f"model {model.name}: {state}"
    yield from (f"{what} {which}" for what, which in report.versions)


def _server_lines(line: ServerLine) -> Iterator[str]:
    reached = "revoked" if line.revoked else "online" if line.online else "not reached"
    yield f"server: {line.server}, {reached}, last contact {line.last_contact or 'never'}"
    yield f"  to be delivered: {line.events} events, {line.files} files; clock differs by {line.clock_offset_s:.1f} s"
    yield from (f"  refused: {session}" for session in line.refused)


def number(value: float | None) -> str:
    """Return a whole number, or a dash."""
    return "-" if value is None else f"{value:.0f}"
