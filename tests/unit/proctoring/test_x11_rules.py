"""The rules of the X11 detectors that need no X server: combinations, displays, sockets, devices, what a client's holdings mean."""

import os
import socket
from contextlib import suppress
from types import SimpleNamespace

import pytest
from Xlib import XK

from proctoring.detector import Scene, WatchPolicy
from proctoring.monitors import Monitor, changes, mirrored
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import Program, expected, program
from proctoring.x11.clients import Client
from proctoring.x11.hotkeys import Hotkeys, canonical
from proctoring.x11.raw_keys import made_by_a_program
from proctoring.x11.remote_sockets import RemoteSockets
from proctoring.x11.stacking import Area
from proctoring.x11.tcp_connections import established, printed
from proctoring.x11.traces import by_process, traces
from tests.support.detecting import Heard

KEYS = {
    "Tab": 23,
    "Alt_L": 64,
    "Alt_R": 108,
    "F4": 70,
    "Print": 107,
    "Super_L": 133,
    "Control_L": 37,
    "Delete": 119,
    "q": 24,
}


def codes_of(symbol):
    return [code for name, code in KEYS.items() if XK.string_to_keysym(name) == symbol]


@pytest.fixture
def hotkeys():
    listed = Hotkeys()
    listed.learn(("alt+tab", "Alt+F4", "print", "super", "CTRL+ALT+delete", "ctrl+q"), codes_of)
    return listed


def press(hotkeys, *names):
    return [combination for name in names for combination in hotkeys.pressed(KEYS[name])]


def test_combinations_are_told_in_whatever_order_their_modifiers_go_down(hotkeys):
    assert press(hotkeys, "Alt_L", "Control_L", "Delete") == ["ctrl+alt+delete"]
    for name in ("Alt_L", "Control_L", "Delete"):
        hotkeys.released(KEYS[name])
    assert press(hotkeys, "Control_L", "Alt_R", "Delete") == ["ctrl+alt+delete"]


def test_a_modifier_that_was_let_go_is_not_held(hotkeys):
    assert press(hotkeys, "Alt_L", "Tab") == ["alt+tab"]
    hotkeys.released(KEYS["Alt_L"])
    assert press(hotkeys, "Tab", "F4", "q") == []
    assert press(hotkeys, "Super_L") == ["super"]


def test_no_key_is_remembered_but_held_modifiers(hotkeys):
    press(hotkeys, "q", "F4", "Tab", "Print")
    assert not hotkeys._down


def test_spelling_does_not_matter():
    assert canonical("Tab + ALT") == "alt+tab"
    assert canonical("Delete+alt+ctrl") == canonical("Ctrl+Alt+Delete") == "ctrl+alt+delete"
    assert canonical("super") == "super"


def test_displays_are_compared_by_name():
    left, right = Monitor("L", 0, 0, 640, 480, outputs=1), Monitor("R", 640, 0, 640, 480, outputs=1)
    moved = Monitor("R", 0, 0, 640, 480, outputs=1)
    assert [change for change, _, _ in changes({"L": left}, {"L": left, "R": right})] == ["added"]
    assert [change for change, _, _ in changes({"L": left, "R": right}, {"L": left})] == ["removed"]
    assert next(changes({"L": left, "R": right}, {"L": left, "R": moved}))[0] == "changed"
    assert mirrored([left, moved]) == {"L", "R"}
    assert mirrored([left, right]) == set()
    assert mirrored([Monitor("L", 0, 0, 640, 480, outputs=2)]) == {"L"}
    assert mirrored([Monitor("dark"), Monitor("also dark")]) == set()


def test_areas_share_what_both_have():
    assert Area(0, 0, 10, 10).shared(Area(5, 5, 10, 10)) == 25
    assert Area(0, 0, 10, 10).shared(Area(10, 0, 5, 5)) == 0
    assert Area(-5, -5, 10, 10).shared(Area(0, 0, 100, 100)) == 25


TABLE = """  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:170D 0200000A:C350 01 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0 20 4 30 10 -1
   1: 00000000:170D 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4243 1 0 100 0 0 10 0
   2: 0100007F:1F90 0200000A:C351 01 00000000:00000000 00:00000000 00000000  1000        0 4244 1 0 20 4 30 10 -1
"""
TABLE_6 = """  sl  local_address                         remote_address                        st
   0: 00000000000000000000000001000000:0D3D B80D0120000000000000000001000000:C352 01 0:0 0:0 0 0 0 4245 1 0 20 4 30 10 -1
"""


def test_connections_to_a_desktops_ports_are_read_from_the_kernels_tables(tmp_path):
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "tcp").write_text(TABLE)
    (tmp_path / "net" / "tcp6").write_text(TABLE_6)
    (tmp_path / "77" / "fd").mkdir(parents=True)
    (tmp_path / "77" / "fd" / "5").symlink_to("socket:[4242]")
    (tmp_path / "77" / "exe").symlink_to("/usr/bin/vncserver (deleted)")
    facts = RemoteSockets(tmp_path, printed).facts([])
    assert {key: by for key, (by, _) in facts.items()} == {
        "5901:10.0.0.2:50000": Program(77, "/usr/bin/vncserver"),
        "3389:2001:db8::1:50002": Program(None),
    }
    _, rdp = facts["3389:2001:db8::1:50002"]
    assert (rdp.observed["protocol"], rdp.observed["pid"]) == ("RDP", None)
    assert rdp.statement.endswith("port 3389 (RDP) of an unknown program.")


@pytest.mark.parametrize("way", [established, printed])
def test_a_real_connection_is_joined_with_its_process(way, tmp_path):
    with vnc_port() as server, socket.create_connection(server.getsockname()) as viewer, server.accept()[0]:
        port, peer_port = server.getsockname()[1], viewer.getsockname()[1]
        by, _ = RemoteSockets(connections=way).facts([])[f"{port}:127.0.0.1:{peer_port}"]
    assert by == program(os.getpid())
    assert RemoteSockets(tmp_path / "nothing here", printed).facts([]) == {}


def vnc_port():
    """Return a server on the first of VNC's ports that is free."""
    for port in range(5950, 6000):
        with suppress(OSError):
            return socket.create_server(("127.0.0.1", port))
    raise AssertionError("all of VNC's ports are taken")


def test_a_keyboard_that_a_program_made_is_told_by_its_place(tmp_path):
    places = {
        "event3": "pci0000:00/usb1/1-1/input",
        "event9": "virtual/input/input31",
        "event5": "virtual/misc/uhid/input",
    }
    for event, place in places.items():
        there = tmp_path / "devices" / place / event
        there.mkdir(parents=True)
        (tmp_path / "class" / event).mkdir(parents=True)
        (tmp_path / "class" / event / "device").symlink_to(there)
    made = {event: made_by_a_program(f"/dev/input/{event}", tmp_path / "class") for event in (*places, "event77")}
    assert made == {"event3": False, "event9": True, "event5": False, "event77": False}


def client(base, executable, pid, **holds):
    return Client(base, Program(pid, executable), holds)


def kinds(*clients):
    return {kind for kind, facts in traces(by_process(clients)).items() if facts}


def test_what_a_client_holds_tells_what_it_does():
    assert kinds(client(1, "/usr/bin/gedit", 5, WINDOW=4, ShmSeg=3)) == set()
    assert kinds(client(1, "/usr/bin/odd", 5, ShmSeg=3)) == {"screen_capture"}
    assert kinds(client(1, "/usr/bin/obs", 5, WINDOW=9)) == {"screen_capture"}
    assert kinds(client(1, "/opt/chrome", 5, WINDOW=9, ShmSeg=2)) == set()
    assert kinds(client(1, "/opt/chrome", 5, WINDOW=9), client(2, "/opt/chrome", 5, ShmSeg=2, DamageExt=1)) == {
        "screen_share"
    }
    assert kinds(client(1, "/usr/bin/gnome-shell", 5, WINDOW=9, ShmSeg=2, DamageExt=8)) == set()
    assert kinds(client(1, "/usr/bin/AnyDesk", 5, WINDOW=2)) == {"remote_control"}
    assert kinds(client(0, "/usr/bin/Xvnc", 5, WINDOW=1)) == {"remote_control"}
    assert kinds(client(0, "/usr/lib/xorg/Xorg", 5, ShmSeg=1)) == set()
    assert kinds(client(1, "/usr/bin/odd", 5, WINDOW=1, RecordContext=1)) == {"key_logger"}
    assert kinds(client(1, None, None, ShmSeg=3)) == set()


def test_programs_are_known_by_their_executable_and_no_verdict_is_drawn_from_an_unknown_one():
    scene = Scene(SimpleNamespace(), frozenset([7]), WatchPolicy(assistive=frozenset(["orca", "onboard"])))
    assert expected(Program(7), scene)
    assert expected(Program(8, "/usr/bin/Onboard"), scene)
    assert not expected(Program(8, "/opt/onboard/evil"), scene)
    assert not expected(Program(None), scene)
    assert str(Program(8)) == "an unknown program (process 8)"
    assert Program(8, "C:\\Tools\\OBS64.EXE").file_names >= {"obs64", "obs64.exe"}


def test_a_process_that_is_gone_has_no_executable(tmp_path):
    assert program(4711, tmp_path) == Program(4711)
    assert program(None) == program(0) == Program(None)


def test_what_goes_on_is_ended_with_its_length():
    heard, clock = Heard(), SimpleNamespace(monotonic_ns=lambda: now[0])
    now = [1_000_000_000]
    ongoing = Ongoing(heard, clock)
    fact = Fact({"pid": 1}, "It began.", "It went on")
    ongoing.settle("overlay", {"a": fact, "b": fact})
    now[0] = 3_500_000_000
    ongoing.settle("overlay", {"b": fact, "c": fact})
    ongoing.lose()
    assert [(said.phase, said.key) for said in heard.said[:5]] == [
        ("begin", "a"), ("begin", "b"), ("end", "a"), ("begin", "c"), ("end", "b"),
    ]  # fmt: skip
    assert heard.said[2].statement == "It went on for 2.5 s."
    assert heard.said[2].observed == {"pid": 1, "seconds": 2.5}
    assert heard.said[4].observed["end_unseen"] is True
