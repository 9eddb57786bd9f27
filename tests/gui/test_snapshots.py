"""Pictures of what the candidate saw, each once."""

from pathlib import Path

import shiboken6
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.kiosk.ports import KioskOptions
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.snapshots import Snapshots
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import Backstage


def test_each_screen_is_pictured_once(at_the_kiosk, tmp_path: Path):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.until((tmp_path / "01-welcome.png").is_file, "a picture")
        await me.type("abcdefgh")
        await me.press(Key.Key_Return)
        await me.reaches("consentScreen")
        await me.until((tmp_path / "02-consent.png").is_file, "a second picture")

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=0), snapshots=Snapshots(tmp_path))
    pictures = sorted(file.name for file in tmp_path.iterdir())
    assert pictures == ["01-welcome.png", "02-consent.png"]
    image = QImage(str(tmp_path / "02-consent.png"))
    assert (image.width(), image.height()) == (1280, 720)


def test_a_window_that_closes_before_its_picture_is_taken_is_not_pictured(qtbot, tmp_path: Path):
    pictures, window = Snapshots(tmp_path), QWidget()
    pictures.note(window, CheckInState())
    shiboken6.delete(window)
    qtbot.waitUntil(lambda: not pictures._timer.isActive())
    assert list(tmp_path.iterdir()) == []
