"""Nothing but the proctor's PIN closes the window."""

import asyncio

from PySide6.QtCore import Qt

from app.kiosk.ports import KioskOptions
from app.kiosk.shell import FAREWELL_S
from app.watching.session_watch import PATIENCE_S
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import PIN, Backstage
from tests.gui.test_journey import start_the_interview

LEAVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


async def ask(me: Candidate) -> None:
    await me.press(Key.Key_Q, LEAVE)
    await me.until(lambda: me.focus() == "pinField", "the PIN's field")


async def enter(me: Candidate, pin: str) -> None:
    await me.type(pin)
    await me.press(Key.Key_Return)


def test_closing_the_window_from_outside_does_nothing(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        me.shell.window.close()
        assert me.shell.window.isVisible()
        await me.press(Key.Key_Escape)
        await me.press(Key.Key_F4, Qt.KeyboardModifier.AltModifier)
        assert me.shell.window.isVisible()

    at_the_kiosk(story)


def test_the_right_pin_leaves(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await ask(me)
        await enter(me, PIN)
        await me.until(lambda: not me.shell.is_open, "the window is closed")

    at_the_kiosk(story)


def test_the_small_control_leads_there_too_and_escape_leads_back(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.tabs_to("staffButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "pinField", "the PIN's field")
        await me.press(Key.Key_Escape)
        await me.until(lambda: not me.sees("pinDialog") and me.shell.window.isActiveWindow(), "back")
        assert me.shell.window.isVisible()

    at_the_kiosk(story)


def test_wrong_pins_are_counted_across_dialogs_and_then_have_to_wait(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await ask(me)
        await enter(me, "0000")
        await me.until(lambda: me.sees("pinMessage"), "wrong")
        assert me.reads("pinMessageMessage") == "Attempts left: 1"
        assert me.reads("pinField") == ""
        await me.press(Key.Key_Escape)
        await me.until(lambda: not me.sees("pinDialog") and me.shell.window.isActiveWindow(), "back")
        await ask(me)
        await enter(me, "1111")
        await me.until(lambda: me.sees("pinMessage") and "Too many" in me.reads("pinMessageTitle"), "locked")
        await enter(me, PIN)
        assert backstage.reception.pins == ["0000", "1111"]
        assert me.shell.window.isVisible()

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=0, wrong_pins=2, pin_wait_s=3600))


def test_a_pin_that_cannot_be_checked_counts_as_wrong(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        async def broken(pin: str) -> bool:
            raise OSError("no PIN file")

        backstage.reception.verify_pin = broken  # type: ignore[method-assign]
        await me.reaches("welcomeScreen")
        await ask(me)
        await enter(me, PIN)
        await me.until(lambda: me.sees("pinMessage"), "wrong")
        assert me.shell.window.isVisible()

    at_the_kiosk(story)


def test_what_was_called_off_while_the_pin_was_checked_does_not_happen(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        checked = asyncio.Event()

        async def slowly(_pin: str) -> bool:
            await checked.wait()
            return True

        backstage.reception.verify_pin = slowly  # type: ignore[method-assign]
        await start_the_interview(me, backstage)
        await ask(me)
        await enter(me, PIN)
        await me.press(Key.Key_Escape)
        await me.until(lambda: not me.sees("pinDialog"), "called off")
        await me.until(lambda: me.shell.window.isActiveWindow() and me.focus(), "back in the interview")
        checked.set()
        await ask(me)
        assert me.shell.window.isVisible()
        assert backstage.conversation.calls == []

    at_the_kiosk(story)


def test_leaving_in_mid_interview_ends_it_in_good_order_first(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        await ask(me)
        await enter(me, PIN)
        await me.until(lambda: not me.shell.is_open, "the window is closed")
        assert backstage.conversation.calls == ["end_by_proctor"]
        assert backstage.conversation.running == ""

    at_the_kiosk(story)


def test_an_interview_that_was_stopped_from_afar_goes_on_at_the_staff_s_word(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        await ask(me)
        assert not me.sees("pinGoOnButton")
        await me.press(Key.Key_Escape)
        await me.until(lambda: not me.sees("pinDialog") and me.shell.window.isActiveWindow(), "back")
        backstage.standstill.in_force = True
        await ask(me)
        assert me.sees("pinGoOnButton")
        await enter(me, PIN)
        await me.until(lambda: backstage.standstill.lifted == 1, "it goes on")
        assert me.shell.is_open
        assert backstage.conversation.calls == []

    at_the_kiosk(story)


def test_the_window_waits_longer_for_an_interview_s_end_than_a_watch_that_won_t_end_can_hold_it_up():
    sealing_s = 10.0  # 45 minutes of sound take about two
    left_s = FAREWELL_S - PATIENCE_S - sealing_s
    assert left_s > 0, "it would be cut short, and told as a power loss at the next start"


def test_full_screen_covers_the_whole_screen(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        window = me.shell.window
        await me.until(
            lambda: (
                window.windowHandle().windowState() is Qt.WindowState.WindowFullScreen
                and window.size() == window.screen().size()
            ),
            "full screen",
        )
        screen = me.widget("welcomeScreen")
        assert screen.width() == window.screen().size().width()

    at_the_kiosk(story, options=KioskOptions(full_screen=True, settle_s=0))
