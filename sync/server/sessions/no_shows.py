"""Sessions that nobody came to: called off after the grace time, never while a kiosk could be holding the interview unheard.

Where a kiosk may have a copy, an order is left like any other: it takes effect when the kiosk was heard from and let go, and is void where
the kiosk had begun.
"""

import logging
from datetime import datetime, timedelta

from sqlalchemy import exists, select

from engine.interview.lifecycle import EndReason, Status
from engine.interview.templates import StageType
from sync.server.parts import Parts
from sync.server.principals import THE_SERVER
from sync.server.sessions.orders import cancel
from sync.server.sessions.projection import CANCEL, RESCHEDULE, WAITING, waiting_orders
from sync.server.sessions.rows import held
from sync.server.tables.sessions import SERVER, OrderRow, SessionRow
from sync.server.tables.stages import StageStepRow

HELD_AT_KIOSKS = (StageType.AI_INTERVIEW, StageType.ROLEPLAY_SIMULATION, StageType.PRACTICE_SESSION)
"""The stages a candidate comes to; a reviewer who is late is no no-show."""

UNAPPOINTED_FOR = timedelta(days=14)
"""How long a session that a stage created by itself is kept for its participant: it was due at once, but nobody was told a time."""

_AT_ONCE = 500

_log = logging.getLogger(__name__)


def cancel_no_shows(parts: Parts) -> int:
    """Call off what is overdue, each in a transaction of its own; return how many were called off or ordered to be. Any process may."""
    now = parts.clock.utc()
    deadline = now - timedelta(minutes=parts.settings.no_show_after_minutes)
    unappointed = (SessionRow.head_seq == 0) & exists().where(StageStepRow.next_session_id == SessionRow.id)
    ordered = exists().where(
        OrderRow.session_id == SessionRow.id, OrderRow.state == WAITING, OrderRow.kind.in_((CANCEL, RESCHEDULE))
    )
    overdue = (
        select(SessionRow.id)
        .where(
            SessionRow.status == str(Status.SCHEDULED),
            SessionRow.scheduled_at <= deadline,
            SessionRow.writer == SERVER,
            SessionRow.stage_type.in_([str(each) for each in HELD_AT_KIOSKS]),
            ~ordered,
            ~unappointed | (SessionRow.scheduled_at <= now - UNAPPOINTED_FOR),
        )
        .order_by(SessionRow.scheduled_at)
        .limit(_AT_ONCE)
    )
    with parts.database.read() as db:
        found = list(db.scalars(overdue))
    done = 0
    for session_id in found:
        try:
            done += _called_off(parts, session_id, deadline)
        except Exception as exc:  # noqa: BLE001 - one session that can't be called off must not keep the others
            _log.error("no-show not called off: session=%s error=%s", session_id, type(exc).__name__)
    return done


def _called_off(parts: Parts, session_id: str, deadline: datetime) -> bool:
    with parts.database.write() as db:
        row = held(db, session_id)
        still = row.status == Status.SCHEDULED and row.writer == SERVER and row.scheduled_at <= deadline
        if not still or waiting_orders(db, session_id):
            return False
        cancel(db, parts, session_id, THE_SERVER, EndReason.NO_SHOW)
    return True
