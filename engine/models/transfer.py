"""Receives one file over HTTP: carries on where a part ends, survives dropped connections, and never takes more than was announced."""

import http.client
import re
import socket
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from engine.models.errors import FetchFailed, WrongContent
from engine.models.manifest import ModelFile
from engine.models.staging import size_of

_PIECE: Final = 1 << 16
_TIMEOUT_S: Final = 30.0
_TRIES_WITHOUT_PROGRESS: Final = 4
_TRIES_UNHEARD: Final = 2  # where the server never said a thing: most likely there is no network
_BACK_OFF_S: Final = 0.5
_LASTING = {400, 401, 403, 404, 405, 410, 451}
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect unless it would leave encryption behind."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise urllib.error.URLError(f"{req.host} redirects from https to {newurl.split(':', maxsplit=1)[0]}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A response's body, from which byte on it is, and the whole file's size where the server said it."""

    body: http.client.HTTPResponse
    start: int
    total: int | None


def receive(
    url: str, part: Path, file: ModelFile, *, on_bytes: Callable[[int], None], pause: Callable[[float], None]
) -> None:
    """Bring `part` to the file's full size. `on_bytes` is told how many bytes it has; the contents are not judged here.

    Raises `FetchFailed` where the server can't be reached or won't give it, `WrongContent` where it offers something of another
    size, and `OSError` where `part` can't be written. What was received stays, except with `WrongContent`.
    """
    if not file.sha256:
        part.unlink(missing_ok=True)  # nothing could tell whether two pieces are of the same file
    idle, heard = 0, False
    while True:
        before = size_of(part)
        try:
            if _receive_once(url, part, file, on_bytes):
                return
            reason = "the connection was dropped"
        except urllib.error.HTTPError as exc:
            heard = True
            with exc:
                reason = f"HTTP {exc.code} {exc.reason}"
            if exc.code in _LASTING:
                raise FetchFailed("The file can't be had there", f"{url}: {reason}") from exc
            if exc.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                part.unlink(missing_ok=True)
        except (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError) as exc:
            reason = _in_words(url, exc)
        idle, heard = (0, True) if size_of(part) > before else (idle + 1, heard)
        if idle >= (_TRIES_WITHOUT_PROGRESS if heard else _TRIES_UNHEARD):
            raise FetchFailed("The file could not be received", f"{url}: {reason}", retryable=True)
        pause(_BACK_OFF_S * 2**idle)


def _receive_once(url: str, part: Path, file: ModelFile, on_bytes: Callable[[int], None]) -> bool:
    """Ask once, from where the part ends; return whether the file is whole."""
    have = size_of(part)
    if file.size is not None and have >= file.size:
        if have == file.size:
            return True
        part.unlink()
        have = 0
    with _asked(url, have) as body:
        answer = _understood(body, have)
        if answer.total is not None and not file.fits(answer.total):
            part.unlink(missing_ok=True)
            raise WrongContent(
                "A model's file is not what it should be",
                f"{url} offers {answer.total} bytes instead of {file.size or f'at most {file.size_at_most}'}",
            )
        have = _poured(answer, part, file, on_bytes)
    if answer.total is not None:
        return have == answer.total
    return file.fits(have) and (file.size is not None or file.sha256 is not None)  # else half a file would pass for one


def _asked(url: str, start: int) -> http.client.HTTPResponse:
    headers = {"User-Agent": "vivavoce", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - only http and https come here
    response: http.client.HTTPResponse = urllib.request.build_opener(_SafeRedirects).open(request, timeout=_TIMEOUT_S)
    return response


def _understood(body: http.client.HTTPResponse, asked_from: int) -> _Answer:
    """Read what part of the file the server really sends; one that ignores ranges sends it from the start."""
    if body.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise http.client.HTTPException("the server sends the file in another encoding")
    if body.status != http.HTTPStatus.PARTIAL_CONTENT:
        length = body.headers.get("Content-Length", "")
        return _Answer(body, 0, int(length) if length.isascii() and length.isdigit() else None)
    said = _RANGE.fullmatch(body.headers.get("Content-Range", "").strip())
    if said is None or int(said[1]) > asked_from:
        raise http.client.HTTPException("the server sends another part than was asked for")
    return _Answer(body, int(said[1]), None if said[3] == "*" else int(said[3]))


def _poured(answer: _Answer, part: Path, file: ModelFile, on_bytes: Callable[[int], None]) -> int:
    """Write the body into the part from `answer.start` on; return the part's size. Stops one byte beyond what the file may have."""
    with part.open("r+b" if answer.start else "wb") as out:
        out.seek(answer.start)
        out.truncate()
        have = answer.start
        while have <= file.size_at_most and (piece := _next_piece(answer.body)):
            out.write(piece)
            have += len(piece)
            on_bytes(have)
    if have > file.size_at_most:
        part.unlink()
        raise WrongContent("A model's file is not what it should be", f"more than {file.size_at_most} bytes arrived")
    return have


def _in_words(url: str, exc: Exception) -> str:
    cause = getattr(exc, "reason", exc)
    if isinstance(cause, socket.gaierror):
        return f"{urlsplit(url).hostname} is not known: there seems to be no network"
    return str(cause) or type(cause).__name__


def _next_piece(body: http.client.HTTPResponse) -> bytes:
    try:
        return body.read(_PIECE)
    except OSError as exc:  # here it is the network that failed, not the disk
        raise ConnectionError(str(exc) or type(exc).__name__) from exc
