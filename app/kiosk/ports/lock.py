"""What keeps the kiosk to its one purpose while its window is open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class Why(StrEnum):
    """Why a part of the lock does not hold; the window has a sentence for each."""

    HOLDS = ""
    NOT_OPEN = "not_open"
    DECLARED = "declared"
    ASSISTIVE = "assistive"
    NO_KEYBOARD = "no_keyboard"
    TAKEN = "taken"
    OLD_WINDOWS = "old_windows"
    NO_PYOBJC = "no_pyobjc"
    OPEN_TO_ALL = "open_to_all"
    NO_WAY = "no_way"
    NO_SUCH_THING = "no_such_thing"
    REFUSED = "refused"
    NO_JOURNAL = "no_journal"


@dataclass(frozen=True, slots=True)
class Held:
    """Whether one part of the lock holds; `reason` says why not, in English; `why` and `detail` are the same for the window."""

    name: str
    holds: bool
    reason: str = ""
    why: Why = Why.HOLDS
    detail: str = ""


class Lock(Protocol):
    """Holds the desktop for the window. Main thread only; every call returns at once and none raises."""

    @property
    def held(self) -> tuple[Held, ...]:
        """What holds, and what does not and why."""
        ...

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
