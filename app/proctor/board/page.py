"""The board: a tile a kiosk, live."""

from app.desk.desk import Desk
from app.desk.page import DeskPage
from app.i18n import translate


class BoardPage(DeskPage):
    """Every room that runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "boardPage", translate("Board", "Rooms"))
