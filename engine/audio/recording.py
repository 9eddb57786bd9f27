"""Keeps the sound of an interview so that a power cut costs at most its last second.

The engine's loop only queues; a thread of its own writes every quarter of a second and makes it durable every half. The queue holds
thirty seconds of a disk that doesn't answer; what is lost beyond is counted and stands in the recording as silence, so that a time
in the transcript is always the same time in the recording.
"""

import asyncio
import errno
import logging
import os
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import numpy as np

from engine.audio.sealed_pieces import SEALED, Sealer, seal_piece, sealed_pieces
from engine.audio.segments import FLAC_NAME, FRAME_BYTES, SegmentFile, WriteTo, closed_pieces, open_pieces
from engine.clock import Clock, SystemClock
from engine.conversation.ports import BLOCK, RATE, Block
from engine.errors import EngineError, StorageFull
from engine.interview.facts import RecordingSegment

_WRITE_BLOCKS: Final = 25
_WRITE_SECONDS: Final = 0.25
_SYNC_SECONDS: Final = 0.5
_QUEUE_BLOCKS: Final = 3000
_SILENCE: Final = bytes(BLOCK * FRAME_BYTES)
_log = logging.getLogger(__name__)

_OUT_OF_SPACE: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class RecordingBroken(EngineError):
    """The recording can't be written or read for a reason other than a full disk."""


class Recording:
    """A `Recorder` into `folder`, which it makes and which must hold no recording yet.

    `start` first; then `write` every block, and read `segments` in a task of its own: it yields the fact of every closed piece, to be
    journalled, raises `StorageFull` (or `RecordingBroken`) once should writing fail, and ends after `finish`.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        write_to: WriteTo | None = None,
        sealer: Sealer | None = None,
    ) -> None:
        """With a `sealer`, each piece is sealed as it closes: only the one that grows, of ten seconds at most, lies plain on the disk."""
        self._folder = folder
        self._sealer = sealer
        self._clock = clock or SystemClock()
        self._write_to = write_to
        self._queue: deque[tuple[int, bytes]] = deque()
        self._wake = threading.Event()
        self._stopping = False
        self._broken = False
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._facts: asyncio.Queue[RecordingSegment | EngineError | None] = asyncio.Queue()
        self._lost = 0
        self._frames = 0
        self._durable = 0

    @property
    def lost_frames(self) -> int:
        """How many frames were handed over and never got to disk: the disk was too slow, or writing had failed."""
        return self._lost

    @property
    def durable_frames(self) -> int:
        """How many frames, from the start, would survive a power cut now."""
        return self._durable

    async def start(self) -> None:
        """Make the folder and begin. Raises `StorageFull`, `RecordingBroken`."""
        self._loop = asyncio.get_running_loop()
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if _holds_sound(self._folder):
                raise RecordingBroken(
                    "There is a recording already", f"{self._folder.name}: recover it, or start a new session"
                )
        except OSError as exc:
            raise storage_failure(exc) from exc
        self._thread = threading.Thread(target=self._work, name="recording", daemon=True)
        self._thread.start()

    def write(self, block: Block) -> None:
        """Queue the block; returns at once. What does not fit in the queue is counted as lost."""
        if self._broken or self._stopping or len(self._queue) >= _QUEUE_BLOCKS:
            self._lost += BLOCK
            return
        self._queue.append((round(block.at * RATE), _interleaved(block)))
        if len(self._queue) >= _WRITE_BLOCKS:
            self._wake.set()

    async def idle(self) -> None:
        """Return once little waits to be written: for a simulation that runs faster than life."""
        while len(self._queue) > 2 * _WRITE_BLOCKS and not self._broken:
            self._wake.set()
            await asyncio.sleep(0.001)

    async def segments(self) -> AsyncIterator[RecordingSegment]:
        """Yield the fact of each piece once it is closed and durable, until `finish`; for one reader."""
        while (fact := await self._facts.get()) is not None:
            if isinstance(fact, EngineError):
                raise fact
            yield fact

    async def finish(self) -> None:
        """Write what waits, close the last piece and end `segments`. May be called again."""
        self._stopping = True
        self._wake.set()
        if self._thread is None:
            self._facts.put_nowait(None)
        else:
            await asyncio.to_thread(self._thread.join)

    def _work(self) -> None:
        """The writer's thread, from start to finish or to the first failure."""
        writer = _Writer(self._folder, self._write_to, self._closed)
        synced_ns = self._clock.monotonic_ns()
        try:
            while not (self._stopping and not self._queue):
                self._wake.wait(_WRITE_SECONDS)
                self._wake.clear()
                self._drain(writer)
                if self._clock.monotonic_ns() - synced_ns >= _SYNC_SECONDS * 1e9:
                    writer.sync()
                    self._durable = writer.frames
                    synced_ns = self._clock.monotonic_ns()
        except OSError as exc:
            self._broken = True
            self._give_up(writer, exc)
            return
        self._end(writer)

    def _drain(self, writer: "_Writer") -> None:
        while self._queue:
            frame, pcm = self._queue.popleft()
            writer.put(frame, pcm)

    def _end(self, writer: "_Writer") -> None:
        try:
            writer.close()
        except OSError as exc:
            self._broken = True
            self._tell(storage_failure(exc))
        self._durable = writer.frames
        self._tell(None)

    def _give_up(self, writer: "_Writer", exc: OSError) -> None:
        """Keep what is written: close its piece, which takes no space, then say once what happened."""
        self._lost += BLOCK * len(self._queue)
        self._queue.clear()
        with suppress(OSError):
            writer.close()
            self._durable = writer.frames
        self._tell(storage_failure(exc))
        self._tell(None)

    def _closed(self, fact: RecordingSegment) -> None:
        """Tell of a closed piece, then seal it; where that fails it stays as it is, and is sealed with the whole."""
        self._tell(fact)
        if self._sealer is None:
            return
        try:
            seal_piece(self._folder, fact, self._sealer)
        except Exception as exc:  # noqa: BLE001 - nothing about sealing may cost the sound
            _log.error("piece not sealed: index=%d error=%s", fact.index, type(exc).__name__)

    def _tell(self, fact: RecordingSegment | EngineError | None) -> None:
        if self._loop is not None:
            # A loop that is closed has no reader either; recovery finds the piece on disk.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._facts.put_nowait, fact)


def _holds_sound(folder: Path) -> bool:
    whole = (folder / FLAC_NAME, folder / (FLAC_NAME + SEALED))
    pieces = (closed_pieces(folder), open_pieces(folder), sealed_pieces(folder))
    return any(pieces) or any(path.exists() for path in whole)


class _Writer:
    """Lays blocks down at their frame: earlier ones are dropped, gaps filled with silence, pieces closed when full, each told at once."""

    def __init__(self, folder: Path, write_to: WriteTo | None, tell: Callable[[RecordingSegment], None]) -> None:
        self._folder = folder
        self._write_to = write_to or os.write
        self._tell = tell
        self._piece: SegmentFile | None = None
        self._index = 0
        self.frames = 0

    def put(self, frame: int, pcm: bytes) -> None:
        """Write one block, and silence up to it."""
        while self.frames < frame:
            self._append(_SILENCE[: min(BLOCK, frame - self.frames) * FRAME_BYTES])
        self._append(pcm[(self.frames - frame) * FRAME_BYTES :])

    def sync(self) -> None:
        """Make what was written durable."""
        if self._piece is not None:
            self._piece.sync()

    def close(self) -> None:
        """Close the piece that is open, if any."""
        piece, self._piece = self._piece, None
        if piece is not None and (fact := piece.close()) is not None:
            self._tell(fact)

    def _append(self, pcm: bytes) -> None:
        while pcm:
            if self._piece is None:
                self._piece = SegmentFile(self._folder, self._index, write_to=self._write_to)
                self._index += 1
            part = pcm[: self._piece.room * FRAME_BYTES]
            before = self._piece.frames
            try:
                self._piece.append(part)
            finally:
                self.frames += self._piece.frames - before
            pcm = pcm[len(part) :]
            if not self._piece.room:
                self.close()


def storage_failure(exc: OSError) -> EngineError:
    """Return what a person is told when the disk refuses."""
    if exc.errno in _OUT_OF_SPACE:
        return StorageFull(
            "The disk is full", "What was recorded so far is safe. Free some space before the next interview"
        )
    return RecordingBroken(
        "The recording can't be written", f"{exc.strerror or exc}: check the disk and its permissions"
    )


def _interleaved(block: Block) -> bytes:
    both = np.stack([block.heard, block.said], axis=1)
    np.nan_to_num(both, copy=False)
    return (np.clip(both, -1.0, 1.0) * 32767.0).round().astype("<i2").tobytes()
