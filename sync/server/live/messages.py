"""What kiosks say on the live link, by message: bounded in every place, and refused where anything else is in it."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from sync.server.live.entries import CAPTION

MOST_EVENTS = 500
MOST_BYTES = 4 * 1024 * 1024 + 64 * 1024
"""A message's size: a full delivery of events, and what stands around it."""

MOST_POLLED = 64
"""Messages in one poll."""

SessionId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$", examples=["5b0e8a7c2f"])]
Dbfs = Annotated[float, Field(ge=-200, le=20, allow_inf_nan=False, examples=[-31.5])]
Seconds = Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False, examples=[412.0])]
MessageId = Annotated[str, Field(pattern=r"^[!-~]{1,64}$", examples=["17"])]


class _Message(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class EventsMessage(_Message):
    """New facts of a session, as `POST /kiosk/sessions/{id}/events` takes them; `id` comes back with the answer."""

    type: Literal["events"]
    id: MessageId
    session_id: SessionId
    events: list[dict[str, Any]] = Field(min_length=1, max_length=MOST_EVENTS)
    head: dict[str, Any]


class LevelMessage(_Message):
    """How loud it is just now: the candidate, and the interviewer."""

    type: Literal["level"]
    session_id: SessionId
    heard_dbfs: Dbfs
    said_dbfs: Dbfs


class CaptionMessage(_Message):
    """What is being said just now; a turn's own words come with its fact."""

    type: Literal["caption"]
    session_id: SessionId
    speaker: Literal["ai", "participant"]
    text: str = Field(max_length=CAPTION)


class StateMessage(_Message):
    """Who has the floor, and how far it is; and how the kiosk is reached."""

    type: Literal["state"]
    session_id: SessionId
    phase: str | None = Field(default=None, max_length=32, examples=["candidate_speaking"])
    suspended: bool = False
    question: int | None = Field(default=None, ge=0, le=1000)
    questions: int | None = Field(default=None, ge=0, le=1000)
    elapsed_s: Seconds | None = None
    limit_s: Seconds | None = None
    round_trip_ms: float | None = Field(default=None, ge=0, le=600_000, allow_inf_nan=False, examples=[18.5])
    backlog: int | None = Field(default=None, ge=0, le=10_000_000, description="Facts that are not acknowledged yet.")


class AckMessage(_Message):
    """What became of a command."""

    type: Literal["ack"]
    id: MessageId
    outcome: Literal["received", "done", "refused", "expired"]
    reason: str = Field(default="", max_length=200)


Momentary = LevelMessage | CaptionMessage | StateMessage
KioskMessage = Annotated[
    EventsMessage | LevelMessage | CaptionMessage | StateMessage | AckMessage, Field(discriminator="type")
]
parsed: TypeAdapter[KioskMessage] = TypeAdapter(KioskMessage)


class Poll(_Message):
    """Messages that a kiosk without a WebSocket has gathered."""

    messages: list[KioskMessage] = Field(max_length=MOST_POLLED)


class Answers(BaseModel):
    """What a poll is answered: acknowledgements, refusals and commands, as the WebSocket would bring them."""

    messages: list[dict[str, Any]] = Field(
        examples=[[{"type": "events.ack", "id": "17", "session_id": "5b0e8a7c2f", "acknowledged_seq": 41}]]
    )
