"""People, keys, retention and the audit log at the admin's desk."""

import csv
import io

from PySide6.QtCore import Qt

from app.desk.errors import Refused
from app.desk.server import Server
from sync.server.retention.due import due
from tests.gui.desk.person import DeskPerson
from tests.gui.desk.test_webhooks_page import told_secret

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


async def form(person: DeskPerson, name: str) -> None:
    """Wait until a form takes what is typed."""
    dialog = await person.sees_soon(name)
    await person.until(dialog.isActiveWindow, f"{name} is active")


async def stays_in_the_middle(person: DeskPerson, name: str) -> None:
    """Wait until a form that grew is back in the middle of its window, whole on the screen."""
    dialog = person.widget(name)
    over = person.shell.window

    def stands() -> bool:
        apart = dialog.frameGeometry().center() - over.mapToGlobal(over.rect().center())
        return over.screen().availableGeometry().contains(dialog.frameGeometry()) and apart.manhattanLength() <= 4

    await person.until(stands, f"{name} is in the middle")


def test_a_person_is_added_and_then_disabled(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.goes("people")
        await person.clicks("personAdd")
        await form(person, "personDialog")
        await person.types_into("personName", "Anuradha")
        await person.types_into("personEmail", "anuradha@example.org")
        await person.types_into("personPasswordField", "short")
        await person.clicks("personDialogYes")
        await person.reads_soon("personDialogTroubleMessage", "A password has at least 12 characters.")
        await person.types_into("personPasswordField", "long enough a phrase")
        await person.clicks("personDialogYes")
        await person.gone("personDialog")
        rows = person.page.register.rows
        await person.until(lambda: any(row["name"] == "Anuradha" for row in rows.here()), "she is listed")
        [row] = [row for row in rows.here() if row["name"] == "Anuradha"]
        person.page.register.table.go_to(row["id"])
        await person.reads_soon("peopleTableLeafTitle", "Anuradha")
        await person.clicks("personDisable")
        await person.clicks("confirmDialogYes")
        await person.sees_soon("personEnable")
        await person.idle()
        assert (await person.shell.desk.server.get(f"/users/{row['id']}"))["disabled"] is True

    at_the_desk("admin", story, bare=True)


def test_a_key_is_made_shown_once_opens_and_is_revoked(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.goes("keys")
        await person.presses(Key.Key_N, CTRL)
        await form(person, "keyDialog")
        await person.types_into("keyName", "Tracking")
        await person.clicks("keyDialogYes")
        await person.reads_soon("keyDialogTroubleTitle", "Something is missing")
        await stays_in_the_middle(person, "keyDialog")
        await person.clicks("scope_sessions_read")
        await person.clicks("keyDialogYes")
        key = await told_secret(person)
        program = Server(person.shell.desk.server.thread, person.served.url)
        program.key = key
        assert (await program.get("/me"))["name"] == "Tracking"
        person.page.register.table.go_to(person.page.register.rows.here()[0]["id"])
        await person.clicks("keyRevoke")
        await person.clicks("confirmDialogYes")
        await person.until(lambda: not person.sees("keyRevoke"), "it is revoked")
        try:
            await program.get("/me")
        except Refused as exc:
            assert exc.status == 401  # noqa: PT017 - awaited in a story
        else:
            raise AssertionError("the key still opens")
        await program.close()
        await person.idle()

    at_the_desk("admin", story, bare=True)


def test_the_audit_log_is_narrowed_and_taken_away(at_the_desk, tmp_path, monkeypatch):
    async def story(person: DeskPerson) -> None:
        server = person.shell.desk.server
        await server.post("/users", {"name": "=Mallory", "email": "m@example.org", "role": "proctor"})
        await person.goes("audit")
        rows = person.page.register.rows
        assert {row["action"] for row in rows.here()} >= {"user.added", "user.signed_in"}
        person.page._chose_about("key.")
        await person.reads_soon("auditTableEmptyTitle", "No entries")
        person.page._chose_about("user.")
        await person.until(lambda: rows.here() and not rows.state.busy, "listed")
        await person.idle()
        await person.clicks("auditExport")
        assert "at most the newest 100,000 entries" in (await person.sees_soon("saveFileDialog")).windowTitle()
        await person.chooses_file("saveFileDialog", tmp_path / "audit.csv")
        await person.idle()
        lines = list(csv.DictReader(io.StringIO((tmp_path / "audit.csv").read_text("utf-8-sig"))))
        assert [line["number"] for line in lines] == [str(row["number"]) for row in rows.here()]
        assert (tmp_path / "audit.csv").stat().st_mode & 0o777 == 0o600
        assert not person.sees("auditPageMessageTitle"), "nothing was left out"

        monkeypatch.setattr("app.admin.audit.words.MOST", len(lines) - 1)
        person.page.write(str(tmp_path / "short.csv"))
        await person.reads_soon("auditPageMessageTitle", "The file does not hold every entry")
        assert f"the newest {len(lines) - 1}." in person.reads("auditPageMessageMessage")
        short = list(csv.DictReader(io.StringIO((tmp_path / "short.csv").read_text("utf-8-sig"))))
        assert short == lines[:-1]

    at_the_desk("admin", story, bare=True)


def test_what_is_kept_is_seen_and_a_person_erased(at_the_desk):
    async def story(person: DeskPerson) -> None:
        due(person.served.parts)
        await person.goes("retention")
        rows = person.page.register.rows
        await person.until(lambda: len(rows.here()) > 3, "what is kept is listed")
        assert person.page.templates.rows.here()[0]["kept"] > 0
        first = rows.here()[0]
        person.page.register.table.go_to(first["session_id"])
        await person.clicks("eraseThis")
        await form(person, "eraseDialog")
        await person.clicks("eraseDialogYes")
        await person.reads_soon("eraseDialogTroubleTitle", "Not erased")
        await person.clicks("eraseSure")
        await person.clicks("eraseDialogYes")
        await person.gone("eraseDialog")
        await person.until(lambda: all(row["participant_id"] != first["participant_id"] for row in rows.here()), "gone")
        await person.idle()
        told = await person.shell.desk.server.get("/audit", {"action": "participant.erased"})
        assert told["data"][0]["subject"] == first["participant_id"]

    at_the_desk("admin", story)
