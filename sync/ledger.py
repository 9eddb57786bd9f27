"""The ledger as the rest of the product sees it: state a fact and it is durable; read it, watch it, prove it.

Nothing acts on a fact before it is here. `Ledger.open` holds the data folder until `close`; a `SessionLedger` is one session's place in
it and is the interview's `Journal`.
"""

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.clock import Clock
from engine.interview.facts import Fact, SessionCancelled, SessionCompleted, SessionFailed, body_of, kind_of
from engine.interview.lifecycle import Status
from sync import ballast, rows
from sync.chain import CLOSING, OPENING
from sync.cipher import Encryption
from sync.errors import UnknownSession
from sync.events import Event
from sync.keys import Device, DeviceKey
from sync.store import Store
from sync.transaction import Transaction
from sync.writer import Room

Subscriber = Callable[[Event], None]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SessionHead:
    """Where a session stands: `seq` and `hash` are its last event's, `scored` whether it has a scorecard."""

    session_id: str
    status: Status
    seq: int
    hash: str
    scored: bool


class Ledger:
    """A kiosk's ledger, open. Every method may be called from any thread."""

    def __init__(self, folder: Path, clock: Clock, **injected: Any) -> None:  # noqa: ANN401 - as Store takes them
        """Use `open`, which says what is injected."""
        self._subscribers: list[Subscriber] = []
        self._subscribers_guard = threading.Lock()
        self.store = Store(folder, clock, self._tell, **injected)

    @classmethod
    def open(
        cls,
        data_dir: Path,
        clock: Clock,
        *,
        device_name: str | None = None,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
        ballast_bytes: int = ballast.SIZE,
        encryption: Encryption | None = None,
    ) -> "Ledger":
        """Open the ledger in a data folder, made if need be, and hold the folder until `close`.

        With `encryption` a plain database becomes an encrypted one, where this build can; one that is encrypted is opened either way.
        Raises, each with one message that says what to do: `FolderInUse` (naming the other process), `FolderUnusable`, `LedgerDamaged`,
        `LedgerTooNew`, `DeviceKeyUnusable`.
        """
        return cls(
            data_dir,
            clock,
            device_name=device_name,
            random_bytes=random_bytes,
            ballast_bytes=ballast_bytes,
            encryption=encryption,
        )

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.store.folder

    @property
    def key(self) -> DeviceKey:
        """The device's key pair."""
        return self.store.key

    @property
    def device(self) -> Device:
        """What others may know of this device; `device.to_json()` is what `session.started` wants."""
        return self.store.key.device

    @property
    def alive(self) -> bool:
        """Whether the writer runs; for the heartbeat."""
        return self.store.alive

    def session(self, session_id: str) -> "SessionLedger":
        """Return one session's place in the ledger; it exists once its `session.scheduled` is stated."""
        return SessionLedger(self, session_id)

    def sessions(self) -> list[SessionHead]:
        """Return every session, in the order they were scheduled."""
        return [_head(row) for row in self.store.read(rows.glance)]

    def head(self, session_id: str) -> SessionHead:
        """Return where a session stands. Raises `UnknownSession`."""
        found = self.store.read(lambda connection: rows.glance(connection, session_id))
        if not found:
            raise UnknownSession("No such session", f"{session_id} is not in {self.folder}")
        return _head(found[0])

    def events(self, session_id: str, since: int = 0) -> list[Event]:
        """Return a session's events from seq `since` on; none where there is no such session."""
        found: list[Event] = self.store.read(
            lambda connection: list(rows.of_session(connection, session_id, since=since))
        )
        return found

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Have every new event of every session handed over once it is durable; returns what ends that.

        Called on the writer's thread, in order, before the fact's author goes on: pass it on and return. It must not write to the ledger.
        """
        with self._subscribers_guard:
            self._subscribers = [*self._subscribers, subscriber]
        return lambda: self._unsubscribe(subscriber)

    def erase(self, session_id: str, seqs: tuple[int, ...], reason: str, *, recording: bool = False) -> Event:
        """Erase the bodies of events for good, stating so in the chain. Raises `FactRefused` for what is never erased.

        `recording` states that the sound was erased too; its files are the caller's to remove.
        """
        event: Event = self.store.wait(lambda tx: tx.erase(session_id, seqs, reason, recording=recording), Room.KEPT)
        return event

    def close(self) -> None:
        """Write what is queued and let the folder go; once is enough."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _unsubscribe(self, subscriber: Subscriber) -> None:
        with self._subscribers_guard:
            self._subscribers = [each for each in self._subscribers if each is not subscriber]

    def _tell(self, events: list[Event]) -> None:
        for event in events:
            for subscriber in self._subscribers:
                try:
                    subscriber(event)
                except Exception as exc:  # noqa: BLE001 - a broken onlooker must not stop the evidence
                    _log.error("subscriber failed: kind=%s error=%s", event.kind, type(exc).__name__)


class SessionLedger:
    """One session's chain. Implements `engine.conversation.ports.Journal`."""

    def __init__(self, ledger: Ledger, session_id: str) -> None:
        self.ledger = ledger
        self.session_id = session_id

    async def state(self, fact: Fact) -> None:
        """Return once the fact is durable; from any event loop. Raises `StorageFull`, `IllegalTransition`, `FactRefused`.

        A caller that is cancelled while waiting has still stated the fact. `StorageFull` asks the caller to end the session: what the
        reserve could hold, this fact too, is kept, and the closing facts still go through.
        """
        await self.append(kind_of(fact), body_of(fact))

    async def append(self, kind: str, body: Any) -> Event:  # noqa: ANN401 - any JSON object
        """Like `state`, for a fact given by kind and body."""
        job = self.ledger.store.submit(self._appending(kind, body), _room_of(kind))
        event: Event = await asyncio.wrap_future(job.result)
        return event

    def state_now(self, fact: Fact) -> Event:
        """Like `state`, blocking the calling thread for the few milliseconds it takes."""
        return self.append_now(kind_of(fact), body_of(fact))

    def append_now(self, kind: str, body: Any) -> Event:  # noqa: ANN401 - any JSON object
        """Like `append`, blocking the calling thread."""
        event: Event = self.ledger.store.wait(self._appending(kind, body), _room_of(kind))
        return event

    def events(self, since: int = 0) -> list[Event]:
        """Return the session's events from seq `since` on."""
        return self.ledger.events(self.session_id, since)

    def head(self) -> SessionHead:
        """Return where the session stands. Raises `UnknownSession`."""
        return self.ledger.head(self.session_id)

    def _appending(self, kind: str, body: Any) -> Callable[[Transaction], Event]:  # noqa: ANN401 - any JSON object
        return lambda tx: tx.append(self.session_id, kind, body)


def _room_of(kind: str) -> Room:
    if kind in CLOSING:
        return Room.CLOSING
    return Room.OPENING if kind in OPENING else Room.KEPT


def _head(row: rows.SessionRow) -> SessionHead:
    status = _ENDED_BY[row.end] if row.end else Status.IN_PROGRESS if row.started else Status.SCHEDULED
    return SessionHead(row.session_id, status, row.seq, row.hash, row.scored)


_ENDED_BY = {
    SessionCompleted.KIND: Status.COMPLETED,
    SessionFailed.KIND: Status.FAILED,
    SessionCancelled.KIND: Status.CANCELLED,
}
