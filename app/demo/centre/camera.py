"""Photographs a desk's places: in two sizes, in light and dark, in English and Japanese, each once it has come to rest."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desk.shell import DeskShell

View = tuple[str, str, tuple[int, int]]
"""Language, theme, size."""

EVERY_VIEW: tuple[View, ...] = tuple(
    (language, theme, size)
    for language in ("en", "ja")
    for theme in ("light", "dark")
    for size in ((1280, 720), (1920, 1080))
)
TWO_VIEWS: tuple[View, ...] = (EVERY_VIEW[0], EVERY_VIEW[-1])
LOOK_EVERY_S = 0.05
LONGEST_REST_S = 8.0
STILL_FOR = 4
"""Looks in a row at which nothing was under way: an errand often leads to the next."""


class Camera:
    """Works on one desk, and leaves it as it found it."""

    def __init__(self, shell: DeskShell, folder: Path, views: Sequence[View] = EVERY_VIEW) -> None:
        self._shell, self._folder, self._views = shell, folder, views
        self.taken: list[Path] = []

    async def album(self, shown: Sequence[tuple[str, str, str]]) -> None:
        """Take a picture of each (name, place, what) in every view."""
        before, size, at = self._shell.preferences.now, self._shell.window.size(), self._shell.at
        for language, theme, view in self._views:
            if (language, theme) != (self._shell.preferences.now.language, self._shell.preferences.now.theme):
                await self._shell.wear(language, theme)
            self._shell.window.resize(*view)
            for name, place, what in shown:
                self._shell.go(place, what)
                await self.picture(name)
        self._shell.window.resize(size)
        await self._shell.wear(before.language, before.theme)
        if at[0]:
            self._shell.go(*at)

    async def picture(self, name: str) -> None:
        """Take one picture of what is shown, once it rests."""
        await self.rest()
        now, window = self._shell.preferences.now, self._shell.window
        file = self._folder / f"{name}-{window.width()}x{window.height()}-{now.theme}-{now.language}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        # A dialog is a window of its own: what lies over the desk is seen only on the screen.
        window.screen().grabWindow(window.winId()).save(str(file)) if QApplication.activeModalWidget() else (
            window.grab().save(str(file))
        )
        self.taken.append(file)

    async def rest(self) -> None:
        """Return when the page has had nothing under way for a moment, or after a while in any case."""
        still = 0
        for _ in range(round(LONGEST_REST_S / LOOK_EVERY_S)):
            await asyncio.sleep(LOOK_EVERY_S)
            page = self._shell.page
            still = 0 if page is not None and page.errands.busy else still + 1
            if still >= STILL_FOR:
                return
