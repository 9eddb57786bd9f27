"""Who is connected to the X server: processes and what they hold there, as the X-Resource extension tells it.

The process is what the server learnt from the socket (SO_PEERCRED), so a client can't claim another's; a client over TCP has none.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from Xlib.ext import res
from Xlib.protocol import rq

from proctoring.programs import UNKNOWN, Program, program
from proctoring.sources import missing
from proctoring.x11.connection import Connection, asked

_HEADER = 32
"""Bytes before the list in a reply of the X protocol."""


@dataclass(frozen=True, slots=True)
class Client:
    """One connection: the start of its numbers, who it is, and how many of each type of thing it holds ("WINDOW", "ShmSeg", ...)."""

    base: int
    program: Program
    holds: Mapping[str, int]


class Clients:
    """Asks the server who is there; one round trip for all processes, one more for what all of them hold."""

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

    def everybody(self) -> tuple[Client, ...]:
        """Return all clients with a process of this machine."""
        answer = asked(lambda: self._display.res_query_client_ids([{"client": 0, "mask": res.LocalClientPIDMask}]))
        if answer is None:
            return ()
        pids = {int(each.spec.client): _pid(each) for each in answer.ids}
        asking = {base: _Holdings(self._display.display, defer=True, opcode=self._opcode, client=base) for base in pids}
        return tuple(Client(base, program(pids[base]), self._held(request)) for base, request in asking.items())

    def _held(self, request: "_Holdings") -> dict[str, int]:
        counts = asked(lambda: _answer(request)) or {}
        return {self._name(atom): count for atom, count in counts.items()}

    def _name(self, atom: int) -> str:
        if atom not in self._names:
            self._names[atom] = asked(lambda: str(self._display.get_atom_name(atom))) or ""
        return self._names[atom]


def _pid(entry: Any) -> int | None:  # noqa: ANN401 - a reply of python-xlib
    return int(entry.value[0]) if entry.value else None


class _Holdings(rq.ReplyRequest):  # type: ignore[misc]
    """python-xlib's request with the list left as bytes: its own parsing costs ten times as much, for every client, twice a second."""

    _request = res.QueryClientResources._request  # noqa: SLF001 - the same request on the wire
    _reply = res.QueryClientResources._reply  # noqa: SLF001 - by having one it is known as a request that is answered

    def _parse_response(self, data: Any) -> None:  # noqa: ANN401 - python-xlib's view of bytes
        reply = bytes(data)
        (number,) = struct.unpack_from("=H", reply, 2)
        self._data = {"sequence_number": number, "counts": dict(struct.iter_unpack("=II", reply[_HEADER:]))}


def _answer(request: _Holdings) -> dict[int, int]:
    request.reply()
    counts: dict[int, int] = request.counts
    return counts
