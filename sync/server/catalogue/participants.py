"""Who takes part: added, found, corrected; never deleted here, for erasing a person is more than removing a row."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from sync.server.catalogue.seeking import remember_words
from sync.server.database import locked
from sync.server.parts import Parts
from sync.server.problems import Issue, Problem, not_found
from sync.server.tables.catalogue import ParticipantRow
from sync.server.webhooks.outbox import tell

NOT_ERASED_MEANWHILE = {"read": True}
"""How a participant's row is held by those who are about to add to what is known of the person: many may, an erasure waits."""


@dataclass(frozen=True, slots=True)
class NewParticipant:
    """A person who is not known here yet; one with a known `external_id` is."""

    name: str
    email: str | None = None
    external_id: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


def participant_called(db: Session, parts: Parts, wanted: str | NewParticipant) -> ParticipantRow:
    """Return the participant of this id, or this `external_id`; one who is new is added. Raises a 422 problem for an unknown id.

    Whoever is found is not erased before the transaction ends: else an erasure would miss the session it schedules.
    """
    if isinstance(wanted, str):
        row = db.get(ParticipantRow, wanted, with_for_update=NOT_ERASED_MEANWHILE)
        if row is None or row.erased_at is not None:
            message = "no such participant" if row is None else "this participant was erased"
            raise Problem(
                422,
                "no-such-participant",
                "No such participant",
                message,
                issues=[Issue(path="/participant_id", message=message)],
            )
        return row
    if (known := by_external_id(db, wanted.external_id)) is not None:
        return known
    try:
        return add_participant(db, parts, wanted)
    except Problem:
        if (known := by_external_id(db, wanted.external_id)) is None:
            raise
        return known  # another request added them in this very moment


def participant_row(db: Session, participant_id: str, *, stays: bool = False) -> ParticipantRow:
    """Return a participant's row; with `stays`, not erased before the transaction ends. Raises the 404 problem."""
    row = db.get(ParticipantRow, participant_id, with_for_update=NOT_ERASED_MEANWHILE if stays else None)
    if row is None:
        raise not_found("participant")
    return row


def by_external_id(db: Session, external_id: str | None) -> ParticipantRow | None:
    """Return the participant whom another system knows by this id."""
    if external_id is None:
        return None
    known = select(ParticipantRow).where(ParticipantRow.external_id == external_id, ParticipantRow.erased_at.is_(None))
    return db.scalar(known.with_for_update(read=True))


def add_participant(db: Session, parts: Parts, new: NewParticipant) -> ParticipantRow:
    """Add a person and tell of it. Raises the 409 problem for an `external_id` that is taken."""
    if (known := by_external_id(db, new.external_id)) is not None:
        raise _taken(known.id)
    now = parts.clock.utc()
    row = ParticipantRow(
        id=parts.new_id(),
        name=new.name,
        email=new.email,
        external_id=new.external_id,
        details=_written(new.details),
        created_at=now,
        updated_at=now,
        erased_at=None,
    )
    try:
        with db.begin_nested():  # so that the transaction outlives a refusal
            db.add(row)
    except IntegrityError as exc:
        raise _taken(None) from exc
    remember_words(db, row)
    tell(db, parts, "participant.created", row.id, row)
    return row


def change_participant(db: Session, parts: Parts, participant_id: str, changes: Mapping[str, Any]) -> ParticipantRow:
    """Change name, email, external_id or details, whichever are given; sessions keep the name they were scheduled with."""
    query = locked(select(ParticipantRow).where(ParticipantRow.id == participant_id))
    row = db.scalar(query.execution_options(populate_existing=True))
    if row is None:
        raise not_found("participant")
    if row.erased_at is not None:
        raise Problem(409, "erased", "This participant was erased", "nothing is kept of them but the id")
    for name, value in changes.items():
        setattr(row, name, _written(value) if name == "details" else value)
    row.updated_at = parts.clock.utc()
    try:
        db.flush()
    except IntegrityError as exc:
        raise _taken(None) from exc
    remember_words(db, row)
    return row


def _written(details: Mapping[str, Any]) -> str:
    return json.dumps(details, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _taken(participant_id: str | None) -> Problem:
    message = "another participant has this external_id"
    extra = {"participant_id": participant_id} if participant_id else {}
    return Problem(
        409,
        "exists",
        "There is such a participant",
        message,
        issues=[Issue(path="/external_id", message=message)],
        extra=extra,
    )
