"""The staff's page: behind the PIN, over whatever the candidate's window shows, and gone without a trace."""

from PySide6.QtGui import QGuiApplication

from app.kiosk.ports import EchoFigures, KioskOptions, Sounding
from engine.errors import DeviceMissing
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import PIN, Backstage
from tests.gui.test_journey import start_the_interview
from tests.gui.test_proctor_exit import ask


async def look_in(me: Candidate, pin: str = PIN) -> None:
    """Ask for the page with the PIN and the second button."""
    await ask(me)
    await me.type(pin)
    await me.tabs_to("pinDiagnosticsButton")
    await me.press(Key.Key_Space)


async def open_page(me: Candidate) -> None:
    await look_in(me)
    await me.until(lambda: me.focus() == "closeDiagnosticsButton" and me.sees("sessionTable"), "the staff's page")


async def press_on(me: Candidate, button: str) -> None:
    await me.tabs_to(button)
    await me.press(Key.Key_Space)


def test_the_page_shows_devices_engines_and_sessions_and_leads_back(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await open_page(me)
        assert not me.sees("accessCode")
        assert me.reads("soundFactsValue0") == "Jabra Evolve2 40, Analogue Mono"
        assert "2 of 22" in me.widget("sessionTable").accessibleName()
        await me.press(Key.Key_Space)  # the way back has the focus
        await me.until(lambda: me.focus() == "accessCode", "back at check-in")
        assert not me.sees("diagnosticsScreen")

    at_the_kiosk(story)


def test_without_the_pin_there_is_no_page(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await look_in(me, "0000")
        await me.until(lambda: me.sees("pinMessage"), "wrong")
        assert not me.sees("diagnosticsScreen")
        assert backstage.diagnostics.looks == 0

    at_the_kiosk(story)


def test_during_an_interview_the_page_leaves_it_and_its_devices_alone(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        await open_page(me)
        assert not me.widget("trySoundButton").available  # type: ignore[attr-defined]
        backstage.conversation.tell(lambda audience: audience.level(-31.0, -90.0))
        await me.until(lambda: me.reads("staffLevel") == "Level: -31 dBFS", "the candidate's level")
        await me.press(Key.Key_F1)
        assert backstage.controls.calls == []
        assert backstage.conversation.running == "interview"
        await press_on(me, "closeDiagnosticsButton")
        await me.reaches("talkScreen")
        await me.until(lambda: me.focus() == "doneButton", "the candidate's own button")

    at_the_kiosk(story)


def test_an_interview_that_ends_behind_the_page_shows_its_receipt_afterwards(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        await open_page(me)
        backstage.conversation.finish()
        await me.until(lambda: me.screen == "endScreen", "the receipt")
        assert me.sees("diagnosticsScreen")
        assert not me.sees("endScreen")
        await press_on(me, "closeDiagnosticsButton")
        await me.until(lambda: me.sees("endScreen") and me.focus() == "finishButton", "the receipt, on show")

    at_the_kiosk(story)


def test_trying_the_sound_shows_the_level_and_lets_the_devices_go(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await open_page(me)
        await press_on(me, "trySoundButton")
        staff = backstage.diagnostics
        staff.soundings.put_nowait(Sounding(-27.0))
        await me.until(lambda: me.reads("staffLevel") == "Level: -27 dBFS", "a level")
        await press_on(me, "playChimeButton")
        await press_on(me, "measureEchoButton")
        await me.until(lambda: staff.orders == ["chime", "echo"], "both orders")
        staff.soundings.put_nowait(Sounding(-60.0, EchoFigures(full_duplex=False, delay_ms=112.0, residual_db=-18.0)))
        await me.until(lambda: me.reads("soundFactsValue2") == "Half", "the verdict")
        await press_on(me, "closeDiagnosticsButton")
        await me.until(lambda: staff.open == 0 and me.focus() == "accessCode", "the devices are free")

    at_the_kiosk(story)


def test_a_missing_microphone_is_said_where_it_was_tried(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.diagnostics.silent = DeviceMissing("No microphone was found", "Plug one in.")
        await me.reaches("welcomeScreen")
        await open_page(me)
        await press_on(me, "trySoundButton")
        await me.until(lambda: me.sees("soundMessage"), "why not")
        assert me.reads("soundMessageTitle") == "No microphone was found"
        assert me.reads("diagnosticsMessageTitle") == "No spoken interview can be held here now"

    at_the_kiosk(story)


def test_a_look_that_fails_says_so_and_can_be_repeated(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.diagnostics.crash = RuntimeError("Asha Rao's ledger is broken")
        await me.reaches("welcomeScreen")
        await look_in(me)
        await me.until(
            lambda: me.sees("diagnosticsMessage") and "unexpected" in me.reads("diagnosticsMessageTitle"), "so"
        )
        assert not me.sees("sessionTable")
        backstage.diagnostics.crash = None
        await press_on(me, "lookAgainButton")
        await me.until(lambda: me.sees("sessionTable"), "the page after all")

    at_the_kiosk(story)


def test_what_is_copied_is_the_page_as_text(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await open_page(me)
        await press_on(me, "copyFiguresButton")
        await me.until(lambda: me.reads("copyFiguresButton") == "Copied", "it was copied")
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("Vivavoce diagnostics, kiosk Room 4\n")
        assert "wait 900/1690/1900; cut off 2 of 22" in copied

    at_the_kiosk(story)


def test_a_page_that_nobody_touches_goes_away(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await look_in(me)
        await me.until(lambda: backstage.diagnostics.looks == 1 and me.focus() == "accessCode", "back by itself")
        assert not me.sees("diagnosticsScreen")

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=0, staff_idle_s=0.5))


def test_leaving_the_kiosk_with_the_page_open_lets_everything_go(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await open_page(me)
        await press_on(me, "trySoundButton")
        await me.until(lambda: backstage.diagnostics.open == 1, "listening")
        me.shell.leave()
        await me.until(lambda: not me.shell.is_open, "closed")
        assert backstage.diagnostics.open == 0

    at_the_kiosk(story)
