"""Calls: a proctor's for help, open until another answers, and a candidate's, which one proctor answers for all."""

from sqlalchemy.orm import Session

from sync.server.attending.standing import row_of, told
from sync.server.live import commands
from sync.server.live.loading import load
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem
from sync.server.sessions.rows import held
from sync.server.tables.attending import AttendingRow
from sync.server.tables.sessions import CommandRow

ANSWER = "answer"
"""The command that tells the candidate who comes."""


def call_for_help(db: Session, parts: Parts, session_id: str, by: Principal, note: str) -> AttendingRow:
    """Call for help; whoever called may say it in other words while nobody has answered."""
    held(db, session_id)
    commands.kiosk_of(db, session_id)
    row = row_of(db, session_id)
    if row.help_by_id not in (None, by.id) and row.answered_at is None:
        extra = {"help": told(row).help}
        raise Problem(409, "help-called", "Help has been called already", f"{row.help_by_name} did", extra=extra)
    if row.help_by_id != by.id or row.answered_at is not None:
        row.help_at = parts.clock.utc()
    row.help_by_id, row.help_by_name, row.help_note = by.id, by.name, note
    row.answered_by_id = row.answered_by_name = row.answered_at = None
    return row


def answer_help(db: Session, parts: Parts, session_id: str, by: Principal) -> tuple[AttendingRow, str]:
    """Answer a call for help, or take one's own back; return the row and which of both it was, in the audit log's words."""
    held(db, session_id)
    row = row_of(db, session_id)
    if row.help_by_id is None or row.answered_at is not None:
        raise Problem(409, "no-call", "Nobody calls for help here", "it was answered, or taken back")
    if row.help_by_id == by.id:
        row.help_by_id = row.help_by_name = row.help_note = row.help_at = None
        return row, "withdrawn"
    row.answered_by_id, row.answered_by_name, row.answered_at = by.id, by.name, parts.clock.utc()
    return row, "answered"


def answer_candidate(
    db: Session, parts: Parts, session_id: str, by: Principal
) -> tuple[AttendingRow, CommandRow | None]:
    """Answer the candidate's call: for all who watch, and on the candidate's screen. Return no command where it was answered before by `by`."""
    held(db, session_id)
    commands.kiosk_of(db, session_id)
    row = row_of(db, session_id)
    entry = load(db, {}, [session_id])[0].entry
    if entry is None or entry.call_seq is None:
        if entry is None or entry.call_answered is None:
            raise Problem(409, "no-call", "The candidate does not call", "nobody was called, or a message answered it")
        if row.call_by_id == by.id:
            return row, None
        extra = {"call_answered": entry.call_answered}
        raise Problem(409, "answered", "Somebody has answered", f"{row.call_by_name} did", extra=extra)
    row.call_seq, row.call_at = entry.call_seq, parts.clock.utc()
    row.call_by_id, row.call_by_name = by.id, by.name
    return row, commands.issue(db, parts, by, session_id, ANSWER, {}, commands.LONGEST_LIFE_S)
