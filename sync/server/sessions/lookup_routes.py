"""Which of many sessions are here already, asked in one go by whoever is about to schedule a list."""

from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status
from sync.server.catalogue.folding import folded
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.sessions import shapes
from sync.server.tables.sessions import SessionRow
from sync.server.texts import Name

router = APIRouter(tags=["sessions"])

Reader = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]

_MOST = 1000
"""Sessions that are answered for the ids, and as many for the names: a name may have any number."""


class LookupIn(BaseModel):
    """Ids in another system that sessions may have, and names of people who may have an open one."""

    model_config = ConfigDict(extra="forbid")

    external_ids: Annotated[list[Name], Field(max_length=200)] = Field(default=[], examples=[["application-88"]])
    names: Annotated[list[Name], Field(max_length=200)] = Field(default=[], examples=[["Asha Rao"]])


class FoundOut(BaseModel):
    """The sessions that were found, those for the ids first."""

    data: list[shapes.SessionOut]


@router.post("/sessions/lookup", response_model_exclude_unset=True)
def look_up(asked: LookupIn, by: Reader, parts: TheParts) -> FoundOut:
    """Say which sessions have one of these external ids, and which open ones are for somebody called so, whatever case and accents.

    At most 1000 for the ids and 1000 for the names, the newest.
    """
    names = {folded(each) for each in asked.names} - {""}
    with parts.database.read() as db:
        found = [
            *_found(db, SessionRow.external_id.in_(asked.external_ids)),
            *_found(db, SessionRow.status.in_([Status.SCHEDULED, Status.IN_PROGRESS]), SessionRow.name_key.in_(names)),
        ]
        once = {row.id: row for row in found}
        return FoundOut(data=[shapes.session_out(row, by) for row in once.values()])


def _found(db: Session, *which: ColumnElement[bool]) -> list[SessionRow]:
    query = select(SessionRow).where(*which).order_by(SessionRow.created_at.desc(), SessionRow.id.desc())
    return list(db.scalars(query.limit(_MOST)))
