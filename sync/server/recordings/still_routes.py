"""Camera stills, over HTTP: for those who keep an eye on a session while it runs, and for those who may have its recordings afterwards."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi import Path as OfPath
from pydantic import BaseModel, Field
from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from starlette.responses import Response, StreamingResponse

from sync.chain import SIGNAL
from sync.server import audit
from sync.server.blobs.uploads import FileKind
from sync.server.parts import TheParts
from sync.server.people.knocking import either
from sync.server.principals import Principal, Scope
from sync.server.problems import Problem, not_found
from sync.server.recordings.links import content_type
from sync.server.recordings.opening import open_blob
from sync.server.sessions.events import of_kinds
from sync.server.sessions.rows import session_row
from sync.server.tables.files import BlobRow
from sync.server.texts import InPath, Told

router = APIRouter(tags=["recordings"])

Viewer = Annotated[Principal, Depends(either(Scope.LIVE, Scope.RECORDINGS_READ))]
StillName = Annotated[str, OfPath(pattern=r"^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$", examples=["latest"])]

LATEST = "latest"
MOST = 200
_KIND = "camera_still"


class StillOut(BaseModel):
    """A still that is here. `taken_at` is by the kiosk's clock, as its ledger states it; None where it does not."""

    name: str = Field(examples=["still-20260302T090100.000Z.jpg"])
    taken_at: str | None = Field(examples=["2026-03-02T09:01:00.000Z"])
    received_at: Told
    size: int | None = Field(examples=[48_211])
    sha256: str | None = Field(description="Of the picture; None while it was not looked into.")


class StillsOut(BaseModel):
    """A session's stills, the newest first; at most 200."""

    data: list[StillOut]


@router.get("/sessions/{session_id}/stills")
def stills(session_id: InPath, by: Viewer, parts: TheParts) -> StillsOut:
    """List the stills that arrived. A kiosk sends each soon after it was taken, where it has a network."""
    with parts.database.read() as db:
        _refuse_results(db, session_id, by)
        rows = db.scalars(_here(session_id).limit(MOST)).all()
        taken = _taken(db, session_id) if rows else {}
    return StillsOut(data=[_out(row, taken) for row in rows])


@router.get(
    "/sessions/{session_id}/stills/{name}",
    response_class=Response,
    responses={200: {"content": {"image/jpeg": {}}, "description": "The picture, opened."}, 404: {}},
)
def still(session_id: InPath, name: StillName, request: Request, by: Viewer, parts: TheParts) -> Response:
    """Give one still, or the newest for `latest`. That somebody looked stands in the audit log."""
    with parts.database.write() as db:
        _refuse_results(db, session_id, by)
        query = _here(session_id)
        blob = db.scalar((query if name == LATEST else query.where(BlobRow.name == name)).limit(1))
        if blob is None:
            raise not_found("still")
        audit.note(db, parts.clock.utc(), by, "still.opened", session_id, {"name": blob.name}, request=request)
    opened = open_blob(parts, blob)
    headers = {
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": f'inline; filename="{blob.name.partition("~")[0]}"',
        "Content-Length": str(opened.size),
    }
    return StreamingResponse(opened.read(), 200, headers, content_type(blob))


def _refuse_results(db: Session, session_id: str, by: Principal) -> None:
    """Once an interview is over its pictures are evidence, and no proctor's any more."""
    row = session_row(db, session_id)
    if row.ended_at is not None and Scope.RECORDINGS_READ not in by.scopes:
        raise Problem(403, "not-allowed", "Not allowed", f"the session has ended; this takes {Scope.RECORDINGS_READ}")


def _here(session_id: str) -> Select[BlobRow]:
    kept = (BlobRow.session_id == session_id, BlobRow.kind == FileKind.STILL.value, BlobRow.erased_at.is_(None))
    return select(BlobRow).where(*kept).order_by(BlobRow.name.desc())


def _taken(db: Session, session_id: str) -> dict[str, str]:
    """Return when each still was taken, by its name."""
    found = {}
    for event in of_kinds(db, session_id, SIGNAL):
        body = event.body or {}
        observed = body.get("observed")
        if body.get("kind") == _KIND and isinstance(observed, dict) and "file" in observed:
            found[str(observed["file"])] = event.t_utc
    return found


def _out(row: BlobRow, taken: dict[str, str]) -> StillOut:
    return StillOut(
        name=row.name,
        taken_at=taken.get(row.name.partition("~")[0]),
        received_at=row.received_at,
        size=row.plain_size if row.sealed else row.size,
        sha256=row.plain_sha256 if row.sealed else row.sha256,
    )
