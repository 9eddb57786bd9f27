"""What the interview tells the detectors: bounded queues that drop the oldest and count it, so that no detector can slow the conversation."""

import os
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SoundBlock:
    """A stretch of both channels, as the conversation had them: `mic` and `speaker` are float32 arrays of the same length, mono, -1 to 1.

    `at_ns` is the monotonic time of the first sample; `raw` is the microphone before echo cancellation, where there is any (else `mic`).
    """

    at_ns: int
    rate: int
    mic: Any
    speaker: Any
    raw: Any


@dataclass(frozen=True, slots=True)
class FocusChanged:
    """Our window became active or inactive; `own_dialog` where another of our own windows took over."""

    at_ns: int
    active: bool
    own_dialog: bool = False


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text arrived in a typed answer from the clipboard or by a drop: its length, formats, SHA-256 and whether we had put it there."""

    at_ns: int
    characters: int
    formats: tuple[str, ...]
    sha256: str
    ours: bool
    dropped: bool = False
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Typed:
    """Text arrived in a typed answer from the keyboard: how many characters; never which. `auto_repeat` where a key was held down."""

    at_ns: int
    characters: int
    auto_repeat: bool = False


@dataclass(frozen=True, slots=True)
class HotkeyTried:
    """A combination on the blocked list reached our window and was swallowed."""

    at_ns: int
    combination: str


@dataclass(frozen=True, slots=True)
class TurnSpoken:
    """A spoken answer is in the ledger: when the question's last sample was heard, when the answer began and ended, and its words."""

    turn_id: str
    question_end_ns: int | None
    began_ns: int
    ended_ns: int
    words: int


Input = FocusChanged | Pasted | Typed | HotkeyTried | TurnSpoken


class Inlet(Generic[T]):
    """A bounded queue with many readers, each reading all from when it began to; the writer never waits."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._guard = threading.Lock()
        self._readers: list[Tap[T]] = []

    def put(self, item: T) -> None:
        """Hand something to every reader; what a slow one can't take any more is dropped, oldest first, and counted."""
        with self._guard:
            readers = tuple(self._readers)
        for reader in readers:
            reader.put(item)

    def tap(self) -> "Tap[T]":
        """Begin to read. A context manager: leaving it ends the reading."""
        reader: Tap[T] = Tap(self._room, self._leave)
        with self._guard:
            self._readers.append(reader)
        return reader

    def _leave(self, reader: "Tap[T]") -> None:
        with self._guard:
            if reader in self._readers:
                self._readers.remove(reader)


class Tap(Generic[T]):
    """One reader of an inlet. Its descriptor, made when it is first asked for, is readable while something waits (POSIX only)."""

    def __init__(self, room: int, leave: Any) -> None:  # noqa: ANN401 - a bound method of the inlet, whose type would name itself
        self._waiting: deque[T] = deque()
        self._room = room
        self._leave = leave
        self._changed = threading.Condition()
        self._bell: tuple[int, int] | None = None
        self._rung = False
        self.dropped = 0

    def fileno(self) -> int:
        """Return the descriptor, for `select`."""
        with self._changed:
            if self._bell is None:
                self._bell = os.pipe()
                self._ring()
            return self._bell[0]

    def put(self, item: T) -> None:
        """Take one item in."""
        with self._changed:
            if len(self._waiting) >= self._room:
                self._waiting.popleft()
                self.dropped += 1
            self._waiting.append(item)
            self._ring()
            self._changed.notify()

    def get(self, seconds: float) -> T | None:
        """Return the oldest item, waiting that long for one; None where none came."""
        with self._changed:
            if not self._waiting:
                self._changed.wait(seconds)
            item = self._waiting.popleft() if self._waiting else None
            if self._rung and not self._waiting and self._bell is not None:
                os.read(self._bell[0], 1)
                self._rung = False
            return item

    def _ring(self) -> None:
        if self._bell is not None and self._waiting and not self._rung:
            os.write(self._bell[1], b"x")
            self._rung = True

    def __enter__(self) -> "Tap[T]":
        return self

    def __exit__(self, *_: object) -> None:
        self._leave(self)
        with self._changed:
            bell, self._bell = self._bell, None
            for end in bell or ():
                os.close(end)
