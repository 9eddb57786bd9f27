"""A model's process that is looked after: loaded, listened to, replaced when it dies or hangs, and asked again what it left unanswered.

What is asked of it are errands. A process that is lost takes none of them along: the next one is given each of them once more; an errand
over which a second process is lost is given up. The one that asks decides what an errand is and what an answer looks like.
"""

import asyncio
import struct
from abc import ABC, abstractmethod
from asyncio import Future
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TypeVar

from engine.errors import EngineWorkerLost
from engine.speech import wire
from engine.speech.chosen import OnFault
from engine.speech.errands import Bounds, Errand, Wording, refuse
from engine.speech.wire import Frame
from engine.speech.worker_process import WorkerProcess

T = TypeVar("T")

_PULSE_S = 5.0  # between two questions to an idle process whether it still listens
_IDLE_RESTARTS = (
    3  # in a row without one answer; what dies more often while nothing is asked of it waits until something is
)
_NONSENSE = (ValueError, KeyError, TypeError, struct.error, RecursionError)  # what reading a senseless answer raises


class Attended(ABC):
    """One process after another that run the same command. All methods belong to one event loop.

    `on_fault(what, remedy)` is told of each one that is lost.
    """

    def __init__(self, command: Sequence[str], on_fault: OnFault | None, bounds: Bounds, wording: Wording) -> None:
        self._command = command
        self._on_fault = on_fault
        self._bounds = bounds
        self._wording = wording
        self._worker: WorkerProcess | None = None
        self._ready: Future[None]  # of the process that was launched last
        self._open: dict[int, Errand] = {}  # oldest first
        self._numbers = 0
        self._closed = False
        self._farewells: set[asyncio.Task[None]] = set()
        self._launched_at = self._heard_at = 0.0
        self._owed_since: float | None = None
        self._asked_for_pulse = False
        self._alarm: asyncio.TimerHandle | None = None
        self._ended_for = ""  # why we ended the process ourselves
        self._crashed = False  # the last one that was lost was killed, by somebody else
        self._unanswered_deaths = 0

    @abstractmethod
    def _hear(self, frame: Frame) -> None:
        """Take an answer. What is raised for one that makes no sense ends the process."""

    def _greeting(self) -> Iterable[Frame]:
        """Return what a new process must know before anything else."""
        return ()

    @property
    def pid(self) -> int | None:
        """The process that runs the model now, for those who watch memory and health."""
        return self._worker.pid if self._worker else None

    @property
    def loaded(self) -> bool:
        """Whether a process runs whose model is loaded."""
        return self._worker is not None and self._ready.done() and self._ready.exception() is None

    async def start(self) -> None:
        """Load the model; returns once it is warm. One that is killed meanwhile is started once more. Raises `EngineWorkerLost`."""
        try:
            await asyncio.shield(self._launch())
        except EngineWorkerLost:
            if not self._crashed or self._closed:
                raise
            await asyncio.shield(self._launch())

    async def close(self) -> None:
        """Let the process go; whoever still waits gets `EngineWorkerLost`."""
        self._closed = True
        worker, self._worker = self._worker, None
        self._rest()
        for errand in list(self._open.values()):
            self._give_up(errand, "it was closed")
        if worker:
            refuse(self._ready, self._lost("it was closed"))
            await worker.close()
        await asyncio.gather(*self._farewells)

    def _next_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _take_on(self, errand: Errand) -> None:
        """Ask for something; a process is started where none runs. Raises `EngineWorkerLost`."""
        self._launch()
        self._open[errand.number] = errand
        self._send(*errand.again())
        self._watch()

    async def _answer(self, errand: Errand, result: "Future[T]") -> T:
        """Wait for the errand's `result`."""
        try:
            return await asyncio.shield(result)
        finally:
            self._open.pop(errand.number, None)

    def _conclude(self, errand: Errand, answer: object) -> None:
        self._unanswered_deaths = 0
        if not errand.result.done():
            errand.result.set_result(answer)

    def _drop(self, errand: Errand) -> None:
        """Nobody waits for it any more."""
        self._open.pop(errand.number, None)

    def _send(self, *frames: Frame) -> None:
        if self._worker:
            for frame in frames:
                self._worker.send(frame)

    def _end(self, why: str) -> None:
        """End a process that can't be relied on; a new one follows where it is needed."""
        if self._worker:
            self._ended_for = self._ended_for or why
            self._worker.kill()

    def _lost(self, why: str) -> EngineWorkerLost:
        return EngineWorkerLost(self._wording.title, f"{self._wording.comfort}: {why}", retryable=True)

    # --- a process's life -------------------------------------------------------------------------------------------------------

    def _launch(self) -> "Future[None]":
        """See that a process runs or is on its way; return what tells when its model is loaded."""
        if self._closed:
            raise self._lost("it is closed")
        if self._worker is None:
            loop = asyncio.get_running_loop()
            self._ready, self._ended_for = loop.create_future(), ""
            self._worker = WorkerProcess(self._command, self._receive, partial(self._bury, self._ready))
            self._launched_at = self._heard_at = loop.time()
            self._send(*self._greeting())
            self._watch()
        return self._ready

    def _receive(self, frame: Frame) -> None:
        self._heard_at = asyncio.get_running_loop().time()
        self._asked_for_pulse = False
        if frame.kind == wire.READY:
            if not self._ready.done():
                self._ready.set_result(None)
                self._set_alarm()  # from now on seconds count, not the minute it may take to load
        elif frame.kind != wire.PULSE:
            try:
                self._hear(frame)
            except _NONSENSE as exc:
                self._end(f"it answered nonsense ({type(exc).__name__})")
        if not self._owes:
            self._owed_since = None

    def _bury(self, ready: "Future[None]", status: int) -> None:
        """The process is gone: start another where one is needed, and ask it for what is unanswered."""
        why = f"was ended: {self._ended_for}" if self._ended_for else f"ended unasked (status {status})"
        self._crashed = status < 0 and not self._ended_for
        self._see_off()
        loaded = ready.done()
        if not loaded:
            refuse(ready, self._lost(f"its process {why} while loading"))
        for errand in [each for each in self._open.values() if each.replays]:
            self._give_up(errand, f"its process ended twice in one {self._wording.errand}")
        unanswered = [errand for errand in self._open.values() if not errand.result.done()]
        self._unanswered_deaths += 1
        remedy = f"stopped until the next {self._wording.errand}"
        if unanswered or (loaded and self._unanswered_deaths <= _IDLE_RESTARTS):
            remedy = self._begin_anew(unanswered) or remedy
        if self._on_fault is not None:
            self._on_fault(f"the {self._wording.part}'s process {why}", remedy)

    def _begin_anew(self, unanswered: Sequence[Errand]) -> str:
        """Start another process; return what it does, nothing where it can't be started."""
        try:
            self._launch()
        except EngineWorkerLost as exc:
            for errand in unanswered:
                self._give_up(errand, exc.message)
            return ""
        for errand in unanswered:
            errand.replays += 1
            errand.forget()
            self._send(*errand.again())
        self._watch()
        return f"started again; {self._wording.made_again}" if unanswered else "started again"

    def _see_off(self) -> None:
        worker, self._worker = self._worker, None
        self._rest()
        if worker:
            farewell = asyncio.get_running_loop().create_task(worker.close())
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)

    def _give_up(self, errand: Errand, why: str) -> None:
        self._open.pop(errand.number, None)
        refuse(errand.result, self._lost(why))

    # --- whether it still listens -----------------------------------------------------------------------------------------------

    @property
    def _owes(self) -> bool:
        return not self._ready.done() or self._asked_for_pulse or any(each.awaited for each in self._open.values())

    def _watch(self) -> None:
        """Begin to count the seconds where the process owes something now and did not before. Cheap enough for every block of sound."""
        if self._worker is None or (self._alarm is not None and (self._owed_since is not None or not self._owes)):
            return
        self._set_alarm()

    def _set_alarm(self) -> None:
        loop = asyncio.get_running_loop()
        if self._alarm is not None:
            self._alarm.cancel()
        if not self._owes:
            self._owed_since = None
            due = self._heard_at + _PULSE_S
        else:
            self._owed_since = self._owed_since or loop.time()
            due = max(self._owed_since, self._heard_at) + self._bounds.silent_s
            if not self._ready.done():
                due = self._launched_at + self._bounds.ready_within_s
        self._alarm = loop.call_at(due, self._look, due)

    def _look(self, due: float) -> None:
        """It is time for the process to have said something."""
        self._alarm = None
        now = asyncio.get_running_loop().time()
        if (
            now - due > self._bounds.silent_s / 2
        ):  # it is we who slept: what the process said meanwhile is still on its way
            self._heard_at = now - self._bounds.silent_s
            self._launched_at += now - due
        elif not self._owes:
            if due >= self._heard_at + _PULSE_S:
                self._asked_for_pulse = True
                self._send(Frame(wire.PULSE))
        elif not self._ready.done():
            self._end(f"it was not ready within {self._bounds.ready_within_s:g} s")
            return
        elif due >= max(self._owed_since or due, self._heard_at) + self._bounds.silent_s:
            self._end(f"it said nothing for {self._bounds.silent_s:g} s")
            return
        self._set_alarm()

    def _rest(self) -> None:
        self._owed_since, self._asked_for_pulse = None, False
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
