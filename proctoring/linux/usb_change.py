"""Watches USB devices come and go: what they are (maker, product, kinds of use such as storage or keyboard), never their serial numbers.

Sees devices as the kernel lists them, told by the kernel itself, else looked at twice a second. Can't tell what a device is behind what it
says of itself, and sees a device that is unplugged and plugged again only if the kernel gives it another number, which it does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import line_of
from proctoring.linux.uevents import OpenSocket, device_looks, open_uevents
from proctoring.signals import HealthState
from proctoring.sources import look_while_there, missing
from proctoring.stopping import Stop

_KIND: Final = "usb_change"
_AT_MOST: Final = 256
_USES: Final = {
    "01": "audio", "02": "communication", "03": "keyboard, mouse or other input", "06": "still camera", "07": "printer",
    "08": "storage", "09": "hub", "0a": "data", "0b": "smart card", "0e": "video", "10": "audio and video", "dc": "diagnostics",
    "e0": "wireless", "ef": "several", "fe": "special to its application", "ff": "special to its maker",
}  # fmt: skip
"""Interface classes, from usb.org's list of class codes."""


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """One device at one place. `number` is new each time it is plugged in."""

    place: str
    number: str
    maker_id: str
    product_id: str
    maker: str | None
    product: str | None
    uses: tuple[str, ...]

    @property
    def told(self) -> str:
        """How a sentence names it."""
        name = " ".join(part for part in (self.maker, self.product) if part) or "unnamed"
        uses = f", {', '.join(self.uses)}" if self.uses else ""
        return f"'{name}' ({self.maker_id}:{self.product_id}{uses}) at {self.place}"

    @property
    def observed(self) -> dict[str, Any]:
        """How a signal names it."""
        return {
            "place": self.place, "vendor_id": self.maker_id, "product_id": self.product_id, "vendor": self.maker,
            "product": self.product, "uses": list(self.uses),
        }  # fmt: skip


class UsbChangeDetector:
    """Says `usb_change` for each device that came or went. `root` is where /sys is; `open_socket` gives the kernel's news."""

    name = "linux.usb_change"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "What a device is, is what it says of itself.",
        "Of hubs between, only their own coming and going is told.",
    )

    def __init__(self, root: Path = Path("/"), open_socket: OpenSocket = open_uevents) -> None:
        self._folder = root / "sys/bus/usb/devices"
        self._open = open_socket

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - devices are nobody's
        """Look until told to stop."""
        before: Mapping[tuple[str, str], UsbDevice] | None = None

        def look() -> None:
            nonlocal before
            for heard in device_looks("usb", self._open, report, stop):
                now = self._plugged()
                report.health(*_health(heard))
                if before is None:
                    report.snapshot(_standing(now))
                else:
                    _state_changes(before, now, report)
                before = now
            report.snapshot(_standing(before or {}))

        look_while_there(look, report, stop)

    def _plugged(self) -> dict[tuple[str, str], UsbDevice]:
        try:
            folders = sorted(self._folder.iterdir())[: 8 * _AT_MOST]
        except OSError as exc:
            raise missing("this machine has no USB (/sys/bus/usb is not there)") from exc
        # "1-4.2" is a device, "1-4.2:1.0" one of its interfaces, "usb1" the root of a bus.
        devices = [_device(folder, folders) for folder in folders if ":" not in folder.name][:_AT_MOST]
        return {(device.place, device.number): device for device in devices if device is not None}


def _device(folder: Path, folders: list[Path]) -> UsbDevice | None:
    maker_id, product_id = line_of(folder / "idVendor"), line_of(folder / "idProduct")
    if maker_id is None or product_id is None:
        return None  # on its way in or out
    interfaces = [found for found in folders if found.name.startswith(f"{folder.name}:")]
    classes = [line_of(found / "bInterfaceClass") for found in interfaces] or [line_of(folder / "bDeviceClass")]
    return UsbDevice(
        place=folder.name,
        number=line_of(folder / "devnum") or "",
        maker_id=maker_id,
        product_id=product_id,
        maker=line_of(folder / "manufacturer"),
        product=line_of(folder / "product"),
        uses=tuple(dict.fromkeys(_USES[code] for code in classes if code in _USES)),
    )


def _health(heard: bool) -> tuple[HealthState, str]:  # noqa: FBT001 - one fact, one place
    if heard:
        return HealthState.ACTIVE, ""
    return (
        HealthState.DEGRADED,
        "The kernel's news of devices can't be heard; the list is looked at twice a second instead.",
    )


def _standing(devices: Mapping[tuple[str, str], UsbDevice]) -> dict[str, Any]:
    return {"devices": [device.observed for device in devices.values()]}


def _state_changes(
    before: Mapping[tuple[str, str], UsbDevice], now: Mapping[tuple[str, str], UsbDevice], report: Report
) -> None:
    for key in sorted(before.keys() - now.keys()):
        device = before[key]
        report.point(_KIND, {"what": "removed", **device.observed}, f"The USB device {device.told} went away.")
    for key in sorted(now.keys() - before.keys()):
        device = now[key]
        report.point(_KIND, {"what": "added", **device.observed}, f"A USB device was plugged in: {device.told}.")
