"""Interviewers to make templates with. A template version holds its own copy, so that changing a profile changes no interview."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from engine.interview.templates import AgentProfile
from sync.server.database import locked
from sync.server.parts import Parts
from sync.server.problems import Issue, Problem, not_found
from sync.server.tables.catalogue import AgentProfileRow


@cache
def adapter() -> TypeAdapter[AgentProfile]:
    """Return the reader of profiles, made once."""
    return TypeAdapter(AgentProfile)


def read_profile(document: Mapping[str, Any]) -> AgentProfile:
    """Return the profile in a request. Raises a 422 problem with a JSON pointer for everything that is wrong."""
    try:
        return adapter().validate_json(json.dumps(document))
    except ValidationError as exc:
        errors = exc.errors(include_url=False, include_context=False, include_input=False)[:50]
        issues = [
            Issue(path="".join(f"/{step}" for step in each["loc"])[:300], message=each["msg"][:300]) for each in errors
        ]
        raise Problem(
            422, "profile-invalid", "The agent profile can't be used", issues[0].message, issues=issues
        ) from exc


def add_profile(db: Session, parts: Parts, profile: AgentProfile) -> AgentProfileRow:
    """Add a profile. Raises the 409 problem where there is one of this id, archived or not."""
    now = parts.clock.utc()
    row = AgentProfileRow(
        id=profile.id, name=profile.name, document=_written(profile), created_at=now, updated_at=now, archived_at=None
    )
    try:
        if db.get(AgentProfileRow, profile.id) is not None:
            raise _exists(profile.id)
        db.add(row)
        db.flush()
    except IntegrityError as exc:  # another process was quicker
        raise _exists(profile.id) from exc
    return row


def change_profile(db: Session, parts: Parts, profile: AgentProfile) -> AgentProfileRow:
    """Put another document in a profile's place, which brings an archived one back. Raises the 404 problem."""
    row = profile_row(db, profile.id, hold=True)
    row.name, row.document, row.updated_at, row.archived_at = profile.name, _written(profile), parts.clock.utc(), None
    db.flush()
    return row


def archive_profile(db: Session, parts: Parts, profile_id: str) -> AgentProfileRow:
    """Have a profile serve no new template. Raises the 404 problem."""
    row = profile_row(db, profile_id, hold=True)
    row.archived_at = row.archived_at or parts.clock.utc()
    db.flush()
    return row


def profile_row(db: Session, profile_id: str, *, hold: bool = False) -> AgentProfileRow:
    """Return a profile's row. Raises the 404 problem."""
    query = select(AgentProfileRow).where(AgentProfileRow.id == profile_id).execution_options(populate_existing=True)
    row = db.scalar(locked(query) if hold else query)
    if row is None:
        raise not_found("agent profile")
    return row


def _written(profile: AgentProfile) -> str:
    return json.dumps(adapter().dump_python(profile, mode="json"), ensure_ascii=True, separators=(",", ":"))


def _exists(profile_id: str) -> Problem:
    return Problem(
        409, "exists", "There is such an agent profile", f"{profile_id}: put the changed one in its place instead"
    )
