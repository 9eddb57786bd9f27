"""Requests that may come twice and must count once: the second gets the first one's answer, and nothing is done again.

    @router.post("/things", status_code=201)
    def add(asked: ThingIn, request: Request, header: IdempotencyHeader, asker: ..., parts: TheParts) -> Response:
        key = key_of(header, asked.idempotency_key)
        with parts.database.write() as session:
            answer = once(session, parts, asker.id, key, fingerprint(request, asked), lambda: Answer(201, add_thing(session, ...)))
        return answer.as_response()

`once` works inside the transaction of the act. The key's row is inserted first: a second request with the same key, in this process or
another, waits there until the first one's transaction ends (PostgreSQL; on SQLite writers queue anyway), and then finds either the answer or
a free key. An act that raises leaves no trace of itself, nor of its key. Answers may hold access codes, so they are sealed at rest;
`jobs.tidying` throws them away after two days.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Header, Request
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse
from pydantic import BaseModel, StringConstraints
from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.server.database import add_if_new
from sync.server.parts import Parts
from sync.server.problems import Issue, Problem
from sync.server.tables.operations import IdempotencyRow

_LONGEST = 200

Key = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST, pattern="^[!-~]+$")]
"""What a key looks like: up to 200 printable ASCII characters without spaces; a UUID, best."""

IdempotencyHeader = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=_LONGEST,
        pattern="^[!-~]+$",
        description="The same request with the same key is done once and answered alike, for two days.",
        examples=["8f14e45f-ceea-4672-9f3c-1b7b2a9d0c11"],
    ),
]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: a status and JSON. `repeated` says that it was answered before."""

    status: int
    body: Any
    repeated: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)

    def as_response(self) -> JSONResponse:
        """Return it for the wire; a repeated one says so in `Idempotent-Replayed`."""
        again = {"Idempotent-Replayed": "true"} if self.repeated else {}
        return JSONResponse(jsonable_encoder(self.body), self.status, headers={**self.headers, **again})


def key_of(header: str | None, in_body: str | None) -> str | None:
    """Return the request's key, wherever it stands. Raises a 422 problem where it stands in both places and differs."""
    if header is not None and in_body is not None and header != in_body:
        wrong = "not the one in the header Idempotency-Key"
        raise Problem(
            422, "invalid", "The request can't be used", wrong, issues=[Issue(path="/idempotency_key", message=wrong)]
        )
    return header if header is not None else in_body


def fingerprint(request: Request, body: BaseModel | Mapping[str, Any] | None = None) -> str:
    """Return what two requests must share to be the same: method, path and what was said in the body, however it was spelled."""
    said = body
    if isinstance(body, BaseModel):
        said = body.model_dump(mode="json", exclude={"idempotency_key"}, exclude_unset=True)
    spelled = json.dumps([request.method, request.url.path, said], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode()).hexdigest()


def once(
    session: Session, parts: Parts, actor_id: str, key: str | None, request_sha256: str, do: Callable[[], Answer]
) -> Answer:
    """Return what `do` answers, or what it answered to the same request before. Raises the 422 problem of a key used for another request.

    Without a key `do` is simply done. `do` writes through the same database session.
    """
    if key is None:
        return do()
    place = {"actor_id": actor_id, "key": key}
    purpose = f"idempotency:{actor_id}:{key}"
    # Marked with the server's key: a request may hold a password, whose plain hash would be guessed from a stolen database.
    request_sha256 = parts.seal.mark(request_sha256.encode(), purpose)
    fresh = {"request_sha256": request_sha256, "status": 0, "answer_sealed": b"", "created_at": parts.clock.utc()}
    is_new = add_if_new(session, IdempotencyRow, place | fresh)
    row = session.get_one(IdempotencyRow, (actor_id, key))
    if is_new:
        answer = do()
        row.status = answer.status
        row.answer_sealed = parts.seal.close(json.dumps(jsonable_encoder(answer.body)).encode(), purpose)
        return answer
    if row.request_sha256 != request_sha256:
        wrong = "this key was used for another request"
        raise Problem(422, "key-reused", wrong.capitalize(), "take a new key for each new request")
    return Answer(row.status, json.loads(parts.seal.open(row.answer_sealed, purpose)), repeated=True)


def answers(session: Session, parts: Parts) -> Iterator[tuple[IdempotencyRow, str]]:
    """Yield every stored answer as JSON text, with its row: for whoever must find those that name somebody."""
    for row in session.scalars(select(IdempotencyRow).where(IdempotencyRow.status != 0)).all():
        yield row, parts.seal.open(row.answer_sealed, f"idempotency:{row.actor_id}:{row.key}").decode()
