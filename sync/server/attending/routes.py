"""Attending sessions, over HTTP: who looks after one, handing over, calls for help, and answering the candidate."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy.orm import Session

from sync.server import audit
from sync.server.attending import calling, looking_after, proctors
from sync.server.attending.shapes import (
    AnswerIn,
    AttendedOut,
    CallAnsweredOut,
    CallOut,
    HelpIn,
    OfferIn,
    ProctorOut,
    ProctorsOut,
    TakeIn,
    shown,
)
from sync.server.attending.standing import told
from sync.server.live.command_routes import out
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.texts import InPath

router = APIRouter(tags=["live"])

Asker = Annotated[Principal, Depends(allowed(Scope.LIVE))]


@router.get("/proctors")
async def colleagues(_asker: Asker, parts: TheParts) -> ProctorsOut:
    """List the people who may command kiosks, and who of them watches just now; at most 500."""
    online = parts.live.presence.online()

    def read() -> ProctorsOut:
        with parts.database.read() as db:
            return ProctorsOut(
                data=[
                    ProctorOut(id=row.id, name=row.name, role=row.role, online=row.id in online, attends=attends)
                    for row, attends in proctors.proctors(db)
                ]
            )

    return await run_in_threadpool(read)


@router.put("/sessions/{session_id}/attendant")
def take(session_id: InPath, body: TakeIn, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Look after a session that somebody is at a kiosk for."""
    with parts.database.write() as db:
        row, happened = looking_after.take(db, parts, session_id, by, take_over=body.take_over)
        if happened:
            _note(db, parts, by, f"attendant.{happened}", session_id, request)
        return shown(told(row))


@router.delete("/sessions/{session_id}/attendant")
def let_go(session_id: InPath, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Look after a session no longer. An admin may do it for whoever does."""
    with parts.database.write() as db:
        row = looking_after.let_go(db, session_id, by)
        _note(db, parts, by, "attendant.let-go", session_id, request)
        return shown(told(row))


@router.post("/sessions/{session_id}/attendant/offer")
def offer(session_id: InPath, body: OfferIn, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Hand a session over: it stays with whoever looks after it until the other accepts."""
    with parts.database.write() as db:
        row = looking_after.offer(db, parts, session_id, by, body.user_id, body.note)
        _note(db, parts, by, "attendant.offered", session_id, request, to=body.user_id)
        return shown(told(row))


@router.delete("/sessions/{session_id}/attendant/offer")
def withdraw(session_id: InPath, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Take an offer back, or put one away that was declined."""
    with parts.database.write() as db:
        row = looking_after.withdraw(db, session_id, by)
        _note(db, parts, by, "attendant.offer-withdrawn", session_id, request)
        return shown(told(row))


@router.post("/sessions/{session_id}/attendant/offer/accept")
def accept(session_id: InPath, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Take a session that was offered to whoever asks."""
    with parts.database.write() as db:
        row = looking_after.accept(db, parts, session_id, by)
        _note(db, parts, by, "attendant.accepted", session_id, request)
        return shown(told(row))


@router.post("/sessions/{session_id}/attendant/offer/decline")
def decline(session_id: InPath, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Leave a session with whoever offered it."""
    with parts.database.write() as db:
        row = looking_after.decline(db, parts, session_id, by)
        _note(db, parts, by, "attendant.declined", session_id, request)
        return shown(told(row))


@router.post("/sessions/{session_id}/help", status_code=201)
def call_for_help(session_id: InPath, body: HelpIn, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Call for help: everybody who watches the session, or everything, sees it until somebody answers."""
    with parts.database.write() as db:
        row = calling.call_for_help(db, parts, session_id, by, body.note)
        _note(db, parts, by, "help.called", session_id, request)
        return shown(told(row))


@router.delete("/sessions/{session_id}/help")
def answer_help(session_id: InPath, by: Asker, parts: TheParts, request: Request) -> AttendedOut:
    """Answer a call for help; whoever called takes it back."""
    with parts.database.write() as db:
        row, happened = calling.answer_help(db, parts, session_id, by)
        _note(db, parts, by, f"help.{happened}", session_id, request)
        return shown(told(row))


@router.post("/sessions/{session_id}/call/answer")
def answer_candidate(
    session_id: InPath,
    body: AnswerIn,  # noqa: ARG001 - nothing is in it yet
    by: Asker,
    parts: TheParts,
    request: Request,
) -> CallAnsweredOut:
    """Answer the candidate's call for all who watch; the candidate is told who comes."""
    with parts.database.write() as db:
        row, command = calling.answer_candidate(db, parts, session_id, by)
        if command is not None:
            _note(db, parts, by, "call.answered", session_id, request, command=command.id)
        answered = CallOut.model_validate(told(row).call_answered)
        return CallAnsweredOut(call_answered=answered, command=None if command is None else out(command))


def _note(
    db: Session, parts: Parts, by: Principal, action: str, session_id: str, request: Request, **about: str
) -> None:
    """Have it in the audit log, and told to whoever watches."""
    db.flush()
    audit.note(db, parts.clock.utc(), by, action, session_id, about, request=request)
    parts.live.attending_after(db, session_id)
