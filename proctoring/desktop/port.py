"""What a desktop can be asked; Windows and macOS each answer through an adapter of their own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from proctoring.monitors import Monitor
from proctoring.programs import UNKNOWN, Program

UNVERIFIED = "unverified on this platform: written after its documentation, never run there"
"""What every detector here says of its health until somebody has tried it on a real machine."""


@dataclass(frozen=True, slots=True)
class DesktopWindow:
    """A visible window. What the platform does not tell is None; areas are in its own pixels."""

    number: int
    title: str
    program: Program
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    on_top: bool | None = None
    click_through: bool | None = None
    excluded_from_capture: bool | None = None

    def covers(self, other: "DesktopWindow") -> float:
        """Return how much of the other window it lies over, from 0 to 1."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, width) * max(0, height) / max(1, other.width * other.height)


@dataclass(frozen=True, slots=True)
class Clipboard:
    """The clipboard: a number that rises with each change, who owns it, and what it offers."""

    changes: int
    owner: Program = UNKNOWN
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """The desktop session: locked, used from afar; None where the platform does not say."""

    locked: bool | None = None
    remote: bool | None = None


class Desktop(Protocol):
    """One desktop, asked from one thread. Raises `SourceUnavailable` where it can't be asked any more."""

    def foreground(self) -> DesktopWindow | None:
        """Return the window that has the keyboard."""
        ...

    def windows(self) -> tuple[DesktopWindow, ...]:
        """Return the visible windows, topmost first."""
        ...

    def clipboard(self) -> Clipboard:
        """Return who owns the clipboard and what is on it, without reading it."""
        ...

    def clipboard_text(self) -> str | None:
        """Return the text on the clipboard; None where there is none or it can't be had."""
        ...

    def monitors(self) -> Mapping[str, Monitor]:
        """Return the displays by name."""
        ...

    def session(self) -> Session:
        """Return what the session is like."""
        ...


OpenDesktop = Callable[[], Desktop]
"""Opens the desktop; raises `SourceUnavailable` where there is none."""
