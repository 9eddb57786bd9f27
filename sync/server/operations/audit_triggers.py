"""What the database itself refuses of the audit log: to change an entry, to delete one, or to put another in its place."""

from sqlalchemy import Connection

_GUARDS = {
    "audit_added": ("INSERT", "an entry is not replaced", "EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)"),
    "audit_unchanged": ("UPDATE", "an entry never changes", "1 = 1"),
    "audit_kept": ("DELETE", "an entry is never deleted", "1 = 1"),
}
"""Name to what it looks at, what it says, and when. SQLite's REPLACE would delete without asking the trigger for that."""


def install(connection: Connection) -> None:
    """Add the triggers."""
    for name, (when, message, condition) in _GUARDS.items():
        if connection.dialect.name == "sqlite":
            rule = f"SELECT RAISE(ABORT, 'audit: {message}') WHERE {condition};"
            connection.exec_driver_sql(f"CREATE TRIGGER {name} BEFORE {when} ON audit BEGIN {rule} END")
            continue
        connection.exec_driver_sql(
            f"CREATE FUNCTION guard_{name}() RETURNS trigger LANGUAGE plpgsql AS $guard$\nBEGIN\nIF {condition} THEN "
            f"RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = 'audit: {message}';\n"
            "END IF;\nRETURN NEW;\nEND\n$guard$"
        )
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {when} ON audit FOR EACH ROW EXECUTE FUNCTION guard_{name}()"
        )


def remove(connection: Connection) -> None:
    """Take the triggers away."""
    for name in _GUARDS:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        else:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name} ON audit")
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS guard_{name}()")
