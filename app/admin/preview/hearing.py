"""A spoken preview's way to the window: told on the engine's thread, heard on the main one, the newest word in place of older ones."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from engine.conversation.ports import Audience


class Hearing(QObject):
    """An `Audience`. `moved` tells that something was said or decided, `said` what is being said now, `levelled` how loud both are."""

    moved = Signal(str)
    said = Signal(str, str)
    levelled = Signal(float, float)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._phase = ""
        self._words: tuple[str, str] | None = None
        self._level: tuple[float, float] | None = None
        self._waiting = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def now(self, phase: str) -> None:
        """Tell the phase; from any thread."""
        with self._lock:
            self._phase = phase
        self._wake()

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Tell what is being said; from any thread."""
        with self._lock:
            self._words = ("", "") if final else (speaker, text)
        self._wake()

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Tell loudness; from any thread."""
        with self._lock:
            self._level = (heard_dbfs, said_dbfs)
        self._wake()

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Nothing: the page shows the talk itself."""

    def clock_suspended(self, *, suspended: bool) -> None:
        """Nothing."""

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Nothing: an engine that is gone ends the preview with its own words."""

    def _wake(self) -> None:
        with self._lock:
            idle, self._waiting = not self._waiting, True
        if idle:
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._waiting = False
            words, self._words = self._words, None
            level, self._level = self._level, None
            phase = self._phase
        if words is not None:
            self.said.emit(*words)
        if level is not None:
            self.levelled.emit(*level)
        if words is not None or level is None:
            self.moved.emit(phase)


if TYPE_CHECKING:

    def _audience(hearing: Hearing) -> "Audience":
        return hearing
