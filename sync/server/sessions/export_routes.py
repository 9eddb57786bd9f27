"""Says who takes results away, and in which format: the entries in the audit log that an export leaves.

The records are read one by one (`GET /sessions/{id}/record`) and become files where they are wanted; so this is asked before, once for
every 500 sessions. A whole bundle (`GET /sessions/{id}/bundle`) leaves its own entry.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.audit import note
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Issue, Problem
from sync.server.tables.sessions import SessionRow
from sync.server.texts import Id, Told

router = APIRouter(prefix="/exports", tags=["results"])

MOST = 500
"""Sessions that one request may name."""

Reader = Annotated[Principal, Depends(allowed(Scope.RESULTS_READ))]


class ExportFormat(StrEnum):
    """What results become."""

    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


class ExportIn(BaseModel):
    """Sessions whose results are about to be exported."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"format": "xlsx", "session_ids": ["0f8a0f8a0f8a0f8a"]}]}
    )

    format: ExportFormat
    session_ids: Annotated[list[Id], Field(min_length=1, max_length=MOST)]


class ExportOut(BaseModel):
    """What stands in the audit log: `results.exported` of this id, and `session.exported` of each session."""

    id: str = Field(examples=["7c2e7c2e7c2e7c2e"])
    format: ExportFormat
    sessions: int = Field(examples=[1])
    at: Told


@router.post("", status_code=201)
def announce(asked: ExportIn, by: Reader, parts: TheParts, request: Request) -> ExportOut:
    """Note an export in the audit log, with each of its sessions; 422 where one is not known, and then nothing is noted."""
    wanted = list(dict.fromkeys(asked.session_ids))
    own_id, now = parts.new_id(), parts.clock.utc()
    with parts.database.write() as db:
        _refuse_unknown(db, asked.session_ids)
        detail = {"format": str(asked.format), "sessions": len(wanted)}
        note(db, now, by, "results.exported", own_id, detail, request=request)
        for session_id in wanted:
            about = {"format": str(asked.format), "export_id": own_id}
            note(db, now, by, "session.exported", session_id, about, request=request)
    return ExportOut(id=own_id, format=asked.format, sessions=len(wanted), at=now)


def _refuse_unknown(db: Session, session_ids: Sequence[str]) -> None:
    known = set(db.scalars(select(SessionRow.id).where(SessionRow.id.in_(session_ids))))
    issues = [
        Issue(path=f"/session_ids/{place}", message="no such session")
        for place, session_id in enumerate(session_ids)
        if session_id not in known
    ]
    if issues:
        raise Problem(422, "invalid", "The request can't be used", "no such session", issues=issues)
