"""The one door from the engine's thread to the window: calls come in on any thread, signals go out on the main one.

Whatever only the newest value of matters (levels, unfinished captions, progress) is coalesced while the main thread is busy, so that
a slow repaint never builds a queue; everything else keeps its order and is never dropped.
"""

import threading
from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.kiosk.ports import ClosingStep, Notice
from app.kiosk.presenters.live import (
    Captioned,
    ClockSuspended,
    ClosingReached,
    EngineLost,
    Live,
    Noticed,
    PhaseChanged,
    Progressed,
)

if TYPE_CHECKING:
    from app.kiosk.ports import Notices
    from engine.conversation.ports import Audience


class Bridge(QObject):
    """Both `Audience` and `Notices`. Create it on the main thread, before the engine starts.

    `happened` carries `Live` events in order; `level_changed` the newest loudness heard and said, in dBFS.
    """

    happened = Signal(object)
    level_changed = Signal(float, float)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: list[tuple[Hashable, Live]] = []
        self._level: tuple[float, float] | None = None
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def now(self, phase: str) -> None:
        """Tell the phase; from any thread."""
        self._put(None, PhaseChanged(phase))

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Tell what is being said; from any thread."""
        self._put(None if final else ("captions", speaker), Captioned(speaker, text, final))

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Tell loudness; from any thread."""
        with self._lock:
            idle = self._level is None and not self._waiting
            self._level = (heard_dbfs, said_dbfs)
        if idle:
            self._woken.emit()

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Tell how far the interview is; from any thread."""
        self._put("progress", Progressed(question, questions, elapsed_s, limit_s))

    def clock_suspended(self, *, suspended: bool) -> None:
        """Tell whether "take your time" is in force; from any thread."""
        self._put(None, ClockSuspended(suspended))

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Tell that an engine is gone or back; from any thread."""
        self._put(None, EngineLost(engine, lost))

    def notice(self, notice: Notice) -> None:
        """Tell something out of the ordinary; from any thread."""
        self._put(None, Noticed(notice))

    def closing(self, step: ClosingStep, *, done: int = 0, of: int = 0) -> None:
        """Tell what is done now that the talk is over; from any thread."""
        self._put(None, ClosingReached(step, done, of))

    def _put(self, kind: Hashable, event: Live) -> None:
        """Queue an event; one of the same `kind` that directly precedes it and was not delivered yet is replaced."""
        with self._lock:
            idle = self._level is None and not self._waiting
            if kind is not None and self._waiting and self._waiting[-1][0] == kind:
                self._waiting[-1] = (kind, event)
            else:
                self._waiting.append((kind, event))
        if idle:
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
            level, self._level = self._level, None
        for _, event in waiting:
            self.happened.emit(event)
        if level is not None:
            self.level_changed.emit(*level)


if TYPE_CHECKING:

    def _audience(bridge: Bridge) -> Audience:
        return bridge

    def _notices(bridge: Bridge) -> Notices:
        return bridge
