"""What can go wrong between a kiosk and its server."""

from collections.abc import Mapping
from typing import Any

from sync.errors import SyncError


class LinkError(SyncError):
    """The server could not be asked, or said no."""


class Unreachable(LinkError):
    """No usable answer came: no network, a server that stumbles, or something in between. `retry_after_s` is what it asked for, if it did."""

    def __init__(self, title: str, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(title, message, retryable=True)
        self.retry_after_s = retry_after_s


class Refused(LinkError):
    """The server understood and said no. `kind` is the problem's type without its prefix; `members` the document's further members."""

    def __init__(self, status: int, kind: str, title: str, detail: str, members: Mapping[str, Any]) -> None:
        super().__init__(title, detail)
        self.status = status
        self.kind = kind
        self.members = members

    @property
    def acknowledged_seq(self) -> int | None:
        """Where the server says to go on, if it does."""
        value = self.members.get("acknowledged_seq")
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= -1 else None

    @property
    def set_aside_id(self) -> str | None:
        """Under which id the server keeps what it refused, if it does."""
        value = self.members.get("set_aside_id")
        return value[:64] if isinstance(value, str) else None


class NotEnrolled(LinkError):
    """This kiosk belongs to no server."""


class EnrolmentFailed(LinkError):
    """The kiosk could not be enrolled; nothing was changed."""


class EnrolmentDamaged(LinkError):
    """The file that says which server this kiosk belongs to can't be read."""


class CopyRefused(LinkError):
    """What the server sent as a session's chain is not one, or another than what the kiosk has."""
