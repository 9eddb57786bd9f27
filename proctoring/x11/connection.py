"""One connection to the X server a detector: opened, waited on beside the wish to stop, and opened again when the server is back."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from Xlib import error
from Xlib.display import Display

from proctoring.detector import ALIVE_S, Report
from proctoring.signals import HealthState
from proctoring.stopping import Stop

T = TypeVar("T")

FIRST_RETRY_S = 0.5
LAST_RETRY_S = 5.0
"""How long to wait before the server is tried again: doubled from the first to the last. A try costs 20 ms of processor time."""


class DisplayUnavailable(Exception):
    """There is no X display to look at, now or any more; `reason` says it to an operator."""

    state = HealthState.FAILED

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class DisplayLacks(DisplayUnavailable):
    """There is a display, or none is configured, and it can't tell what was asked."""

    state = HealthState.UNSUPPORTED


class Connection:
    """One connection, for one thread."""

    def __init__(self, display: Any) -> None:  # noqa: ANN401 - python-xlib has no types
        self.display = display
        self.root = display.screen().root
        display.set_error_handler(_windows_vanish)
        # python-xlib's RandR puts three errors of its own, which can't be read, in the places of the core's (BadValue is one).
        display.display.error_classes = dict(error.xerror_class)

    def fileno(self) -> int:
        """Return the socket, for `select`."""
        return int(self.display.fileno())

    def atom(self, name: str) -> int:
        """Return the number of a name; made where there was none."""
        return int(self.display.get_atom(name))

    def need(self, extension: str) -> int:
        """Return the first event code of an extension, or raise `DisplayLacks`."""
        found = self.display.query_extension(extension)
        if not found.present:
            raise DisplayLacks(f"The X server has no {extension} extension.")
        return int(found.first_event)

    def events(self) -> Iterator[Any]:
        """Yield what the server has said since the last time; never waits."""
        while self.display.pending_events():
            yield self.display.next_event()

    def wait(self, stop: Stop, seconds: float) -> None:
        """Return when there are events, time is up, or a stop was asked for. Sends what was not sent yet."""
        self.display.flush()
        if not self.display.pending_events():
            stop.readable(self, seconds)


def asked(question: Callable[[], T]) -> T | None:
    """Return the answer, or None where what it asks about is gone: windows vanish between one request and the next."""
    try:
        return question()
    except error.XError:
        return None


def look_at_display(report: Report, stop: Stop, look: Callable[[Connection], None]) -> None:
    """Run `look` with a connection until told to stop; report why there is none, and try again.

    `look` reports its own health once it sees; whatever it raises that is not the display's loss goes on to the caller.
    """
    pause = FIRST_RETRY_S
    while not stop.is_set():
        try:
            with connected() as connection:
                pause = FIRST_RETRY_S
                look(connection)
        except DisplayUnavailable as why:
            report.health(why.state, why.reason)
            _wait(report, stop, pause)
            pause = min(LAST_RETRY_S, pause * 2)


@contextmanager
def connected() -> Iterator[Connection]:
    """Open the display that DISPLAY names; raise `DisplayUnavailable` where it can't be opened, or is lost while inside."""
    name = os.environ.get("DISPLAY", "")
    if not name:
        raise DisplayLacks("There is no X display: DISPLAY is not set.")
    try:
        display = Display(name)
    except (error.DisplayError, error.XauthError, OSError) as exc:
        raise DisplayUnavailable(f"The X display {name} can't be opened.") from exc
    try:
        yield Connection(display)
    except (error.ConnectionClosedError, ConnectionError, BrokenPipeError) as exc:
        raise DisplayUnavailable(f"The X display {name} is gone.") from exc
    finally:
        _close(display)


def _close(display: Any) -> None:  # noqa: ANN401 - python-xlib has no types
    try:
        display.close()
    except (error.ConnectionClosedError, OSError):
        return


def _wait(report: Report, stop: Stop, seconds: float) -> None:
    while seconds > 0 and not stop.is_set():
        report.alive()
        stop.wait(min(seconds, ALIVE_S))
        seconds -= ALIVE_S


def _windows_vanish(_error: object, _request: object) -> int:
    """Say to python-xlib that an error without an asker is dealt with; it would print it otherwise."""
    return 1
