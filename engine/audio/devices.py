"""Which microphones and loudspeakers there are, in words for people."""

from dataclasses import dataclass

from engine.audio.portaudio import PULSE_PREFIX, SOUND_SERVER_NAMES, refresh, sounddevice
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
    hardware = tuple(device for device in direct if device.name not in SOUND_SERVER_NAMES)
    return tuple(_from_server(device) for device in served) + hardware


def _direct_devices() -> tuple[AudioDevice, ...]:
    module = sounddevice()
    apis = module.query_hostapis()
    default_input, default_output = (int(index) for index in module.default.device)
    if default_input < 0 and default_output < 0 and apis:
        default_input, default_output = apis[0]["default_input_device"], apis[0]["default_output_device"]
    return tuple(
        AudioDevice(
            id=str(info["name"]),
            name=str(info["name"]),
            host_api=str(apis[info["hostapi"]]["name"]),
            inputs=int(info["max_input_channels"]),
            outputs=int(info["max_output_channels"]),
            rate=round(float(info["default_samplerate"])),
            is_default_input=int(info["index"]) == default_input,
            is_default_output=int(info["index"]) == default_output,
        )
        for info in module.query_devices()
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
