"""What the board needs of sessions' templates, read from the ledgers themselves: which dimension a question belongs to, and what is allowed."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.live.entries import Asked
from sync.server.tables.evidence import EventRow
from sync.server.tables.sessions import SessionRow


def asked_in(db: Session, rows: Sequence[SessionRow]) -> dict[str, Asked]:
    """Return it by session. Sessions of one version of a template and one stage share one: it is read once for all of them."""
    alike: dict[tuple[str, int, str], str] = {}
    for row in rows:
        alike.setdefault(_kind(row), row.id)
    query = select(EventRow.session_id, EventRow.body).where(EventRow.session_id.in_(alike.values()), EventRow.seq == 0)
    bodies = {row.session_id: row.body for row in db.execute(query)}
    found = {kind: asked_of(_parsed(bodies.get(session_id)), kind[2]) for kind, session_id in alike.items()}
    return {row.id: found[_kind(row)] for row in rows}


def asked_of(scheduled: Mapping[str, Any], stage_id: str) -> Asked:
    """Return it from the body of `session.scheduled`; nothing where that is erased, or not of its kind's shape."""
    try:
        document = scheduled["template_document"]
        stage = next(each for each in document["stages"] if each["id"] == stage_id)
        labels = {str(each["id"]): str(each["label"]) for each in stage["rubric"]["dimensions"]}
        dimensions = {
            str(each["id"]): (str(each["dimension_id"]), labels.get(str(each["dimension_id"]), ""))
            for each in stage.get("questions", ())
        }
        return Asked(dimensions, listening_in=document.get("listening_in") is True)
    except (KeyError, TypeError, AttributeError, StopIteration):
        return Asked()


def _kind(row: SessionRow) -> tuple[str, int, str]:
    return row.template_id, row.template_version, row.stage_id


def _parsed(body: str | None) -> dict[str, Any]:
    found = None if body is None else json.loads(body)
    return found if isinstance(found, dict) else {}
