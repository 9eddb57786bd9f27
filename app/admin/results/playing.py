"""The thread that plays a recording: reads ahead, mixes, stretches, and hands the card what it pulls. Knows no Qt.

Where it stands is told by what the card has pulled, so what is shown keeps to what is heard, whatever the network does.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import structlog

from app.admin.results.manner import Manner, Mix
from app.admin.results.pieces import Pieces
from app.admin.results.sound import Sound
from app.admin.results.stretching import Stretcher
from app.desk.loudspeaker import Output
from app.errors import AppError
from engine.errors import EngineError

Mono = npt.NDArray[np.float32]
Trouble = AppError | EngineError | None
"""Why it can't go on; None where the loudspeaker ended it."""

NewOutput = Callable[[int], Output]
"""Open something that plays, at this rate if it can. Raises `DeviceMissing`."""

AHEAD_S: Final = 0.3
_FULL: Final = 32768.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Block:
    """Samples as they are played, and the moments of the recording, in frames, at which they begin and end."""

    samples: Mono
    start: float
    end: float


class Playing:
    """One stretch of playing, from a frame on until closed, or the end. `failed` is told once of what ended it otherwise, on its thread."""

    def __init__(
        self,
        pieces: Pieces,
        new_output: NewOutput,
        start_ms: int,
        manner: Manner,
        failed: Callable[[Trouble], None],
    ) -> None:
        self._pieces, self._new_output, self._manner, self._failed = pieces, new_output, manner, failed
        self._output: Output | None = None
        self._start_ms = start_ms
        self._rate = 0
        self._queue: deque[_Block] = deque()
        self._taken = 0
        self._room = threading.Event()
        self._closed = threading.Event()
        self._heard: float | None = None
        self.ended = False
        self.starved = True
        """Whether the card pulls and there is nothing yet."""
        self._all_read = False
        self._thread = threading.Thread(target=self._run, name="player", daemon=True)
        self._thread.start()

    @property
    def at_ms(self) -> int:
        """The moment of the recording that is heard now."""
        heard, rate, output = self._heard, self._rate, self._output
        if heard is None or not rate or output is None:
            return self._start_ms
        behind = output.latency_s * self._manner.speed * 1000
        return max(self._start_ms, round(heard * 1000 / rate - behind))

    def change(self, manner: Manner) -> None:
        """Play otherwise from now on; volume at once, the rest with what is read next."""
        self._manner = manner

    def close(self) -> None:
        """Stop: nothing is heard after this returns. Its thread ends by itself, as soon as what it waits for has come."""
        self._closed.set()
        self._room.set()
        output = self._output
        if output is not None:
            output.close()

    # --- the card's thread ---------------------------------------------------------------------------------------------------

    def _pull(self, count: int) -> Mono:
        out = np.zeros(count, np.float32)
        filled = 0
        while filled < count and self._queue:
            block = self._queue[0]
            part = block.samples[self._taken : self._taken + count - filled]
            out[filled : filled + len(part)] = part
            filled += len(part)
            self._taken += len(part)
            self._heard = block.start + (block.end - block.start) * self._taken / max(1, len(block.samples))
            if self._taken >= len(block.samples):
                self._queue.popleft()
                self._taken = 0
        self.starved = filled < count and not self._all_read
        self.ended = self._all_read and not self._queue
        self._room.set()
        return out * np.float32(self._manner.volume)

    def _gone(self) -> None:
        if not self._closed.is_set():
            self._closed.set()
            self._room.set()
            self._failed(None)

    # --- its own thread ------------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        sound: Sound | None = None
        try:
            sound = Sound(self._pieces)
            self._rate = sound.rate
            output = self._output = self._new_output(sound.rate)
            if self._closed.is_set():
                return
            output.start(self._pull, self._gone)
            self._read_ahead(sound, output.rate)
            self._closed.wait()
        except (AppError, EngineError) as exc:
            if not self._closed.is_set():
                self._failed(exc)
        except Exception as exc:  # noqa: BLE001 - a thread that dies unheard would leave a desk that seems to play
            log.error("player.failed", error=type(exc).__name__)
            if not self._closed.is_set():
                self._failed(None)
        finally:
            if self._output is not None:
                self._output.close()  # one that was opened while this was being closed
            if sound is not None:
                sound.close()

    def _read_ahead(self, sound: Sound, rate: int) -> None:
        stretcher, resample = Stretcher(sound.rate), _resampler(sound.rate, rate)
        at, speed = float(self._start_ms * sound.rate // 1000), self._manner.speed
        while not self._closed.is_set() and at < sound.frames:
            if sum(len(block.samples) for block in tuple(self._queue)) > AHEAD_S * rate:
                self._room.wait(0.2)
                self._room.clear()
                continue
            manner = self._manner
            if manner.speed != speed:
                speed = manner.speed
                stretcher.reset()
            if speed == 1.0:
                played = _mixed(sound, round(at), stretcher.hop, manner.mix)
            else:
                before, after = stretcher.reach
                played = stretcher.step(_mixed(sound, round(at) - before, before + after, manner.mix))
            following = at + stretcher.hop * speed
            self._queue.append(_Block(resample(played), at, min(following, float(sound.frames))))
            at = following
        self._all_read = True


def _mixed(sound: Sound, frame: int, count: int, mix: Mix) -> Mono:
    """Return frames from one on as one channel, silence where the recording has none."""
    first = max(0, frame)
    found = sound.read(first, count - (first - frame))
    out = np.zeros(count, np.float32)
    at = first - frame
    left, right = mix
    out[at : at + len(found)] = (found[:, 0] * left + found[:, 1] * right) / _FULL
    return np.clip(out, -1.0, 1.0)


def _resampler(rate: int, wanted: int) -> Callable[[Mono], Mono]:
    if rate == wanted:
        return lambda samples: samples
    import soxr  # late: most loudspeakers take the recording's own rate

    stream = soxr.ResampleStream(rate, wanted, 1, dtype="float32")
    return lambda samples: np.asarray(stream.resample_chunk(samples), np.float32)
