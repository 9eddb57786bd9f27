"""The one place that opens the kiosk's database: plain SQLite, or SQLCipher where the file is encrypted."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sync import cipher
from sync.errors import FolderUnusable, LedgerDamaged, LedgerTooNew, SyncError
from sync.schema import APPLICATION_ID, SCRIPT, UPGRADE, VERSION

FILE = "ledger.db"

Connection = sqlite3.Connection
"""SQLCipher's connections are another class of the same shape."""

_DRIVERS: tuple[Any, ...] = (sqlite3,) if cipher.library() is None else (sqlite3, cipher.library())

DatabaseErrors: tuple[type[Exception], ...] = tuple(driver.Error for driver in _DRIVERS)
_Refusals: tuple[type[Exception], ...] = tuple(driver.IntegrityError for driver in _DRIVERS)
_Operational: tuple[type[Exception], ...] = tuple(driver.OperationalError for driver in _DRIVERS)

_SIDE_FILES = ("-wal", "-shm")

_CHECK_UP_TO = 32 * 1024 * 1024
"""Bytes of database that are checked whole at each start (50 ms here); a larger one is checked where it is read."""


def connect(folder: Path, key: str | None = None) -> Connection:
    """Open the folder's database for the one thread that writes, making it if need be; with a `key`, encrypted.

    Every commit is on the disk before it returns. Raises `LedgerDamaged`, `LedgerTooNew`, `FolderUnusable`.
    """
    path = folder / FILE
    _for_its_owner_only(path)
    try:
        connection = _opened(str(path), key, check_same_thread=False)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    except DatabaseErrors as exc:
        raise translated(exc, path) from exc
    return connection


def connect_reader(folder: Path, key: str | None = None) -> Connection:
    """Open the database for reading only; any thread may, beside the writer."""
    path = folder / FILE
    try:
        return _opened(f"{path.absolute().as_uri()}?mode=ro", key, uri=True)
    except DatabaseErrors as exc:
        raise translated(exc, path) from exc


def _opened(where: str, key: str | None, **how: bool) -> Connection:
    if key is None:
        return sqlite3.connect(where, isolation_level=None, **how)
    connection: Connection = cipher.library().connect(where, isolation_level=None, **how)
    cipher.use_key(connection, key)
    return connection


def forget_erased(connection: Connection) -> None:
    """Fold the write-ahead log, which still holds what was just erased, into the database and empty it; later if a reader is in the way."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def is_full(exc: BaseException) -> bool:
    """Whether the disk could take no more."""
    return isinstance(exc, _Operational) and getattr(exc, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def is_refusal(exc: BaseException) -> bool:
    """Whether a trigger or constraint said no."""
    return isinstance(exc, _Refusals)


def translated(exc: Exception, path: Path) -> SyncError:
    """Return what a database error means for a person."""
    code = getattr(exc, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return LedgerDamaged(
            "The ledger is damaged",
            f"{path} is not a whole database ({exc}); keep the folder as it is and restore a backup elsewhere",
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return FolderUnusable(
            "The data folder can't be written", f"{path.parent}: {exc}; check who owns it and its permissions"
        )
    return FolderUnusable(
        "The ledger can't be used", f"{path}: {exc}", retryable=code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    )


def _for_its_owner_only(path: Path) -> None:
    """Make the file, which holds names and words, one that no other user reads, whatever its folder lets in; SQLite's side files follow it."""
    try:
        if not path.exists():
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        for file in (path, *(path.with_name(path.name + side) for side in _SIDE_FILES)):
            if file.is_file():
                file.chmod(0o600)
    except OSError as exc:
        raise FolderUnusable(
            "The data folder can't be written",
            f"{path}: {exc.strerror or exc}; check who owns it and its permissions",
        ) from exc


def _prepare(connection: Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise LedgerTooNew(
            "This data folder is newer than the product",
            f"{path}: format {version}, this version reads up to {VERSION}; update first",
        )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # an erased body must not linger in a free page
    if version == 0:
        _create(connection, path)
        return
    if path.stat().st_size <= _CHECK_UP_TO:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise LedgerDamaged(
                "The ledger is damaged", f"{path}: {found}; keep the folder as it is and restore a backup elsewhere"
            )
    if version < VERSION:
        connection.executescript(f"BEGIN IMMEDIATE; {UPGRADE} PRAGMA user_version = {VERSION}; COMMIT;")


def _create(connection: Connection, path: Path) -> None:
    if connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()[0]:
        raise LedgerDamaged("The ledger is damaged", f"{path} is a database, but not a ledger")
    connection.executescript(
        f"BEGIN IMMEDIATE; {SCRIPT} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )
