"""Raw key events of XInput 2: which device a key came from, past every grab. Nothing is kept of a key once the caller has looked at it."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from Xlib import X
from Xlib.ext import ge, xinput

from proctoring.bounding import plain
from proctoring.sources import missing
from proctoring.x11.connection import Connection, asked

RAW_PRESS = 13
RAW_RELEASE = 14
_AFTER_TEN = struct.Struct("=HIIHHI")
"""xXIRawEvent from its eleventh byte: deviceid, time, detail, sourceid, valuators_len, flags."""

_REPEAT = 1 << 16
"""XIKeyRepeat: the server repeats a key that is held."""

SYSFS_INPUT = Path("/sys/class/input")
DEVICE_NAME = 100


class Origin(Enum):
    """Where a device's keys come from."""

    KEYBOARD = "keyboard"
    XTEST = "xtest"
    KERNEL = "kernel"


@dataclass(frozen=True, slots=True)
class KeyDevice:
    """A device as the server lists it; `number` is its id there."""

    number: int
    name: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class RawKey:
    """One key going down or up."""

    code: int
    down: bool
    source: int


class RawKeys:
    """The server's raw key events on one connection, and its key devices."""

    def __init__(self, connection: Connection) -> None:
        """Raise `SourceUnavailable` where the server has no XInput 2.1, the first whose raw events pass grabs."""
        connection.need(xinput.extname)
        self._display = connection.display
        self._opcode = int(connection.display.display.get_extension_major(xinput.extname))
        version = xinput.XIQueryVersion(
            display=connection.display.display, opcode=self._opcode, major_version=2, minor_version=2
        )
        if (version.major_version, version.minor_version) < (2, 1):
            raise missing("The X server's XInput is too old: 2.1 is needed for keys while the keyboard is grabbed.")
        masks = [
            (xinput.AllMasterDevices, 1 << RAW_PRESS | 1 << RAW_RELEASE),
            (xinput.AllDevices, 1 << xinput.HierarchyChanged),
        ]
        connection.root.xinput_select_events(masks)

    def of(self, event: Any) -> RawKey | None:  # noqa: ANN401 - an event of python-xlib
        """Return the key an event tells of; None for other events and for repeats of a key that is held."""
        if event.type != ge.GenericEventCode or event.extension != self._opcode:
            return None
        if event.evtype not in (RAW_PRESS, RAW_RELEASE) or len(event.data) < _AFTER_TEN.size:
            return None
        _, _, code, source, _, flags = _AFTER_TEN.unpack_from(bytes(event.data))
        return None if flags & _REPEAT else RawKey(code, event.evtype == RAW_PRESS, source)

    def is_change_of_devices(self, event: Any) -> bool:  # noqa: ANN401 - an event of python-xlib
        """Whether devices came or went."""
        return bool(
            event.type == ge.GenericEventCode
            and event.extension == self._opcode
            and event.evtype == xinput.HierarchyChanged
        )

    def devices(self) -> dict[int, KeyDevice]:
        """Return the key devices that are there, by their numbers."""
        listed = asked(lambda: self._display.xinput_query_device(xinput.AllDevices))
        return {each.number: each for each in self._told(listed.devices if listed else ())}

    def _told(self, devices: Any) -> Iterator[KeyDevice]:  # noqa: ANN401 - a reply of python-xlib
        for each in devices:
            if each.use in (xinput.SlaveKeyboard, xinput.FloatingSlave):
                name = plain(str(each.name), DEVICE_NAME)
                yield KeyDevice(int(each.deviceid), name, self._origin(int(each.deviceid), name))

    def _origin(self, number: int, name: str) -> Origin:
        if self._property(number, "XTEST Device").startswith(b"\1") or name.endswith("XTEST keyboard"):
            return Origin.XTEST
        node = self._property(number, "Device Node")
        return (
            Origin.KERNEL
            if node and made_by_a_program(node.rstrip(b"\0").decode(errors="replace"))
            else Origin.KEYBOARD
        )

    def _property(self, device: int, name: str) -> bytes:
        atom = self._display.get_atom(name, only_if_exists=True)
        if not atom:
            return b""
        found = asked(lambda: self._display.xinput_get_device_property(device, atom, X.AnyPropertyType, 0, 64))
        _, value = found.value if found is not None and found.value else (0, b"")
        return bytes(value)


def made_by_a_program(node: str, classes: Path = SYSFS_INPUT) -> bool:
    """Whether an input device such as /dev/input/event7 was made by a program through uinput and not by hardware.

    The kernel files such devices under /devices/virtual/input; Bluetooth keyboards are virtual too, but under /devices/virtual/misc/uhid.
    """
    try:
        where = os.path.realpath(classes / Path(node).name / "device", strict=True)
    except OSError:
        return False
    return "/devices/virtual/input/" in where
