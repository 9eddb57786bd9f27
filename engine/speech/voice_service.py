"""What a voice's process does around its model: clauses in, sound and marks out (see `engine.speech.wire`)."""

import json
from collections.abc import Callable
from typing import Any, BinaryIO, Protocol

from engine.conversation.ports import Speech
from engine.errors import EngineError
from engine.speech import wire
from engine.speech.wire import Frame

_PART = 1 << 18  # bytes of sound in a frame: 8 s


class Voice(Protocol):
    """Speaks a clause; for one thread."""

    def warm_up(self) -> None:
        """Meet the model once."""
        ...

    def say(self, clause: str) -> Speech:
        """Return the clause as speech. Raises `EngineError`."""
        ...


class VoiceService:
    """Speaks clauses in the order they were asked for, leaving out those that were dropped before their turn came."""

    def __init__(self, voice: Voice, out: BinaryIO, waiting: Callable[[], bool]) -> None:
        self._voice = voice
        self._out = out
        self._waiting = waiting
        self._asked: dict[int, str] = {}

    def start(self) -> None:
        """Warm up and say so."""
        self._voice.warm_up()
        self._send(wire.READY, b"")

    def answer(self, frame: Frame) -> None:
        """Note what is asked; speak while no more is here to be noted, for it may be that something is not wanted any more."""
        match frame.kind:
            case wire.SAY:
                order = json.loads(frame.payload)
                self._asked[order["number"]] = order["text"]
            case wire.DROP:
                self._asked.pop(wire.NUMBER_BODY.unpack(frame.payload)[0], None)
        while self._asked and not self._waiting():
            number = next(iter(self._asked))
            self._speak(number, self._asked.pop(number))

    def _speak(self, number: int, text: str) -> None:
        said: dict[str, Any] = {"number": number}
        try:
            speech = self._voice.say(text)
        except EngineError as exc:
            said["error"] = [exc.title, exc.message]
        else:
            pcm = (speech.samples.clip(-1, 1) * 32767).astype("<i2").tobytes()
            for start in range(0, len(pcm), _PART):
                self._send(wire.SOUND, wire.NUMBER_BODY.pack(number) + pcm[start : start + _PART])
            said |= {"text": speech.text, "marks": [[mark.char, mark.sample] for mark in speech.marks]}
        self._send(wire.SAID, json.dumps(said).encode())

    def _send(self, kind: bytes, payload: bytes) -> None:
        self._out.write(Frame(kind, payload).encoded())
        self._out.flush()
