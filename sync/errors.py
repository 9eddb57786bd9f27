"""The sync package's error tree: what can go wrong with a ledger, an agenda, a record or an export, each said in one sentence."""

from datetime import datetime


class SyncError(Exception):
    """Something about stored evidence failed in a way its caller must handle or show."""

    def __init__(self, title: str, message: str, *, retryable: bool = False) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.retryable = retryable


class NotCanonical(SyncError):
    """A value has no canonical JSON form: not finite, too deep, too large, or not JSON at all."""


class FactRefused(SyncError):
    """The ledger does not take this fact: its shape, its size, or its place in the session's life is wrong."""


class FolderInUse(SyncError):
    """Another process, or another part of this one, has the data folder open."""


class FolderUnusable(SyncError):
    """The data folder can't be made, read or written."""


class LedgerDamaged(SyncError):
    """The database file is not a database, or no longer a whole one."""


class LedgerTooNew(SyncError):
    """A newer version of the product wrote this data folder."""


class LedgerClosed(SyncError):
    """The ledger was closed, or its writer is gone."""


class DeviceKeyUnusable(SyncError):
    """The file with the device's key can't be read or written."""


class UnknownSession(SyncError):
    """There is no session with this id here."""


class CodeRefused(SyncError):
    """An access code does not open a session now; the subclass says why."""


class CodeUnknown(CodeRefused):
    """No session has this access code."""


class CodeUsed(CodeRefused):
    """The session with this access code already began."""


class CodeCancelled(CodeRefused):
    """The session with this access code was called off."""


class CodeMoved(CodeRefused):
    """The session with this access code was moved to another time."""


class CodeElsewhere(CodeRefused):
    """The session with this access code is held, or to be held, at another kiosk."""


class CodeTooEarly(CodeRefused):
    """The session with this access code is more than a day away; it is due at `opens_at` (aware)."""

    def __init__(self, title: str, message: str, *, opens_at: datetime) -> None:
        super().__init__(title, message)
        self.opens_at = opens_at


class TooManyAttempts(CodeRefused):
    """Too many wrong codes; `wait_s` seconds from now another may be tried."""

    def __init__(self, title: str, message: str, *, wait_s: float) -> None:
        super().__init__(title, message, retryable=True)
        self.wait_s = wait_s


class RetakeRefused(SyncError):
    """The participant may not run this session again."""


class ExportRefused(SyncError):
    """An export can't be written where it was asked to be."""


class PublicKeyUnreadable(SyncError):
    """A file given as a public key holds none."""
