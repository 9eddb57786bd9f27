"""A child process that runs a model, so that what it does to the interpreter's lock, memory or stability stays there.

The child reads frames from its standard input and writes frames to its standard output. It must leave when its input ends: that is how
it dies with its parent, however the parent dies.
"""

import asyncio
import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO, TypeVar

from engine.companions import dying_with_us
from engine.errors import EngineWorkerLost
from engine.speech.wire import BrokenStream, Frame, read_frame

T = TypeVar("T")

_GRACE_S = 2.0  # how long a child that was asked to leave may take


def python_module(module: str) -> Sequence[str]:
    """Return the command that runs a module of ours in a Python of its own. A frozen build gives its own command instead."""
    return (sys.executable, "-m", module)


class WorkerProcess:
    """One running child. Callbacks run on the event loop it was started on; none comes after `close`.

    `send` never blocks: a thread of its own writes. `on_end` is called once, with the exit status, when the child is gone unasked.
    """

    def __init__(
        self, command: Sequence[str], on_frame: Callable[[Frame], None], on_end: Callable[[int], None]
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_frame = on_frame
        self._on_end = on_end
        self._closing = False
        if shutil.which(command[0]) is None:
            raise EngineWorkerLost("A speech process can't be started", f"{command[0]} is not there")
        try:
            self._process = subprocess.Popen(  # the command is ours or the composition root's, never a user's
                (*dying_with_us(), *command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as exc:
            raise EngineWorkerLost("A speech process can't be started", f"{command[0]}: {exc.strerror}") from exc
        self.pid = self._process.pid
        self._outgoing: SimpleQueue[bytes | None] = SimpleQueue()
        pipes = ((self._write, self._process.stdin), (self._read, self._process.stdout))
        self._threads = [
            Thread(target=work, args=(pipe,), name=f"worker-{self.pid}", daemon=True) for work, pipe in pipes
        ]
        for thread in self._threads:
            thread.start()

    def send(self, frame: Frame) -> None:
        """Queue a frame for the child; lost if it is gone."""
        self._outgoing.put(frame.encoded())

    def kill(self) -> None:
        """End the child at once; `on_end` follows."""
        self._process.kill()

    async def close(self) -> None:
        """Ask the child to leave, make sure that it did, and let threads and pipes go."""
        self._closing = True
        self._outgoing.put(None)
        await asyncio.to_thread(self._gone)

    def _gone(self) -> None:
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
        for thread in self._threads:
            thread.join()

    def _write(self, pipe: BinaryIO) -> None:
        with contextlib.suppress(OSError), pipe:  # OSError: the child is gone; the reader notices
            while (encoded := self._outgoing.get()) is not None:
                pipe.write(encoded)
                if self._outgoing.empty():
                    pipe.flush()

    def _read(self, pipe: BinaryIO) -> None:
        with pipe:
            try:
                while (frame := read_frame(pipe)) is not None:
                    self._tell(self._on_frame, frame)
            except BrokenStream:
                self._process.kill()
        status = self._process.wait()
        self._outgoing.put(None)
        self._tell(self._on_end, status)

    def _tell(self, callback: Callable[[T], None], what: T) -> None:
        if not self._closing:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
                self._loop.call_soon_threadsafe(self._if_open, callback, what)

    def _if_open(self, callback: Callable[[T], None], what: T) -> None:
        if not self._closing:
            callback(what)
