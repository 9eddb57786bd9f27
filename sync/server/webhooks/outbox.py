"""Writes down what is to be told, in the transaction in which it happened: neither stands without the other."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.jobs.bell import Work
from sync.server.parts import Parts
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.notices import DeliveryRow, EndpointRow, NoticeRow
from sync.server.tables.sessions import SessionRow
from sync.times import rfc3339

Event = Literal[
    "session.created",
    "session.started",
    "session.completed",
    "session.scored",
    "session.failed",
    "session.cancelled",
    "session.rescheduled",
    "scorecard.revised",
    "participant.created",
]
"""Everything an endpoint can ask for."""

TEST = "webhook.test"
"""What is told to one endpoint because its owner asked for it."""

WAITING, DELIVERED, GIVEN_UP = "waiting", "delivered", "given_up"

RETRIED_FOR = timedelta(days=3)


def tell(db: Session, parts: Parts, event: Event, subject: str, about: SessionRow | ParticipantRow) -> NoticeRow:
    """Write the notice of `event`, and a delivery for each endpoint that wants it, into the caller's transaction.

    `subject` is what deliveries are ordered by: the session's id, or the participant's; the caller holds that row, so that two facts of
    one subject are told in the order in which they became true. `about` is the row as it stands after the fact.
    """
    now = parts.clock.utc()
    notice = _write(db, parts, event, subject, _data(about), now)
    endpoints = db.scalars(select(EndpointRow).where(EndpointRow.disabled_at.is_(None)))
    deliveries = [delivery_of(parts, each.id, notice, now) for each in endpoints if wants(each, event)]
    db.add_all(deliveries)
    if deliveries:
        parts.bell.ring_after(db, Work.DELIVERIES)
    return notice


def wants(endpoint: EndpointRow, event: str) -> bool:
    """Whether the endpoint asked to be told of such events."""
    asked = json.loads(endpoint.events)
    return not asked or event in asked


def delivery_of(parts: Parts, endpoint_id: str, notice: NoticeRow, now: datetime) -> DeliveryRow:
    """Return a delivery of the notice to the endpoint, due at once."""
    return DeliveryRow(
        id=parts.new_id(),
        endpoint_id=endpoint_id,
        notice_number=notice.number,
        subject=notice.subject,
        state=WAITING,
        attempts=0,
        next_at=now,
        give_up_at=now + RETRIED_FOR,
        claimed_until=None,
        claimed_by=None,
        created_at=now,
        settled_at=None,
    )


def write_test(db: Session, parts: Parts, endpoint: EndpointRow) -> tuple[DeliveryRow, NoticeRow]:
    """Write a notice that says it is a test, for one endpoint alone, whatever that asked for."""
    now = parts.clock.utc()
    notice = _write(db, parts, TEST, endpoint.id, {"endpoint": {"id": endpoint.id}}, now)
    delivery = delivery_of(parts, endpoint.id, notice, now)
    db.add(delivery)
    parts.bell.ring_after(db, Work.DELIVERIES)
    return delivery, notice


def _write(db: Session, parts: Parts, event: str, subject: str, data: Mapping[str, Any], now: datetime) -> NoticeRow:
    own_id = f"msg_{parts.new_id()}"
    body = {"id": own_id, "event": event, "occurred_at": rfc3339(now), "data": data}
    written = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    notice = NoticeRow(id=own_id, event=event, subject=subject, body=written, occurred_at=now)
    db.add(notice)
    db.flush()  # gives the notice its number
    return notice


def _data(about: SessionRow | ParticipantRow) -> dict[str, Any]:
    """Return what is told: ids, states and scores. No transcript, no link to sound, and no name or address of the participant:

    what has left this house can't be erased from here. Whoever may know more asks for it by the id.
    """
    if isinstance(about, ParticipantRow):
        return {
            "participant": {"id": about.id, "external_id": about.external_id, "created_at": rfc3339(about.created_at)}
        }
    return {
        "session": {
            "id": about.id,
            "status": about.status,
            "end_reason": about.end_reason,
            "channel": about.channel,
            "language": about.language,
            "participant": {"id": about.participant_id},
            "template": {"id": about.template_id, "version": about.template_version, "name": about.template_name},
            "stage": {"id": about.stage_id, "stage_name": about.stage_name, "stage_type": about.stage_type},
            "attempt": about.attempt,
            "previous_session_id": about.previous_session_id,
            "external_id": about.external_id,
            "scheduled_at": rfc3339(about.scheduled_at),
            "started_at": _time(about.started_at),
            "ended_at": _time(about.ended_at),
            "scoring_status": about.scoring_status,
            "score": about.score,
            "passed": about.passed,
            "recommendation": about.recommendation,
        }
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else rfc3339(moment)
