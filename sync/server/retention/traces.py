"""Where else a session's or a person's data lies on the server, and how it is cleaned. Every table that could hold some is named here:

| where | what of it | what becomes of it |
| --- | --- | --- |
| `event.body`, `.salt` | everything that was said and done | taken out (`erasing`) |
| `blob`, `upload`, and the store | sound, pictures | removed (`erasing`) |
| `session` | name, external id, score, access code; what lists go by | emptied |
| `participant` | name, address, external id, details | emptied; the id stays |
| `participant_word` | the words of a name, an address, an external id | removed |
| `webhook_notice`, `webhook_attempt` | external id, score; what a receiver answered | emptied |
| `set_aside` | deliveries that were refused, whole | the payload emptied, its hash kept |
| `command` | what a proctor wrote to the candidate | emptied |
| `attending` | what proctors wrote to each other | emptied |
| `stage_step` | a reviewer's note | emptied; one that waits for a decision leads nowhere |
| `idempotency` | answers to repeated requests, sealed | those that name the session or the person removed |
| `audit` | ids; reasons for touching evidence, whose authors are told to name nobody | stays |
| `session_order` | the time that was asked for, and by whom of the staff | stays |
| kiosks | their copies of the ledger, recordings | ordered to be erased (`kiosk_erasure`) |

Backups and PostgreSQL's own dead rows (until it vacuums) are not reached from here; SQLite overwrites what it deletes.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sync.chain import SIGNAL_ANNOTATED
from sync.server.catalogue.seeking import remember_words
from sync.server.idempotency import answers
from sync.server.jobs.tidying import ANSWERS_KEPT
from sync.server.parts import Parts
from sync.server.stages.steps import DUE, NOTHING, WAITING
from sync.server.tables.attending import AttendingRow
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.evidence import EventRow, SetAsideRow
from sync.server.tables.notices import AttemptRow, DeliveryRow, NoticeRow
from sync.server.tables.retention import KioskErasureRow, RetentionRow
from sync.server.tables.sessions import SERVER, CommandRow, SessionCopyRow, SessionRow
from sync.server.tables.stages import StageStepRow
from sync.times import rfc3339

_TOLD_OF_A_PERSON = ("external_id", "score", "passed", "recommendation", "end_reason")


def clean_session(db: Session, parts: Parts, row: SessionRow) -> None:
    """Empty what is copied of a session whose ledger was emptied; its participant too, where nothing else is left of them."""
    row.participant_name = row.external_id = None
    row.score = row.passed = row.recommendation = None
    row.code_mac = row.code_sealed = None
    db.execute(
        update(SetAsideRow)
        .where(SetAsideRow.session_id == row.id)
        .values(payload=b"", payload_bytes=0, detail="its content was erased")
    )
    db.execute(update(CommandRow).where(CommandRow.session_id == row.id).values(body="{}", reason=None))
    db.execute(update(AttendingRow).where(AttendingRow.session_id == row.id).values(offer_note=None, help_note=None))
    now = parts.clock.utc()
    step = StageStepRow.session_id == row.id
    db.execute(update(StageStepRow).where(step).values(note=None))
    undecided = step & StageStepRow.state.in_((DUE, WAITING))
    over = {"state": NOTHING, "outcome": "the session was erased", "trouble": None, "settled_at": now}
    db.execute(update(StageStepRow).where(undecided).values(over))
    _clean_notices(db, row.id)
    if _asked_about_since(db, row, now - 2 * ANSWERS_KEPT):  # no answer is older: a night's erasures need not look
        _forget_answers(db, parts, (row.id,))
    db.get(
        ParticipantRow, row.participant_id, with_for_update=True
    )  # of two last sessions, one must see the other gone
    if not _has_more(db, row):
        clean_participant(db, parts, row.participant_id)


def clean_participant(db: Session, parts: Parts, participant_id: str) -> None:
    """Empty what is known of a person outside of sessions."""
    person = db.get(ParticipantRow, participant_id, with_for_update=True)
    if person is None or person.erased_at is not None:
        return
    person.name = person.email = person.external_id = None
    person.details = "{}"
    person.erased_at = person.updated_at = parts.clock.utc()
    remember_words(db, person)
    _clean_notices(db, participant_id)
    _forget_answers(db, parts, (participant_id,))


def name_kiosks(db: Session, row: SessionRow, now: datetime) -> None:
    """Order every kiosk that had the session, or a copy of it, to erase what it has."""
    copies = select(SessionCopyRow.device_id).where(SessionCopyRow.session_id == row.id)
    had = {*db.scalars(copies), *(each for each in (row.begun_by, row.writer) if each not in (None, SERVER))}
    for device_id in sorted(each for each in had if each is not None):
        if db.get(KioskErasureRow, (row.id, device_id)) is None:
            db.add(KioskErasureRow(session_id=row.id, device_id=device_id, ordered_at=now, done_at=None))


def _has_more(db: Session, row: SessionRow) -> bool:
    """Whether the participant has another session that is not erased."""
    erased = select(RetentionRow.session_id).where(RetentionRow.content_at.is_not(None))
    query = select(SessionRow.id).where(
        SessionRow.participant_id == row.participant_id, SessionRow.id != row.id, SessionRow.id.not_in(erased)
    )
    return db.scalar(query.limit(1)) is not None


def _clean_notices(db: Session, subject: str) -> None:
    for notice in db.scalars(select(NoticeRow).where(NoticeRow.subject == subject)):
        body: dict[str, Any] = json.loads(notice.body)
        for about in body.get("data", {}).values():
            about.update({name: None for name in _TOLD_OF_A_PERSON if name in about})
        notice.body = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    deliveries = select(DeliveryRow.id).where(DeliveryRow.subject == subject)
    db.execute(update(AttemptRow).where(AttemptRow.delivery_id.in_(deliveries)).values(answer=""))


def _asked_about_since(db: Session, row: SessionRow, since: datetime) -> bool:
    """Whether an answer that names the session may have been stored since: it was made or held then, or somebody noted something on it."""
    if row.ended_at is None or max(row.created_at, row.ended_at) > since:
        return True
    asked = select(CommandRow.number).where(CommandRow.session_id == row.id, CommandRow.created_at > since)
    noted = select(EventRow.seq).where(
        EventRow.session_id == row.id, EventRow.kind == SIGNAL_ANNOTATED, EventRow.t_utc > rfc3339(since)
    )
    return any(db.scalar(each.limit(1)) is not None for each in (asked, noted))


def _forget_answers(db: Session, parts: Parts, ids: Iterable[str]) -> None:
    """Remove stored answers that name one of these; they are sealed, so each is looked into. There are two days' worth of them."""
    wanted = tuple(ids)
    for row, body in answers(db, parts):
        if any(each in body for each in wanted):
            db.delete(row)
