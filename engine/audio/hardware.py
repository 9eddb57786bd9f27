"""Which devices PortAudio offers, read one by one: what one driver says wrongly must not hide the others.

Drivers state names in encodings nobody knows, rates of 0 and the same name twice. `sounddevice` gives up on the whole list then.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from engine.audio.library import reason, sounddevice
from engine.audio.soundserver import Direction
from engine.errors import DeviceMissing

# What ALSA calls the ways into a sound server. The rate it states for them is a guess; the server knows better.
SOUND_SERVER_NAMES: Final = frozenset({"pulse", "pipewire", "default"})

_MOST_DEVICES: Final = 256
_LONGEST_NAME: Final = 120
_NOT_SHOWN: Final = re.compile(r"[\x00-\x1f\x7f\ufffd\s]+")


@dataclass(frozen=True, slots=True)
class HardwareDevice:
    """One device as PortAudio tells of it: its number and name, the way into it, channels each way; its rate in Hz, 0 where it states none."""

    index: int
    name: str
    host_api: str
    inputs: int
    outputs: int
    rate: int

    @property
    def label(self) -> str:
        """The name for people: one line, nothing that can't be shown, not without end."""
        return _NOT_SHOWN.sub(" ", self.name).strip()[:_LONGEST_NAME] or f"device {self.index}"

    def ways(self, direction: Direction) -> int:
        """How many channels it has in that direction."""
        return self.inputs if direction == "input" else self.outputs


def devices_now() -> tuple[HardwareDevice, ...]:
    """Return the devices that PortAudio knew when it last looked. Raises `DeviceMissing` where it does not answer."""
    return tuple(_devices())


def default_index(direction: Direction) -> int:
    """Return the number of the device the system chooses, negative where it has none."""
    module = sounddevice()
    try:
        chosen = int(module.default.device[0 if direction == "input" else 1])
        if chosen < 0 and (apis := module.query_hostapis()):
            chosen = int(apis[0][f"default_{direction}_device"])
    except module.PortAudioError as exc:
        raise _no_answer(exc) from exc
    return chosen


def device_called(wanted: str | None, direction: Direction) -> HardwareDevice | None:
    """Return the device of this name, or the first whose name and way in hold all its words in order; the system's choice for None.

    None where there is no such device with a channel in that direction.
    """
    able = [each for each in _devices() if each.ways(direction) > 0]
    if wanted is None:
        chosen = default_index(direction)
        return next((each for each in able if each.index == chosen), None)
    exact = [each for each in able if wanted in (each.name, f"{each.name}, {each.host_api}")]
    return next(iter(exact or [each for each in able if _answers_to(each, wanted)]), None)


def _answers_to(device: HardwareDevice, wanted: str) -> bool:
    text, at = f"{device.name}, {device.host_api}".casefold(), 0
    words = wanted.casefold().split()
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return bool(words)


def _devices() -> Iterator[HardwareDevice]:
    module = sounddevice()
    try:
        apis = [str(api["name"]) for api in module.query_hostapis()]
    except module.PortAudioError as exc:
        raise _no_answer(exc) from exc
    for index in range(_MOST_DEVICES):
        try:
            info = module.query_devices(index)
        except module.PortAudioError:
            return  # there is none of this number
        except (UnicodeDecodeError, LookupError):
            continue  # it has a name that can't be read, and could not be chosen by it
        yield _read(info, index, apis)


def _read(info: Any, index: int, apis: list[str]) -> HardwareDevice:  # noqa: ANN401 - a mapping of the library's
    api, rate = int(info["hostapi"]), float(info["default_samplerate"])
    return HardwareDevice(
        index,
        str(info["name"]),
        apis[api] if 0 <= api < len(apis) else "",
        max(int(info["max_input_channels"]), 0),
        max(int(info["max_output_channels"]), 0),
        round(rate) if math.isfinite(rate) and rate > 0 else 0,
    )


def _no_answer(exc: Exception) -> DeviceMissing:
    return DeviceMissing("The sound system doesn't answer", f"PortAudio: {reason(exc)}", retryable=True)
