"""What is erased when, over HTTP, for those who may erase: by template, and session by session."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, Field

from sync.server.paging import Cursor, Limit, Meta, Page
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.retention import overview
from sync.server.retention.overview import Standing
from sync.server.texts import Id, Told

router = APIRouter(prefix="/retention", tags=["participants"])

Eraser = Annotated[Principal, Depends(allowed(Scope.PARTICIPANTS_ERASE))]


class OfTemplateOut(BaseModel):
    """What is kept of one template's sessions: `due` are those whose time has come, `waiting` those of them that a kiosk keeps."""

    template_id: str = Field(examples=["customer-support"])
    template_name: str
    retention_days: int | None = Field(description="As the template's newest version says.", examples=[180])
    kept: int
    due: int
    waiting: int
    next_due_at: Told | None


class ByTemplateOut(BaseModel):
    """A line a template."""

    data: list[OfTemplateOut]


class KeepingOut(BaseModel):
    """A session with its time. `waits_for` are the kiosks that keep it from being erased, or that have a copy still."""

    session_id: str
    participant_id: str
    participant_name: str | None
    template_id: str
    template_name: str
    ended_at: Told | None
    due_at: Told
    reason: str = Field(examples=["retention", "participant_request"])
    waits_since: Told | None
    waits_for: list[str]
    erased_at: Told | None


@router.get("/templates")
def by_template(_by: Eraser, parts: TheParts) -> ByTemplateOut:
    """Say what is kept of each template, and when the next of it is erased. A session counts from its end on."""
    with parts.database.read() as db:
        rows = overview.by_template(db, parts.clock.utc())
    return ByTemplateOut(
        data=[
            OfTemplateOut(
                template_id=row.template_id,
                template_name=row.template_name,
                retention_days=row.days,
                kept=row.kept,
                due=row.due,
                waiting=row.waiting,
                next_due_at=row.next_due_at,
            )
            for row in rows
        ]
    )


@router.get("/sessions")
def sessions(
    _by: Eraser,
    parts: TheParts,
    standing: Annotated[Standing, Query()] = Standing.KEPT,
    evaluation_template_id: Annotated[Id | None, Query()] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[KeepingOut]:
    """List sessions by when they are erased, the next one first."""
    with parts.database.read() as db:
        rows, following = overview.listed(db, parts.clock.utc(), standing, evaluation_template_id, limit, cursor)
        data = [
            KeepingOut(
                session_id=row.session.id,
                participant_id=row.session.participant_id,
                participant_name=row.session.participant_name,
                template_id=row.session.template_id,
                template_name=row.session.template_name,
                ended_at=row.session.ended_at,
                due_at=row.own.due_at,
                reason=row.own.reason,
                waits_since=row.own.waits_since,
                waits_for=list(row.waits_for),
                erased_at=row.own.content_at,
            )
            for row in rows
        ]
    return Page(data=data, meta=Meta(limit=limit, next_cursor=following))
