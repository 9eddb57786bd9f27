"""A private D-Bus daemon, and a logind on it that says what a test tells it to. Its library is imported late: only Linux has it."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/_31"


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a daemon of our own and yield its address."""
    reading, writing = os.pipe()
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--nopidfile",
        f"--address=unix:path={folder}/bus",
        f"--print-address={writing}",
    ]
    daemon = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield pipe.readline().strip()
    finally:
        daemon.kill()
        daemon.wait(10)


class FakeLogind:
    """Owns logind's name, answers what detectors ask, and tells what a test wants told. A context manager."""

    def __init__(self, address: str, **properties: tuple[str, Any]) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self.properties = {"LockedHint": ("b", False), "Remote": ("b", False), "RemoteHost": ("s", ""), **properties}
        self.in_a_session = True
        self._connection = open_dbus_connection(address)
        self._connection.bus_proxy.RequestName(LOGIND)
        self._sending = threading.Lock()
        self._over = False
        self._thread = threading.Thread(target=self._serve, name="fake logind")

    def __enter__(self) -> "FakeLogind":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over = True
        self._thread.join(10)
        self._connection.close()

    def tell(
        self, member: str, signature: str = "", *values: Any, path: str = SESSION, interface: str = f"{LOGIND}.Session"
    ) -> None:
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(path, interface=interface)
        self._send(new_signal(emitter, member, signature or None, values))

    def prepare_for_sleep(self, *, about_to: bool) -> None:
        self.tell("PrepareForSleep", "b", about_to, path="/org/freedesktop/login1", interface=f"{LOGIND}.Manager")

    def hint(self, *, locked: bool, path: str = SESSION) -> None:
        changed = (f"{LOGIND}.Session", {"LockedHint": ("b", locked)}, [])
        self.tell("PropertiesChanged", "sa{sv}as", *changed, path=path, interface="org.freedesktop.DBus.Properties")

    def _serve(self) -> None:
        from jeepney import MessageType

        while not self._over:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            except OSError:
                return  # the bus was killed under it, as a test may do
            if message.header.message_type is MessageType.method_call:
                self._send(self._answer(message))

    def _answer(self, message: Any) -> Any:
        from jeepney import HeaderFields, new_error, new_method_return

        member = message.header.fields[HeaderFields.member]
        if member in {"GetSessionByPID", "GetSession"} and self.in_a_session:
            return new_method_return(message, "o", (SESSION,))
        if member == "Get" and message.body[1] in self.properties:
            return new_method_return(message, "v", (self.properties[message.body[1]],))
        return new_error(message, f"{LOGIND}.NoSuchThing")

    def _send(self, message: Any) -> None:
        with self._sending:
            self._connection.send(message)


@contextmanager
def another_on(address: str, name: str) -> Iterator[Any]:
    """Yield a function that tells `member` with one value, from a program of that name on the bus."""
    from jeepney import DBusAddress, message_bus, new_signal
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(address) as connection:
        connection.send_and_get_reply(message_bus.RequestName(name))

        def tell(member: str, signature: str, value: Any) -> None:
            emitter = DBusAddress("/" + name.replace(".", "/"), interface=name)
            connection.send(new_signal(emitter, member, signature, (value,)))

        yield tell
