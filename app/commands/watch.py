"""`vivavoce watch`: all detectors of this machine, without an interview; a line a signal or health change, at once."""

import io
import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

from app.errors import BadUsage
from app.settings import read_settings
from app.watching.policy import policy_of
from app.watching.starting import watch_of
from engine.clock import SystemClock
from proctoring.signals import Health, Signal, Snapshot, Statement, health_body, signal_body, snapshot_body
from sync.canonical import canonical

STOPS = (signal.SIGINT, signal.SIGTERM)


def run(config: Path | None, *, seconds: float | None, as_json: bool, snapshots: bool) -> int:
    """Watch for that long, or until told to stop; 0 however it went: what could not be watched is said, not a failure."""
    if seconds is not None and not 0 < seconds < threading.TIMEOUT_MAX:
        raise BadUsage("That is no length of time", f"{seconds:g} seconds")
    settings = read_settings(config)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a window's title may not fit the terminal's encoding
    with stopping() as stop:
        lines = Lines(sys.stdout, stop, as_json=as_json, snapshots=snapshots)
        clock = SystemClock()
        with watch_of(policy_of(settings.proctoring), lines.keep, clock):
            stop.wait(seconds)
    return 0


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """Give an event that Ctrl+C or a wish to terminate sets; a second one ends the program at once."""
    stop = threading.Event()

    def ask(number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt(number)
        stop.set()

    before = {number: signal.signal(number, ask) for number in STOPS}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Lines:
    """Prints each statement as a line and flushes it; stops the watch where nobody reads any more."""

    def __init__(self, out: TextIO, stop: threading.Event, *, as_json: bool, snapshots: bool) -> None:
        self._out = out
        self._stop = stop
        self._line = as_line if as_json else in_words
        self._snapshots = snapshots

    def keep(self, statement: Statement) -> bool:
        """Print it; False where that is no longer possible."""
        if isinstance(statement, Snapshot) and not self._snapshots:
            return True
        try:
            print(self._line(statement), file=self._out, flush=True)
        except (BrokenPipeError, ValueError):  # its reader went away, or it was closed
            self._stop.set()
            return False
        return True


def as_line(statement: Statement) -> str:
    """Return a statement as one line of JSON: its body as in the ledger, with a `type`."""
    return json.dumps({"type": type(statement).__name__.lower(), **body_of(statement)})


def body_of(statement: Statement) -> dict[str, Any]:
    """Return a statement's body."""
    match statement:
        case Signal():
            return signal_body(statement)
        case Health():
            return health_body(statement)
        case Snapshot():
            return snapshot_body(statement)


def in_words(statement: Statement) -> str:
    """Return a statement for people."""
    at = statement.t_utc[11:23]
    match statement:
        case Signal():
            return f"{at}  {statement.phase:11}  {statement.kind}: {statement.statement}"
        case Health():
            reason = f": {statement.reason}" if statement.reason else ""
            return f"{at}  {statement.state:11}  {', '.join(statement.kinds)}{reason} [{statement.source.detector}]"
        case Snapshot():
            observed = canonical(statement.observed).decode()
            return f"{at}  {statement.moment} the watch: {observed} [{statement.source.detector}]"
