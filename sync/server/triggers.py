"""What the database itself refuses, on both engines: the rules of `sync.chain` and of the lifecycle, written a second time on purpose.

A mistake in one is caught by the other. Each rule is a message, when it is worth a look, and what must not be found then; both are written
in the SQL that both engines share, with the few words that differ filled in. Every refusal is an integrity error.

One rule differs from a kiosk's own database: an event may arrive with its body erased already, where its kind may be erased at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from sync.events import NO_HASH
from sync.server.operations import audit_triggers

_ENDS = "('session.completed', 'session.failed', 'session.cancelled')"

_NEVER_ERASED = (
    "('session.started', 'session.completed', 'session.failed', 'session.cancelled', "
    "'checkpoint', 'erasure', 'recording.segment', 'recording.sealed')"
)

_AFTER_THE_END = (
    "('scorecard.issued', 'scorecard.second', 'checkpoint', 'signal.annotated', "
    "'candidate.comment', 'export.made', 'erasure')"
)

_WITHIN = (
    "('session.completed', 'session.failed', 'session.paused', 'session.resumed', 'turn.held', "
    "'turn.committed', 'turn.measured', 'recording.segment', 'recording.sealed')"
)

_SCORECARDS = (
    "(SELECT CAST({result} AS TEXT) FROM event WHERE session_id = NEW.session_id AND kind = 'scorecard.issued')"
)


def _there_is(kinds: str) -> str:
    return f"EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id AND kind IN {kinds})"  # noqa: S608 - constants


_STARTED = _there_is("('session.started')")
_COMPLETED = _there_is("('session.completed')")


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} {{differs}} OLD.{column}" for column in columns)


_ALWAYS = ("{true}", "{true}")


@dataclass(frozen=True, slots=True)
class _Guard:
    """One trigger: `when` it looks (BEFORE INSERT...), at which table, and what it refuses.

    A rule's first condition looks at the row alone and costs nothing; only where it holds is the second one asked, which looks further.
    """

    name: str
    when: str
    table: str
    rules: Mapping[str, tuple[str, str]]


_KEPT = _Guard("event_kept", "DELETE", "event", {"ledger: nothing is deleted": _ALWAYS})

_UNCHANGED = _Guard(
    "event_unchanged",
    "UPDATE",
    "event",
    {
        "ledger: nothing is changed": (
            "{true}",
            _changed("arrival", "session_id", "seq", "t_utc", "t_mono_ns", "kind", "body_hash", "prev_hash", "hash")
            + " OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL",
        ),
        "ledger: this kind of fact is never erased": ("{true}", f"OLD.kind IN {_NEVER_ERASED}"),
        "ledger: no erasure names this seq": (
            "{true}",
            "NOT EXISTS (SELECT 1 FROM event AS erasure, {seqs_named} AS named "
            "WHERE erasure.session_id = OLD.session_id AND erasure.kind = 'erasure' AND named.value {is_seq})",
        ),
    },
)

_ADDED = _Guard(
    "event_added",
    "INSERT",
    "event",
    {
        "ledger: this kind of fact is never erased": ("NEW.body IS NULL", f"NEW.kind IN {_NEVER_ERASED}"),
        "ledger: this does not follow the last event": (
            "{true}",
            "NEW.prev_hash {differs} CASE NEW.seq WHEN 0 THEN '{no_hash}' ELSE "
            "(SELECT hash FROM event WHERE session_id = NEW.session_id AND seq = NEW.seq - 1) END",
        ),
        "lifecycle: a session begins by being scheduled, once": (
            "{true}",
            "(NEW.kind = 'session.scheduled') {differs} (NEW.seq = 0)",
        ),
        "lifecycle: a session starts once": ("NEW.kind = 'session.started'", _STARTED),
        "lifecycle: this needs a session that started": (f"NEW.kind IN {_WITHIN}", f"NOT {_STARTED}"),
        "lifecycle: a session that started is not called off": (
            "NEW.kind IN ('session.cancelled', 'session.rescheduled')",
            _STARTED,
        ),
        "lifecycle: the session has ended": (f"NEW.kind NOT IN {_AFTER_THE_END}", _there_is(_ENDS)),
        "lifecycle: the reason does not fit the end": (
            f"NEW.kind IN {_ENDS}",
            "COALESCE(NOT ("
            "NEW.kind = 'session.completed' AND {end_reason} IN ('finished', 'time_up', 'proctor_ended') "
            "OR NEW.kind = 'session.failed' AND {end_reason} IN "
            "('candidate_left', 'proctor_ended', 'device_fault', 'power_loss', 'network') "
            "OR NEW.kind = 'session.cancelled' AND {end_reason} IN ('no_show', 'cancelled_by_admin')), {true})",
        ),
        "lifecycle: only a completed session is scored": (
            "NEW.kind IN ('scorecard.issued', 'scorecard.second')",
            f"NOT {_COMPLETED}",
        ),
        "lifecycle: a scorecard is a new revision that names the one before": (
            "NEW.kind = 'scorecard.issued' AND NEW.body IS NOT NULL",
            f"{{revision}} {{differs}} {_SCORECARDS.format(result='COUNT(*) + 1')} "
            f"OR {{supersedes}} {{differs}} {_SCORECARDS.format(result='NULLIF(COUNT(*), 0)')}",
        ),
    },
)

_PROJECTION = _Guard(
    "session_status",
    "UPDATE",
    "session",
    {
        "session: that step does not exist": (
            "NEW.status <> OLD.status",
            "NOT (OLD.status = 'scheduled' OR OLD.status = 'in_progress' AND NEW.status IN ('completed', 'failed'))",
        ),
        "session: one that ended is not changed": (
            "OLD.status IN ('completed', 'failed', 'cancelled')",
            _changed(
                "id", "participant_id", "template_id", "template_version", "stage_id", "scheduled_at", "started_at"
            )
            + " OR "
            + _changed("ended_at", "end_reason", "attempt", "previous_session_id"),
        ),
    },
)

_SESSION_KEPT = _Guard("session_kept", "DELETE", "session", {"session: none is deleted": _ALWAYS})

_VERSION_UNCHANGED = _Guard(
    "template_version_unchanged", "UPDATE", "template_version", {"template: a version never changes": _ALWAYS}
)

_VERSION_KEPT = _Guard(
    "template_version_kept", "DELETE", "template_version", {"template: a version is never deleted": _ALWAYS}
)

_GUARDS = (_ADDED, _KEPT, _UNCHANGED, _PROJECTION, _SESSION_KEPT, _VERSION_UNCHANGED, _VERSION_KEPT)

_SQLITE = {
    "differs": "IS NOT",
    "true": "1",
    "no_hash": NO_HASH,
    "seqs_named": "json_each(erasure.body, '$.seqs')",
    "is_seq": "= OLD.seq",
    "end_reason": "json_extract(NEW.body, '$.end_reason')",
    "revision": "NULLIF(json_quote(json_extract(NEW.body, '$.revision')), 'null')",
    "supersedes": "NULLIF(json_quote(json_extract(NEW.body, '$.supersedes')), 'null')",
}

# The engine's JSON holds no NUL, whose escape a body may: it is spelled otherwise before looking into the body, which stays as it is.
_NEW_BODY = r"CAST(REPLACE(NEW.body, '\u0000', '\ufffd') AS jsonb)"
_ERASURE_BODY = r"CAST(REPLACE(erasure.body, '\u0000', '\ufffd') AS jsonb)"

_PLANNING = "SET enable_seqscan = off"

_POSTGRESQL = {
    "differs": "IS DISTINCT FROM",
    "true": "TRUE",
    "no_hash": NO_HASH,
    "seqs_named": (
        f"jsonb_array_elements(CASE jsonb_typeof({_ERASURE_BODY} -> 'seqs') "
        f"WHEN 'array' THEN {_ERASURE_BODY} -> 'seqs' ELSE '[]' END)"
    ),
    "is_seq": "= to_jsonb(OLD.seq)",
    "end_reason": f"({_NEW_BODY} ->> 'end_reason')",
    "revision": f"NULLIF(CAST({_NEW_BODY} -> 'revision' AS TEXT), 'null')",
    "supersedes": f"NULLIF(CAST({_NEW_BODY} -> 'supersedes' AS TEXT), 'null')",
}


def install(connection: Connection) -> None:
    """Add every trigger."""
    write = _in_sqlite if connection.dialect.name == "sqlite" else _in_postgresql
    for guard in _GUARDS:
        for statement in write(guard):
            connection.exec_driver_sql(statement)
    audit_triggers.install(connection)


def remove(connection: Connection) -> None:
    """Take every trigger away."""
    audit_triggers.remove(connection)
    sqlite = connection.dialect.name == "sqlite"
    for guard in _GUARDS:
        if sqlite:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {guard.name}")
        else:
            connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS {guard.name} ON "{guard.table}"')
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS guard_{guard.name}()")


def _in_sqlite(guard: _Guard) -> list[str]:
    rules = "\n".join(
        f"SELECT RAISE(ABORT, '{message}') WHERE ({first.format(**_SQLITE)}) AND ({then.format(**_SQLITE)});"
        for message, (first, then) in guard.rules.items()
    )
    return [f"CREATE TRIGGER {guard.name} BEFORE {guard.when} ON {guard.table} BEGIN\n{rules}\nEND"]


def _in_postgresql(guard: _Guard) -> list[str]:
    """Nest the conditions: what looks into a table costs the better part of 50 µs even where it need not be looked into.

    Nor is a table to be read from end to end because it was small when the connection first planned for it.
    """
    rules = "\n".join(
        f"IF ({first.format(**_POSTGRESQL)}) THEN IF ({then.format(**_POSTGRESQL)}) THEN\n"
        f"RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = '{message}';\nEND IF; END IF;"
        for message, (first, then) in guard.rules.items()
    )
    row = "OLD" if guard.when == "DELETE" else "NEW"
    return [
        f"CREATE FUNCTION guard_{guard.name}() RETURNS trigger LANGUAGE plpgsql {_PLANNING} AS $guard$\n"
        f"BEGIN\n{rules}\nRETURN {row};\nEND\n$guard$",
        f'CREATE TRIGGER {guard.name} BEFORE {guard.when} ON "{guard.table}" '
        f"FOR EACH ROW EXECUTE FUNCTION guard_{guard.name}()",
    ]
