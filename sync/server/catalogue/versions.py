"""Templates as the server keeps them: each version once and for ever; which of them may be scheduled is said beside them, not in them.

So a version's document, and its content hash, are those of an active template whatever the template's status is at the moment.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from engine.errors import TemplateInvalid
from engine.interview.templates import EvaluationTemplate, TemplateStatus
from engine.templates import TemplateProblems, content_hash, from_document, to_document
from sync.server.database import locked
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Issue, Problem, not_found
from sync.server.tables.catalogue import AgentProfileRow, TemplateRow, TemplateVersionRow

LARGEST = 768 * 1024
"""Bytes of JSON a template may take."""

_SHOWN = 50


def template_called(db: Session, template_id: str, version: int | None = None) -> EvaluationTemplate:
    """Return a version of a template, the newest for None, with the status the template has now. Raises the 404 problem."""
    row = template_row(db, template_id)
    stored = version_row(db, template_id, version or row.latest_version)
    return replace(_read(stored.document), status=TemplateStatus(row.status))


def template_row(db: Session, template_id: str, *, hold: bool = False) -> TemplateRow:
    """Return a template's row as it stands now, held until the transaction ends if asked. Raises the 404 problem."""
    query = select(TemplateRow).where(TemplateRow.id == template_id).execution_options(populate_existing=True)
    row = db.scalar(locked(query) if hold else query)
    if row is None:
        raise not_found("evaluation template")
    return row


def set_status(db: Session, parts: Parts, template_id: str, status: TemplateStatus) -> TemplateRow:
    """Say whether a template may be scheduled. Raises the 404 problem."""
    row = template_row(db, template_id, hold=True)
    row.status, row.updated_at = str(status), parts.clock.utc()
    db.flush()
    return row


def version_row(db: Session, template_id: str, version: int) -> TemplateVersionRow:
    """Return one version's row. Raises the 404 problem."""
    row = db.get(TemplateVersionRow, (template_id, version))
    if row is None:
        raise not_found("version of this evaluation template")
    return row


def read_document(db: Session, document: Mapping[str, Any]) -> EvaluationTemplate:
    """Return the template in a request. A stage's interviewer that the document lacks is copied in from the stored agent profiles.

    Raises a 422 problem with a JSON pointer for everything that is wrong.
    """
    try:
        return from_document(_with_profiles(db, document), "the template")
    except TemplateProblems as exc:
        issues = [Issue(path=_pointer(each.place), message=each.message) for each in exc.problems[:_SHOWN]]
        raise Problem(422, "template-invalid", "The template can't be used", issues[0].message, issues=issues) from exc
    except TemplateInvalid as exc:
        raise Problem(422, "template-invalid", exc.title, exc.message) from exc


def add_template(db: Session, parts: Parts, template: EvaluationTemplate, by: Principal) -> TemplateVersionRow:
    """Add a template with its first version. Raises the 409 problem where there is one of this id."""
    if db.get(TemplateRow, template.id) is not None:
        raise _exists(template.id)
    now = parts.clock.utc()
    row = TemplateRow(
        id=template.id,
        name=template.name,
        status=str(template.status),
        latest_version=template.version,
        created_at=now,
        updated_at=now,
    )
    db.add(row)
    try:
        db.flush()
    except IntegrityError as exc:  # another process was quicker
        raise _exists(template.id) from exc
    return _add_version(db, parts, template, by)


def add_version(db: Session, parts: Parts, template: EvaluationTemplate, by: Principal) -> TemplateVersionRow:
    """Add a version above all there are, or return the one that says the very same. Raises the problems 404 and 409 (version taken)."""
    row = template_row(db, template.id, hold=True)
    same = db.get(TemplateVersionRow, (template.id, template.version))
    if same is not None and same.content_hash == content_hash(_active(template)):
        return same
    if template.version <= row.latest_version:
        raise Problem(
            409,
            "version-taken",
            "A version never changes",
            f"the newest is {row.latest_version}: give the changed template a higher version",
            extra={"latest_version": row.latest_version},
        )
    row.latest_version, row.name, row.updated_at = template.version, template.name, parts.clock.utc()
    return _add_version(db, parts, template, by)


def _add_version(db: Session, parts: Parts, template: EvaluationTemplate, by: Principal) -> TemplateVersionRow:
    active = _active(template)
    document = json.dumps(to_document(active), ensure_ascii=False, separators=(",", ":"))
    if (size := len(document.encode())) > LARGEST:
        message = f"found {size} bytes of JSON, expected at most {LARGEST}: each session's ledger holds the whole of it"
        raise Problem(
            422, "template-invalid", "The template can't be used", message, issues=[Issue(path="", message=message)]
        )
    row = TemplateVersionRow(
        template_id=template.id,
        version=template.version,
        document=document,
        content_hash=content_hash(active),
        created_at=parts.clock.utc(),
        created_by=by.id,
    )
    db.add(row)
    db.flush()
    return row


def _active(template: EvaluationTemplate) -> EvaluationTemplate:
    return replace(template, status=TemplateStatus.ACTIVE)


@lru_cache(maxsize=64)
def _read(document: str) -> EvaluationTemplate:
    """Return a stored version, which never changes; reading one costs milliseconds."""
    return from_document(json.loads(document), "the stored template")


def _with_profiles(db: Session, document: Mapping[str, Any]) -> dict[str, Any]:
    own, stages = document.get("agent_profiles", []), document.get("stages", [])
    if not isinstance(own, list) or not isinstance(stages, list):
        return dict(document)
    there = [each.get("id") for each in own if isinstance(each, dict)]
    named = [each.get("agent_profile_id") for each in stages[:_SHOWN] if isinstance(each, dict)]
    missing = {name for name in named if isinstance(name, str) and name not in there}
    rows = db.scalars(
        select(AgentProfileRow).where(AgentProfileRow.id.in_(missing), AgentProfileRow.archived_at.is_(None))
    )
    copied = [json.loads(row.document) for row in rows] if missing else []
    return {**document, "agent_profiles": [*own, *copied]} if copied else dict(document)


def _pointer(place: tuple[str | int, ...]) -> str:
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in place)


def _exists(template_id: str) -> Problem:
    return Problem(409, "exists", "There is such a template", f"{template_id}: add a version to it instead")
