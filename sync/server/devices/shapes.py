"""What kiosks and admins say to the server about kiosks, and what it answers."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")
]
"""One line that a person reads."""

Hex64 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{128}$")]
DeviceId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]

_DEVICE = "device-0f3a9c51b2d4e678"
_HEX = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_TIME = "2026-03-02T09:00:00.000Z"


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class EnrolmentCodeIn(_In):
    """A one-time code is wanted, for a kiosk that will have this name and stand there."""

    name: Line = Field(examples=["Room 4, left"])
    location: Line | None = Field(
        default=None, description="Sessions with a location go to its kiosks only.", examples=["Leeds"]
    )
    expires_in_minutes: int = Field(default=60, ge=1, le=10_080, description="How long the code may be used.")


class EnrolmentCodeOut(BaseModel):
    """A code that waits to be used. `id` names it; the code itself is shown once."""

    id: str = Field(examples=[_HEX])
    name: str = Field(examples=["Room 4, left"])
    location: str | None = Field(examples=["Leeds"])
    created_at: str = Field(examples=[_TIME])
    expires_at: str = Field(examples=["2026-03-02T10:00:00.000Z"])


class NewEnrolmentCode(EnrolmentCodeOut):
    """The same, with the code."""

    code: str = Field(examples=["7K4M-Q2ZD-X9RB-0T5V"])


class EnrolmentIn(_In):
    """A kiosk asks to be let in. `proof` is its signature over the code and its key (see `sync.device_proofs`)."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=64)] = Field(examples=["7K4M-Q2ZD-X9RB-0T5V"])
    name: Line | None = Field(
        default=None, description="What it calls itself; the code's name where it says none.", examples=["kiosk-4"]
    )
    public_key: Hex64 = Field(examples=[_HEX])
    proof: Signature = Field(examples=["a1" * 64])
    platform: Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00]*$")] = Field(
        default="", examples=["Linux 6.1 x86_64"]
    )
    version: Annotated[str, StringConstraints(max_length=64, pattern=r"^[^\x00]*$")] = Field(
        default="", examples=["1.4.0"]
    )


class Organisation(BaseModel):
    """Whose server it is, and the age public key that recordings are sealed to."""

    name: str = Field(examples=["Northwind Trust"])
    recipient: str = Field(examples=["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"])


class EnrolmentOut(BaseModel):
    """What a kiosk needs to know from then on."""

    device_id: str = Field(examples=[_DEVICE])
    name: str = Field(examples=["Room 4, left"])
    location: str | None = Field(examples=["Leeds"])
    server_id: str = Field(examples=["server-5be1a0c7d2f34e98"])
    server_public_key: str = Field(examples=[_HEX])
    organisation: Organisation


class ChallengeIn(_In):
    """A kiosk wants to prove who it is."""

    device_id: DeviceId = Field(examples=[_DEVICE])


class ChallengeOut(BaseModel):
    """What to sign, and how long it is good for."""

    nonce: str = Field(examples=[_HEX])
    expires_in_s: int = Field(examples=[60])


class TokenIn(_In):
    """The signed challenge."""

    device_id: DeviceId = Field(examples=[_DEVICE])
    nonce: Hex64 = Field(examples=[_HEX])
    signature: Signature = Field(examples=["a1" * 64])


class TokenOut(BaseModel):
    """What a kiosk shows with each request, for so long."""

    token: str = Field(examples=["vvd_2Zy3..."])
    expires_in_s: int = Field(examples=[3600])
    server_time: str = Field(examples=[_TIME])
    revoked: bool = Field(examples=[False])


class DeviceOut(BaseModel):
    """A kiosk. `status` is what it last said of itself; `clock_offset_ms` how far the server's clock is ahead of its own."""

    id: str = Field(examples=[_DEVICE])
    name: str = Field(examples=["Room 4, left"])
    location: str | None = Field(examples=["Leeds"])
    public_key: str = Field(examples=[_HEX])
    fingerprint: str = Field(examples=["9F86 D081 884C 7D65 9A2F EAA0 C55A D015"])
    platform: str = Field(examples=["Linux 6.1 x86_64"])
    version: str = Field(examples=["1.4.0"])
    enrolled_at: str = Field(examples=[_TIME])
    revoked_at: str | None = Field(examples=[None])
    seen_at: str | None = Field(examples=[_TIME])
    caught_up_at: str | None = Field(description="When it last had nothing left to deliver.", examples=[_TIME])
    clock_offset_ms: int | None = Field(examples=[-120])
    set_aside_bytes: int = Field(description="How much of its deliveries was refused and is kept.", examples=[0])
    status: dict[str, Any] = Field(examples=[{"backlog_events": 0}])


class DeviceChangeIn(_In):
    """A new name, a new place; what is not named stays."""

    name: Line | None = Field(default=None, examples=["Room 5"])
    location: Line | None = Field(
        default=None, description="null: it takes sessions of any place that name none.", examples=["Leeds"]
    )


class ReasonIn(_In):
    """Why; it stands in the audit log."""

    reason: Line = Field(examples=["stolen"])


_Name = Annotated[str, StringConstraints(max_length=100, pattern=r"^[^\x00]*$")]


class DetectorHealth(_In):
    """How one detector is."""

    health: Literal["active", "degraded", "unsupported", "denied", "failed"] = Field(examples=["active"])
    reason: Annotated[str, StringConstraints(max_length=300, pattern=r"^[^\x00]*$")] = ""


class KioskStatusIn(_In):
    """How a kiosk is. `clock_offset_ms` is how far it found the server's clock ahead of its own."""

    backlog_events: int = Field(
        ge=0, le=2**53 - 1, description="Events it has that the server has not acknowledged.", examples=[12]
    )
    backlog_bytes: int = Field(default=0, ge=0, le=2**53 - 1, examples=[20_480])
    backlog_files: int = Field(default=0, ge=0, le=2**53 - 1, examples=[1])
    version: Annotated[str, StringConstraints(max_length=64, pattern=r"^[^\x00]*$")] = Field(
        default="", examples=["1.4.0"]
    )
    engines: dict[_Name, _Name] = Field(default_factory=dict, max_length=20, examples=[{"stt": "pocketsphinx 5.1.1"}])
    free_disk_bytes: int | None = Field(default=None, ge=0, le=2**53 - 1, examples=[52_428_800_000])
    detectors: dict[_Name, DetectorHealth] = Field(default_factory=dict, max_length=60)
    clock_offset_ms: int | None = Field(default=None, ge=-(2**53 - 1), le=2**53 - 1, examples=[-120])
    session_id: DeviceId | None = Field(default=None, description="The session it is holding now.", examples=["5f2d"])
    refused_sessions: int = Field(
        default=0, ge=0, le=2**53 - 1, description="Sessions whose deliveries the server refused.", examples=[0]
    )


class StatusOut(BaseModel):
    """What the server has to say to a kiosk that reported."""

    server_time: str = Field(examples=[_TIME])
    revoked: bool = Field(examples=[False])
    commands: list[dict[str, Any]] = Field(
        default=[], description="What proctors ask of it, as the live link would say it."
    )


class LetGoOut(BaseModel):
    """Why a kiosk is to let go: `kind` is cancel or reschedule (an order, with its `id`), cancelled, held_elsewhere, elsewhere or later."""

    kind: str = Field(examples=["cancel"])
    id: str | None = Field(default=None, examples=["0f8a0f8a0f8a0f8a"])


class AssignmentOut(BaseModel):
    """A session to hold a copy of (the chain so far, and its access code), or one to let go of."""

    session_id: str = Field(examples=["5f2d9c"])
    state: Literal["offered", "withdrawn"] = Field(examples=["offered"])
    events: list[dict[str, Any]] = []
    code: str | None = Field(default=None, examples=["7K4M-Q2ZD"])
    scheduled_at: str = Field(examples=[_TIME])
    order: LetGoOut | None = None


class AssignmentsMeta(BaseModel):
    """`cursor` confirms this answer when it is shown with the next request."""

    cursor: str = Field(examples=["17"])


class AssignmentsOut(BaseModel):
    """What is new for a kiosk; nothing where `data` is empty."""

    data: list[AssignmentOut]
    meta: AssignmentsMeta
    server_time: str = Field(examples=[_TIME])
    revoked: bool = Field(examples=[False])


class HandOverIn(_In):
    """The last event the kiosk has; the server must have it too."""

    head_seq: int = Field(ge=0, le=2**31 - 2, examples=[412])
    head_hash: Hex64 = Field(examples=[_HEX])


class HeldOut(BaseModel):
    """Where a session stands for the kiosk that asked. `writer`: who may append to it now."""

    session_id: str = Field(examples=["5f2d9c"])
    status: str = Field(examples=["scheduled"])
    writer: Literal["server", "this", "other"] = Field(examples=["server"])
    server_time: str = Field(examples=[_TIME])
