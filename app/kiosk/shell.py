"""The kiosk's window: shows one screen at a time, speaks the chosen language, and closes for a proctor only."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.i18n import Translations
from app.kiosk.journey.desk import Desk, ScreenState
from app.kiosk.journey.whole import Journey
from app.kiosk.ports import KioskOptions, KioskServices, Lock
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.live import Live, Noticed
from app.kiosk.presenters.pin import Wish
from app.kiosk.presenters.talk import TalkState
from app.kiosk.proctor_cover import ProctorCover
from app.kiosk.proctor_exit import ProctorExit
from app.kiosk.screens.catalogue import build, same_screen, step_of
from app.kiosk.screens.screen import Screen
from app.kiosk.settling import Settling
from app.kiosk.snapshots import Snapshots
from app.kiosk.staff_room import StaffRoom
from app.kiosk.top_bar import TopBar
from app.theme.look import Look, scale_for
from engine.clock import Clock, SystemClock

FAREWELL_S = 30.0
"""How long an interview that a proctor ends may take to be saved before the window closes all the same: longer than a watch that won't end
and a long recording's sealing take together, for an interview broken off before its closing fact counts as cut short by a power loss."""

_MOST_MOVES = 3  # back to the display that the settings name


class KioskWindow(QMainWindow):
    """A window that can't be closed from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kioskWindow")
        self.setWindowTitle("Vivavoce")
        self.may_close = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay, unless a proctor left."""
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()


class KioskShell(QObject):
    """Owns the window and the journey. Create it on the main thread, in a running asyncio loop over Qt.

    `screen_changed` carries each new screen before it is shown.
    """

    screen_changed = Signal(QWidget)

    def __init__(
        self,
        services: KioskServices,
        bridge: Bridge,
        options: KioskOptions,
        *,
        clock: Clock | None = None,
        snapshots: Snapshots | None = None,
        translations: Translations | None = None,
        lock: Lock | None = None,
    ) -> None:
        super().__init__()
        self._translations = translations or Translations()
        options = replace(options, languages=options.languages or self._translations.all_installed())
        self._services, self._options = services, options
        self._clock = clock or SystemClock()
        self._snapshots, self._lock = snapshots, lock
        self._moves_left = _MOST_MOVES
        self._look = Look(
            scale=scale_for(_height(options)),
            high_contrast=options.high_contrast,
            reduced_motion=options.reduced_motion,
        )
        self._look.apply()
        self._left = asyncio.Event()
        self.is_open = True
        self.window = KioskWindow()
        self._bar = TopBar(self._look)
        self._screen: Screen[Any] | None = None
        self._state: ScreenState | None = None
        self._settling = Settling(options.settle_s)
        self._lay_out()
        self._cover = ProctorCover(self._look, self._rows, self._stage)
        self._desk = Desk(services, self, options, self._clock, (bridge, bridge))
        self._journey = Journey(self._desk)
        self._exit = ProctorExit(
            self._look,
            self._clock,
            options,
            services.reception,
            interview_runs=self._interview_runs,
            stands_still=self._stands_still,
            granted={Wish.LEAVE: self.leave, Wish.DIAGNOSE: self._show_diagnostics, Wish.GO_ON: self._go_on},
        )
        self._staff = StaffRoom(
            services.diagnostics,
            self._look,
            self._rows,
            self._stage,
            in_use=self._in_use,
            back=self._come_back,
            idle_s=options.staff_idle_s,
        )
        bridge.happened.connect(self._hear)
        bridge.level_changed.connect(self._set_level)
        QShortcut(
            QKeySequence("Ctrl+Alt+Q"), self.window, self._ask_pin, context=Qt.ShortcutContext.ApplicationShortcut
        )
        self._bar.staff_wanted.connect(self._ask_pin)

    @property
    def screen(self) -> Screen[Any] | None:
        """Return the screen that is shown."""
        return self._screen

    @property
    def look(self) -> Look:
        """Return the look in force."""
        return self._look

    @property
    def settling(self) -> bool:
        """Whether the screen is too new to take keys and taps."""
        return self._settling.active

    async def run_until_left(self) -> None:
        """Show the window and serve candidates until a proctor leaves (or `leave` is called)."""
        self._open()
        journey = asyncio.create_task(self._journey.run())
        left = asyncio.create_task(self._left.wait())
        try:
            await asyncio.wait({journey, left}, return_when=asyncio.FIRST_COMPLETED)
            if self._journey.interview_runs:
                await self._end_interview()
        finally:
            await self._exit.close()
            await self._staff.close()
            for task in (journey, left):
                task.cancel()
            await asyncio.gather(journey, left, return_exceptions=True)
            self._close()
        if journey.done() and not journey.cancelled():
            journey.result()

    def leave(self) -> None:
        """Close the window soon, in good order; an interview that runs is ended first."""
        self._left.set()

    def show(self, state: ScreenState) -> None:
        """Show this state, on the screen it belongs to."""
        fresh = self._screen is None or not same_screen(self._state, state)
        self._state = state
        if fresh:
            self._change_screen(state)
        if self._screen is not None:
            self._screen.take(state)
            if fresh:
                self._arrive()
        if self._snapshots is not None:
            self._snapshots.note(self.window, state)

    def use_language(self, language: str) -> None:
        """Speak this language from now on."""
        self._translations.use(language)
        self._look.speak(language)
        self._cover.retranslate()

    def dress(self, *, high_contrast: bool, reduced_motion: bool) -> None:
        """Change contrast and motion."""
        if (high_contrast, reduced_motion) != (self._look.high_contrast, self._look.reduced_motion):
            self._look.wear(high_contrast=high_contrast, reduced_motion=reduced_motion)

    def _change_screen(self, state: ScreenState) -> None:
        old = self._screen
        self._screen = build(state, self._look, self._clock, self._translations.offered(self._options.languages))
        self._screen.chosen.connect(self._desk.take)
        self._place.addWidget(self._screen)
        self.screen_changed.emit(self._screen)
        self._cover.over(self._screen, state)
        if old is not None:
            old.chosen.disconnect(self._desk.take)
            old.hide()
            self._place.removeWidget(old)
            old.deleteLater()
        self._bar.show_step(None if self._staff.is_open else step_of(state))
        self._bar.show_watch(on=isinstance(state, TalkState) and state.watched)
        if self._lock is not None and isinstance(state, CheckInState):
            self._lock.somebody_new()
        elif self._lock is not None:
            self._lock.reconsider()

    def _arrive(self) -> None:
        if self._screen is None:
            return
        self._screen.show()
        if self._staff.is_open or self._cover.locked:
            return
        first = self._screen.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settling.begin(self.window.windowHandle())

    def _open(self) -> None:
        if self._options.full_screen:
            self.window.setScreen(screen_called(self._options.display))
            self.window.move(self.window.screen().geometry().topLeft())
            self.window.resize(200, 100)  # a window manager then really resizes it
            self.window.showFullScreen()
        else:
            self.window.resize(*self._options.window_size)
            self.window.show()
        self.window.activateWindow()
        handle = self.window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._back_to_its_display)
            if self._lock is not None:
                self._lock.engage(handle)

    @Slot(QScreen)
    def _back_to_its_display(self, screen: QScreen) -> None:
        """A window manager may put a new window where the last one was; asked again, it obeys. Not for ever: it may have its reasons."""
        wanted = screen_called(self._options.display)
        if self._options.full_screen and screen is not wanted and self._moves_left > 0:
            self._moves_left -= 1
            self.window.showNormal()
            self.window.setGeometry(wanted.geometry())
            self.window.showFullScreen()

    def _close(self) -> None:
        self._settling.end()
        if self._lock is not None:
            self._lock.release()
        self.window.may_close = True
        self.window.close()
        # Qt must take the widgets apart, parents first: Python's collector would do it in any order, and crash.
        self.window.deleteLater()
        self.is_open = False

    async def _end_interview(self) -> None:
        self._services.conversation.end_by_proctor()
        with suppress(TimeoutError):
            async with asyncio.timeout(FAREWELL_S):
                await self._journey.interview_over.wait()

    def _interview_runs(self) -> bool:
        return self._journey.interview_runs

    def _stands_still(self) -> bool:
        standstill = self._services.standstill
        return standstill is not None and standstill.in_force

    def _go_on(self) -> None:
        if self._services.standstill is not None:
            self._services.standstill.lift()

    def _in_use(self) -> bool:
        return not isinstance(self._state, CheckInState)

    def _show_diagnostics(self) -> None:
        self._bar.show_step(None)
        self._staff.open()

    def _come_back(self) -> None:
        if self._state is not None and self._screen is not None:
            self._bar.show_step(step_of(self._state))
            self._arrive()

    def _ask_pin(self) -> None:
        self._exit.open(self.window)

    def _hear(self, event: Live) -> None:
        if not (isinstance(event, Noticed) and self._cover.take(event.notice, self._state)):
            self._desk.take(event)

    def _set_level(self, heard_dbfs: float, said_dbfs: float) -> None:
        from app.kiosk.screens.talk import TalkScreen  # late: not needed for the first screen

        self._staff.set_level(heard_dbfs)
        if isinstance(self._state, TalkState) and isinstance(self._screen, TalkScreen):
            self._screen.set_level(heard_dbfs, said_dbfs)

    def _lay_out(self) -> None:
        central = QWidget()
        self._rows = QVBoxLayout(central)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._bar)
        self._stage = QWidget()
        self._place = QVBoxLayout(self._stage)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._stage, 1)
        self.window.setCentralWidget(central)


def screen_called(name: str) -> QScreen:
    """Return the display whose name holds `name`, or the main one."""
    screens = QGuiApplication.screens()
    found = next((screen for screen in screens if name and name.lower() in screen.name().lower()), None)
    return found or QGuiApplication.primaryScreen()


def _height(options: KioskOptions) -> int:
    full = options.full_screen and QGuiApplication.screens()
    return screen_called(options.display).size().height() if full else options.window_size[1]
