"""The network changes, in a network namespace of the test's own: real interfaces, addresses and routes, nobody else's."""

import ctypes
import os
import shutil
import socket
import subprocess
import threading
import time

import pytest

from proctoring.linux import links
from proctoring.linux.network_change import NetworkChangeDetector
from proctoring.sources import lost
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched

pytestmark = on_linux

_NEW_NETWORK = 0x4000_0000  # CLONE_NEWNET


class Namespace:
    """A network of its own: a thread that lives in it opens sockets there, and `ip` is run in it."""

    def __init__(self):
        self._ready = threading.Event()
        self._wanted: list[tuple[threading.Event, list[socket.socket], object]] = []
        self._more = threading.Semaphore(0)
        self.failed = 0
        self._thread = threading.Thread(target=self._live)
        self._thread.start()
        self._ready.wait(10)

    def ip(self, *words):
        place = f"--net=/proc/{os.getpid()}/task/{self._thread.native_id}/ns/net"
        subprocess.run(["nsenter", place, "ip", *words], check=True, capture_output=True)

    def opening(self, what):
        def open_there():
            done, found = threading.Event(), []
            self._wanted.append((done, found, what))
            self._more.release()
            assert done.wait(10)
            return found[0]

        return open_there

    def leave(self):
        self._wanted.append((threading.Event(), [], None))
        self._more.release()
        self._thread.join(10)

    def _live(self):
        self.failed = ctypes.CDLL(None, use_errno=True).unshare(_NEW_NETWORK)
        self._ready.set()
        while not self.failed:
            self._more.acquire()
            done, found, what = self._wanted.pop(0)
            if what is None:
                return
            found.append(what())
            done.set()


@pytest.fixture
def namespace():
    if not shutil.which("nsenter") or not shutil.which("ip"):
        pytest.skip("there is no nsenter or ip")
    found = Namespace()
    if found.failed:
        pytest.skip("this user may not make a network namespace")
    yield found
    found.leave()


@pytest.fixture
def detector(namespace):
    return NetworkChangeDetector(namespace.opening(links.open_news), namespace.opening(links.ask))


def change(what, name=None):
    return lambda said: (
        said.phase == "point" and said.observed["what"] == what and name in (None, said.observed.get("interface"))
    )


def test_an_interface_that_comes_connects_and_goes_is_told_each_time(namespace, detector):
    with Watched(detector, scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        namespace.ip("link", "add", "cable0", "type", "veth", "peer", "name", "cable1")
        added = heard.wait_for(change("added", "cable0"))
        namespace.ip("link", "set", "cable0", "up")
        namespace.ip("link", "set", "cable1", "up")
        connected = heard.wait_for(change("connected", "cable0"))
        namespace.ip("link", "del", "cable0")
        heard.wait_for(change("removed", "cable0"))
    assert 0 <= seconds_after(added.at_ns, began) < 1.0
    assert added.statement == "A network interface was added: 'cable0' (veth)."
    assert connected.statement == "The network interface 'cable0' (veth) was connected."


def test_another_network_and_another_way_out_are_told_without_an_address(namespace, detector):
    namespace.ip("link", "add", "cable0", "type", "veth", "peer", "name", "cable1")
    for end in ("cable0", "cable1"):
        namespace.ip("link", "set", end, "up")
    with Watched(detector, scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        namespace.ip("address", "add", "192.0.2.17/24", "dev", "cable0")
        moved = heard.wait_for(change("network", "cable0"))
        namespace.ip("route", "add", "default", "via", "192.0.2.1", "dev", "cable0")
        out = heard.wait_for(change("way_out"))
    assert moved.observed["after"] == ["192.0.2.0/24"]
    assert (out.observed["before"], out.observed["after"]) == ([], ["cable0"])
    assert not any("192.0.2.17" in str(said) for said in heard.said)


def test_an_address_within_the_same_network_is_no_change(namespace, detector):
    namespace.ip("link", "add", "cable0", "type", "veth", "peer", "name", "cable1")
    namespace.ip("address", "add", "192.0.2.17/24", "dev", "cable0")
    with Watched(detector, scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        namespace.ip("address", "add", "192.0.2.18/24", "dev", "cable0")
        namespace.ip("link", "add", "last", "type", "bridge")
        heard.wait_for(change("added", "last"))
    assert len(heard.of("network_change")) == 1


def test_the_kernel_falling_silent_is_health_and_what_changed_meanwhile_is_told(namespace, detector):
    opened = []

    def breaking():
        if len(opened) == 1:
            opened.append(None)
            raise lost("the kernel's news broke off")
        opened.append(namespace.opening(links.open_news)())
        return opened[-1]

    with Watched(NetworkChangeDetector(breaking, namespace.opening(links.ask)), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        _break(opened[0])
        namespace.ip("link", "add", "cable0", "type", "veth", "peer", "name", "cable1")
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "failed")
        heard.wait_for(change("added", "cable0"))
    assert heard.said[-1].phase == "snapshot"


def _break(news):
    """Put something in the socket's place that fails when it is read."""
    reading, writing = os.pipe()
    os.close(reading)
    os.dup2(writing, news.fileno())
    os.close(writing)
