"""What came of a session, over HTTP: its record, its ledger, its scorecards, and what people add. Every look is in the audit log."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy.orm import Session

from sync.chain import SIGNAL_ANNOTATED
from sync.server.audit import note
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.recordings.links import recording_link, server_url
from sync.server.sessions import judging, notes
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import events_of
from sync.server.sessions.records import Link, ledger_page, record_bytes
from sync.server.sessions.result_shapes import (
    AnnotationIn,
    AnnotationOut,
    ScorecardIn,
    ScorecardOut,
    ScorecardsOut,
    WaitingNoteOut,
)
from sync.server.sessions.rows import held, session_row
from sync.server.texts import InPath

router = APIRouter(prefix="/sessions", tags=["results"])

Reader = Annotated[Principal, Depends(allowed(Scope.RESULTS_READ))]
Reviewer = Annotated[Principal, Depends(allowed(Scope.RESULTS_WRITE))]
Annotator = Annotated[Principal, Depends(allowed(Scope.ANNOTATE))]

_LINES = "application/x-ndjson"

LeftOut = Literal["scores", "signals"]

_WITHOUT = (
    "`scores` leaves out what anybody or any machine made of the session (scores, reasoning, feedback, what the interviewer found covered), "
    "so that a person can score it without having seen them; `signals` the authenticity signals."
)


@router.get(
    "/{session_id}/record",
    response_class=Response,
    responses={
        200: {
            "content": {"application/json": {"schema": {"type": "object"}}},
            "description": "record.json, byte for byte.",
        }
    },
)
def record(
    session_id: InPath,
    by: Reader,
    parts: TheParts,
    request: Request,
    without: Annotated[list[LeftOut], Query(max_length=2, description=_WITHOUT)] = [],  # noqa: B006 - FastAPI copies it
) -> Response:
    """Return the session's record, whole: a fold of its ledger; for who may listen, with a fresh link to the recording."""
    link = None
    if Scope.RECORDINGS_READ in by.scopes:
        link = recording_link(parts, session_id, server_url(parts, request))
    with parts.database.write() as db:
        session_row(db, session_id)
        act = "record.read_blind" if "scores" in without else "record.read"
        note(
            db,
            parts.clock.utc(),
            by,
            act,
            session_id,
            {"without": sorted(set(without))} if without else None,
            request=request,
        )
    with parts.database.read() as db:
        events = events_of(db, session_id)
    content = record_bytes(events, None if link is None else Link(link.url, link.expires_at), set(without))
    return Response(content, media_type="application/json")


@router.get(
    "/{session_id}/events",
    response_class=Response,
    responses={200: {"content": {_LINES: {"schema": {"type": "string"}}}, "description": "Lines of ledger.jsonl."}},
)
def ledger(
    session_id: InPath,
    by: Reader,
    parts: TheParts,
    request: Request,
    since: Annotated[int, Query(ge=0, le=2**31 - 1, description="The first seq wanted.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 500,
) -> Response:
    """Return the session's events as lines of canonical JSON. `X-Next-Seq` says where the next page begins, while there is one."""
    with parts.database.write() as db:
        session_row(db, session_id)
        note(db, parts.clock.utc(), by, "ledger.read", session_id, {"since": since}, request=request)
    with parts.database.read() as db:
        head = session_row(db, session_id).head_seq
        content, last = ledger_page(events_of(db, session_id, since, limit))
    more = {} if last is None or last >= head else {"X-Next-Seq": str(last + 1)}
    return Response(content, media_type=_LINES, headers=more)


@router.get("/{session_id}/scorecards")
def scorecards(session_id: InPath, by: Reader, parts: TheParts, request: Request) -> ScorecardsOut:
    """Return every revision of the session's scorecard, oldest first."""
    with parts.database.write() as db:
        session_row(db, session_id)
        note(db, parts.clock.utc(), by, "scorecards.read", session_id, request=request)
    with parts.database.read() as db:
        found = judging.scorecard_bodies(db, session_id)
    return ScorecardsOut(data=[ScorecardOut(seq=event.seq, issued_at=event.t_utc, **body) for event, body in found])


@router.post("/{session_id}/scorecards", status_code=201)
def revise(session_id: InPath, asked: ScorecardIn, by: Reviewer, parts: TheParts, request: Request) -> ScorecardOut:
    """Add a person's scorecard as the next revision; the earlier ones stay. 409 while a kiosk has the session."""
    with parts.database.write() as db:
        judged = [each.judged() for each in asked.dimensions]
        event = judging.revise(db, parts, session_id, judged, asked.feedback, by.name, asked.supersedes)
        body = event.body or {}
        note(db, parts.clock.utc(), by, "scorecard.issued", session_id, {"revision": body["revision"]}, request=request)
    return ScorecardOut(seq=event.seq, issued_at=event.t_utc, **body)


@router.post(
    "/{session_id}/annotations",
    status_code=201,
    response_model=AnnotationOut,
    responses={202: {"model": WaitingNoteOut, "description": "Kept until the kiosk has handed the session over."}},
)
def annotate(
    session_id: InPath,
    asked: AnnotationIn,
    by: Annotator,
    parts: TheParts,
    request: Request,
    key: IdempotencyHeader = None,
) -> Response:
    """Add a note to a signal. 409 while the interview runs: such notes go to the kiosk as commands. What comes after it waits for the pen."""

    def do() -> Answer:
        return _noted(db, parts, session_id, asked, by, request)

    with parts.database.write() as db:
        return once(db, parts, by.id, key, fingerprint(request, asked), do).as_response()


def _noted(db: Session, parts: Parts, session_id: str, asked: AnnotationIn, by: Principal, request: Request) -> Answer:
    row = held(db, session_id)
    about = {"seq": asked.seq}
    said: dict[str, Any] = {"session_id": session_id, "seq": asked.seq, "note": asked.note, "by": by.name}
    if notes.must_wait(row):
        kept = notes.keep(db, parts, row, by, asked.seq, asked.note)
        note(db, parts.clock.utc(), by, "signal.note_kept", session_id, about, request=request)
        return Answer(202, WaitingNoteOut(state="waiting", command_id=kept.id, reason=kept.reason or "", **said))
    event = append(db, parts, session_id, SIGNAL_ANNOTATED, {"seq": asked.seq, "note": asked.note, "by": by.name})
    note(db, parts.clock.utc(), by, "signal.annotated", session_id, about, request=request)
    return Answer(201, AnnotationOut(ledger_seq=event.seq, at=event.t_utc, **said))
