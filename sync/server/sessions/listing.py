"""Sessions found: one page of a filtered, sorted list, by an index whatever is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, literal, literal_column, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from engine.interview.lifecycle import Status
from sync.server.moments import Moment
from sync.server.paging import cursor_of, key_in
from sync.server.problems import Issue, Problem
from sync.server.tables.sessions import SessionRow
from sync.times import parse_rfc3339, rfc3339


class Sort(StrEnum):
    """What a list goes by; with a minus, the latest first."""

    CREATED = "created_at"
    CREATED_DOWN = "-created_at"
    SCHEDULED = "scheduled_at"
    SCHEDULED_DOWN = "-scheduled_at"


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; None where it does not matter. Times are from (included) to (not included)."""

    status: Sequence[Status] = ()
    template_id: str | None = None
    participant_id: str | None = None
    external_id: str | None = None
    location: str | None = None
    previous_session_id: str | None = None
    scheduled_from: datetime | None = None
    scheduled_to: datetime | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    flagged: bool | None = None
    sort: Sort = Sort.CREATED_DOWN


def find(db: Session, search: Search, limit: int, cursor: str | None) -> tuple[list[SessionRow], str | None]:
    """Return a page of sessions and the cursor of the next one, None on the last."""
    column, down = _order(search.sort)
    query = select(SessionRow).where(*_filters(search))
    if (key := key_in(cursor, str, str)) is not None:
        place, after = tuple_(column, SessionRow.id), _after(key)
        query = query.where(place < after if down else place > after)
    order = (column.desc(), SessionRow.id.desc()) if down else (column, SessionRow.id)
    rows = list(db.scalars(query.order_by(*order).limit(limit + 1)))
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], cursor_of(rfc3339(getattr(last, column.key)), last.id)


def _order(sort: Sort) -> tuple[InstrumentedAttribute[datetime], bool]:
    column = SessionRow.created_at if sort.endswith(Sort.CREATED) else SessionRow.scheduled_at
    return column, sort.startswith("-")


def _after(key: tuple[str | int, ...]) -> ColumnElement[tuple[datetime, str]]:
    try:
        moment = parse_rfc3339(str(key[0]))
    except ValueError as exc:
        issue = Issue(path="/query/cursor", message="not a cursor of this list")
        raise Problem(422, "invalid", "The request can't be used", issue.message, issues=[issue]) from exc
    return tuple_(literal(moment, Moment()), literal(str(key[1])))


def _filters(search: Search) -> list[ColumnElement[bool]]:
    said: list[ColumnElement[bool]] = []
    if search.status:
        said.append(SessionRow.status.in_([str(each) for each in search.status]))
    plain = ("template_id", "participant_id", "external_id", "location", "previous_session_id")
    said += [getattr(SessionRow, name) == value for name in plain if (value := getattr(search, name)) is not None]
    for column, since, until in (
        (SessionRow.scheduled_at, search.scheduled_from, search.scheduled_to),
        (SessionRow.created_at, search.created_from, search.created_to),
    ):
        if since is not None:
            said.append(column >= since)
        if until is not None:
            said.append(column < until)
    if search.flagged is not None:
        none: ColumnElement[str] = literal_column("'[]'")  # spelled out, as in the index of those that have some
        said.append(SessionRow.flags != none if search.flagged else SessionRow.flags == none)
    return said
