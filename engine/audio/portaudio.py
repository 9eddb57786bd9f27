"""PortAudio behind a door of our own: both directions of the devices opened together, its failures said in words that help."""

import math
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from engine.audio.hardware import SOUND_SERVER_NAMES, device_called, devices_now
from engine.audio.library import count_streams, lock, reason, refresh, sounddevice
from engine.audio.soundserver import DeviceWatch, Direction, ServerDevice, own_stream_devices, server_devices
from engine.companions import environment_with
from engine.errors import DeviceMissing

Frames = npt.NDArray[np.float32]
OnAudio = Callable[[Frames, Frames, int, int], None]
"""Called by the card's thread with (heard, out, overflows, underflows): fill `out`, both of one row a frame and one column a channel."""

PULSE_PREFIX: Final = "pulse:"

# The sink that a sound server makes up where there is none.
_NO_LOUDSPEAKER: Final = "auto_null"

# What PortAudio is asked to keep between our callback and the loudspeaker. The low setting of most drivers (9 ms) leaves nothing for
# a Python thread that holds the interpreter for a moment. Against one that computes without pause, five seconds of speech broke
# 59 times at 10 ms, 37 at 20, 3 at 30, twice at 40; more brought nothing there. Over twenty minutes of interviews 40 ms still broke
# once; what is heard has no such trouble, so only the loudspeaker's share is longer.
LATENCY_SECONDS: Final = (0.04, 0.08)
"""Asked for between the air and the callback: (microphone, loudspeaker)."""

# What a driver may state as the time between the air and the callback; more, or less than none, is not believed.
_LONGEST_LATENCY_S: Final = 5.0


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
        module = sounddevice()

        def callback(indata: Frames, outdata: Frames, _frames: int, _time: object, status: Any) -> None:  # noqa: ANN401
            on_audio(indata, outdata, int(status.input_overflow), int(status.output_underflow))

        with lock, _pulse_devices(self._microphone.pulse_name, self._loudspeaker.pulse_name):
            stream = None
            try:
                stream = module.Stream(
                    samplerate=self.rate,
                    blocksize=self.rate // 100,
                    device=(self._microphone.index, self._loudspeaker.index),
                    channels=(self._microphone.channels, self._loudspeaker.channels),
                    dtype="float32",
                    latency=LATENCY_SECONDS,
                    callback=callback,
                    finished_callback=on_end,
                )
                stream.start()
            except (module.PortAudioError, ValueError) as exc:
                failure = exc
                if stream is not None:  # it opened and doesn't run: kept open it would keep others from opening
                    with suppress(module.PortAudioError):
                        stream.close()
            else:
                failure = None
                self._stream = stream
                count_streams(1)
        if failure is not None:
            raise self._why(failure) from failure
        self._watch_devices(on_end)

    def _why(self, failure: Exception) -> DeviceMissing:
        """What to say of a stream that does not open: that a device is gone, if it is; PortAudio's list is older than that."""
        try:
            refresh()
            there = {each.name for each in devices_now()}
        except DeviceMissing as worse:
            return worse
        if self._microphone.name not in there:
            return _not_there(self._microphone.label, "input")
        if self._loudspeaker.name not in there:
            return _not_there(self._loudspeaker.label, "output")
        return _unusable(self._microphone, self._loudspeaker, failure)

    def _watch_devices(self, on_gone: Callable[[], None]) -> None:
        """Have a sound server, if the stream goes through one, tell when a device of it is pulled out."""
        if {self._microphone.name, self._loudspeaker.name} & SOUND_SERVER_NAMES:
            ours = own_stream_devices(server_devices() or ())
            if ours:
                self._watch = DeviceWatch(ours, on_gone)
                self._watch.start()
                if self._stream is None:  # given up meanwhile: `close` may have seen no watch yet
                    self._watch.stop()

    @property
    def latency(self) -> tuple[float, float]:
        """What PortAudio believes lies between the air and the callback, in seconds: (microphone, loudspeaker); 0 where it can't be true."""
        heard, said = self._stream.latency
        return _believable(heard), _believable(said)

    def close(self) -> None:
        """Stop and let the devices go. May block where a driver hangs."""
        with lock:  # a start that hangs is let finish, so that nothing stays open behind our back
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
        with lock:
            count_streams(-1)


def find_duplex(input_device: str | None, output_device: str | None) -> PortAudioDuplex:
    """Return the devices by name (part of one, or `pulse:NAME` for a PulseAudio source or sink), None for the system's own choice.

    Looks afresh, so a device that was plugged in a moment ago is found. Raises `DeviceMissing`.
    """
    refresh()
    microphone = _side(input_device, "input")
    loudspeaker = _side(output_device, "output")
    return PortAudioDuplex(*_settings(microphone, loudspeaker))


def _side(wanted: str | None, direction: Direction) -> _Side:
    server = server_devices()
    served = None if server is None or wanted is None else _served(wanted, direction, server)
    found = device_called("pulse" if served else wanted, direction)
    if found is None:
        raise _not_there(wanted, direction)
    label, rate = found.label, found.rate
    if found.name in SOUND_SERVER_NAMES and server is not None:
        behind = served or _system_choice(direction, server)
        label, rate = behind.description, behind.rate
    most = found.inputs if direction == "input" else found.outputs
    return _Side(found.index, found.name, label, most, rate, served.name if served else None)


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


def _settings(microphone: _Side, loudspeaker: _Side) -> tuple[_Side, _Side, int]:
    """Both with as many channels as are opened, and the rate that both take: their own first, then what nearly all hardware takes.

    One microphone channel, which the driver mixes or picks, and two of the loudspeaker, so that both sides sound; hardware without a mixer
    opens with all it has or not at all. Only rates with whole 10 ms blocks.
    """
    module = sounddevice()
    failure: Exception | None = None
    for rate in dict.fromkeys([loudspeaker.rate, microphone.rate, 48_000, 44_100, 32_000, 16_000]):
        if rate <= 0 or rate % 100:
            continue
        try:
            heard = _opening(module.check_input_settings, microphone, (1, 2), rate)
            said = _opening(module.check_output_settings, loudspeaker, (2, 1), rate)
        except (module.PortAudioError, ValueError) as exc:
            failure = exc
        else:
            return heard, said, rate
    raise _unusable(microphone, loudspeaker, failure)


def _opening(check: Callable[..., None], side: _Side, wanted: tuple[int, ...], rate: int) -> _Side:
    """The side with the first number of channels that opens. Raises what `check` raises for the first where none does."""
    module = sounddevice()
    failure: Exception | None = None
    for channels in dict.fromkeys([*(each for each in wanted if each <= side.channels), side.channels]):
        try:
            check(side.index, channels, "float32", samplerate=rate)
        except (module.PortAudioError, ValueError) as exc:
            failure = failure or exc
        else:
            return replace(side, channels=channels)
    raise failure or ValueError("no channels")


def _unusable(microphone: _Side, loudspeaker: _Side, exc: Exception | None) -> DeviceMissing:
    return DeviceMissing(
        "The sound devices can't be used",
        f"{microphone.label} and {loudspeaker.label} don't open together ({reason(exc)}): "
        "close other programs that use them, or choose others",
        retryable=True,
    )


def _believable(seconds: float) -> float:
    told = float(seconds)
    return told if math.isfinite(told) and 0.0 <= told <= _LONGEST_LATENCY_S else 0.0


@contextmanager
def _pulse_devices(source: str | None, sink: str | None) -> Iterator[None]:
    """Tell PulseAudio's client library which source and sink the next stream means; the environment is its only door here."""
    wanted = {name: value for name, value in (("PULSE_SOURCE", source), ("PULSE_SINK", sink)) if value}
    with environment_with(wanted):
        yield
