"""A recogniser whose model runs in a process of its own, and whose answers survive that process's death."""

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, TypeVar

import numpy as np

from engine.conversation.ports import RATE, Samples
from engine.errors import EngineWorkerLost
from engine.interview.turns import Word
from engine.speech import wire
from engine.speech.stretches import Stretch
from engine.speech.wire import Frame
from engine.speech.worker_process import WorkerProcess

_READY_WITHIN_S = 30.0  # a cold disk takes seconds to give up a model
_SILENT_S = 4.0  # a process at work reports after each second of speech, which takes it a quarter of that

_FRAME_BYTES = 2 * RATE // 2  # half a second of speech goes in one frame at most

T = TypeVar("T")

OnFault = Callable[[str, str], None]


class WorkerRecogniser:
    """A `Recogniser` over a process that speaks `engine.speech.wire`. All methods belong to one event loop.

    When the process dies, or no longer answers, the stretches that are not over are heard again by a new one, once each;
    `on_fault(what, remedy)` tells the caller. A stretch whose second process dies too raises `EngineWorkerLost` from `finish`; the
    next stretch tries afresh.
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
        self._launched_at = 0.0
        self._frames = 0  # received: what tells a process at work from one that hangs
        self._worker: WorkerProcess | None = None
        self._ready: asyncio.Future[None]  # of the worker that was launched last
        self._current: Stretch | None = None
        self._open: dict[int, Stretch] = {}  # not over yet, oldest first
        self._syncs: dict[int, asyncio.Future[None]] = {}
        self._numbers = 0
        self._closed = False
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def pid(self) -> int | None:
        """The process that runs the model now, for those who watch memory and health."""
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

    def begin(self, at: float) -> None:
        """Start a stretch whose first sample is at `at` seconds; one that was begun and not finished is dropped.

        Raises `EngineWorkerLost` where no process can be started.
        """
        self._launch()
        if self._current is not None and not self._current.ended:
            self._open.pop(self._current.number, None)
        self._numbers += 1
        self._current = Stretch(self._numbers, round(at * 1000), asyncio.get_running_loop().create_future())
        self._open[self._numbers] = self._current
        self._send(self._current.again())

    def feed(self, samples: Samples) -> None:
        """Take more of the stretch (mono float32 at 16 kHz); returns at once."""
        stretch = self._begun()
        pcm = (np.nan_to_num(samples).clip(-1, 1) * 32767).astype("<i2").tobytes()
        for start in range(0, len(pcm), _FRAME_BYTES):
            part = pcm[start : start + _FRAME_BYTES]
            fits = stretch.keep(part)
            self._send([Frame(wire.AUDIO, part)])
            if not fits and self._worker:
                self._worker.kill()  # it stopped listening minutes ago

    def partial(self) -> Sequence[Word]:
        """Return the newest guess at the current stretch's words."""
        return (*self._current.words, *self._current.partial) if self._current else ()

    async def finish(self) -> Sequence[Word]:
        """End the stretch and return its words, their times in ms on the audio clock. Raises `EngineWorkerLost`."""
        stretch = self._begun()
        stretch.ended = True
        self._send([Frame(wire.END, wire.NUMBER_BODY.pack(stretch.number))])
        try:
            return await self._answer(stretch.result)
        finally:
            self._open.pop(stretch.number, None)

    async def caught_up(self) -> None:
        """Return once all audio fed so far is decoded and `partial` tells of it. Raises `EngineWorkerLost`."""
        self._launch()
        self._numbers += 1
        number = self._numbers
        done = self._syncs[number] = asyncio.get_running_loop().create_future()
        self._send([_sync(number)])
        try:
            await self._answer(done)
        finally:
            self._syncs.pop(number, None)

    async def close(self) -> None:
        """Let the process go; whoever still waits gets `EngineWorkerLost`."""
        self._closed = True
        worker, self._worker = self._worker, None
        self._fail(list(self._open.values()), "it was closed")
        for done in self._syncs.values():
            _refuse(done, _lost("it was closed"))
        if worker:
            await worker.close()
        await asyncio.gather(*self._farewells)

    def _begun(self) -> Stretch:
        if self._current is None or self._current.ended:
            raise RuntimeError("no stretch was begun")
        return self._current

    def _launch(self) -> "asyncio.Future[None]":
        """See that a process runs or is on its way; return what tells when its model is loaded."""
        if self._closed:
            raise _lost("it is closed")
        if self._worker is None:
            loop = asyncio.get_running_loop()
            self._ready, self._launched_at = loop.create_future(), loop.time()
            self._worker = WorkerProcess(self._command, self._receive, partial(self._bury, self._ready))
            self._send(self._greeting())
        return self._ready

    def _greeting(self) -> Iterable[Frame]:
        """What a new process must know before anything else: nothing, unless an engine has more to say to it."""
        return ()

    def _send(self, frames: Iterable[Frame]) -> None:
        if self._worker:
            for frame in frames:
                self._worker.send(frame)

    async def _answer(self, future: "asyncio.Future[T]") -> T:
        """Wait for `future`. A process that says nothing for too long is taken for dead, which brings a new one or an end."""
        while True:
            heard = self._frames
            try:
                async with asyncio.timeout(self._silent_s):
                    return await asyncio.shield(future)
            except TimeoutError:
                if self._worker and heard == self._frames and not self._loading():
                    self._worker.kill()

    def _loading(self) -> bool:
        since_launch = asyncio.get_running_loop().time() - self._launched_at
        return not self._ready.done() and since_launch < self._ready_within_s

    def _receive(self, frame: Frame) -> None:
        self._frames += 1
        match frame.kind:
            case wire.READY:
                if not self._ready.done():
                    self._ready.set_result(None)
            case wire.SYNC:
                done = self._syncs.get(*wire.NUMBER_BODY.unpack(frame.payload))
                if done and not done.done():
                    done.set_result(None)
            case wire.PROGRESS | wire.FINAL:
                self._hear(json.loads(frame.payload), final=frame.kind == wire.FINAL)

    def _hear(self, report: dict[str, Any], *, final: bool) -> None:
        stretch = self._open.get(report["stretch"])
        if stretch is None:
            return
        stretch.words += _words(report["settled"], stretch.at_ms)
        stretch.partial = _words(report["partial"], stretch.at_ms)
        stretch.let_go(report["until"])
        if final and not stretch.result.done():
            stretch.result.set_result(tuple(stretch.words))

    def _bury(self, ready: "asyncio.Future[None]", status: int) -> None:
        """The process is gone unasked: start another where one is needed, and let it hear again what was not settled."""
        self._see_off()
        loaded = ready.done()
        if not loaded:
            _refuse(ready, _lost(f"its process ended while loading (status {status})"))
        self._fail(
            [stretch for stretch in self._open.values() if stretch.replays], "its process ended twice in one answer"
        )
        if loaded or self._open:
            self._launch_or_fail()
        remedy = "started again" if self._worker else "stopped until the next answer"
        for stretch in self._open.values():
            stretch.replays += 1
            stretch.partial = []
            self._send(stretch.again())
            remedy = "started again; the answer is heard again from its last settled word"
        if self._worker:
            self._send(_sync(number) for number in self._syncs)
        else:
            for done in self._syncs.values():
                _refuse(done, _lost("its process ended"))
        if self._on_fault is not None:
            self._on_fault(f"the recogniser's process ended unasked (status {status})", remedy)

    def _see_off(self) -> None:
        worker, self._worker = self._worker, None
        if worker:
            farewell = asyncio.get_running_loop().create_task(worker.close())
            self._farewells.add(farewell)
            farewell.add_done_callback(self._farewells.discard)

    def _launch_or_fail(self) -> None:
        try:
            self._launch()
        except EngineWorkerLost as exc:
            self._fail(list(self._open.values()), exc.message)

    def _fail(self, stretches: Sequence[Stretch], why: str) -> None:
        for stretch in stretches:
            _refuse(stretch.result, _lost(why))
            self._open.pop(stretch.number, None)


def _sync(number: int) -> Frame:
    return Frame(wire.SYNC, wire.NUMBER_BODY.pack(number))


def _words(rows: Iterable[tuple[str, int, int, float | None]], at_ms: int) -> list[Word]:
    return [Word(text, at_ms + start, at_ms + end, confidence) for text, start, end, confidence in rows]


def _refuse(future: "asyncio.Future[Any]", why: EngineWorkerLost) -> None:
    if not future.done():
        future.set_exception(why)
        future.exception()  # it may be that nobody waits: then nobody is to be warned either


def _lost(why: str) -> EngineWorkerLost:
    return EngineWorkerLost("The speech recogniser stopped", f"Answers can still be typed: {why}", retryable=True)
