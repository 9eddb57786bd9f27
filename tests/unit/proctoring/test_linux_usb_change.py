"""USB devices come and go: news as the kernel sends it, and the folders it makes of them. No real device can be plugged in by a test."""

import socket
import time

import pytest

from proctoring.linux.uevents import open_uevents, uevent
from proctoring.linux.usb_change import UsbChangeDetector
from proctoring.sources import denied
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched

pytestmark = on_linux

STICK = {
    "idVendor": "0951",
    "idProduct": "1666",
    "manufacturer": "Kingston",
    "product": "DataTraveler 3.0",
    "serial": "60A44C413C5E",
}


class Machine:
    """A tree of USB devices and the kernel that tells of it."""

    def __init__(self, root):
        self.root = root
        self.folder = root / "sys/bus/usb/devices"
        self.folder.mkdir(parents=True)
        self.kernel, self.heard = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)

    def plug(self, place="1-4", number="7", uses=("08",), **attributes):
        device = self.folder / place
        device.mkdir()
        for name, text in {**STICK, "devnum": number, **attributes}.items():
            (device / name).write_text(text + "\n")
        self.tell("add", place)
        for at, use in enumerate(uses):  # a device is told of before its parts are there
            part = self.folder / f"{place}:1.{at}"
            part.mkdir()
            (part / "bInterfaceClass").write_text(use + "\n")

    def pull(self, place="1-4"):
        self.tell("remove", place)
        for folder in list(self.folder.iterdir()):
            if folder.name.partition(":")[0] == place:
                for file in folder.iterdir():
                    file.unlink()
                folder.rmdir()

    def tell(self, action, place, subsystem="usb"):
        path = f"/devices/pci0000:00/0000:00:14.0/usb1/{place}"
        fields = [f"{action}@{path}", f"ACTION={action}", f"DEVPATH={path}", f"SUBSYSTEM={subsystem}", "SEQNUM=42"]
        self.kernel.send("\0".join(fields).encode() + b"\0")


@pytest.fixture
def machine(tmp_path):
    found = Machine(tmp_path)
    with found.kernel:
        yield found
    found.heard.close()


def points(what):
    return lambda said: said.phase == "point" and said.observed["what"] == what


def test_a_stick_plugged_in_and_pulled_out_is_told_with_what_it_is_but_not_its_serial_number(machine):
    with Watched(UsbChangeDetector(machine.root, lambda: machine.heard), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        machine.plug()
        plugged = heard.wait_for(points("added"))
        machine.pull()
        pulled = heard.wait_for(points("removed"))
    assert 0 <= seconds_after(plugged.at_ns, began) < 1.0
    assert plugged.statement == "A USB device was plugged in: 'Kingston DataTraveler 3.0' (0951:1666, storage) at 1-4."
    assert pulled.observed["uses"] == ["storage"]
    assert not any(STICK["serial"] in str(said) for said in heard.said)


def test_the_same_device_pulled_and_plugged_between_two_looks_is_told_as_both(machine):
    machine.plug(number="7")
    with Watched(UsbChangeDetector(machine.root, lambda: machine.heard), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        machine.pull()
        machine.plug(number="8")
        heard.wait_for(points("removed"))
        heard.wait_for(points("added"))


def test_news_of_other_devices_is_none(machine):
    with Watched(UsbChangeDetector(machine.root, lambda: machine.heard), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        machine.tell("change", "power0", subsystem="power_supply")
        machine.plug(place="1-5", uses=("03", "01"))
        told = heard.wait_for(points("added"))
    assert told.observed["uses"] == ["keyboard, mouse or other input", "audio"]
    assert len(heard.of("usb_change")) == 1


def test_where_the_kernel_may_not_be_heard_the_list_is_looked_at_and_health_says_so(machine):
    def refused():
        raise denied("the kernel doesn't let this user hear its news")

    with Watched(UsbChangeDetector(machine.root, refused), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        machine.plug()
        told = heard.wait_for(points("added"))
    assert health.kind == "degraded"
    assert 0 <= seconds_after(told.at_ns, began) < 1.0


def test_a_machine_without_usb_is_unsupported_with_the_reason(tmp_path, machine):
    with Watched(UsbChangeDetector(tmp_path / "elsewhere", lambda: machine.heard), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert (health.kind, health.statement) == ("unsupported", "this machine has no USB (/sys/bus/usb is not there)")


def test_only_the_kernels_own_words_are_read_and_they_are_bounded():
    assert uevent(b"add@/devices/a\0ACTION=add\0SUBSYSTEM=usb\0") == {"ACTION": "add", "SUBSYSTEM": "usb"}
    assert uevent(b"libudev\0\xfe\xed\xca\xfeACTION=add\0") == {}
    assert uevent(b"") == {}
    assert len(uevent(b"add@/x\0A=" + b"x" * 5000)["A"]) == 200


def test_the_real_kernel_can_be_heard():
    with open_uevents() as heard:
        assert heard.fileno() >= 0
