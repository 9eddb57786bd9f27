"""Links to recordings: whoever has one may listen for an hour. Each is minted when asked for and stored nowhere.

A file that lies sealed is opened by the server while it is being read, wherever it lies; so its link leads through the server. One that a
store could hand out as it is (an unsealed file on S3) is linked there directly. Our own links say which file and until when, closed with the
server's key: nobody can make one, or read one, and the same key in every process opens them all.
"""

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import HTTPConnection

from sync.server.parts import Parts
from sync.server.problems import Problem, not_found
from sync.server.recordings.assembling import the_recording
from sync.server.recordings.judging import judge
from sync.server.sealed import CannotUnseal
from sync.server.tables.files import BlobRow
from sync.times import parse_rfc3339, rfc3339

LASTS = timedelta(hours=1)
"""How long a link opens: SPEC's hour."""

LONGEST_TOKEN = 1000
_PURPOSE = "recording-link"
_TYPES = {"flac": "audio/flac", "wav": "audio/wav", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png"}


@dataclass(frozen=True, slots=True)
class Link:
    """An address that opens a file until `expires_at`; `sha256` is of the bytes it gives, None where that isn't known yet."""

    url: str
    expires_at: datetime
    sha256: str | None


def recording_link(parts: Parts, session_id: str, server_url: str) -> Link | None:
    """Mint a link to a session's recording; None where it has none. The caller writes the audit entry. Raises the 404 problem."""
    blob = the_recording(parts, session_id)
    if blob is None:
        return None
    if blob.plain_sha256 is None:
        judge(parts, session_id)
        blob = the_recording(parts, session_id) or blob
    return link_to(parts, blob, server_url)


def link_to(parts: Parts, blob: BlobRow, server_url: str) -> Link:
    """Mint a link to a file. `server_url` is how the outside reaches this server."""
    until = parts.clock.utc() + LASTS
    digest = blob.plain_sha256 if blob.sealed else blob.sha256
    if not blob.sealed:
        direct = parts.blobs.link(blob.place, int(LASTS.total_seconds()), content_type(blob))
        if direct is not None:
            return Link(direct, until, digest)
    said = json.dumps([blob.session_id, blob.kind, blob.name, rfc3339(until)], separators=(",", ":"))
    token = base64.urlsafe_b64encode(parts.seal.close(said.encode(), _PURPOSE)).rstrip(b"=").decode()
    return Link(f"{server_url.rstrip('/')}/api/v1/recordings/{token}", until, digest)


def linked(parts: Parts, token: str) -> BlobRow:
    """Return the file that a link opens. Raises the problems 404, and 410 for one that has expired or whose file was erased."""
    try:
        sealed = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        session_id, kind, name, until = json.loads(parts.seal.open(sealed, _PURPOSE))
    except (CannotUnseal, binascii.Error, ValueError) as exc:
        raise not_found("recording") from exc
    if parse_rfc3339(until) <= parts.clock.utc():
        raise Problem(410, "link-expired", "This link has expired", "ask for the recording again")
    with parts.database.read() as db:
        blob = db.get(BlobRow, (session_id, kind, name))
    if blob is None or blob.erased_at is not None:
        raise Problem(410, "erased", "The recording was erased")
    return blob


def content_type(blob: BlobRow) -> str:
    """Return what a browser should take the file for."""
    ending = blob.name.partition("~")[0].rpartition(".")[2].lower()
    return _TYPES.get(ending, "application/octet-stream")


def server_url(parts: Parts, request: HTTPConnection) -> str:
    """Return how the outside reaches this server: as the settings say, else by the address the request came in at.

    What the request names as its host is not believed: a link with a token in it must lead here and nowhere else.
    """
    if parts.settings.public_url:
        return parts.settings.public_url
    host, port = request.scope.get("server") or ("127.0.0.1", None)
    name = f"[{host}]" if ":" in str(host) else host
    return f"{request.url.scheme}://{name}:{port}" if port else f"{request.url.scheme}://{name}"
