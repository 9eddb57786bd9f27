"""What sessions' states, ends and results are called, each with its sign: the same words in the table, the details and the questions."""

from collections.abc import Mapping
from typing import Any

from app.i18n import translate
from app.widgets.table_columns import Mark

Line = Mapping[str, Any]
"""A session as the server lists it."""

_MARKS = {
    "scheduled": Mark("calendar", "quiet"),
    "in_progress": Mark("running", "accent"),
    "completed": Mark("ok", "ok"),
    "failed": Mark("problem", "problem"),
    "cancelled": Mark("skipped", "quiet"),
}


def status_words(status: str) -> str:
    """Return what a state is called."""
    return {
        "scheduled": translate("SessionWords", "Scheduled"),
        "in_progress": translate("SessionWords", "In progress"),
        "completed": translate("SessionWords", "Completed"),
        "failed": translate("SessionWords", "Failed"),
        "cancelled": translate("SessionWords", "Cancelled"),
    }.get(status, status)


def status_mark(status: str) -> Mark | None:
    """Return a state's sign."""
    return _MARKS.get(status)


def end_words(reason: str | None) -> str:
    """Return how a session ended; nothing for one that did not."""
    return {
        "finished": translate("SessionWords", "finished"),
        "time_up": translate("SessionWords", "time was up"),
        "candidate_left": translate("SessionWords", "the participant left"),
        "proctor_ended": translate("SessionWords", "ended by a proctor"),
        "device_fault": translate("SessionWords", "a fault of the kiosk"),
        "power_loss": translate("SessionWords", "the power failed"),
        "network": translate("SessionWords", "the network failed"),
        "no_show": translate("SessionWords", "nobody came"),
        "cancelled_by_admin": translate("SessionWords", "called off"),
    }.get(reason or "", (reason or "").replace("_", " "))


def person_words(line: Line) -> str:
    """Return whom a session is for."""
    return line["participant"]["name"] or translate("SessionWords", "(erased)")


def score_words(line: Line) -> str:
    """Return a score to one decimal; why there is none, for an interview that is over."""
    score = line.get("score")
    if score is not None:
        return f"{score:.1f}"
    if line.get("scoring_status") == "unscorable":
        return translate("SessionWords", "not scorable")
    return translate("SessionWords", "pending") if line.get("scoring_status") == "pending" else ""


def no_score_words(line: Line) -> str:
    """Return why an interview that is over has no score, and where more of it stands; empty for any other."""
    if line.get("score") is not None:
        return ""
    return {
        "unscorable": translate("SessionWords", "Too little of it could be scored. The result says why."),
        "pending": translate("SessionWords", "Its kiosk sends the score, mostly within two minutes of the end."),
    }.get(str(line.get("scoring_status")), "")


def second_score_words(*, blind: bool) -> str:
    """Return what a button is called that leads to a second score."""
    return translate("Sessions", "Score it blind") if blind else translate("Sessions", "Score it once more…")


def passed_words(line: Line) -> str:
    """Return whether it was passed."""
    passed = line.get("passed")
    if passed is None:
        return ""
    return translate("SessionWords", "Passed") if passed else translate("SessionWords", "Not passed")


def passed_mark(line: Line) -> Mark | None:
    """Return the sign of it."""
    passed = line.get("passed")
    if passed is None:
        return None
    return Mark("ok", "ok") if passed else Mark("notice", "notice")


def flag_words(name: str) -> str:
    """Return what a flag says, in few words."""
    return {
        "cancel_overtaken": translate("SessionWords", "Called off too late: the interview was held"),
        "reschedule_overtaken": translate("SessionWords", "Moved too late: the interview was held"),
        "set_aside": translate("SessionWords", "Something a kiosk sent was set aside"),
        "forced": translate("SessionWords", "An order was forced while a kiosk could be holding it"),
        "pen_taken": translate("SessionWords", "Taken back from a kiosk"),
        "device_revoked": translate("SessionWords", "Its kiosk was revoked in mid-session"),
        "clock_differs": translate("SessionWords", "The kiosk's clock was wrong"),
        "file_differs": translate("SessionWords", "A file is not what the record states"),
        "file_unreadable": translate("SessionWords", "A file can't be read"),
        "more_flags": translate("SessionWords", "There is more than is listed here"),
    }.get(name, name.replace("_", " "))
