"""A session comes to be: its chain's first event, its row, its access code and the notice of it, in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from engine.interview.facts import SessionScheduled
from engine.interview.templates import EvaluationStage, EvaluationTemplate, TemplateStatus
from engine.interviewer.language import spoken_languages
from sync.appointments import Appointment, appointment_of, first_interview, scheduled_fact
from sync.server.catalogue.participants import NewParticipant, participant_called
from sync.server.catalogue.versions import template_called
from sync.server.parts import Parts
from sync.server.problems import Issue, Problem
from sync.server.sessions import projection
from sync.server.sessions.chain_writer import first_event
from sync.server.sessions.codes import fresh_code
from sync.server.sessions.events import store
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.sessions import SERVER, SessionRow

PAST = timedelta(days=1)
"""How long ago a session may have been due that is scheduled only now."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. The participant is an id or a new one; `stage` an id, an order, or None for the first interview."""

    participant: str | NewParticipant
    template_id: str
    template_version: int | None = None
    stage: str | int | None = None
    scheduled_at: datetime | None = None
    language: str | None = None
    external_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """A session that came to be, and its access code, which is told this once."""

    row: SessionRow
    code: str


def schedule(db: Session, parts: Parts, wanted: Wanted) -> Created:
    """Schedule a session as somebody asked. Raises a 422 problem for what can't be held, 409 for a template that may not be scheduled."""
    template = template_called(db, wanted.template_id, wanted.template_version)
    if template.status is not TemplateStatus.ACTIVE:
        raise Problem(
            409, "template-not-active", "That template can't be scheduled", f"{template.id} is {template.status}"
        )
    stage = stage_called(template, wanted.stage)
    language = wanted.language or template.language
    refuse_language(template, language)
    refuse_past(wanted.scheduled_at, parts.clock.utc())
    appointment = appointment_of(
        template,
        stage,
        participant_in_ledger(participant_called(db, parts, wanted.participant)),
        language=language,
        at=wanted.scheduled_at,
        external_id=wanted.external_id,
        metadata=wanted.metadata,
    )
    return open_session(db, parts, appointment, location=wanted.location)


def open_session(db: Session, parts: Parts, appointment: Appointment, *, location: str | None = None) -> Created:
    """Schedule a session that was found right: the server has its pen. `location` is where it may be held, anywhere if None."""
    return open_chain(db, parts, scheduled_fact(appointment, parts.new_id(), parts.clock.utc()), location=location)


def open_chain(db: Session, parts: Parts, fact: SessionScheduled, *, location: str | None = None) -> Created:
    """As `open_session`, from the fact itself."""
    code, access = fresh_code(db, parts, fact.session_id)
    event = first_event(parts, fact)
    store(db, [event])
    return Created(projection.begin(db, parts, event, writer=SERVER, location=location, access=access), code)


def participant_in_ledger(row: ParticipantRow) -> dict[str, Any]:
    """Return a participant as `session.scheduled` has one."""
    return {"id": row.id, "name": row.name or "", **({"email": row.email} if row.email else {})}


def stage_called(template: EvaluationTemplate, wanted: str | int | None) -> EvaluationStage:
    """Return the stage of this id or order, the first interview for None. Raises a 422 problem."""
    if wanted is None:
        stage = first_interview(template)
    else:
        fits = [each for each in template.stages if wanted in (each.id, each.stage_order)]
        stage = fits[0] if fits else None
    if stage is None:
        known = ", ".join(f"{each.id} ({each.stage_order})" for each in template.stages)
        raise _wrong("/stage", f"expected one of {known}")
    return stage


def refuse_language(template: EvaluationTemplate, language: str) -> None:
    """Raise a 422 problem where nobody could be asked for consent, or interviewed, in this language."""
    if language not in template.consent_text:
        raise _wrong(
            "/language",
            f"no consent text in it; {template.id} has {', '.join(sorted(template.consent_text)) or 'none'}",
        )
    if language.split("-", maxsplit=1)[0] not in spoken_languages():
        raise _wrong("/language", f"the interviewer speaks {', '.join(spoken_languages())}")


def refuse_past(at: datetime | None, now: datetime) -> None:
    """Raise a 422 problem for a time that is over."""
    if at is not None and at < now - PAST:
        raise _wrong("/scheduled_at", "that time is over; a new session that is due now leaves it out")


def _wrong(path: str, message: str) -> Problem:
    return Problem(422, "invalid", "The request can't be used", message, issues=[Issue(path=path, message=message)])
