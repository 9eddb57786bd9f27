"""Reads what a selection (clipboard or primary) offers, as far as its owner answers in time: formats, length, hash."""

import hashlib
from dataclasses import dataclass
from typing import Any

from Xlib import X

from proctoring.bounding import plain
from proctoring.detector import Clock
from proctoring.stopping import Stop
from proctoring.x11.connection import Connection, asked
from proctoring.x11.windows import listen

ANSWER_S = 0.3
"""Seconds an owner has for each answer; a program that hangs must not keep a signal back for long."""

MOST_BYTES = 1 << 20
FORMATS = 32


@dataclass(frozen=True, slots=True)
class Content:
    """What was offered. `characters` and `sha256` (of the UTF-8 text) are None where there is no text or it was not given."""

    formats: tuple[str, ...] = ()
    characters: int | None = None
    sha256: str | None = None
    text: str = ""
    answered: bool = True


class SelectionReader:
    """Asks owners for what they offer. Events it meets that are not its own wait in `kept` for whoever reads events."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        self._window = connection.root.create_window(
            0, 0, 1, 1, 0, 0, window_class=X.InputOnly, visual=X.CopyFromParent
        )
        listen(self._window, X.PropertyChangeMask)
        self._into = connection.atom("VIVAVOCE_LOOKED_AT")
        self.kept: list[Any] = []

    def read(self, selection: int, stop: Stop) -> Content:
        """Return what the owner offers; not `answered` where it did not say in time."""
        atom = self._connection.atom
        targets = self._ask(selection, atom("TARGETS"), stop)
        if targets is None:
            return Content(answered=False)
        offered = [int(each) for each in targets.value][:FORMATS] if targets.format == 32 else []
        names = tuple(plain(self._name(each), 100) for each in offered)
        if atom("UTF8_STRING") not in offered:
            return Content(names)
        data = self._text(selection, stop)
        if data is None:
            return Content(names, answered=False)
        text = data.decode("utf-8", "replace")
        return Content(names, len(text), hashlib.sha256(text.encode()).hexdigest(), text)

    def _text(self, selection: int, stop: Stop) -> bytes | None:
        """Return the text's bytes; None where they did not come, or are more than there is room for."""
        first = self._ask(selection, self._connection.atom("UTF8_STRING"), stop)
        if first is None:
            return None
        if first.property_type != self._connection.atom("INCR"):
            return bytes(first.value) if first.format == 8 and not first.bytes_after else None
        parts = bytearray()
        while len(parts) <= MOST_BYTES:
            if self._await(X.PropertyNotify, stop) is None:
                return None
            part = self._take()
            if part is None:
                continue
            if not part.value:
                return bytes(parts)
            parts += bytes(part.value)
        return None

    def _ask(self, selection: int, target: int, stop: Stop) -> Any:  # noqa: ANN401 - a property of python-xlib
        self._window.delete_property(self._into)
        self._window.convert_selection(selection, target, self._into, X.CurrentTime)
        while (answer := self._await(X.SelectionNotify, stop)) is not None:
            if answer.target == target and answer.selection == selection:
                return self._take() if answer.property else None
        return None

    def _take(self) -> Any:  # noqa: ANN401 - a property of python-xlib
        found = asked(lambda: self._window.get_property(self._into, X.AnyPropertyType, 0, MOST_BYTES // 4))
        self._window.delete_property(self._into)
        self._connection.display.flush()
        return found

    def _await(self, kind: int, stop: Stop) -> Any:  # noqa: ANN401 - an event of python-xlib
        """Return the next event of a kind that concerns our window; None when the owner's time is up."""
        until_ns = self._clock.monotonic_ns() + int(ANSWER_S * 1e9)
        while not stop.is_set():
            while self._connection.display.pending_events():
                event = self._connection.display.next_event()
                if self._is_ours(event, kind):
                    return event
            left_s = (until_ns - self._clock.monotonic_ns()) / 1e9
            if left_s <= 0:
                return None
            self._connection.wait(stop, left_s)
        return None

    def _is_ours(self, event: Any, kind: int) -> bool:  # noqa: ANN401 - an event of python-xlib
        if event.type == X.PropertyNotify and event.window.id == self._window.id:
            return kind == X.PropertyNotify and bool(event.state == X.PropertyNewValue)
        if event.type == X.SelectionNotify:
            return bool(kind == X.SelectionNotify)
        self.kept.append(event)
        return False

    def _name(self, atom: int) -> str:
        return asked(lambda: str(self._connection.display.get_atom_name(atom))) or str(atom)
