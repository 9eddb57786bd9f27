"""A voice whose model runs in a process of its own, and whose speech survives that process's death."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.conversation.ports import RATE, Mark, Speech
from engine.errors import EngineError
from engine.speech import wire
from engine.speech.attended import Attended
from engine.speech.chosen import OnFault
from engine.speech.errands import Bounds, Wording, refuse
from engine.speech.wire import Frame

_READY_WITHIN_S = 90.0  # a third of a gigabyte from a cold disk, and the libraries around it
_SILENT_S = 12.0  # a long clause on a slow machine; one that takes longer is taken for a hang
_PREPARED_S = 300  # seconds of speech kept ready: 19 MB
_LONGEST_CLAUSE = 20_000  # characters; clauses have some hundred
_LONGEST_SPEECH = 2 * 3600 * RATE  # bytes of one clause: an hour

_WORDING = Wording(
    part="voice",
    errand="clause",
    made_again="what was being spoken is made again",
    title="The voice stopped",
    comfort="Questions are still shown",
)


@dataclass
class _Order:
    """An errand: a clause asked for and not spoken yet."""

    number: int
    text: str
    result: "asyncio.Future[Speech]"
    replays: int = 0
    sound: list[bytes] = field(default_factory=list)
    size: int = 0  # bytes in `sound`

    @property
    def awaited(self) -> bool:
        return not self.result.done()

    def take(self, pcm: bytes) -> None:
        self.size += len(pcm)
        if self.size > _LONGEST_SPEECH:
            raise ValueError("a clause without end")
        self.sound.append(pcm)

    def forget(self) -> None:
        self.sound, self.size = [], 0

    def again(self) -> Iterator[Frame]:
        yield Frame(wire.SAY, json.dumps({"number": self.number, "text": self.text}).encode())


class WorkerVoice(Attended):
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
        super().__init__(command, on_fault, Bounds(ready_within_s, silent_s), _WORDING)
        self._prepared: dict[str, Speech] = {}

    def ready_for(self, clause: str) -> bool:
        """Whether a clause would be spoken without a model being loaded first."""
        return self.loaded or self.prepared(clause)

    def prepared(self, clause: str) -> bool:
        """Whether a clause is ready, whatever becomes of the process."""
        return clause in self._prepared

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

    def _room(self) -> bool:
        return sum(len(speech.samples) for speech in self._prepared.values()) < _PREPARED_S * RATE

    async def _made(self, text: str) -> Speech:
        if len(text) > _LONGEST_CLAUSE:
            raise EngineError("This is too long to be said in one breath", f"{len(text)} of {_LONGEST_CLAUSE} letters")
        order = _Order(self._next_number(), text, asyncio.get_running_loop().create_future())
        self._take_on(order)
        try:
            speech = await self._answer(order, order.result)
        finally:
            if not order.result.done():  # nobody waits any more: the process need not speak it
                order.result.cancel()
                self._send(Frame(wire.DROP, wire.NUMBER_BODY.pack(order.number)))
        return speech

    def _hear(self, frame: Frame) -> None:
        match frame.kind:
            case wire.SOUND:
                order = self._open.get(wire.NUMBER_BODY.unpack_from(frame.payload)[0])
                if isinstance(order, _Order):
                    order.take(frame.payload[wire.NUMBER_BODY.size :])
            case wire.SAID:
                said = json.loads(frame.payload)
                order = self._open.get(said["number"])
                if isinstance(order, _Order):
                    self._finish(order, said)

    def _finish(self, order: _Order, said: dict[str, object]) -> None:
        match said:
            case {"error": [str(title), str(message)]}:
                refuse(order.result, EngineError(title, message))
            case {"text": str(text), "marks": list(marks)}:
                samples = (np.frombuffer(b"".join(order.sound), "<i2") / 32767).astype(np.float32)
                self._conclude(order, Speech(text, samples, tuple(Mark(char, sample) for char, sample in marks)))
            case _:
                raise ValueError("neither speech nor a reason why there is none")
