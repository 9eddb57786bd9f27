"""One connection to the X server a detector: opened, waited on beside the wish to stop, and opened again when the server is back."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from Xlib import error
from Xlib.display import Display

from proctoring.detector import Report
from proctoring.inlets import Input, Tap
from proctoring.sources import look_while_there, lost, missing
from proctoring.stopping import Stop

T = TypeVar("T")

AGAIN_S = 2.0
"""Seconds until the server is tried again."""


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
        """Return the first event code of an extension, or raise `SourceUnavailable`."""
        found = self.display.query_extension(extension)
        if not found.present:
            raise missing(f"The X server has no {extension} extension.")
        return int(found.first_event)

    def events(self) -> Iterator[Any]:
        """Yield what the server has said since the last time; never waits."""
        while self.display.pending_events():
            yield self.display.next_event()

    def settle(self) -> None:
        """Return once the server has carried out all that was asked: only then is what was asked for being watched."""
        self.display.sync()

    def wait(self, stop: Stop, seconds: float, inputs: Tap[Input] | None = None) -> None:
        """Return when there are events, our window told something, time is up, or a stop was asked for. Sends what was not sent yet."""
        self.display.flush()
        if not self.display.pending_events():
            stop.readable(self, seconds, *(() if inputs is None else (inputs,)))


def asked(question: Callable[[], T]) -> T | None:
    """Return the answer, or None where what it asks about is gone: windows vanish between one request and the next."""
    try:
        return question()
    except error.XError:
        return None


def look_at_display(report: Report, stop: Stop, look: Callable[[Connection], None]) -> None:
    """Run `look` with a connection until told to stop; report why there is none, and try again."""

    def connect_and_look() -> None:
        with connected() as connection:
            look(connection)

    look_while_there(connect_and_look, report, stop, AGAIN_S)


@contextmanager
def connected() -> Iterator[Connection]:
    """Open the display that DISPLAY names; raise `SourceUnavailable` where it can't be opened, or is lost while inside."""
    name = os.environ.get("DISPLAY", "")
    if not name:
        raise missing("There is no X display: DISPLAY is not set.")
    try:
        display = Display(name)
    except (error.DisplayError, error.XauthError, OSError) as exc:
        raise lost(f"The X display {name} can't be opened.") from exc
    try:
        yield Connection(display)
    except (error.ConnectionClosedError, ConnectionError, BrokenPipeError) as exc:
        raise lost(f"The X display {name} is gone.") from exc
    finally:
        _close(display)


def _close(display: Any) -> None:  # noqa: ANN401 - python-xlib has no types
    try:
        display.close()
    except (error.ConnectionClosedError, OSError):
        return


def _windows_vanish(_error: object, _request: object) -> int:
    """Say to python-xlib that an error without an asker is dealt with; it would print it otherwise."""
    return 1
