"""A voice whose model runs in a process of its own, and whose speech survives that process's death."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from engine.conversation.ports import RATE, Mark, Speech
from engine.errors import EngineError, EngineWorkerLost
from engine.speech import wire
from engine.speech.chosen import OnFault
from engine.speech.wire import Frame
from engine.speech.worker_process import WorkerProcess

_READY_WITHIN_S = 90.0  # a third of a gigabyte from a cold disk, and the libraries around it
_SILENT_S = 20.0  # a long clause on a slow machine; one that takes longer is taken for a hang
_PREPARED_S = 300  # seconds of speech kept ready: 19 MB


@dataclass
class _Order:
    """A clause asked for and not spoken yet."""

    number: int
    text: str
    result: "asyncio.Future[Speech]"
    again: bool = False  # it was given to a second process
    sound: list[bytes] = field(default_factory=list)

    def frame(self) -> Frame:
        return Frame(wire.SAY, json.dumps({"number": self.number, "text": self.text}).encode())


class WorkerVoice:
    """A `Synthesiser` over a process that speaks `engine.speech.wire`. All methods belong to one event loop.

    When the process dies, or is silent for too long, what was asked for is given to a new one, once; `on_fault(what, remedy)` tells the
    caller. A clause whose second process dies too raises `EngineWorkerLost`.
    """

    def __init__(
        self,
        command: Sequence[str],
        on_fault: OnFault | None = None,
        *,
        ready_within_s: float = _READY_WITHIN_S,
        silent_s: float = _SILENT_S,
    ) -> None:
        self._command = command
        self._on_fault = on_fault
        self._ready_within_s = ready_within_s
        self._silent_s = silent_s
        self._worker: WorkerProcess | None = None
        self._ready: asyncio.Future[None]
        self._launched_at = 0.0
        self._open: dict[int, _Order] = {}
        self._numbers = 0
        self._prepared: dict[str, Speech] = {}
        self._closed = False
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def pid(self) -> int | None:
        """The process that runs the model now."""
        return self._worker.pid if self._worker else None

    async def start(self) -> None:
        """Load the model; returns once it is warm. Raises `EngineWorkerLost`."""
        ready = self._launch()
        try:
            async with asyncio.timeout(self._ready_within_s):
                await asyncio.shield(ready)
        except TimeoutError as exc:
            await self.close()
            raise _lost("it did not load in time") from exc

    def ready_for(self, clause: str) -> bool:
        """Whether a clause would be spoken without a model being loaded first."""
        loaded = self._worker is not None and self._ready.done() and self._ready.exception() is None
        return loaded or clause in self._prepared

    async def prepare(self, texts: Sequence[str]) -> None:
        """Have clauses ready for the moment they are said; those beyond five minutes of speech are left to their moment.

        Raises `EngineError`, `EngineWorkerLost`.
        """
        for text in dict.fromkeys(texts):
            if text not in self._prepared and self._room():
                self._prepared[text] = await self._made(text)

    async def speak(self, clause: str) -> Speech:
        """Return the clause as speech. Raises `EngineError`, `EngineWorkerLost`."""
        return self._prepared.get(clause) or await self._made(clause)

    async def close(self) -> None:
        """Let the process go; whoever still waits gets `EngineWorkerLost`."""
        self._closed = True
        worker, self._worker = self._worker, None
        for order in self._open.values():
            _refuse(order.result, _lost("it was closed"))
        if worker:
            await worker.close()
        await asyncio.gather(*self._farewells)

    def _room(self) -> bool:
        return sum(len(speech.samples) for speech in self._prepared.values()) < _PREPARED_S * RATE

    async def _made(self, text: str) -> Speech:
        self._launch()
        self._numbers += 1
        order = _Order(self._numbers, text, asyncio.get_running_loop().create_future())
        self._open[order.number] = order
        self._send(order.frame())
        try:
            return await self._answer(order)
        finally:
            del self._open[order.number]
            if not order.result.done():  # nobody waits any more: the process need not speak it
                order.result.cancel()
                self._send(Frame(wire.DROP, wire.NUMBER_BODY.pack(order.number)))

    async def _answer(self, order: _Order) -> Speech:
        """Wait for an order. A process that takes too long over the oldest is ended, which brings a new one or an end."""
        while True:
            worker, loaded, oldest = self._worker, self._ready.done(), next(iter(self._open))
            try:
                async with asyncio.timeout(self._silent_s):
                    return await asyncio.shield(order.result)
            except TimeoutError:
                at_it = loaded and order.number == oldest
                if worker is not None and worker is self._worker and (at_it or self._overdue()):
                    worker.kill()

    def _overdue(self) -> bool:
        since_launch = asyncio.get_running_loop().time() - self._launched_at
        return not self._ready.done() and since_launch > self._ready_within_s

    def _launch(self) -> "asyncio.Future[None]":
        if self._closed:
            raise _lost("it is closed")
        if self._worker is None:
            loop = asyncio.get_running_loop()
            self._ready, self._launched_at = loop.create_future(), loop.time()
            self._worker = WorkerProcess(self._command, self._receive, partial(self._bury, self._ready))
        return self._ready

    def _send(self, frame: Frame) -> None:
        if self._worker:
            self._worker.send(frame)

    def _receive(self, frame: Frame) -> None:
        match frame.kind:
            case wire.READY:
                if not self._ready.done():
                    self._ready.set_result(None)
            case wire.SOUND:
                number = wire.NUMBER_BODY.unpack_from(frame.payload)[0]
                if number in self._open:
                    self._open[number].sound.append(frame.payload[wire.NUMBER_BODY.size :])
            case wire.SAID:
                said = json.loads(frame.payload)
                order = self._open.get(said["number"])
                if order is not None and not order.result.done():
                    _conclude(order, said)

    def _bury(self, ready: "asyncio.Future[None]", status: int) -> None:
        """The process is gone unasked: give what is open to another one, where it was not yet given to a second."""
        self._see_off()
        loaded = ready.done()
        if not loaded:
            _refuse(ready, _lost(f"its process ended while loading (status {status})"))
        for order in self._open.values():
            if order.again:
                _refuse(order.result, _lost("its process ended twice in one clause"))
        waiting = [order for order in self._open.values() if not order.result.done()]
        remedy = "stopped until the next clause"
        if loaded or waiting:
            try:
                self._launch()
                remedy = "started again; what was being spoken is made again" if waiting else "started again"
            except EngineWorkerLost as exc:
                for order in waiting:
                    _refuse(order.result, exc)
        for order in waiting:
            order.again, order.sound = True, []
            self._send(order.frame())
        if self._on_fault is not None:
            self._on_fault(f"the voice's process ended unasked (status {status})", remedy)

    def _see_off(self) -> None:
        worker, self._worker = self._worker, None
        if worker:
            farewell = asyncio.get_running_loop().create_task(worker.close())
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)


def _conclude(order: _Order, said: dict[str, object]) -> None:
    match said:
        case {"error": [str(title), str(message)]}:
            _refuse(order.result, EngineError(title, message))
        case {"text": str(text), "marks": list(marks)}:
            samples = (np.frombuffer(b"".join(order.sound), "<i2") / 32767).astype(np.float32)
            order.result.set_result(Speech(text, samples, tuple(Mark(char, sample) for char, sample in marks)))


def _refuse(future: "asyncio.Future[Speech] | asyncio.Future[None]", why: EngineError) -> None:
    if not future.done():
        future.set_exception(why)
        future.exception()  # it may be that nobody waits: then nobody is to be warned either


def _lost(why: str) -> EngineWorkerLost:
    return EngineWorkerLost("The voice stopped", f"Questions are still shown: {why}", retryable=True)
