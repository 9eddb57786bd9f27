"""Takes what waits to its endpoint: claim, send, settle; as a function for whoever drives the time, and as a courier with its own threads."""

import logging
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from sync.server.jobs.bell import Work
from sync.server.parts import Parts
from sync.server.webhooks.queueing import Errand, anything_due, claim, settle
from sync.server.webhooks.sending import Answer, Sender
from sync.server.webhooks.signing import signed_headers

THREADS = 16
POLL_S = 2.0
"""How often the database is looked into where nothing wakes the courier: for retries, and for what another process left when it died."""

_USER_AGENT = "Vivavoce-Webhooks/1"

_log = logging.getLogger(__name__)


def deliver_due(parts: Parts, sender: Sender) -> int:
    """Try everything that is due now, one after another, until nothing is; return how many attempts that took."""
    attempts = 0
    while errands := _claimed(parts, THREADS, Counter()):
        for errand in errands:
            deliver(parts, sender, errand)
            attempts += 1
    return attempts


def deliver(parts: Parts, sender: Sender, errand: Errand) -> None:
    """Make one attempt and write down what came of it."""
    answer = _answer(parts, sender, errand)
    with parts.database.write() as db:
        settle(db, parts, errand, answer)
    _log.info(
        "webhook attempt: delivery=%s endpoint=%s status=%s took_ms=%d",
        errand.delivery_id,
        errand.endpoint_id,
        answer.status,
        answer.took_ms,
    )


class Courier:
    """Delivers on its own threads from `start` to `stop`; woken by the bell, and now and then by itself."""

    def __init__(self, parts: Parts, sender: Sender, threads: int = THREADS) -> None:
        self._parts = parts
        self._sender = sender
        self._threads = threads
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="webhook")
        self._running: Counter[str] = Counter()
        self._ailing = 0
        self._guard = threading.Lock()
        self._stopping = threading.Event()
        self._woken = threading.Event()
        self._unlisten = parts.bell.listen(Work.DELIVERIES, self._woken.set)
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Claim nothing more, and wait for the attempts that are under way: at most `sending.TOTAL_S`."""
        self._unlisten()
        self._stopping.set()
        self._woken.set()
        self._thread.join()
        self._pool.shutdown(wait=True)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                handed_out = self._hand_out()
            except Exception as exc:  # noqa: BLE001 - a database that is away for a while must not end the courier
                _log.error("webhook claim failed: error=%s", type(exc).__name__)
                handed_out = 0
            if not handed_out:
                self._woken.wait(POLL_S)
            self._woken.clear()  # before looking: who rings from here on is seen by the next look or wakes the next wait

    def _hand_out(self) -> int:
        with self._guard:
            running = Counter(self._running)
            free = self._threads - running.total()
            spare = self._ailing >= self._threads // 2  # endpoints that hang must not keep the others waiting
        errands = _claimed(self._parts, free, running, spare_the_ailing=spare) if free else []
        for errand in errands:
            self._count(errand, 1)
            self._pool.submit(self._deliver, errand)
        return len(errands)

    def _deliver(self, errand: Errand) -> None:
        try:
            deliver(self._parts, self._sender, errand)
        except Exception as exc:  # noqa: BLE001 - the lease lapses and the delivery goes again
            _log.error("webhook attempt lost: delivery=%s error=%s", errand.delivery_id, type(exc).__name__)
        finally:
            self._count(errand, -1)
            self._woken.set()

    def _count(self, errand: Errand, by: int) -> None:
        with self._guard:
            self._running[errand.endpoint_id] += by
            self._ailing += by * errand.ailing
            self._running += Counter()  # forgets those with nothing under way


def _claimed(parts: Parts, most: int, running: Counter[str], *, spare_the_ailing: bool = False) -> list[Errand]:
    with parts.database.read() as db:
        if not anything_due(db, parts.clock.utc()):
            return []
    with parts.database.write() as db:
        return claim(db, parts, most, running, spare_the_ailing=spare_the_ailing)


def _answer(parts: Parts, sender: Sender, errand: Errand) -> Answer:
    if not errand.keys:
        return Answer(None, "the endpoint's secrets can't be opened with this server's key", 0)
    headers = {
        "content-type": "application/json",
        "user-agent": _USER_AGENT,
        **signed_headers(errand.message_id, parts.clock.utc(), errand.body, errand.keys),
    }
    return sender.send(errand.url, headers, errand.body)
