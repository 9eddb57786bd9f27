"""The admin's templates: edited, checked while they are typed, tried, saved as versions, compared, brought back, carried as files."""

import asyncio
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.admin.role import ADMIN, with_voices
from app.admin.templates.saving import without_hashes
from app.sessions.rehearsing import Rehearsing
from app.settings import EngineSettings, Settings
from engine.audio.files import FileTransport
from engine.clock import SystemClock
from engine.errors import DeviceMissing
from engine.templates import from_document, read_builtin, to_document
from tests.gui.desk.person import DeskPerson

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SUPPORT = "customer-support"
ANSWER = "A customer shouted about a lost parcel. I let him finish, I called the driver myself, and he had it by four."


async def opened(person: DeskPerson, template_id: str = SUPPORT) -> None:
    await person.goes("templates")
    await person.goes("template", template_id)
    await person.sees_soon("templateEditor")


async def part(person: DeskPerson, *spot: str | int) -> None:
    person.page.editor.go(spot)
    await person.sees_soon("templateSheet")


async def settled(person: DeskPerson) -> None:
    """Wait until what was typed is checked."""
    editor = person.page.editor
    await person.until(lambda: not editor._timer.isActive(), "the template is checked")


def latest(person: DeskPerson) -> dict:
    admin = person.served.as_role()
    return person.served.get(f"/evaluation-templates/{SUPPORT}", headers=admin).json()


def test_what_is_wrong_is_said_while_it_is_typed_and_can_be_taken_back(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        await person.types_into("objective", " ")
        await settled(person)
        assert "expected a text of 1 to 2000 characters" in person.reads("trouble:objective")
        assert person.reads("problemCount") == "Problems: 1. It can't be saved yet."
        await part(person, "consent")
        await person.presses(Key.Key_S, CTRL)  # leads to what is wrong instead of saving
        await person.until(lambda: person.focus() == "objective", "the keys are where it is wrong")
        await person.types_into("objective", "Find out how they calm people.")
        await settled(person)
        assert not person.sees("trouble:objective")
        await part(person, "rubric", 0)
        await person.types_into("stages.0.rubric.dimensions.0.weight", "0.5")
        await settled(person)
        assert "1.25, not 1" in person.reads("weightsSaid")
        assert person.widget("share0").words == "40.0 %"  # type: ignore[attr-defined]
        await person.presses(Key.Key_Z, CTRL)
        assert person.reads("weightsSaid") == "The weights sum to 1."
        await person.presses(Key.Key_Z, CTRL | SHIFT)
        assert person.widget("share0").words == "40.0 %"  # type: ignore[attr-defined]

    at_the_desk("admin", story)


def test_a_template_is_changed_tried_saved_compared_and_brought_back(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        before = without_hashes(latest(person)["document"])
        await part(person, "rubric", 0)
        await person.types_into("stages.0.rubric.dimensions.0.weight", "0.5")
        await tried_by_typing(person)
        await person.presses(Key.Key_S, CTRL)
        await person.until(lambda: person.page.subtitle.text() == "Version 2", "it is saved")
        saved = from_document(latest(person)["document"], "saved")
        assert (saved.version, saved.stages[0].rubric.version) == (2, 2)
        assert saved.stages[0].rubric.dimensions[0].weight == 0.5
        await person.clicks("versionsTemplateButton")
        await person.idle()
        versions = person.page.versions
        assert versions._sessions.rows.rowCount() == 0
        choice = person.widget("compareBefore")
        choice.setCurrentIndex(1)  # type: ignore[attr-defined]
        choice.activated.emit(1)  # type: ignore[attr-defined]
        await person.idle()
        text = person.widget("versionDifference").toPlainText()  # type: ignore[attr-defined]
        assert "Stage Interview › Dimension Calming an upset customer › Weight" in text
        assert "0.25 → 0.5" in text
        versions._table.go_to("1")
        await person.idle()
        assert versions._sessions.rows.rowCount() == 18
        await person.clicks("restoreVersion")
        await person.clicks("confirmDialogYes")
        await person.until(lambda: person.page.subtitle.text() == "Version 3", "it is brought back")
        assert without_hashes(latest(person)["document"]) | {"version": 1} == before
        await person.idle()

    at_the_desk("admin", story)


async def tried_by_typing(person: DeskPerson) -> None:
    await person.clicks("previewTemplateButton")
    await person.clicks("beginPreview")
    await person.sees_soon("previewLine0")
    assert "AI interviewer" in person.reads("previewWords0")
    await person.types_into("previewAnswer", ANSWER)
    await person.presses(Key.Key_Return, CTRL)
    await person.sees_soon("previewWhy2")
    assert "Calming an upset customer" in person.reads("previewWhy2")
    await person.clicks("scorePreview")
    await person.sees_soon("previewDimension0")


def test_what_somebody_else_saved_meanwhile_is_shown_and_put_together(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        await person.types_into("requirements", "Speaks clearly.")
        theirs = without_hashes(latest(person)["document"]) | {"version": 2, "retention_days": 90}
        admin = person.served.as_role()
        sent = person.served.post(f"/evaluation-templates/{SUPPORT}/versions", theirs, headers=admin)
        assert sent.status_code == 201, sent.text
        await settled(person)
        await person.presses(Key.Key_S, CTRL)
        await person.sees_soon("conflictDialog")
        assert "Kept for" in person.widget("theirChanges").toPlainText()  # type: ignore[attr-defined]
        assert "Requirements" in person.widget("myChanges").toPlainText()  # type: ignore[attr-defined]
        assert person.widget("conflict:both", QRadioButton).isChecked()  # type: ignore[attr-defined]
        await person.clicks("conflictDialogYes")
        await person.until(lambda: person.page.subtitle.text() == "Version 3", "both are saved")
        document = latest(person)["document"]
        assert (document["requirements"], document["retention_days"]) == ("Speaks clearly.", 90)

    at_the_desk("admin", story)


def test_a_draft_is_kept_on_this_machine_until_it_is_saved(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        await person.types_into("name", "Support, second try")
        await person.goes("templates")
        table = person.page.table
        assert table.go_to(SUPPORT)
        assert table.current_row().drafted
        await person.goes("template", "backend-engineer")
        await person.until(lambda: person.page.title.text() == "Backend engineer", "the other one is open")
        await person.goes("template", SUPPORT)
        await person.until(lambda: person.page.editor.document["name"] == "Support, second try", "the draft is back")
        await person.sees_soon("templatePageMessage")
        assert person.page.subtitle.text() == "Version 1, with changes that are not saved"
        await person.presses(Key.Key_Z, CTRL)
        await settled(person)
        assert person.page.editor.document["name"] == "Customer support agent"
        await person.goes("templates")
        assert person.page.table.go_to(SUPPORT)
        assert not person.page.table.current_row().drafted

    at_the_desk("admin", story)


def test_stages_dimensions_and_questions_come_go_and_change_places(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        document = lambda: person.page.editor.document  # noqa: E731 - read again each time
        await part(person, "stages")
        await person.clicks("addStage")
        await person.until(lambda: person.focus() == "stages.1.stage_name", "the keys are at the new stage's name")
        await person.types("Second")
        await part(person, "stages")
        await person.clicks("stageUp1")
        assert [each["stage_name"] for each in document()["stages"]] == ["Second", "Interview"]
        assert [each["stage_order"] for each in document()["stages"]] == [1, 2]
        await part(person, "rubric", 1)
        await person.clicks("addDimension")
        await person.until(lambda: person.focus().endswith(".label"), "the keys are at the new dimension's name")
        await person.types("Calm")
        await part(person, "questions", 1, 5)
        await person.clicks("addQuestion")
        await person.until(lambda: person.focus() == "stages.1.questions.11.text", "the keys are at the new question")
        await person.types("And then?")
        await person.clicks("add:stages.1.questions.11.probes")
        await person.until(lambda: person.focus() == "stages.1.questions.11.probes.0.text", "the keys are at the probe")
        await person.clicks("questionUp11")
        assert document()["stages"][1]["questions"][10]["text"] == "And then?"
        await settled(person)
        assert person.page.editor.errors > 0
        count = len(person.page.editor.troubles)
        for _ in range(count):
            await person.presses(Key.Key_F8)
        assert len({each.place for each in person.page.editor.troubles}) == count
        for _ in range(30):
            await person.presses(Key.Key_Z, CTRL)
        await settled(person)
        assert not person.page.editor.history.changed

    at_the_desk("admin", story)


def test_a_new_template_is_begun_from_one_that_comes_along_and_saved(at_the_desk, tmp_path):
    async def story(person: DeskPerson) -> None:
        await person.goes("templates")
        await person.clicks("newTemplate")
        await person.sees_soon("newTemplateKinds")
        await person.until(lambda: person.focus() == "newTemplateKinds", "the dialog has the keys")
        kinds = person.widget("newTemplateKinds")
        kinds.setCurrentRow(1)  # type: ignore[attr-defined]
        await person.clicks("newTemplateYes")
        await person.sees_soon("templateEditor")
        await person.idle()
        assert person.page.subtitle.text() == "Not saved yet"
        await person.types_into("id", "mine")
        await settled(person)
        await person.presses(Key.Key_S, CTRL)
        await person.until(lambda: person.page.subtitle.text() == "Version 1", "it is saved")
        assert not person.widget("id").isEnabled()
        await person.goes("templates")
        assert person.page.table.go_to("mine")
        await person.clicks("exportTemplate")
        await person.chooses_file("templateFileDialog", tmp_path / "mine.toml")
        await person.idle()
        file = tmp_path / "mine.toml"
        file.write_text(
            file.read_text(encoding="utf-8").replace("retention_days = ", "retention_days = 9"), encoding="utf-8"
        )
        await person.clicks("importTemplate")
        await person.chooses_file("templateFileDialog", file)
        await person.until(lambda: person.page.objectName() == "templatePage", "the file is open")
        await person.idle()
        assert (
            person.page.editor.document["retention_days"] == 9180
        )  # too many: opened all the same, and said to be wrong
        assert person.page.editor.errors == 1
        assert person.page.subtitle.text() == "Version 1, with changes that are not saved"

    at_the_desk("admin", story)


def test_an_interviewer_is_stored_and_what_is_wrong_with_it_is_said_beside_it(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.goes("templates")
        await person.clicks("newProfile")
        await person.types_into("agent_profiles.0.name", "Robin")
        await person.clicks("profileDialogYes")
        await person.sees_soon("trouble:agent_profiles.0.persona")
        await person.types_into("agent_profiles.0.persona", "I'm Robin, an AI interviewer.")
        await person.clicks("profileDialogYes")
        await person.gone("profileDialog")
        await person.idle()
        admin = person.served.as_role()
        found = person.served.get("/agent-profiles", headers=admin).json()["data"]
        assert [each["name"] for each in found] == ["Robin"]
        await person.idle()

    at_the_desk("admin", story)


class NoDevice(FileTransport):
    async def open(self) -> None:
        raise DeviceMissing("No microphone", "Connect one.")


def speaking(transport) -> object:
    settings = Settings(engines=EngineSettings(mind="built-in", evaluator="built-in", stt="embedded", tts="embedded"))
    return with_voices(ADMIN, Rehearsing(settings, SystemClock(), transport))


def test_without_a_microphone_a_preview_says_so_and_typing_works(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        await person.clicks("previewTemplateButton")
        await person.clicks("speakPreview")
        await person.reads_soon("previewMessageTitle", "No microphone")
        assert "Typing works" in person.reads("previewMessageMessage")
        await person.clicks("beginPreview")
        await person.sees_soon("previewLine0")

    at_the_desk("admin", story, places=speaking(NoDevice))


def test_a_template_is_tried_by_voice_over_the_real_engines(at_the_desk):
    def quick() -> FileTransport:
        return FileTransport(idle=partial(asyncio.sleep, 0.0005))  # time runs as fast as the voice is made

    async def story(person: DeskPerson) -> None:
        await opened(person)
        await person.clicks("previewTemplateButton")
        await person.clicks("speakPreview")
        async with asyncio.timeout(45):  # three models are loaded first
            while not person.sees("previewWhy0"):
                await asyncio.sleep(0.02)
        assert "Introduces itself" in person.reads("previewWhy0")
        assert "AI interviewer" in person.reads("previewWords0")
        await person.clicks("speakPreview")
        await person.idle()

    at_the_desk("admin", story, places=speaking(quick))


@pytest.mark.parametrize(("language", "theme"), [("ja", "dark")])
def test_changing_the_look_loses_no_word(at_the_desk, language, theme):
    async def story(person: DeskPerson) -> None:
        await opened(person, "customer-support-ja")
        await person.types_into("requirements", "abc")
        await part(person, "dimension", 0, 1)
        await person.shell.refurnish()
        await person.idle()
        assert person.page.editor.document["requirements"] == "abc"
        assert person.page.editor.spot == ("dimension", 0, 1)
        person.page.editor.undo()
        japanese = without_hashes(to_document(read_builtin("customer-support.ja")))
        assert person.page.editor.document == japanese

    at_the_desk("admin", story, language=language, theme=theme)


def test_a_template_s_name_is_whole_and_its_versions_are_there_at_every_size(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        person.page._show_versions()
        for _ in range(3):
            before = person.page
            await person.presses(Key.Key_Plus, CTRL)
            await person.until(lambda before=before: person.page is not before, "everything is larger")
            await person.idle()
            assert person.page.title.text() == person.page._name
            top = [person.widget(f"{name}TemplateButton") for name in ("back", "save")]
            right = max(each.mapTo(person.page, each.rect().bottomRight()).x() for each in top)
            assert right <= person.page.width(), "nor is a button out of sight"
            await person.until(lambda: person.page.versions._rows.rowCount() == 1, "the version is listed")
        await person.idle()

    at_the_desk("admin", story)


def test_what_is_typed_while_a_version_is_saved_stays_and_saving_twice_saves_once(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await opened(person)
        server, page = person.shell.desk.server, person.page
        await person.types_into("objective", "Find out how they calm people.")
        await settled(person)
        post, sent, go_on = server.post, [], asyncio.Event()

        async def slow(path, body=None, *, key=""):
            sent.append(path)
            await go_on.wait()
            return await post(path, body, key=key)

        object.__setattr__(server, "post", slow)
        page._save()
        await person.until(lambda: sent, "it is on its way")
        await person.types_into("objective", "Find out how they calm a crowd.")
        page._save()
        go_on.set()
        await person.idle()
        object.__setattr__(server, "post", post)
        assert sent == [f"/evaluation-templates/{SUPPORT}/versions"]
        assert latest(person)["document"]["objective"] == "Find out how they calm people."
        assert page.editor.document["objective"] == "Find out how they calm a crowd."
        assert page.editor.history.changed
        page._drafting.now()

    at_the_desk("admin", story)
