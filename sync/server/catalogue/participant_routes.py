"""Participants over HTTP: added, found, corrected."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from sync.server.audit import note
from sync.server.catalogue import listing, participants, shapes
from sync.server.catalogue.seeking import known_people
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, key_of, once
from sync.server.paging import Cursor, Limit, Meta, Page
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.texts import InPath, Name

router = APIRouter(prefix="/participants", tags=["participants"])

Reader = Annotated[Principal, Depends(allowed(Scope.PARTICIPANTS_READ))]
Writer = Annotated[Principal, Depends(allowed(Scope.PARTICIPANTS_WRITE))]


@router.post("", status_code=201, response_model=shapes.ParticipantOut)
def add(
    asked: shapes.ParticipantAddIn, by: Writer, parts: TheParts, request: Request, header: IdempotencyHeader = None
) -> Response:
    """Add a participant. 409 where another has the same `external_id`."""

    def do() -> Answer:
        row = participants.add_participant(db, parts, asked.as_new())
        note(db, parts.clock.utc(), by, "participant.created", row.id, request=request)
        return Answer(201, shapes.participant_out(row).model_dump(mode="json"))

    with parts.database.write() as db:
        answer = once(db, parts, by.id, key_of(header, asked.idempotency_key), fingerprint(request, asked), do)
    return answer.as_response()


@router.get("")
def find(
    by: Reader,  # noqa: ARG001 - whoever may
    parts: TheParts,
    q: Annotated[Name | None, Query(description="A part of a name, an address or an external id.")] = None,
    external_id: Name | None = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.ParticipantOut]:
    """List participants, the newest first."""
    with parts.database.read() as db:
        rows, following = listing.participants(db, limit, cursor, text=q, external_id=external_id)
    return Page(data=[shapes.participant_out(row) for row in rows], meta=Meta(limit=limit, next_cursor=following))


@router.post("/lookup")
def look_up(asked: shapes.LookupIn, by: Reader, parts: TheParts) -> shapes.PeopleOut:  # noqa: ARG001 - whoever may
    """Say which of these external ids and addresses are known: for whoever is about to add many people."""
    with parts.database.read() as db:
        rows = known_people(db, asked.external_ids, asked.emails)
    return shapes.PeopleOut(data=[shapes.participant_out(row) for row in rows])


@router.get("/{participant_id}")
def get(participant_id: InPath, by: Reader, parts: TheParts, request: Request) -> shapes.ParticipantOut:
    """Return one participant."""
    with parts.database.write() as db:
        row = participants.participant_row(db, participant_id)
        note(db, parts.clock.utc(), by, "participant.read", participant_id, request=request)
        return shapes.participant_out(row)


@router.patch("/{participant_id}")
def change(
    participant_id: InPath, asked: shapes.ParticipantChangeIn, by: Writer, parts: TheParts, request: Request
) -> shapes.ParticipantOut:
    """Correct a participant; what is left out stays. Sessions keep what they were scheduled with: their ledgers never change."""
    changes = asked.model_dump(exclude_unset=True)
    with parts.database.write() as db:
        row = participants.change_participant(db, parts, participant_id, changes)
        note(
            db,
            parts.clock.utc(),
            by,
            "participant.changed",
            participant_id,
            {"changed": sorted(changes)},
            request=request,
        )
        return shapes.participant_out(row)
