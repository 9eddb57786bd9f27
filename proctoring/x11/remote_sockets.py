"""Connections from afar to a desktop's usual ports (VNC, RDP) on this machine, from the kernel's own tables."""

from collections.abc import Callable, Iterable
from pathlib import Path

from proctoring.ongoing import Fact
from proctoring.programs import PROC, UNKNOWN, Program, program
from proctoring.x11.tcp_connections import Connected, established

VNC = range(5900, 6000)
RDP = 3389
MOST = 64
"""Connections that are told apart."""

LIMITS = (
    "Other programs may use these ports; a program that calls out to a relay, as AnyDesk does, has no such connection.",
    "The process is named only where the kernel lets us see its open files.",
)


class RemoteSockets:
    """Asks for the connections, and remembers whose a connection is: finding that out costs a walk through /proc."""

    def __init__(self, proc: Path = PROC, connections: Callable[[Path], list[Connected]] = established) -> None:
        self._proc = proc
        self._connections = connections
        self._known: dict[int, Program] = {}

    def facts(self, likely: Iterable[int]) -> dict[str, tuple[Program, Fact]]:
        """Return the connections that are there, by a key each; `likely` are the processes to be looked at first."""
        there = [each for each in self._connections(self._proc) if _is_remote_desktop(each)][:MOST]
        self._known = {each.inode: self._known.get(each.inode) or self._whose(each.inode, likely) for each in there}
        return {f"{each.port}:{each.peer}:{each.peer_port}": self._fact(each) for each in there}

    def _fact(self, connected: Connected) -> tuple[Program, Fact]:
        by, protocol = self._known[connected.inode], "RDP" if connected.port == RDP else "VNC"
        observed = {
            **by.observed(),
            "indicator": "connection",
            "protocol": protocol,
            "port": connected.port,
            "peer": connected.peer,
            "peer_port": connected.peer_port,
        }
        what = f"connection from {connected.peer} to port {connected.port} ({protocol}) of {by}"
        return by, Fact(observed, f"There is an open {what}.", f"The {what} was open", LIMITS)

    def _whose(self, inode: int, likely: Iterable[int]) -> Program:
        wanted = f"socket:[{inode}]"
        first = [str(pid) for pid in likely]
        others = [each.name for each in self._proc.iterdir() if each.name.isdigit()]
        for pid in [*first, *others]:
            if _holds(self._proc / pid / "fd", wanted):
                return program(int(pid), self._proc)
        return UNKNOWN


def _is_remote_desktop(connected: Connected) -> bool:
    """Whether it is to one of the ports, and somebody took it: until a program does, it has no inode and no owner."""
    return connected.inode != 0 and (connected.port == RDP or connected.port in VNC)


def _holds(folder: Path, wanted: str) -> bool:
    try:
        return any(str(each.readlink()) == wanted for each in folder.iterdir())
    except OSError:
        return False
