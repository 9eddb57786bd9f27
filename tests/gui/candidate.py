"""Somebody at the kiosk who has a keyboard and eyes, and nothing else."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.kiosk.shell import KioskShell

PATIENCE_S = 10.0
Key = Qt.Key


class Candidate:
    """Presses keys on the window that has the focus, as X would deliver them."""

    def __init__(self, shell: KioskShell) -> None:
        self.shell = shell

    async def until(self, true: Callable[[], object], what: str = "") -> None:
        """Wait until something is so. Polls: what is waited for happens in Qt, in asyncio and in threads alike."""
        deadline = asyncio.get_running_loop().time() + PATIENCE_S
        while not true():
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"never came true: {what}; {self.where()}")
            await asyncio.sleep(0.005)

    def where(self) -> str:
        """Return where one is, for a message."""
        focus = QApplication.focusWidget()
        return f"at {self.screen}, focus on {focus.objectName() if focus else None}"

    @property
    def screen(self) -> str:
        screen = self.shell.screen
        return screen.objectName() if screen is not None else ""

    async def reaches(self, screen: str) -> None:
        await self.until(lambda: self.screen == screen and QApplication.focusWidget() is not None, screen)

    def widget(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        found = [
            each for top in QApplication.topLevelWidgets() for each in top.findChildren(kind, name) if each.isVisible()
        ]
        assert found, f"no {name} in sight; {self.where()}"
        return found[-1]

    def sees(self, name: str) -> bool:
        tops = QApplication.topLevelWidgets()
        return any(each.isVisible() for top in tops for each in top.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        widget = self.widget(name)
        return str(widget.text() if hasattr(widget, "text") and callable(widget.text) else widget.text)  # type: ignore[attr-defined]

    async def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        await self._outside_any_task(lambda window: QTest.keyClick(window, key, modifiers))

    async def type(self, text: str) -> None:
        for letter in text:
            await self._outside_any_task(lambda window, letter=letter: QTest.keyClick(window, letter))

    async def _outside_any_task(self, act: Callable[[QWindow], None]) -> None:
        """QTest lets events be handled before it returns, and asyncio forbids one task to run inside another."""
        loop = asyncio.get_running_loop()
        acted: asyncio.Future[None] = loop.create_future()

        def now() -> None:
            window = QApplication.focusWindow()
            if window is None:
                acted.set_exception(AssertionError(f"no window has the focus; {self.where()}"))
                return
            act(window)
            acted.set_result(None)

        loop.call_soon(now)
        await acted

    def focus(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    async def tabs_to(self, name: str) -> None:
        """Press Tab until `name` has the focus; fails after going round once."""
        seen: list[str] = []
        for _ in range(60):
            if self.focus() == name:
                return
            seen.append(self.focus())
            await self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}, only {dict.fromkeys(seen)}")
