"""Agent profiles over HTTP."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, Query, Request, Response

from sync.server.audit import note
from sync.server.catalogue import listing, profiles, shapes
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.paging import Cursor, Limit, Meta, Page
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Issue, Problem
from sync.server.texts import InPath

router = APIRouter(prefix="/agent-profiles", tags=["agent profiles"])

Reader = Annotated[Principal, Depends(allowed(Scope.TEMPLATES_READ))]
Writer = Annotated[Principal, Depends(allowed(Scope.TEMPLATES_WRITE))]

_A_PROFILE: dict[str, Any] = {
    "id": "calm-interviewer",
    "name": "Calm interviewer",
    "persona": "I am Robin, an AI interviewer. I listen more than I talk.",
    "use_case": "hiring",
    "interaction": {"tone": "friendly", "style": "structured", "difficulty": "medium", "probing_depth": "medium"},
}

Document = Annotated[
    dict[str, Any], Body(description="An agent profile, shaped as in a template's file.", examples=[_A_PROFILE])
]


@router.post("", status_code=201, response_model=shapes.AgentProfileOut)
def add(document: Document, by: Writer, parts: TheParts, request: Request, key: IdempotencyHeader = None) -> Response:
    """Add a profile; it gets an id where the document names none."""
    profile = profiles.read_profile({"id": parts.new_id(), **document})

    def do() -> Answer:
        row = profiles.add_profile(db, parts, profile)
        note(db, parts.clock.utc(), by, "profile.created", row.id, request=request)
        return Answer(201, shapes.profile_out(row))

    with parts.database.write() as db:
        return once(db, parts, by.id, key, fingerprint(request, document), do).as_response()


@router.get("")
def find(
    by: Reader,  # noqa: ARG001 - whoever may
    parts: TheParts,
    archived: Annotated[bool, Query(description="Whether archived ones are listed too.")] = False,  # noqa: FBT002 - a query's
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.AgentProfileOut]:
    """List profiles, by id."""
    with parts.database.read() as db:
        rows, following = listing.profiles(db, limit, cursor, archived=archived)
    return Page(data=[shapes.profile_out(row) for row in rows], meta=Meta(limit=limit, next_cursor=following))


@router.get("/{profile_id}")
def get(profile_id: InPath, by: Reader, parts: TheParts) -> shapes.AgentProfileOut:  # noqa: ARG001 - whoever may
    """Return one profile."""
    with parts.database.read() as db:
        return shapes.profile_out(profiles.profile_row(db, profile_id))


@router.put("/{profile_id}")
def change(
    profile_id: InPath, document: Document, by: Writer, parts: TheParts, request: Request
) -> shapes.AgentProfileOut:
    """Put another document in a profile's place; an archived one is back. Templates hold copies and stay as they are."""
    if document.get("id", profile_id) != profile_id:
        issue = Issue(path="/id", message=f"expected {profile_id}, as in the address, or nothing")
        raise Problem(422, "profile-invalid", "The agent profile can't be used", issue.message, issues=[issue])
    profile = profiles.read_profile({**document, "id": profile_id})
    with parts.database.write() as db:
        row = profiles.change_profile(db, parts, profile)
        note(db, parts.clock.utc(), by, "profile.changed", profile_id, request=request)
        return shapes.profile_out(row)


@router.delete("/{profile_id}")
def archive(profile_id: InPath, by: Writer, parts: TheParts, request: Request) -> shapes.AgentProfileOut:
    """Have a profile serve no new template; it can be brought back."""
    with parts.database.write() as db:
        row = profiles.archive_profile(db, parts, profile_id)
        note(db, parts.clock.utc(), by, "profile.archived", profile_id, request=request)
        return shapes.profile_out(row)
