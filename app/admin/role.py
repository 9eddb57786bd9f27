"""The admin's desk, as the shell needs to know it: its places, a line each."""

from app.desk.desk import Desk, Place, Role
from app.desk.page import DeskPage
from app.i18n import translate


def _sessions(desk: Desk) -> DeskPage:
    from app.admin.sessions.page import SessionsPage  # late: a desk opens with its first screen alone

    return SessionsPage(desk)


def _result(desk: Desk) -> DeskPage:
    from app.admin.results.page import ResultPage

    return ResultPage(desk)


PLACES = (
    Place("sessions", lambda: translate("Admin", "Sessions"), "calendar", _sessions),
    Place("result", lambda: translate("Admin", "Result"), "", _result, "results:read", under="sessions"),
)

ADMIN = Role("admin", lambda: translate("Admin", "Admin's desk"), PLACES, needs="results:read")
