"""A list imported at a real server: five hundred rows, three of them bad; and people looked up, corrected and erased."""

import csv
import io
import zipfile

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from app.admin.importing.page import OVER, PREVIEW, RUNNING, START
from app.desk.errors import ServerUnreachable

HEAD = "Name;E-mail;External ID;Termin;Ort"
BAD = {
    100: "Bad Mail;nonsense;crm-x1;2026-04-01 09:00;Leeds",
    200: ";noname@example.org;crm-x2;2026-04-01 09:00;Leeds",
    300: "Bad Time;t@example.org;crm-x3;tomorrow;Leeds",
}


def listed(folder, rows, bad=(), encoding="cp1252", name="list.csv"):
    """Write a list as a spreadsheet in Germany would; return its path."""
    lines = [
        f"Zoë Person {number};p{number}@example.org;crm-{number};2026-04-01 09:{number % 60:02};Leeds"
        for number in range(rows)
    ]
    for place in bad:
        lines[place] = BAD[place]
    path = folder / name
    path.write_bytes("\r\n".join([HEAD, *lines]).encode(encoding))
    return str(path)


def written(path):
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


async def counted(person, path, **asked):
    return (await person.shell.desk.server.get(path, asked))["count"]


async def loaded(person, path):
    person.page.load(path)
    await person.until(lambda: person.page.steps.currentIndex() == PREVIEW, "the rows are shown")
    await person.idle()


async def imported(person):
    await person.clicks("importStart")
    await person.until(lambda: person.page.steps.currentIndex() == OVER, "the import is over")
    await person.idle()


def test_five_hundred_with_three_bad_rows(at_the_desk, tmp_path, monkeypatch):
    monkeypatch.setattr("tests.gui.desk.person.PATIENCE_S", 50.0)  # half a thousand sessions, each with its chain

    async def story(person):
        await person.goes("import")
        page = person.page
        path = listed(tmp_path, 500, bad=BAD)
        drop = QMimeData()
        drop.setUrls([QUrl.fromLocalFile(path)])
        page.dropEvent(
            QDropEvent(
                QPointF(5, 5), Qt.DropAction.CopyAction, drop, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
        )
        await person.until(lambda: page.steps.currentIndex() == PREVIEW, "the rows are shown")
        await person.idle()
        assert page.subtitle.text() == "list.csv · rows: 500 · Windows-1252 · separated by: semicolon"
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 497", "it is checked")
        bad = [row for row in page.rows if not row.good]
        assert [(row.line.number, row.mistakes[0].field) for row in bad] == [
            (102, "email"),
            (202, "name"),
            (302, "scheduled_at"),
        ]
        assert page.preview.rows.row_at(0) is bad[0], "those to mend come first"
        assert await counted(person, "/sessions/count") == 0, "nothing is imported before it is agreed to"

        await person.clicks("importSaveBad")
        await person.chooses_file("saveFileDialog", tmp_path / "mend.csv")
        await person.idle()
        await imported(person)
        assert person.reads("importSummary") == "Imported: 497"
        assert await counted(person, "/sessions/count") == 497
        await person.clicks("importSaveCodes")
        await person.chooses_file("saveFileDialog", tmp_path / "codes.csv")
        await person.idle()
        titles, first, *_ = written(tmp_path / "codes.csv")
        assert dict(zip(titles, first, strict=True))["name"] == "Zoë Person 0"
        code = dict(zip(titles, first, strict=True))["access_code"]
        assert len(code) == 9

        mended = (tmp_path / "mend.csv").read_text("utf-8-sig").replace("nonsense", "ok@example.org")
        mended = mended.replace("tomorrow", "2026-04-02 10:00").replace("\n;noname", "\nNow Named;noname")
        (tmp_path / "mend.csv").write_text(mended, encoding="utf-8")
        await loaded(person, str(tmp_path / "mend.csv"))
        assert person.reads("importStart") == "Import the good rows: 3"
        await imported(person)
        assert await counted(person, "/sessions/count") == 500

    at_the_desk("admin", story, bare=True)


def test_a_list_imported_again_or_after_a_broken_link_does_nothing_twice(at_the_desk, tmp_path):
    async def story(person):
        await person.goes("import")
        page, server = person.page, person.shell.desk.server
        await loaded(person, listed(tmp_path, 12))
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 12", "it is checked")

        post, sent = server.post, []

        async def breaking(path, body=None, *, key=""):
            made = await post(path, body, key=key)
            sent.append(key)
            if len(sent) > 5:
                raise ServerUnreachable("The server can't be reached", "gone", retryable=True)
            return made

        object.__setattr__(server, "post", breaking)
        await imported(person)
        assert "Not begun:" in person.reads("importSummary")
        assert person.reads("importPageMessageTitle") == "The server can't be reached"
        object.__setattr__(server, "post", post)
        await person.clicks("importResume")
        await person.until(lambda: person.page.steps.currentIndex() == OVER and len(page.outcomes) == 12, "it went on")
        assert person.reads("importSummary") == "Imported: 12"
        assert await counted(person, "/sessions/count") == 12
        codes = [each.code for each in page.outcomes]

        await person.clicks("importBack")
        await person.sees_soon("confirmDialogYes")
        await person.clicks("confirmDialogNo")
        await person.gone("confirmDialogYes")
        assert person.shell.at[0] == "import", "nobody has kept the codes"
        await person.shell.refurnish()
        page = person.page
        await person.idle()
        assert person.reads("importSummary") == "Imported: 12", "nor are they lost when everything is built anew"
        await person.clicks("importCopyCodes")
        assert all(code in QGuiApplication.clipboard().text() for code in codes)
        assert await page.may_leave(), "they were copied"

        await loaded(person, listed(tmp_path, 12, name="the same.csv"))
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 12", "it is checked")
        await person.idle()
        assert person.reads("importLeaveOut") == "Leave out those who have an open session: 12"
        await person.clicks("importStart")
        await person.sees_soon("confirmDialogYes")
        await person.clicks("confirmDialogYes")
        await person.until(lambda: page.steps.currentIndex() == OVER, "the import is over")
        await person.idle()
        assert await counted(person, "/sessions/count") == 12
        assert [each.code for each in page.outcomes] == codes, "the same answers, codes and all"

    at_the_desk("admin", story, bare=True)


def test_a_list_that_another_admin_imported_names_who_is_there_and_leaves_them_out(at_the_desk, tmp_path):
    async def story(person):
        headers = person.served.as_role()  # somebody else's sign-in: no key of this person's knows their rows
        for number in range(3):
            body = {"participant": {"name": f"Zoë Person {number}"}, "evaluation_template_id": "customer-support"}
            assert person.served.post("/sessions", body, headers=headers).status_code == 201
        await person.goes("import")
        page = person.page
        await loaded(person, listed(tmp_path, 5))
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 5", "it is checked")
        await person.idle()
        assert [row.booked for row in page.rows] == [True, True, True, False, False]
        await person.clicks("importStart")
        await person.sees_soon("confirmDialogYes")
        await person.clicks("confirmDialogNo")
        await person.gone("confirmDialogYes")
        assert page.steps.currentIndex() == PREVIEW
        await person.clicks("importLeaveOut")
        await person.reads_soon("importStart", "Import the good rows: 2")
        await imported(person)
        assert person.reads("importSummary") == "Imported: 2 · Left out, for they have an open session: 3"
        assert await counted(person, "/sessions/count") == 5

    at_the_desk("admin", story, bare=True)


def test_rows_are_imported_as_they_are_shown_even_where_a_place_was_typed_last(at_the_desk, tmp_path):
    async def story(person):
        await person.goes("import")
        page = person.page
        path = tmp_path / "names.csv"
        path.write_text("Name\nAsha Rao\nBen Rao\n", encoding="utf-8")
        await loaded(person, str(path))
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.idle()
        await person.types_into("importPlace", "York")
        page._start_button.setFocus()  # the field is left, and the rows are held against the server anew
        await person.clicks("importStart")
        if page.steps.currentIndex() == PREVIEW:
            await person.idle()
            await person.clicks("importStart")
        await person.until(lambda: page.steps.currentIndex() == OVER, "the import is over")
        assert await counted(person, "/sessions/count", location="York") == 2

    at_the_desk("admin", story, bare=True)


def test_participants_alone_are_added_known_ones_named_and_an_import_can_be_stopped(at_the_desk, tmp_path):
    async def story(person):
        server = person.shell.desk.server
        await server.post("/participants", {"name": "Known", "external_id": "crm-1", "email": "p1@example.org"})
        await person.goes("import")
        page = person.page
        await loaded(person, listed(tmp_path, 40, encoding="utf-16"))
        page.choosing._what.setCurrentIndex(page.choosing._what.findData("participants"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 40", "it is checked")
        assert [row.line.number for row in page.rows if row.notices] == [3]
        page._start()
        page._stop()
        await person.until(lambda: page.steps.currentIndex() == OVER, "it stopped")
        assert page.outcomes
        assert len(page.outcomes) < 40
        await person.clicks("importResume")
        await person.until(lambda: page.steps.currentIndex() == RUNNING or page.steps.currentIndex() == OVER)
        await person.until(lambda: len(page.outcomes) == 40 and page.steps.currentIndex() == OVER, "it went on")
        assert person.reads("importSummary") == "Imported: 39 · Were there already: 1"

    at_the_desk("admin", story, bare=True)


def test_tab_goes_through_the_import_as_it_is_read(at_the_desk, tmp_path):
    async def story(person):
        await person.goes("import")
        await loaded(person, listed(tmp_path, 3, bad={}))
        page = person.page
        person.widget("importAnother").setFocus()
        fields = [
            "name",
            "email",
            "external_id",
            "template",
            "stage",
            "scheduled_at",
            "language",
            "location",
            "session_id",
        ]
        shown = [
            "importAnother",
            "importBack",
            "importWhat",
            "importTemplate",
            "importPlace",
            *(f"column_{name}" for name in fields),
            "importPreviewView",
            "importStart",
            "importSaveBad",
            "importOnlyBad",
        ]
        seen = []
        for _ in shown:
            seen.append(person.focus())
            await person.presses(Qt.Key.Key_Tab)
        assert seen == shown
        page.choosing._template.setCurrentIndex(page.choosing._template.findData("customer-support"))
        await person.until(lambda: person.reads("importStart") == "Import the good rows: 3", "it is checked")
        await imported(person)
        person.widget("importBack").setFocus()
        shown = ["importBack", "importOutcomesView", "importSaveCodes", "importCopyCodes"]
        seen = []
        for _ in shown:
            seen.append(person.focus())
            await person.presses(Qt.Key.Key_Tab)
        assert seen == shown

    at_the_desk("admin", story, bare=True)


def test_a_file_that_cant_be_read_says_why_and_an_empty_one_is_given(at_the_desk, tmp_path):
    async def story(person):
        await person.goes("import")
        (tmp_path / "odd.csv").write_bytes(b"name\n")
        person.page.load(str(tmp_path / "odd.csv"))
        assert person.reads("importPageMessageTitle") == "There is nothing to import"
        person.page.load(str(tmp_path / "none.csv"))
        assert person.reads("importPageMessageTitle") == "The file can't be opened"
        assert person.page.steps.currentIndex() == START
        await person.clicks("importTemplateFile")
        await person.chooses_file("saveFileDialog", tmp_path / "empty.csv")
        await person.idle()
        assert (tmp_path / "empty.csv").stat().st_mode & 0o077 == 0
        await loaded(person, str(tmp_path / "empty.csv"))
        assert [row.line.number for row in person.page.rows] == [2]

    at_the_desk("admin", story, bare=True)


def test_a_person_is_found_corrected_given_their_data_and_erased(at_the_desk, tmp_path):
    async def story(person):
        server = person.shell.desk.server
        await server.post(
            "/sessions",
            {"participant": {"name": "Asha Rao", "external_id": "crm-1"}, "evaluation_template_id": "customer-support"},
        )
        await server.post("/participants", {"name": "Sam Doe"})
        await person.goes("participants")
        await person.types_into("personSearch", "rao")
        await person.presses(Qt.Key.Key_Return)
        await person.until(lambda: person.page.rows.rowCount() == 1, "one is found")
        person.page.table.setFocus()
        await person.presses(Qt.Key.Key_Return)
        await person.sees_soon("personPane")
        await person.idle()
        assert person.page.pane.sessions.rowCount() == 1

        await person.clicks("personEdit")
        await person.types_into("edit_name", "Asha Rao-Lind")
        await person.clicks("editPersonDialogYes")
        await person.reads_soon("personTitle", "Asha Rao-Lind")
        await person.idle()

        await person.clicks("personData")
        await person.chooses_file("saveFileDialog", tmp_path / "data.zip")
        await person.idle()
        assert "participant.json" in zipfile.ZipFile(tmp_path / "data.zip").namelist()
        assert (tmp_path / "data.zip").stat().st_mode & 0o077 == 0

        await person.clicks("personErase")
        assert "Sessions whose sound, words, pictures and scores go: 1" in person.reads("erasureWords")
        person.widget("erasureReason").setCurrentIndex(1)
        await person.clicks("erasePersonDialogYes")
        await person.clicks("confirmDialogYes")
        await person.reads_soon("personTitle", "(erased)")
        await person.idle()
        people = (await server.get("/participants"))["data"]
        assert sorted(each["name"] or "" for each in people) == ["", "Sam Doe"]
        said = (await server.get("/audit", {"limit": 20}))["data"]
        assert [each["detail"]["reason"] for each in said if each["action"] == "participant.erased"] == [
            "consent_withdrawn"
        ]

    at_the_desk("admin", story, bare=True)
