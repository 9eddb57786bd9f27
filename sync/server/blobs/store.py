"""Where files lie: a folder or an S3-compatible store, behind the same six calls.

A place is a name of our own making ("files/3f/3f9c..."), never anything that came in from outside. What is put is whole or not there: a
process that dies in the middle leaves nothing under the place.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from sync.errors import SyncError

CHUNK = 1024 * 1024
"""Bytes that a store hands over at a time."""

_PLACE = re.compile(r"[a-z]+(/[0-9a-f]+(-[0-9a-f]+)*)+")


class BlobMissing(SyncError):
    """Nothing lies at this place."""


class BlobStoreFull(SyncError):
    """The store has no room left."""


class BlobStoreUnusable(SyncError):
    """The store can't be reached, read or written."""


class BlobStore(Protocol):
    """Keeps bytes by place. Every method may be called from any thread and process; each raises `BlobStoreUnusable` where it can't."""

    def put(self, place: str, content: Iterable[bytes]) -> int:
        """Keep the bytes, durable on return, and return how many; over what was there. Raises `BlobStoreFull`, and what `content` raises."""
        ...

    def read(self, place: str, start: int = 0, length: int | None = None) -> Iterator[bytes]:
        """Yield the bytes from `start` on, at most `length` of them. Raises `BlobMissing` at the first of them."""
        ...

    def size(self, place: str) -> int | None:
        """Return how many bytes lie there; None where nothing does."""
        ...

    def delete(self, place: str) -> None:
        """Remove what lies at the place, and at every place below it; nothing there is no error."""
        ...

    def link(self, place: str, expires_s: int, content_type: str) -> str | None:
        """Return an address that hands the bytes to whoever has it for so long; None where the store serves nobody itself."""
        ...

    def check(self) -> None:
        """Raise `BlobStoreUnusable` where the store does not answer."""
        ...


def checked(place: str) -> str:
    """Return the place. Raises `ValueError` for one that we never make: a mistake of ours, and no way out of the folder."""
    if not _PLACE.fullmatch(place) or len(place) > 200:
        raise ValueError("that is no place in the store")
    return place


def read_whole(store: BlobStore, place: str, start: int = 0, length: int | None = None) -> bytes:
    """Return a range as one. For what is known to be small."""
    return b"".join(store.read(place, start, length))
