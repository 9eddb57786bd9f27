"""Does work as soon as the bell says that there is some, on a thread of its own; one who rings meanwhile is never missed."""

import logging
import threading
from collections.abc import Callable

from sync.server.jobs.bell import Bell, Work

_log = logging.getLogger(__name__)


class Soon:
    """Calls `do` after each ring, once for all that rang while it was busy. What fails is left to the rota."""

    def __init__(self, bell: Bell, work: Work, do: Callable[[], object]) -> None:
        self._work = work
        self._do = do
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._unlisten = bell.listen(work, self._woken.set)
        self._thread = threading.Thread(target=self._run, name=f"soon-{work}", daemon=True)

    def start(self) -> None:
        """Begin, with a look at what was left behind."""
        self._woken.set()
        self._thread.start()

    def stop(self) -> None:
        """End, after what was rung for."""
        self._unlisten()
        self._stopping.set()
        self._woken.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.wait()
            self._woken.clear()  # before the work, so that a ring during it counts
            try:
                self._do()
            except Exception as exc:  # noqa: BLE001 - the rota comes round to it
                _log.error("work failed: work=%s error=%s", self._work, type(exc).__name__)
