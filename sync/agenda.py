"""The kiosk's own schedule: who is expected, by which code, and what a code opens when it is typed.

A scheduled session is a chain that begins with `session.scheduled`; beside it only a keyed hash of its code is kept.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any

from engine.interview.facts import SessionScheduled, body_of
from engine.interview.lifecycle import EndReason, Status, grants_retake, is_final
from sync import rows
from sync.access_codes import code_mac, load_or_create_secret, new_code, normalised
from sync.attempts import count_failure, forget_failures, refuse_while_blocked
from sync.database import Connection
from sync.errors import CodeCancelled, CodeRefused, CodeTooEarly, CodeUnknown, CodeUsed, RetakeRefused, UnknownSession
from sync.events import Event
from sync.ledger import Ledger
from sync.reading import table, text
from sync.times import parse_rfc3339, rfc3339
from sync.transaction import Transaction
from sync.writer import Room

EARLY = timedelta(days=1)
"""How long before its time a session may be begun."""


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


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a code opens."""

    session_id: str
    scheduled: SessionScheduled


class Agenda:
    """Schedules sessions in a ledger and finds them by code. Every method may be called from any thread; none is slow."""

    def __init__(self, ledger: Ledger) -> None:
        """Use the ledger's folder. Raises `FolderUnusable`."""
        self._ledger = ledger
        self._secret = load_or_create_secret(ledger.folder)

    def schedule(self, appointment: Appointment) -> tuple[str, str]:
        """Schedule a session; return its id and its access code, which is shown this once and not kept."""
        scheduled_at = appointment.scheduled_at or self._ledger.store.now().utc
        fact = SessionScheduled(
            session_id=uuid.uuid4().hex,
            participant=appointment.participant,
            template=appointment.template,
            stage=appointment.stage,
            template_document=appointment.template_document,
            language=appointment.language,
            channel=appointment.channel,
            scheduled_at=rfc3339(scheduled_at),
            external_id=appointment.external_id,
            metadata=appointment.metadata,
        )
        return self._add(fact)

    def schedule_retake(self, session_id: str) -> tuple[str, str]:
        """Schedule the same interview again for the same participant; return the new session's id and code.

        Raises `RetakeRefused` where the earlier session has not failed, does not grant one, or was retaken already; `UnknownSession`.
        """
        earlier = self._scheduled(session_id)
        self._refuse_retake(session_id, earlier)
        again = {each.name: getattr(earlier, each.name) for each in fields(earlier)}
        again |= {
            "session_id": uuid.uuid4().hex,
            "attempt": earlier.attempt + 1,
            "previous_session_id": session_id,
            "scheduled_at": rfc3339(self._ledger.store.now().utc),
        }
        return self._add(SessionScheduled(**again))

    def cancel(self, session_id: str, reason: EndReason = EndReason.CANCELLED_BY_ADMIN) -> None:
        """Call a session off before it begins. Raises `IllegalTransition` once it has begun."""
        self._ledger.session(session_id).append_now("session.cancelled", {"end_reason": str(reason)})

    def find(self, typed: str) -> Assignment:
        """Return what the code opens, as typed by a person.

        Raises `CodeUnknown`, `CodeUsed`, `CodeCancelled`, `CodeTooEarly` (saying when), `TooManyAttempts` (saying how long to wait).
        """
        found: Assignment | CodeRefused = self._ledger.store.wait(lambda tx: self._look_up(tx, typed), Room.OPENING)
        if isinstance(found, CodeRefused):
            raise found
        return found

    def _add(self, fact: SessionScheduled) -> tuple[str, str]:
        def work(tx: Transaction) -> str:
            if fact.previous_session_id and _retaken(tx.connection, fact.previous_session_id):
                raise RetakeRefused("This session was scheduled again already", "run that one, or retake it in turn")
            code = new_code(tx.random_bytes)
            mac = code_mac(self._secret, normalised(code) or "")
            tx.append(fact.session_id, fact.KIND, body_of(fact))
            tx.connection.execute(
                "INSERT INTO access_code (code_mac, session_id) VALUES (?, ?)", (mac, fact.session_id)
            )
            return code

        code: str = self._ledger.store.wait(work, Room.OPENING)
        return fact.session_id, code

    def _look_up(self, tx: Transaction, typed: str) -> Assignment | CodeRefused:
        """Return the refusal rather than raise it: a raised one would undo the count of failures with the rest."""
        refuse_while_blocked(tx.connection, tx.at.utc)
        code = normalised(typed)
        mac = code_mac(self._secret, code) if code else ""
        row = tx.connection.execute("SELECT session_id FROM access_code WHERE code_mac = ?", (mac,)).fetchone()
        if row is None:
            count_failure(tx.connection, tx.at.utc)
            return CodeUnknown(
                "That code is not known here",
                "check each character, or ask the person who gave it to you",
                retryable=True,
            )
        forget_failures(tx.connection)
        return _opened(tx, row[0])

    def _scheduled(self, session_id: str) -> SessionScheduled:
        first = self._ledger.events(session_id)[:1]
        if not first:
            raise UnknownSession("No such session", f"{session_id} is not in {self._ledger.folder}")
        scheduled = read_scheduled(first[0])
        if scheduled is None:
            raise RetakeRefused("This session can't be run again", "what was scheduled has been erased")
        return scheduled

    def _refuse_retake(self, session_id: str, earlier: SessionScheduled) -> None:
        ended = [
            event for event in self._ledger.events(session_id) if event.kind in ("session.failed", "session.completed")
        ]
        if not ended or ended[0].body is None:
            raise RetakeRefused("This session can't be run again", "only one that ended can")
        reason = EndReason(text(ended[0].body, "end_reason"))
        if not grants_retake(reason, allow_retake=_allows_retake(earlier)):
            raise RetakeRefused(
                "This session can't be run again", f"it ended because of {reason}, and the stage allows no retake"
            )


def read_scheduled(event: Event) -> SessionScheduled | None:
    """Return the fact in a `session.scheduled` event; None once it was erased."""
    if event.body is None:
        return None
    known = {each.name for each in fields(SessionScheduled)}
    return SessionScheduled(**{name: value for name, value in event.body.items() if name in known})


def _opened(tx: Transaction, session_id: str) -> Assignment | CodeRefused:
    status = tx.chain(session_id).status
    if status is Status.CANCELLED:
        return CodeCancelled("This session was called off", "ask the person who invited you for a new one")
    if status is Status.IN_PROGRESS or status is None or is_final(status):
        return CodeUsed(
            "This code was used already", "each code opens one interview; ask for a new one if yours broke off"
        )
    scheduled = read_scheduled(next(rows.of_session(tx.connection, session_id)))
    if scheduled is None:
        return CodeCancelled("This session was called off", "what was scheduled has been erased")
    due = parse_rfc3339(scheduled.scheduled_at)
    if due - tx.at.utc > EARLY:
        return CodeTooEarly(
            "This session is not due yet", f"it is scheduled for {due:%Y-%m-%d %H:%M} UTC", opens_at=due
        )
    return Assignment(session_id, scheduled)


def _allows_retake(scheduled: SessionScheduled) -> bool:
    stages = scheduled.template_document.get("stages", [])
    own = [stage for stage in stages if isinstance(stage, dict) and stage.get("id") == scheduled.stage.get("id")]
    return bool(own and table({"stage": own[0]}, "stage").get("allow_retake") is True)


def _retaken(connection: Connection, session_id: str) -> bool:
    found = connection.execute(
        "SELECT 1 FROM event WHERE kind = 'session.scheduled' AND body IS NOT NULL AND json_extract(body, '$.previous_session_id') = ?",
        (session_id,),
    ).fetchone()
    return found is not None
