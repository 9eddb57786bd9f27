"""Seals one session's sound and stills to the organisation's key, and to one that lives in this process's memory until the session is over."""

import hashlib
import io
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, cast

import structlog

from sync.errors import SyncError
from sync.sealing import SUFFIX, new_identity, open_stream, recipient_of, seal_file, seal_stream
from sync.whole_files import durable

log = structlog.get_logger()

_one_at_a_time = threading.Lock()
"""The link seals stills while an interview runs, and the kiosk what is left when it ends."""


class SessionSealer:
    """Implements `engine.audio.sealed_pieces.Sealer`; one a session. Only the organisation opens what outlives it."""

    def __init__(self, recipient: str) -> None:
        """`recipient` is the organisation's, as agreed at enrolment. Raises `SealingFailed`."""
        self._identity = new_identity()
        self._recipients = (recipient, recipient_of(self._identity))

    def seal_file(self, plain: Path, sealed: Path) -> None:
        """Seal a file."""
        seal_file(plain, sealed, self._recipients)

    def seal_bytes(self, plain: memoryview, sealed: Path) -> None:
        """Seal what is in memory."""
        with durable(sealed) as target:
            seal_stream(io.BytesIO(plain), target, self._recipients)

    def open(self, sealed: Path) -> bytes:
        """Return what is inside."""
        plain = io.BytesIO()
        with sealed.open("rb") as source:
            open_stream(source, plain, [self._identity])
        return plain.getvalue()

    def sha256_inside(self, sealed: Path) -> str:
        """Return the hash of what is inside."""
        digest = _Digest()
        with sealed.open("rb") as source:
            open_stream(source, cast("BinaryIO", digest), [self._identity])
        return digest.sha256.hexdigest()


def seal_stills(files: Iterable[Path], recipient: str) -> None:
    """Seal stills that lie plain, each to the organisation alone, and each once; one that can't be stays as it is. Blocks."""
    with _one_at_a_time:
        for path in files:
            if not path.exists():
                continue  # whoever was before sealed it
            try:
                seal_file(path, path.with_name(path.name + SUFFIX), [recipient])
                path.unlink()
            except (OSError, SyncError) as exc:
                log.warning("still.not_sealed", error=type(exc).__name__)


class _Digest(io.RawIOBase):
    """Takes bytes and keeps their hash."""

    def __init__(self) -> None:
        self.sha256 = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        piece = bytes(content)  # type: ignore[call-overload]
        self.sha256.update(piece)
        return len(piece)
