"""The recording on disk while it grows: pieces of ten seconds, raw samples only, each named by its place in the interview.

Raw, because a file without a header has nothing in it that a power cut could leave half-written: whatever is there, cut to whole frames,
is sound. `NNNNN.part` grows; closed it is `NNNNN.pcm` and never changes. Interleaved 16-bit little-endian, left participant, right
interviewer, at the engine's rate.
"""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from engine.conversation.ports import RATE
from engine.interview.facts import RecordingSegment

CHANNELS: Final = 2
FRAME_BYTES: Final = 2 * CHANNELS
SEGMENT_FRAMES: Final = 10 * RATE
PART: Final = ".part"
PCM: Final = ".pcm"
FLAC_NAME: Final = "recording.flac"

WriteTo = Callable[[int, bytes], int]


class SegmentFile:
    """The piece that is being written. One thread owns it. Every method may raise OSError; what was written by then is kept."""

    def __init__(self, folder: Path, index: int, *, write_to: WriteTo = os.write) -> None:
        self.index = index
        self.frames = 0
        self._folder = folder
        self._write_to = write_to
        self._hash = hashlib.sha256()
        self._file = os.open(
            _part(folder, index), os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        sync_folder(folder)

    @property
    def room(self) -> int:
        """How many more frames belong into this piece."""
        return SEGMENT_FRAMES - self.frames

    def append(self, pcm: bytes) -> None:
        """Write whole frames; after a failure the file holds none but whole frames, and `frames` says how many."""
        done = 0
        try:
            while done < len(pcm):
                done += self._write_to(self._file, pcm[done:])
        finally:
            whole = done - done % FRAME_BYTES
            self._hash.update(pcm[:whole])
            self.frames += whole // FRAME_BYTES
            if whole != done:
                os.ftruncate(self._file, self.frames * FRAME_BYTES)
                os.lseek(self._file, 0, os.SEEK_END)

    def sync(self) -> None:
        """Return once what was written would survive a power cut."""
        os.fsync(self._file)

    def close(self) -> RecordingSegment | None:
        """End the piece and give it its final name; None, and no file, where it holds nothing."""
        try:
            os.fsync(self._file)
        finally:
            os.close(self._file)
        if not self.frames:
            _part(self._folder, self.index).unlink()
            return None
        _part(self._folder, self.index).rename(pcm_path(self._folder, self.index))
        sync_folder(self._folder)
        return segment_fact(self.index, self.frames, self._hash.hexdigest())


def segment_fact(index: int, frames: int, pcm_sha256: str) -> RecordingSegment:
    """Return the fact that this piece is closed. All pieces but the last are full, so its index says where it starts."""
    return RecordingSegment(
        index=index, start_frame=index * SEGMENT_FRAMES, frames=frames, rate=RATE, pcm_sha256=pcm_sha256
    )


def pcm_path(folder: Path, index: int) -> Path:
    """Return where a closed piece lies."""
    return folder / f"{index:05d}{PCM}"


def closed_pieces(folder: Path) -> dict[int, Path]:
    """Return the closed pieces by index, in order."""
    return _numbered(folder, PCM)


def open_pieces(folder: Path) -> dict[int, Path]:
    """Return the pieces that were never closed, by index; after a crash there is one."""
    return _numbered(folder, PART)


def read_piece(path: Path) -> RecordingSegment:
    """Return the fact that describes a closed piece as it is on disk."""
    digest = hashlib.sha256()
    size = 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    return segment_fact(int(path.stem), size // FRAME_BYTES, digest.hexdigest())


def sync_folder(folder: Path) -> None:
    """Return once the folder's names would survive a power cut; nothing to do where folders can't be synced."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _part(folder: Path, index: int) -> Path:
    return folder / f"{index:05d}{PART}"


def _numbered(folder: Path, suffix: str) -> dict[int, Path]:
    found = {int(p.stem): p for p in folder.glob(f"*{suffix}") if p.stem.isascii() and p.stem.isdigit()}
    return dict(sorted(found.items()))
