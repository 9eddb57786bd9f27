"""Takes live deliveries of many kiosks into the database together: two hundred kiosks' facts of one moment cost one trip to the disk.

Each delivery stands or falls alone: what is refused takes nothing else with it. One that stumbles with the whole group is tried by itself.
"""

import json
import logging
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sync.server.live.messages import EventsMessage
from sync.server.principals import Kiosk
from sync.server.problems import Problem, document

if TYPE_CHECKING:  # parts hold the intake
    from sync.server.ingest.taking import Refused, Taken
    from sync.server.parts import Parts

MOST_TOGETHER = 64
"""Deliveries in one commit at most, so that the first of them does not wait for a flood."""

MOST_WAITING = 4096
"""Deliveries that wait; beyond it a kiosk is told to come back."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job:
    kiosk: Kiosk
    message: EventsMessage
    result: "Future[Taken | Refused | Problem]" = field(default_factory=Future)


class Intake:
    """One for a process. Its thread begins with the first delivery, and ends with `close`."""

    def __init__(self) -> None:
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._entrance = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def put(self, parts: "Parts", kiosk: Kiosk, message: EventsMessage) -> "Future[Taken | Refused | Problem]":
        """Queue a delivery from any thread; the result comes once it is committed, a 503 problem where it can't be taken now."""
        job = _Job(kiosk, message)
        job.result.set_running_or_notify_cancel()  # whoever waits for it may go; the answer is given all the same
        with self._entrance:
            if self._closed or self._jobs.qsize() >= MOST_WAITING:
                job.result.set_result(Problem(503, "busy", "The server is busy", "come back in a moment"))
                return job.result
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, args=(parts,), name="live-intake", daemon=True)
                self._thread.start()
            self._jobs.put(job)
        return job.result

    def close(self) -> None:
        """Take in what waits, and end."""
        with self._entrance:
            self._closed = True
            thread = self._thread
            self._jobs.put(None)
        if thread is not None:
            thread.join(30.0)

    def _run(self, parts: "Parts") -> None:
        while (first := self._jobs.get()) is not None:
            group, over = [first], False
            while len(group) < MOST_TOGETHER and not self._jobs.empty():
                following = self._jobs.get()
                if following is None:
                    over = True
                    break
                group.append(following)
            self._together(parts, group)
            if over:
                return

    def _together(self, parts: "Parts", group: Sequence[_Job]) -> None:
        from sync.server.ingest.delivery import inspect  # late: ingest knows the parts, and the parts hold the intake
        from sync.server.ingest.taking import take_many

        try:
            inspected = [
                (
                    job.kiosk,
                    inspect(job.message.session_id, job.message.events, job.message.head, payload_of(job.message)),
                )
                for job in group
            ]
            with parts.database.write() as db:
                answers = take_many(db, parts, inspected)
        except Exception as exc:  # noqa: BLE001 - nobody may wait for ever for a group that stumbled
            if len(group) > 1:
                for job in group:
                    self._together(parts, [job])
                return
            _log.error("live deliveries not taken: count=%d error=%s", len(group), type(exc).__name__)
            busy = Problem(503, "busy", "The server can't serve now", "try again", headers={"Retry-After": "5"})
            for job in group:
                job.result.set_result(busy)
            return
        for job, answer in zip(group, answers, strict=True):
            job.result.set_result(answer)


def payload_of(message: EventsMessage) -> bytes:
    """Return the delivery as `POST /kiosk/sessions/{id}/events` would have had it: what is set aside is the same by either way."""
    body = {"events": message.events, "head": message.head}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def answer_to(message: EventsMessage, found: "Taken | Refused | Problem") -> dict[str, Any]:
    """Return what goes down: the acknowledgement, or the problem that HTTP would answer, in one piece."""
    from sync.server.ingest.taking import Taken

    about = {"id": message.id, "session_id": message.session_id}
    if isinstance(found, Taken):
        return {"type": "events.ack", **about, "acknowledged_seq": found.acknowledged_seq, "head_hash": found.head_hash}
    problem = found if isinstance(found, Problem) else found.problem()
    return {"type": "events.refused", **about, "problem": document(problem)}
