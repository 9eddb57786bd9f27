"""Sees which window has the keyboard, and so when ours lost it, to whom and for how long.

It hears the window manager name the active window, and asks twice a second who has the input focus, which finds windows that took it past
the window manager. Where the interview's window tells that it became inactive and nobody can be found who took over, that is said too.
Without an interview, the window that had the keyboard at the start stands for ours.

It can't see what a program shows without the keyboard, nor keys grabbed by a program that takes no focus, nor which page a browser shows
beyond the title it gives its window.
"""

from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from Xlib import X

from proctoring.detector import Report, Scene
from proctoring.inlets import FocusChanged, Input, Tap
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import UNKNOWN, Program, expected
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, look_at_display
from proctoring.x11.windows import listen, numbers, title, window_of

LOOK_S = 0.4
"""Seconds between two looks when no event comes; a keyboard that nobody has is believed at the second look."""

TITLE_S = 1.0
"""Titles of one window that change faster than this are a ticking clock or a progress bar, not a person changing tabs."""

NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Holder:
    """The window that has the keyboard."""

    window: int
    title: str
    program: Program

    def observed(self) -> dict[str, Any]:
        """Return what a signal holds of it."""
        return {"window_title": self.title, "window_id": self.window, **self.program.observed()}

    def __str__(self) -> str:
        return f"Window '{self.title}' of {self.program}"


LOST_TO_NOBODY = Fact(
    {"window_title": None, "window_id": None, **UNKNOWN.observed()},
    "The interview's window lost the keyboard; who took it is unknown.",
    "The interview's window was without the keyboard; who had it is unknown; it was so",
)


class FocusDetector:
    """Watches the keyboard's owner."""

    name = "x11.focus"
    version = "1"
    kinds = ("focus_loss", "tab_switch")
    limits = (
        "A program that shows something without taking the keyboard is not seen here.",
        "A browser's tabs are told apart by the title of its window only.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: _Watch(connection, scene, report).until(stop))


class _Watch:
    def __init__(self, connection: Connection, scene: Scene, report: Report) -> None:
        self._connection = connection
        self._clients = Clients(connection)
        self._scene = scene
        self._report = report
        self._ongoing = Ongoing(report, scene.clock)
        listen(connection.root, X.PropertyChangeMask)
        self._title_atoms = {connection.atom("_NET_WM_NAME"), connection.atom("WM_NAME")}
        self._manager = self._window_manager()
        self._chosen: tuple[tuple[int, int], int] = ((0, 0), 0)
        self._holder = self._read(self._find())
        self._home = self._holder.program if self._holder and not self._has_own_window() else None
        self._away: str | None = None
        self._absent_ns: int | None = None
        self._told_ns: int | None = None
        self._title_ns = 0

    def until(self, stop: Stop) -> None:
        try:
            with self._scene.inputs.tap() if self._scene.inputs else nullcontext() as inputs:
                self._say_health()
                self._snapshot()
                self._judge()
                while not stop.is_set():
                    self._connection.wait(stop, LOOK_S)
                    self._look()
                    self._hear(inputs)
                    self._judge()
                    self._report.alive()
        finally:
            if not stop.is_set():
                self._ongoing.lose()
        self._snapshot()

    def _snapshot(self) -> None:
        self._report.snapshot({"keyboard": self._holder.observed() if self._holder else None})

    def _say_health(self) -> None:
        if self._manager is not None:
            self._report.health(HealthState.ACTIVE)
            return
        reason = "No window manager names the active window: the input focus is asked for twice a second."
        self._report.health(HealthState.DEGRADED, reason)

    def _look(self) -> None:
        titled = False
        for event in self._connection.events():
            if event.type == X.PropertyNotify and self._holder is not None and event.window.id == self._holder.window:
                titled = titled or event.atom in self._title_atoms
        found = self._find()
        if found == (self._holder.window if self._holder else 0):
            self._absent_ns = None
            if titled:
                self._retitled()
        elif found or self._for_long(self._absent_ns):
            self._absent_ns = None
            self._changed(self._read(found))
        elif self._absent_ns is None:
            self._absent_ns = self._scene.clock.monotonic_ns()

    def _changed(self, holder: Holder | None) -> None:
        before, self._holder = self._holder, holder
        if before is not None:
            listen(window_of(self._connection, before.window), 0)
        if holder is None or self._is_home(holder):
            return
        came_from = "the interview's window" if before is None or self._is_home(before) else _lower(str(before))
        observed = {**holder.observed(), "before": before.observed() if before else None}
        self._title_ns = self._scene.clock.monotonic_ns()
        self._report.point("tab_switch", observed, f"The keyboard went from {came_from} to {_lower(str(holder))}.")

    def _retitled(self) -> None:
        before, now = self._holder, self._scene.clock.monotonic_ns()
        holder = self._read(before.window if before else 0)
        if before is None or holder is None or self._is_home(before) or holder.title == before.title:
            return
        self._holder = holder
        if now - self._title_ns < TITLE_S * 1e9:
            return
        self._title_ns = now
        self._report.point(
            "tab_switch",
            {**holder.observed(), "title_before": before.title},
            f"{before} changed its title to '{holder.title}' while it had the keyboard.",
        )

    def _judge(self) -> None:
        """Let the span that is open be the one that the holder of the keyboard makes."""
        away = self._away_key()
        if away == self._away:
            return
        if self._away is not None:
            self._ongoing.end("focus_loss", self._away)
        self._away = away
        if away == NOBODY:
            self._ongoing.begin("focus_loss", away, LOST_TO_NOBODY, self._told_ns)
        elif away is not None and self._holder is not None:
            observed = self._holder.observed()
            fact = Fact(observed, f"{self._holder} took the keyboard.", f"{self._holder} had the keyboard")
            self._ongoing.begin("focus_loss", away, fact)

    def _away_key(self) -> str | None:
        if self._holder is not None and not self._is_home(self._holder):
            return f"window:{self._holder.window}"
        return NOBODY if self._holder is None or self._for_long(self._told_ns) else None

    def _for_long(self, since_ns: int | None) -> bool:
        """Whether it has lasted since before the last look: between two windows, nobody has the keyboard for a moment."""
        return since_ns is not None and self._scene.clock.monotonic_ns() - since_ns >= LOOK_S * 1e9

    def _hear(self, inputs: Tap[Input] | None) -> None:
        """Take in what our window says of itself: it may lose the keyboard to somebody whom the server does not name."""
        while inputs is not None and (told := inputs.get(0.0)) is not None:
            if isinstance(told, FocusChanged):
                self._told_ns = None if told.active or told.own_dialog else told.at_ns

    def _find(self) -> int:
        """Return the window that has the keyboard: the active one, unless another program's has the input focus. 0 for none."""
        active = numbers(self._connection, self._connection.root, "_NET_ACTIVE_WINDOW")
        focus = self._connection.display.get_input_focus().focus
        pair = (active[0] if active else 0, 0 if isinstance(focus, int) else int(focus.id))
        if pair != self._chosen[0]:
            self._chosen = (pair, self._choose(*pair))
        return self._chosen[1]

    def _choose(self, named: int, focused: int) -> int:
        if not focused or focused == named or focused == int(self._connection.root.id):
            return named
        by = self._clients.owner(focused).pid
        elsewhere = by not in (None, self._manager, self._clients.owner(named).pid)
        return focused if elsewhere else named

    def _read(self, window: int) -> Holder | None:
        if not window:
            return None
        found = window_of(self._connection, window)
        listen(found, X.PropertyChangeMask)  # before its title is read, so that no change of it is missed
        return Holder(window, title(self._connection, found), self._clients.owner(window))

    def _is_home(self, holder: Holder) -> bool:
        return expected(holder.program, self._scene) or (self._home is not None and holder.program == self._home)

    def _has_own_window(self) -> bool:
        windows = numbers(self._connection, self._connection.root, "_NET_CLIENT_LIST")
        return self._scene.inputs is not None or any(
            self._clients.owner(each).pid in self._scene.own_pids for each in windows
        )

    def _window_manager(self) -> int | None:
        check = numbers(self._connection, self._connection.root, "_NET_SUPPORTING_WM_CHECK")
        supported = numbers(self._connection, self._connection.root, "_NET_SUPPORTED")
        names_it = self._connection.atom("_NET_ACTIVE_WINDOW") in supported
        return self._clients.owner(check[0]).pid if check and names_it else None


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
