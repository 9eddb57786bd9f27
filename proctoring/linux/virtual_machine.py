"""Looks once for traits of a virtual machine or container, and lists every one that matched, beside those that can't be known here.

Sees firmware names (DMI), the processor's hypervisor flag, /sys/hypervisor, virtio devices, vendors of PCI devices, ACPI ids, network card
addresses, clock sources and containers. Can't see a hypervisor that hides all of them; and a trait is no proof: a physical server may have one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import line_of, lines_of, short
from proctoring.signals import HealthState
from proctoring.sources import wait_alive
from proctoring.stopping import Stop

_KIND: Final = "virtual_machine"
_AT_MOST: Final = 8
_DMI_FIELDS: Final = (
    "sys_vendor",
    "product_name",
    "product_version",
    "board_vendor",
    "board_name",
    "bios_vendor",
    "chassis_vendor",
)
"""Never the serial numbers beside them."""

_VIRTUAL_NAMES: Final = (
    "qemu", "kvm", "vmware", "virtualbox", "vbox", "innotek", "xen", "virtual machine", "parallels", "bochs", "bhyve", "openstack",
    "amazon ec2", "google compute engine", "apple virtualization", "ovmf", "edk ii", "seabios", "firecracker", "cloud hypervisor",
    "digitalocean", "hetzner vserver", "alibaba cloud ecs", "nutanix ahv",
)  # fmt: skip
_PCI_VENDORS: Final = {
    "0x1af4": "virtio", "0x1b36": "QEMU", "0x1234": "QEMU display", "0x15ad": "VMware", "0x80ee": "VirtualBox", "0x5853": "Xen",
    "0x1ab8": "Parallels", "0x1d0f": "Amazon",
}  # fmt: skip
"""From pci.ids. Microsoft's (0x1414) is left out: real machines have it too."""

_ACPI_IDS: Final = ("QEMU", "VMGENCTR", "VMW0", "AMZNC10C", "MSFT1000")
_CARD_ADDRESSES: Final = {
    "52:54:00": "QEMU", "08:00:27": "VirtualBox", "00:05:69": "VMware", "00:0c:29": "VMware", "00:1c:14": "VMware",
    "00:50:56": "VMware", "00:15:5d": "Hyper-V", "00:16:3e": "Xen", "00:1c:42": "Parallels",
}  # fmt: skip
"""First half of a card's address, as registered with the IEEE; QEMU's is its documented default."""

_CLOCKS: Final = ("kvm-clock", "xen", "hyperv_clocksource_tsc_page", "hyperv_clocksource_msr")
_CONTAINERS: Final = (
    "docker",
    "containerd",
    "kubepods",
    "libpod",
    "lxc",
    "machine.slice/machine-",
    "garden",
    "actions_job",
)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One trait: `matched` is None where it can't be known on this machine; `found` what was read, in words."""

    name: str
    matched: bool | None
    found: tuple[str, ...] = ()


class VirtualMachineDetector:
    """Says `virtual_machine` once, where any trait matched. `root` is where /sys and /proc are looked for."""

    name = "linux.virtual_machine"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A hypervisor that hides all of these traits is not seen.",
        "A trait is no proof: cloud vendors' physical machines and control domains show some of them too.",
        "Looked at once, when the watch begins.",
    )

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - the scene changes nothing about the machine
        """Look once, then wait until told to stop."""
        indicators = look(self._root)
        standing = {"indicators": [_observed(indicator) for indicator in indicators]}
        unknown = tuple(indicator.name for indicator in indicators if indicator.matched is None)
        if len(unknown) == len(indicators):
            report.health(
                HealthState.FAILED,
                "Neither /sys nor /proc can be read, so whether this machine is virtual is not known.",
            )
        else:
            report.health(HealthState.ACTIVE)
        report.snapshot(standing)
        matched = [indicator for indicator in indicators if indicator.matched]
        if matched:
            told = "; ".join(f"{indicator.name}: {', '.join(indicator.found)}" for indicator in matched)
            not_known = f" Not known here: {', '.join(unknown)}." if unknown else ""
            report.point(_KIND, {**standing, "matched": [one.name for one in matched], "unknown": list(unknown)},
                         f"The machine shows traits of a virtual one or a container. {told}.{not_known}")  # fmt: skip
        while not stop.is_set():
            wait_alive(report, stop, 1.0)
        report.snapshot(standing)


def look(root: Path) -> tuple[Indicator, ...]:
    """Return every trait that is looked for, in a fixed order, with what was found of it."""
    looks: tuple[tuple[str, Callable[[Path], tuple[str, ...] | None]], ...] = (
        ("firmware names (DMI)", _firmware),
        ("processor flag", _processor),
        ("/sys/hypervisor", _hypervisor),
        ("virtio devices", _virtio),
        ("PCI vendors", _pci),
        ("ACPI devices", _acpi),
        ("network card addresses", _cards),
        ("clock sources", _clocks),
        ("container", _container),
    )
    found = ((name, look_for(root)) for name, look_for in looks)
    return tuple(
        Indicator(name, None) if seen is None else Indicator(name, bool(seen), seen[:_AT_MOST]) for name, seen in found
    )


def _observed(indicator: Indicator) -> dict[str, Any]:
    return {"name": indicator.name, "matched": indicator.matched, "found": list(indicator.found)}


def _entries(folder: Path) -> list[Path] | None:
    """Return a folder's entries; None where there is none. An empty one is an answer: nothing of the kind."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return None


def _firmware(root: Path) -> tuple[str, ...] | None:
    values = {field: line_of(root / "sys/class/dmi/id" / field) for field in _DMI_FIELDS}
    if not any(values.values()):
        return None
    return tuple(
        f"{field} is '{value}'"
        for field, value in values.items()
        if value is not None and any(name in value.lower() for name in _VIRTUAL_NAMES)
    )


def _processor(root: Path) -> tuple[str, ...] | None:
    flags = [
        line.partition(":")[2].split() for line in lines_of(root / "proc/cpuinfo") or () if line.startswith("flags")
    ]
    if not flags:
        return None  # other than x86, processors don't say it here
    return ("'hypervisor' is set",) if "hypervisor" in flags[0] else ()


def _hypervisor(root: Path) -> tuple[str, ...] | None:
    if not (root / "sys").is_dir() or _entries(root / "sys/kernel") is None:
        return None
    kind = line_of(root / "sys/hypervisor/type")
    tree = line_of(root / "proc/device-tree/hypervisor/compatible")
    control = "control_d" in (line_of(root / "proc/xen/capabilities") or "")
    found = [f"type is '{kind}'{', and this is its control domain' if control else ''}"] if kind else []
    return (*found, *([f"the device tree names '{tree}'"] if tree else ()))


def _virtio(root: Path) -> tuple[str, ...] | None:
    if _entries(root / "sys/bus") is None:
        return None
    devices = _entries(root / "sys/bus/virtio/devices") or []
    return (f"{len(devices)} found",) if devices else ()


def _pci(root: Path) -> tuple[str, ...] | None:
    devices = _entries(root / "sys/bus/pci/devices")
    if devices is None:
        return None
    vendors = {_PCI_VENDORS.get(line_of(device / "vendor") or "") for device in devices}
    return tuple(sorted(vendor for vendor in vendors if vendor))


def _acpi(root: Path) -> tuple[str, ...] | None:
    devices = _entries(root / "sys/bus/acpi/devices")
    if devices is None:
        return None
    ids = {device.name.partition(":")[0] for device in devices}
    return tuple(sorted(name for name in ids if name.startswith(_ACPI_IDS)))


def _cards(root: Path) -> tuple[str, ...] | None:
    """Only of cards that stand on a device: a host's bridges towards its own guests carry the guests' addresses."""
    links = _entries(root / "sys/class/net")
    if links is None:
        return None
    makers = {
        _CARD_ADDRESSES.get((line_of(link / "address") or "")[:8].lower())
        for link in links
        if (link / "device").exists()
    }
    return tuple(sorted(f"registered to {maker}" for maker in makers if maker))


def _clocks(root: Path) -> tuple[str, ...] | None:
    line = line_of(root / "sys/devices/system/clocksource/clocksource0/available_clocksource")
    return None if line is None else tuple(clock for clock in line.split() if clock in _CLOCKS)


def _container(root: Path) -> tuple[str, ...] | None:
    hints = tuple(_container_hints(root))
    return hints if hints or (root / "proc/1").is_dir() else None


def _container_hints(root: Path) -> Iterator[str]:
    for marker in (".dockerenv", "run/.containerenv", "run/systemd/container"):
        if (root / marker).exists():
            said = line_of(root / marker)
            yield f"/{marker} is there" + (f" and says '{said}'" if said and marker.endswith("container") else "")
    for variable in "\0".join(lines_of(root / "proc/1/environ") or ()).split("\0"):
        if variable.startswith("container="):
            yield f"the first process was told '{short(variable)}'"
    for line in lines_of(root / "proc/1/cgroup") or ():
        if any(name in line for name in _CONTAINERS):
            yield "the first process is in a container's control group"
            return
