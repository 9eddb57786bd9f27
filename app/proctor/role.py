"""The proctor's desk, as the shell needs to know it: its places, a line each, and the live link that runs beside them."""

from app.desk.desk import Beside, Desk, Place, Role
from app.desk.page import DeskPage
from app.i18n import translate


def _board(desk: Desk) -> DeskPage:
    from app.proctor.board.page import BoardPage  # late: a desk opens with its first screen alone

    return BoardPage(desk)


def _session(desk: Desk) -> DeskPage:
    from app.proctor.session.page import SessionPage

    return SessionPage(desk)


def _live(desk: Desk) -> Beside:
    from app.proctor.live.link import LiveRooms

    return LiveRooms(desk)


PLACES = (
    Place("board", lambda: translate("Proctor", "Rooms"), "people", _board),
    Place("session", lambda: translate("Proctor", "Interview"), "", _session, under="board"),
)

PROCTOR = Role("proctor", lambda: translate("Proctor", "Proctor's desk"), PLACES, needs="live:command", beside=_live)
