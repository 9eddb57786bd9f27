"""Real processes that tests start, listen to and kill, several lives of each; forked from one that has everything loaded."""

import multiprocessing
import random
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from tests.support.mortal_child import Death

WITHIN_S = 60.0  # bounds a broken test, not a working one

_NURSERY = multiprocessing.get_context("forkserver")
_NURSERY.set_forkserver_preload(["tests.support.server_child", "tests.support.kiosk_child"])


class Life:
    """A process, from its start to its end, and all it says."""

    def __init__(self, target: Callable[..., None], order: Any, *, killed_at: Death | None = None) -> None:
        """With `killed_at` it is killed from here, as soon as it has said that so many times."""
        self.said: list[tuple[Any, ...]] = []
        self._killed_at = killed_at
        self._arrived = threading.Condition()
        self._silent = False
        self._ears, mouth = _NURSERY.Pipe(duplex=False)
        self._process = _NURSERY.Process(target=target, args=(mouth, order), daemon=True)
        self._process.start()
        mouth.close()
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    @property
    def over(self) -> bool:
        return not self._process.is_alive()

    def wait_until(self, this: Callable[[Sequence[tuple[Any, ...]]], bool], why: str) -> None:
        """Return once what was said makes `this` true. Raises where the process ends before."""
        with self._arrived:
            came = self._arrived.wait_for(lambda: this(self.said) or self._silent, WITHIN_S)
            assert came, f"{why}: it says nothing of that; last {self.said[-5:]}"
            assert this(self.said), f"{why}: it ended with {self._process.exitcode}; last {self.said[-5:]}"

    def ended(self) -> int:
        """Wait for the end; return its exit code."""
        self._process.join(WITHIN_S)
        assert self._process.exitcode is not None, f"it does not end; last {self.said[-5:]}"
        self._listening.join(WITHIN_S)
        self._ears.close()
        return int(self._process.exitcode)

    def stopped(self) -> int:
        """Ask it to stop; return its exit code."""
        self._process.terminate()
        return self.ended()

    def kill(self) -> None:
        self._process.kill()

    def _listen(self) -> None:
        heard = 0
        with suppress(EOFError, OSError):  # OSError: killed in mid-sentence
            while True:
                words = self._ears.recv()
                with self._arrived:
                    self.said.append(words)
                    self._arrived.notify_all()
                if self._killed_at is not None and self._killed_at.what in f"{words}":
                    heard += 1
                    if heard == self._killed_at.number:
                        self.kill()
        with self._arrived:
            self._silent = True
            self._arrived.notify_all()


class Lives:
    """One life after another, each as soon as the one before was killed; the last has no end of its own."""

    def __init__(self, begin: Callable[[int, Death | None], Life], deaths: Sequence[Death]) -> None:
        """`begin` starts the life of a number, which ends in that death."""
        self.lived: list[Life] = []
        self.codes: list[int] = []
        self._begin = begin
        self._deaths = deaths
        self._stopping = threading.Event()
        self._in_the_first, self._in_the_last = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._live, daemon=True)

    def __enter__(self) -> "Lives":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        for life in self.lived:
            life.kill()
        self._thread.join(WITHIN_S)

    @property
    def first(self) -> Life:
        """Wait for the first life; return it."""
        assert self._in_the_first.wait(WITHIN_S)
        return self.lived[0]

    @property
    def last(self) -> Life:
        """Wait for the last life; return it."""
        assert self._in_the_last.wait(WITHIN_S), f"after {len(self.lived)} lives: {self.lived[-1].said[-5:]}"
        return self.lived[-1]

    def _live(self) -> None:
        for number, death in enumerate([*self._deaths, None]):
            if self._stopping.is_set():
                return
            self.lived.append(self._begin(number, death))
            self._in_the_first.set()
            if death is not None:
                self.codes.append(self.lived[-1].ended())
        self._in_the_last.set()


def own_port() -> int:
    """Return a free port that no outgoing connection is ever given: between two lives of a server nobody takes it."""
    while True:
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", random.randrange(20_000, 32_000)))  # noqa: S311 - below Linux's ephemeral ports
            return int(probe.getsockname()[1])
