"""The last conversations held at this kiosk, in figures alone; a session that is over is read once."""

from dataclasses import dataclass, field

from app.kiosk.ports import EchoFigures, SessionLine
from engine.interview.facts import DeviceChecked
from engine.interview.lifecycle import Status
from sync.events import Event
from sync.ledger import Ledger, SessionHead
from sync.record import fold
from sync.record_types import SessionRecord

MOST = 12
SHORT_ID = 8
HALF = "half"


@dataclass(frozen=True, slots=True)
class Past:
    """The newest sessions first, and what the newest echo test found; None where there was none."""

    sessions: tuple[SessionLine, ...] = ()
    echo: EchoFigures | None = None


@dataclass
class PastSessions:
    """Reads them from the ledger; safe to use from any thread, one at a time."""

    ledger: Ledger
    _over: dict[str, tuple[str, SessionLine, EchoFigures | None]] = field(default_factory=dict)

    def newest(self) -> Past:
        """Return the newest sessions that began."""
        begun = [head for head in self.ledger.sessions() if head.status not in {Status.SCHEDULED, Status.CANCELLED}]
        read = [self._read(head) for head in reversed(begun[-MOST:])]
        return Past(
            tuple(line for line, _ in read),
            next((echo for _, echo in read if echo is not None), None),
        )

    def _read(self, head: SessionHead) -> tuple[SessionLine, EchoFigures | None]:
        known = self._over.get(head.session_id)
        if known is not None and known[0] == head.hash:
            return known[1], known[2]
        events = self.ledger.events(head.session_id)
        line, echo = line_of(fold(events)), echo_of(events)
        if not line.live:
            self._over[head.session_id] = (head.hash, line, echo)
        return line, echo


def line_of(record: SessionRecord) -> SessionLine:
    """Return a session's figures; nobody's name."""
    talk, figures = record.conversation, record.conversation.turn_taking
    content = figures.gap.first_content_ms
    now = figures.duplex_changes[-1].duplex if figures.duplex_changes else figures.duplex
    return SessionLine(
        short_id=record.id[:SHORT_ID].upper(),
        at=record.started_at or "",
        ended=record.end_reason or ("" if record.status == "in_progress" else record.status),
        answers=figures.exchanges,
        wait_p50=content.p50,
        wait_p95=content.p95,
        wait_max=content.max,
        cut_offs=figures.cut_offs,
        pauses=figures.pauses,
        interruptions=figures.interruptions,
        lost_blocks=talk.overflows + talk.underflows,
        fallbacks=figures.engine_fallbacks,
        half_duplex=now == HALF,
    )


def echo_of(events: list[Event]) -> EchoFigures | None:
    """Return what the session's newest device check measured of the echo."""
    for event in reversed(events):
        if event.kind == DeviceChecked.KIND and event.body is not None and event.body.get("echo") != "not tried":
            body = event.body
            return EchoFigures(
                body.get("duplex") != HALF,
                body.get("echo_delay_ms"),
                body.get("echo_residual_db"),
                event.t_utc,
            )
    return None
