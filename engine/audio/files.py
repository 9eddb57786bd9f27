"""Sound without a sound card: recorded answers as the microphone, for simulations and for replay.

A simulation runs as fast as the engines can while the candidate talks, and in real time while a reply is being prepared, so that the
latency it measures is honest. Hence the pace can be changed at any block.
"""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, Literal

import numpy as np
import soundfile
import soxr

from engine.audio.fading import Fader
from engine.audio.playback import FADE_SECONDS, PlayQueue
from engine.clock import Clock, SystemClock
from engine.conversation.ports import BLOCK, RATE, Block, Samples
from engine.errors import EngineError

Pace = Literal["real_time", "lock_step"]

_BLOCK_NS: Final = 1_000_000_000 * BLOCK // RATE
MAX_FILE_BYTES: Final = 1 << 30
MAX_FILE_SECONDS: Final = 3600.0


class AudioUnreadable(EngineError):
    """A sound file is missing, empty, too large, or no sound file."""


async def _never_busy() -> None:
    """Stand in where no engine has to keep up."""


class FileTransport:
    """An `AudioTransport` whose microphone is what `say` is given, and whose loudspeaker is heard by nobody.

    In `real_time` a block comes every 10 ms of `clock`, without drift; in `lock_step` as soon as `idle` returns, which is awaited
    before every block so that engines can keep up.
    """

    def __init__(
        self,
        *,
        pace: Pace = "lock_step",
        idle: Callable[[], Awaitable[None]] = _never_busy,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._pace: Pace = pace
        self._idle = idle
        self._clock = clock or SystemClock()
        self._sleep = sleep
        self._microphone = PlayQueue()
        self._loudspeaker = PlayQueue()
        self._fader = Fader(BLOCK)
        self._blocks = 0
        self._due_ns: int | None = None

    @property
    def pace(self) -> Pace:
        """How blocks are timed; may be set at any time and holds from the next block on."""
        return self._pace

    @pace.setter
    def pace(self, pace: Pace) -> None:
        if pace != self._pace:
            self._pace = pace
            self._due_ns = None

    @property
    def now(self) -> float:
        """The audio clock: the time of the next block."""
        return self._blocks * BLOCK / RATE

    @property
    def speaking(self) -> bool:
        """Whether the candidate still has something to say."""
        return self._microphone.waiting > 0

    def say(self, samples: Samples) -> float:
        """Let the candidate say this from the next block on, after what is still being said; return the time of its first sample."""
        wait = self._microphone.waiting
        self._microphone.push(samples)
        return self.now + wait / RATE

    def hush(self) -> None:
        """Let the candidate break off what it was saying."""
        self._microphone.cut(round(FADE_SECONDS * RATE))

    async def open(self) -> None:
        """Start the clock of this stretch."""
        self._due_ns = None

    async def read(self) -> Block:
        """Return the next block when its time has come."""
        await (self._until_due() if self._pace == "real_time" else self._idle())
        at = self.now
        heard, said = _padded(self._microphone), _padded(self._loudspeaker)
        self._fader.apply(said)
        self._blocks += 1
        return Block(at, heard, said, self._loudspeaker.taken)

    def play(self, samples: Samples) -> int:
        """Queue samples for the loudspeaker; return the position of the first."""
        return self._loudspeaker.push(samples)

    def flush(self) -> int:
        """Fade out within 5 ms and drop the rest; return the position after the last sample that will be heard."""
        return self._loudspeaker.cut(round(FADE_SECONDS * RATE))

    def duck(self, gain: float) -> None:
        """Turn the voice down or up from the next block on."""
        self._fader.set(gain)

    async def close(self) -> None:
        """Stop; nothing is held."""

    async def _until_due(self) -> None:
        now = self._clock.monotonic_ns()
        self._due_ns = (now if self._due_ns is None else self._due_ns) + _BLOCK_NS
        # At least one turn of the loop even when late, or a late reader would starve everyone else.
        await self._sleep(max(0.0, (self._due_ns - now) / 1e9))


def _padded(queue: PlayQueue) -> Samples:
    samples: Samples = np.zeros(BLOCK, np.float32)
    part = queue.take(BLOCK)
    samples[: len(part)] = part
    return samples


def read_audio(path: Path) -> Samples:
    """Return a sound file (WAV, FLAC, OGG...; any rate, any channels) as mono float32 at `RATE`.

    Raises `AudioUnreadable` where it is missing, empty, no sound, holds samples that are not numbers, or is over
    `MAX_FILE_BYTES` or `MAX_FILE_SECONDS`.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise AudioUnreadable("The sound file is too large", f"{path}: over {MAX_FILE_BYTES >> 20} MiB; split it")
        with soundfile.SoundFile(path) as file:
            if file.frames > MAX_FILE_SECONDS * file.samplerate:
                raise AudioUnreadable(
                    "The sound file is too long", f"{path}: over {MAX_FILE_SECONDS / 60:.0f} min; split it"
                )
            speech = _as_speech(file)
    except OSError as exc:
        raise AudioUnreadable("The sound file can't be read", f"{path}: {exc.strerror or exc}") from exc
    except (soundfile.SoundFileError, RuntimeError, ValueError) as exc:
        raise AudioUnreadable("That is not a sound file", f"{path}: expected WAV, FLAC or OGG") from exc
    if not len(speech):
        raise AudioUnreadable("The sound file is empty", f"{path}: it holds no samples")
    if not np.isfinite(speech).all():
        raise AudioUnreadable("The sound file is damaged", f"{path}: it holds samples that are not numbers")
    return np.clip(speech, -1.0, 1.0)


def _as_speech(file: soundfile.SoundFile) -> Samples:
    """Mix down and resample in pieces: a small file can hold many channels at a high rate."""
    resampler = soxr.ResampleStream(file.samplerate, RATE, 1, dtype="float32")
    pieces = [
        resampler.resample_chunk(piece.mean(axis=1, dtype=np.float32))
        for piece in file.blocks(blocksize=1 << 16, dtype="float32", always_2d=True)
    ]
    pieces.append(resampler.resample_chunk(np.zeros(0, np.float32), last=True))
    return np.concatenate(pieces)
