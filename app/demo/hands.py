"""Hands and eyes for the simulated candidate: finds controls by name, clicks and types through Qt's own event handling."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.errors import AppError

LOOK_EVERY_S = 0.05


class CannotFind(AppError):
    """A control that a person would see next did not appear."""


class Hands:
    """Works on one window. Everything waits until the control is there and can be used."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @property
    def window(self) -> QWidget:
        """The window that is worked on."""
        return self._window

    def sees(self, name: str) -> QWidget | None:
        """Return the control if it is visible and usable now. Raises `CannotFind` where the window is gone."""
        if not isValid(self._window):
            raise CannotFind("The demo was stopped", "its window was closed")
        for widget in self._window.findChildren(QWidget, name):
            if widget.isVisible() and widget.isEnabled() and getattr(widget, "available", True):
                return widget
        return None

    async def wait_for(self, *names: str, within_s: float = 30.0) -> str:
        """Return the first of these that appears. Raises `CannotFind`."""
        waited = 0.0
        while waited < within_s:
            for name in names:
                if self.sees(name):
                    return name
            await asyncio.sleep(LOOK_EVERY_S)
            waited += LOOK_EVERY_S
        raise CannotFind("The demo is stuck", f"none of {', '.join(names)} appeared within {within_s:.0f} s")

    async def wait_until_gone(self, name: str, within_s: float = 30.0) -> None:
        """Return once the control is no longer there or can't be used. Raises `CannotFind`."""
        waited = 0.0
        while self.sees(name):
            if waited >= within_s:
                raise CannotFind("The demo is stuck", f"{name} did not go away within {within_s:.0f} s")
            await asyncio.sleep(LOOK_EVERY_S)
            waited += LOOK_EVERY_S

    async def click(self, name: str, within_s: float = 30.0) -> None:
        """Click the control once it can be clicked."""
        await self.wait_for(name, within_s=within_s)
        widget = self.sees(name)
        if widget is not None:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    async def type_into(self, name: str, text: str) -> None:
        """Type, key by key."""
        await self.wait_for(name)
        widget = self.sees(name)
        if widget is not None:
            widget.setFocus()
            QTest.keyClicks(widget, text, delay=-1)

    async def press(self, name: str, key: Qt.Key) -> None:
        """Press a key on the control."""
        await self.wait_for(name)
        widget = self.sees(name)
        if widget is not None:
            QTest.keyClick(widget, key)
