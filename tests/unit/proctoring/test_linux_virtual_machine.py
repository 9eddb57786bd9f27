"""Traits of a virtual machine, from trees as machines have them; what can't be read is unknown, never "no"."""

import pytest

from proctoring.linux.virtual_machine import VirtualMachineDetector, look
from tests.support.around import on_linux, scene
from tests.support.detecting import Watched

pytestmark = on_linux


@pytest.fixture
def tree(tmp_path):
    """Grow a file tree: `tree({"sys/class/dmi/id/sys_vendor": "QEMU"})`. A path that ends in / is a folder."""

    def grow(files):
        for name, text in files.items():
            path = tmp_path / name
            if name.endswith("/"):
                path.mkdir(parents=True, exist_ok=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return tmp_path

    return grow


LAPTOP = {
    "sys/class/dmi/id/sys_vendor": "LENOVO\n",
    "sys/class/dmi/id/product_name": "20XW004AGE\n",
    "sys/class/dmi/id/product_serial": "VMware-must-not-be-read\n",
    "proc/cpuinfo": "processor\t: 0\nflags\t\t: fpu vme de pse vmx\n",
    "proc/1/cgroup": "0::/init.scope\n",
    "proc/1/environ": "HOME=/\0TERM=linux\0",
    "sys/kernel/": "",
    "sys/bus/pci/devices/0000:00:00.0/vendor": "0x8086\n",
    "sys/bus/acpi/devices/PNP0C0A:00/": "",
    "sys/class/net/virbr0/address": "52:54:00:11:22:33\n",  # a bridge towards guests of its own
    "sys/class/net/wlp0s20f3/address": "a4:c3:f0:11:22:33\n",
    "sys/class/net/wlp0s20f3/device/": "",
    "sys/devices/system/clocksource/clocksource0/available_clocksource": "tsc hpet acpi_pm\n",
}
GUEST = LAPTOP | {
    "sys/class/dmi/id/sys_vendor": "QEMU\n",
    "sys/class/dmi/id/product_name": "Standard PC (Q35 + ICH9, 2009)\n",
    "proc/cpuinfo": "processor\t: 0\nflags\t\t: fpu vme hypervisor\n",
    "sys/bus/virtio/devices/virtio0/": "",
    "sys/bus/pci/devices/0000:00:01.0/vendor": "0x1af4\n",
    "sys/bus/acpi/devices/QEMU0002:00/": "",
    "sys/class/net/enp1s0/address": "52:54:00:aa:bb:cc\n",
    "sys/class/net/enp1s0/device/": "",
    "sys/devices/system/clocksource/clocksource0/available_clocksource": "kvm-clock tsc\n",
}


def matched(root):
    return {indicator.name: indicator.matched for indicator in look(root)}


def test_a_laptop_has_none_even_with_guests_of_its_own(tree):
    assert set(matched(tree(LAPTOP)).values()) == {False}
    with Watched(VirtualMachineDetector(tree(LAPTOP)), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
    assert heard.of("virtual_machine") == []
    assert heard.said[0].kind == "active"


def test_every_trait_of_a_guest_is_listed_with_what_was_found(tree):
    with Watched(VirtualMachineDetector(tree(GUEST)), scene()) as heard:
        told = heard.wait_for(lambda said: said.kind == "virtual_machine")
    assert told.observed["matched"] == [
        "firmware names (DMI)", "processor flag", "virtio devices", "PCI vendors", "ACPI devices", "network card addresses",
        "clock sources",
    ]  # fmt: skip
    assert "sys_vendor is 'QEMU'" in told.statement
    assert told.observed["unknown"] == []


def test_what_this_machine_does_not_say_is_unknown(tree):
    """As in a small cloud machine without firmware tables."""
    root = tree({"proc/cpuinfo": "flags\t: hypervisor\n", "proc/1/cgroup": "0::/\n"})
    with Watched(VirtualMachineDetector(root), scene()) as heard:
        told = heard.wait_for(lambda said: said.kind == "virtual_machine")
    assert told.observed["matched"] == ["processor flag"]
    assert "firmware names (DMI)" in told.observed["unknown"]
    assert "Not known here: firmware names (DMI)" in told.statement


def test_a_machine_of_which_nothing_can_be_read_is_a_failure_not_a_clean_bill(tmp_path):
    with Watched(VirtualMachineDetector(tmp_path), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert health.kind == "failed"
    assert heard.of("virtual_machine") == []


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({".dockerenv": ""}, "/.dockerenv is there"),
        ({"run/.containerenv": 'engine="podman"'}, "/run/.containerenv is there"),
        ({"proc/1/environ": "HOME=/\0container=lxc\0"}, "the first process was told 'container=lxc'"),
        ({"proc/1/cgroup": "1:cpu:/kubepods/pod1\n"}, "the first process is in a container's control group"),
    ],
)
def test_containers_give_themselves_away(tree, files, found):
    indicator = look(tree(LAPTOP | files))[-1]
    assert (indicator.name, indicator.matched) == ("container", True)
    assert any(found in told for told in indicator.found)


def test_the_hypervisors_own_control_domain_is_named_as_such(tree):
    root = tree(LAPTOP | {"sys/hypervisor/type": "xen\n", "proc/xen/capabilities": "control_d\n"})
    assert look(root)[2].found == ("type is 'xen', and this is its control domain",)


def test_firmware_that_goes_on_and_on_is_cut(tree):
    root = tree({"sys/class/dmi/id/product_name": "VirtualBox" * 1000})
    assert len(look(root)[0].found[0]) < 250
