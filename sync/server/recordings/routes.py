"""Recordings and other files of a session, over HTTP; and the organisation's key to them."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from fastapi import Path as OfPath
from pydantic import BaseModel, ConfigDict, Field, SecretStr
from sqlalchemy import select
from starlette.responses import Response, StreamingResponse

from sync.sealing import CannotOpen
from sync.server.audit import note
from sync.server.parts import Parts, TheParts
from sync.server.people.knocking import allowed
from sync.server.principals import Principal, Scope
from sync.server.problems import Issue, Problem, not_found
from sync.server.recordings import organisation_key
from sync.server.recordings.bundling import bundle_of, files_of
from sync.server.recordings.links import LONGEST_TOKEN, Link, content_type, link_to, linked, recording_link, server_url
from sync.server.recordings.opening import Opened, open_blob
from sync.server.recordings.ranges import OutOfRange, asked_span
from sync.server.recordings.zipping import zipped
from sync.server.sessions.rows import session_row
from sync.server.tables.files import BlobRow
from sync.server.texts import InPath, Told

router = APIRouter(tags=["recordings"])

Token = Annotated[str, OfPath(max_length=LONGEST_TOKEN, pattern=r"^[A-Za-z0-9_-]+$")]
Listener = Annotated[Principal, Depends(allowed(Scope.RECORDINGS_READ))]
Exporter = Annotated[Principal, Depends(allowed(Scope.RESULTS_READ, Scope.RECORDINGS_READ))]
KeyKeeper = Annotated[Principal, Depends(allowed(Scope.PEOPLE))]
AHeader = Annotated[str | None, Header(max_length=200)]

_NOT_KEPT = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class LinkOut(BaseModel):
    """Opens the recording until it expires, for whoever has it; players may ask for ranges."""

    url: str = Field(examples=["https://interviews.example.org/api/v1/recordings/q8Zf..."])
    expires_at: Told
    sha256: str | None = Field(description="Of the bytes the link gives.", examples=["9f86d081" + "0" * 56])


class FileOut(BaseModel):
    """A file of a session. `fits` is whether its bytes are those that the ledger states; None while the ledger states none."""

    kind: str = Field(examples=["still"])
    name: str = Field(examples=["still-20260302T090100.000Z.jpg"])
    size: int | None = Field(examples=[48_211])
    sha256: str | None
    received_at: Told
    fits: bool | None
    erased_at: Told | None
    url: str | None = Field(description="For an hour; None once erased.")
    expires_at: Told | None


class FilesOut(BaseModel):
    """Every file of a session."""

    data: list[FileOut]


class RecipientOut(BaseModel):
    """What kiosks seal to: age's public half."""

    recipient: str = Field(examples=["age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"])


class IdentityOut(RecipientOut):
    """The private half too: whoever has it opens every recording. Any age program takes it."""

    identity: str = Field(examples=["AGE-SECRET-KEY-1..."])


class IdentityIn(BaseModel):
    """A key to seal to from now on."""

    model_config = ConfigDict(extra="forbid")

    identity: SecretStr = Field(max_length=200, examples=["AGE-SECRET-KEY-1..."])


@router.get("/sessions/{session_id}/recording")
def recording(session_id: InPath, request: Request, by: Listener, parts: TheParts) -> LinkOut:
    """Mint a link to the recording: a fresh one each time, for an hour."""
    link = recording_link(parts, session_id, server_url(parts, request))
    if link is None:
        raise not_found("recording")
    with parts.database.write() as db:
        note(db, parts.clock.utc(), by, "recording.opened", session_id, request=request)
    return LinkOut(url=link.url, expires_at=link.expires_at, sha256=link.sha256)


@router.get("/sessions/{session_id}/files")
def files(session_id: InPath, request: Request, by: Listener, parts: TheParts) -> FilesOut:
    """List the session's files, each with a link for an hour."""
    url = server_url(parts, request)
    with parts.database.write() as db:
        session_row(db, session_id)
        rows = db.scalars(
            select(BlobRow).where(BlobRow.session_id == session_id).order_by(BlobRow.kind, BlobRow.name)
        ).all()
        note(db, parts.clock.utc(), by, "files.opened", session_id, {"files": len(rows)}, request=request)
    return FilesOut(data=[_file(row, None if row.erased_at else link_to(parts, row, url)) for row in rows])


@router.get(
    "/sessions/{session_id}/bundle",
    response_class=Response,
    responses={200: {"content": {"application/zip": {}}, "description": "What `vivavoce verify` checks."}},
)
def bundle(session_id: InPath, request: Request, by: Exporter, parts: TheParts) -> Response:
    """Export the session: ledger, record, recording, pictures, keys, and a list of them all that the server signs."""
    found = bundle_of(parts, session_id, by.name)
    with parts.database.write() as db:
        note(db, parts.clock.utc(), by, "session.exported", session_id, {"files": len(found.sources)}, request=request)
    headers = {**_NOT_KEPT, "Content-Disposition": f'attachment; filename="session-{session_id}.zip"'}
    return StreamingResponse(zipped(files_of(parts, found)), 200, headers, "application/zip")


@router.get("/recordings/{token}", response_class=Response, responses={206: {}, 410: {}, 416: {}})
def listen(token: Token, parts: TheParts, range: AHeader = None, if_range: AHeader = None) -> Response:  # noqa: A002 - the header's name
    """Give the file of a link, or a range of it."""
    return _given(parts, token, range, if_range, with_body=True)


@router.head("/recordings/{token}", response_class=Response, responses={410: {}})
def look(token: Token, parts: TheParts) -> Response:
    """Say what a link gives, as a whole: a range is something to GET only (RFC 9110, section 14.2)."""
    return _given(parts, token, None, None, with_body=False)


@router.get("/organisation/recording-key", tags=["organisation"])
def key(by: KeyKeeper, parts: TheParts) -> RecipientOut:  # noqa: ARG001 - who asks is checked
    """Say what kiosks seal recordings to."""
    with parts.database.write() as db:
        return RecipientOut(recipient=organisation_key.recipient(db, parts))


@router.post("/organisation/recording-key/export", tags=["organisation"])
def export_key(request: Request, by: KeyKeeper, parts: TheParts) -> IdentityOut:
    """Hand out the private key, for opening recordings off-line or on another server. Stands in the audit log."""
    with parts.database.write() as db:
        public = organisation_key.recipient(db, parts)
        note(
            db, parts.clock.utc(), by, "recording-key.exported", "organisation", {"recipient": public}, request=request
        )
        return IdentityOut(recipient=public, identity=organisation_key.identity(db, parts))


@router.put("/organisation/recording-key", tags=["organisation"])
def import_key(request: Request, body: IdentityIn, by: KeyKeeper, parts: TheParts) -> RecipientOut:
    """Seal to this key from now on, as another server does. What was sealed to the key before still opens."""
    with parts.database.write() as db:
        try:
            public = organisation_key.take_over(db, parts, body.identity.get_secret_value())
        except CannotOpen as exc:
            issue = Issue(path="/identity", message="expected AGE-SECRET-KEY-1...")
            raise Problem(422, "invalid", "The request can't be used", exc.title, issues=[issue]) from exc
        note(
            db, parts.clock.utc(), by, "recording-key.imported", "organisation", {"recipient": public}, request=request
        )
    return RecipientOut(recipient=public)


def _file(row: BlobRow, link: Link | None) -> FileOut:
    return FileOut(
        kind=row.kind,
        name=row.name,
        size=row.plain_size if row.sealed else row.size,
        sha256=row.plain_sha256 if row.sealed else row.sha256,
        received_at=row.received_at,
        fits=row.fits,
        erased_at=row.erased_at,
        url=link.url if link else None,
        expires_at=link.expires_at if link else None,
    )


def _given(parts: Parts, token: str, wanted: str | None, if_range: str | None, *, with_body: bool) -> Response:
    blob = linked(parts, token)
    opened = open_blob(parts, blob)
    etag = f'"{blob.sha256}"'
    headers = {
        **_NOT_KEPT,
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Content-Disposition": f'inline; filename="{_plain(blob.name)}"',
    }
    try:
        span = asked_span(wanted, if_range, etag, opened.size)
    except OutOfRange as exc:
        unit = f"bytes */{opened.size}"
        raise Problem(
            416, "no-such-range", "No byte of the file is in that range", unit, headers={"Content-Range": unit}
        ) from exc
    start, length, status = (0, opened.size, 200) if span is None else (span.start, span.length, 206)
    headers["Content-Length"] = str(length)
    if span is not None:
        headers["Content-Range"] = span.content_range(opened.size)
    return _answer(opened, start, length, status, headers, content_type(blob), with_body=with_body)


def _answer(
    opened: Opened, start: int, length: int, status: int, headers: Mapping[str, str], kind: str, *, with_body: bool
) -> Response:
    if not with_body:
        return Response(None, status, headers, kind)
    return StreamingResponse(opened.read(start, length), status, headers, kind)


def _plain(name: str) -> str:
    """Return a name that needs no quoting in a header; ours never do."""
    return "".join(char for char in name if char.isascii() and (char.isalnum() or char in "._-"))
