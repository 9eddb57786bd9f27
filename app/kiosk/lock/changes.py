"""What a change to the desktop is: something that can be read, made and taken back, by whoever starts next if need be."""

from collections.abc import Mapping
from typing import Protocol

Value = Mapping[str, int | str | bool]
"""A setting of the desktop as the journal keeps it."""


class ChangeRefused(Exception):
    """The desktop does not let itself be read or changed; the text says why."""


class NothingToChange(Exception):
    """This desktop has no such thing; the text says which."""


class Change(Protocol):
    """One reversible change. `put_back` may be called by another process than the one that made it."""

    @property
    def name(self) -> str:
        """What the journal calls it."""
        ...

    def read(self) -> Value:
        """Return how it stands. Raises `ChangeRefused`, or `NothingToChange`."""
        ...

    def make(self) -> None:
        """Change it for the time of the lock. Raises `ChangeRefused`."""
        ...

    def put_back(self, value: Value) -> None:
        """Set it to what `read` returned. Raises `ChangeRefused`."""
        ...
