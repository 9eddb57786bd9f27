"""A wish to stop that a thread can wait for beside a socket: `select` on X11 or netlink must not outlast it."""

import os
import select
import threading
from typing import Protocol, Self


class Readable(Protocol):
    """Anything `select` takes."""

    def fileno(self) -> int:
        """Return the file descriptor."""
        ...


class Stop:
    """Set once, by anybody; seen by everybody who waits. A context manager: leaving it lets its descriptors go."""

    def __init__(self) -> None:
        self._set = threading.Event()
        self._seen, self._told = os.pipe()
        self._guard = threading.Lock()

    def set(self) -> None:
        """Ask to stop; again is the same."""
        with self._guard:
            if not self._set.is_set():
                self._set.set()
                os.write(self._told, b"x")

    def is_set(self) -> bool:
        """Whether it was asked."""
        return self._set.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait that long or until asked; return whether it was."""
        return self._set.wait(seconds)

    def readable(self, source: Readable, seconds: float, *others: Readable) -> bool:
        """Wait until `source` or one of `others` has something to read, time is up, or it was asked to stop; return whether `source` has.

        POSIX only: elsewhere `select` takes nothing but sockets.
        """
        waited_for = [source.fileno(), self._seen, *(other.fileno() for other in others)]
        ready, _, _ = select.select(waited_for, [], [], seconds)
        return source.fileno() in ready and not self._set.is_set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.set()
        os.close(self._seen)
        os.close(self._told)
