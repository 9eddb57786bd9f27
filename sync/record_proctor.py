"""What proctors did from afar while the session ran, from the ledger: each command by name, and whether the kiosk took it."""

from typing import Any

from sync.events import Event
from sync.reading import maybe_text, table, text
from sync.record_types import ProctorActionRecord


def read_action(event: Event, body: dict[str, Any]) -> ProctorActionRecord:
    """Return one command as the record lists it. Raises `Unreadable`."""
    return ProctorActionRecord(
        time=event.t_utc,
        ledger_seq=event.seq,
        id=text(body, "id"),
        command=text(body, "command"),
        by=text(body, "by_name"),
        body=table(body, "body"),
        outcome=text(body, "outcome"),
        reason=maybe_text(body, "reason") or None,
    )
