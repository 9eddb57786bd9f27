"""What keeps the kiosk to its one purpose while its window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class Lock(Protocol):
    """Holds the desktop for the window. Main thread only; every call returns at once and none raises."""

    def engage(self, window: QWindow) -> None:
        """The window is open."""
        ...

    def somebody_new(self) -> None:
        """The window is back at its first screen."""
        ...

    def reconsider(self) -> None:
        """The candidate went on a screen: they may have said what they use."""
        ...

    def release(self) -> None:
        """The window closes."""
        ...
