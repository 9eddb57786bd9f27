"""Wall-clock times as the ledger writes them: RFC 3339, UTC, milliseconds."""

import re
from datetime import UTC, datetime

_SHAPE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def rfc3339(moment: datetime) -> str:
    """Return an aware time as "2026-03-01T09:30:00.250Z"."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def parse_rfc3339(text: str) -> datetime:
    """Read what `rfc3339` wrote. Raises `ValueError` for any other shape."""
    if not _SHAPE.fullmatch(text):
        raise ValueError("expected a time like 2026-03-01T09:30:00.250Z")
    return datetime.fromisoformat(text)
