"""What every page of a desk is given: the server, the person, the look, and the ways to speak to whoever sits there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.desk.account import Account
from app.desk.preferences import PreferenceFile
from app.desk.server import Server
from app.theme.look import Look
from engine.clock import Clock

if TYPE_CHECKING:
    from app.desk.page import DeskPage, Key


class Surroundings(Protocol):
    """What a page may ask of the window around it."""

    @property
    def window(self) -> QWidget:
        """Return the window, for dialogs to belong to."""
        ...

    @property
    def beside(self) -> "Beside | None":
        """Return what runs beside the window, as the role made it; the same for as long as the pages live."""
        ...

    @property
    def at(self) -> tuple[str, str]:
        """Return the place that is shown, and what it is shown at."""
        ...

    def go(self, place: str, what: str = "") -> None:
        """Show another place, at a thing of its own such as a session's id."""
        ...

    def tell(self, text: str, *, kind: str = "ok", undo: Callable[[], None] | None = None) -> None:
        """Say in passing what was done, with a way to undo it where there is one. `kind` is ok, notice or problem."""
        ...

    def count(self, place: str, count: int) -> None:
        """Show in the rail how many things wait at a place; nothing for none."""
        ...

    def say_link(self, *, connected: bool, since: datetime | None = None) -> None:
        """Say at every place whether the server is heard, and since when not (None where it never was): a bar that nobody overlooks."""
        ...

    def sign_in_again(self) -> None:
        """Have the person sign in anew; the pages stay as they are meanwhile."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each page when it is built."""

    server: Server
    account: Account
    look: Look
    clock: Clock
    preferences: PreferenceFile
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the rail leads to. `title` is called whenever the language changes; without the scope it is not offered.

    A place without an `icon` is not in the rail: others lead there, and `under` names the place that is marked meanwhile.
    """

    id: str
    title: Callable[[], str]
    icon: str
    build: "Callable[[Desk], DeskPage]"
    scope: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A desk: what it is called, its places, and what runs beside the window while somebody is signed in."""

    name: str
    title: Callable[[], str]
    places: Sequence[Place]
    needs: str
    """The scope without which this desk is of no use."""
    beside: "Callable[[Desk], Beside | None]" = lambda _desk: None
    above: "Callable[[Desk], QWidget | None]" = lambda _desk: None
    """Builds what lies over every place, such as a call that nobody may miss; hidden while it has nothing to say."""
    keys: "Callable[[Desk], Sequence[Key]]" = lambda _desk: ()
    """Keys that do something at every place."""


class Beside(Protocol):
    """Something that lives as long as somebody is signed in, such as the live link."""

    def renew(self) -> None:
        """Go on: the same person has signed in again, and the server is asked in their name anew."""
        ...

    async def close(self) -> None:
        """End it."""
        ...
