"""Looks once whether the desktop session is remote: by what the environment, logind and the X server behind DISPLAY say.

Sees SSH, XRDP, a display of another machine, a session that logind calls remote, and an X server that draws for a network (VNC, X2Go, Xpra)
by its executable. Can't see a screen that is shared from inside a local session (that is `remote_control`), nor a console behind a KVM switch.
"""

import os
import re
import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux import logind
from proctoring.linux.buses import Bus, Refused, system_bus
from proctoring.linux.files import short
from proctoring.programs import Program, program
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, wait_alive
from proctoring.stopping import Stop

_KIND: Final = "remote_session"
_SSH: Final = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
_XRDP: Final = ("XRDP_SESSION", "XRDP_SOCKET_PATH", "XRDP_PULSE_SINK_SOCKET")
_NETWORK_SERVERS: Final = {
    "xvnc": "VNC", "xtigervnc": "TigerVNC", "xtightvnc": "TightVNC", "xrealvnc": "RealVNC", "xvnc-core": "RealVNC", "x0vncserver": "TigerVNC",
    "xvncserver": "VNC", "kasmvnc": "KasmVNC", "xkasmvnc": "KasmVNC", "nxagent": "NX", "x2goagent": "X2Go", "nxnode": "NX",
    "xrdp": "RDP", "xpra": "Xpra", "xdmx": "Xdmx", "xwinwrap": "network",
}  # fmt: skip
_LOCAL_SERVERS: Final = frozenset({"xorg", "x", "xorg.bin", "xwayland", "xvfb", "xephyr", "xnest", "xorg.wrap"})
_DISPLAY: Final = re.compile(r"^(?P<host>[^:]*):(?P<number>\d{1,5})(\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Trait:
    """One sign: `matched` is None where it can't be known here; `found` says what was read, in words."""

    name: str
    matched: bool | None
    found: str = ""


class RemoteSessionDetector:
    """Says `remote_session` once, with every trait that matched. The seams are the environment, the machine's bus and who serves a display."""

    name = "linux.remote_session"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A local session whose screen is shared from inside is told as remote control, not here.",
        "A console behind a remote keyboard-and-screen switch looks local.",
        "Looked at once, when the watch begins.",
    )

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        open_bus: Callable[[], Bus] = system_bus,
        server_of: Callable[[int], Program | None] | None = None,
    ) -> None:
        self._environment = os.environ if environment is None else environment
        self._open = open_bus
        self._server_of = server_of or x_server

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - the session is the kiosk's own
        """Look once, then wait until told to stop."""
        traits = (_ssh(self._environment), _xrdp(self._environment), self._display(), self._logind())
        standing = {"traits": [_observed(trait) for trait in traits]}
        report.health(HealthState.ACTIVE)
        report.snapshot(standing)
        matched = [trait for trait in traits if trait.matched]
        if matched:
            unknown = [trait.name for trait in traits if trait.matched is None]
            told = "; ".join(trait.found for trait in matched)
            not_known = f" Not known here: {', '.join(unknown)}." if unknown else ""
            observed = {**standing, "matched": [trait.name for trait in matched], "unknown": unknown}
            report.point(_KIND, observed, f"The desktop session shows traits of a remote one: {told}.{not_known}")
        while not stop.is_set():
            wait_alive(report, stop, 1.0)
        report.snapshot(standing)

    def _display(self) -> Trait:
        name = "X server"
        display = _DISPLAY.match(self._environment.get("DISPLAY", ""))
        if display is None:
            return Trait(name, None)
        host, number = display["host"], int(display["number"])
        if host not in {"", "unix"} and not host.startswith("/"):
            through = ", as SSH forwards one" if host in {"localhost", "127.0.0.1", "::1"} else ""
            return Trait(
                name, matched=True, found=f"the display is reached over the network ('{short(host)}'){through}"
            )
        server = self._server_of(number)
        if server is None or server.executable is None:
            return Trait(name, None)
        made_for = next((_NETWORK_SERVERS[found] for found in server.file_names if found in _NETWORK_SERVERS), None)
        if made_for is not None:
            return Trait(name, matched=True, found=f"the X server is {server}, which draws for a network ({made_for})")
        return Trait(
            name, matched=False if server.file_names & _LOCAL_SERVERS else None, found=f"the X server is {server}"
        )

    def _logind(self) -> Trait:
        name = "logind"
        try:
            with self._open() as bus:
                if not bus.has(logind.LOGIND):
                    return Trait(name, None)
                path = logind.our_session(bus)
                remote = None if path is None else bus.property_of(logind.LOGIND, path, logind.SESSION, "Remote")
                host = bus.property_of(logind.LOGIND, path, logind.SESSION, "RemoteHost") if remote and path else None
        except (SourceUnavailable, Refused):
            return Trait(name, None)
        if remote is None:
            return Trait(name, None)
        told = f"logind calls the session remote{f', from {short(str(host))!r}' if host else ''}"
        return Trait(name, matched=bool(remote), found=told if remote else "")


def _ssh(environment: Mapping[str, str]) -> Trait:
    found = [name for name in _SSH if environment.get(name)]
    return Trait("SSH", matched=bool(found), found=f"started over SSH ({', '.join(found)} is set)" if found else "")


def _xrdp(environment: Mapping[str, str]) -> Trait:
    found = [name for name in _XRDP if environment.get(name)]
    return Trait("XRDP", matched=bool(found), found=f"started by XRDP ({', '.join(found)} is set)" if found else "")


def x_server(number: int) -> Program | None:
    """Return who serves that display: the kernel tells whose socket it is. None where nobody does, or it can't be known."""
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):  # noqa: S108 - where X servers listen
        with socket.socket(socket.AF_UNIX) as knock:
            knock.settimeout(1.0)
            try:
                knock.connect(address)
                credentials = knock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            except OSError:
                continue
            pid, _user, _group = struct.unpack("3i", credentials)
            return program(pid) if pid else None
    return None


def _observed(trait: Trait) -> dict[str, Any]:
    return {"name": trait.name, "matched": trait.matched, "found": trait.found or None}
