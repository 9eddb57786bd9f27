"""What goes wrong, as RFC 9457 says it: one shape for every error, with the places that are wrong in `issues`."""

from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError, WebSocketRequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from sqlalchemy import exc as database
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketState

from sync.errors import SyncError

_log = structlog.get_logger()

MEDIA_TYPE = "application/problem+json"
_URN = "urn:vivavoce:problem:"
_TITLES = {
    400: "Bad request",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "No such method here",
    408: "Too slow",
    413: "Too large",
}
_POLICY, _OURS = 1008, 1011  # why a WebSocket is closed (RFC 6455, 7.4.1)


class Issue(BaseModel):
    """One place that is wrong: `path` as a JSON pointer into the request (empty for the whole)."""

    path: str
    message: str


class ProblemDocument(BaseModel):
    """The body of every error."""

    type: str = Field(examples=["urn:vivavoce:problem:not-found"])
    title: str = Field(examples=["No such session"])
    status: int = Field(examples=[404])
    detail: str = Field(default="", examples=["it may have been erased"])
    issues: list[Issue] = []


class Problem(Exception):
    """An error with its answer. `kind` names it for programs (kebab-case); `extra` are further members of the document."""

    def __init__(
        self,
        status: int,
        kind: str,
        title: str,
        detail: str = "",
        *,
        issues: Sequence[Issue] = (),
        extra: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{title}: {detail}")
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
        self.issues = list(issues)
        self.extra = dict(extra or {})
        self.headers = dict(headers or {})


def not_found(what: str) -> Problem:
    """Return the problem of a thing that is not there, or not for whoever asks."""
    return Problem(404, "not-found", f"No such {what}")


def install(app: FastAPI) -> None:
    """Have every error answered as a problem, on WebSockets too: before one is accepted as an answer to its request, later by closing it."""

    @app.exception_handler(Problem)
    async def problem(connection: HTTPConnection, exc: Problem) -> Response | None:
        return await _answer(connection, exc)

    @app.exception_handler(RequestValidationError)
    async def invalid(connection: HTTPConnection, exc: RequestValidationError) -> Response | None:
        return await _answer(connection, _unusable(exc.errors()))

    @app.exception_handler(WebSocketRequestValidationError)
    async def invalid_socket(connection: HTTPConnection, exc: WebSocketRequestValidationError) -> Response | None:
        return await _answer(connection, _unusable(exc.errors()))

    @app.exception_handler(HTTPException)
    async def http(connection: HTTPConnection, exc: HTTPException) -> Response | None:
        title = _TITLES.get(exc.status_code, "That did not work")
        return await _answer(
            connection, Problem(exc.status_code, f"http-{exc.status_code}", title, headers=exc.headers)
        )

    @app.exception_handler(SyncError)
    async def refused(connection: HTTPConnection, exc: SyncError) -> Response | None:
        if exc.retryable:
            again = {"Retry-After": "5"}
            return await _answer(connection, Problem(503, "unavailable", exc.title, exc.message, headers=again))
        return await _answer(connection, Problem(409, "refused", exc.title, exc.message))

    @app.exception_handler(database.DataError)
    async def unkept(connection: HTTPConnection, _exc: database.DataError) -> Response | None:
        return await _answer(connection, Problem(422, "invalid", "The request can't be used", "a value can't be kept"))

    @app.exception_handler(database.OperationalError)
    @app.exception_handler(database.TimeoutError)
    async def no_database(
        connection: HTTPConnection, exc: database.OperationalError | database.TimeoutError
    ) -> Response | None:
        _log.error("database.failed", error=type(getattr(exc, "orig", None) or exc).__name__)
        detail, again = "the database does not answer", {"Retry-After": "5"}
        return await _answer(connection, Problem(503, "unavailable", "Try again shortly", detail, headers=again))


def answer(problem: Problem) -> JSONResponse:
    """Return the answer that says this."""
    return JSONResponse(document(problem), problem.status, headers=problem.headers, media_type=MEDIA_TYPE)


def document(problem: Problem) -> dict[str, Any]:
    """Return the problem as JSON, wherever it is to be said."""
    said = ProblemDocument(
        type=_URN + problem.kind,
        title=problem.title,
        status=problem.status,
        detail=problem.detail,
        issues=problem.issues,
    )
    return said.model_dump() | problem.extra


async def _answer(connection: HTTPConnection, problem: Problem) -> Response | None:
    """Return the answer to a request; a WebSocket is answered here, once."""
    said = answer(problem)
    if not isinstance(connection, WebSocket):
        return said
    if connection.application_state is WebSocketState.CONNECTING:
        await connection.send_denial_response(said)
    elif connection.application_state is WebSocketState.CONNECTED:
        await connection.close(_POLICY if problem.status < 500 else _OURS, problem.kind)
    return None


def _unusable(errors: Sequence[Any]) -> Problem:
    issues = [Issue(path=_pointer(error["loc"]), message=_message(error)) for error in errors[:50]]
    return Problem(422, "invalid", "The request can't be used", issues[0].message if issues else "", issues=issues)


def _message(error: Mapping[str, Any]) -> str:
    if tuple(error["loc"]) == ("body",):  # of the body as a whole the library's words say nothing that helps
        if error["type"] == "missing":
            return "a JSON body is wanted; {} where nothing needs saying"
        if error["type"] in ("model_attributes_type", "dict_type", "model_type"):
            return "a JSON object is wanted, sent with content-type: application/json"
    return _sound(str(error["msg"]))


def _pointer(place: Sequence[int | str]) -> str:
    return "".join(f"/{_sound(str(step)).replace('~', '~0').replace('/', '~1')}" for step in place if step != "body")


def _sound(text: str) -> str:
    """Return it bounded, and without halves of characters, which a request may hold and an answer can't."""
    return text[:300].encode("utf-8", "replace").decode()
