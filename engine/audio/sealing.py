"""From pieces to one file, once the interview is over; and back to a whole recording after a crash.

Sealing decodes what it wrote and compares every piece's hash before it says that the file is good. The pieces stay until the caller has
made that fact durable.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import soundfile

from engine.audio.recording import RecordingBroken, storage_failure
from engine.audio.segments import (
    CHANNELS,
    FLAC_NAME,
    FRAME_BYTES,
    PCM,
    SEGMENT_FRAMES,
    closed_pieces,
    open_pieces,
    read_piece,
    sync_folder,
)
from engine.conversation.ports import RATE
from engine.errors import EngineError
from engine.interview.facts import EngineFault, Fact, RecordingSealed, RecordingSegment

_CHUNK_FRAMES: Final = 1 << 16


def seal(folder: Path) -> RecordingSealed:
    """Make `recording.flac` of the closed pieces and return its fact; silence stands for a piece that is missing.

    Blocks for about a second per half hour of sound: call it in a thread. Raises `StorageFull`, and `RecordingBroken` where there is
    nothing to seal or the file does not hold what went in.
    """
    pieces = closed_pieces(folder)
    if not pieces:
        raise RecordingBroken("Nothing was recorded", "There is no sound to keep")
    growing, flac = folder / f"{FLAC_NAME}.new", folder / FLAC_NAME
    try:
        frames = _encode_file(pieces, growing)
        wanted = [read_piece(path) for path in pieces.values()]
        if segments_of(growing, wanted) != [piece.pcm_sha256 for piece in wanted]:
            raise RecordingBroken(
                "The recording was damaged on its way to disk", "Its pieces are kept; check the disk and try again"
            )
        growing.replace(flac)
        sync_folder(folder)
        digest = file_sha256(flac)
    except OSError as exc:
        raise storage_failure(exc) from exc
    finally:
        growing.unlink(missing_ok=True)
    return RecordingSealed(file=FLAC_NAME, sha256=digest, frames=frames, rate=RATE, segments=len(pieces))


def discard_pieces(folder: Path) -> None:
    """Remove the pieces once the sealed file's fact is durable; frees more than half of the space."""
    for path in closed_pieces(folder).values():
        path.unlink(missing_ok=True)


def segments_of(flac: Path | BinaryIO, segments: Sequence[RecordingSegment]) -> list[str | None]:
    """Return the SHA-256 of each segment's samples as the sealed file has them, None where it is too short.

    Equal to the segments' own `pcm_sha256` if nothing was changed. Raises `RecordingBroken` where the file can't be decoded.
    """
    try:
        with soundfile.SoundFile(flac) as file:
            if (file.channels, file.samplerate) != (CHANNELS, RATE):
                raise RecordingBroken("That is not a recording", f"{FLAC_NAME}: expected two channels at {RATE} Hz")
            return [_segment_hash(file, segment) for segment in segments]
    except soundfile.SoundFileError as exc:
        raise RecordingBroken("The recording can't be read", f"{FLAC_NAME}: it is damaged or no FLAC file") from exc


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def recover(folder: Path, known: Sequence[RecordingSegment], *, sealed: RecordingSealed | None = None) -> list[Fact]:
    """Bring a recording that was broken off into order; return the facts that the ledger lacks, to be stated in this order.

    `known` and `sealed` are what the ledger has. The open piece is cut to whole frames and closed, and all is sealed. A piece that the
    ledger knows and the disk lacks, or has otherwise, is an `EngineFault`; so is a disk without room for the sealed file. Done twice,
    with the first time's facts known, it finds nothing to do. Raises `RecordingBroken` where the folder can't be read.
    """
    try:
        if sealed is not None:
            return _check_sealed(folder, sealed)
        close_open_pieces(folder)
        found = {index: read_piece(path) for index, path in closed_pieces(folder).items()}
        if not found and (folder / FLAC_NAME).exists():
            return _sealed_before(folder, known)
    except OSError as exc:
        raise storage_failure(exc) from exc
    stated = {segment.index: segment for segment in known}
    facts: list[Fact] = [segment for index, segment in found.items() if index not in stated]
    facts += differences(stated, found)
    if found:
        facts.append(_seal_orfault(folder))
    return facts


def _check_sealed(folder: Path, sealed: RecordingSealed) -> list[Fact]:
    flac = folder / sealed.file
    if not flac.exists():
        return [fault("the sealed recording is missing on disk", 0)]
    if file_sha256(flac) != sealed.sha256:
        return [fault("the sealed recording was changed on disk", 0)]
    return []


def _sealed_before(folder: Path, known: Sequence[RecordingSegment]) -> list[Fact]:
    """A sealed file without pieces whose fact is not in the ledger: take it for what it can prove."""
    flac = folder / FLAC_NAME
    hashes = segments_of(flac, known)
    facts: list[Fact] = [
        fault(f"segment {segment.index} was changed on disk", _ms(segment))
        for segment, digest in zip(known, hashes, strict=True)
        if digest != segment.pcm_sha256
    ]
    frames = soundfile.info(str(flac)).frames
    facts.append(
        RecordingSealed(file=FLAC_NAME, sha256=file_sha256(flac), frames=frames, rate=RATE, segments=len(known))
    )
    return facts


def close_open_pieces(folder: Path) -> None:
    """Cut pieces that were never closed to whole frames and give them their final name. Raises OSError."""
    for path in open_pieces(folder).values():
        whole = path.stat().st_size // FRAME_BYTES * FRAME_BYTES
        if not whole:
            path.unlink()
            continue
        with path.open("r+b") as file:
            file.truncate(whole)
            os.fsync(file.fileno())
        path.rename(path.with_suffix(PCM))
    if folder.exists():
        (folder / f"{FLAC_NAME}.new").unlink(missing_ok=True)
        sync_folder(folder)


def differences(stated: dict[int, RecordingSegment], found: dict[int, RecordingSegment]) -> Iterator[EngineFault]:
    """Yield what the ledger knows and the disk lacks, or has otherwise."""
    for index, segment in stated.items():
        if index not in found:
            yield fault(f"segment {index} is missing on disk", _ms(segment))
        elif found[index] != segment:
            yield fault(f"segment {index} was changed on disk", _ms(segment))


def _seal_orfault(folder: Path) -> Fact:
    try:
        return seal(folder)
    except EngineError as exc:
        return fault(f"not sealed: {exc.title}", 0)


def fault(what: str, at_ms: int) -> EngineFault:
    """Return the fact that something is wrong with the recording."""
    return EngineFault(engine="recording", what=what, remedy="kept as it is", at_ms=at_ms)


def _ms(segment: RecordingSegment) -> int:
    return segment.start_frame * 1000 // segment.rate


class _Sink:
    """A file whose failures survive the way through the codec, which knows only that less was written than asked."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failure: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as exc:
            self.failure = exc
            return 0

    def read(self, size: int) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


def _encode_file(pieces: dict[int, Path], out: Path) -> int:
    out.touch(mode=0o600)
    with out.open("w+b", buffering=0) as raw:
        frames = encode({index: path.read_bytes for index, path in pieces.items()}, raw)
        os.fsync(raw.fileno())
    return frames


def encode(pieces: Mapping[int, Callable[[], bytes]], raw: BinaryIO) -> int:
    """Write the pieces, in order of their index, as FLAC and return the number of frames. Raises OSError."""
    frames = 0
    sink = _Sink(raw)
    try:
        with soundfile.SoundFile(sink, "w", RATE, CHANNELS, subtype="PCM_16", format="FLAC") as flac:
            for index, read in pieces.items():
                frames += _write_silence(flac, index * SEGMENT_FRAMES - frames)
                frames += _write_piece(flac, read())
    except (soundfile.SoundFileError, AssertionError) as exc:  # soundfile asserts that all of it was written
        raise sink.failure or OSError(None, "the sound could not be encoded") from exc
    if sink.failure is not None:
        raise sink.failure
    return frames


def _write_silence(flac: soundfile.SoundFile, frames: int) -> int:
    if frames > 0:
        flac.write(np.zeros((frames, CHANNELS), np.int16))
    return max(0, frames)


def _write_piece(flac: soundfile.SoundFile, pcm: bytes) -> int:
    samples = np.frombuffer(pcm[: len(pcm) // FRAME_BYTES * FRAME_BYTES], "<i2").reshape(-1, CHANNELS)
    flac.write(samples)
    return len(samples)


def _segment_hash(file: soundfile.SoundFile, segment: RecordingSegment) -> str | None:
    if segment.start_frame < 0 or segment.start_frame + segment.frames > file.frames:
        return None
    file.seek(segment.start_frame)
    digest, left = hashlib.sha256(), segment.frames
    while left > 0:
        samples = file.read(min(left, _CHUNK_FRAMES), dtype="int16", always_2d=True)
        if not len(samples):
            return None
        digest.update(samples.astype("<i2").tobytes())
        left -= len(samples)
    return digest.hexdigest()
