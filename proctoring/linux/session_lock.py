"""Watches the desktop being locked and unlocked: by logind's word on our session, and by the screen saver's on the session bus.

Sees what either of the two says. Can't see a locker that tells neither (bare i3lock, xlock), nor what happened on the machine meanwhile.
"""

import select
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

from proctoring.detector import Report, Scene
from proctoring.linux import logind
from proctoring.linux.buses import Bus, Told, session_bus, system_bus
from proctoring.ongoing import Fact, Ongoing
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, look_while_there, lost, missing
from proctoring.stopping import Stop

_KIND: Final = "session_lock"
_KEY: Final = "desktop"
_QUIET_S: Final = 1.5
_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_AGAIN_AFTER: Final = 10
"""Quiet waits until the half that is missing is looked for again."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one of the two said: locked or not, and who said so."""

    locked: bool
    by: str


class SessionLockDetector:
    """Says `session_lock` from locking to unlocking."""

    name = "linux.session_lock"
    version = "1"
    kinds = (_KIND,)
    limits = ("A screen locker that tells neither logind nor the session bus is not seen.",)

    def __init__(self, machine: Callable[[], Bus] = system_bus, desktop: Callable[[], Bus] = session_bus) -> None:
        self._open = (machine, desktop)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        there = Ongoing(report, scene.clock)
        said_first = False

        def look() -> None:
            nonlocal said_first
            with ExitStack() as open_buses:
                ears, reasons = self._ears(open_buses)
                word = next((word for ear in ears for word in ear.standing()), None)
                report.health(HealthState.DEGRADED if reasons else HealthState.ACTIVE, "; ".join(reasons))
                if not said_first:
                    report.snapshot({"locked": None if word is None else word.locked})
                    said_first = True
                try:
                    if word is not None:
                        _state(there, word)
                    _listen(ears, there, report, stop, forever=not reasons)
                except SourceUnavailable:
                    there.lose()
                    raise

        look_while_there(look, report, stop)
        known = said_first or bool(there.keys(_KIND))
        report.snapshot({"locked": bool(there.keys(_KIND)) if known else None})

    def _ears(self, open_buses: ExitStack) -> "tuple[list[Ear], list[str]]":
        """Return those that can be listened to, and why the others can't. Raises `SourceUnavailable` where there is none."""
        ears: list[Ear] = []
        failures: list[SourceUnavailable] = []
        kinds_of_ear: tuple[Callable[[Bus], Ear], ...] = (LogindEar, SaverEar)
        for open_bus, listening_on in zip(self._open, kinds_of_ear, strict=True):
            try:
                ears.append(listening_on(open_buses.enter_context(open_bus())))
            except SourceUnavailable as exc:
                failures.append(exc)
        reasons = [exc.reason for exc in failures]
        if not ears:
            told = f"Nothing here tells of locking: {'; '.join(reasons)}"
            raise missing(told) if all(exc.state is HealthState.UNSUPPORTED for exc in failures) else lost(told)
        return ears, reasons


class LogindEar:
    """Logind's word: a session is asked to lock or unlock, or is known to be locked."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        logind.listen(bus, f"interface='{logind.SESSION}'", f"interface='{_PROPERTIES}',member='PropertiesChanged'")
        self._ours = logind.our_session(bus)

    def standing(self) -> list[Word]:
        """Return how it stands, where that is known."""
        locked = None
        if self._ours is not None:
            locked = self.bus.property_of(logind.LOGIND, self._ours, logind.SESSION, "LockedHint")
        return [] if locked is None else [Word(bool(locked), "logind")]

    def words(self, told: Told) -> list[Word]:
        """Return what a signal on the bus means; nothing where it is of somebody else's session."""
        if logind.logind_left(told.member, told.values):
            raise lost("logind went away")
        if self._ours is not None and told.path != self._ours:
            return []
        if told.interface == logind.SESSION and told.member in {"Lock", "Unlock"}:
            return [Word(told.member == "Lock", "logind")]
        if told.member == "PropertiesChanged" and told.values[:1] == (logind.SESSION,):
            hint = told.values[1].get("LockedHint")
            return [] if hint is None else [Word(bool(hint[1]), "logind")]
        return []


class SaverEar:
    """The screen saver's word, under any of the names it goes by."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        for name in _SAVERS:
            bus.subscribe(f"type='signal',interface='{name}',member='ActiveChanged'")

    def standing(self) -> list[Word]:
        """Return nothing: asking would start a screen saver where none runs."""
        return []

    def words(self, told: Told) -> list[Word]:
        """Return what a signal on the bus means."""
        if told.member == "ActiveChanged" and told.interface in _SAVERS and told.values:
            return [Word(bool(told.values[0]), told.interface)]
        return []


Ear = LogindEar | SaverEar


def _listen(ears: list[Ear], there: Ongoing, report: Report, stop: Stop, *, forever: bool) -> None:
    with select.epoll() as any_of:
        for ear in ears:
            any_of.register(ear.bus.fileno(), select.EPOLLIN)
        for word in _words(ears):
            _state(there, word)
        quiet = 0
        while not stop.is_set() and (forever or quiet < _AGAIN_AFTER):
            report.alive()
            quiet = 0 if stop.readable(any_of, _QUIET_S) else quiet + 1
            for word in _words(ears):
                _state(there, word)


def _words(ears: list[Ear]) -> Iterator[Word]:
    for ear in ears:
        for told in ear.bus.told():
            yield from ear.words(told)


def _state(there: Ongoing, word: Word) -> None:
    if not word.locked:
        there.end(_KIND, _KEY, {"unlocked_said_by": word.by})
        return
    told = {"said_by": word.by}
    there.begin(_KIND, _KEY, Fact(told, f"The desktop was locked, says {word.by}.", "The desktop was locked"))
