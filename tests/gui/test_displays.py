"""With two displays the kiosk covers the one it was told, and the main one where it was told none or one that is not there."""

import subprocess

import pytest

from app.kiosk.ports import KioskOptions


@pytest.fixture
def two_displays(qapp, qtbot):
    def xrandr(*arguments):
        subprocess.run(["xrandr", *arguments], check=True, capture_output=True)

    xrandr("--setmonitor", "LEFT", "960/100x1080/100+0+0", "screen")
    xrandr("--setmonitor", "RIGHT", "960/100x1080/100+960+0", "none")
    qtbot.waitUntil(lambda: {screen.name() for screen in qapp.screens()} >= {"LEFT", "RIGHT"}, timeout=10_000)
    yield
    xrandr("--delmonitor", "RIGHT")
    xrandr("--delmonitor", "LEFT")


@pytest.mark.parametrize(("asked", "covered"), [("right", "RIGHT"), ("LEFT", "LEFT"), ("", "LEFT"), ("HDMI-9", "LEFT")])
def test_the_display_that_was_asked_for_is_covered(at_the_kiosk, two_displays, qapp, asked, covered):
    async def story(candidate, backstage):
        window = candidate.shell.window
        await candidate.until(
            lambda: window.screen().name() == covered and window.geometry() == window.screen().geometry(), covered
        )

    at_the_kiosk(story, options=KioskOptions(full_screen=True, display=asked, settle_s=0))
