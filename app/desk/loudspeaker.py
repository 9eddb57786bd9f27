"""The loudspeaker of the person at the desk, through PortAudio; opened when something is first played, let go when it stops."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from engine.audio.library import count_streams, lock, reason, refresh, sounddevice
from engine.errors import DeviceMissing

Mono = npt.NDArray[np.float32]
Pull = Callable[[int], Mono]
"""Give so many frames to play; called by the card's own thread, so it may not wait."""


class Output(Protocol):
    """Something that plays. `rate` is what it wants its frames in; `latency_s` how long after they were pulled they are heard."""

    rate: int

    @property
    def latency_s(self) -> float:
        """Seconds from a frame's being pulled to its being heard."""
        ...

    def start(self, pull: Pull, gone: Callable[[], None]) -> None:
        """Play; `gone` is called once where it ends by itself. Raises `DeviceMissing`."""
        ...

    def close(self) -> None:
        """Stop at once."""
        ...


class Loudspeaker:
    """The system's own choice of loudspeaker, at the recording's rate where it takes that, else at its own."""

    def __init__(self, rate: int) -> None:
        """Look for one. Raises `DeviceMissing`."""
        refresh()
        self.rate, self._channels = _settings(rate)
        self._stream: Any = None

    @property
    def latency_s(self) -> float:
        """What the driver believes."""
        told = float(self._stream.latency) if self._stream is not None else 0.0
        return told if 0.0 <= told < 2.0 else 0.0

    def start(self, pull: Pull, gone: Callable[[], None]) -> None:
        """Open it and play. Raises `DeviceMissing`."""
        module = sounddevice()

        def callback(out: Any, frames: int, _time: object, _status: object) -> None:  # noqa: ANN401 - a buffer of the library's
            out[:] = pull(frames)[:, None]

        with lock:
            try:
                stream = module.OutputStream(
                    samplerate=self.rate,
                    channels=self._channels,
                    dtype="float32",
                    latency="high",  # nobody answers it: what matters is that it never breaks
                    callback=callback,
                    finished_callback=gone,
                )
                stream.start()
            except (module.PortAudioError, ValueError) as exc:
                raise _unusable(exc) from exc
            self._stream = stream
            count_streams(1)

    def close(self) -> None:
        """Stop and let it go."""
        with lock:
            stream, self._stream = self._stream, None
        if stream is None:
            return
        module = sounddevice()
        for end in (stream.abort, stream.close):
            with suppress(module.PortAudioError):
                end()
        with lock:
            count_streams(-1)


def _settings(rate: int) -> tuple[int, int]:
    module = sounddevice()
    failure: Exception | None = None
    for wanted in dict.fromkeys([rate, 48_000, 44_100]):
        for channels in (2, 1):
            try:
                module.check_output_settings(channels=channels, dtype="float32", samplerate=wanted)
            except (module.PortAudioError, ValueError) as exc:
                failure = exc
            else:
                return wanted, channels
    raise _unusable(failure)


def _unusable(exc: Exception | None) -> DeviceMissing:
    return DeviceMissing("No loudspeaker", f"Nothing here plays sound ({reason(exc)})", retryable=True)
