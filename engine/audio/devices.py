"""Which microphones and loudspeakers there are, in words for people."""

from collections import Counter
from dataclasses import dataclass

from engine.audio.hardware import SOUND_SERVER_NAMES, default_index, devices_now
from engine.audio.library import refresh
from engine.audio.portaudio import PULSE_PREFIX
from engine.audio.soundserver import ServerDevice, server_devices


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """One device. `id` is what `DeviceTransport` takes; `rate` its own, in Hz.

    `is_monitor` (what a loudspeaker plays, offered as a microphone) and `is_virtual` (no hardware behind it) are None where the system
    can't tell.
    """

    id: str
    name: str
    host_api: str
    inputs: int
    outputs: int
    rate: int
    is_default_input: bool
    is_default_output: bool
    is_monitor: bool | None = None
    is_virtual: bool | None = None

    @property
    def is_default(self) -> bool:
        """Whether the system chooses it, in either direction."""
        return self.is_default_input or self.is_default_output


def list_devices() -> tuple[AudioDevice, ...]:
    """Return the devices, plugged in a moment ago or not. Raises `DeviceMissing` without PortAudio.

    Behind a sound server its own devices are listed, in place of the one door to all of them that PortAudio sees.
    """
    refresh()
    served = server_devices()
    direct = _direct_devices()
    if served is None:
        return direct
    hardware = tuple(device for device in direct if device.id not in SOUND_SERVER_NAMES)
    return tuple(_from_server(device) for device in served) + hardware


def _direct_devices() -> tuple[AudioDevice, ...]:
    found = devices_now()
    chosen_input, chosen_output = (default_index(direction) for direction in ("input", "output"))
    names = Counter(device.name for device in found)
    return tuple(
        AudioDevice(
            # On some systems each way in offers the same device under the same name.
            id=device.name if names[device.name] == 1 else f"{device.name}, {device.host_api}",
            name=device.label,
            host_api=device.host_api,
            inputs=device.inputs,
            outputs=device.outputs,
            rate=device.rate,
            is_default_input=device.index == chosen_input,
            is_default_output=device.index == chosen_output,
        )
        for device in found
    )


def _from_server(device: ServerDevice) -> AudioDevice:
    is_input = device.direction == "input"
    return AudioDevice(
        id=PULSE_PREFIX + device.name,
        name=device.description,
        host_api="PulseAudio",
        inputs=device.channels if is_input else 0,
        outputs=0 if is_input else device.channels,
        rate=device.rate,
        is_default_input=is_input and device.is_default,
        is_default_output=not is_input and device.is_default,
        is_monitor=device.is_monitor,
        is_virtual=device.is_virtual,
    )
