"""Templates over HTTP: the same documents as the files hold."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, Path, Query, Request, Response
from sqlalchemy.orm import Session

from engine.interview.templates import EvaluationTemplate, TemplateStatus
from engine.templates import notices, read_builtin, template_schema, to_document
from sync.server.audit import note
from sync.server.catalogue import listing, shapes, usage, versions
from sync.server.catalogue.importing import import_builtin
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.paging import Cursor, Limit, Meta, Page
from sync.server.parts import TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Issue, Problem
from sync.server.tables.catalogue import TemplateRow, TemplateVersionRow
from sync.server.texts import InPath, Name

router = APIRouter()

Reader = Annotated[Principal, Depends(allowed(Scope.TEMPLATES_READ))]
Writer = Annotated[Principal, Depends(allowed(Scope.TEMPLATES_WRITE))]

_SHAPED = "A template, shaped as its file; `GET /schemas/template` says how."
Document = Annotated[
    dict[str, Any], Body(description=_SHAPED, examples=[to_document(read_builtin("customer-support"))])
]
Version = Annotated[int, Path(ge=1, le=1_000_000)]


@router.get("/schemas/template", tags=["templates"])
def schema(by: Reader) -> dict[str, Any]:  # noqa: ARG001 - whoever may
    """Return the JSON Schema of a template."""
    return template_schema()


@router.post("/evaluation-templates", status_code=201, tags=["templates"], response_model=shapes.TemplateVersionOut)
def add(document: Document, by: Writer, parts: TheParts, request: Request, key: IdempotencyHeader = None) -> Response:
    """Add a template with its first version. An interviewer that the document only names is copied in from the agent profiles."""

    def do() -> Answer:
        template = versions.read_document(db, {"version": 1, **document})
        row = versions.add_template(db, parts, template, by)
        note(db, parts.clock.utc(), by, "template.created", template.id, {"version": template.version}, request=request)
        return Answer(201, _whole(row, template))

    with parts.database.write() as db:
        return once(db, parts, by.id, key, fingerprint(request, document), do).as_response()


@router.post("/evaluation-templates/import-builtin", tags=["templates"])
def take_builtin(asked: shapes.ImportIn, by: Writer, parts: TheParts, request: Request) -> shapes.TemplatesOut:
    """Take the templates that come with the product; those that are there already, in this version or a later one, stay."""
    with parts.database.write() as db:
        rows = import_builtin(db, parts, asked.names, by)
        for row in rows:
            note(
                db, parts.clock.utc(), by, "template.imported", row.id, {"version": row.latest_version}, request=request
            )
        return shapes.TemplatesOut(data=_at_a_glance(db, rows))


@router.get("/evaluation-templates", tags=["templates"])
def find(
    by: Reader,  # noqa: ARG001 - whoever may
    parts: TheParts,
    status: TemplateStatus | None = None,
    q: Annotated[Name | None, Query(description="A part of a name or an id.")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.TemplateOut]:
    """List templates, by id."""
    with parts.database.read() as db:
        rows, following = listing.templates(db, limit, cursor, status=status, text=q)
        found = _at_a_glance(db, rows)
    return Page(data=found, meta=Meta(limit=limit, next_cursor=following))


@router.get("/evaluation-templates/{template_id}", tags=["templates"])
def get(template_id: InPath, by: Reader, parts: TheParts) -> shapes.TemplateVersionOut:  # noqa: ARG001 - whoever may
    """Return a template in its newest version."""
    with parts.database.read() as db:
        template = versions.template_called(db, template_id)
        return _whole(versions.version_row(db, template_id, template.version), template)


@router.patch("/evaluation-templates/{template_id}", tags=["templates"])
def change_status(
    template_id: InPath, asked: shapes.StatusIn, by: Writer, parts: TheParts, request: Request
) -> shapes.TemplateOut:
    """Say whether a template may be scheduled. Sessions that are scheduled already stay."""
    with parts.database.write() as db:
        row = versions.set_status(db, parts, template_id, asked.status)
        note(
            db,
            parts.clock.utc(),
            by,
            "template.status_set",
            template_id,
            {"status": str(asked.status)},
            request=request,
        )
        return _at_a_glance(db, [row])[0]


@router.post(
    "/evaluation-templates/{template_id}/versions",
    status_code=201,
    tags=["templates"],
    response_model=shapes.TemplateVersionOut,
)
def add_version(
    template_id: InPath,
    document: Document,
    by: Writer,
    parts: TheParts,
    request: Request,
    key: IdempotencyHeader = None,
) -> Response:
    """Add a version; the next number where the document names none. Sessions keep the version they were scheduled with."""
    if document.get("id", template_id) != template_id:
        issue = Issue(path="/id", message=f"expected {template_id}, as in the address, or nothing")
        raise Problem(422, "template-invalid", "The template can't be used", issue.message, issues=[issue])

    def do() -> Answer:
        latest = versions.template_row(db, template_id, hold=True)
        numbered = {"version": latest.latest_version + 1, **document, "id": template_id}
        template = versions.read_document(db, {"status": latest.status, **numbered})
        row = versions.add_version(db, parts, template, by)
        note(
            db, parts.clock.utc(), by, "template.version_added", template_id, {"version": row.version}, request=request
        )
        return Answer(201, _whole(row, versions.template_called(db, template_id, row.version)))

    with parts.database.write() as db:
        return once(db, parts, by.id, key, fingerprint(request, document), do).as_response()


@router.get("/evaluation-templates/{template_id}/versions", tags=["templates"])
def find_versions(
    template_id: InPath,
    by: Reader,  # noqa: ARG001 - whoever may
    parts: TheParts,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[shapes.VersionOut]:
    """List a template's versions, the newest first."""
    with parts.database.read() as db:
        versions.template_row(db, template_id)
        rows, following = listing.versions(db, template_id, limit, cursor)
        names = usage.names_of(db, {row.created_by for row in rows})
        counts = usage.sessions_by_version(db, template_id, [row.version for row in rows])
        found = [shapes.version_out(row, names, counts) for row in rows]
    return Page(data=found, meta=Meta(limit=limit, next_cursor=following))


@router.get("/evaluation-templates/{template_id}/versions/{version}", tags=["templates"])
def get_version(template_id: InPath, version: Version, by: Reader, parts: TheParts) -> shapes.TemplateVersionOut:  # noqa: ARG001
    """Return one version of a template."""
    with parts.database.read() as db:
        template = versions.template_called(db, template_id, version)
        return _whole(versions.version_row(db, template_id, version), template)


def _at_a_glance(db: Session, rows: Sequence[TemplateRow]) -> list[shapes.TemplateOut]:
    known = usage.usage_of(db, rows)
    return [shapes.template_out(row, known.get(row.id, usage.Usage())) for row in rows]


def _whole(row: TemplateVersionRow, template: EvaluationTemplate) -> shapes.TemplateVersionOut:
    return shapes.template_version_out(row, str(template.status), notices(template))
