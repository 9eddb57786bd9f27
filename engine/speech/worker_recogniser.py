"""A recogniser whose model runs in a process of its own, and whose answers survive that process's death."""

import asyncio
import json
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.conversation.ports import RATE, Samples
from engine.interview.turns import Word
from engine.speech import wire
from engine.speech.attended import Attended
from engine.speech.chosen import OnFault
from engine.speech.errands import Bounds, Wording
from engine.speech.stretches import Stretch
from engine.speech.wire import Frame

_READY_WITHIN_S = 30.0  # a cold disk takes seconds to give up a model
_SILENT_S = 4.0  # a process at work reports after each second of speech, which takes it a quarter of that

_FRAME_BYTES = 2 * RATE // 2  # half a second of speech goes in one frame at most

_WORDING = Wording(
    part="recogniser",
    errand="answer",
    made_again="the answer is heard again from its last settled word",
    title="The speech recogniser stopped",
    comfort="Answers can still be typed",
)


@dataclass
class _Sync:
    """An errand: all that was fed before it is to be decoded."""

    number: int
    result: "asyncio.Future[None]"
    replays: int = 0

    @property
    def awaited(self) -> bool:
        return not self.result.done()

    def forget(self) -> None:
        """Nothing comes by halves."""

    def again(self) -> Iterator[Frame]:
        yield Frame(wire.SYNC, wire.NUMBER_BODY.pack(self.number))


class WorkerRecogniser(Attended):
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
        super().__init__(command, on_fault, Bounds(ready_within_s, silent_s), _WORDING)
        self._current: Stretch | None = None

    def begin(self, at: float) -> None:
        """Start a stretch whose first sample is at `at` seconds; one that was begun and not finished is dropped.

        Raises `EngineWorkerLost` where no process can be started.
        """
        if self._current is not None and not self._current.ended:
            self._drop(self._current)
        self._current = Stretch(self._next_number(), round(at * 1000), asyncio.get_running_loop().create_future())
        self._take_on(self._current)

    def feed(self, samples: Samples) -> None:
        """Take more of the stretch (mono float32 at 16 kHz); returns at once. What is fed to one that was given up is let go."""
        stretch = self._begun()
        if stretch.result.done():
            return
        pcm = (np.nan_to_num(samples).clip(-1, 1) * 32767).astype("<i2").tobytes()
        for start in range(0, len(pcm), _FRAME_BYTES):
            part = pcm[start : start + _FRAME_BYTES]
            fits = stretch.keep(part)
            self._send(Frame(wire.AUDIO, part))
            if not fits:
                self._end("it stopped listening minutes ago")
        self._watch()

    def partial(self) -> Sequence[Word]:
        """Return the newest guess at the current stretch's words."""
        return (*self._current.words, *self._current.partial) if self._current else ()

    def settled(self) -> tuple[Sequence[Word], int]:
        """Return the words of the current stretch that are final, and the sample of it before which there are no others."""
        return (tuple(self._current.words), self._current.settled_until) if self._current else ((), 0)

    def finish(self) -> Coroutine[Any, Any, Sequence[Word]]:
        """End the stretch, at the call; what is returned waits for its words, their times in ms on the audio clock.

        It raises `EngineWorkerLost`.
        """
        stretch = self._begun()
        stretch.ended = True
        self._send(Frame(wire.END, wire.NUMBER_BODY.pack(stretch.number)))
        self._watch()
        return self._answer(stretch, stretch.result)

    async def caught_up(self) -> None:
        """Return once all audio fed so far is decoded and `partial` tells of it. Raises `EngineWorkerLost`."""
        sync = _Sync(self._next_number(), asyncio.get_running_loop().create_future())
        self._take_on(sync)
        await self._answer(sync, sync.result)

    def _begun(self) -> Stretch:
        if self._current is None or self._current.ended:
            raise RuntimeError("no stretch was begun")
        return self._current

    def _hear(self, frame: Frame) -> None:
        match frame.kind:
            case wire.SYNC:
                sync = self._open.get(*wire.NUMBER_BODY.unpack(frame.payload))
                if isinstance(sync, _Sync):
                    self._conclude(sync, None)
            case wire.PROGRESS | wire.FINAL:
                self._take_words(json.loads(frame.payload), final=frame.kind == wire.FINAL)

    def _take_words(self, report: dict[str, Any], *, final: bool) -> None:
        stretch = self._open.get(report["stretch"])
        if not isinstance(stretch, Stretch) or stretch.result.done():
            return
        stretch.words += _words(report["settled"], stretch.at_ms)
        stretch.partial = _words(report["partial"], stretch.at_ms)
        stretch.reported(report["until"])
        if final:
            self._conclude(stretch, tuple(stretch.words))


def _words(rows: Iterable[tuple[str, int, int, float | None]], at_ms: int) -> list[Word]:
    return [Word(text, at_ms + start, at_ms + end, confidence) for text, start, end, confidence in rows]
