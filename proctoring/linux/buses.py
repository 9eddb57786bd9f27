"""A D-Bus connection that a thread can wait on: subscribe, ask, read what was told. Errors become `SourceUnavailable`.

jeepney is pure Python and gives us its socket, so that one `select` covers the bus and the wish to stop.
"""

import os
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self

from proctoring.sources import denied, lost, missing

ANSWER_S: Final = 2.0


@dataclass(frozen=True, slots=True)
class Told:
    """One signal on the bus."""

    path: str
    interface: str
    member: str
    values: tuple[Any, ...]


class Bus:
    """One connection; a context manager. Not to be shared between threads."""

    def __init__(self, address: str, called: str) -> None:
        """Connect to "unix:path=..."; `called` names the bus in reasons. Raises `SourceUnavailable`."""
        try:
            from jeepney import MatchRule
            from jeepney.io.blocking import open_dbus_connection
        except ImportError as exc:
            raise missing("the library for D-Bus (jeepney) is not installed") from exc
        self._called = called
        try:
            self._connection = open_dbus_connection(address)
        except (FileNotFoundError, ConnectionRefusedError) as exc:
            raise missing(f"there is no {called}") from exc
        except PermissionError as exc:
            raise denied(f"the {called} doesn't let this user in") from exc
        except (OSError, RuntimeError, ValueError, EOFError) as exc:
            raise lost(f"the {called} can't be reached") from exc
        self._unread: deque[Any] = deque(maxlen=256)
        # What is told while an answer is waited for is kept for `told`.
        self._keeping = self._connection.filter(MatchRule(type="signal"), queue=self._unread)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def fileno(self) -> int:
        """Return the socket's descriptor: readable when something was told."""
        return int(self._connection.sock.fileno())

    def subscribe(self, rule: str) -> None:
        """Ask to be told what fits the rule."""
        self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", (rule,))

    def has(self, name: str) -> bool:
        """Whether somebody on the bus answers to that name now."""
        return bool(
            self.ask(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "s", (name,)
            )[0]
        )

    def ask(
        self, who: str, path: str, interface: str, method: str, signature: str = "", values: Sequence[Any] = ()
    ) -> Any:  # noqa: ANN401 - as the bus has it
        """Call a method and return its answer's values. Raises `Refused` where the answer is an error, `SourceUnavailable` otherwise."""
        from jeepney import DBusAddress, MessageType, new_method_call

        call = new_method_call(DBusAddress(path, who, interface), method, signature or None, tuple(values))
        try:
            reply = self._connection.send_and_get_reply(call, timeout=ANSWER_S)
        except (OSError, EOFError) as exc:
            raise lost(f"the {self._called} went away") from exc
        if reply.header.message_type is MessageType.error:
            raise Refused(f"{method}: {reply.header.fields}")
        return reply.body

    def property_of(self, who: str, path: str, interface: str, name: str) -> Any:  # noqa: ANN401 - as the bus has it
        """Return a property's value; None where it has none."""
        try:
            answer = self.ask(who, path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name))
        except Refused:
            return None
        return answer[0][1]

    def told(self) -> list[Told]:
        """Return the signals that are there to read, without waiting; perhaps none. Ask before waiting: an answer may have brought some."""
        from jeepney import MessageType

        try:
            for _ in range(self._unread.maxlen or 0):
                message = self._connection.receive(timeout=0)
                if message.header.message_type is MessageType.signal:
                    self._unread.append(message)
        except TimeoutError:
            pass
        except (OSError, EOFError, ValueError) as exc:
            raise lost(f"the {self._called} went away") from exc
        heard = [_told(message) for message in self._unread]
        self._unread.clear()
        return heard


def _told(message: Any) -> Told:  # noqa: ANN401 - jeepney has no types
    from jeepney import HeaderFields

    fields = message.header.fields
    path, interface, member = (
        str(fields.get(name, "")) for name in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
    )
    return Told(path, interface, member, tuple(message.body or ()))


class Refused(Exception):
    """Somebody on the bus answered with an error: there is no such thing, or it isn't for us."""


def system_bus() -> Bus:
    """Return the machine's bus."""
    return Bus(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket", "system bus")


def session_bus() -> Bus:
    """Return the desktop session's bus."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path=/run/user/{os.getuid()}/bus"
    return Bus(address, "session bus")
