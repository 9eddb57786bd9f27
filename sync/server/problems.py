"""What goes wrong, as RFC 9457 says it: one shape for every error, with the places that are wrong in `issues`."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from sync.errors import SyncError

MEDIA_TYPE = "application/problem+json"
_URN = "urn:vivavoce:problem:"
_TITLES = {400: "Bad request", 401: "Not signed in", 403: "Not allowed", 404: "Not found", 405: "No such method here", 413: "Too large"}


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

    def __init__(  # noqa: PLR0913 - what the standard names
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
    """Have every error answered as a problem."""

    @app.exception_handler(Problem)
    async def problem(_request: Request, exc: Problem) -> JSONResponse:
        return _answer(exc)

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, exc: RequestValidationError) -> JSONResponse:
        issues = [Issue(path=_pointer(error["loc"]), message=str(error["msg"])) for error in exc.errors()[:50]]
        return _answer(Problem(422, "invalid", "The request can't be used", issues[0].message if issues else "", issues=issues))

    @app.exception_handler(HTTPException)
    async def http(_request: Request, exc: HTTPException) -> JSONResponse:
        title = _TITLES.get(exc.status_code, "That did not work")
        return _answer(Problem(exc.status_code, f"http-{exc.status_code}", title, headers=exc.headers))

    @app.exception_handler(SyncError)
    async def refused(_request: Request, exc: SyncError) -> JSONResponse:
        return _answer(Problem(409, "refused", exc.title, exc.message))


def _answer(problem: Problem) -> JSONResponse:
    document = ProblemDocument(
        type=_URN + problem.kind, title=problem.title, status=problem.status, detail=problem.detail, issues=problem.issues
    )
    content = document.model_dump() | problem.extra
    return JSONResponse(content, problem.status, headers=problem.headers, media_type=MEDIA_TYPE)


def _pointer(place: Sequence[int | str]) -> str:
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in place if step != "body")
