"""Rows that come in pages, as a table is scrolled: by cursor where a list is merely gone through, by place where its length is known.

Both ask through an awaitable of the owner's and start it through `start` (a page's `errands.run`); both keep what they show while they ask
anew, tell of trouble in `state` and try again on `retry`. Neither ever makes a widget a row.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.widgets.table_columns import Column, Row
from app.widgets.table_rows import NOWHERE, IdOf, Index, TableRows

PAGE = 200
"""Rows that are asked for at a time: the most that the server gives."""

KEPT_PAGES = 150
"""Pages that a list of known length keeps: 30,000 rows, some 60 MB of what sessions weigh. Farther ones are asked for again when seen."""

AT_ONCE = 3
AHEAD = 40
"""Rows beyond what is seen that are asked for already."""

Start = Callable[[Coroutine[Any, Any, None]], object]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was asked for. `total` is how many there are in all, None where that is not known or was not asked."""

    rows: Sequence[Row]
    next_cursor: str | None = None
    total: int | None = None


class PagedRows(TableRows):
    """A list behind a cursor: the next page is asked for when its end is nearly in sight. Its end can only be reached by going there."""

    def __init__(
        self,
        columns: Sequence[Column],
        id_of: IdOf,
        fetch: Callable[[str | None], Awaitable[Fetched]],
        start: Start,
        *,
        choosing: bool = False,
    ) -> None:
        """`fetch` takes a cursor (None: from the beginning)."""
        super().__init__(columns, id_of, choosing=choosing)
        self._fetch, self._start = fetch, start
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._cursor: str | None = None
        self._round = 0

    def ask_anew(self) -> None:
        """Ask for the first page; what is shown stays until it is here."""
        self._round += 1
        self._say(busy=True, trouble=None)
        self._start(self._first(self._round, PAGE))

    def refresh(self) -> None:
        """Ask again for as much as is here, without moving anything that stayed."""
        self._round += 1
        self._say(busy=True, trouble=None)
        self._start(self._first(self._round, max(PAGE, len(self._rows))))

    def look_at(self, _first: int, last: int) -> None:
        """Ask for the next page where its beginning is nearly in sight."""
        state = self.state
        if last + AHEAD >= len(self._rows) and self._cursor and not state.busy and state.trouble is None:
            self._say(busy=True)
            self._start(self._following(self._round))

    def retry(self) -> None:
        """Ask again for what could not be had."""
        if self._rows and self._cursor:
            self._say(busy=True, trouble=None)
            self._start(self._following(self._round))
        else:
            self.ask_anew()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many are here."""
        return 0 if parent.isValid() else len(self._rows)

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: str) -> int | None:
        """Return where a row stands."""
        return self._places.get(row_id)

    def here(self) -> Iterable[Row]:
        """Return what is here."""
        return tuple(self._rows)

    async def _first(self, asked: int, least: int) -> None:
        try:
            got = await self._fetch(None)
            rows, total = list(got.rows), got.total
            while got.next_cursor and len(rows) < least and asked == self._round:
                got = await self._fetch(got.next_cursor)
                rows += got.rows
        except AppError as exc:
            self._trouble(asked, exc)
            return
        if asked != self._round:
            return
        self._cursor = got.next_cursor
        ids = [self.id_of(row) for row in rows]
        same = ids == list(self._places)
        if not same:
            self.beginResetModel()
        self._rows, self._places = rows, {row_id: place for place, row_id in enumerate(ids)}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
        self._seen_anew(rows)
        self._say(loaded=len(rows), total=total, busy=False, ended=self._cursor is None)

    async def _following(self, asked: int) -> None:
        try:
            got = await self._fetch(self._cursor)
        except AppError as exc:
            self._trouble(asked, exc)
            return
        if asked != self._round:
            return
        new = [row for row in got.rows if self.id_of(row) not in self._places]
        before = len(self._rows)
        if new:
            self.beginInsertRows(NOWHERE, before, before + len(new) - 1)
            self._rows += new
            self._places |= {self.id_of(row): before + nth for nth, row in enumerate(new)}
            self.endInsertRows()
        self._cursor = got.next_cursor
        total = self.state.total if got.total is None else got.total
        self._say(loaded=len(self._rows), total=total, busy=False, ended=self._cursor is None)

    def _trouble(self, asked: int, error: AppError) -> None:
        if asked == self._round:
            self._say(busy=False, trouble=error)


class SpreadRows(TableRows):
    """A list of known length, any place of which can be gone to: only what is looked at is asked for, and kept while there is room.

    A row that is not here yet is None; the table shows that it is on its way.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        id_of: IdOf,
        fetch: Callable[[int, int, bool], Awaitable[Fetched]],
        start: Start,
        *,
        choosing: bool = False,
    ) -> None:
        """`fetch` takes how many rows to pass over, how many to give, and whether to count them all too."""
        super().__init__(columns, id_of, choosing=choosing)
        self._fetch, self._start = fetch, start
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._places: dict[str, int] = {}
        self._stale: set[int] = set()
        self._under_way: set[int] = set()
        self._wanted: range = range(1)
        self._count = 0
        self._round = 0

    def ask_anew(self) -> None:
        """Ask for the beginning of another list; the one that is shown stays until it is here."""
        self._round += 1
        self._under_way = {0}
        self._say(busy=True, trouble=None)
        self._start(self._beginning(self._round))

    def refresh(self) -> None:
        """Ask again for what is seen, in place; the rest follows when it is seen."""
        if self.state.total is None:
            self.ask_anew()
            return
        self._stale = set(self._pages)
        self._under_way = set()
        self._round += 1
        self._ask(counted=True)

    def look_at(self, first: int, last: int) -> None:
        """Ask for what is seen, and a little beyond."""
        least, most = max(0, first - AHEAD), min(self._count - 1, last + AHEAD)
        self._wanted = range(least // PAGE, most // PAGE + 1)
        if self.state.trouble is None:
            self._ask()

    def retry(self) -> None:
        """Ask again for what could not be had."""
        if self.state.total is None:
            self.ask_anew()
            return
        self._say(trouble=None)
        self._ask()

    def put(self, row: Row) -> None:
        """Show a row that is known to be otherwise now, where it is here."""
        place = self._places.get(self.id_of(row))
        if place is not None:
            self._pages[place // PAGE][place % PAGE] = row
            self._seen_anew([row])
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many there are in all."""
        return 0 if parent.isValid() else self._count

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place, None where it is not here."""
        page = self._pages.get(place // PAGE)
        at = place % PAGE
        return page[at] if page is not None and at < len(page) else None

    def place_of(self, row_id: str) -> int | None:
        """Return where a row that is here stands."""
        return self._places.get(row_id)

    def here(self) -> Iterable[Row]:
        """Return what is here, in order."""
        return [row for page in sorted(self._pages) for row in self._pages[page]]

    def _ask(self, *, counted: bool = False) -> None:
        for page in self._wanted:
            if len(self._under_way) >= AT_ONCE:
                break
            if page not in self._under_way and (page not in self._pages or page in self._stale):
                self._under_way.add(page)
                self._start(self._page(self._round, page, counted))
                counted = False
        if bool(self._under_way) != self.state.busy:
            self._say(busy=bool(self._under_way))

    async def _beginning(self, asked: int) -> None:
        try:
            got = await self._fetch(0, PAGE, True)  # noqa: FBT003 - as the type has it
        except AppError as exc:
            self._trouble(asked, 0, exc)
            return
        if asked != self._round:
            return
        self.beginResetModel()
        self._pages.clear()
        self._places.clear()
        self._stale.clear()
        self._under_way.clear()
        self._count = len(got.rows) if got.total is None else max(got.total, len(got.rows))
        self._wanted = range(1)
        self._keep(0, got.rows)
        self.endResetModel()
        self._tell()

    async def _page(self, asked: int, page: int, counted: bool) -> None:  # noqa: FBT001 - started, not called
        try:
            got = await self._fetch(page * PAGE, PAGE, counted)
        except AppError as exc:
            self._trouble(asked, page, exc)
            return
        if asked != self._round:
            return
        self._under_way.discard(page)
        self._stale.discard(page)
        if got.total is not None:
            self._resize(got.total)
        self._keep(page, got.rows)
        first, last = page * PAGE, min(self._count, (page + 1) * PAGE) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._tell()
        self._ask()

    def _keep(self, page: int, rows: Sequence[Row]) -> None:
        for row in self._pages.pop(page, ()):
            if self._places.get(row_id := self.id_of(row), -1) // PAGE == page:
                del self._places[row_id]
        self._pages[page] = list(rows)
        self._places.update({self.id_of(row): page * PAGE + nth for nth, row in enumerate(rows)})
        self._seen_anew(rows)
        while len(self._pages) > KEPT_PAGES:
            oldest = next(each for each in self._pages if each not in self._wanted)
            for row in self._pages.pop(oldest):
                self._places.pop(self.id_of(row), None)
            self._stale.discard(oldest)

    def _resize(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(NOWHERE, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(NOWHERE, count, self._count - 1)
            self._count = count
            for page in [each for each in self._pages if each * PAGE >= count]:
                for row in self._pages.pop(page):
                    self._places.pop(self.id_of(row), None)
            self.endRemoveRows()

    def _tell(self) -> None:
        loaded = sum(map(len, self._pages.values()))
        self._say(
            loaded=loaded, total=self._count, busy=bool(self._under_way), ended=loaded >= self._count, trouble=None
        )

    def _trouble(self, asked: int, page: int, error: AppError) -> None:
        if asked == self._round:
            self._under_way.discard(page)
            self._say(busy=bool(self._under_way), trouble=error)
