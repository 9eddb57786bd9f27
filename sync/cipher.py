"""The ledger's database, encrypted where the build has SQLCipher: its key, and the one-time way from a plain file to an encrypted one.

The key is random, 32 bytes, and lies in the system's keyring or in a file beside the database. In the file it keeps a copied or leaked
database closed, not a stolen disk; in the keyring it does that too, as far as the keyring is locked.
"""

import logging
import os
import secrets
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sync.canonical import canonical, parse
from sync.errors import FolderUnusable, LedgerDamaged, NotCanonical
from sync.keys import is_hex, sync_folder
from sync.rings import Ring, RingUnusable, new_entry, system_ring
from sync.whole_files import write_whole

KEY_FILE = "ledger.key"
_DRAFT = ".encrypting"
_PLAIN = b"SQLite format 3\0"
_MOST_KEY_FILE = 4096
_BUSY_S = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Encryption:
    """That a ledger is to be encrypted where it can be; with its key in `ring`, or in a file where there is none."""

    ring: Ring | None = None


def library() -> Any:  # noqa: ANN401 - it has no types; shaped like sqlite3
    """Return SQLCipher's driver; None where this build has none."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        return None
    return dbapi2


def is_encrypted(path: Path) -> bool:
    """Whether a database file is there and not plain. Not while this process has it open: closing the file again would drop its locks."""
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_PLAIN))
    except FileNotFoundError:
        return False
    return bool(beginning) and beginning != _PLAIN


def key_in_ring(folder: Path) -> bool:
    """Whether the folder's database key is in a keyring. Raises `FolderUnusable`."""
    return "keyring" in _key_file(folder)


def settle(path: Path, wanted: Encryption | None, ring: Ring | None = None) -> str | None:
    """Return the key that the database at `path` opens with, None for a plain one; the caller holds the folder.

    A plain one that is to be encrypted is, once and for all: at any moment of a crash there is the plain one whole or the encrypted one.
    Raises `FolderUnusable`, `RingUnusable`, `LedgerDamaged`.
    """
    folder = path.parent
    (folder / (path.name + _DRAFT)).unlink(missing_ok=True)
    if is_encrypted(path):
        if not (folder / KEY_FILE).exists():
            return None  # no key and no plain database: it is damaged, and opening it says so
        _refuse_without_library(path)
        return key_of(folder, ring or (wanted.ring if wanted else None))
    if wanted is None or library() is None:
        return None
    key = key_of(folder, wanted.ring) if (folder / KEY_FILE).exists() else _new_key(folder, wanted.ring)
    if path.exists() and path.stat().st_size:
        _encrypt(path, key)
        _log.info("ledger encrypted: bytes=%d", path.stat().st_size)
    return key


def key_of(folder: Path, ring: Ring | None = None) -> str:
    """Return the folder's database key, 64 hex digits. Raises `FolderUnusable`, `RingUnusable`."""
    content = _key_file(folder)
    key = content.get("key")
    if "keyring" in content:
        found = ring or system_ring()
        if found is None:
            raise RingUnusable(
                "The ledger's key is in a keyring", "and there is none here; start in the kiosk user's desktop session"
            )
        key = found.get(str(content["keyring"]))
    if not is_hex(key, 64):
        raise _no_key(folder, "holds none")
    return str(key)


def use_key(connection: Any, key: str) -> None:  # noqa: ANN401 - a connection of either driver
    """Give a fresh connection its key; what is wrong with it shows at the first read."""
    connection.execute(f"PRAGMA key = \"x'{key}'\"")


def _refuse_without_library(path: Path) -> None:
    if library() is None:
        raise FolderUnusable(
            "The ledger is encrypted", f"{path}: this build has no SQLCipher; install sqlcipher3-wheels"
        )


def _key_file(folder: Path) -> dict[str, Any]:
    try:
        with (folder / KEY_FILE).open("rb") as file:
            content = parse(file.read(_MOST_KEY_FILE))
    except (OSError, NotCanonical) as exc:
        raise _no_key(folder, type(exc).__name__) from exc
    if not isinstance(content, dict):
        raise _no_key(folder, "holds none")
    return content


def _new_key(folder: Path, ring: Ring | None) -> str:
    key = secrets.token_hex(32)
    content = {"key": key}
    if ring is not None:
        try:
            entry = new_entry("ledger-key")
            ring.put(entry, key)
            content = {"keyring": entry}
        except RingUnusable as exc:
            _log.warning("the ledger's key stays in its file: %s", exc.title)
    try:
        write_whole(folder / KEY_FILE, canonical(content))
    except OSError as exc:
        raise FolderUnusable("The data folder can't be written", f"{folder}: {exc.strerror or exc}") from exc
    return key


def _encrypt(path: Path, key: str) -> None:
    """Copy the plain database into an encrypted one beside it, compare, and let it take its place."""
    draft, driver = path.with_name(path.name + _DRAFT), library()
    try:
        connection = driver.connect(path, isolation_level=None, timeout=_BUSY_S)
        try:
            before = _summary(connection)
            connection.execute("PRAGMA journal_mode = DELETE")  # folds the write-ahead log in, and removes it
            os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            connection.execute(f"ATTACH DATABASE ? AS sealed KEY \"x'{key}'\"", (str(draft),))
            connection.execute("SELECT sqlcipher_export('sealed')")
            for name in ("user_version", "application_id"):
                value = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
                connection.execute(f"PRAGMA sealed.{name} = {value}")
            connection.execute("DETACH DATABASE sealed")
        finally:
            connection.close()
        _refuse_other(draft, key, before)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except (driver.Error, sqlite3.Error) as exc:
        raise LedgerDamaged(
            "The ledger can't be encrypted",
            f"{path}: {exc}; it stays as it is. Keep the folder, or set ledger_encryption to off",
        ) from exc
    except OSError as exc:
        raise FolderUnusable(
            "The ledger can't be encrypted", f"{path}: {exc.strerror or exc}; it stays as it is"
        ) from exc
    finally:
        draft.unlink(missing_ok=True)


def _refuse_other(draft: Path, key: str, before: tuple[Any, ...]) -> None:
    """Raise `LedgerDamaged` unless the encrypted copy opens with its key, is whole, and holds the same."""
    connection = library().connect(draft, isolation_level=None)
    try:
        use_key(connection, key)
        same = _summary(connection) == before
        whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    finally:
        connection.close()
    if not (same and whole):
        raise LedgerDamaged("The ledger can't be encrypted", f"{draft.parent}: the copy differs; it stays as it is")


def _summary(connection: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a connection of either driver
    counted = "SELECT COUNT(*), COALESCE(MAX(arrival), 0), COALESCE(SUM(length(body)), 0) FROM event"
    made = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return (
        *connection.execute(counted).fetchone(),
        connection.execute("PRAGMA user_version").fetchone()[0],
        tuple(made),
    )


def _no_key(folder: Path, why: str) -> FolderUnusable:
    return FolderUnusable("The ledger's key can't be used", f"{folder / KEY_FILE}: {why}; restore it from a backup")
