"""How a model's process serves: frames from its standard input to one service, which writes to its standard output."""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from queue import Queue
from threading import Thread
from typing import BinaryIO, Protocol

from engine.speech.wire import PULSE, BrokenStream, Frame, read_frame

_WAITING = 500  # frames read ahead; further ones wait in the pipe and then with the sender


class Service(Protocol):
    """What a process does with frames; for one thread."""

    def start(self) -> None:
        """Load and say so."""
        ...

    def answer(self, frame: Frame) -> None:
        """Do what one frame asks for."""
        ...


def serve(make: Callable[[BinaryIO, Callable[[], bool]], Service]) -> None:
    """Run the service `make(out, waiting)` gives, until the input ends; `waiting` tells whether more frames are here already."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides when to leave
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints must not end up between frames
    frames: Queue[Frame] = Queue(_WAITING)
    Thread(target=_read, args=(sys.stdin.buffer, frames), daemon=True).start()
    try:
        _answer(make(out, lambda: not frames.empty()), frames, out)
    except BaseException:  # noqa: BLE001 - whatever it is, it is said, and told by the status
        traceback.print_exc()
        os._exit(1)  # the interpreter's own way out aborts over the thread that waits for input


def _answer(service: Service, frames: "Queue[Frame]", out: BinaryIO) -> None:
    service.start()
    while True:
        frame = frames.get()
        if frame.kind == PULSE:
            out.write(frame.encoded())
            out.flush()
        else:
            service.answer(frame)


def _read(pipe: BinaryIO, frames: "Queue[Frame]") -> None:
    try:
        while (frame := read_frame(pipe)) is not None:
            frames.put(frame)
    except BrokenStream:
        os._exit(1)
    os._exit(0)  # the parent is gone or wants no more: not even what is being worked on matters now
