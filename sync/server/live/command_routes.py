"""Commands to kiosks: what a proctor may ask of a session that somebody sits in, and what became of it."""

import json
from typing import Annotated, Any, Literal, cast

from fastapi import APIRouter, Depends, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.annotations import NOTE
from sync.server import audit
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.live import commands
from sync.server.live.listening import LISTEN, UNLISTEN, refuse_listening
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of, key_in
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import not_found
from sync.server.sessions import notes
from sync.server.sessions.rows import held
from sync.server.tables.sessions import CommandRow, SessionRow
from sync.times import rfc3339

router = APIRouter(tags=["live"])

Commander = Annotated[Principal, Depends(allowed(Scope.LIVE))]
Annotator = Annotated[Principal, Depends(allowed(Scope.ANNOTATE))]
Reader = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]
SessionPath = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]

State = Literal["waiting", "sent", "received", "done", "refused", "expired"]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=280)]
FewWords = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class MessageBody(_In):
    """Words that the candidate is shown, with the sender's name."""

    text: Words = Field(examples=["You have five minutes more. No hurry."])


class ReasonBody(_In):
    """Why, in words that the candidate is shown."""

    reason: FewWords = Field(default="", examples=["A fire drill"])


class ExtendBody(_In):
    """More time."""

    minutes: int = Field(ge=1, le=30, examples=[5])


class EndBody(_In):
    """Why the interview ends; the candidate is shown it."""

    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)] = Field(
        examples=["The building has to be left"]
    )


class ListenBody(_In):
    """Whether this goes on with what an earlier command began: its id."""

    renews: str | None = Field(default=None, pattern=r"^[0-9a-f]{32}$")


class NoBody(_In):
    """Nothing more is needed."""


class AnnotationIn(_In):
    """A note on a signal, by its place in the session's ledger."""

    seq: int = Field(ge=0, le=2**31, examples=[118])
    note: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=NOTE)] = Field(
        examples=["A colleague came in to fetch a chair."]
    )
    expires_in_s: float = Field(default=commands.USUAL_LIFE_S, ge=1, le=commands.LONGEST_LIFE_S)


class _CommandIn(_In):
    expires_in_s: float = Field(
        default=commands.USUAL_LIFE_S,
        ge=1,
        le=commands.LONGEST_LIFE_S,
        description="How long the kiosk may take to carry it out; after that it won't.",
    )


class MessageIn(_CommandIn):
    """Show the candidate a message."""

    kind: Literal["message"]
    body: MessageBody


class PauseIn(_CommandIn):
    """Let the interview stand still."""

    kind: Literal["pause"]
    body: ReasonBody = Field(default_factory=ReasonBody)


class ResumeIn(_CommandIn):
    """Let it go on."""

    kind: Literal["resume"]
    body: NoBody = Field(default_factory=NoBody)


class ExtendIn(_CommandIn):
    """Give more time."""

    kind: Literal["extend"]
    body: ExtendBody


class LockIn(_CommandIn):
    """Cover the screen, and let the interview stand still meanwhile."""

    kind: Literal["lock"]
    body: ReasonBody = Field(default_factory=ReasonBody)


class UnlockIn(_CommandIn):
    """Uncover it."""

    kind: Literal["unlock"]
    body: NoBody = Field(default_factory=NoBody)


class EndIn(_CommandIn):
    """End the interview. What was said is kept; it is not scored."""

    kind: Literal["end"]
    body: EndBody


class ListenIn(_CommandIn):
    """Listen in for ten minutes, where the session's template allows it; the candidate is shown it. Or for ten minutes more."""

    kind: Literal["listen"]
    body: ListenBody = Field(default_factory=ListenBody)


class UnlistenIn(_CommandIn):
    """Listen no more."""

    kind: Literal["unlisten"]
    body: NoBody = Field(default_factory=NoBody)


CommandIn = Annotated[
    MessageIn | PauseIn | ResumeIn | ExtendIn | LockIn | UnlockIn | EndIn | ListenIn | UnlistenIn,
    Field(discriminator="kind"),
]


class ByOut(BaseModel):
    """Who asked."""

    id: str = Field(examples=["3f0c"])
    name: str = Field(examples=["Rosa Lindqvist"])


class CommandOut(BaseModel):
    """A command and what became of it. `state`: sent, received, done, refused, expired; `reason` says why not done."""

    id: str = Field(examples=["5b0e8a7c2f5b0e8a7c2f5b0e8a7c2f00"])
    session_id: str
    device_id: str
    kind: str = Field(examples=["extend"])
    body: dict[str, Any] = Field(examples=[{"minutes": 5}])
    by: ByOut
    state: State
    reason: str | None = None
    created_at: str = Field(examples=["2026-03-02T09:00:00.000Z"])
    expires_at: str = Field(examples=["2026-03-02T09:00:30.000Z"])
    settled_at: str | None = None


@router.post("/sessions/{session_id}/commands", status_code=201, response_model=CommandOut)
def issue(
    session_id: SessionPath,
    body: CommandIn,
    asker: Commander,
    parts: TheParts,
    request: Request,
    key: IdempotencyHeader = None,
) -> Response:
    """Ask something of the kiosk that has this session. It is told at once where it is connected, or when it next asks."""

    def do() -> Answer:
        return _issued(db, parts, asker, session_id, body.kind, body.body.model_dump(), body.expires_in_s, request)

    with parts.database.write() as db:
        return once(db, parts, asker.id, key, fingerprint(request, body), do).as_response()


@router.post(
    "/sessions/{session_id}/commands/annotate",
    status_code=201,
    response_model=CommandOut,
    responses={202: {"model": CommandOut, "description": "The interview is over: the note waits for the hand-over."}},
)
def annotate(
    session_id: SessionPath,
    body: AnnotationIn,
    asker: Annotator,
    parts: TheParts,
    request: Request,
    key: IdempotencyHeader = None,
) -> Response:
    """Note something on a signal while the session is at a kiosk: the kiosk writes it down, since it has the pen.

    Once the interview is over it is asked nothing more; the note is then kept, and stated when the kiosk has handed over.
    """
    note = {"seq": body.seq, "note": body.note}

    def do() -> Answer:
        return _issued(db, parts, asker, session_id, "annotate", note, body.expires_in_s, request)

    with parts.database.write() as db:
        return once(db, parts, asker.id, key, fingerprint(request, body), do).as_response()


@router.get("/sessions/{session_id}/commands")
def listed(
    session_id: SessionPath, _asker: Reader, parts: TheParts, limit: Limit = 50, cursor: Cursor = None
) -> Page[CommandOut]:
    """List a session's commands, the newest first."""
    before = key_in(cursor, int)
    query = select(CommandRow).where(CommandRow.session_id == session_id)
    if before is not None:
        query = query.where(CommandRow.number < before[0])
    with parts.database.read() as db:
        if db.get(SessionRow, session_id) is None:
            raise not_found("session")
        rows = db.scalars(query.order_by(CommandRow.number.desc()).limit(limit + 1)).all()
    more = cursor_of(rows[limit - 1].number) if len(rows) > limit else None
    return Page(data=[out(row) for row in rows[:limit]], meta=Meta(limit=limit, next_cursor=more))


def _issued(  # noqa: PLR0913, PLR0917 - what a command consists of
    db: Session,
    parts: Parts,
    asker: Principal,
    session_id: str,
    kind: str,
    body: dict[str, Any],
    life_s: float,
    request: Request,
) -> Answer:
    session = held(db, session_id)
    waits = kind == notes.ANNOTATE and notes.must_wait(session)
    if kind in (LISTEN, UNLISTEN):
        commands.kiosk_of(db, session_id)
        refuse_listening(db, session_id, asker, kind, body.get("renews"))
    if waits:
        row = notes.keep(db, parts, session, asker, body["seq"], body["note"])
    else:
        row = commands.issue(db, parts, asker, session_id, kind, body, life_s)
    about = {"command": row.id, "kind": kind}
    audit.note(db, parts.clock.utc(), asker, "command.sent", session_id, about, request=request)
    return Answer(202 if waits else 201, out(row))


def out(row: CommandRow) -> CommandOut:
    """Return a command as it is answered."""
    return CommandOut(
        id=row.id,
        session_id=row.session_id,
        device_id=row.device_id,
        kind=row.kind,
        body=json.loads(row.body),
        by=ByOut(id=row.by_id, name=row.by_name),
        state=cast("State", row.state),
        reason=row.reason,
        created_at=rfc3339(row.created_at),
        expires_at=rfc3339(row.expires_at),
        settled_at=None if row.settled_at is None else rfc3339(row.settled_at),
    )
