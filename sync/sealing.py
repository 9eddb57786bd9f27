"""Seals evidence to the organisation's key, as age files: who has the disk but not the key has nothing.

The format is age's (age-encryption.org/v1) with X25519 recipients, so that an admin who has the exported key opens a file with any age
program, off-line. Sealing and opening go through `pyrage` a chunk at a time, whatever the file's size; `sync.sealed_reading` reads a range.
"""

import io
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from sync.errors import SyncError
from sync.keys import sync_folder

SUFFIX: Final = ".age"


class SealingFailed(SyncError):
    """Something could not be sealed: no usable recipient, or the disk refused."""


class CannotOpen(SyncError):
    """A sealed file is not for this key, was changed or cut off, or is none."""


def new_identity() -> str:
    """Return a fresh identity: "AGE-SECRET-KEY-1...". Whoever has it opens what is sealed to its recipient."""
    return str(_pyrage().x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the recipient ("age1...") of an identity, which anyone may know. Raises `CannotOpen` for what is no identity."""
    return str(_identity(identity).to_public())


def check_recipient(recipient: str) -> None:
    """Raise `SealingFailed` for what is no recipient."""
    _recipient(recipient)


def seal_bytes(content: bytes, recipients: Sequence[str]) -> bytes:
    """Return the content, sealed to each of the recipients. For what is small."""
    sealed = io.BytesIO()
    seal_stream(io.BytesIO(content), sealed, recipients)
    return sealed.getvalue()


def seal_stream(source: BinaryIO, target: BinaryIO, recipients: Sequence[str]) -> None:
    """Read `source` to its end and write it sealed. Raises `SealingFailed`; what the files raise passes through."""
    known = [_recipient(recipient) for recipient in recipients]
    if not known:
        raise SealingFailed("Nobody to seal to", "a sealed file needs a recipient")
    files = _Files(source, target)
    try:
        _pyrage().encrypt_io(files.source, files.target, known)
    except Exception as exc:
        files.raise_own()
        raise SealingFailed("The file can't be sealed", type(exc).__name__) from exc
    files.raise_own()  # what fails in the library's last flush it keeps to itself


def seal_file(source: Path, target: Path, recipients: Sequence[str]) -> None:
    """Write `target` (mode 0600), whole and durable or not at all; `source` stays. Raises `SealingFailed`, OSError."""
    with _beside(target) as draft, source.open("rb") as plain:
        seal_stream(plain, draft, recipients)


def open_bytes(sealed: bytes, identities: Sequence[str]) -> bytes:
    """Return what is inside. Raises `CannotOpen`. For what is small."""
    plain = io.BytesIO()
    open_stream(io.BytesIO(sealed), plain, identities)
    return plain.getvalue()


def open_stream(source: BinaryIO, target: BinaryIO, identities: Sequence[str]) -> None:
    """Read a sealed `source` and write what is inside, with whichever identity fits.

    Raises `CannotOpen`; by then a part may have been written, each byte of it genuine. What the files raise passes through.
    """
    known = [_identity(identity) for identity in identities]
    files = _Files(source, target)
    try:
        _pyrage().decrypt_io(files.source, files.target, known)
    except Exception as exc:
        files.raise_own()
        raise CannotOpen(
            "The file can't be opened", "it is not sealed to this key, was changed or cut off, or is no sealed file"
        ) from exc
    files.raise_own()


def open_file(source: Path, target: Path, identities: Sequence[str]) -> None:
    """Write what is inside `source` to `target` (mode 0600), whole and durable or not at all. Raises `CannotOpen`, OSError."""
    with _beside(target) as draft, source.open("rb") as sealed:
        open_stream(sealed, draft, identities)


@contextmanager
def _beside(target: Path) -> Iterator[BinaryIO]:
    draft = target.with_name(f".{target.name}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(target.parent)


class _Files:
    """Both files as the library takes them; it loses what they raise, so they remember it."""

    def __init__(self, source: BinaryIO, target: BinaryIO) -> None:
        self.failure: BaseException | None = None
        self.source = _Reading(self._guarded(source.read))
        self.target = _Writing(self._guarded(target.write))

    def raise_own(self) -> None:
        """Raise what a file raised, if one did."""
        if self.failure is not None:
            raise self.failure

    def _guarded(self, call: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def guarded(argument: Any) -> Any:  # noqa: ANN401 - bytes or a size
            try:
                return call(argument)
            except BaseException as exc:
                self.failure = exc
                raise

        return guarded


class _Reading(io.RawIOBase):
    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._read(size)


class _Writing(io.RawIOBase):
    def __init__(self, write: Callable[[bytes], int]) -> None:
        self._write = write

    def writable(self) -> bool:
        return True

    def write(self, content: Any) -> int:  # noqa: ANN401 - any buffer
        piece = bytes(content)
        self._write(piece)
        return len(piece)


def _identity(text: str) -> Any:  # noqa: ANN401 - pyrage is untyped
    try:
        return _pyrage().x25519.Identity.from_str(text.strip())
    except Exception as exc:
        raise CannotOpen("That is no age identity", "expected AGE-SECRET-KEY-1...") from exc


def _recipient(text: str) -> Any:  # noqa: ANN401 - pyrage is untyped
    try:
        return _pyrage().x25519.Recipient.from_str(text.strip())
    except Exception as exc:
        raise SealingFailed("That is no age recipient", "expected age1...") from exc


def _pyrage() -> Any:  # noqa: ANN401 - it has no types
    import pyrage  # imported late: a kiosk by itself seals nothing

    return pyrage
