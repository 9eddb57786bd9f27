"""Who is connected to the X server: processes and what they hold there, as the X-Resource extension tells it.

The process is what the server learnt from the socket (SO_PEERCRED), so a client can't claim another's; a client over TCP has none.
"""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from Xlib.ext import res
from Xlib.protocol import rq

from proctoring.programs import UNKNOWN, Program, program
from proctoring.sources import missing
from proctoring.x11.connection import Connection, asked

_HEADER = 32
"""Bytes before the list in a reply of the X protocol."""

_IDENTITY, _NUMBER = struct.Struct("=III"), struct.Struct("=I")
EVERYBODY = ({"client": 0, "mask": res.LocalClientPIDMask},)


@dataclass(frozen=True, slots=True)
class Client:
    """One connection: the start of its numbers, who it is, and how many of each type of thing it holds ("WINDOW", "ShmSeg", ...)."""

    base: int
    program: Program
    holds: Mapping[str, int]


class Clients:
    """Asks the server who is there; one round trip for all processes, one more for what those hold that are asked about."""

    def __init__(self, connection: Connection) -> None:
        """Raise `SourceUnavailable` where the server can't tell processes (X-Resource before 1.2)."""
        connection.need(res.extname)
        version = connection.display.res_query_version()
        if (version.server_major, version.server_minor) < (1, 2):
            raise missing("The X server's X-Resource extension is too old to tell processes (1.2 is needed).")
        self._display = connection.display
        self._opcode = connection.display.display.get_extension_major(res.extname)
        self._names: dict[int, str] = {}

    def owner(self, xid: int) -> Program:
        """Return who made the window or other thing of that number; unknown where it is gone or its maker is remote."""
        if not xid:
            return UNKNOWN
        specs = [{"client": xid, "mask": res.LocalClientPIDMask}]
        answer = asked(lambda: self._display.res_query_client_ids(specs))
        return program(_pid(answer.ids[0])) if answer is not None and answer.ids else UNKNOWN

    def processes(self) -> dict[int, int]:
        """Return the processes of all clients of this machine, by the start of each client's numbers."""
        return asked(lambda: _answer(_Processes(self._display.display, opcode=self._opcode, specs=EVERYBODY))) or {}

    def look_at(self, processes: Mapping[int, int]) -> tuple[Client, ...]:
        """Return those of `processes` with their programs and what they hold."""
        asking = {
            base: _Holdings(self._display.display, defer=True, opcode=self._opcode, client=base) for base in processes
        }
        return tuple(Client(base, program(processes[base]), self._held(request)) for base, request in asking.items())

    def _held(self, request: "_Holdings") -> dict[str, int]:
        counts = asked(lambda: _answer(request)) or {}
        return {self._name(atom): count for atom, count in counts.items()}

    def _name(self, atom: int) -> str:
        if atom not in self._names:
            self._names[atom] = asked(lambda: str(self._display.get_atom_name(atom))) or ""
        return self._names[atom]


def _pid(entry: Any) -> int | None:  # noqa: ANN401 - a reply of python-xlib
    return int(entry.value[0]) if entry.value else None


class _Processes(rq.ReplyRequest):  # type: ignore[misc]
    """python-xlib's request with the list read at once: its own parsing costs ten times as much, for every client, twice a second."""

    _request = res.QueryClientIds._request  # noqa: SLF001 - the same request on the wire
    _reply = res.QueryClientIds._reply  # noqa: SLF001 - by having one it is known as a request that is answered

    def _parse_response(self, data: Any) -> None:  # noqa: ANN401 - python-xlib's view of bytes
        reply = bytes(data)
        (number,) = struct.unpack_from("=H", reply, 2)
        self._data = {"sequence_number": number, "found": dict(_pids(reply))}


class _Holdings(rq.ReplyRequest):  # type: ignore[misc]
    """The same for what one client holds."""

    _request = res.QueryClientResources._request  # noqa: SLF001 - see above
    _reply = res.QueryClientResources._reply  # noqa: SLF001 - see above

    def _parse_response(self, data: Any) -> None:  # noqa: ANN401 - python-xlib's view of bytes
        reply = bytes(data)
        (number,) = struct.unpack_from("=H", reply, 2)
        self._data = {"sequence_number": number, "found": dict(struct.iter_unpack("=II", reply[_HEADER:]))}


def _pids(reply: bytes) -> Iterator[tuple[int, int]]:
    """Yield (client, process) of each identity in a reply: client, mask, the value's length in bytes, the value."""
    at = _HEADER
    while at + _IDENTITY.size <= len(reply):
        client, mask, length = _IDENTITY.unpack_from(reply, at)
        at += _IDENTITY.size
        if mask == res.LocalClientPIDMask and length == _NUMBER.size:
            yield client, _NUMBER.unpack_from(reply, at)[0]
        at += (length + 3) & ~3


def _answer(request: Any) -> dict[int, int]:  # noqa: ANN401 - either of the two above
    request.reply()
    found: dict[int, int] = request.found
    return found
