"""PortAudio behind a door of our own: found late, kept quiet, its failures said in words that help.

Importing `sounddevice` fails where there is no PortAudio, and asking it about devices wakes every sound driver of the machine, so both
wait until sound is really wanted.
"""

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from engine.audio.soundserver import DeviceWatch, Direction, ServerDevice, own_stream_devices, server_devices
from engine.companions import environment_with
from engine.errors import DeviceMissing

Frames = npt.NDArray[np.float32]
OnAudio = Callable[[Frames, Frames, int, int], None]
"""Called by the card's thread with (heard, out, overflows, underflows): fill `out`, both of one row a frame and one column a channel."""

PULSE_PREFIX: Final = "pulse:"

# What ALSA calls the ways into a sound server. The rate it states for them is a guess; the server knows better.
SOUND_SERVER_NAMES: Final = frozenset({"pulse", "pipewire", "default"})

# The sink that a sound server makes up where there is none.
_NO_LOUDSPEAKER: Final = "auto_null"

# What PortAudio is asked to keep between our callback and the loudspeaker. The low setting of most drivers (9 ms) leaves nothing for
# a Python thread that holds the interpreter for a moment. Against one that computes without pause, five seconds of speech broke
# 59 times at 10 ms, 37 at 20, 3 at 30, twice at 40; more brought nothing.
LATENCY_SECONDS: Final = 0.04

_open_streams = 0
_library = threading.Lock()  # guards PortAudio's own start and stop and the environment it reads while opening


class Duplex(Protocol):
    """Both directions of one sound card, or of two, not yet running.

    `names` are the microphone's and the loudspeaker's, for people.
    """

    rate: int
    names: tuple[str, str]

    @property
    def latency(self) -> tuple[float, float]:
        """Seconds between the air and the callback, as far as the driver knows, while running: (microphone, loudspeaker)."""
        ...

    def start(self, on_audio: OnAudio, on_end: Callable[[], None]) -> None:
        """Run; `on_end` is called once it stops by itself. Raises `DeviceMissing`."""
        ...

    def close(self) -> None:
        """Stop, dropping what has not been played. May block where a driver hangs."""
        ...


@lru_cache(maxsize=1)
def sounddevice() -> Any:  # noqa: ANN401 - an untyped library
    """Return the `sounddevice` module, with ALSA's complaints off the console. Raises `DeviceMissing` without PortAudio."""
    try:
        import sounddevice as module  # late: fails at import where PortAudio is missing
    except ImportError as exc:
        raise DeviceMissing("No sound library", "`sounddevice` can't be loaded: install the program anew") from exc
    except OSError as exc:
        raise DeviceMissing(
            "No sound library", "PortAudio is not installed: on Debian or Ubuntu, `apt install libportaudio2`"
        ) from exc
    _quieten_alsa()
    return module


_AlsaErrorHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)


def _say_nothing(_file: bytes, _line: int, _function: bytes, _error: int, _format: bytes) -> None:
    """Take the place of the handler that prints a line for every underrun: those are counted, and told as facts."""


_SILENT_HANDLER = _AlsaErrorHandler(_say_nothing)  # kept for good: ALSA holds its address


def _quieten_alsa() -> None:
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_SILENT_HANDLER)


def refresh() -> None:
    """Let PortAudio look for devices again: it does so only at its start. Does nothing while a stream is open."""
    module = sounddevice()
    with _library:
        if _open_streams:
            return
        with suppress(module.PortAudioError):
            module._terminate()  # noqa: SLF001 - the only way there is
        try:
            module._initialize()  # noqa: SLF001
        except module.PortAudioError as exc:
            raise DeviceMissing("The sound system doesn't start", f"PortAudio: {_reason(exc)}") from exc


@dataclass(frozen=True, slots=True)
class _Side:
    """One direction of a stream.

    PortAudio's number and name for the device, its name for people, channels, rate, and the sound server's device behind it if one is chosen.
    """

    index: int
    name: str
    label: str
    channels: int
    rate: int
    pulse_name: str | None


class PortAudioDuplex:
    """A full-duplex PortAudio stream in blocks of 10 ms at the device's own rate."""

    def __init__(self, microphone: _Side, loudspeaker: _Side, rate: int) -> None:
        self.rate = rate
        self.names = (microphone.label, loudspeaker.label)
        self._microphone = microphone
        self._loudspeaker = loudspeaker
        self._stream: Any = None
        self._watch: DeviceWatch | None = None

    def start(self, on_audio: OnAudio, on_end: Callable[[], None]) -> None:
        """Open the stream and let it run. Raises `DeviceMissing`."""
        global _open_streams  # noqa: PLW0603 - as global as the library it counts for
        module = sounddevice()

        def callback(indata: Frames, outdata: Frames, _frames: int, _time: object, status: Any) -> None:  # noqa: ANN401
            on_audio(indata, outdata, int(status.input_overflow), int(status.output_underflow))

        with _library, _pulse_devices(self._microphone.pulse_name, self._loudspeaker.pulse_name):
            try:
                self._stream = module.Stream(
                    samplerate=self.rate,
                    blocksize=self.rate // 100,
                    device=(self._microphone.index, self._loudspeaker.index),
                    channels=(self._microphone.channels, self._loudspeaker.channels),
                    dtype="float32",
                    latency=LATENCY_SECONDS,
                    callback=callback,
                    finished_callback=on_end,
                )
                self._stream.start()
            except (module.PortAudioError, ValueError) as exc:
                raise _unusable(self._microphone, self._loudspeaker, exc) from exc
            _open_streams += 1
        self._watch_devices(on_end)

    def _watch_devices(self, on_gone: Callable[[], None]) -> None:
        """Have a sound server, if the stream goes through one, tell when a device of it is pulled out."""
        if {self._microphone.name, self._loudspeaker.name} & SOUND_SERVER_NAMES:
            ours = own_stream_devices(server_devices() or ())
            if ours:
                self._watch = DeviceWatch(ours, on_gone)
                self._watch.start()

    @property
    def latency(self) -> tuple[float, float]:
        """What PortAudio believes lies between the air and the callback, in seconds: (microphone, loudspeaker)."""
        heard, said = self._stream.latency
        return float(heard), float(said)

    def close(self) -> None:
        """Stop and let the devices go. May block where a driver hangs."""
        global _open_streams  # noqa: PLW0603
        with _library:  # a start that hangs is let finish, so that nothing stays open behind our back
            stream, self._stream = self._stream, None
        if stream is None:
            return
        if self._watch is not None:
            self._watch.stop()
        module = sounddevice()
        with suppress(module.PortAudioError):
            stream.abort()
        with suppress(module.PortAudioError):
            stream.close()
        with _library:
            _open_streams -= 1


def find_duplex(input_device: str | None, output_device: str | None) -> PortAudioDuplex:
    """Return the devices by name (part of one, or `pulse:NAME` for a PulseAudio source or sink), None for the system's own choice.

    Looks afresh, so a device that was plugged in a moment ago is found. Raises `DeviceMissing`.
    """
    refresh()
    microphone = _side(input_device, "input")
    loudspeaker = _side(output_device, "output")
    return PortAudioDuplex(microphone, loudspeaker, _common_rate(microphone, loudspeaker))


def _side(wanted: str | None, direction: Direction) -> _Side:
    module = sounddevice()
    server = server_devices()
    served = None if server is None or wanted is None else _served(wanted, direction, server)
    try:
        info = module.query_devices("pulse" if served else wanted, direction)
    except (module.PortAudioError, ValueError) as exc:
        raise _not_there(wanted, direction) from exc
    name, label, rate = str(info["name"]), str(info["name"]), round(float(info["default_samplerate"]))
    if name in SOUND_SERVER_NAMES and server is not None:
        behind = served or _system_choice(direction, server)
        label, rate = behind.description, behind.rate
    # One microphone channel: the driver mixes or picks. Two loudspeaker channels where there are two, so that both sides sound.
    channels = 1 if direction == "input" else min(2, int(info["max_output_channels"]))
    return _Side(int(info["index"]), name, label, channels, rate, served.name if served else None)


def _served(wanted: str, direction: Direction, server: tuple[ServerDevice, ...]) -> ServerDevice | None:
    """The sound server's device of this name, or of which this is part of the description. Raises `DeviceMissing`."""
    named = wanted.removeprefix(PULSE_PREFIX)
    ours = [device for device in server if device.direction == direction]
    for device in ours:
        if device.name == named:
            return device
    for device in ours:
        if named.lower() in device.description.lower() and not device.is_monitor:
            return device
    if wanted.startswith(PULSE_PREFIX):
        raise _not_there(named, direction)
    return None


def _system_choice(direction: Direction, server: tuple[ServerDevice, ...]) -> ServerDevice:
    """The sound server's device for those who don't choose. Raises `DeviceMissing`."""
    wanted = os.environ.get("PULSE_SOURCE" if direction == "input" else "PULSE_SINK")
    for device in server:
        if device.direction == direction and (device.name == wanted if wanted else device.is_default):
            if not wanted and (device.is_monitor or device.name == _NO_LOUDSPEAKER):
                break  # with no device left, the server offers what the loudspeaker plays, and a loudspeaker that is none
            return device
    raise _not_there(wanted, direction)


def _not_there(wanted: str | None, direction: Direction) -> DeviceMissing:
    what = "microphone" if direction == "input" else "loudspeaker"
    if wanted is None:
        return DeviceMissing(f"No {what}", f"This machine has no {what}: plug one in and try again", retryable=True)
    return DeviceMissing(
        f"The {what} is not there",
        f"No {what} is called {wanted!r}: plug it in, or choose another (`vivavoce doctor` lists them)",
        retryable=True,
    )


def _common_rate(microphone: _Side, loudspeaker: _Side) -> int:
    """The first rate that both take: their own first, then what nearly all hardware takes. Only rates with whole 10 ms blocks."""
    module = sounddevice()
    failure: Exception | None = None
    for rate in dict.fromkeys([loudspeaker.rate, microphone.rate, 48_000, 44_100, 32_000, 16_000]):
        if rate % 100:
            continue
        try:
            module.check_input_settings(microphone.index, microphone.channels, "float32", samplerate=rate)
            module.check_output_settings(loudspeaker.index, loudspeaker.channels, "float32", samplerate=rate)
        except (module.PortAudioError, ValueError) as exc:
            failure = exc
        else:
            return rate
    raise _unusable(microphone, loudspeaker, failure)


def _unusable(microphone: _Side, loudspeaker: _Side, exc: Exception | None) -> DeviceMissing:
    return DeviceMissing(
        "The sound devices can't be used",
        f"{microphone.label} and {loudspeaker.label} don't open together ({_reason(exc)}): "
        "close other programs that use them, or choose others",
        retryable=True,
    )


def _reason(exc: Exception | None) -> str:
    return "unknown reason" if exc is None else str(exc).splitlines()[0]


@contextmanager
def _pulse_devices(source: str | None, sink: str | None) -> Iterator[None]:
    """Tell PulseAudio's client library which source and sink the next stream means; the environment is its only door here."""
    wanted = {name: value for name, value in (("PULSE_SOURCE", source), ("PULSE_SINK", sink)) if value}
    with environment_with(wanted):
        yield
