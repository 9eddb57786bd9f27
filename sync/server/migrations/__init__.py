"""The database's history, by Alembic: `upgrade` brings any earlier state up to date, and is safe to run from several processes at once."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from sync.server.database import Database, DatabaseUnusable

_ONE_AT_A_TIME = 7_664_232  # any number, the same for every process: PostgreSQL's advisory lock
_FOLDER = Path(__file__).parent


def upgrade(database: Database, revision: str = "head") -> None:
    """Bring the database to `revision`. Raises `DatabaseUnusable`, also for one that a newer version of the product wrote."""
    try:
        with database.engine.connect() as connection:
            _alone(connection, database)
            _refuse_newer(connection)
            command.upgrade(_config(connection), revision)
            connection.commit()
    except DBAPIError as exc:
        raise DatabaseUnusable(
            "The database can't be brought up to date", f"{type(exc.orig).__name__}: {exc.orig}"[:300]
        ) from exc


def downgrade(database: Database, revision: str) -> None:
    """Take the database back to `revision` ("base" for nothing at all); what only later versions can hold is lost."""
    with database.engine.connect() as connection:
        _alone(connection, database)
        command.downgrade(_config(connection), revision)
        connection.commit()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def _alone(connection: Connection, database: Database) -> None:
    """Have other processes that want the same wait until this connection is done."""
    if database.is_sqlite:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})


def _refuse_newer(connection: Connection) -> None:
    known = {each.revision for each in ScriptDirectory(str(_FOLDER)).walk_revisions()}
    if unknown := set(MigrationContext.configure(connection).get_current_heads()) - known:
        found = ", ".join(sorted(unknown))
        raise DatabaseUnusable("The database is newer than the product", f"it is at {found}; update the product first")
