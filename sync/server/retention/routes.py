"""A person's data out, and away, over HTTP; and what kiosks are to erase of theirs."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import select
from starlette.responses import JSONResponse, StreamingResponse

from sync.server.audit import note
from sync.server.catalogue.participants import participant_row
from sync.server.devices.knocking import kiosk
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Kiosk, Principal, Scope
from sync.server.problems import not_found
from sync.server.recordings.zipping import zipped
from sync.server.retention.erasing import Reason
from sync.server.retention.overview_routes import router as overview
from sync.server.retention.people import erase_person, files_held, held_of
from sync.server.tables.retention import KioskErasureRow
from sync.server.texts import InPath

router = APIRouter()
router.include_router(overview)

Eraser = Annotated[Principal, Depends(allowed(Scope.PARTICIPANTS_ERASE))]
Teller = Annotated[Principal, Depends(allowed(Scope.PARTICIPANTS_READ, Scope.RESULTS_READ, Scope.RECORDINGS_READ))]
AKiosk = Annotated[Kiosk, Depends(kiosk(may_be_revoked=True))]
Force = Annotated[bool, Query(description="Take sessions from kiosks that have them; what they still hold is lost.")]

_MOST = 100


class WaitingOut(BaseModel):
    """A session that these kiosks have; it is erased once they handed it over."""

    session_id: str
    device_ids: list[str]


class ErasedOut(BaseModel):
    """What became of a person's data."""

    participant_id: str
    erased: list[str] = Field(description="The sessions that are erased.")
    waiting: list[WaitingOut]


class ErasureOut(BaseModel):
    """A session that a kiosk is to erase its copy of: bodies, recording and pictures."""

    session_id: str


class ErasuresOut(BaseModel):
    """What a kiosk is to erase, a page at a time: what it says it did is not asked again."""

    data: list[ErasureOut]


class DoneOut(BaseModel):
    """Noted."""

    done: bool = True


@router.post(
    "/participants/{participant_id}/export",
    tags=["participants"],
    response_class=Response,
    responses={200: {"content": {"application/zip": {}}, "description": "Everything that is held of the person."}},
)
def export(participant_id: InPath, by: Teller, parts: TheParts, request: Request) -> Response:
    """Give everything that is held of a participant: who they are, who looked, each session as a bundle that `vivavoce verify` checks."""
    held = held_of(parts, participant_id, by.name)
    with parts.database.write() as db:
        detail = {"sessions": len(held.bundles)}
        note(db, parts.clock.utc(), by, "participant.exported", participant_id, detail, request=request)
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": f'attachment; filename="participant-{participant_id}.zip"',
    }
    return StreamingResponse(zipped(files_held(parts, held)), 200, headers, "application/zip")


@router.delete(
    "/participants/{participant_id}",
    tags=["participants"],
    response_model=ErasedOut,
    responses={
        202: {"model": ErasedOut, "description": "A kiosk has some of it still; that is erased once it handed it over."}
    },
)
def erase(
    participant_id: InPath,
    by: Eraser,
    parts: TheParts,
    request: Request,
    reason: Annotated[Reason, Query(description="Stands in the ledgers for good.")],
    force: Force = False,  # noqa: FBT002 - a query's parameter
) -> Response:
    """Erase a participant: sound, words, names, everywhere. Chains stay, and verify; so does the id. Doing it again does no harm."""
    with parts.database.write() as db:  # first: whatever interrupts, it was asked for
        participant_row(db, participant_id)
        detail = {"reason": str(reason), "force": force}
        note(db, parts.clock.utc(), by, "participant.erased", participant_id, detail, request=request)
    done = erase_person(parts, participant_id, reason, force=force)
    waiting = [WaitingOut(session_id=each, device_ids=list(ids)) for each, ids in done.waiting.items()]
    answer = ErasedOut(participant_id=participant_id, erased=list(done.sessions), waiting=waiting)
    return JSONResponse(answer.model_dump(), 202 if waiting else 200)


@router.get("/kiosk/erasures", tags=["kiosk: files"])
def erasures(by: AKiosk, parts: TheParts) -> ErasuresOut:
    """List the sessions that the kiosk is to erase its copies of."""
    with parts.database.read() as db:
        query = select(KioskErasureRow.session_id).where(
            KioskErasureRow.device_id == by.device_id, KioskErasureRow.done_at.is_(None)
        )
        found = db.scalars(query.order_by(KioskErasureRow.ordered_at, KioskErasureRow.session_id).limit(_MOST)).all()
    return ErasuresOut(data=[ErasureOut(session_id=each) for each in found])


@router.post("/kiosk/sessions/{session_id}/erased", tags=["kiosk: files"])
def erased(session_id: InPath, by: AKiosk, parts: TheParts, request: Request) -> DoneOut:
    """Say that the kiosk holds nothing of the session any more."""
    with parts.database.write() as db:
        row = db.get(KioskErasureRow, (session_id, by.device_id), with_for_update=True)
        if row is None:
            raise not_found("erasure")
        if row.done_at is None:
            row.done_at = parts.clock.utc()
            note(db, row.done_at, by, "copy.erased", session_id, request=request)
    return DoneOut()
