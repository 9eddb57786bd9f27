"""Ctrl+C and a polite kill close the window as a proctor would: an interview that runs is ended and kept first."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QTimer

WATCHED = (signal.SIGINT, signal.SIGTERM)
LOOK_EVERY_MS = 200


class StopSignal:
    """The first signal asks the window to leave; a second one, from somebody who will not wait, ends the process at once."""

    def __init__(self) -> None:
        self.received = False
        self._leave: Callable[[], None] | None = None

    def leaves(self, leave: Callable[[], None]) -> None:
        """Have `leave` called on the main thread when the signal comes (at once where it came already)."""
        self._leave = leave
        if self.received:
            leave()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Answer the signals while the window is open."""
        before = {number: signal.signal(number, self._on_signal) for number in WATCHED}
        # Python answers a signal when it next runs; inside Qt's own loop that may be never unless something wakes it.
        timer = QTimer()
        timer.timeout.connect(self._look)
        timer.start(LOOK_EVERY_MS)
        try:
            yield
        finally:
            timer.stop()
            for number, handler in before.items():
                signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if self.received:
            os._exit(128 + number)
        self.received = True
        if self._leave is not None:
            self._leave()

    def _look(self) -> None:
        """Let Python run."""
