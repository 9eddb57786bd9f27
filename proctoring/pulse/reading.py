"""The one reading of the sound server that all detectors of sound share: a connection each costs three times what they look for.

It has a thread of its own, which waits for the server's word and takes a picture after each change; every detector looks at it on its own
thread, so that one that fails or hangs costs the others nothing. A server that doesn't answer, or a reading that fails, is told to each
of them, and each states it as its own health.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from proctoring.pulse.sound_server import Picture, SoundServer
from proctoring.sources import SourceUnavailable, lost
from proctoring.stopping import Stop

QUIET_S: Final = 1.5
"""How long one wait for a change lasts, and one wait for the reading's word: either shows by it that it is there."""

SILENCES: Final = 3
"""Waits without a sign of life from the reading after which the server counts as hung."""

ABANDONED: Final = 2
"""Readings that hang and are left behind; while so many are there, none is begun."""

_SETTLE_S: Final = 0.03
"""A stream that begins is told in several changes within some milliseconds: look once after them."""

_SETTLINGS: Final = 4
"""A server that never stops changing is looked at all the same."""

_STOP_S: Final = 0.1
_STOPPINGS: Final = 10
"""How long one wish to end may take until it is repeated, and how often it is."""


class Reading:
    """One connection and its thread. `join` and `leave` are called with the registry's guard held, the rest on any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._ears: tuple[Ear, ...] = ()
        self._picture: Picture | None = None
        self._failure: SourceUnavailable | None = None
        self._server: SoundServer | None = None
        self._over = False
        self.beats = 0
        self.thread = threading.Thread(target=self._run, name="watch sound server", daemon=True)

    @property
    def failed(self) -> bool:
        """Whether it has ended by itself."""
        return self._failure is not None

    def latest(self) -> Picture | None:
        """Return what is there; None before the first look. Raises `SourceUnavailable` where it can't be seen any more."""
        with self._guard:
            if self._failure is not None:
                raise SourceUnavailable(self._failure.state, self._failure.reason)
            return self._picture

    def join(self, ear: "Ear") -> None:
        """Let one more know of changes."""
        with self._guard:
            self._ears += (ear,)

    def leave(self, ear: "Ear") -> bool:
        """Let one go; return whether it was the last."""
        with self._guard:
            self._ears = tuple(each for each in self._ears if each is not ear)
            return not self._ears

    def end(self) -> None:
        """Have the thread end, and wait for it a little."""
        self._over = True
        for _ in range(_STOPPINGS):
            with self._guard:
                server = self._server
            if server is not None:
                server.interrupt()
            self.thread.join(_STOP_S)
            if not self.thread.is_alive():
                return

    def _run(self) -> None:
        try:
            with SoundServer("vivavoce watch") as server:
                with self._guard:
                    self._server = server
                self._tell(server.picture(), None)
                while not self._over:
                    if server.changed(QUIET_S) and not self._over:
                        for _ in range(_SETTLINGS):
                            if not server.changed(_SETTLE_S):
                                break
                        self._tell(server.picture(), None)
                    self.beats += 1
        except SourceUnavailable as exc:
            self._tell(None, exc)
        except Exception as exc:  # noqa: BLE001 - whatever ends it is a fact for all who listen
            self._tell(None, lost(f"reading the sound server failed ({type(exc).__name__})"))

    def _tell(self, picture: Picture | None, failure: SourceUnavailable | None) -> None:
        with self._guard:
            self.beats += 1
            self._picture, self._failure = picture, failure
            for ear in self._ears:
                ear.ring()


class Ear:
    """One detector's view of the reading. Has a descriptor, so that a thread can wait for news beside the wish to stop."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._bell = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._beats = -1
        self._silences = 0

    def fileno(self) -> int:
        """Return the descriptor that is readable when there is news."""
        return self._bell

    def ring(self) -> None:
        """Tell that there is news."""
        os.eventfd_write(self._bell, 1)

    def news(self, stop: Stop) -> Picture | None:
        """Wait `QUIET_S` for news; return what is there now, None where nothing changed. Raises `SourceUnavailable`."""
        if stop.readable(self, QUIET_S):
            os.eventfd_read(self._bell)
            self._silences = 0
            return self._reading.latest()
        beats, self._beats = self._beats, self._reading.beats
        self._silences = self._silences + 1 if beats == self._beats else 0
        if self._silences >= SILENCES and not stop.is_set():
            _give_up(self._reading)
            raise lost("the sound server does not answer")
        return None

    def latest(self) -> Picture | None:
        """Return what is there. Raises `SourceUnavailable`."""
        return self._reading.latest()

    def close(self) -> None:
        """Let the descriptor go."""
        os.close(self._bell)


_opening = threading.Lock()
_current: Reading | None = None
_abandoned: list[Reading] = []


@contextmanager
def shared_reading() -> Iterator[Ear]:
    """Listen along: the first who comes begins the reading, the last who goes ends it. Raises `SourceUnavailable` where too many hang."""
    global _current  # noqa: PLW0603 - there is one sound server, and so one reading
    with _opening:
        _abandoned[:] = [each for each in _abandoned if each.thread.is_alive()]
        if _current is None or _current.failed:
            if len(_abandoned) >= ABANDONED:
                raise lost("the sound server does not answer")
            _current = Reading()
            _current.thread.start()
        reading = _current
        ear = Ear(reading)
        reading.join(ear)
    ear.ring()  # there may be a picture already
    try:
        yield ear
    finally:
        with _opening:
            last = reading.leave(ear)
            ear.close()
            if last and _current is reading:
                _current = None
        if last:
            reading.end()


def _give_up(reading: Reading) -> None:
    """Leave a reading behind that hangs, so that the next to look begins another."""
    global _current  # noqa: PLW0603 - see above
    with _opening:
        if _current is reading:
            _current = None
            _abandoned.append(reading)
