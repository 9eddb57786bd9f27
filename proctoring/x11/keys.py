"""Sees blocked key combinations that somebody tries, and keystrokes that a program makes instead of a hand.

It hears the server's raw key events, past every grab, keeps which modifiers are down and compares each key with the listed combinations;
whatever else is typed is forgotten at once, and no key code is ever stated. Keys made through XTEST come from a device of their own; a
device that a program made in the kernel (uinput) is told by its place in /sys.

It can't tell which program makes the keys, nor keys that a program makes in the name of the real keyboard (XTestFakeDeviceKeyEvent), nor
hardware that types by itself, nor combinations that the kernel takes before the X server sees them (Ctrl+Alt+F2, Alt+SysRq).
"""

from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from Xlib import X

from proctoring.detector import Report, Scene
from proctoring.inlets import HotkeyTried, Input, Tap
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import program
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, look_at_display
from proctoring.x11.hotkeys import Hotkeys, canonical
from proctoring.x11.raw_keys import KeyDevice, Origin, RawKey, RawKeys

LOOK_S = 1.5
JOIN_S = 0.25
"""Within this, a combination that the server saw and our window swallowed is one; half of what a signal may take."""

HELD_S = 1.0
"""Our window tells a combination again and again while it is held; closer together than this, it is one."""

QUIET_S = 2.0
"""Keys from a program that far apart are two spans."""

ASSISTIVE_S = 5.0
"""How often it is asked whether declared assistive technology is connected."""

MADE_BY = {
    Origin.XTEST: "a program made them through the XTEST extension; which one is unknown",
    Origin.KERNEL: "a program made this keyboard in the kernel (uinput); which one is unknown",
}


@dataclass(slots=True)
class _Tried:
    """A combination that was tried, waiting for the other witness."""

    combination: str
    at_ns: int
    device: KeyDevice | None = None
    swallowed: bool = False


class KeysDetector:
    """Watches for combinations and for keys that programs make."""

    name = "x11.keys"
    version = "1"
    kinds = ("hotkey", "injected_keys")
    limits = (
        "Which program makes keys can't be told, nor keys made in the name of the real keyboard, nor hardware that types by itself.",
        "Combinations that the kernel takes, such as Ctrl+Alt+F2, are not seen.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: _Watch(connection, scene, report).until(stop))


class _Watch:
    def __init__(self, connection: Connection, scene: Scene, report: Report) -> None:
        self._connection = connection
        self._scene = scene
        self._report = report
        self._clients = Clients(connection) if scene.policy.assistive else None
        self._ongoing = Ongoing(report, scene.clock)
        self._raw = RawKeys(connection)
        self._devices = self._raw.devices()
        self._hotkeys = Hotkeys()
        self._learn()
        self._tried: list[_Tried] = []
        self._swallowed_ns: dict[str, int] = {}
        self._injecting: dict[int, tuple[int, int]] = {}
        self._expected = False
        self._asked_ns: int | None = None

    def until(self, stop: Stop) -> None:
        try:
            with self._scene.inputs.tap() if self._scene.inputs else nullcontext() as inputs:
                self._say_health()
                self._snapshot()
                while not stop.is_set():
                    self._connection.wait(stop, JOIN_S if self._tried or self._injecting else LOOK_S, inputs)
                    self._look()
                    self._hear(inputs)
                    self._settle(self._scene.clock.monotonic_ns())
                    self._report.alive()
        finally:
            if not stop.is_set():
                self._ongoing.lose()
        self._snapshot()

    def _say_health(self) -> None:
        off = ", ".join(self._hotkeys.unknown)
        if off:
            self._report.health(HealthState.DEGRADED, f"On no key of this keyboard: {off}.", ("hotkey",))
        else:
            self._report.health(HealthState.ACTIVE, kinds=("hotkey",))
        self._assistive()
        if not self._expected:
            self._report.health(HealthState.ACTIVE, kinds=("injected_keys",))

    def _snapshot(self) -> None:
        keyboards = [{"name": each.name, "made_by": each.origin.value} for each in self._devices.values()]
        self._report.snapshot({"keyboards": keyboards[:32]})

    def _learn(self) -> None:
        display = self._connection.display
        self._hotkeys.learn(
            self._scene.policy.blocked_hotkeys, lambda symbol: [code for code, _ in display.keysym_to_keycodes(symbol)]
        )

    def _look(self) -> None:
        for event in self._connection.events():
            if (key := self._raw.of(event)) is not None:
                self._key(key)
            elif self._raw.is_change_of_devices(event):
                self._devices = self._raw.devices()
            elif event.type == X.MappingNotify:
                self._connection.display.refresh_keyboard_mapping(event)
                self._learn()

    def _key(self, key: RawKey) -> None:
        if not key.down:
            self._hotkeys.released(key.code)
            return
        now = self._scene.clock.monotonic_ns()
        device = self._devices.get(key.source)
        for combination in self._hotkeys.pressed(key.code):
            self._tried.append(_Tried(combination, now, device))
        if device is not None and device.origin is not Origin.KEYBOARD:
            self._injected(device, now)

    def _injected(self, device: KeyDevice, now: int) -> None:
        if device.origin is Origin.XTEST and self._assistive():
            return
        count, _ = self._injecting.get(device.number, (0, now))
        self._injecting[device.number] = (count + 1, now)
        observed: dict[str, Any] = {
            "device": device.name,
            "made_by": device.origin.value,
            "pid": None,
            "executable": None,
        }
        said = f"Keystrokes came from '{device.name}': {MADE_BY[device.origin]}."
        over = f"Keystrokes that a program made came from '{device.name}'"
        self._ongoing.begin("injected_keys", str(device.number), Fact(observed, said, over), now)

    def _assistive(self) -> bool:
        """Whether declared assistive technology is connected: it makes keys in the same way, so none of them is a signal then."""
        now = self._scene.clock.monotonic_ns()
        if self._clients is None or (self._asked_ns is not None and now - self._asked_ns < ASSISTIVE_S * 1e9):
            return self._expected
        self._asked_ns = now
        there = map(program, set(self._clients.processes().values()))
        declared = [each for each in there if each.file_names & self._scene.policy.assistive]
        if bool(declared) != self._expected:
            self._expected = bool(declared)
            if declared:
                why = (
                    f"{declared[0]} was declared as assistive technology and makes keys in the same way as any program."
                )
                self._report.health(HealthState.DEGRADED, why, ("injected_keys",))
            else:
                self._report.health(HealthState.ACTIVE, kinds=("injected_keys",))
        return self._expected

    def _hear(self, inputs: Tap[Input] | None) -> None:
        while inputs is not None and (told := inputs.get(0.0)) is not None:
            if isinstance(told, HotkeyTried):
                self._swallowed(canonical(told.combination), told.at_ns)

    def _swallowed(self, combination: str, at_ns: int) -> None:
        for tried in self._tried:
            if tried.combination == combination and abs(tried.at_ns - at_ns) < JOIN_S * 2e9:
                tried.swallowed = True
                self._swallowed_ns[combination] = at_ns
                return
        last_ns, self._swallowed_ns[combination] = self._swallowed_ns.get(combination), at_ns
        if last_ns is not None and at_ns - last_ns < HELD_S * 1e9:
            return
        self._tried.append(_Tried(combination, at_ns, swallowed=True))

    def _settle(self, now: int) -> None:
        """State what was tried long enough ago for both witnesses, and end what is quiet."""
        for tried in [each for each in self._tried if now - each.at_ns >= JOIN_S * 1e9]:
            self._tried.remove(tried)
            self._state(tried)
        for number, (count, last_ns) in list(self._injecting.items()):
            if now - last_ns >= QUIET_S * 1e9:
                del self._injecting[number]
                self._ongoing.end("injected_keys", str(number), {"keystrokes": count}, last_ns)

    def _state(self, tried: _Tried) -> None:
        device = tried.device
        observed = {
            "combination": tried.combination,
            "swallowed_by_window": tried.swallowed,
            "device": device.name if device else None,
            "made_by": device.origin.value if device else None,
        }
        where = f" on '{device.name}'" if device else ""
        what = "the interview's window swallowed it" if tried.swallowed else "the interview's window did not see it"
        if self._scene.inputs is None:
            what = "there is no window that could have swallowed it"
        self._report.point("hotkey", observed, f"{tried.combination} was pressed{where}; {what}.", at_ns=tried.at_ns)
