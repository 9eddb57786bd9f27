"""Which microphone and loudspeaker the interview uses, and through what their sound goes before it reaches hardware, if it does.

Pure: a `Picture` in, facts out.
"""

from dataclasses import dataclass
from typing import Any, Final

from proctoring.linux.files import short
from proctoring.pulse.sound_server import Device, Picture, SoundStream

_DEEPEST: Final = 8
_LOOPBACK_CARDS: Final = frozenset({"snd_aloop", "snd_dummy"})
_NETWORK_MODULES: Final = ("module-tunnel-", "module-rtp-", "module-raop-", "module-simple-protocol", "module-roap-")
_FILTER_MODULES: Final = (
    "module-remap-", "module-virtual-", "module-echo-cancel", "module-ladspa-", "module-equalizer-", "module-combine-",
    "module-filter-",
)  # fmt: skip
_VIRTUAL_MODULES: Final = ("module-null-", "module-pipe-", "module-sine-source", "module-esound-")


@dataclass(frozen=True, slots=True)
class Route:
    """One device in use and what it stands on: `through` begins with itself. `own` tells a stream of ours from a mere default."""

    device: Device
    through: tuple[Device, ...]
    own: bool

    @property
    def traits(self) -> tuple[str, ...]:
        """What makes it other than a plug and a wire, in plain words; empty for plain hardware."""
        first, *below = self.through
        told = [*traits_of(first)]
        for device in below:
            told += [f"stands on {named(device)}, which {trait}" for trait in traits_of(device)]
        return tuple(told)


def routes_in_use(picture: Picture, own_pids: frozenset[int]) -> tuple[Route, ...]:
    """Return the devices that our own streams use, else the server's defaults; microphones first."""
    return tuple(
        Route(device, chain(picture, device), own)
        for devices, streams, default in (
            (picture.inputs, picture.recordings, picture.default_input),
            (picture.outputs, picture.playbacks, picture.default_output),
        )
        for device, own in _in_use(devices, streams, default, own_pids)
    )


def _in_use(
    devices: tuple[Device, ...], streams: tuple[SoundStream, ...], default: str, own_pids: frozenset[int]
) -> list[tuple[Device, bool]]:
    ours = {stream.device for stream in streams if stream.pid in own_pids}
    used = [(device, True) for device in devices if device.index in ours]
    return used or [(device, False) for device in devices if device.name == default]


def chain(picture: Picture, device: Device) -> tuple[Device, ...]:
    """Return the device, what it filters or overhears, what that stands on, and so on."""
    by_name = {found.name: found for found in (*picture.inputs, *picture.outputs)}
    links = [device]
    while len(links) < _DEEPEST:
        below = links[-1].monitor_of or links[-1].properties.get("device.master_device")
        found = by_name.get(below or "")
        if found is None or found in links:
            break
        links.append(found)
    return tuple(links)


def traits_of(device: Device) -> tuple[str, ...]:
    """Return what is not plain hardware about one device, in plain words that follow its name."""
    properties, module = device.properties, device.module or ""
    kind = properties.get("device.class", "")
    told = []
    if device.monitor_of is not None or kind == "monitor":
        told.append("overhears what is played on a loudspeaker")
    if kind == "filter" or "device.master_device" in properties or module.startswith(_FILTER_MODULES):
        told.append("is a filter over another device")
    if properties.get("alsa.driver_name") in _LOOPBACK_CARDS or properties.get("alsa.card_name") == "Loopback":
        told.append("is a loopback card without plugs")
    if device.network or module.startswith(_NETWORK_MODULES):
        told.append("is reached over the network")
    if _virtual(device) and not told:
        told.append("has no hardware of its own")
    return tuple(told)


def _virtual(device: Device) -> bool:
    properties, module = device.properties, device.module or ""
    if properties.get("device.class") == "abstract" or module.startswith(_VIRTUAL_MODULES):
        return True
    if properties.get("node.virtual") == "true" or properties.get("factory.name", "").startswith("support."):
        return True
    # PipeWire's stand-in sets the flag from the card; a node with an API of hardware is hardware all the same.
    return (
        not device.hardware
        and not properties.get("device.api")
        and not properties.get("factory.name", "").startswith("api.")
    )


def named(device: Device) -> str:
    """Return how a sentence names a device."""
    return f"'{short(device.description)}' ({short(device.name)})"


def described(device: Device) -> dict[str, Any]:
    """Return how a signal names a device."""
    properties = device.properties
    return {
        "name": short(device.name),
        "description": short(device.description),
        "direction": device.direction,
        "class": properties.get("device.class"),
        "module": device.module,
        "driver": short(device.driver),
        "bus": properties.get("device.bus"),
        "form_factor": properties.get("device.form_factor"),
        "monitor_of": device.monitor_of,
        "hardware": device.hardware,
        "network": device.network,
        "port": None if device.port is None else short(device.port.description),
        "port_available": None if device.port is None else device.port.available,
    }
