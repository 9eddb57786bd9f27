"""The proctor's desk, as the shell needs to know it: its places, a line each, and the live link that runs beside them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.desk.desk import Beside, Desk, Place, Role
from app.desk.page import DeskPage, Key
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


def _strip(desk: Desk) -> QWidget:
    from app.proctor.calls.strip import ProctorStrip

    return ProctorStrip(desk)


def _keys(desk: Desk) -> Sequence[Key]:
    from app.proctor.live.link import live_rooms

    answer = live_rooms(desk).answer_wanted.emit
    words = translate("Proctor", "Answer the candidate who calls")
    return Key("A", words, answer), Key("F2", words, answer)  # where one is typing, A is a letter


PLACES = (
    Place("board", lambda: translate("Proctor", "Rooms"), "people", _board),
    Place("session", lambda: translate("Proctor", "Interview"), "", _session, under="board"),
)

PROCTOR = Role(
    "proctor",
    lambda: translate("Proctor", "Proctor's desk"),
    PLACES,
    needs="live:command",
    beside=_live,
    above=_strip,
    keys=_keys,
)
