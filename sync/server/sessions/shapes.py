"""What sessions look like on the wire: what is asked for, bounded everywhere, and what is answered, by what whoever asks may know."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from engine.interview.lifecycle import EndReason, Status
from sync.server.catalogue.shapes import ParticipantIn
from sync.server.idempotency import Key
from sync.server.paging import LARGEST, LONGEST_CURSOR
from sync.server.principals import Principal, Scope
from sync.server.sessions.flags import flags_of
from sync.server.sessions.listing import DEEPEST, Search, Sort
from sync.server.tables.sessions import OrderRow, SessionRow
from sync.server.texts import Details, Id, Language, Name, Note, Time, Told

_RESULTS = ("score", "passed", "recommendation", "scoring_status")

_FOR_GOOD = "Kept for good, after an erasure too, as it says why evidence was touched: name nobody in it."

_A_SESSION: dict[str, Any] = {
    "participant": {"name": "Asha Rao", "email": "asha@example.org", "external_id": "crm-4711"},
    "evaluation_template_id": "customer-support",
    "scheduled_at": "2026-03-03T10:30:00Z",
    "language": "en",
    "external_id": "application-88",
    "metadata": {"cohort": "spring"},
}


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionIn(_In):
    """A session to schedule: for a participant who is known (`participant_id`, or `participant.external_id`) or new."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_A_SESSION]})

    participant_id: Id | None = None
    participant: ParticipantIn | None = None
    evaluation_template_id: Id
    evaluation_template_version: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    stage: Id | Annotated[int, Field(strict=True, ge=0, le=1_000)] | None = Field(
        default=None, description="A stage's id or stage_order; the first interview where it is left out."
    )
    scheduled_at: Time | None = Field(default=None, description="Now where it is left out.")
    language: Language | None = Field(default=None, description="The template's where it is left out.")
    external_id: Name | None = None
    metadata: Details = Field(default={})
    location: Name | None = Field(
        default=None, description="Kiosks of this place alone may hold it; any where it is left out."
    )
    idempotency_key: Key | None = None

    @model_validator(mode="after")
    def _one_participant(self) -> Self:
        if (self.participant_id is None) == (self.participant is None):
            raise ValueError("give either participant_id or participant")
        return self


class CancelIn(_In):
    """A session to call off. With `force`, at once, whatever kiosks may be holding; that takes a reason."""

    force: bool = False
    reason: Note | None = Field(default=None, description=_FOR_GOOD, examples=["the position was filled"])

    @model_validator(mode="after")
    def _forced_with_reason(self) -> Self:
        if self.force and self.reason is None:
            raise ValueError("what is forced takes a reason")
        return self


class RescheduleIn(CancelIn):
    """A session to move. `force` and `reason` as for calling it off."""

    scheduled_at: Time = Field(examples=["2026-03-04T10:30:00Z"])


class PenIn(_In):
    """A session to take back from a kiosk that is lost; one in progress fails with `end_reason`."""

    reason: Note = Field(description=_FOR_GOOD, examples=["the kiosk was stolen"])
    end_reason: Literal[EndReason.DEVICE_FAULT, EndReason.POWER_LOSS, EndReason.NETWORK, EndReason.CANDIDATE_LEFT] = (
        EndReason.DEVICE_FAULT
    )


class RetakeIn(_In):
    """When and where a session is to be run again; now, and at the same place, where it is left out."""

    scheduled_at: Time | None = None
    location: Name | None = None
    idempotency_key: Key | None = None


class NewCodeIn(_In):
    """A session that is to be opened by another code."""

    idempotency_key: Key | None = None


class CountQuery(_In):
    """Which sessions are counted."""

    status: Annotated[list[Status], Field(max_length=5)] = Field(default=[])
    evaluation_template_id: Id | None = None
    evaluation_template_version: Annotated[int, Field(ge=1, le=1_000_000)] | None = Field(
        default=None, description="Of the template that is named beside it."
    )
    stage_id: Id | None = None
    participant_id: Id | None = None
    external_id: Name | None = None
    location: Name | None = None
    previous_session_id: Id | None = None
    scheduled_from: Time | None = None
    scheduled_to: Time | None = None
    created_from: Time | None = None
    created_to: Time | None = None
    flagged: bool | None = Field(default=None, description="Only those with flags, or only those without.")
    scored: bool | None = Field(
        default=None, description="Only those with a score, or without; for who may read results."
    )
    passed: bool | None = Field(
        default=None, description="Only those that passed, or did not; for who may read results."
    )
    q: Name | None = Field(
        default=None,
        description="Beginnings of words of a participant's name, address or external id; or a session's id or external id.",
        examples=["rao asha"],
    )

    def search(self) -> Search:
        """Return what is looked for."""
        said = self.model_dump(
            exclude={"limit", "cursor", "skip", "evaluation_template_id", "evaluation_template_version"}
        )
        version = self.evaluation_template_version
        return Search(**said, template_id=self.evaluation_template_id, template_version=version)


class FindQuery(CountQuery):
    """What sessions are listed, in which order, and where the page begins: after a cursor, or so many rows from the top."""

    sort: Sort = Sort.CREATED_DOWN
    limit: int = Field(default=50, ge=1, le=LARGEST, description="How many a page.")
    cursor: str | None = Field(
        default=None, max_length=LONGEST_CURSOR, description="`meta.next_cursor` of the page before."
    )
    skip: int = Field(default=0, ge=0, le=DEEPEST, description="Rows to pass over, where there is no cursor.")

    @model_validator(mode="after")
    def _one_beginning(self) -> Self:
        if self.cursor is not None and self.skip:
            raise ValueError("give either cursor or skip")
        return self


class CountOut(BaseModel):
    """How many sessions there are; one million stands for more, too."""

    count: int = Field(ge=0, le=DEEPEST, examples=[1284])


class PersonRef(BaseModel):
    """A participant, as a session names one; `name` is None once erased."""

    id: str
    name: str | None


class TemplateRef(BaseModel):
    """The version of a template that a session runs on."""

    id: str
    version: int
    name: str


class StageRef(BaseModel):
    """A stage of the template."""

    id: str
    stage_name: str
    stage_type: str


class FlagOut(BaseModel):
    """Something people should know beyond the record. Where there is more than a list of them holds, it has a `more_flags`."""

    name: str = Field(examples=["cancel_overtaken"])
    detail: str
    at: str


class OrderOut(BaseModel):
    """What was asked of a session. While it is `waiting`, `waits_for` are the kiosks that have not let go yet."""

    id: str
    kind: str = Field(examples=["cancel", "reschedule"])
    state: str = Field(examples=["waiting", "done", "void"])
    outcome: str | None
    by: str
    waits_for: list[str]
    created_at: Told
    settled_at: Told | None


class SessionOut(BaseModel):
    """A session at a glance. `score` and the rest of its result are there only for those who may read results.

    `writer` is who may add to its ledger: "server", or a kiosk's id. `signals` counts what detectors saw.
    """

    id: str
    status: Status
    end_reason: str | None
    channel: str
    language: str
    participant: PersonRef
    template: TemplateRef
    stage: StageRef
    attempt: int
    previous_session_id: str | None
    external_id: str | None
    scheduled_at: Told
    started_at: Told | None
    ended_at: Told | None
    location: str | None
    writer: str
    begun_by: str | None
    handed_over_at: Told | None
    signals: int
    flags: list[FlagOut] = Field(
        description="Oldest first; the same one is listed once. Beyond 50, only those of a name that is not among them yet."
    )
    created_at: Told
    updated_at: Told
    score: float | None = None
    passed: bool | None = None
    recommendation: str | None = None
    scoring_status: str | None = None


class SessionWithOrdersOut(SessionOut):
    """A session, and what was asked of it."""

    orders: list[OrderOut]


class SessionCreatedOut(SessionOut):
    """A new session. The access code is told this once: the participant types it at a kiosk; `join_url` says when and how."""

    access_code: str = Field(examples=["7K3M-PQ2X"])
    join_url: str = Field(examples=["https://interviews.example.org/join/0f8a"])


class NewCodeOut(BaseModel):
    """A session's new access code, told this once. The kiosks in `still_open_at` take the earlier one until they are next heard from."""

    session_id: str
    access_code: str = Field(examples=["7K3M-PQ2X"])
    join_url: str = Field(examples=["https://interviews.example.org/join/0f8a"])
    still_open_at: list[str]


class ChangedOut(BaseModel):
    """A session after something was asked of it, and the order, which may wait."""

    session: SessionOut
    order: OrderOut


def said_of(row: SessionRow, by: Principal) -> dict[str, Any]:
    """Return the members of `SessionOut` that whoever asks may know."""
    known: dict[str, Any] = {name: getattr(row, name) for name in _PLAIN}
    if Scope.RESULTS_READ in by.scopes:
        known |= {name: getattr(row, name) for name in _RESULTS}
    return known | {
        "participant": PersonRef(id=row.participant_id, name=row.participant_name),
        "template": TemplateRef(id=row.template_id, version=row.template_version, name=row.template_name),
        "stage": StageRef(id=row.stage_id, stage_name=row.stage_name, stage_type=row.stage_type),
        "flags": [FlagOut(**each) for each in flags_of(row)],
    }


def session_out(row: SessionRow, by: Principal) -> SessionOut:
    """Return a session as whoever asks may see it."""
    return SessionOut(**said_of(row, by))


def order_out(order: OrderRow, waits_for: list[str]) -> OrderOut:
    """Return an order; `waits_for` counts only while it waits."""
    names = ("id", "kind", "state", "outcome", "by", "created_at", "settled_at")
    return OrderOut(
        **{name: getattr(order, name) for name in names}, waits_for=waits_for if order.state == "waiting" else []
    )


_PLAIN = (
    "id", "status", "end_reason", "channel", "language", "attempt", "previous_session_id", "external_id", "scheduled_at", "started_at",
    "ended_at", "location", "writer", "begun_by", "handed_over_at", "signals", "created_at", "updated_at",
)  # fmt: skip
