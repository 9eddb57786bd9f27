"""Deliveries as the API describes them, and what was set aside as it shows it."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from sync.server.ingest.delivery import MOST_EVENTS
from sync.server.tables.evidence import SetAsideRow
from sync.times import rfc3339

_HEX = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_TIME = "2026-03-02T09:00:00.000Z"


class EventsIn(BaseModel):
    """Events of one session in their order, and a checkpoint over the last of them (see `sync.events`, `sync.checkpoints`)."""

    model_config = ConfigDict(extra="forbid")

    events: list[dict[str, Any]] = Field(min_length=1, max_length=MOST_EVENTS)
    head: dict[str, Any] = Field(examples=[{"seq": 41, "head_hash": _HEX, "public_key": _HEX, "signature": "a1" * 64}])


class HeadOut(BaseModel):
    """The last event the server has of a session, every one before it included."""

    acknowledged_seq: int = Field(examples=[41])
    head_hash: str | None = Field(examples=[_HEX])


class SetAsideOut(BaseModel):
    """A delivery that was refused. `reason` is the problem's kind; `payload_sha256` is of the request's body as it came."""

    id: str = Field(examples=["0f8a0f8a0f8a0f8a"])
    session_id: str = Field(examples=["5f2d9c"])
    device_id: str = Field(examples=["device-0f3a9c51b2d4e678"])
    reason: str = Field(examples=["fork"])
    detail: str = Field(examples=["event 3 is another than the server's"])
    first_seq: int = Field(examples=[3])
    events: int = Field(examples=[12])
    bytes: int = Field(examples=[18_432])
    payload_sha256: str = Field(examples=[_HEX])
    received_at: str = Field(examples=[_TIME])
    inspected_at: str | None = Field(examples=[None])
    inspected_by: str | None = Field(examples=[None])


def set_aside_out(row: SetAsideRow) -> SetAsideOut:
    """Return a delivery that was refused, without what it holds."""
    return SetAsideOut(
        id=row.id,
        session_id=row.session_id,
        device_id=row.device_id,
        reason=row.reason,
        detail=row.detail,
        first_seq=row.first_seq,
        events=row.events,
        bytes=row.payload_bytes,
        payload_sha256=row.payload_sha256,
        received_at=rfc3339(row.received_at),
        inspected_at=rfc3339(row.inspected_at) if row.inspected_at else None,
        inspected_by=row.inspected_by,
    )
