"""The server's database, SQLite or PostgreSQL: opened here, read and written through two context managers and nothing else.

A write is one transaction. On SQLite writers queue up before it begins (one writer is all SQLite has; waiting here is fair, its own busy
time-out is not); on PostgreSQL rows are locked where two processes could meet (`locked` says which).
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, Select, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.pool import ConnectionPoolEntry

from sync.errors import SyncError

Q = TypeVar("Q", bound=Select[*tuple[Any, ...]])

_BUSY_S = 30.0
_POOL = 16


class DatabaseUnusable(SyncError):
    """The server's database can't be reached, or is none of those it knows."""


class Database:
    """One database, open until closed. Every method may be called from any thread."""

    def __init__(self, url: str) -> None:
        """Take `sqlite:///PATH` or `postgresql://...`. Raises `DatabaseUnusable`."""
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._one_writer = threading.Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Yield a session whose changes are committed at the end, or undone where anything is raised."""
        with self._one_writer, Session(self.engine, expire_on_commit=False) as session, session.begin():
            if self.is_sqlite:
                session.connection().exec_driver_sql("BEGIN IMMEDIATE")
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Yield a session that sees one state of the database and changes nothing."""
        with Session(self.engine, expire_on_commit=False) as session:
            if self.is_sqlite:
                session.connection().exec_driver_sql("BEGIN")
            else:
                session.connection(
                    execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
                )
            yield session
            session.expunge_all()  # what was read stays readable after the rollback
            session.rollback()

    def check(self) -> None:
        """Raise `DatabaseUnusable` where it does not answer."""
        try:
            with self.read() as session:
                session.connection().exec_driver_sql("SELECT 1")
        except DBAPIError as exc:
            raise DatabaseUnusable("The database does not answer", type(exc.orig).__name__, retryable=True) from exc

    def close(self) -> None:
        """Let every connection go; one that a thread is still at work with goes when that is done."""
        event.listen(self.engine.pool, "checkin", _let_go)
        self.engine.dispose()


def _let_go(connection: Any, entry: ConnectionPoolEntry) -> None:  # noqa: ANN401 - the driver's own
    """A pool that was disposed of takes connections back and forgets them: nobody else would close this one."""
    if connection is not None:
        entry.invalidate()


def locked(query: Q) -> Q:
    """Return the query with its rows held until the transaction ends, so that another process waits (PostgreSQL; SQLite has one writer)."""
    return query.with_for_update()


def add_if_new(db: Session, table: type[DeclarativeBase], row: Mapping[str, Any]) -> bool:
    """Add a row unless its key is taken; return whether it was added. Another transaction that is adding it is waited for."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    plain = table.__table__
    assert isinstance(plain, Table)  # noqa: S101 - as every table of ours
    asked = insert(plain).values(dict(row)).on_conflict_do_nothing()  # of which PostgreSQL's driver gives no row count
    return db.execute(asked.returning(*plain.primary_key.columns)).first() is not None


def _engine(url: str) -> Engine:
    try:
        asked = make_url(url)
        if asked.drivername in ("postgresql", "postgres"):
            asked = asked.set(drivername="postgresql+psycopg")
        if asked.get_backend_name() == "sqlite":
            return _sqlite(asked.database)
        if asked.get_backend_name() == "postgresql":
            return create_engine(asked, pool_size=_POOL, max_overflow=_POOL, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError) as exc:
        raise DatabaseUnusable("That is no database", f"expected sqlite:///PATH or postgresql://...: {exc}") from exc
    raise DatabaseUnusable("That is no database", f"{asked.drivername}: expected sqlite:///PATH or postgresql://...")


def _sqlite(path: str | None) -> Engine:
    if not path or path == ":memory:":
        raise DatabaseUnusable("That is no database", "a server's SQLite database is a file: sqlite:///PATH")
    file = Path(path)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            file.touch(mode=0o600)
    except OSError as exc:  # the folder is the administrator's to mend, and its address is not what is wrong
        raise DatabaseUnusable("The database's folder can't be used", f"{file.parent}: {exc.strerror}") from exc
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _BUSY_S, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:  # noqa: ANN401 - the driver's own
        connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
        connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows a to z alone
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def _lower(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    return value.lower() if isinstance(value, str) else value
