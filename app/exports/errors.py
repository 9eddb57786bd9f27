"""What can go wrong while records become files."""

from app.errors import AppError


class ExportError(AppError):
    """Results can't be exported as asked; the message says why."""


class NoRecord(ExportError):
    """What was given is no session record."""


class FileThere(ExportError):
    """Something lies in the file's place already, and nobody said that it may be replaced."""
