"""Passwords: hashed with argon2id, checked at the same cost whether the person exists or not, and never more at once than memory allows."""

import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

from sync.server.problems import Issue, Problem

SHORTEST = 12
"""Characters. Without a second factor length is what counts (NIST SP 800-63B, 3.1.1); no rules about kinds of characters."""

LONGEST = 200

_AT_ONCE = 4
"""Hashes computed at the same time in a process: at 64 MiB each, what a small server can spare while it is guessed at."""

_IN_LINE = 16
"""Requests at it or waiting for it: each holds one of the process's forty threads, and others have to get through."""

_PATIENCE_S = 5.0


class Passwords:
    """Hashes and checks. The parameters are RFC 9106's second choice: 3 passes over 64 MiB in 4 lanes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._free = threading.BoundedSemaphore(_AT_ONCE)
        self._line = threading.BoundedSemaphore(_IN_LINE)

    def hash(self, password: str) -> str:
        """Return argon2's own text for a password that `refuse_weak` let through. Raises a 503 problem while too many are at it."""
        with self._turn():
            return self._hasher.hash(_meant(password))

    def fits(self, stored: str | None, password: str) -> bool:
        """Whether this is the password; takes as long where there is none. Raises a 503 problem while too many are at it."""
        with self._turn():
            try:
                self._hasher.verify(stored or self._nobodys, _meant(password))
            except (VerificationError, InvalidHashError):
                return False
        return stored is not None

    def outdated(self, stored: str) -> bool:
        """Whether it was hashed with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash("whoever asks in vain waits as long as anybody")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold one of the places to hash in, waited for."""
        if not self._line.acquire(blocking=False):
            raise _busy()
        try:
            if not self._free.acquire(timeout=_PATIENCE_S):
                raise _busy()
            try:
                yield
            finally:
                self._free.release()
        finally:
            self._line.release()


def _busy() -> Problem:
    return Problem(503, "busy", "Too many are signing in", "try again shortly", headers={"Retry-After": "5"})


def refuse_weak(password: str, email: str, name: str, *, place: str = "/password") -> None:
    """Raise the 422 problem of a password that is too short, too long, or the person's own name or address."""
    said = _meant(password)
    if len(said) < SHORTEST:
        wrong = f"at least {SHORTEST} characters"
    elif len(said) > LONGEST:
        wrong = f"at most {LONGEST} characters"
    elif said.casefold() in (email.casefold(), name.casefold()) or len(set(said)) < 4:
        wrong = "too easily guessed"
    else:
        return
    raise Problem(422, "weak-password", "That password can't be used", wrong, issues=[Issue(path=place, message=wrong)])


def _meant(password: str) -> str:
    """One spelling whatever the keyboard composed (NIST SP 800-63B, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)
