"""How a proctor leaves or looks in: asks for the PIN, counts wrong ones, and goes on only with the right one."""

import asyncio
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.kiosk.journey.desk import trouble_of
from app.kiosk.pin_dialog import PinDialog
from app.kiosk.ports import KioskOptions, Reception
from app.kiosk.presenters import pin
from app.kiosk.presenters.pin import PinState, Wish
from app.theme.look import Look
from engine.clock import Clock


class ProctorExit(QObject):
    """One dialog at a time; the count of wrong PINs outlives it, so that closing it wins no further tries."""

    def __init__(
        self,
        look: Look,
        clock: Clock,
        options: KioskOptions,
        reception: Reception,
        *,
        interview_runs: Callable[[], bool],
        stands_still: Callable[[], bool],
        granted: Mapping[Wish, Callable[[], None]],
    ) -> None:
        super().__init__()
        self._look, self._clock, self._reception = look, clock, reception
        self._interview_runs, self._stands_still, self._granted = interview_runs, stands_still, granted
        self._state = PinState(allowed=options.wrong_pins, wait_s=options.pin_wait_s)
        self._dialog: PinDialog | None = None
        self._checking: asyncio.Task[None] | None = None

    def open(self, parent: QWidget) -> None:
        """Ask for the PIN."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._state = pin.opened(self._state, interview_runs=self._interview_runs(), stands_still=self._stands_still())
        self._dialog = PinDialog(self._look, self._clock, parent)
        self._dialog.submitted.connect(self._check)
        self._dialog.finished.connect(self._closed)
        self._dialog.take(self._state)
        self._dialog.open()

    async def close(self) -> None:
        """Take the dialog away and let nothing behind."""
        if self._checking is not None and not self._checking.done():
            self._checking.cancel()
            await asyncio.gather(self._checking, return_exceptions=True)
        if self._dialog is not None:
            self._dialog.reject()

    def _check(self, entered: str, wish: Wish) -> None:
        if self._checking is not None and not self._checking.done():
            return
        self._show(pin.checking(self._state))
        self._checking = asyncio.ensure_future(self._verify(entered, wish))

    async def _verify(self, entered: str, wish: Wish) -> None:
        """Count it, right or wrong; but a dialog that was called off meanwhile grants nothing."""
        asking = self._dialog
        try:
            right = await self._reception.verify_pin(entered)
        except Exception as exc:  # noqa: BLE001 - a PIN that can't be checked is a wrong one
            trouble_of(exc, "pin")
            right = False
        if not right:
            self._show(pin.refused(self._state, self._clock.monotonic_ns() / 1e9))
            return
        self._show(pin.accepted(self._state))
        if asking is not None and self._dialog is asking:
            asking.accept()
            self._granted[wish]()

    def _show(self, state: PinState) -> None:
        self._state = state
        if self._dialog is not None:
            self._dialog.take(state)

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
