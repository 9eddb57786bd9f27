"""What a person has saved of the places of their desk, such as named filters of a list: theirs alone, at whichever desk they sign in."""

import json
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from sync.server.parts import TheParts
from sync.server.people.knocking import ThePerson
from sync.server.tables.people import SavedViewsRow
from sync.server.texts import Details, InPath, Name

router = APIRouter(prefix="/me/views", tags=["people"])

MOST = 50

_SOME: dict[str, Any] = {"data": [{"name": "To be held this week", "filters": {"status": ["scheduled"]}}]}


class View(BaseModel):
    """A named choice of what a list shows. `filters` is the desk's own."""

    model_config = ConfigDict(extra="forbid")

    name: Name = Field(examples=["To be held this week"])
    filters: Details = Field(examples=[{"status": ["scheduled"]}])


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
    """Save these in the place of what one had saved."""
    document = json.dumps([each.model_dump() for each in asked.data], ensure_ascii=False, separators=(",", ":"))
    with parts.database.write() as db:
        row = db.get(SavedViewsRow, (person.principal.id, place), with_for_update=True)
        row = row or SavedViewsRow(user_id=person.principal.id, place=place)
        row.document, row.updated_at = document, parts.clock.utc()
        db.merge(row)
    return asked
