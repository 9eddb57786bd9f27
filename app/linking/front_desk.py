"""Where proctors' commands arrive at the kiosk: carried out by whoever stands behind it, refused while nobody does."""

from sync.link.live_orders import NOT_HERE, Command, Desk


class FrontDesk:
    """Implements `sync.link.live_orders.Desk` before the window is there: the link is opened first."""

    def __init__(self) -> None:
        self.behind: Desk | None = None

    def why_not(self, command: Command) -> str:
        """Ask whoever stands behind."""
        return NOT_HERE if self.behind is None else self.behind.why_not(command)

    async def carry_out(self, command: Command) -> str:
        """Have it done."""
        return NOT_HERE if self.behind is None else await self.behind.carry_out(command)
