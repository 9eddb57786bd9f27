"""What proctors did from afar while the session ran, from the ledger: each command by name, and who heard the room."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sync.events import Event
from sync.reading import Unreadable, maybe_text, table, text, whole
from sync.record_types import ListenedInRecord, ProctorActionRecord


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


def read_listening(
    before: Sequence[ListenedInRecord], event: Event, body: dict[str, Any]
) -> tuple[ListenedInRecord, ...]:
    """Return who heard the room, with what this fact says of it: one more, or the end of one. Raises `Unreadable`."""
    own_id, phase = text(body, "id"), text(body, "phase")
    if phase == "begin":
        begun = ListenedInRecord(event.t_utc, None, event.seq, own_id, text(body, "by_name"), None, None, None)
        return (*before, begun)
    if phase != "end" or not before or before[-1].id != own_id or before[-1].until is not None:
        raise Unreadable("expected the end of what was begun")
    ended = replace(
        before[-1],
        until=event.t_utc,
        reason=text(body, "reason"),
        pieces=whole(body, "pieces"),
        dropped=whole(body, "dropped"),
    )
    return (*before[:-1], ended)
