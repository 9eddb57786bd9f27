"""What webhooks look like on the wire: inputs bounded and known in every member, answers without a secret but for the one time it is shown."""

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from sync.server.tables.notices import AttemptRow, DeliveryRow, EndpointRow, NoticeRow
from sync.server.texts import Line, Time, Told
from sync.server.webhooks.endpoints import LONGEST_URL
from sync.server.webhooks.outbox import Event

State = Literal["waiting", "delivered", "given_up"]

_URL = "https://example.org/vivavoce"
_ID = "0f6f1c2d3e4f5a6b7c8d9e0f1a2b3c4d"


Url = Annotated[str, Field(min_length=1, max_length=LONGEST_URL, examples=[_URL])]
Description = Annotated[Line, Field(examples=["Applicant tracking"])]
Events = Annotated[
    list[Event],
    Field(max_length=20, description="What to be told; empty for everything.", examples=[["session.scored"]]),
]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class EndpointIn(_In):
    """An address to tell."""

    url: Url
    description: Description = ""
    events: Events = []


class EndpointChangesIn(_In):
    """What to change of an endpoint; what is left out stays."""

    url: Url | None = None
    description: Description | None = None
    events: Events | None = None


class RotationIn(_In):
    """How long the old secret is signed with beside the new one."""

    old_lives_hours: Annotated[float, Field(ge=0, le=168, examples=[24])] = 24


class ReplayIn(_In):
    """From when on to tell everything again. `undelivered_only` leaves out what the endpoint took."""

    since: Time = Field(examples=["2026-03-02T00:00:00Z"])
    undelivered_only: bool = True
    cursor: Annotated[str | None, Field(max_length=512)] = None


class EndpointOut(BaseModel):
    """An endpoint. `failures` counts attempts in a row that failed, since `failing_since`."""

    id: str = Field(examples=[_ID])
    url: str = Field(examples=[_URL])
    description: str
    events: list[str]
    enabled: bool
    disabled_at: Told | None
    disabled_why: str | None = Field(examples=["it answered that it is gone (410)"])
    failures: int
    failing_since: Told | None
    created_at: Told


class EndpointDetailOut(EndpointOut):
    """An endpoint, and how far its deliveries are. Given up ones wait for a replay."""

    deliveries: dict[str, int] = Field(examples=[{"delivered": 40, "given_up": 1, "waiting": 2}])
    last_delivered_at: Told | None
    old_secret_until: Told | None = Field(
        description="While an earlier secret lives, when it ends: what is sent is signed with both."
    )


class EndpointMadeOut(EndpointOut):
    """A new endpoint with its secret, which is shown this once."""

    secret: str = Field(examples=["whsec_ZXhhbXBsZSBleGFtcGxlIGV4YW1wbGUgZXhhbXBsZSE="])


class RotatedOut(BaseModel):
    """A new secret, shown this once. Until `old_until` what is sent is signed with the old one too."""

    secret: str
    old_until: Told


class DeliveryOut(BaseModel):
    """One happening on its way to one endpoint. `message_id` is what the endpoint gets as `webhook-id`, the same at every attempt."""

    id: str = Field(examples=[_ID])
    endpoint_id: str
    message_id: str = Field(examples=[f"msg_{_ID}"])
    event: str = Field(examples=["session.scored"])
    subject: str
    occurred_at: Told
    state: State
    attempts: int
    next_at: Told | None = Field(description="When it is tried next; null once it is settled.")
    settled_at: Told | None


class AttemptOut(BaseModel):
    """One attempt: the endpoint's status, or the error there was instead; `answer` is the beginning of what it said."""

    at: Told
    status: int | None
    error: str | None
    took_ms: int
    answer: str


class DeliveryDetailOut(DeliveryOut):
    """A delivery with what is sent and every attempt at it."""

    body: dict[str, Any]
    log: list[AttemptOut]


class ReplayedOut(BaseModel):
    """How many go again. With a `next_cursor` there are more: send it with the same request."""

    replayed: int
    next_cursor: str | None


def endpoint_out(row: EndpointRow) -> dict[str, Any]:
    """Return what `EndpointOut` shows of an endpoint."""
    return {
        "id": row.id,
        "url": row.url,
        "description": row.description,
        "events": json.loads(row.events),
        "enabled": row.disabled_at is None,
        "disabled_at": row.disabled_at,
        "disabled_why": row.disabled_why,
        "failures": row.failures,
        "failing_since": row.failing_since,
        "created_at": row.created_at,
    }


def delivery_out(delivery: DeliveryRow, notice: NoticeRow) -> dict[str, Any]:
    """Return what `DeliveryOut` shows of a delivery."""
    return {
        "id": delivery.id,
        "endpoint_id": delivery.endpoint_id,
        "message_id": notice.id,
        "event": notice.event,
        "subject": delivery.subject,
        "occurred_at": notice.occurred_at,
        "state": delivery.state,
        "attempts": delivery.attempts,
        "next_at": delivery.next_at if delivery.state == "waiting" else None,
        "settled_at": delivery.settled_at,
    }


def attempt_out(row: AttemptRow) -> AttemptOut:
    """Return an attempt as it is shown."""
    return AttemptOut(at=row.at, status=row.status, error=row.error, took_ms=row.took_ms, answer=row.answer)
