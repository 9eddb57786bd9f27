"""What is scheduled, as kiosk and server both state it: from a template and a person to `session.scheduled`, and on to the next attempt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from engine.interview.facts import SessionCompleted, SessionFailed, SessionRescheduled, SessionScheduled
from engine.interview.lifecycle import EndReason, grants_retake
from engine.interview.templates import EvaluationStage, EvaluationTemplate, StageType
from engine.templates import content_hash, to_document
from sync.errors import RetakeRefused
from sync.events import Event
from sync.reading import text
from sync.times import rfc3339


@dataclass(frozen=True, slots=True)
class Appointment:
    """What is scheduled. The mappings are shaped as in `SessionScheduled`; `scheduled_at` is aware, now if None."""

    participant: Mapping[str, Any]
    template: Mapping[str, Any]
    stage: Mapping[str, Any]
    template_document: Mapping[str, Any]
    language: str
    channel: str = "kiosk"
    scheduled_at: datetime | None = None
    external_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    attempt: int = 1
    previous_session_id: str | None = None


def appointment_of(
    template: EvaluationTemplate,
    stage: EvaluationStage,
    participant: Mapping[str, Any],
    *,
    language: str | None = None,
    at: datetime | None = None,
    external_id: str | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Appointment:
    """Return the appointment: the whole template goes along, so that the session needs nothing else later."""
    return Appointment(
        participant=participant,
        template={
            "id": template.id,
            "version": template.version,
            "name": template.name,
            "content_hash": content_hash(template),
        },
        stage={"id": stage.id, "stage_name": stage.stage_name, "stage_order": stage.stage_order},
        template_document=to_document(template),
        language=language or template.language,
        scheduled_at=at,
        external_id=external_id,
        metadata=metadata or {},
    )


def first_interview(template: EvaluationTemplate) -> EvaluationStage | None:
    """Return the stage that is held where none is named: the first AI interview."""
    stages = sorted(template.stages, key=lambda stage: stage.stage_order)
    return next((stage for stage in stages if stage.stage_type is StageType.AI_INTERVIEW), None)


def scheduled_fact(appointment: Appointment, session_id: str, now: datetime) -> SessionScheduled:
    """Return what stands first in the session's chain."""
    return SessionScheduled(
        session_id=session_id,
        participant=appointment.participant,
        template=appointment.template,
        stage=appointment.stage,
        template_document=appointment.template_document,
        language=appointment.language,
        channel=appointment.channel,
        scheduled_at=rfc3339(appointment.scheduled_at or now),
        attempt=appointment.attempt,
        previous_session_id=appointment.previous_session_id,
        external_id=appointment.external_id,
        metadata=appointment.metadata,
    )


def read_scheduled(event: Event) -> SessionScheduled | None:
    """Return the fact in a `session.scheduled` event; None once it was erased."""
    if event.body is None:
        return None
    known = {each.name for each in fields(SessionScheduled)}
    return SessionScheduled(**{name: value for name, value in event.body.items() if name in known})


def due_at(scheduled: SessionScheduled, later: Iterable[Event]) -> str:
    """Return when the session is due, as RFC 3339: the newest of its reschedulings, else what it was scheduled for."""
    moved = [event.body for event in later if event.kind == SessionRescheduled.KIND and event.body is not None]
    return text(moved[-1], "scheduled_at") if moved else scheduled.scheduled_at


def scheduled_again(events: Iterable[Event], session_id: str, at: datetime) -> SessionScheduled:
    """Return the next attempt at a session, due `at`: the same interview for the same participant.

    Raises `RetakeRefused` where the earlier session has not ended, or its end and its stage grant no retake, or it was erased.
    """
    known = [event for event in events if event.kind in _DECISIVE]
    earlier = next((read_scheduled(event) for event in known if event.kind == SessionScheduled.KIND), None)
    if earlier is None:
        raise RetakeRefused("This session can't be run again", "what was scheduled has been erased")
    ended = [event.body for event in known if event.kind != SessionScheduled.KIND]
    if not ended or ended[0] is None:
        raise RetakeRefused("This session can't be run again", "only one that ended can")
    reason = EndReason(text(ended[0], "end_reason"))
    if not grants_retake(reason, allow_retake=_allows_retake(earlier)):
        raise RetakeRefused(
            "This session can't be run again", f"it ended because of {reason}, and the stage allows no retake"
        )
    return replace(
        earlier,
        session_id=session_id,
        attempt=earlier.attempt + 1,
        previous_session_id=earlier.session_id,
        scheduled_at=rfc3339(at),
    )


_DECISIVE = frozenset({SessionScheduled.KIND, SessionFailed.KIND, SessionCompleted.KIND})


def _allows_retake(scheduled: SessionScheduled) -> bool:
    stages = scheduled.template_document.get("stages", [])
    own = [stage for stage in stages if isinstance(stage, dict) and stage.get("id") == scheduled.stage.get("id")]
    return bool(own) and own[0].get("allow_retake") is True
