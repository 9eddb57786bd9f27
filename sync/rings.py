"""The operating system's keyring as a place for the kiosk's secrets, where there is a real one.

A secret kept there is named by a random entry that a file in the data folder holds; the folder alone, on a stolen or copied disk, gives
nothing away. Where there is no keyring the file holds the secret itself, readable by its owner alone.
"""

import secrets
from typing import Any, Protocol

from sync.errors import SyncError

SERVICE = "vivavoce"
_REAL = 1.0
"""The priority from which the library's own backends are a system's; below are null, failing and plain-text ones."""


class RingUnusable(SyncError):
    """The keyring refused, is locked, or has lost what was kept there."""


class Ring(Protocol):
    """A keyring."""

    name: str

    def put(self, entry: str, secret: str) -> None:
        """Keep a secret. Raises `RingUnusable`."""
        ...

    def get(self, entry: str) -> str:
        """Return a secret. Raises `RingUnusable`."""
        ...

    def remove(self, entry: str) -> None:
        """Forget a secret; one that is not there is forgotten already. Raises `RingUnusable`."""
        ...


class SystemRing:
    """The system's keyring: the Secret Service, Keychain or Credential Locker."""

    def __init__(self, backend: Any) -> None:  # noqa: ANN401 - the library's backend
        self._backend = backend
        self.name = str(getattr(backend, "name", type(backend).__name__))

    def put(self, entry: str, secret: str) -> None:
        """Keep a secret, and see that it can be read again."""
        try:
            self._backend.set_password(SERVICE, entry, secret)
        except Exception as exc:  # the backends raise what their systems do
            raise _unusable(self.name, exc) from exc
        if self.get(entry) != secret:
            raise RingUnusable("The keyring can't be used", f"{self.name}: it does not give back what it was given")

    def get(self, entry: str) -> str:
        """Return a secret."""
        try:
            found = self._backend.get_password(SERVICE, entry)
        except Exception as exc:
            raise _unusable(self.name, exc) from exc
        if found is None:
            raise RingUnusable(
                "The keyring has no such entry", f"{self.name}: it is another user's, or {SERVICE} {entry} was removed"
            )
        return str(found)

    def remove(self, entry: str) -> None:
        """Forget a secret."""
        from keyring.errors import PasswordDeleteError

        try:
            self._backend.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return
        except Exception as exc:
            raise _unusable(self.name, exc) from exc


def system_ring() -> Ring | None:
    """Return the system's keyring; None where there is no real one."""
    try:
        import keyring
    except ImportError:
        return None
    try:
        backend = keyring.get_keyring()
        real = float(backend.priority) >= _REAL
    except Exception:  # noqa: BLE001 - a backend that can't even say what it is worth
        return None
    return SystemRing(backend) if real else None


def new_entry(what: str) -> str:
    """Return a fresh name for a secret."""
    return f"{what}-{secrets.token_hex(8)}"


def _unusable(name: str, exc: Exception) -> RingUnusable:
    return RingUnusable(
        "The keyring can't be used", f"{name}: {type(exc).__name__}; unlock it, or sign in as the kiosk's user"
    )
