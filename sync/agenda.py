"""The kiosk's own schedule: who is expected, by which code, and what a code opens when it is typed.

A scheduled session is a chain that begins with `session.scheduled`; beside it only a keyed hash of its code is kept.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from engine.interview.facts import SessionScheduled, body_of
from engine.interview.lifecycle import EndReason, Status, is_final
from sync import rows
from sync.access_codes import code_mac, load_or_create_secret, new_code, normalised
from sync.appointments import Appointment, due_at, read_scheduled, scheduled_again, scheduled_fact
from sync.attempts import count_failure, forget_failures, refuse_while_blocked
from sync.database import Connection
from sync.errors import (
    CodeCancelled,
    CodeElsewhere,
    CodeMoved,
    CodeRefused,
    CodeTooEarly,
    CodeUnknown,
    CodeUsed,
    RetakeRefused,
    UnknownSession,
)
from sync.ledger import Ledger
from sync.standing import LET_GO, entry_of
from sync.times import parse_rfc3339
from sync.transaction import Transaction
from sync.writer import Room

EARLY = timedelta(days=1)
"""How long before its time a session may be begun."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a code opens."""

    session_id: str
    scheduled: SessionScheduled


class Agenda:
    """Schedules sessions in a ledger and finds them by code. Every method may be called from any thread; none is slow."""

    def __init__(self, ledger: Ledger, utc: Callable[[], datetime] | None = None) -> None:
        """Use the ledger's folder. `utc` tells what is due, where a server's clock goes before this machine's. Raises `FolderUnusable`."""
        self._ledger = ledger
        self._utc = utc or (lambda: ledger.store.now().utc)
        self._secret = load_or_create_secret(ledger.folder)

    def schedule(self, appointment: Appointment) -> tuple[str, str]:
        """Schedule a session; return its id and its access code, which is shown this once and not kept."""
        now = self._ledger.store.now().utc
        return self._add(scheduled_fact(appointment, uuid.uuid4().hex, now))

    def schedule_retake(self, session_id: str) -> tuple[str, str]:
        """Schedule the same interview again for the same participant; return the new session's id and code.

        Raises `RetakeRefused` where the earlier session has not failed, does not grant one, or was retaken already; `UnknownSession`.
        """
        events = self._ledger.events(session_id)
        if not events:
            raise UnknownSession("No such session", f"{session_id} is not in {self._ledger.folder}")
        return self._add(scheduled_again(events, uuid.uuid4().hex, self._ledger.store.now().utc))

    def cancel(self, session_id: str, reason: EndReason = EndReason.CANCELLED_BY_ADMIN) -> None:
        """Call a session off before it begins. Raises `IllegalTransition` once it has begun."""
        self._ledger.session(session_id).append_now("session.cancelled", {"end_reason": str(reason)})

    def find(self, typed: str) -> Assignment:
        """Return what the code opens, as typed by a person.

        Raises `CodeUnknown`, `CodeUsed`, `CodeCancelled`, `CodeMoved`, `CodeElsewhere`, `CodeTooEarly` (saying when), `TooManyAttempts`
        (saying how long to wait).
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
        return _opened(tx, row[0], self._utc())


def _opened(tx: Transaction, session_id: str, now: datetime) -> Assignment | CodeRefused:
    status = tx.chain(session_id).status
    entry = entry_of(tx.connection, session_id)
    if status is Status.CANCELLED:
        return CodeCancelled("This session was called off", "ask the person who invited you for a new one")
    if status is Status.IN_PROGRESS or status is None or is_final(status):
        return CodeUsed(
            "This code was used already", "each code opens one interview; ask for a new one if yours broke off"
        )
    if entry.standing in LET_GO:
        return _let_go(entry.reason)
    first, *later = rows.of_session(tx.connection, session_id)
    scheduled = read_scheduled(first)
    if scheduled is None:
        return CodeCancelled("This session was called off", "what was scheduled has been erased")
    due = parse_rfc3339(due_at(scheduled, later))
    if due - now > EARLY:
        return CodeTooEarly(
            "This session is not due yet", f"it is scheduled for {due:%Y-%m-%d %H:%M} UTC", opens_at=due
        )
    return Assignment(session_id, scheduled)


def _let_go(reason: str) -> CodeRefused:
    """Return what to say of a session whose server took it back, for a reason in its own word."""
    if reason in ("cancel", "cancelled"):
        return CodeCancelled("This session was called off", "ask the person who invited you for a new one")
    if reason in ("reschedule", "later"):
        return CodeMoved("This session was moved", "ask the person who invited you when it is held")
    return CodeElsewhere("This session is not held here", "ask the staff which kiosk it is held at")


def _retaken(connection: Connection, session_id: str) -> bool:
    found = connection.execute(
        "SELECT 1 FROM event WHERE kind = 'session.scheduled' AND body IS NOT NULL AND json_extract(body, '$.previous_session_id') = ?",
        (session_id,),
    ).fetchone()
    return found is not None
