"""Connections from afar to a desktop's usual ports (VNC, RDP) on this machine, from the kernel's own tables."""

import socket
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from proctoring.ongoing import Fact
from proctoring.programs import PROC, UNKNOWN, Program, program

_ESTABLISHED = "01"
VNC = range(5900, 6000)
RDP = 3389
MOST = 64
"""Connections that are told apart."""

LIMITS = (
    "Other programs may use these ports; a program that calls out to a relay, as AnyDesk does, has no such connection.",
    "The process is named only where the kernel lets us see its open files.",
)


@dataclass(frozen=True, slots=True)
class Connected:
    """An established connection to a local port; addresses as the kernel has them."""

    port: int
    peer: str
    peer_port: int
    inode: str

    @property
    def protocol(self) -> str:
        """What the port is for."""
        return "RDP" if self.port == RDP else "VNC"


class RemoteSockets:
    """Reads the tables, and remembers whose a connection is: finding that out costs a walk through /proc."""

    def __init__(self, proc: Path = PROC) -> None:
        self._proc = proc
        self._known: dict[str, Program] = {}

    def facts(self, likely: Iterable[int]) -> dict[str, tuple[Program, Fact]]:
        """Return the connections that are there, by a key each; `likely` are the processes to be looked at first."""
        there = list(self._established())[:MOST]
        self._known = {each.inode: self._known.get(each.inode) or self._whose(each.inode, likely) for each in there}
        return {f"{each.port}:{each.peer}:{each.peer_port}": self._fact(each) for each in there}

    def _fact(self, connected: Connected) -> tuple[Program, Fact]:
        by = self._known[connected.inode]
        observed = {
            **by.observed(),
            "indicator": "connection",
            "protocol": connected.protocol,
            "port": connected.port,
            "peer": connected.peer,
            "peer_port": connected.peer_port,
        }
        what = f"connection from {connected.peer} to port {connected.port} ({connected.protocol}) of {by}"
        return by, Fact(observed, f"There is an open {what}.", f"The {what} was open", LIMITS)

    def _established(self) -> Iterator[Connected]:
        for name in ("tcp", "tcp6"):
            try:
                table = (self._proc / "net" / name).read_text(encoding="ascii").splitlines()[1:]
            except OSError:
                continue
            for line in table:
                fields = line.split()
                port = int(fields[1].rpartition(":")[2], 16)
                if fields[3] == _ESTABLISHED and (port == RDP or port in VNC):
                    peer, _, peer_port = fields[2].rpartition(":")
                    yield Connected(port, _address(peer), int(peer_port, 16), fields[9])

    def _whose(self, inode: str, likely: Iterable[int]) -> Program:
        wanted = f"socket:[{inode}]"
        first = [str(pid) for pid in likely]
        others = [each.name for each in self._proc.iterdir() if each.name.isdigit()]
        for pid in [*first, *others]:
            if _holds(self._proc / pid / "fd", wanted):
                return program(int(pid), self._proc)
        return UNKNOWN


def _holds(folder: Path, wanted: str) -> bool:
    try:
        return any(str(each.readlink()) == wanted for each in folder.iterdir())
    except OSError:
        return False


def _address(text: str) -> str:
    """Return an address of /proc/net/tcp in its usual form: words of four bytes in the machine's order, in hexadecimal."""
    words = [int(text[at : at + 8], 16) for at in range(0, len(text), 8)]
    packed = struct.pack(f"={len(words)}I", *words)
    return socket.inet_ntop(socket.AF_INET if len(words) == 1 else socket.AF_INET6, packed)
