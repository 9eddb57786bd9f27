"""Takes the interviewer's own voice out of what the microphone hears, so that a kiosk with a loudspeaker can be spoken over.

A wrapping transport: what the card was handed and what it brought come as one aligned `Block`, which is all that cancelling needs; devices,
files and simulations behind it stay as they are. The raw microphone is left in the block, because the recording is evidence and must hold
what was really heard; the cleaned one stands beside it for those who judge and recognise speech.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, Protocol

import numpy as np

from engine.audio.echo_guard import EchoGuard
from engine.conversation.ports import BLOCK, RATE, AudioTransport, Block, Samples
from engine.errors import EngineError
from engine.session.ports import Glitches

LAG_S: Final = 0.008
"""How late the cleaned microphone is against the raw one: the canceller's own framing, 128 samples, found by correlation."""

_FULL_SCALE: Final = 32_767.0
_LONGEST_DELAY_MS: Final = 500  # more the canceller does not take


class Canceller(Protocol):
    """Knows what left for the loudspeaker and takes it out of what the microphone brings."""

    def clean(self, said: Samples, heard: Samples) -> Samples:
        """Return `heard` without the echo of what was said; both are the `BLOCK` samples of the same ten milliseconds."""
        ...


class CancellingTransport(AudioTransport, Glitches, Protocol):
    """What is wrapped: sound that counts what it lost."""


class WebRtcCanceller:
    """The echo canceller of WebRTC (AEC3), 0.3 ms a block. `delay_ms` is how long an echo takes, where it was measured.

    Its module runs threads of its own that do nothing here; no connection is made. Loading takes about half a second, once in a process.
    Raises `EngineError` where it can't be loaded.
    """

    def __init__(self, delay_ms: float | None) -> None:
        try:
            from livekit.rtc.apm import AudioProcessingModule  # imported late: 0.5 s that only a loudspeaker needs
            from livekit.rtc.audio_frame import AudioFrame

            self._module: Any = AudioProcessingModule(echo_cancellation=True, high_pass_filter=True)
        except (ImportError, OSError, RuntimeError) as exc:
            raise EngineError(
                "The echo canceller can't be loaded",
                "reinstall the package livekit 1.2.1; until then nobody can speak over",
            ) from exc
        self._frame = AudioFrame
        # It looks for the echo around this and finds it elsewhere too, only later.
        self._delay_ms = min(max(round(delay_ms or 0.0), 0), _LONGEST_DELAY_MS)

    def clean(self, said: Samples, heard: Samples) -> Samples:
        """Return the microphone without the echo, `LAG_S` late."""
        module = self._module
        module.process_reverse_stream(self._frame_of(said))
        near = self._frame_of(heard)
        module.set_stream_delay_ms(self._delay_ms)
        module.process_stream(near)
        return np.frombuffer(bytes(near.data), np.int16).astype(np.float32) / np.float32(_FULL_SCALE)

    def _frame_of(self, samples: Samples) -> Any:  # noqa: ANN401 - the module carries no types
        whole = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0).clip(-1.0, 1.0) * _FULL_SCALE
        return self._frame(bytearray(np.rint(whole).astype(np.int16).tobytes()), RATE, 1, BLOCK)


class EchoCancelling:
    """An `AudioTransport` whose blocks hold the cleaned microphone too; everything else is the transport's behind it.

    Where the canceller can't be loaded, or fails, sound goes on without it and `cancelling` is False: the echo test then finds the whole
    echo left and the interview is held half duplex.
    """

    def __init__(
        self,
        inner: CancellingTransport,
        delay_ms: float | None = None,
        *,
        make: Callable[[float | None], Canceller] = WebRtcCanceller,
    ) -> None:
        self._inner = inner
        self._delay_ms = delay_ms
        self._make = make
        self._canceller: Canceller | None = None
        self._guard = EchoGuard()

    @property
    def cancelling(self) -> bool:
        """Whether the echo is being taken out."""
        return self._canceller is not None

    async def open(self) -> None:
        """Open what is behind and begin to learn the room afresh. Raises `DeviceMissing`."""
        try:
            self._canceller = await asyncio.to_thread(self._make, self._delay_ms)
        except EngineError:
            self._canceller = None
        self._guard = EchoGuard()
        await self._inner.open()

    async def read(self) -> Block:
        """Return the next block, cleaned. Raises `DeviceLost`."""
        block = await self._inner.read()
        if self._canceller is None:
            return block
        try:
            cleaned = self._canceller.clean(block.said, block.heard)
        except RuntimeError:  # the canceller's own way to refuse a block
            self._canceller = None
            return block
        return replace(block, cleaned=cleaned, only_echo=self._guard.only_echo(block.said, block.heard, cleaned))

    def play(self, samples: Samples) -> int:
        """Pass on."""
        return self._inner.play(samples)

    def flush(self) -> int:
        """Pass on."""
        return self._inner.flush()

    def duck(self, gain: float) -> None:
        """Pass on."""
        self._inner.duck(gain)

    def glitches(self) -> tuple[int, int]:
        """Pass on."""
        return self._inner.glitches()

    async def close(self) -> None:
        """Close what is behind; what was learned of the room is forgotten."""
        self._canceller = None
        await self._inner.close()
