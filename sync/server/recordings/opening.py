"""What is inside a stored file, whether it lies sealed or not: read in ranges, a megabyte at a time, with no plain copy anywhere."""

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sync.sealed_reading import Payload, open_payload, read_range
from sync.server.blobs.store import BlobStore, read_whole
from sync.server.parts import Parts
from sync.server.recordings.organisation_key import identities
from sync.server.tables.files import BlobRow


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's content: `size` bytes, readable from anywhere, by any thread."""

    store: BlobStore
    place: str
    size: int
    payload: Payload | None

    def read(self, start: int = 0, length: int | None = None) -> Iterator[bytes]:
        """Yield the content from `start` on. Raises `CannotOpen`, `BlobMissing`, `BlobStoreUnusable`."""
        wanted = self.size - start if length is None else length
        if self.payload is None:
            return self.store.read(self.place, start, wanted)
        return read_range(self._fetch, self.payload, start, wanted)

    def whole(self) -> bytes:
        """Return the content. For what is small."""
        return b"".join(self.read())

    def sha256(self) -> str:
        """Return the SHA-256 of the content."""
        digest = hashlib.sha256()
        for chunk in self.read():
            digest.update(chunk)
        return digest.hexdigest()

    def _fetch(self, start: int, length: int) -> bytes:
        return read_whole(self.store, self.place, start, length)


def open_blob(parts: Parts, blob: BlobRow, keys: Sequence[str] | None = None) -> Opened:
    """Open a stored file. `keys` saves looking them up for each of many. Raises `CannotOpen`, `BlobMissing`, `BlobStoreUnusable`."""
    if not blob.sealed:
        return Opened(parts.blobs, blob.place, blob.size, None)
    if keys is None:
        keys = known_keys(parts)

    def fetch(start: int, length: int) -> bytes:
        return read_whole(parts.blobs, blob.place, start, length)

    payload = open_payload(fetch, blob.size, keys)
    return Opened(parts.blobs, blob.place, payload.size, payload)


def known_keys(parts: Parts) -> list[str]:
    """Return the organisation's identities, outside of any transaction."""
    with parts.database.read() as db:
        return identities(db, parts)


class AsFile(io.RawIOBase):
    """An opened file as a codec wants it: read and seek. For one thread."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._at = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a place."""
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._opened.size}[whence])
        return self._at

    def tell(self) -> int:
        """Return the place."""
        return self._at

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """Read from the place on."""
        content = b"".join(self._opened.read(self._at, len(buffer)))
        buffer[: len(content)] = content
        self._at += len(content)
        return len(content)
