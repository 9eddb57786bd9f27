"""Samples of a recording, from any moment on; and its loudness over time, for drawing. Works on any thread; knows neither Qt nor a device."""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from app.admin.results.pieces import PieceFile, Pieces
from app.desk.errors import DeskError
from app.i18n import translate

Samples = npt.NDArray[np.int16]
"""One row a frame, one column a channel: left the participant, right the interviewer."""

Peaks = npt.NDArray[np.uint8]

BUCKET_MS: Final = 50
_AT_ONCE_S: Final = 10
_MOST_HOURS: Final = 6


class Sound:
    """One reader of a FLAC or WAV file. Each thread has its own over the same pieces. Raises `AppError` where it can't be read."""

    def __init__(self, pieces: Pieces) -> None:
        import soundfile  # late: a desk that plays nothing needs no decoder

        self._file = PieceFile(pieces)
        self._broken = soundfile.SoundFileError
        try:
            self._sound = soundfile.SoundFile(self._file)
        except (self._broken, ValueError, OSError) as exc:
            raise self._why(exc) from exc
        self.rate = int(self._sound.samplerate)
        self.frames = int(self._sound.frames)
        self.channels = int(self._sound.channels)
        if not 4000 <= self.rate <= 192_000 or self.frames > _MOST_HOURS * 3600 * self.rate:
            raise DeskError(translate("Player", "This recording can't be played"), f"{self.rate} Hz, {self.frames}")

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return self.frames * 1000 // self.rate

    def read(self, frame: int, count: int) -> Samples:
        """Return up to `count` frames from one on, of two channels. Raises `AppError`."""
        if not 0 <= frame < self.frames:
            return np.zeros((0, 2), np.int16)
        try:
            if self._sound.tell() != frame:
                self._sound.seek(frame)
            found: Samples = self._sound.read(min(count, self.frames - frame), dtype="int16", always_2d=True)
        except (self._broken, ValueError, OSError) as exc:
            raise self._why(exc) from exc
        if self._file.failure is not None:
            raise self._why(self._file.failure)
        return found[:, :2] if self.channels >= 2 else np.repeat(found, 2, axis=1)

    def close(self) -> None:
        """Let the decoder go."""
        self._sound.close()

    def _why(self, exc: Exception) -> Exception:
        failure, self._file.failure = self._file.failure, None
        return failure or DeskError(translate("Player", "This recording can't be played"), type(exc).__name__)


def peaks_of(sound: Sound) -> Iterator[tuple[int, Peaks]]:
    """Yield the loudness of a recording, some seconds at a time: (first bucket, a row a bucket of `BUCKET_MS`, a column a channel, 0-255)."""
    bucket = sound.rate * BUCKET_MS // 1000
    step = bucket * (_AT_ONCE_S * 1000 // BUCKET_MS)
    for frame in range(0, sound.frames, step):
        samples = sound.read(frame, step)
        if not len(samples):
            return
        yield frame // bucket, _loudest(samples, bucket)


def buckets_in(sound: Sound) -> int:
    """Return how many buckets a recording has in all."""
    return -(-sound.frames // (sound.rate * BUCKET_MS // 1000))


def _loudest(samples: Samples, bucket: int) -> Peaks:
    short = -len(samples) % bucket
    whole = np.concatenate([samples, np.zeros((short, 2), np.int16)]) if short else samples
    rows = whole.reshape(-1, bucket, 2)
    loudest = np.maximum(rows.max(axis=1).astype(np.int32), -rows.min(axis=1).astype(np.int32))
    out: Peaks = np.minimum(loudest >> 7, 255).astype(np.uint8)
    return out
