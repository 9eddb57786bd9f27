"""Whether the server is up, and whether it can do its work: for those who start it, restart it, or send it requests."""

import threading
from collections.abc import Callable

import structlog

from engine.clock import Clock
from sync.errors import SyncError
from sync.server.parts import Parts

_log = structlog.get_logger()

_GOOD_FOR_NS = 2_000_000_000
"""How long a finding counts: anybody may ask, and a store that is paid by request should not be asked as often."""


class Readiness:
    """Asks the database and the store of files, and remembers what they said for two seconds."""

    def __init__(self, parts: Parts) -> None:
        self._clock: Clock = parts.clock
        self._checks: dict[str, Callable[[], None]] = {"database": parts.database.check, "files": parts.blobs.check}
        self._one = threading.Lock()
        self._found: tuple[int, dict[str, bool]] | None = None

    def found(self) -> dict[str, bool]:
        """Return what works and what does not."""
        with self._one:
            now = self._clock.monotonic_ns()
            if self._found is None or not 0 <= now - self._found[0] < _GOOD_FOR_NS:
                self._found = now, {what: _works(what, check) for what, check in self._checks.items()}
            return self._found[1]


def _works(what: str, check: Callable[[], None]) -> bool:
    try:
        check()
    except SyncError as exc:
        _log.error("readiness.failed", what=what, error=type(exc).__name__)
        return False
    return True
