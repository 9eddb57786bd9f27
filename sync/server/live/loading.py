"""What the board is made from: sessions that run, or ended a moment ago, and what their ledgers say, read in one look at the database."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sync.events import Event
from sync.server.attending.standing import NOBODY, Attended, standing_of
from sync.server.live.asked import asked_in
from sync.server.live.entries import SHOWN, Asked, Entry, note_command
from sync.server.live.folding import attend, take
from sync.server.tables.devices import DeviceRow
from sync.server.tables.evidence import EventRow
from sync.server.tables.sessions import SERVER, CommandRow, SessionRow
from sync.times import rfc3339

SHOWN_AFTER_THE_END = timedelta(minutes=15)
"""How long a session that ended stays on the board."""

MOST_SHOWN = 2000
"""Sessions on the board: more than any one person watches, or a kiosk each can be running."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One session, read. `entry` is None where it was known up to a seq, and `events` then are those after it."""

    session_id: str
    head_seq: int
    entry: Entry | None
    events: tuple[Event, ...]
    attended: Attended = NOBODY


def live_ids(db: Session, now: datetime) -> list[str]:
    """Return the sessions that belong on the board, those that run first."""
    at_a_kiosk = or_(
        SessionRow.writer < SERVER, SessionRow.writer > SERVER
    )  # unlike "is not", this finds its way by the index
    running = select(SessionRow.id).where(at_a_kiosk, SessionRow.status.in_(("in_progress", "scheduled")))
    ended = select(SessionRow.id).where(SessionRow.ended_at >= now - SHOWN_AFTER_THE_END)
    found = [*db.scalars(running.limit(MOST_SHOWN)), *db.scalars(ended.limit(MOST_SHOWN))]
    return [*dict.fromkeys(found)][:MOST_SHOWN]


def belongs(entry: Entry, ended_before: datetime) -> bool:
    """Whether a session is the board's: somebody is at a kiosk for it, or was a moment ago."""
    if entry.ended:
        return (entry.ended_at or "") >= rfc3339(ended_before)
    return entry.device_id is not None


def load(db: Session, known: Mapping[str, int], wanted: Collection[str]) -> list[Loaded]:
    """Return these sessions: what is new of those known up to a seq, the others whole. One that does not exist is left out."""
    rows = db.execute(
        select(SessionRow, DeviceRow.name, DeviceRow.location)
        .outerjoin(DeviceRow, DeviceRow.id == SessionRow.writer)
        .where(SessionRow.id.in_(wanted))
    ).all()
    events = _events(db, {row.id: known.get(row.id, -1) for row, _, _ in rows})
    fresh_rows = [row for row, _, _ in rows if row.id not in known]
    commands = _commands(db, [row.id for row in fresh_rows])
    asked = asked_in(db, fresh_rows)
    attending = standing_of(db, [row.id for row, _, _ in rows])
    found = []
    for row, device_name, device_location in rows:
        fresh = tuple(events.get(row.id, ()))
        entry = None
        if row.id not in known:
            entry = _entry(row, device_name, device_location, asked[row.id])
            attend(entry, attending.get(row.id, NOBODY))
            for event in fresh:
                take(entry, event)
            entry.status, entry.seq = row.status, row.head_seq
            for command in commands.get(row.id, ()):
                note_command(entry, command)
        found.append(Loaded(row.id, row.head_seq, entry, fresh, attending.get(row.id, NOBODY)))
    return found


def heads(db: Session, session_ids: Collection[str]) -> dict[str, int]:
    """Return the last seq of each of these sessions."""
    query = select(SessionRow.id, SessionRow.head_seq).where(SessionRow.id.in_(session_ids))
    return {row.id: row.head_seq for row in db.execute(query)}


def kiosks(db: Session) -> dict[str, dict[str, Any]]:
    """Return every kiosk that may be used, as the board shows it; whether it is online is not in the database."""
    query = select(DeviceRow.id, DeviceRow.name, DeviceRow.location, DeviceRow.seen_at).where(
        DeviceRow.revoked_at.is_(None)
    )
    return {
        device_id: {
            "device_id": device_id,
            "name": name,
            "location": location,
            "online": False,
            "heard_at": None if seen_at is None else rfc3339(seen_at),
        }
        for device_id, name, location, seen_at in db.execute(query)
    }


def revoked(db: Session, device_ids: Collection[str]) -> set[str]:
    """Return which of these kiosks were revoked."""
    if not device_ids:
        return set()
    return set(db.scalars(select(DeviceRow.id).where(DeviceRow.id.in_(device_ids), DeviceRow.revoked_at.is_not(None))))


def ordered(db: Session, device_ids: Collection[str], now: datetime) -> set[str]:
    """Return for which of these kiosks a command waits: word of one, from another process, may have been lost."""
    if not device_ids:
        return set()
    waits = (CommandRow.state == "sent", CommandRow.expires_at > now)
    return set(db.scalars(select(CommandRow.device_id).where(CommandRow.device_id.in_(device_ids), *waits)))


def command_json(row: CommandRow) -> dict[str, Any]:
    """Return a command as the board shows it; what a message says stays between the proctor and the kiosk."""
    return {
        "id": row.id,
        "kind": row.kind,
        "by": row.by_name,
        "state": row.state,
        "reason": row.reason,
        "created_at": rfc3339(row.created_at),
    }


def _events(db: Session, since: Mapping[str, int]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    if not since:
        return found
    query = (
        select(EventRow)
        .where(EventRow.session_id.in_(since), EventRow.seq > min(since.values()), EventRow.kind.in_(SHOWN))
        .order_by(EventRow.session_id, EventRow.seq)
    )
    for row in db.scalars(query):
        if row.seq > since[row.session_id]:
            found.setdefault(row.session_id, []).append(_event(row))
    return found


def _event(row: EventRow) -> Event:
    body = None if row.body is None else json.loads(row.body)
    return Event(
        row.session_id,
        row.seq,
        row.t_utc,
        row.t_mono_ns,
        row.kind,
        body,
        row.salt,
        row.body_hash,
        row.prev_hash,
        row.hash,
    )


def _commands(db: Session, session_ids: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    if session_ids:
        query = select(CommandRow).where(CommandRow.session_id.in_(session_ids)).order_by(CommandRow.number)
        for row in db.scalars(query):
            found.setdefault(row.session_id, []).append(command_json(row))
    return found


def _entry(row: SessionRow, device_name: str | None, device_location: str | None, asked: Asked) -> Entry:
    return Entry(
        session_id=row.id,
        status=row.status,
        participant_name=row.participant_name,
        template_name=row.template_name,
        stage_name=row.stage_name,
        language=row.language,
        location=row.location or device_location,
        attempt=row.attempt,
        scheduled_at=rfc3339(row.scheduled_at),
        started_at=None if row.started_at is None else rfc3339(row.started_at),
        ended_at=None if row.ended_at is None else rfc3339(row.ended_at),
        end_reason=row.end_reason,
        device_id=None if row.writer == SERVER else row.writer,
        device_name=device_name,
        flags=json.loads(row.flags),
        listening_in=asked.listening_in,
        asked=asked,
    )
