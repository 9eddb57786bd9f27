"""The app's error tree: what goes wrong between the person and the engine."""


class AppError(Exception):
    """Something a person asked for can't be done; the message says what to do about it."""

    def __init__(self, title: str, message: str, *, retryable: bool = False) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.retryable = retryable


class SettingsInvalid(AppError):
    """A setting is missing, unknown or out of range."""


class BadUsage(AppError):
    """The command line asks for something that makes no sense."""


class NotInstalled(AppError):
    """A part of the system that this command needs is not there; the message names it."""
