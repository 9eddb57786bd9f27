"""Every session there is, in a table that never holds more than it shows."""

from app.desk.desk import Desk
from app.desk.page import DeskPage
from app.i18n import translate


class SessionsPage(DeskPage):
    """The table of sessions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "sessionsPage", translate("Sessions", "Sessions"))
