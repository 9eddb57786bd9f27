"""What the database itself refuses, on both engines: the rules of `sync.chain` and of the lifecycle, written a second time on purpose.

A mistake in one is caught by the other. Each rule is a message and the condition on which it is raised; the conditions are written in the
SQL that both engines share, with the few words that differ filled in. Every refusal is an integrity error.

One rule differs from a kiosk's own database: an event may arrive with its body erased already, where its kind may be erased at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from sync.events import NO_HASH

_ENDS = "('session.completed', 'session.failed', 'session.cancelled')"

_NEVER_ERASED = (
    "('session.started', 'session.completed', 'session.failed', 'session.cancelled', "
    "'checkpoint', 'erasure', 'recording.segment', 'recording.sealed')"
)

_AFTER_THE_END = "('scorecard.issued', 'checkpoint', 'signal.annotated', 'candidate.comment', 'export.made', 'erasure')"

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


@dataclass(frozen=True, slots=True)
class _Guard:
    """One trigger: `when` it looks (BEFORE INSERT...), at which table, and what it refuses: message to condition."""

    name: str
    when: str
    table: str
    rules: Mapping[str, str]


_CHAIN = _Guard(
    "event_chain",
    "INSERT",
    "event",
    {
        "ledger: this kind of fact is never erased": f"NEW.body IS NULL AND NEW.kind IN {_NEVER_ERASED}",
        "ledger: seq is not the next one": (
            "NEW.seq {differs} (SELECT COALESCE(MAX(seq) + 1, 0) FROM event WHERE session_id = NEW.session_id)"
        ),
        "ledger: prev_hash is not the last hash": (
            "NEW.prev_hash {differs} COALESCE("
            "(SELECT hash FROM event WHERE session_id = NEW.session_id AND seq = NEW.seq - 1), '{no_hash}')"
        ),
    },
)

_KEPT = _Guard("event_kept", "DELETE", "event", {"ledger: nothing is deleted": "{true}"})

_UNCHANGED = _Guard(
    "event_unchanged",
    "UPDATE",
    "event",
    {
        "ledger: nothing is changed": _changed(
            "arrival", "session_id", "seq", "t_utc", "t_mono_ns", "kind", "body_hash", "prev_hash", "hash"
        )
        + " OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL",
        "ledger: this kind of fact is never erased": f"OLD.kind IN {_NEVER_ERASED}",
        "ledger: no erasure names this seq": (
            "NOT EXISTS (SELECT 1 FROM event AS erasure, {seqs_named} AS named "
            "WHERE erasure.session_id = OLD.session_id AND erasure.kind = 'erasure' AND named.value {is_seq})"
        ),
    },
)

_LIFE = _Guard(
    "event_life",
    "INSERT",
    "event",
    {
        "lifecycle: a session begins by being scheduled, once": "(NEW.kind = 'session.scheduled') {differs} (NEW.seq = 0)",
        "lifecycle: a session starts once": f"NEW.kind = 'session.started' AND {_STARTED}",
        "lifecycle: this needs a session that started": f"NEW.kind IN {_WITHIN} AND NOT {_STARTED}",
        "lifecycle: a session that started is not called off": (
            f"NEW.kind IN ('session.cancelled', 'session.rescheduled') AND {_STARTED}"
        ),
        "lifecycle: the session has ended": f"NEW.kind NOT IN {_AFTER_THE_END} AND {_there_is(_ENDS)}",
        "lifecycle: the reason does not fit the end": (
            f"NEW.kind IN {_ENDS} AND COALESCE(NOT ("
            "NEW.kind = 'session.completed' AND {end_reason} IN ('finished', 'time_up', 'proctor_ended') "
            "OR NEW.kind = 'session.failed' AND {end_reason} IN "
            "('candidate_left', 'proctor_ended', 'device_fault', 'power_loss', 'network') "
            "OR NEW.kind = 'session.cancelled' AND {end_reason} IN ('no_show', 'cancelled_by_admin')), {true})"
        ),
        "lifecycle: only a completed session is scored": (f"NEW.kind = 'scorecard.issued' AND NOT {_COMPLETED}"),
        "lifecycle: a scorecard is a new revision that names the one before": (
            "NEW.kind = 'scorecard.issued' AND NEW.body IS NOT NULL AND ("
            f"{{revision}} {{differs}} {_SCORECARDS.format(result='COUNT(*) + 1')} "
            f"OR {{supersedes}} {{differs}} {_SCORECARDS.format(result='NULLIF(COUNT(*), 0)')})"
        ),
    },
)

_PROJECTION = _Guard(
    "session_status",
    "UPDATE",
    "session",
    {
        "session: that step does not exist": (
            "NEW.status <> OLD.status AND NOT ("
            "OLD.status = 'scheduled' OR OLD.status = 'in_progress' AND NEW.status IN ('completed', 'failed'))"
        ),
        "session: one that ended is not changed": (
            "OLD.status IN ('completed', 'failed', 'cancelled') AND ("
            + _changed(
                "id", "participant_id", "template_id", "template_version", "stage_id", "scheduled_at", "started_at"
            )
            + " OR "
            + _changed("ended_at", "end_reason", "attempt", "previous_session_id")
            + ")"
        ),
    },
)

_SESSION_KEPT = _Guard("session_kept", "DELETE", "session", {"session: none is deleted": "{true}"})

_VERSION_UNCHANGED = _Guard(
    "template_version_unchanged", "UPDATE", "template_version", {"template: a version never changes": "{true}"}
)

_VERSION_KEPT = _Guard(
    "template_version_kept", "DELETE", "template_version", {"template: a version is never deleted": "{true}"}
)

_AUDIT_ADDED = _Guard(
    "audit_added",
    "INSERT",
    "audit",
    {"audit: an entry is not replaced": "EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)"},
)

_AUDIT_UNCHANGED = _Guard("audit_unchanged", "UPDATE", "audit", {"audit: an entry never changes": "{true}"})

_AUDIT_KEPT = _Guard("audit_kept", "DELETE", "audit", {"audit: an entry is never deleted": "{true}"})

_GUARDS = (
    _CHAIN,
    _KEPT,
    _UNCHANGED,
    _LIFE,
    _PROJECTION,
    _SESSION_KEPT,
    _VERSION_UNCHANGED,
    _VERSION_KEPT,
    _AUDIT_ADDED,
    _AUDIT_UNCHANGED,
    _AUDIT_KEPT,
)

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


def remove(connection: Connection) -> None:
    """Take every trigger away."""
    sqlite = connection.dialect.name == "sqlite"
    for guard in _GUARDS:
        if sqlite:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {guard.name}")
        else:
            connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS {guard.name} ON "{guard.table}"')
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS guard_{guard.name}()")


def _in_sqlite(guard: _Guard) -> list[str]:
    rules = "\n".join(
        f"SELECT RAISE(ABORT, '{message}') WHERE {rule.format(**_SQLITE)};" for message, rule in guard.rules.items()
    )
    return [f"CREATE TRIGGER {guard.name} BEFORE {guard.when} ON {guard.table} BEGIN\n{rules}\nEND"]


def _in_postgresql(guard: _Guard) -> list[str]:
    rules = "\n".join(
        f"IF {rule.format(**_POSTGRESQL)} THEN\n"
        f"RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = '{message}';\nEND IF;"
        for message, rule in guard.rules.items()
    )
    row = "OLD" if guard.when == "DELETE" else "NEW"
    return [
        f"CREATE FUNCTION guard_{guard.name}() RETURNS trigger LANGUAGE plpgsql AS $guard$\nBEGIN\n{rules}\nRETURN {row};\nEND\n$guard$",
        f'CREATE TRIGGER {guard.name} BEFORE {guard.when} ON "{guard.table}" FOR EACH ROW EXECUTE FUNCTION guard_{guard.name}()',
    ]
