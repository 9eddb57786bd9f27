"""Results taken out from the admin's desk: each format arrives whole, cancelling leaves nothing, and the audit log says who took what."""

import json
import stat

import pypdfium2
import pytest
import python_calamine
from PySide6.QtCore import Qt

from app.admin.exporting.opening import open_export
from app.desk.desk import Place, Role
from app.desk.page import DeskPage
from sync.verify import verify
from tests.gui.desk.person import DeskPerson
from tests.support.desk_data import PASSWORD


def _nowhere(desk):
    return DeskPage(desk, "restingPage", "Rest")


AT_REST = Role("admin", lambda: "Admin", (Place("rest", lambda: "Rest", "calendar", _nowhere),), needs="results:read")
"""A desk with an empty place: exports are opened from several places, and belong to none."""


async def opened(person: DeskPerson, ids):
    """Open the dialog, and wait until what is typed goes to it."""
    dialog = open_export(person.shell.desk, ids)
    await person.until(dialog.isActiveWindow, "the dialog is active")
    return dialog


async def exported(person: DeskPerson, ids, kind, folder):
    """Open the dialog, choose, and wait for the end; return what came of it."""
    dialog = await opened(person, ids)
    await person.clicks(f"export_{kind}")
    await person.types_into("exportFolder", str(folder))
    await person.clicks("exportStart")
    await person.until(lambda: dialog.outcome is not None, f"exported; {person.reads('exportCount')}")
    outcome = dialog.outcome
    await person.clicks("exportCancel")
    await person.gone("exportDialog")
    return outcome


def test_each_format_arrives_whole_and_only_for_its_owner(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        ids, out = person.data.completed[:3], tmp_path / "out"
        book = (await exported(person, ids, "xlsx", out)).files[0]
        rows = python_calamine.CalamineWorkbook.from_path(book).get_sheet_by_name("Sessions").to_python()
        assert [row[0] for row in rows[1:]] == ids
        csv = (await exported(person, ids, "csv_dimensions", out)).files[0]
        assert csv.read_bytes().startswith(b"\xef\xbb\xbfsession_id,")
        one = (await exported(person, ids[:1], "json", out)).files[0]
        assert json.loads(one.read_bytes())["id"] == ids[0]
        reports = (await exported(person, ids, "pdf", out)).files
        assert [path.name for path in reports] == [f"session-{each}.pdf" for each in ids]
        assert all(1 <= len(pypdfium2.PdfDocument(path)) <= 3 for path in reports)
        bundle = (await exported(person, person.data.with_sound[:1], "bundle", out)).files[0]
        assert verify(bundle).ok
        files = [book, csv, one, *reports, bundle]
        assert {path.parent for path in files} == {out}
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in files)

    at_the_desk("admin", story, places=AT_REST)


def test_a_sign_in_that_ends_meanwhile_keeps_what_was_chosen(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        dialog = await opened(person, person.data.completed[:2])
        await person.clicks("export_csv")
        await person.types_into("exportFolder", str(tmp_path / "out"))
        person.served.post(f"/users/{person.data.users['admin']}/sign-out", {}, headers=person.served.as_role())
        await person.presses(Qt.Key.Key_Return)
        await person.focus_comes_to("passwordField")
        await person.types(PASSWORD)
        await person.presses(Qt.Key.Key_Return)
        await person.reads_soon("exportMessageTitle", "Not exported")
        person.widget("export_csv").setFocus()
        await person.presses(Qt.Key.Key_Return)
        await person.until(lambda: dialog.outcome is not None, "exported")
        assert [path.parent for path in dialog.outcome.files] == [tmp_path / "out"]
        await person.clicks("exportCancel")

    at_the_desk("admin", story, places=AT_REST)


def test_the_audit_log_says_who_took_what(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        ids = person.data.completed[:2]
        await exported(person, ids, "csv", tmp_path / "out")
        server = person.shell.desk.server
        taken = await server.get("/audit", {"action": "results.exported"})
        assert [(row["actor_name"], row["detail"]) for row in taken["data"]] == [
            ("Margarethe Oyelaran-Whitcombe", {"format": "csv", "sessions": 2})
        ]
        each = await server.get("/audit", {"action": "session.exported", "subject": ids[1]})
        assert len(each["data"]) == 1

    at_the_desk("admin", story, places=AT_REST)


@pytest.mark.parametrize("kind", ["xlsx", "pdf"])
def test_cancelling_leaves_nothing_behind(at_the_desk, tmp_path, kind):
    async def story(person: DeskPerson) -> None:
        dialog = await opened(person, person.data.completed)
        await person.clicks(f"export_{kind}")
        await person.types_into("exportFolder", str(tmp_path / "out"))
        await person.clicks("exportStart")
        errands = dialog.errands
        await person.until(
            lambda: person.sees("exportProgress") and person.reads("exportProgressWords")[0] != "0", "begun"
        )
        await person.clicks("exportCancel")
        await person.gone("exportDialog")
        await person.until(lambda: not errands.busy, "the export has ended")
        assert list((tmp_path / "out").iterdir()) == []

    at_the_desk("admin", story, places=AT_REST)


def test_what_is_there_is_replaced_only_when_that_is_said(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        session_id = person.data.completed[0]
        report = tmp_path / "out" / f"session-{session_id}.pdf"
        report.parent.mkdir()
        report.write_text("an earlier one")
        dialog = await opened(person, [session_id])
        await person.clicks("export_pdf")
        await person.types_into("exportFolder", str(report.parent))
        await person.clicks("exportStart")
        await person.reads_soon("exportMessageTitle", "There is such a file already")
        assert report.read_text() == "an earlier one"
        await person.reads_soon("exportStart", "Replace")
        await person.clicks("exportStart")
        await person.until(lambda: dialog.outcome is not None, "replaced")
        assert report.read_bytes().startswith(b"%PDF")
        await person.clicks("exportCancel")
        again = open_export(person.shell.desk, [session_id])
        assert person.widget("export_pdf").isChecked(), "what was chosen last is offered first"
        again.reject()

    at_the_desk("admin", story, places=AT_REST)


def test_a_folder_that_can_not_be_written_is_named(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        (tmp_path / "file").write_text("no folder")
        await opened(person, person.data.completed[:1])
        await person.clicks("export_json")
        await person.types_into("exportFolder", str(tmp_path / "file"))
        await person.clicks("exportStart")
        await person.reads_soon("exportMessageTitle", "The file can't be written")
        assert str(tmp_path / "file") in person.reads("exportMessageMessage")
        await person.clicks("exportCancel")
        await person.gone("exportDialog")

    at_the_desk("admin", story, places=AT_REST)
