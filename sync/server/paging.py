"""Lists in pages: `{data, meta}` with a cursor that says where the next page begins, whatever is added meanwhile."""

import base64
import binascii
import json
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel, Field

from sync.server.problems import Issue, Problem

T = TypeVar("T")

LARGEST = 200

Limit = Annotated[int, Query(ge=1, le=LARGEST, description="How many a page.")]
LONGEST_CURSOR = 2048
"""Characters: enough for the longest thing a list goes by, an address of 195 characters in whatever script."""

Cursor = Annotated[str | None, Query(max_length=LONGEST_CURSOR, description="`meta.next_cursor` of the page before.")]


class Meta(BaseModel):
    """About a page. `next_cursor` is None on the last one."""

    limit: int = Field(examples=[50])
    next_cursor: str | None = Field(default=None, examples=["WyIyMDI2LTExLTIyIl0"])


class Page(BaseModel, Generic[T]):
    """One page of a list."""

    data: list[T]
    meta: Meta


def cursor_of(*key: str | int) -> str:
    """Return the cursor that stands after a row with this sort key."""
    return (
        base64.urlsafe_b64encode(json.dumps(key, ensure_ascii=False, separators=(",", ":")).encode())
        .rstrip(b"=")
        .decode()
    )


def key_in(cursor: str | None, *shape: type) -> tuple[str | int, ...] | None:
    """Return the sort key in a cursor, whose parts have these types; None for none. Raises a 422 problem for one that is no cursor of ours."""
    if cursor is None:
        return None
    try:
        key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, RecursionError) as exc:
        raise _no_cursor() from exc
    if not isinstance(key, list) or [type(part) for part in key] != list(shape):
        raise _no_cursor()
    if not all(_fits_a_column(part) for part in key):
        raise _no_cursor()
    return tuple(key)


def _fits_a_column(part: str | int) -> bool:
    if isinstance(part, int):
        return abs(part) < 2**63
    return "\x00" not in part and not any("\ud800" <= char <= "\udfff" for char in part)


def _no_cursor() -> Problem:
    return Problem(
        422,
        "invalid",
        "The request can't be used",
        "not a cursor",
        issues=[Issue(path="/query/cursor", message="not a cursor of this list")],
    )
