"""A person's rights in one call each: everything that is held of them, as one file; and to have it erased."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sync.server.parts import Parts
from sync.server.problems import Problem, not_found
from sync.server.recordings.bundling import Bundle, NamedFiles, bundle_of, files_of
from sync.server.retention.due import overwrite_deleted
from sync.server.retention.erasing import Reason, erase_session
from sync.server.retention.late import note_due
from sync.server.retention.traces import clean_participant
from sync.server.sessions.pen import take_pen
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.evidence import SetAsideRow
from sync.server.tables.operations import AuditRow
from sync.server.tables.retention import RetentionRow
from sync.server.tables.sessions import SessionRow
from sync.times import rfc3339


@dataclass(frozen=True, slots=True)
class Erased:
    """What became of a person's data: sessions that are erased, and those that wait, with the kiosks they wait for."""

    sessions: tuple[str, ...]
    waiting: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything that is held of a person."""

    document: bytes
    bundles: tuple[tuple[str, Bundle], ...]
    set_aside: tuple[str, ...]


def erase_person(parts: Parts, participant_id: str, reason: Reason, *, force: bool) -> Erased:
    """Erase a person and all their sessions. A session that a kiosk has waits for its hand-over, or is taken from it (`force`).

    What waits is erased by the clock once the kiosk handed it over; the person's own row is emptied now. Raises the 404 problem.
    """
    with parts.database.write() as db:
        if db.get(ParticipantRow, participant_id, with_for_update=True) is None:  # from here on nobody schedules them
            raise not_found("participant")
        sessions = _sessions_of(db, participant_id)
        _ask_for(db, parts, sessions, reason)
        clean_participant(db, parts, participant_id)
    with parts.database.write() as db:  # by itself: who erases a session holds that before its participant
        for row in db.scalars(
            select(SessionRow).where(SessionRow.id.in_(sessions)).order_by(SessionRow.id).with_for_update()
        ):
            row.participant_name = row.external_id = None
    done, waiting = [], {}
    for session_id in sessions:
        waits = erase_session(parts, session_id, reason)
        if waits is not None and force:
            _take(parts, session_id)
            waits = erase_session(parts, session_id, reason)
        if waits is None:
            done.append(session_id)
        else:
            waiting[session_id] = waits.device_ids
    overwrite_deleted(parts)
    return Erased(tuple(done), waiting)


def held_of(parts: Parts, participant_id: str, by: str) -> Held:
    """Look up everything that is held of a person. Raises the 404 problem; nothing is streamed yet."""
    with parts.database.read() as db:
        person = db.get(ParticipantRow, participant_id)
        if person is None:
            raise not_found("participant")
        sessions = _sessions_of(db, participant_id)
        document = _document(db, person, sessions)
        aside = tuple(
            db.scalars(select(SetAsideRow.id).where(SetAsideRow.session_id.in_(sessions)).order_by(SetAsideRow.id))
        )
    bundles = tuple((session_id, bundle_of(parts, session_id, by)) for session_id in sessions)
    return Held(document, bundles, aside)


def files_held(parts: Parts, held: Held) -> NamedFiles:
    """Yield the files of a person's export: who they are and who looked, each session as a bundle of its own, and what was set aside."""
    yield "participant.json", [held.document]
    for session_id, bundle in held.bundles:
        yield from files_of(parts, bundle, f"sessions/{session_id}/")
    for own_id in held.set_aside:
        yield f"set-aside/{own_id}.json", _payload(parts, own_id)


def _payload(parts: Parts, own_id: str) -> Iterator[bytes]:
    with parts.database.read() as db:
        payload = db.scalar(select(SetAsideRow.payload).where(SetAsideRow.id == own_id))
    yield payload or b""


def _sessions_of(db: Session, participant_id: str) -> list[str]:
    query = select(SessionRow.id).where(SessionRow.participant_id == participant_id)
    return list(db.scalars(query.order_by(SessionRow.created_at, SessionRow.id)))


def _ask_for(db: Session, parts: Parts, sessions: Sequence[str], reason: Reason) -> None:
    """Write down that these are due now: whatever interrupts, the clock goes on with them."""
    now = parts.clock.utc()
    for session_id in sessions:
        note_due(db, session_id, now, reason)
        own = db.get_one(RetentionRow, session_id, with_for_update=True)
        if own.content_at is None:
            own.due_at, own.reason = now, str(reason)


def _take(parts: Parts, session_id: str) -> None:
    try:
        with parts.database.write() as db:
            take_pen(db, parts, session_id, "its participant is erased")
    except Problem as exc:
        if exc.kind != "pen-here":
            raise


def _document(db: Session, person: ParticipantRow, sessions: Sequence[str]) -> bytes:
    """Return who the person is, which sessions they have, and who did what with any of it."""
    query = select(AuditRow).where(or_(AuditRow.subject == person.id, AuditRow.subject.in_(sessions)))
    content: dict[str, Any] = {
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "external_id": person.external_id,
        "details": json.loads(person.details),
        "created_at": rfc3339(person.created_at),
        "updated_at": rfc3339(person.updated_at),
        "sessions": list(sessions),
        "audit": [
            {"at": rfc3339(row.at), "by": row.actor_kind, "action": row.action, "subject": row.subject}
            for row in db.scalars(query.order_by(AuditRow.number))
        ],
    }
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()
