"""`vivavoce schedule` and `sessions`: what an office without a server needs to hold interviews at one kiosk."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadUsage
from app.sessions.figures import cut_offs
from app.sessions.scheduling import Person, appointment_for, interview_stage, template_called
from app.settings import read_settings
from engine.clock import SystemClock
from engine.interview.templates import EvaluationTemplate, TemplateStatus
from engine.interviewer.language import spoken_languages
from engine.templates import lacking_in
from sync.agenda import Agenda
from sync.ledger import Ledger
from sync.record import fold
from sync.record_types import SessionRecord, TurnTakingRecord

if TYPE_CHECKING:
    from rich.table import Table

PAST = timedelta(days=1)
IDENTITY = ("session", "participant", "template", "scheduled", "status", "ended", "score")
TALK = ("wait p50 / p95 ms", "cut off")
FOLDED = frozenset({"participant", "template", "ended"})
ROOMY = 120  # characters that a line of both takes
WIDE = 180  # where nobody looks but a program: a session is one line
SHORT = 12  # characters of a session's id: enough to tell sessions apart, and every command takes the beginning
ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}")

__all__ = ["Desk", "Person", "Wanted", "list_sessions", "schedule", "schedule_again"]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where to look and how to answer."""

    config: Path | None
    data_dir: Path | None
    as_json: bool = False

    def ledger(self) -> Ledger:
        """Open the kiosk's ledger."""
        settings = read_settings(self.config, data_dir=self.data_dir)
        return Ledger.open(settings.data_dir, SystemClock(), device_name=settings.kiosk.name or None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be scheduled, as it was typed."""

    template: Path | None
    person: Person
    language: str | None = None
    at: str | None = None
    external_id: str | None = None


def schedule(wanted: Wanted, desk: Desk) -> int:
    """Keep an appointment and print the access code, which is shown this once."""
    if wanted.template is None or not wanted.person.name:
        raise BadUsage("Something is missing", "give --template and --name, or --retake with a session's id")
    template = template_called(wanted.template)
    stage = interview_stage(template)
    when = moment(wanted.at) if wanted.at else None
    refuse_unfit(template, wanted, when, SystemClock().utc())
    appointment = appointment_for(
        template,
        stage,
        wanted.person,
        language=wanted.language,
        at=when,
        external_id=wanted.external_id,
    )
    with desk.ledger() as ledger:
        session_id, code = Agenda(ledger).schedule(appointment)
    for lacking in lacking_in(appointment.language):
        print(f"note: {lacking}", file=sys.stderr)
    about = f"{wanted.person.name}: {template.name}, about {stage.duration_minutes} min"
    return tell_code(about, session_id, code, as_json=desk.as_json)


def refuse_unfit(template: EvaluationTemplate, wanted: Wanted, when: datetime | None, now: datetime) -> None:
    """Raise `BadUsage` for what a candidate would otherwise find out at the kiosk."""
    if template.status is not TemplateStatus.ACTIVE:
        raise BadUsage(
            "That template can't be scheduled", f"{template.id} is {template.status}; set its status to active"
        )
    language = wanted.language or template.language
    if language not in template.consent_text:
        known = ", ".join(sorted(template.consent_text))
        raise BadUsage("No consent text in that language", f"{language!r}: {template.id} has {known or 'none'}")
    if language.split("-")[0] not in spoken_languages():
        known = ", ".join(spoken_languages())
        raise BadUsage("The interviewer does not speak that language", f"{language!r}: it speaks {known}")
    if when is not None and when < now - PAST:
        raise BadUsage("That time is over", f"{wanted.at}: leave --at out for an interview now")
    if wanted.person.email is not None and not ADDRESS.fullmatch(wanted.person.email):
        raise BadUsage("That is not an address", f"{wanted.person.email!r}: expected e.g. asha@example.org")


def schedule_again(session_id: str, desk: Desk) -> int:
    """Schedule the retake of a session that failed, where one is granted, and print its access code."""
    with desk.ledger() as ledger:
        session_id = the_one(ledger, session_id)
        again, code = Agenda(ledger).schedule_retake(session_id)
    return tell_code(f"Retake of {session_id}", again, code, as_json=desk.as_json)


def tell_code(about: str, session_id: str, code: str, *, as_json: bool) -> int:
    """Print an access code."""
    if as_json:
        print(json.dumps({"session_id": session_id, "access_code": code}))
    else:
        print(about)
        print(f"Access code: {code}   (shown this once; session {session_id})")
    return 0


def list_sessions(config: Path | None, *, data_dir: Path | None, as_json: bool) -> int:
    """Print the sessions in the order they were scheduled."""
    settings = read_settings(config, data_dir=data_dir)
    with Ledger.open(settings.data_dir, SystemClock()) as ledger:
        records = [fold(ledger.events(head.session_id)) for head in ledger.sessions()]
    if as_json:
        rows = [
            {
                "id": record.id,
                "participant": (record.participant or {}).get("name"),
                "template": (record.template or {}).get("id"),
                "status": record.status,
                "end_reason": record.end_reason,
                "scheduled_at": record.scheduled_at,
                "score": record.score,
                "scoring_status": record.scoring_status,
                "turn_taking": asdict(record.conversation.turn_taking),
            }
            for record in records
        ]
        print(json.dumps({"data": rows}, indent=2))
        return 0
    if not records:
        print("No session was scheduled here yet: see `vivavoce schedule --help`.")
        return 0
    print_sessions(records)
    return 0


def print_sessions(records: Sequence[SessionRecord]) -> None:
    """Print a line a session; where the window is too narrow for all of it, the conversations' figures follow in a table of their own."""
    from rich.console import Console

    console = Console(width=None if sys.stdout.isatty() else WIDE)
    rows = [(*identity_columns(record), *talk_columns(record.conversation.turn_taking)) for record in records]
    if console.width >= ROOMY:
        console.print(table_of((*IDENTITY, *TALK), rows))
        return
    console.print(table_of(IDENTITY, [row[: len(IDENTITY)] for row in rows]))
    talked = [(row[0], *row[len(IDENTITY) :]) for row in rows if any(row[len(IDENTITY) :])]
    if talked:
        console.print()
        console.print(table_of(("session", *TALK), talked))


def table_of(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> "Table":
    """Return the rows under their headings; only what people wrote is ever folded."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, no_wrap=heading not in FOLDED, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def identity_columns(record: SessionRecord) -> tuple[str, ...]:
    """Return what a session is, under `IDENTITY`."""
    name = str((record.participant or {}).get("name", ""))
    score = "" if record.score is None else f"{record.score:.1f}"
    template = str((record.template or {}).get("id", ""))
    when = local_time(record.scheduled_at)
    return record.id[:SHORT], name, template, when, record.status, record.end_reason or "", score


def talk_columns(figures: TurnTakingRecord) -> tuple[str, str]:
    """Return median and 95th percentile of the wait for a reply, and the cut-offs; both empty where nobody answered by voice."""
    content = figures.gap.first_content_ms
    if not figures.exchanges:
        return "", ""
    return (f"{content.p50} / {content.p95}" if content.count else "", cut_offs(figures))


def local_time(at: str | None) -> str:
    """Return a record's time as people here read it."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M") if at else ""


def the_one(ledger: Ledger, start: str) -> str:
    """Return the id of the only session that begins so, as a receipt or a failure screen shows it. Raises `BadUsage`."""
    found = [head.session_id for head in ledger.sessions() if head.session_id.startswith(start.lower())]
    if len(found) == 1:
        return found[0]
    raise BadUsage(
        "Which session?", f"{start!r}: {'several begin' if found else 'none begins'} so; see `vivavoce sessions`"
    )


def moment(text: str) -> datetime:
    """Return an RFC 3339 time; one without a zone is taken as local. Raises `BadUsage`."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError as exc:
        raise BadUsage("That is not a time", f"{text!r}: expected e.g. 2026-03-14T09:30:00+01:00") from exc
