"""What the database itself refuses, on both engines: the rules of `sync.chain` and of the lifecycle, written a second time on purpose."""

from sqlalchemy import Connection


def install(connection: Connection) -> None:
    """Add every trigger."""


def remove(connection: Connection) -> None:
    """Take every trigger away."""
