"""Programs that capture the screen, control it from afar or listen to all keys, each the real one where it is to be had."""

import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from proctoring.wayland.xwayland import XWaylandClientsDetector
from proctoring.x11.screen_clients import ScreenClientsDetector
from tests.support.detecting import Watched
from tests.support.x_stimulus import another_program

pytestmark = pytest.mark.screen


@contextmanager
def running(*command):
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def grabbing(display, program="ffmpeg"):
    return running(program, "-nostdin", "-loglevel", "quiet", "-f", "x11grab", "-i", display, "-f", "null", "-")


def begun(kind, pid):
    return lambda said: (said.kind, said.phase, said.observed.get("pid")) == (kind, "begin", pid)


def test_ffmpeg_that_grabs_the_screen_is_seen_until_it_ends(display, scene):
    with Watched(ScreenClientsDetector(), scene()) as heard:
        with grabbing(display) as ffmpeg:
            began = heard.wait_for(begun("screen_capture", ffmpeg.pid))
        ended_ns = time.monotonic_ns()
        ended = heard.wait_for(lambda said: (said.kind, said.phase) == ("screen_capture", "end"))
    assert began.observed["executable"] == "/usr/bin/ffmpeg"
    assert ended.at_ns - ended_ns < 1e9
    assert ended.observed["seconds"] < 5
    assert {said.kind for said in heard.said if said.phase in ("begin", "point")} == {"screen_capture"}


def test_a_capturing_program_under_another_name_is_told_by_what_it_holds(display, scene, tmp_path):
    renamed = tmp_path / "text-editor"
    shutil.copy("/usr/bin/ffmpeg", renamed)
    with Watched(ScreenClientsDetector(), scene()) as heard, grabbing(display, str(renamed)) as ffmpeg:
        began = heard.wait_for(begun("screen_capture", ffmpeg.pid))
        started_ns = time.monotonic_ns()
    assert began.at_ns - started_ns < 1e9
    assert began.observed["executable"] == str(renamed)
    assert began.observed["indicator"] == "shared_memory_without_window"
    assert "without a window" in began.statement


def test_x11vnc_is_seen_and_so_is_whoever_connects_to_it(display, scene):
    with socket.socket() as probe:
        port = next(port for port in range(5920, 5999) if probe.connect_ex(("127.0.0.1", port)))
    server = running("x11vnc", "-display", display, "-localhost", "-rfbport", str(port), "-nopw", "-forever", "-quiet")
    with Watched(ScreenClientsDetector(), scene()) as heard, server as vnc:
        program = heard.wait_for(begun("remote_control", vnc.pid))
        logger = heard.wait_for(begun("key_logger", vnc.pid))
        heard.wait_for(begun("screen_capture", vnc.pid))
        viewer = connected_to(port, vnc)
        at_ns = time.monotonic_ns()
        with viewer:
            connection = heard.wait_for(lambda said: said.observed.get("indicator") == "connection")
            peer_port = viewer.getsockname()[1]
        heard.wait_for(lambda said: said.phase == "end" and said.observed.get("indicator") == "connection")
    assert program.observed["executable"] == logger.observed["executable"] == "/usr/bin/x11vnc"
    assert connection.at_ns - at_ns < 1e9
    assert connection.observed["pid"] == vnc.pid
    assert (connection.observed["port"], connection.observed["peer"]) == (port, "127.0.0.1")
    assert connection.observed["peer_port"] == peer_port


def connected_to(port, process):
    """Connect once the server listens; its end would fail the test."""
    while process.poll() is None:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=10)
        except ConnectionRefusedError:
            continue
    raise AssertionError("x11vnc has ended")


def test_a_program_that_records_all_keys_is_a_key_logger_and_our_own_is_not(display, kiosk, other, scene):
    with Watched(ScreenClientsDetector(), scene(kiosk)) as heard:
        kiosk.do("record")
        at_ns = time.monotonic_ns()
        other.do("record")
        began = heard.wait_for(begun("key_logger", other.pid))
    assert began.at_ns - at_ns < 1e9
    assert began.observed["executable"] == os.path.realpath(sys.executable)
    assert began.statement.endswith("keys among it (RECORD extension).")
    assert [said.observed["pid"] for said in heard.of("key_logger", "begin")] == [other.pid]


def test_declared_technology_may_listen(display, other, scene):
    declared = frozenset([f"python{sys.version_info.major}.{sys.version_info.minor}"])
    with Watched(ScreenClientsDetector(), scene(assistive=declared)) as heard:
        other.do("record")
        with grabbing(display) as ffmpeg:
            heard.wait_for(begun("screen_capture", ffmpeg.pid))
    assert not heard.of("key_logger")


def test_an_ordinary_window_is_no_signal(display, other, scene):
    other.do("window", title="Notes")
    with Watched(ScreenClientsDetector(), scene()) as heard, another_program() as third:
        third.do("record")
        heard.wait_for(begun("key_logger", third.pid))
    assert {said.observed["pid"] for said in heard.said if said.phase == "begin"} == {third.pid}


def test_in_a_wayland_session_programs_in_xwayland_are_seen_and_the_rest_is_said_to_be_missing(display, other, scene):
    with Watched(XWaylandClientsDetector(), scene()) as heard:
        other.do("record")
        heard.wait_for(begun("key_logger", other.pid))
    health = next(said for said in heard.said if said.phase == "health")
    assert health.kind == "degraded"
    assert "Wayland does not tell" in health.statement
