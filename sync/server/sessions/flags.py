"""What people should know of a session beyond its record: a delivery set aside, a call-off that came too late, a pen taken by force."""

import json
from datetime import datetime
from typing import Any

from sync.server.tables.sessions import SessionRow
from sync.times import rfc3339

CLOCK_DIFFERS = "clock_differs"
"""The flag of a session whose kiosk's clock was not the server's."""

MOST = 50
"""How many a session keeps, beside the first of each name; the same name and detail is one flag however often it happens."""

MORE = "more_flags"
"""The flag of a session with more than that: further ones of a name that is there already are not listed."""


def raise_flag(row: SessionRow, name: str, detail: str, at: datetime) -> None:
    """Add a flag to a session whose row the caller holds."""
    flags, detail = flags_of(row), detail[:300]
    if any(each["name"] == name and each["detail"] == detail for each in flags):
        return
    # A name that is new is always kept: rules go by some of them, and there are a dozen.
    if len(flags) >= MOST and any(each["name"] == name for each in flags):
        if any(each["name"] == MORE for each in flags):
            return
        name, detail = MORE, f"further ones are not listed; the first of them was {name}"
    row.flags = json.dumps([*flags, {"name": name, "detail": detail, "at": rfc3339(at)}])


def flags_of(row: SessionRow) -> list[dict[str, Any]]:
    """Return a session's flags, each {name, detail, at}, oldest first."""
    flags: list[dict[str, Any]] = json.loads(row.flags)
    return flags
