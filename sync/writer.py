"""The one thread that writes: it takes what waits as a group, has it committed, and answers only once that is on the disk."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sync.errors import LedgerClosed
from sync.events import Moment
from sync.transaction import Transaction

MAX_GROUP = 64
"""Jobs in one commit at most, so that the first of them does not wait for a flood."""


class Room(Enum):
    """What a job may take of a full disk's reserve."""

    CLOSING = auto()  # all it needs: this is what the reserve is for
    KEPT = auto()  # what it needs, but its author is told that the disk is full
    OPENING = auto()  # nothing: it would begin something that can't be finished


@dataclass(slots=True, eq=False)
class Job:
    """Something to write in one piece. `at` is when it was submitted."""

    work: Callable[[Transaction], Any]
    room: Room
    result: Future[Any] = field(default_factory=Future)
    at: Moment | None = None


class Writer:
    """Hands groups of jobs to `commit` on its own thread until closed.

    `commit` answers every job's future and lets nothing escape; `now` is read as a job enters the queue, so that the times in a chain
    are in its order.
    """

    def __init__(self, commit: Callable[[list[Job]], None], now: Callable[[], Moment]) -> None:
        self._commit = commit
        self._now = now
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._entrance = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> Future[Any]:
        """Queue a job from any thread. Its future can't be cancelled: what was stated stays stated. Raises `LedgerClosed`."""
        job.result.set_running_or_notify_cancel()
        with self._entrance:
            if self._closed:
                raise LedgerClosed("The ledger is closed", "nothing more can be written; open the data folder again")
            job.at = self._now()
            self._jobs.put(job)
        return job.result

    def wait(self, job: Job) -> Any:  # noqa: ANN401 - whatever the job gives
        """Submit a job and wait for it. Raises `LedgerClosed` on the writer's own thread, which would wait for itself."""
        if threading.current_thread() is self._thread:
            raise LedgerClosed(
                "A subscriber can't write", "the writer would wait for itself; hand the work to another thread"
            )
        return self.submit(job).result()

    def close(self) -> None:
        """Finish what is queued and end the thread."""
        with self._entrance:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()

    @property
    def alive(self) -> bool:
        """Whether the thread runs; for the heartbeat."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while (first := self._jobs.get()) is not None:
            group = [first]
            while len(group) < MAX_GROUP and not self._jobs.empty():
                following = self._jobs.get()
                if following is None:
                    self._commit(group)
                    return
                group.append(following)
            self._commit(group)
