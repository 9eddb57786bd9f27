"""Sees which window has the keyboard, and so when ours lost it, to whom and for how long.

It hears the window manager name the active window and the window in focus lose the focus, which finds windows that took it past the window
manager; what no event told is found by asking, a little more often than once a second. Where the interview's window tells that it became
inactive and nobody can be found who took over, that is said too: one loss is one span, from losing the keyboard to having it again.
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

LOOK_S = 0.8
"""Seconds between two looks when no event comes: the input focus is asked for then."""

STEADY = 3
"""The focus may move on between asking who has it and being told that it does: asked again so often at most."""


class FocusDetector:
    """Watches the keyboard's owner."""

    name = "x11.focus"
    version = "2"
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
        self._root = int(connection.root.id)
        self._masks: dict[int, int] = {}
        self._attend(0, 0)
        self._active_atom = connection.atom("_NET_ACTIVE_WINDOW")
        self._title_atoms = {connection.atom("_NET_WM_NAME"), connection.atom("WM_NAME")}
        self._manager = self._window_manager()
        self._named = 0
        self._chosen: tuple[tuple[int, int], int] = ((0, 0), 0)
        self._ask_named = True
        start = self._read(self._find())
        self._keyboard = Keyboard(scene, report, start, self._own_window)

    def until(self, stop: Stop) -> None:
        try:
            with self._scene.inputs.tap() if self._scene.inputs else nullcontext() as inputs:
                self._say_health()
                self._report.snapshot(self._keyboard.observed())
                self._keyboard.judge()
                while not stop.is_set():
                    self._connection.wait(stop, self._keyboard.due_s(LOOK_S), inputs)
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
        reason = "no window manager names the active window, so the input focus alone is followed"
        self._report.health(HealthState.DEGRADED, reason)

    def _look(self) -> Holder | None:
        """Return who has the keyboard; a title is read again only where an event told that it changed."""
        known, titled = self._keyboard.holder, False
        for event in self._connection.events():
            if event.type == X.DestroyNotify and int(event.window.id) == self._chosen[1]:
                self._chosen, self._ask_named = ((0, 0), 0), True  # to be chosen anew
                self._masks.pop(int(event.window.id), None)
            if event.type == X.PropertyNotify:
                self._ask_named = self._ask_named or event.atom == self._active_atom
                if known is not None and event.window.id == known.window:
                    titled = titled or event.atom in self._title_atoms
        found = self._find()
        if known is not None and found == known.window and not titled:
            return known
        return self._read(found)

    def _find(self) -> int:
        """Return the window that has the keyboard: the active one, unless another program's has the input focus. 0 for none."""
        for _ in range(STEADY):
            if self._ask_named:
                active = numbers(self._connection, self._connection.root, "_NET_ACTIVE_WINDOW")
                self._named, self._ask_named = active[0] if active else 0, False
            focus = self._connection.display.get_input_focus().focus
            pair = (self._named, 0 if isinstance(focus, int) else int(focus.id))
            if pair != self._chosen[0]:
                self._chosen = (pair, self._choose(*pair))
            if not self._attend(pair[1], self._chosen[1]):
                break
        return self._chosen[1]

    def _attend(self, focused: int, held: int) -> bool:
        """Be told when the window in focus loses it, and of changes to the one that counts as the keyboard's; return whether any is new."""
        wanted = {self._root: X.PropertyChangeMask | X.FocusChangeMask}
        for window, mask in ((focused, X.FocusChangeMask), (held, X.PropertyChangeMask | X.StructureNotifyMask)):
            if window not in (0, X.PointerRoot, self._root):
                wanted[window] = wanted.get(window, 0) | mask
        new = {window: mask for window, mask in wanted.items() if self._masks.get(window) != mask}
        for window in self._masks.keys() - wanted.keys():
            listen(window_of(self._connection, window), 0)
        for window, mask in new.items():
            listen(window_of(self._connection, window), mask)
        self._masks = wanted
        return bool(new)

    def _choose(self, named: int, focused: int) -> int:
        if named and asked(window_of(self._connection, named).get_attributes) is None:
            named = 0  # openbox goes on naming a window that is gone, whose number may be somebody else's by now
        if not focused or focused in (named, self._root):
            return named
        by = self._clients.owner(focused).pid
        elsewhere = by not in (None, self._manager, self._clients.owner(named).pid)
        return focused if elsewhere else named

    def _read(self, window: int) -> Holder | None:
        """Return who that is. Its title is read after `_attend`, so that no change of it is missed."""
        if not window:
            return None
        return Holder(window, title(self._connection, window_of(self._connection, window)), self._clients.owner(window))

    def _own_window(self) -> bool:
        """Whether the interview's window is open; where no window manager lists the windows, an interview's is taken to be."""
        if self._manager is None:
            return self._scene.inputs is not None
        windows = numbers(self._connection, self._connection.root, "_NET_CLIENT_LIST")
        return any(self._clients.owner(each).pid in self._scene.own_pids for each in windows)

    def _window_manager(self) -> int | None:
        check = numbers(self._connection, self._connection.root, "_NET_SUPPORTING_WM_CHECK")
        supported = numbers(self._connection, self._connection.root, "_NET_SUPPORTED")
        return self._clients.owner(check[0]).pid if check and self._active_atom in supported else None
