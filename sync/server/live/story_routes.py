"""What happened in one session so far, for whoever begins to watch it when it has been running for a while."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field
from sqlalchemy.orm import Session

from engine.interview.facts import MoveChosen, TurnCommitted
from sync.server.audit import note
from sync.server.live.entries import SHOWN
from sync.server.live.loading import load
from sync.server.live.telling import told
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.sessions.events import stream_of
from sync.server.sessions.rows import session_row
from sync.server.texts import InPath

router = APIRouter(tags=["live"])

Asker = Annotated[Principal, Depends(allowed(Scope.SESSIONS_READ))]

MOST = 2000
"""Facts a page: an interview of 45 minutes has some 600 of these kinds."""

SPOKEN = frozenset({TurnCommitted.KIND, MoveChosen.KIND})
"""Kinds that hold what was said. While an interview runs a proctor hears it anyway; afterwards it is a result, and not theirs."""


class FactOut(BaseModel):
    """A fact as the live link tells it."""

    seq: int = Field(examples=[118])
    kind: str = Field(examples=["turn.committed"])
    t_utc: str = Field(examples=["2026-03-02T09:04:12.000Z"])
    body: dict[str, Any] | None = Field(examples=[{"id": "t2", "speaker": "participant", "text": "By half."}])


class StoryMeta(BaseModel):
    """`next_seq` is where the following page begins, None on the last; `head_seq` is up to where all is told then."""

    head_seq: int = Field(examples=[130])
    next_seq: int | None = Field(default=None, examples=[None])


class StoryOut(BaseModel):
    """`entry` is the session as the board has it, without what its kiosk tells of the moment; `events` its facts in order."""

    entry: dict[str, Any] = Field(examples=[{"session_id": "5b0e8a7c2f", "status": "in_progress", "turns": 12}])
    events: list[FactOut]
    meta: StoryMeta


@router.get("/sessions/{session_id}/live")
def story(
    session_id: InPath,
    asker: Asker,
    parts: TheParts,
    request: Request,
    since: Annotated[int, Query(ge=0, le=2**31 - 1, description="The first seq wanted.")] = 0,
    limit: Annotated[int, Query(ge=1, le=MOST)] = MOST,
) -> StoryOut:
    """Tell what a watcher would have been told so far. Once the interview is over, what was said in it is left out."""
    with parts.database.write() as db:
        session_row(db, session_id)
        if since == 0:
            note(db, parts.clock.utc(), asker, "session.watched", session_id, request=request)
    with parts.database.read() as db:
        return _story(db, session_id, since, limit)


def _story(db: Session, session_id: str, since: int, limit: int) -> StoryOut:
    session_row(db, session_id)
    entry = load(db, {}, [session_id])[0].entry
    if entry is None:  # what was asked for whole is read whole
        raise RuntimeError("a session was read without its entry")
    kinds = SHOWN - SPOKEN if entry.ended else SHOWN
    found = [*stream_of(db, session_id, since, limit + 1, kinds)]
    more = found[limit].seq if len(found) > limit else None
    return StoryOut(
        entry=entry.to_json(),
        events=[
            FactOut(seq=event.seq, kind=event.kind, t_utc=event.t_utc, body=told(event, entry.asked.dimensions))
            for event in found[:limit]
        ],
        meta=StoryMeta(head_seq=entry.seq, next_seq=more),
    )
