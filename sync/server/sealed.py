"""Secrets at rest: what the server must be able to read again (webhook secrets, access codes, its own keys) lies sealed in the database.

The key is a file beside the data (or on a mounted secret), so that a copy of the database alone gives nothing away. Several processes
share the file.
"""

import hmac
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sync.errors import FolderUnusable, SyncError
from sync.keys import sync_folder

KEY_FILE = "server.key"
_NONCE = 12


class CannotUnseal(SyncError):
    """A secret in the database was sealed with another key."""


class Seal:
    """Seals and opens short secrets; `purpose` binds each to its place, so that none can be moved to another."""

    def __init__(self, key: bytes, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> None:
        self._cipher = AESGCM(key)
        self._marks = hmac.digest(key, b"marks", "sha256")
        self._random_bytes = random_bytes

    def close(self, secret: bytes, purpose: str) -> bytes:
        """Return the sealed secret."""
        nonce = self._random_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, secret, purpose.encode())

    def mark(self, said: bytes, purpose: str) -> str:
        """Return 64 hex digits by which the same can be known again, and nothing else be found out without the key."""
        return hmac.digest(self._marks, purpose.encode() + b"\0" + said, "sha256").hex()

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Return the secret. Raises `CannotUnseal`."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())
        except (InvalidTag, ValueError) as exc:
            raise CannotUnseal(
                "A secret can't be opened", f"{purpose}: {KEY_FILE} is not the one it was sealed with"
            ) from exc


def load_or_create_key(folder: Path) -> bytes:
    """Return the folder's 32 bytes, made at first use with mode 0600; another process that makes them at the same time wins or loses whole."""
    path = folder / KEY_FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _create(path)
        key = bytes.fromhex(path.read_text(encoding="ascii")[:200])
    except (OSError, ValueError) as exc:
        raise FolderUnusable("The server's key can't be used", f"{path}: {type(exc).__name__}") from exc
    if len(key) != 32:
        raise FolderUnusable("The server's key can't be used", f"{path}: expected 32 bytes as hex")
    return key


def _create(path: Path) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_bytes(32).hex())
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)  # unlike a rename, never over one that another process made meanwhile
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(path.parent)
