"""What every recogniser's process does around its decoder: frames in, words out (see `engine.speech.wire`)."""

import json
from collections.abc import Callable, Sequence
from typing import BinaryIO, Protocol

from engine.speech import wire
from engine.speech.sphinx_words import Heard
from engine.speech.wire import Frame

_PARTIAL_EVERY = 3_200  # samples between two guesses: 0.2 s, as fast as captions can be read
_SIGN_OF_LIFE_EVERY = 16_000  # samples, with more waiting: who waits for words must be able to tell work from a hang


class Decoder(Protocol):
    """One stretch of speech after another through a model; for one thread. Audio is int16 mono at 16 kHz."""

    @property
    def settled_until(self) -> int:
        """The sample of the stretch before which nothing need be kept to hear it again."""
        ...

    def warm_up(self) -> None:
        """Meet the model once, so that the first answer need not."""
        ...

    def begin(self, at_sample: int) -> None:
        """Start a stretch, or the rest of one: the next sample fed is its sample `at_sample`."""
        ...

    def feed(self, pcm: bytes) -> None:
        """Take more of the stretch."""
        ...

    def settled(self) -> list[Heard]:
        """Return, once, the words that became final since the last call."""
        ...

    def partial(self) -> list[Heard]:
        """Return the newest guess at the words after the settled ones."""
        ...

    def finish(self) -> list[Heard]:
        """End the stretch; return the words not yet given by `settled`."""
        ...


class RecogniserService:
    """Answers frames in order with one decoder. `waiting` tells whether more frames are here already."""

    def __init__(self, decoder: Decoder, out: BinaryIO, waiting: Callable[[], bool]) -> None:
        self._decoder = decoder
        self._out = out
        self._waiting = waiting
        self._stretch = 0
        self._undecided = 0  # samples since the last guess was sent

    def start(self) -> None:
        """Warm up and say so."""
        self._decoder.warm_up()
        self._send(wire.READY, b"")

    def answer(self, frame: Frame) -> None:
        """Do what one frame asks for."""
        match frame.kind:
            case wire.AUDIO:
                self._decoder.feed(frame.payload)
                self._undecided += len(frame.payload) // 2
                if self._undecided >= (_SIGN_OF_LIFE_EVERY if self._waiting() else _PARTIAL_EVERY):
                    self._report(wire.PROGRESS, self._decoder.settled(), self._decoder.partial())
            case wire.BEGIN:
                self._stretch, at_sample = wire.BEGIN_BODY.unpack(frame.payload)
                self._decoder.begin(at_sample)
                self._undecided = 0
            case wire.END:
                self._report(wire.FINAL, self._decoder.finish(), [])
            case wire.SYNC:
                self._report(wire.PROGRESS, self._decoder.settled(), self._decoder.partial())
                self._send(wire.SYNC, frame.payload)

    def _report(self, kind: bytes, settled: Sequence[Heard], partial: Sequence[Heard]) -> None:
        self._undecided = 0
        body = {
            "stretch": self._stretch,
            "until": self._decoder.settled_until,
            "settled": [[word.text, word.start_ms, word.end_ms, word.confidence] for word in settled],
            "partial": [[word.text, word.start_ms, word.end_ms, word.confidence] for word in partial],
        }
        self._send(kind, json.dumps(body).encode())

    def _send(self, kind: bytes, payload: bytes) -> None:
        self._out.write(Frame(kind, payload).encoded())
        self._out.flush()
