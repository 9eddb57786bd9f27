"""The table of both desks over lists it does not hold: only what is looked at is asked for, and nothing is lost when a page is."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.errors import AppError
from app.theme.look import Look
from app.theme.tokens import DESK_SCALE
from app.widgets.data_table import DataTable
from app.widgets.paged_rows import KEPT_PAGES, PAGE, Fetched, PagedRows, SpreadRows
from app.widgets.table_columns import Column, Mark
from app.widgets.table_rows import ListRows

COLUMNS = (
    Column("name", "Name", lambda row: row["name"], sort="name", stretch=True),
    Column("state", "State", lambda row: row["state"], mark=lambda _row: Mark("ok", "ok")),
    Column("score", "Score", lambda row: str(row["score"]), align="right", sort="score", sort_down=True),
)


def person(number):
    return {"id": f"p{number}", "name": f"Person {number}", "state": "Completed", "score": number % 11}


class Shelf:
    """A list somewhere else. `gone` has it fail; `asked` notes every question."""

    def __init__(self, count):
        self.rows = [person(number) for number in range(count)]
        self.gone = False
        self.asked = []

    async def spread(self, skip, limit, counted):
        self.asked.append(skip)
        await asyncio.sleep(0)
        if self.gone:
            raise AppError("The server can't be reached", "it is gone", retryable=True)
        return Fetched(self.rows[skip : skip + limit], total=len(self.rows) if counted else None)

    async def paged(self, cursor):
        start = int(cursor or 0)
        got = await self.spread(start, PAGE, False)
        return Fetched(got.rows, str(start + PAGE) if start + PAGE < len(self.rows) else None)


class Shown:
    """A table in a window, and whatever it has under way."""

    def __init__(self, make):
        self.tasks = []
        self.rows = make(self.start)
        self.table = DataTable(Look(scale=DESK_SCALE), "people", self.rows, words="People")
        self.table.resize(700, 400)
        self.table.show()

    def start(self, work):
        self.tasks.append(asyncio.ensure_future(work))

    async def still(self):
        """Wait until nothing is under way, nor about to be: what is seen is told to the rows from Qt's own queue."""
        quiet = 0
        while quiet < 5:
            await asyncio.sleep(0)
            quiet = quiet + 1 if all(task.done() for task in self.tasks) and not self.rows.state.busy else 0

    @property
    def foot(self):
        return self.table._foot.text()


@pytest.fixture
def show(run):
    """Play a story `story(shown)` with a table over the rows that `make` makes."""

    def play(make, story):
        async def whole():
            shown = Shown(make)
            try:
                await story(shown)
            finally:
                await asyncio.gather(*shown.tasks, return_exceptions=True)
                shown.table.close()
                shown.table.deleteLater()

        run(whole())

    return play


def spread(shelf):
    return lambda start: SpreadRows(COLUMNS, lambda row: row["id"], shelf.spread, start, choosing=True)


def paged(shelf):
    return lambda start: PagedRows(COLUMNS, lambda row: row["id"], shelf.paged, start, choosing=True)


def test_of_a_hundred_thousand_only_what_is_looked_at_is_asked_for(show):
    shelf = Shelf(100_000)

    async def story(shown):
        shown.rows.ask_anew()
        await shown.still()
        assert shown.foot.replace(",", "").endswith("of 100000")
        assert len(shelf.asked) <= 2
        QTest.keyClick(shown.table.view, Qt.Key.Key_End)
        assert shown.table.current_row() is None, "on its way"
        await shown.still()
        assert shown.table.current_row()["name"] == "Person 99999"
        assert len(shelf.asked) <= 4
        for place in range(0, 100_000, 100_000 // (2 * KEPT_PAGES)):
            shown.table.view.go_to(place)
            await shown.still()
        assert shown.rows.state.loaded <= KEPT_PAGES * PAGE

    show(spread(shelf), story)


def test_rows_that_could_not_be_had_are_asked_for_again_and_the_others_stay(show):
    shelf = Shelf(5000)

    async def story(shown):
        shown.rows.ask_anew()
        await shown.still()
        shelf.gone = True
        shown.table.view.go_to(4000)
        await shown.still()
        assert shown.foot.startswith("The server can't be reached. it is gone")
        assert shown.rows.row_at(0) is not None
        shelf.gone = False
        shown.table._retry.click()
        await shown.still()
        assert shown.rows.row_at(4000)["name"] == "Person 4000"
        assert not shown.table._retry.isVisible()

    show(spread(shelf), story)


def test_a_list_that_grows_and_shrinks_moves_nobody_from_where_they_stand(show):
    shelf = Shelf(1000)

    async def story(shown):
        shown.rows.ask_anew()
        await shown.still()
        shown.table.view.go_to(500)
        await shown.still()
        shown.rows.toggle(500)
        scrolled = shown.table.view.verticalScrollBar().value()
        shelf.rows += [person(number) for number in range(1000, 1100)]
        shelf.rows[500] = shelf.rows[500] | {"state": "Erased"}
        shown.rows.refresh()
        await shown.still()
        assert shown.rows.rowCount() == 1100
        assert shown.table.view.verticalScrollBar().value() == scrolled
        assert shown.table.chosen_rows()[0]["state"] == "Erased", "what is chosen is as it was last seen"
        del shelf.rows[300:]
        shown.rows.refresh()
        await shown.still()
        assert shown.rows.rowCount() == 300
        assert [row["id"] for row in shown.table.chosen_rows()] == ["p500"]

    show(spread(shelf), story)


def test_another_question_overtakes_the_one_before(show):
    shelf, other = Shelf(400), Shelf(3)

    async def story(shown):
        shown.rows.ask_anew()
        fetch = shown.rows._fetch
        shown.rows._fetch = other.spread
        shown.rows.ask_anew()
        await shown.still()
        assert shown.rows.rowCount() == 3
        shown.rows._fetch = fetch
        other.rows.clear()

    show(spread(shelf), story)


def test_a_list_behind_a_cursor_goes_on_as_one_comes_near_its_end(show):
    shelf = Shelf(3 * PAGE - 10)

    async def story(shown):
        shown.rows.ask_anew()
        await shown.still()
        assert shown.foot == "Loaded: 200; there are more below"
        shown.table.view.go_to(PAGE - 1)
        await shown.still()
        assert shown.rows.rowCount() == 2 * PAGE
        shelf.gone = True
        shown.table.view.go_to(2 * PAGE - 1)
        await shown.still()
        assert "it is gone" in shown.foot
        shelf.gone = False
        shown.table._retry.click()
        await shown.still()
        assert shown.rows.state.ended
        assert shown.rows.rowCount() == 3 * PAGE - 10
        shown.table.view.go_to(450)
        shown.rows.refresh()
        await shown.still()
        assert shown.table.current_row()["name"] == "Person 450", "a refresh brings as much as there was"

    show(paged(shelf), story)


def test_the_states_are_said_in_the_table_itself(show):
    def make(_start):
        return ListRows(COLUMNS, lambda row: row["id"])

    async def story(shown):
        shown.table.set_empty("No kiosks yet", "Enrol one.", button="Enrol")
        assert shown.table._empty._title.text() == "Loading…"
        shown.rows.fail(AppError("Not allowed", "ask an admin"))
        assert shown.table._empty._title.text() == "Not allowed"
        shown.rows.set_rows([])
        assert shown.table._empty._title.text() == "No kiosks yet"
        shown.rows.set_rows([person(1)])
        assert shown.foot == "Rows: 1"
        index = shown.rows.index(0, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: Person 1"
        assert QAccessible.queryAccessibleInterface(shown.table.view).text(QAccessible.Text.Name) == "People"

    show(make, story)


def test_pressing_a_title_asks_for_its_order_and_pressing_again_turns_it(show):
    asked = []

    async def story(shown):
        shown.rows.ask_anew()
        await shown.still()
        shown.table.sort_wanted.connect(asked.append)
        header = shown.table.view.horizontalHeader()
        for column in (1, 1, 3, 2):
            header.sectionClicked.emit(column)
            shown.table.set_sort(asked[-1])
        assert asked == ["name", "-name", "-score"], "a state has no order"

    show(spread(Shelf(5)), story)


@pytest.mark.parametrize("zoom", [1.0, 1.3, 1.75])
def test_a_column_holds_what_is_to_fit_whatever_its_width_at_every_size(qtbot, zoom):
    longest = "28 Sept 2028 20:48 UTC+05:45"
    columns = (Column("at", "At", lambda _row: longest, width=90, fits=longest), Column("free", "", str, stretch=True))
    rows = ListRows(columns, str)
    look = Look(scale=DESK_SCALE * zoom)
    table = DataTable(look, "moments", rows, words="Moments")
    qtbot.addWidget(table)
    rows.set_rows(["one"])
    painter = table.view.painter_
    room = table.view.columnWidth(0) - 2 * painter._pad
    assert room >= painter._metrics.horizontalAdvance(longest)
    assert room < painter._metrics.horizontalAdvance(longest) + look.px(40), "and takes no more than it needs"
