"""Which programs began and ended: told by the kernel where this user may hear it, else by looking at /proc twice a second.

The kernel's process connector (linux/cn_proc.h) tells of every program that is started; only root may listen, in the machine's own
namespaces. What it tells is gathered for a tenth of a second, so that a machine that starts hundreds of programs a second costs no more.
"""

import ctypes
import errno
import os
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final, Protocol, Self

from proctoring.linux.netlink import CONNECTOR, heard_from_kernel, messages, open_netlink, packed
from proctoring.programs import PROC
from proctoring.sources import denied, lost, missing
from proctoring.stopping import Stop

_PROCESS_EVENTS: Final = 1  # CN_IDX_PROC, CN_VAL_PROC
_CONNECTOR_HEADER: Final = struct.Struct("=IIIIHH")  # struct cn_msg: idx, val, seq, ack, len, flags
_EVENT: Final = struct.Struct(
    "=IIQII"
)  # struct proc_event: what, cpu, timestamp; then a process's and its leader's number
_LISTEN: Final = 1
_EXEC, _EXIT = 0x0000_0002, 0x8000_0000
_FILTERED_SINCE: Final = (6, 6)
"""Linux from which the kernel leaves out what nobody asked for; before, every fork wakes the listener."""

_GATHER_S: Final = 0.1
_SOCKET_FILTER: Final = 26  # SO_ATTACH_FILTER, asm-generic/socket.h

POLL_S: Final = 0.5
_SWEEPS: Final = 4
"""Where /proc is looked at, new processes are read at each look and the next; all others every so many looks: one may run another file."""


class ProcessNews(Protocol):
    """Tells which processes to look at. A context manager."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def look_at(self, stop: Stop, seconds: float) -> "tuple[frozenset[int], frozenset[int]] | None":
        """Wait that long for news; return who began and who ended. None where some was missed: look at all."""
        ...

    @property
    def told_by(self) -> str:
        """Who tells, in words."""
        ...


class ConnectorNews:
    """The kernel's word."""

    told_by = "the kernel, as each program starts"

    def __init__(self) -> None:
        """Raises `SourceUnavailable` where this user may not listen, or news of this namespace is not to be had."""
        if os.geteuid() != 0:
            raise denied("only root may hear of every program that starts")
        self._heard: socket.socket = open_netlink(CONNECTOR, _PROCESS_EVENTS)
        try:
            _leave_out_threads(self._heard)
            self._heard.send(_subscription(_LISTEN))
            self._await_acknowledgement()
            if _release() >= _FILTERED_SINCE:
                self._heard.send(_subscription(_LISTEN, _EXEC | _EXIT))
        except OSError as exc:
            self._heard.close()
            raise missing("the kernel doesn't tell of programs that start") from exc
        except BaseException:
            self._heard.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._heard.close()

    def look_at(self, stop: Stop, seconds: float) -> tuple[frozenset[int], frozenset[int]] | None:
        """Wait that long for news; return who began and who ended. None where some was missed: look at all."""
        if not stop.readable(self._heard, seconds):
            return frozenset(), frozenset()
        stop.wait(_GATHER_S)
        began: set[int] = set()
        ended: set[int] = set()
        for _ in range(4096):
            data = heard_from_kernel(self._heard)
            if data is None:
                return None
            for what, pid, leader in _events(data):
                if what == _EXEC:
                    began.add(leader)
                    ended.discard(leader)
                elif what == _EXIT and pid == leader:
                    ended.add(leader)
            if not stop.readable(self._heard, 0.0):
                break
        return frozenset(began), frozenset(ended)

    def _await_acknowledgement(self) -> None:
        """The kernel answers a subscription to all with an event of its own; in a process namespace, or without the right, it doesn't."""
        self._heard.settimeout(0.5)
        try:
            if heard_from_kernel(self._heard) is None:
                raise lost("the kernel's news broke off")
        finally:
            self._heard.settimeout(None)


def _leave_out_threads(heard: socket.socket) -> None:
    """Let the kernel drop what is about a mere thread, so that nobody is woken by it: its number is not its leader's (bpf(4))."""
    number, leader = 16 + _CONNECTOR_HEADER.size + 16, 16 + _CONNECTOR_HEADER.size + 20
    code = b"".join(
        struct.pack("=HBBI", *step)
        for step in (
            (0x20, 0, 0, leader),  # load the leader's number,
            (0x07, 0, 0, 0),  # keep it,
            (0x20, 0, 0, number),  # load the process's own,
            (0x1D, 0, 1, 0),  # and where they are equal
            (0x06, 0, 0, 0xFFFF_FFFF),  # take all of it,
            (0x06, 0, 0, 0),  # else nothing
        )
    )
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HP", len(code) // 8, ctypes.addressof(kept))  # struct sock_fprog
    heard.setsockopt(socket.SOL_SOCKET, _SOCKET_FILTER, program)


def _release() -> tuple[int, ...]:
    return tuple(int(part) for part in os.uname().release.split(".")[:2] if part.isdecimal())


def _subscription(*words: int) -> bytes:
    asked = struct.pack(f"={len(words)}I", *words)
    body = _CONNECTOR_HEADER.pack(_PROCESS_EVENTS, _PROCESS_EVENTS, 0, 0, len(asked), 0) + asked
    return packed(3, 0, 0, body)  # NLMSG_DONE, as the connector has it


def _events(data: bytes) -> Iterator[tuple[int, int, int]]:
    for message in messages(data):
        if len(message.payload) >= _CONNECTOR_HEADER.size + _EVENT.size:
            what, _cpu, _time, pid, leader = _EVENT.unpack_from(message.payload, _CONNECTOR_HEADER.size)
            yield what, pid, leader


class ProcNews:
    """Looks at /proc. New processes are read twice, half a second apart, because one that was just made may yet run another file."""

    told_by = "a look at /proc twice a second: a program that runs for less may be missed"

    def __init__(self, proc: Path = PROC) -> None:
        self._proc = proc
        self._known = running(proc)
        self._young: frozenset[int] = frozenset()
        self._turn = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """There is nothing to let go."""

    def look_at(self, stop: Stop, seconds: float) -> tuple[frozenset[int], frozenset[int]]:
        """Wait for the next look; return who to read and who ended."""
        stop.wait(min(POLL_S, seconds))
        now = running(self._proc)
        new = now - self._known
        self._turn = (self._turn + 1) % _SWEEPS
        swept = frozenset(pid for pid in now if pid % _SWEEPS == self._turn)
        began, ended = new | (self._young & now) | swept, self._known - now
        self._known, self._young = now, new
        return began, ended


def running(proc: Path = PROC) -> frozenset[int]:
    """Return the numbers of all processes that this user can see. Raises `SourceUnavailable`."""
    try:
        return frozenset(int(name) for name in os.listdir(proc) if name.isdecimal())  # noqa: PTH208 - names alone, 4 times a second
    except OSError as exc:
        if exc.errno in {errno.ENOENT, errno.ENOTDIR}:
            raise missing("/proc is not there") from exc
        raise lost("/proc can't be read") from exc
