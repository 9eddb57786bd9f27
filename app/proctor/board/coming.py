"""Who is to sit down next, read from the server's list of sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.desk.moments import moment
from app.proctor.live.reading import mapping, text

MOST_NEXT = 8


@dataclass(frozen=True, slots=True)
class Coming:
    """A session that is to come: when, who, what."""

    at: datetime
    candidate: str
    stage: str
    location: str


def coming(rows: Sequence[Mapping[str, Any]]) -> list[Coming]:
    """Return the next sessions, the earliest first."""
    found = []
    for row in rows:
        at = moment(text(row.get("scheduled_at")))
        if at is not None:
            person, stage, template = (mapping(row.get(name)) for name in ("participant", "stage", "template"))
            about = text(stage.get("name")) or text(template.get("name"))
            found.append(Coming(at, text(person.get("name")), about, text(row.get("location"))))
    return sorted(found, key=lambda each: each.at)[:MOST_NEXT]
