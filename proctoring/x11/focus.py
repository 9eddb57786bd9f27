"""Sees which window has the keyboard, and so when ours lost it, to whom and for how long.

It hears the window manager name the active window, and asks twice a second who has the input focus, which finds windows that took it past
the window manager. Where the interview's window tells that it became inactive and nobody can be found who took over, that is said too.
Without an interview, the window that had the keyboard at the start stands for ours.

It can't see what a program shows without the keyboard, nor keys grabbed by a program that takes no focus, nor which page a browser shows
beyond the title it gives its window.
"""

from contextlib import nullcontext

from Xlib import X

from proctoring.detector import Report, Scene
from proctoring.keyboard import Holder, Keyboard
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, asked, look_at_display
from proctoring.x11.windows import listen, numbers, title, window_of

LOOK_S = 0.4
"""Seconds between two looks when no event comes."""


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
        listen(connection.root, X.PropertyChangeMask)
        self._title_atoms = {connection.atom("_NET_WM_NAME"), connection.atom("WM_NAME")}
        self._manager = self._window_manager()
        self._chosen: tuple[tuple[int, int], int] = ((0, 0), 0)
        start = self._read(self._find())
        self._keyboard = Keyboard(scene, report, start, has_own_window=self._has_own_window())

    def until(self, stop: Stop) -> None:
        try:
            with self._scene.inputs.tap() if self._scene.inputs else nullcontext() as inputs:
                self._say_health()
                self._report.snapshot(self._keyboard.observed())
                self._keyboard.judge()
                while not stop.is_set():
                    self._connection.wait(stop, LOOK_S)
                    self._keyboard.hear(inputs)
                    self._keyboard.look(self._look())
                    self._report.alive()
        finally:
            if not stop.is_set():
                self._keyboard.lose()
        self._report.snapshot(self._keyboard.observed())

    def _say_health(self) -> None:
        if self._manager is not None:
            self._report.health(HealthState.ACTIVE)
            return
        reason = "No window manager names the active window: the input focus is asked for twice a second."
        self._report.health(HealthState.DEGRADED, reason)

    def _look(self) -> Holder | None:
        """Return who has the keyboard; a title is read again only where an event told that it changed."""
        known, titled = self._keyboard.holder, False
        for event in self._connection.events():
            if event.type == X.DestroyNotify and int(event.window.id) == self._chosen[1]:
                self._chosen = ((0, 0), 0)  # to be chosen anew
            if event.type == X.PropertyNotify and known is not None and event.window.id == known.window:
                titled = titled or event.atom in self._title_atoms
        found = self._find()
        if known is not None and found == known.window and not titled:
            return known
        if known is not None and found not in (0, known.window):
            listen(window_of(self._connection, known.window), 0)
        return self._read(found)

    def _find(self) -> int:
        """Return the window that has the keyboard: the active one, unless another program's has the input focus. 0 for none."""
        active = numbers(self._connection, self._connection.root, "_NET_ACTIVE_WINDOW")
        focus = self._connection.display.get_input_focus().focus
        pair = (active[0] if active else 0, 0 if isinstance(focus, int) else int(focus.id))
        if pair != self._chosen[0]:
            self._chosen = (pair, self._choose(*pair))
        return self._chosen[1]

    def _choose(self, named: int, focused: int) -> int:
        if named and asked(window_of(self._connection, named).get_attributes) is None:
            named = 0  # openbox goes on naming a window that is gone, whose number may be somebody else's by now
        if not focused or focused == named or focused == int(self._connection.root.id):
            return named
        by = self._clients.owner(focused).pid
        elsewhere = by not in (None, self._manager, self._clients.owner(named).pid)
        return focused if elsewhere else named

    def _read(self, window: int) -> Holder | None:
        if not window:
            return None
        found = window_of(self._connection, window)
        listen(
            found, X.PropertyChangeMask | X.StructureNotifyMask
        )  # before its title is read, so that no change of it is missed
        return Holder(window, title(self._connection, found), self._clients.owner(window))

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
