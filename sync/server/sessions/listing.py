"""Sessions found: one page of a filtered, sorted list, by an index whatever is asked; any place of it; and how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, literal_column, select, tuple_, union
from sqlalchemy.orm import InstrumentedAttribute, Session

from engine.interview.lifecycle import Status
from sync.server.catalogue.seeking import called
from sync.server.moments import Moment
from sync.server.paging import cursor_of, key_in
from sync.server.problems import Issue, Problem
from sync.server.tables.sessions import SessionRow
from sync.times import parse_rfc3339, rfc3339

DEEPEST = 1_000_000
"""How many rows may be passed over, and how many are counted at most."""


class Sort(StrEnum):
    """What a list goes by; with a minus, the latest, highest or last first. A session without a score is below every score."""

    CREATED = "created_at"
    CREATED_DOWN = "-created_at"
    SCHEDULED = "scheduled_at"
    SCHEDULED_DOWN = "-scheduled_at"
    NAME = "participant_name"
    NAME_DOWN = "-participant_name"
    STATUS = "status"
    STATUS_DOWN = "-status"
    SCORE = "score"
    SCORE_DOWN = "-score"


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for; None where it does not matter. Times are from (included) to (not included).

    `q` is the beginnings of words of a participant's name, address or external id; or a session's own id or external id, whole.
    """

    status: Sequence[Status] = ()
    template_id: str | None = None
    template_version: int | None = None
    stage_id: str | None = None
    participant_id: str | None = None
    external_id: str | None = None
    location: str | None = None
    previous_session_id: str | None = None
    scheduled_from: datetime | None = None
    scheduled_to: datetime | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    flagged: bool | None = None
    scored: bool | None = None
    passed: bool | None = None
    q: str | None = None
    sort: Sort = Sort.CREATED_DOWN

    @property
    def by_result(self) -> bool:
        """Whether what it finds, or in which order, tells of results."""
        return self.scored is not None or self.passed is not None or self.sort.endswith(Sort.SCORE)


def find(
    db: Session, search: Search, limit: int, cursor: str | None, *, skip: int = 0
) -> tuple[list[SessionRow], str | None]:
    """Return a page of sessions and the cursor of the next one, None on the last. `skip` passes over as many rows, in the index alone."""
    columns, down = _order(search.sort)
    chosen = select(SessionRow.id).where(*_filters(search))
    if cursor is not None:
        place, after = tuple_(*columns), _after(columns, cursor)
        chosen = chosen.where(place < after if down else place > after)
    chosen = _in_order(chosen, columns, down=down).limit(limit + 1).offset(skip or None)
    query = select(SessionRow).where(SessionRow.id.in_(chosen.scalar_subquery()))
    rows = list(db.scalars(_in_order(query, columns, down=down)))
    if len(rows) <= limit:
        return rows, None
    last = rows[limit - 1]
    return rows[:limit], cursor_of(*(_written(getattr(last, column.key)) for column in columns))


def count(db: Session, search: Search) -> int:
    """Return how many there are, at most `DEEPEST`."""
    some: Select[Any] = select(literal_column("1")).select_from(SessionRow).where(*_filters(search)).limit(DEEPEST)
    return db.scalar(select(func.count()).select_from(some.subquery())) or 0


def _order(sort: Sort) -> tuple[tuple[InstrumentedAttribute[Any], ...], bool]:
    columns: dict[str, tuple[InstrumentedAttribute[Any], ...]] = {
        Sort.CREATED: (SessionRow.created_at, SessionRow.id),
        Sort.SCHEDULED: (SessionRow.scheduled_at, SessionRow.id),
        Sort.NAME: (SessionRow.name_key, SessionRow.id),
        Sort.STATUS: (SessionRow.status, SessionRow.created_at, SessionRow.id),
        Sort.SCORE: (SessionRow.score_key, SessionRow.id),
    }
    return columns[sort.removeprefix("-")], sort.startswith("-")


def _in_order(query: Select[Any], columns: Sequence[InstrumentedAttribute[Any]], *, down: bool) -> Select[Any]:
    return query.order_by(*(column.desc() if down else column for column in columns))


def _written(value: object) -> str:
    return rfc3339(value) if isinstance(value, datetime) else str(value)


def _after(columns: Sequence[InstrumentedAttribute[Any]], cursor: str) -> ColumnElement[Any]:
    key = key_in(cursor, *(str for _ in columns)) or ()
    try:
        return tuple_(*(_read(column, str(part)) for column, part in zip(columns, key, strict=True)))
    except ValueError as exc:
        issue = Issue(path="/query/cursor", message="not a cursor of this list")
        raise Problem(422, "invalid", "The request can't be used", issue.message, issues=[issue]) from exc


def _read(column: InstrumentedAttribute[Any], part: str) -> ColumnElement[Any]:
    if isinstance(column.type, Moment):
        return literal(parse_rfc3339(part), Moment())
    if column.key == SessionRow.score_key.key:
        score = float(part)
        if not -1 <= score <= 10:  # nor is one that is no number
            raise ValueError(part)
        return literal(score)
    return literal(part)


def _filters(search: Search) -> list[ColumnElement[bool]]:
    said: list[ColumnElement[bool]] = []
    if search.status:
        said.append(SessionRow.status.in_([str(each) for each in search.status]))
    plain = (
        "template_id",
        "template_version",
        "stage_id",
        "participant_id",
        "external_id",
        "location",
        "previous_session_id",
        "passed",
    )
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
    if search.scored is not None:
        said.append(SessionRow.score_key >= 0 if search.scored else SessionRow.score_key < 0)
    if search.q is not None:
        said.append(SessionRow.id.in_(_named(search.q)))
    return said


def _named(text: str) -> Select[Any]:
    """Return the sessions of those who are called so, and the one with this id or external id; each by an index of its own."""
    whole = text.strip()
    found = union(
        select(SessionRow.id).where(SessionRow.participant_id.in_(called(text))),
        select(SessionRow.id).where(SessionRow.external_id == whole),
        select(SessionRow.id).where(SessionRow.id == whole),
    ).subquery()
    return select(found.c.id)
