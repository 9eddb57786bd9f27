"""Where proctors' commands arrive at the kiosk: carried out by whoever stands behind it, refused while nobody does."""

from typing import Protocol

from sync.link.live_orders import NOT_HERE, Command, Desk


class OwnDesk(Desk, Protocol):
    """The kiosk's, which can also lift what was ordered."""

    @property
    def in_force(self) -> bool:
        """Whether a proctor has the interview stand still, or the screen covered, from afar."""
        ...

    async def let_go_on(self, by: str, reason: str) -> None:
        """Lift that, stated as done by whom and why."""
        ...


class FrontDesk:
    """Implements `sync.link.live_orders.Desk` before the window is there: the link is opened first."""

    def __init__(self) -> None:
        self.behind: OwnDesk | None = None

    def why_not(self, command: Command) -> str:
        """Ask whoever stands behind."""
        return NOT_HERE if self.behind is None else self.behind.why_not(command)

    async def carry_out(self, command: Command) -> str:
        """Have it done."""
        return NOT_HERE if self.behind is None else await self.behind.carry_out(command)

    async def hush(self, reason: str) -> None:
        """Have nobody hear the room any more."""
        if self.behind is not None:
            await self.behind.hush(reason)
