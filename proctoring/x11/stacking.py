"""Which windows lie over ours: their place in the stack, whose they are, and whether they let clicks through."""

from dataclasses import dataclass
from typing import Any

from Xlib import X
from Xlib.ext import shape

from proctoring.programs import UNKNOWN, Program
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, asked
from proctoring.x11.windows import numbers, title, window_of

_BOUNDING, _INPUT = 0, 2
"""Kinds of region that the shape extension knows."""

LEAST = 100
"""Pixels that a window must share with ours; smaller ones are the helpers that toolkits keep on the screen."""

MOST_PARENTS = 16
OPAQUE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the screen in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def size(self) -> int:
        """How many pixels it has."""
        return self.width * self.height

    def shared(self, other: "Area") -> int:
        """Return how many pixels both have."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, width) * max(0, height)


@dataclass(frozen=True, slots=True)
class Lying:
    """A visible window directly on the screen: its frame's number and area, its program, and what it is like."""

    number: int
    area: Area
    program: Program
    title: str
    managed: bool
    click_through: bool
    always_on_top: bool
    opacity: float | None


class Stack:
    """The windows of the screen from bottom to top. Programs of windows are remembered until `forget`."""

    def __init__(self, connection: Connection) -> None:
        connection.need(shape.extname)
        self._connection = connection
        self._clients = Clients(connection)
        self._framed: dict[int, int] = {}
        self._owners: dict[int, Program] = {}
        self._areas: dict[int, Area | None] = {}
        self._compositor = connection.atom(f"_NET_WM_CM_S{connection.display.get_default_screen()}")

    def forget(self) -> None:
        """Forget whose windows were whose: some have gone, and their numbers are given anew."""
        self._framed.clear()
        self._owners.clear()
        self._areas.clear()

    def changed(self, number: int) -> None:
        """Forget where that window was: the server told of a change to it."""
        self._areas.pop(number, None)

    def visible(self) -> tuple[tuple[int, Area, Program], ...]:
        """Return the visible windows with their programs, bottom first, without those of the server and of a compositor."""
        tree = asked(self._connection.root.query_tree)
        compositor = self._connection.display.get_selection_owner(self._compositor)
        ignored = {0 if isinstance(compositor, int) else self._owner(int(compositor.id)).pid, 0}
        self._framed = self._frames()
        found = ((int(each.id), self._known_area(each)) for each in (tree.children if tree else ()))
        seen = ((number, area, self._program(number)) for number, area in found if area is not None)
        return tuple(each for each in seen if each[2].pid not in ignored)

    def look_at(self, number: int, area: Area, by: Program) -> Lying | None:
        """Return what one of them is like; None where it shows nothing or is gone."""
        window = window_of(self._connection, number)
        client = self._framed.get(number)
        inner = window_of(self._connection, client) if client else window
        bounding = asked(lambda: window.shape_get_rectangles(_BOUNDING))
        if bounding is None or not bounding.rectangles:
            return None
        states = numbers(self._connection, inner, "_NET_WM_STATE")
        opacity = numbers(self._connection, inner, "_NET_WM_WINDOW_OPACITY")
        return Lying(
            number,
            area,
            by,
            title(self._connection, inner),
            managed=client is not None,
            click_through=self._lets_through(window) or (client is not None and self._lets_through(inner)),
            always_on_top=self._connection.atom("_NET_WM_STATE_ABOVE") in states,
            opacity=round(opacity[0] / OPAQUE, 3) if opacity else None,
        )

    def listen_to_shape(self, number: int) -> None:
        """Be told when the window's regions change: an overlay may let clicks through only later."""
        window_of(self._connection, number).shape_select_input(1)

    def active(self) -> Program:
        """Return whose window has the keyboard, as the window manager names it."""
        named = numbers(self._connection, self._connection.root, "_NET_ACTIVE_WINDOW")
        return self._owner(named[0]) if named else UNKNOWN

    def _lets_through(self, window: Any) -> bool:  # noqa: ANN401 - python-xlib has no types
        region = asked(lambda: window.shape_get_rectangles(_INPUT))
        return region is not None and not region.rectangles

    def _known_area(self, window: Any) -> Area | None:  # noqa: ANN401 - python-xlib has no types
        """Return where a window is, None where it shows nothing; asked once until an event tells of a change to it."""
        number = int(window.id)
        if number not in self._areas:
            self._areas[number] = self._area(window)
        return self._areas[number]

    def _area(self, window: Any) -> Area | None:  # noqa: ANN401 - python-xlib has no types
        attributes = asked(window.get_attributes)
        if attributes is None or attributes.map_state != X.IsViewable or attributes.win_class != X.InputOutput:
            return None
        geometry = asked(window.get_geometry)
        return Area(geometry.x, geometry.y, geometry.width, geometry.height) if geometry else None

    def _program(self, number: int) -> Program:
        return self._owner(self._framed.get(number, number))

    def _owner(self, number: int) -> Program:
        if number not in self._owners:
            self._owners[number] = self._clients.owner(number)
        return self._owners[number]

    def _frames(self) -> dict[int, int]:
        """Return the programs' windows by the frames that the window manager put them into."""
        known = {client: frame for frame, client in self._framed.items()}
        managed = numbers(self._connection, self._connection.root, "_NET_CLIENT_LIST")
        found = {client: known.get(client) or self._frame(client) for client in managed}
        return {frame: client for client, frame in found.items() if frame is not None}

    def _frame(self, number: int) -> int | None:
        window = window_of(self._connection, number)
        for _ in range(MOST_PARENTS):
            tree = asked(window.query_tree)
            if tree is None or not tree.parent:
                return None
            if tree.parent.id == self._connection.root.id:
                return int(window.id)
            window = tree.parent
        return None
