"""The process in which pocketsphinx runs: frames in, words out (see `engine.speech.wire`). It ends when its input does."""

import json
import os
import signal
import sys
from queue import Queue
from threading import Thread
from typing import BinaryIO

from engine.speech import wire
from engine.speech.sphinx_decoding import Decoding
from engine.speech.sphinx_words import Heard
from engine.speech.wire import BrokenStream, Frame, read_frame

_PARTIAL_EVERY = 3_200  # samples between two guesses: 0.2 s, as fast as captions can be read
_SIGN_OF_LIFE_EVERY = 16_000  # samples, with more waiting: who waits for words must be able to tell work from a hang
_WAITING = 500  # frames read ahead; further ones wait in the pipe and then with the sender


def main() -> None:
    """Serve until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides when to leave
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints must not end up between frames
    frames: Queue[Frame] = Queue(_WAITING)
    Thread(target=_read, args=(sys.stdin.buffer, frames), daemon=True).start()
    Service(frames, out).run()


def _read(pipe: BinaryIO, frames: Queue[Frame]) -> None:
    try:
        while (frame := read_frame(pipe)) is not None:
            frames.put(frame)
    except BrokenStream:
        os._exit(1)
    os._exit(0)  # the parent is gone or wants no more: not even what is being decoded matters now


class Service:
    """Answers frames in order with a decoder of its own."""

    def __init__(self, frames: "Queue[Frame]", out: BinaryIO) -> None:
        self._frames = frames
        self._out = out
        self._decoding = Decoding()
        self._stretch = 0
        self._undecided = 0  # samples since the last guess was sent

    def run(self) -> None:
        """Warm up, say so, and serve for ever."""
        self._decoding.warm_up()
        self._send(wire.READY, b"")
        while True:
            self.answer(self._frames.get())

    def answer(self, frame: Frame) -> None:
        """Do what one frame asks for."""
        match frame.kind:
            case wire.AUDIO:
                self._decoding.feed(frame.payload)
                self._undecided += len(frame.payload) // 2
                due = _PARTIAL_EVERY if self._frames.empty() else _SIGN_OF_LIFE_EVERY
                if self._undecided >= due:
                    self._report(wire.PROGRESS, self._decoding.settled(), self._decoding.partial())
            case wire.BEGIN:
                self._stretch, at_sample = wire.BEGIN_BODY.unpack(frame.payload)
                self._decoding.begin(at_sample)
                self._undecided = 0
            case wire.END:
                self._report(wire.FINAL, self._decoding.finish(), [])
            case wire.SYNC:
                self._report(wire.PROGRESS, self._decoding.settled(), self._decoding.partial())
                self._send(wire.SYNC, frame.payload)

    def _report(self, kind: bytes, settled: list[Heard], partial: list[Heard]) -> None:
        self._undecided = 0
        body = {
            "stretch": self._stretch,
            "until": self._decoding.settled_until,
            "settled": [[word.text, word.start_ms, word.end_ms, word.confidence] for word in settled],
            "partial": [[word.text, word.start_ms, word.end_ms, word.confidence] for word in partial],
        }
        self._send(kind, json.dumps(body).encode())

    def _send(self, kind: bytes, payload: bytes) -> None:
        self._out.write(Frame(kind, payload).encoded())
        self._out.flush()


if __name__ == "__main__":
    main()
