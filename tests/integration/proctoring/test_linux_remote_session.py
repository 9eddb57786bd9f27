"""Whether the desktop session is remote: by a real X server, a real message bus with a logind, and what the environment says."""

import os
import shutil

import pytest

from proctoring.linux.buses import Bus
from proctoring.linux.remote_session import RemoteSessionDetector, x_server
from proctoring.programs import Program
from tests.support.around import on_linux, scene
from tests.support.detecting import Watched
from tests.support.message_bus import FakeLogind, private_bus
from tests.support.screen import screen

pytestmark = on_linux


@pytest.fixture
def nobody(tmp_path):
    return lambda: Bus(f"unix:path={tmp_path}/none", "system bus")


def standing(heard):
    return {
        trait["name"]: trait["matched"]
        for trait in heard.wait_for(lambda said: said.phase == "snapshot").observed["traits"]
    }


@pytest.mark.screen
def test_a_local_x_server_is_told_from_its_socket_and_raises_nothing(nobody):
    with screen() as display:
        server = x_server(int(display.lstrip(":")))
        with Watched(RemoteSessionDetector({"DISPLAY": display}, nobody), scene()) as heard:
            traits = standing(heard)
    assert server.executable.endswith("/Xvfb")
    assert traits == {"SSH": False, "XRDP": False, "X server": False, "logind": None}
    assert heard.of("remote_session") == []


def test_an_x_server_that_draws_for_a_network_is_told_by_its_executable(nobody):
    detector = RemoteSessionDetector({"DISPLAY": ":1"}, nobody, lambda number: Program(4711, "/usr/bin/Xtigervnc"))
    with Watched(detector, scene()) as heard:
        told = heard.wait_for(lambda said: said.kind == "remote_session")
    assert told.observed["matched"] == ["X server"]
    assert "/usr/bin/Xtigervnc (process 4711), which draws for a network (TigerVNC)" in told.statement
    assert "Not known here: logind." in told.statement


@pytest.mark.parametrize(
    ("environment", "trait", "words"),
    [
        ({"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, "SSH", "started over SSH (SSH_CONNECTION is set)"),
        ({"XRDP_SESSION": "1"}, "XRDP", "started by XRDP (XRDP_SESSION is set)"),
        ({"DISPLAY": "localhost:10.0"}, "X server", "over the network ('localhost'), as SSH forwards one"),
        ({"DISPLAY": "thin-client-7:0"}, "X server", "over the network ('thin-client-7')"),
    ],
)
def test_the_environment_gives_it_away_without_an_address(nobody, environment, trait, words):
    with Watched(RemoteSessionDetector(environment, nobody), scene()) as heard:
        told = heard.wait_for(lambda said: said.kind == "remote_session")
    assert told.observed["matched"] == [trait]
    assert words in told.statement
    assert "192.0.2" not in str(heard.said)


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon")
def test_logind_calls_a_session_remote_or_local(tmp_path):
    with private_bus(tmp_path) as address:
        detector = RemoteSessionDetector({}, lambda: Bus(address, "system bus"))
        with FakeLogind(address, Remote=("b", True), RemoteHost=("s", "desk.example")):
            with Watched(detector, scene()) as heard:
                told = heard.wait_for(lambda said: said.kind == "remote_session")
            assert "logind calls the session remote, from 'desk.example'" in told.statement
        with FakeLogind(address), Watched(detector, scene()) as heard:
            assert standing(heard)["logind"] is False
    assert heard.of("remote_session") == []


def test_without_a_display_or_a_bus_they_are_unknown(nobody):
    with Watched(RemoteSessionDetector({"HOME": os.sep}, nobody), scene()) as heard:
        assert standing(heard) == {"SSH": False, "XRDP": False, "X server": None, "logind": None}
    assert heard.of("remote_session") == []
