"""The data folder as one thing: its lock, key, database, reserve and writer, opened together and let go together."""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.clock import Clock
from engine.errors import StorageFull
from sync import ballast as reserve
from sync.ballast import Ballast
from sync.chain import ERASURE, Chain
from sync.cipher import Encryption, settle
from sync.database import (
    FILE,
    Connection,
    DatabaseErrors,
    connect,
    connect_reader,
    forget_erased,
    is_full,
    is_refusal,
    translated,
)
from sync.errors import DeviceKeyUnusable, FactRefused, FolderUnusable, LedgerClosed
from sync.events import Event, Moment
from sync.folder_lock import FolderLock
from sync.keys import KEY_FILE, DeviceKey, load_or_create
from sync.transaction import Transaction
from sync.writer import Job, Room, Writer

Durable = Callable[[list[Event]], None]


class Store:
    """Open until closed. `on_durable` is called on the writer's thread with what a commit put on the disk, before anybody is answered."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        on_durable: Durable,
        *,
        device_name: str | None = None,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
        ballast_bytes: int = reserve.SIZE,
        encryption: Encryption | None = None,
    ) -> None:
        """Open a data folder, made if need be. Raises one clear error: `FolderInUse`, `FolderUnusable`, `LedgerDamaged`, `LedgerTooNew`."""
        self.folder = folder
        self._clock = clock
        self._on_durable = on_durable
        self._random_bytes = random_bytes
        self._chains: dict[str, Chain] = {}
        self._lock = _locked(folder)
        try:
            self.key = _key(folder, device_name)
            self._database_key = settle(folder / FILE, encryption)
            self._connection = connect(folder, self._database_key)
        except BaseException:
            self._lock.release()
            raise
        self._ballast = Ballast(folder, ballast_bytes)
        self._full = not self._ballast.restore()
        self._writer = Writer(self._commit, self.now)

    @property
    def encrypted(self) -> bool:
        """Whether the database lies encrypted on the disk."""
        return self._database_key is not None

    @property
    def alive(self) -> bool:
        """Whether the writer runs; for the heartbeat."""
        return self._writer.alive

    def submit(self, work: Callable[[Transaction], Any], room: Room) -> Job:
        """Queue work for the writer from any thread; the job's `result` is done once it is durable."""
        job = Job(work, room)
        self._writer.submit(job)
        return job

    def wait(self, work: Callable[[Transaction], Any], room: Room) -> Any:  # noqa: ANN401 - whatever the work gives
        """Do work on the writer's thread and return what it gave, durable."""
        return self._writer.wait(Job(work, room))

    def read(self, question: Callable[[Connection], Any]) -> Any:  # noqa: ANN401 - whatever the question gives
        """Ask the database on the caller's thread, beside the writer; sees all that is durable."""
        connection = connect_reader(self.folder, self._database_key)
        try:
            return question(connection)
        except DatabaseErrors as exc:
            raise translated(exc, self.folder / FILE) from exc
        finally:
            connection.close()

    def now(self) -> Moment:
        """Return the time on both clocks."""
        return Moment(self._clock.utc(), self._clock.monotonic_ns())

    def close(self) -> None:
        """Write what is queued, then let the folder go; once is enough."""
        self._writer.close()
        self._connection.close()
        self._lock.release()

    def _commit(self, jobs: list[Job]) -> None:
        try:
            self._commit_or_make_room(jobs)
        except BaseException as exc:  # noqa: BLE001 - nobody may wait for ever for a writer that stumbled
            _answer_all(jobs, LedgerClosed("The ledger's writer stumbled", type(exc).__name__))

    def _commit_or_make_room(self, jobs: list[Job]) -> None:
        if self._full and any(job.room is Room.OPENING for job in jobs):
            self._full = not self._ballast.restore()
        if self._try(self._admitted(jobs)):
            return
        self._full = True
        self._ballast.release()
        if self._try(self._admitted(jobs)):
            return
        closing = [job for job in jobs if job.room is Room.CLOSING]
        _answer_all([job for job in jobs if job.room is not Room.CLOSING], _no_room(self.folder))
        if not self._try(closing):
            _answer_all(closing, _no_room(self.folder))

    def _admitted(self, jobs: list[Job]) -> list[Job]:
        if not self._full:
            return jobs
        _answer_all([job for job in jobs if job.room is Room.OPENING], _no_room(self.folder))
        return [job for job in jobs if job.room is not Room.OPENING]

    def _try(self, jobs: list[Job]) -> bool:
        """Commit the jobs and answer them; False, with nothing written and nobody answered, where the disk is full."""
        transaction = Transaction(self._connection, self.key, self._random_bytes, self._chains)
        answers: list[tuple[Job, Any, Exception | None]] = []
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            answers.extend((job, *self._one(transaction, job)) for job in jobs)
            self._connection.execute("COMMIT")
        except DatabaseErrors as exc:
            self._roll_back()
            if is_full(exc) or self._out_of_space():
                return False
            _answer_all(jobs, translated(exc, self.folder / FILE))
            return True
        except BaseException:
            self._roll_back()
            raise
        self._chains.update(transaction.moved)
        if any(event.kind == ERASURE for event in transaction.written):
            forget_erased(self._connection)
        self._on_durable(transaction.written)
        for job, value, error in answers:
            self._answer(job, value, error)
        return True

    def _one(self, transaction: Transaction, job: Job) -> tuple[Any, Exception | None]:
        """Run one job in a savepoint of its own: what is refused takes nothing else with it."""
        moved, written = dict(transaction.moved), list(transaction.written)
        transaction.at = job.at or self.now()
        self._connection.execute("SAVEPOINT job")
        try:
            value = job.work(transaction)
        except DatabaseErrors as exc:
            if not is_refusal(exc):
                raise
            error: Exception = FactRefused("The ledger's database refused that", str(exc))
            error.__cause__ = exc
        except Exception as exc:  # noqa: BLE001 - it is handed to whoever asked
            error = exc
        else:
            self._connection.execute("RELEASE job")
            return value, None
        self._connection.execute("ROLLBACK TO job")
        self._connection.execute("RELEASE job")
        transaction.moved, transaction.written = moved, written
        return None, error

    def _answer(self, job: Job, value: Any, error: Exception | None) -> None:  # noqa: ANN401 - whatever the job gave
        if error is None and self._full and job.room is Room.KEPT:
            error = _no_room(self.folder)
        if error is not None:
            job.result.set_exception(error)
        else:
            job.result.set_result(value)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _out_of_space(self) -> bool:
        """Whether an I/O error has a full disk behind it: some file systems say so only when they flush."""
        return shutil.disk_usage(self.folder).free < 64 * 1024


def _locked(folder: Path) -> FolderLock:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FolderLock(folder)
    except OSError as exc:
        raise FolderUnusable(
            "The data folder can't be written",
            f"{folder}: {exc.strerror or exc}; check that it is a folder and who owns it",
        ) from exc


def _key(folder: Path, device_name: str | None) -> DeviceKey:
    if (folder / FILE).exists() and not (folder / KEY_FILE).exists():
        raise DeviceKeyUnusable(
            "The device's key is gone",
            f"{folder / KEY_FILE} is missing beside a ledger it signed; restore it from a backup",
        )
    return load_or_create(folder, name=device_name)


def _no_room(folder: Path) -> StorageFull:
    return StorageFull(
        "The disk is full", f"{folder} can't take more; what was written is safe. Make room, then start again"
    )


def _answer_all(jobs: list[Job], error: Exception) -> None:
    for job in jobs:
        if not job.result.done():
            job.result.set_exception(error)
