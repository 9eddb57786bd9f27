"""What a window's properties say of it: its title, lists of windows, states. All of it is claimed by programs, none of it proved."""

from typing import Any

from Xlib import X, error

from proctoring.bounding import plain
from proctoring.programs import NAME
from proctoring.x11.connection import Connection, asked

MANY = 1024
"""Entries of a list of windows that are read."""


def title(connection: Connection, window: Any) -> str:  # noqa: ANN401 - python-xlib has no types
    """Return the window's title, cut to 200 characters; empty where it has none or is gone."""
    for name in ("_NET_WM_NAME", "WM_NAME"):
        found = asked(lambda name=name: window.get_property(connection.atom(name), X.AnyPropertyType, 0, NAME))  # type: ignore[misc]
        if found is not None and found.format == 8:
            return plain(bytes(found.value).decode("utf-8", "replace"), NAME)
    return ""


def numbers(connection: Connection, window: Any, name: str) -> tuple[int, ...]:  # noqa: ANN401 - python-xlib has no types
    """Return a property that is a list of windows, atoms or numbers; empty where there is none."""
    found = asked(lambda: window.get_property(connection.atom(name), X.AnyPropertyType, 0, MANY))
    return tuple(int(each) for each in found.value) if found is not None and found.format == 32 else ()


def window_of(connection: Connection, number: int) -> Any:  # noqa: ANN401 - python-xlib has no types
    """Return the window with that number; nothing is asked of the server yet."""
    return connection.display.create_resource_object("window", number)


def listen(window: Any, mask: int) -> None:  # noqa: ANN401 - python-xlib has no types
    """Ask for events of a window; where it is gone already, nothing happens."""
    window.change_attributes(event_mask=mask, onerror=_gone)


def _gone(_error: error.XError, _request: object) -> int:
    return 1
