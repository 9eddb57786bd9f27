"""The admin's sessions: found, put in order, kept as views, changed many at a time, scheduled one by one; at a real server."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from app.admin.sessions.filters import Filters
from app.desk.errors import ServerUnreachable
from sync.server.principals import Role
from sync.server.sessions import creating
from tests.support.desk_data import PERSONS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(page):
    return [page.rows.row_at(place)["participant"]["name"] for place in range(page.rows.rowCount())]


async def settled(person):
    """Wait until the list is what was asked for."""
    await person.until(lambda: not person.page.filters._typing.isActive(), "the last key was heard")
    await person.idle()


def schedule(person, *people, location=None):
    """Schedule a session for each, as another program would; return their ids."""
    made = []
    for name in people:
        wanted = creating.Wanted(creating.NewParticipant(name), "customer-support", location=location)
        with person.served.parts.database.write() as db:
            made.append(creating.schedule(db, person.served.parts, wanted).row.id)
    return made


def picks(text):
    """Choose a line of the menu that is open."""
    (menu,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_what_is_looked_for_is_found_put_in_order_and_kept_under_a_name(at_the_desk):
    async def story(person):
        schedule(person, "Zoë Müller", "Asha Rao", "Ben Rao")
        await person.goes("sessions")
        await person.presses(Qt.Key.Key_F, CTRL)
        await person.types("rao")
        await settled(person)
        assert sorted(names(person.page)) == ["Asha Rao", "Ben Rao"]
        person.page.table.sort_wanted.emit("-participant_name")
        await settled(person)
        assert names(person.page) == ["Ben Rao", "Asha Rao"]

        person.page.views.save()
        await person.types_into("viewName", "The Raos")
        await person.clicks("saveViewDialogYes")
        await person.reads_soon("viewsButton", "View: The Raos")

        await person.clicks("sessionFiltersOff")
        await settled(person)
        assert person.page.filters.filters == Filters(sort="-participant_name")
        assert names(person.page) == ["Zoë Müller", "Ben Rao", "Asha Rao"]

        await person.clicks("viewsButton")
        picks("The Raos")
        await settled(person)
        assert names(person.page) == ["Ben Rao", "Asha Rao"]

        await person.types_into("sessionSearch", "nobody")
        await settled(person)
        assert person.reads("sessionsTableEmptyTitle") == "No session fits"
        await person.clicks("sessionsTableEmptyButton")
        await settled(person)
        assert len(names(person.page)) == 3

    at_the_desk("admin", story, bare=True)


def test_the_keys_move_choose_and_copy(at_the_desk):
    async def story(person):
        schedule(person, "Anna", "=2+2", "Cem", "Dora")
        await person.goes("sessions")
        person.page.table.sort_wanted.emit("participant_name")
        await settled(person)
        table = person.page.table
        table.setFocus()
        await person.presses(Qt.Key.Key_Home)
        await person.presses(Qt.Key.Key_Down)
        await person.presses(Qt.Key.Key_Space)
        await person.presses(Qt.Key.Key_C, CTRL)
        titles, copied = QGuiApplication.clipboard().text().splitlines()
        assert titles.startswith("Participant\tStatus")
        assert copied.startswith("Anna\tScheduled\t")
        await person.presses(Qt.Key.Key_End)
        assert table.current_row()["participant"]["name"] == "Dora"
        await person.presses(Qt.Key.Key_Up, SHIFT)
        assert [row["participant"]["name"] for row in table.chosen_rows()] == ["Cem", "Dora"]
        await person.presses(Qt.Key.Key_A, CTRL)
        assert len(table.chosen_rows()) == 4
        await person.presses(Qt.Key.Key_C, CTRL)
        assert "\n'=2+2\t" in QGuiApplication.clipboard().text()
        assert person.sees("bulk_cancel")
        person.page.reload()
        await settled(person)
        assert len(table.chosen_rows()) == 4, "what is chosen outlives a reload"
        await person.presses(Qt.Key.Key_Escape)
        assert not person.sees("bulk_cancel")

    at_the_desk("admin", story, bare=True)


def test_many_are_called_off_after_being_told_for_whom_it_will_work(at_the_desk):
    async def story(person):
        first, second, over = schedule(person, "Anna", "Ben", "Cem")
        await person.shell.desk.server.post(f"/sessions/{over}/cancel", {})
        await person.goes("sessions")
        await settled(person)
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_A, CTRL)
        await person.clicks("bulk_cancel")
        assert person.reads("bulkPreview") == "Can be called off: 2\nLeft as they are, already over: 1"
        await person.clicks("bulkDialogYes")
        await person.sees_soon("bulkOutcomes")
        assert person.reads("bulkPreview") == "Done: 2"
        await person.clicks("bulkDialogYes")
        await settled(person)
        assert {person.page.rows.row_at(place)["status"] for place in range(3)} == {"cancelled"}
        for each in (first, second):
            said = await person.shell.desk.server.get(f"/sessions/{each}")
            assert said["end_reason"] == "cancelled_by_admin"

    at_the_desk("admin", story, bare=True)


def test_a_round_that_broke_off_tells_what_was_done_before_it_closes(at_the_desk):
    async def story(person):
        schedule(person, "Anna", "Ben")
        await person.goes("sessions")
        await settled(person)
        server = person.shell.desk.server
        post, sent = server.post, []

        async def breaking(path, body=None, *, key=""):
            sent.append(path)
            if len(sent) > 1:
                raise ServerUnreachable("The server can't be reached", "gone", retryable=True)
            return await post(path, body, key=key)

        object.__setattr__(server, "post", breaking)
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_A, CTRL)
        await person.clicks("bulk_cancel")
        await person.clicks("bulkDialogYes")
        await person.reads_soon("bulkMessageTitle", "The server can't be reached")
        object.__setattr__(server, "post", post)
        await person.clicks("bulkDialogNo")
        await person.sees_soon("bulkOutcomes")
        assert person.reads("bulkPreview") == "Done: 1 · Not begun: 1"
        await person.clicks("bulkDialogYes")
        await person.gone("bulkDialog")

    at_the_desk("admin", story, bare=True)


def test_each_can_be_moved_from_its_own_time(at_the_desk):
    async def story(person):
        (own,) = schedule(person, "Anna")
        before = (await person.shell.desk.server.get(f"/sessions/{own}"))["scheduled_at"]
        await person.goes("sessions")
        await settled(person)
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_M, CTRL)
        await person.sees_soon("bulkDialog")
        person.widget("bulkHow").setCurrentIndex(1)
        person.widget("bulkShift").setValue(2)
        await person.clicks("bulkDialogYes")
        await person.sees_soon("bulkOutcomes")
        after = (await person.shell.desk.server.get(f"/sessions/{own}"))["scheduled_at"]
        assert (before[:10], after[:10]) == ("2026-03-02", "2026-03-04")
        assert before[10:] == after[10:]
        await person.clicks("bulkDialogYes")

    at_the_desk("admin", story, bare=True)


def test_one_is_scheduled_by_a_form_and_its_code_told_once(at_the_desk, tmp_path):
    async def story(person):
        await person.goes("sessions")
        await person.presses(Qt.Key.Key_N, CTRL)
        await person.sees_soon("scheduleDialog")
        await person.until(lambda: person.widget("scheduleStage").count() > 1, "the stages are named")
        await person.clicks("scheduleDialogYes")
        await person.reads_soon("scheduleMessageTitle", "Something is missing")
        person.widget("personName").setText("山田太郎")  # no keyboard of a test has these letters
        await person.types_into("personEmail", "no address")
        await person.clicks("scheduleDialogYes")
        await person.until(
            lambda: person.reads("scheduleMessageMessage").startswith("E-mail address: "), "what is wrong is named"
        )
        await person.focus_comes_to("personEmail")
        await person.types_into("personEmail", "taro@example.org")
        await person.clicks("scheduleDialogYes")
        await person.sees_soon("codeCard")
        await person.clicks("copyCode")
        code = QGuiApplication.clipboard().text()
        assert code == person.reads("accessCode")
        await person.clicks("saveSlip")
        await person.chooses_file("saveFileDialog", tmp_path / "slip.pdf")
        assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
        assert (tmp_path / "slip.pdf").stat().st_mode & 0o077 == 0
        await person.clicks("scheduleDialogYes")
        await settled(person)
        assert names(person.page) == ["山田太郎"]

        await person.presses(Qt.Key.Key_N, CTRL)
        (await person.sees_soon("personName")).setText("太郎")
        await person.until(lambda: person.sees("peopleFound"), "somebody is known already")
        found = person.widget("peopleFound")
        found.setFocus()
        found.setCurrentRow(0)
        await person.presses(Qt.Key.Key_Return)
        await person.until(lambda: person.sees("personKnown"), "they are taken")
        await person.until(lambda: person.widget("scheduleTemplate").currentData(), "a template is chosen")
        await person.clicks("scheduleDialogYes")
        await person.sees_soon("codeCard")
        await person.clicks("scheduleDialogYes")
        await settled(person)
        people = await person.shell.desk.server.get("/participants")
        assert len(people["data"]) == 1, "the same person, twice"
        assert len(names(person.page)) == 2

    at_the_desk("admin", story, bare=True)


def test_beside_the_list_lies_what_is_asked_of_a_session_and_the_way_to_a_new_code(at_the_desk):
    async def story(person):
        (own,) = schedule(person, "Anna")
        await person.goes("sessions")
        await settled(person)
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_Return)
        await person.sees_soon("sessionDetails")
        await person.idle()
        assert "Anna" in person.reads("detailsTitle")
        await person.clicks("renewCode")
        await person.clicks("confirmDialogYes")
        await person.sees_soon("codeCard")
        assert len(person.reads("accessCode")) == 9
        said = await person.shell.desk.server.get("/audit", {"limit": 20})
        assert [each["subject"] for each in said["data"] if each["action"] == "access_code.renewed"] == [own]

    at_the_desk("admin", story, bare=True)


def test_what_changed_shows_in_place_and_what_moved_waits_for_a_word(at_the_desk):
    async def story(person):
        own, _ = schedule(person, "Anna", "Ben")
        await person.goes("sessions")
        await settled(person)
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_End)
        stood = person.page.table.current_row()["id"]
        await person.shell.desk.server.post(f"/sessions/{own}/cancel", {})
        person.page._look_again()
        await settled(person)
        assert person.page.rows.row_at(person.page.rows.place_of(own))["status"] == "cancelled"
        assert not person.sees("listMoved")

        person.served.clock.advance(1)
        schedule(person, "Cem")
        person.page._look_again()
        await settled(person)
        await person.until(lambda: person.sees("listMoved"), "that it moved is said")
        assert len(names(person.page)) == 2, "nothing jumps"
        await person.clicks("reloadList")
        await settled(person)
        assert names(person.page)[0] == "Cem"
        assert not person.sees("listMoved")
        assert person.page.rows.place_of(stood) is not None

    at_the_desk("admin", story, bare=True)


def test_a_lost_server_is_said_in_the_table_and_trying_again_helps(at_the_desk, monkeypatch):
    async def story(person):
        schedule(person, "Anna")
        server = person.shell.desk.server
        url, server.url = server.url, "http://127.0.0.1:9"
        await person.goes("sessions")
        await person.until(lambda: person.page.rows.state.trouble, "the trouble is known")
        assert person.reads("sessionsTableEmptyTitle") == "The server can't be reached"
        server.url = url
        await person.clicks("sessionsTableEmptyButton")
        await person.until(lambda: names(person.page) == ["Anna"], "the list is there")

    at_the_desk("admin", story, bare=True, places=_elsewhere())


def _elsewhere():
    """The admin's desk, opened at another place than the sessions."""
    from dataclasses import replace

    from app.admin.role import ADMIN

    first = next(place for place in ADMIN.places if place.id == "participants")
    return replace(ADMIN, places=(first, *(place for place in ADMIN.places if place is not first)))


def test_a_table_is_found_as_it_was_left(at_the_desk):
    async def story(person):
        await person.goes("sessions")
        await settled(person)
        header = person.page.table.view.horizontalHeader()
        columns = [column.id for column in person.page.rows.columns]
        header.resizeSection(columns.index("template"), 300)
        header.moveSection(header.visualIndex(columns.index("score")), 1)
        at = header.mapToGlobal(QPoint(5, 5))
        person.page.table._show_menu(columns.index("status"), at)
        picks("Place")
        await person.until(lambda: person.shell.preferences.kept("table.sessionsTable"), "it is kept")
        await person.shell.refurnish()
        await settled(person)
        view = person.page.table.view
        assert view.isColumnHidden(columns.index("location"))
        assert view.horizontalHeader().visualIndex(columns.index("score")) == 1
        assert view.columnWidth(columns.index("template")) in range(298, 303)

    at_the_desk("admin", story)


def test_a_proctor_who_reads_no_results_is_no_admin(at_the_desk):
    """The desk does not open for somebody whom the server would show no results."""

    async def story(person):
        await person.types_into("emailField", PERSONS[Role.PROCTOR][0])
        await person.types_into("passwordField", "six quiet herons over the marsh")
        await person.clicks("signInButton")
        await person.reads_soon("signInMessageTitle", "This desk is not for you")

    at_the_desk("admin", story, bare=True, signed_in=False)
