"""What a person has saved of the places of their desk, such as named filters of a list: theirs alone, at whichever desk they sign in."""

import json
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.server.database import locked
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import ThePerson
from sync.server.problems import Problem, not_found
from sync.server.tables.people import SavedViewsRow, UserRow
from sync.server.texts import Details, InPath, Name

router = APIRouter(prefix="/me/views", tags=["people"])

MOST = 50
"""Views in one place."""

MOST_MEMBERS = 50
"""Members of one view's `filters`: a desk has a dozen."""

MOST_PLACES = 20
"""Places for which one person may have something saved."""

LARGEST = 256 * 1024
"""Bytes that all views of a place take together: fifty of a desk's, each name and filter as long as it may be."""

_SOME: dict[str, Any] = {"data": [{"name": "To be held this week", "filters": {"status": ["scheduled"]}}]}


class View(BaseModel):
    """A named choice of what a list shows. `filters` is the desk's own."""

    model_config = ConfigDict(extra="forbid")

    name: Name = Field(examples=["To be held this week"])
    filters: Annotated[Details, Field(max_length=MOST_MEMBERS, examples=[{"status": ["scheduled"]}])]


class Views(BaseModel):
    """All that a person saved of a place, in their order."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_SOME]})

    data: Annotated[list[View], Field(max_length=MOST)]


@router.get("/{place}")
def get(place: InPath, person: ThePerson, parts: TheParts) -> Views:
    """Return what one has saved of a place; nothing, at first."""
    with parts.database.read() as db:
        row = db.get(SavedViewsRow, (person.principal.id, place))
    return Views(data=[] if row is None else json.loads(row.document))


@router.put("/{place}")
def put(place: InPath, asked: Views, person: ThePerson, parts: TheParts) -> Views:
    """Save one's views of a place, instead of those one had saved. At most 256 KiB a place, and 20 places a person."""
    document = json.dumps([each.model_dump() for each in asked.data], ensure_ascii=False, separators=(",", ":"))
    if len(document.encode()) > LARGEST:
        raise Problem(422, "invalid", "The request can't be used", f"all views together take at most {LARGEST} bytes")
    with parts.database.write() as db:
        keep(db, parts, person.principal.id, place, document)
    return asked


def keep(db: Session, parts: Parts, user_id: str, place: str, document: str) -> None:
    """Save a person's views of a place. Raises the 404 problem of a person removed meanwhile, and the 409 one of too many places."""
    # Their saves follow one another, from whichever desks: the first two of a place would else both add its row.
    if db.scalar(locked(select(UserRow.id).where(UserRow.id == user_id))) is None:
        raise not_found("person")
    row = db.get(SavedViewsRow, (user_id, place))
    if row is None:
        places = select(func.count()).select_from(SavedViewsRow).where(SavedViewsRow.user_id == user_id)
        if (db.scalar(places) or 0) >= MOST_PLACES:
            raise Problem(409, "too-many", "Views are saved for too many places", f"at most {MOST_PLACES} a person")
        row = SavedViewsRow(user_id=user_id, place=place)
        db.add(row)
    row.document, row.updated_at = document, parts.clock.utc()
