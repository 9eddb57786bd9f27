"""Writes what the watch says into the session's ledger, on the watch's own thread; a full disk never loses the interview for it."""

import logging
from concurrent.futures import TimeoutError as NotInTime
from typing import Any

from engine.errors import EngineError, StorageFull
from proctoring.signals import Health, Phase, Signal, Snapshot, Statement, health_body, signal_body, snapshot_body
from sync.chain import DETECTOR_HEALTH, SIGNAL, WATCH_SNAPSHOT
from sync.errors import SyncError
from sync.ledger import SessionLedger

_log = logging.getLogger(__name__)


class LedgerKeeper:
    """Keeps statements as events of one session, until `close`."""

    def __init__(self, session: SessionLedger) -> None:
        self._session = session
        self._full = False
        self._closed = False

    def keep(self, statement: Statement) -> bool:
        """Make a statement durable; False where it was not kept: after the session's end, or on a full disk, where only ends and health are."""
        if self._closed or (self._full and not _must_be_kept(statement)):
            return False
        return self.append(*_event_of(statement))

    def append(self, kind: str, body: dict[str, Any]) -> bool:
        """Add an event; False where the ledger did not take it."""
        try:
            self._session.append_now(kind, body)
        except StorageFull:
            self._full = True  # the ledger's reserve may have taken this one; it belongs to what ends the session
        except (SyncError, EngineError, NotInTime) as exc:
            _log.error("signal not kept: kind=%s error=%s", kind, type(exc).__name__)
            return False
        return True

    def close(self) -> None:
        """Take nothing more in: the session is about to end."""
        self._closed = True


def _event_of(statement: Statement) -> tuple[str, dict[str, Any]]:
    match statement:
        case Signal():
            return SIGNAL, signal_body(statement)
        case Health():
            return DETECTOR_HEALTH, health_body(statement)
        case Snapshot():
            return WATCH_SNAPSHOT, snapshot_body(statement)


def _must_be_kept(statement: Statement) -> bool:
    return isinstance(statement, Health) or (isinstance(statement, Signal) and statement.phase is Phase.END)
