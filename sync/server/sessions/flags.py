"""What people should know of a session beyond its record: a delivery set aside, a call-off that came too late, a pen taken by force."""

import json
from datetime import datetime
from typing import Any

from sync.server.tables.sessions import SessionRow
from sync.times import rfc3339

CLOCK_DIFFERS = "clock_differs"
"""The flag of a session whose kiosk's clock was not the server's."""

MOST = 50
"""How many a session keeps; the same name and detail is one flag however often it happens."""


def raise_flag(row: SessionRow, name: str, detail: str, at: datetime) -> None:
    """Add a flag to a session whose row the caller holds."""
    flags = flags_of(row)
    if len(flags) < MOST and not any(each["name"] == name and each["detail"] == detail for each in flags):
        row.flags = json.dumps([*flags, {"name": name, "detail": detail[:300], "at": rfc3339(at)}])


def flags_of(row: SessionRow) -> list[dict[str, Any]]:
    """Return a session's flags, each {name, detail, at}, oldest first."""
    flags: list[dict[str, Any]] = json.loads(row.flags)
    return flags
