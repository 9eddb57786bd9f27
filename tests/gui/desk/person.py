"""Somebody at a desk who has a keyboard, a pointer and eyes, and the server behind it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.desk.page import DeskPage
from app.desk.shell import DeskShell
from tests.support.desk_data import DeskData
from tests.support.on_a_port import OnAPort

PATIENCE_S = 15.0
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class DeskPerson:
    """`served` is the server, `data` what it held at first, `folder` where its files and the kiosks' ledgers lie."""

    shell: DeskShell
    served: OnAPort
    data: DeskData
    folder: Path

    @property
    def page(self) -> DeskPage:
        page = self.shell.page
        assert page is not None, "nobody is signed in"
        return page

    async def until(self, true: Callable[[], object], what: str = "") -> None:
        """Wait until something is so. Polls: what is waited for happens in Qt, in asyncio and in threads alike."""
        deadline = asyncio.get_running_loop().time() + PATIENCE_S
        while not true():
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"never came true: {what}; {self.where()}")
            await asyncio.sleep(0.005)

    async def goes(self, place: str, what: str = "") -> None:
        """Go to a place, and wait until its first errands are done."""
        self.shell.go(place, what)
        await self.idle()

    async def idle(self) -> None:
        """Wait until the page that is shown has nothing under way."""
        await self.until(lambda: not self.page.errands.busy, "the page is idle")

    def where(self) -> str:
        focus = QApplication.focusWidget()
        page = self.shell.page
        return f"at {page.objectName() if page else None}, focus on {focus.objectName() if focus else None}"

    def widget(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the control of this name that is in sight."""
        found = self._found(name, kind)
        assert found, f"no {name} in sight; {self.where()}"
        return found[-1]

    def sees(self, name: str) -> bool:
        return bool(self._found(name, QWidget))

    async def sees_soon(self, name: str) -> QWidget:
        await self.until(lambda: self.sees(name), f"{name} in sight")
        return self.widget(name)

    async def gone(self, name: str) -> None:
        await self.until(lambda: not self.sees(name), f"{name} is gone")

    def reads(self, name: str) -> str:
        widget = self.widget(name)
        return str(widget.text() if callable(getattr(widget, "text", None)) else widget.accessibleName())  # type: ignore[attr-defined]

    async def reads_soon(self, name: str, text: str) -> None:
        """Wait until a control is in sight and says this."""
        await self.until(lambda: self.sees(name) and self.reads(name) == text, f"{name} says {text!r}")

    async def clicks(self, name: str) -> None:
        """Click the middle of a control once it can be used."""
        await self.until(lambda: self._usable(name), f"{name} can be used")
        widget = self.widget(name)
        await self._apart(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, QPoint(), -1))

    async def types_into(self, name: str, text: str) -> None:
        """Type into a field, in the place of what it holds."""
        widget = await self.sees_soon(name)
        widget.setFocus()
        if hasattr(widget, "selectAll"):
            widget.selectAll()
        await self.types(text)

    async def types(self, text: str) -> None:
        """Type wherever the focus is."""
        for letter in text:
            await self._at_window(lambda window, letter=letter: _strike(window, letter))

    async def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        await self._at_window(lambda window: QTest.keyClick(window, key, modifiers))

    async def chooses_file(self, name: str, file: Path) -> None:
        """Answer a question for a file, which is put in a window of the desk's own."""
        dialog = await self.sees_soon(name)
        assert isinstance(dialog, QFileDialog)
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(file.parent))
        dialog.selectFile(str(file))
        await self._apart(dialog.accept)
        await self.gone(name)

    def focus(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    async def focus_comes_to(self, name: str) -> None:
        await self.until(lambda: self.focus() == name, f"the focus is on {name}")

    async def tabs_to(self, name: str, *, most: int = 80) -> None:
        """Press Tab until `name` has the focus; fails after going round once."""
        seen: list[str] = []
        for _ in range(most):
            if self.focus() == name:
                return
            seen.append(self.focus())
            await self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}, only {list(dict.fromkeys(seen))}")

    def _found(self, name: str, kind: type[QWidget]) -> list[QWidget]:
        tops = QApplication.topLevelWidgets()
        return [each for top in tops for each in [top, *top.findChildren(kind, name)] if _is_it(each, name)]

    def _usable(self, name: str) -> bool:
        return any(each.isEnabled() and getattr(each, "available", True) for each in self._found(name, QWidget))

    async def _at_window(self, act: Callable[[QWindow], None]) -> None:
        await self.until(_listens, "a window has the focus")
        await self._apart(lambda: act(QApplication.focusWindow()))

    async def _apart(self, act: Callable[[], None]) -> None:
        """QTest lets events be handled before it returns, and asyncio forbids one task to run inside another."""
        loop = asyncio.get_running_loop()
        acted: asyncio.Future[None] = loop.create_future()

        def now() -> None:
            try:
                act()
            except Exception as exc:  # noqa: BLE001 - the story's, not the loop's
                acted.set_exception(exc)
            else:
                acted.set_result(None)

        loop.call_soon(now)
        await acted


def _is_it(widget: QWidget, name: str) -> bool:
    return widget.objectName() == name and widget.isVisible()


def _strike(window: QWindow, letter: str) -> None:
    """Press a letter's key; letters that have none come as an input method brings them."""
    if letter.isascii():
        QTest.keyClick(window, letter)
        return
    event = QInputMethodEvent()
    event.setCommitString(letter)
    QApplication.sendEvent(QApplication.focusWidget(), event)


def _listens() -> bool:
    """Whether keys reach somebody: a window has the focus, and no other one lies over it."""
    window, modal = QApplication.focusWindow(), QApplication.activeModalWidget()
    return window is not None and (modal is None or window is modal.windowHandle())
