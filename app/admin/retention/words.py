"""What is said of sessions that have their time, and of what keeps them; no Qt."""

from collections.abc import Sequence
from datetime import datetime

from app.admin.registers.lines import Leaf, Line
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.i18n import translate
from app.widgets.fact_list import Fact
from app.widgets.table_columns import Column, Mark

STANDINGS = ("kept", "due", "waiting", "copies_left")
REASONS = ("participant_request", "consent_withdrawn", "mistake", "legal")
_SHORT = 12


def standing_words(standing: str) -> str:
    """Return how sessions stand."""
    return {
        "kept": translate("Retention", "To come"),
        "due": translate("Retention", "Due now"),
        "waiting": translate("Retention", "A kiosk keeps it"),
        "copies_left": translate("Retention", "Erased; a kiosk has a copy"),
    }.get(standing, standing)


def standing_about(standing: str) -> str:
    """Return what that means."""
    return {
        "kept": translate("Retention", "Each is erased as many days after its end as its template says."),
        "due": translate("Retention", "Their time has come: they are erased within the hour."),
        "waiting": translate(
            "Retention",
            "Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.",
        ),
        "copies_left": translate("Retention", "The kiosk erases its copy when it is next heard from."),
    }.get(standing, "")


def reason_words(reason: str) -> str:
    """Return why something is erased."""
    return {
        "retention": translate("Retention", "Its time"),
        "participant_request": translate("Retention", "The participant asked for it"),
        "consent_withdrawn": translate("Retention", "Consent was withdrawn"),
        "mistake": translate("Retention", "Recorded by mistake"),
        "legal": translate("Retention", "The law asks for it"),
    }.get(reason, reason)


def template_columns() -> Sequence[Column]:
    """Return the columns of the list by template."""
    return (
        Column(
            "template",
            translate("Retention", "Template"),
            lambda line: line["template_name"],
            300,
            stretch=True,
            strong=True,
        ),
        Column(
            "days", translate("Retention", "Days kept"), lambda line: str(line["retention_days"] or "–"), 130, "right"
        ),
        Column("kept", translate("Retention", "Sessions"), lambda line: str(line["kept"]), 120, "right"),
        Column("due", translate("Retention", "Due now"), lambda line: str(line["due"] or ""), 120, "right", mark=_due),
        Column(
            "waiting",
            translate("Retention", "Waiting"),
            lambda line: str(line["waiting"] or ""),
            120,
            "right",
            mark=_wait,
        ),
        Column(
            "next",
            translate("Retention", "Next"),
            lambda line: day_and_time(moment(line["next_due_at"])),
            width=255,
            fits=longest_day_and_time(),
        ),
    )


def session_columns() -> Sequence[Column]:
    """Return the columns of the sessions."""
    return (
        Column(
            "due",
            translate("Retention", "Erased on"),
            lambda line: day_and_time(moment(line["due_at"])),
            width=255,
            fits=longest_day_and_time(),
        ),
        Column("who", translate("Retention", "Participant"), person_words, width=210, stretch=True, strong=True),
        Column("template", translate("Retention", "Template"), lambda line: line["template_name"], width=165),
        Column("waits", translate("Retention", "Kept by"), kept_by_words, width=120, mark=_kept),
    )


def person_words(line: Line) -> str:
    """Return whose session it is."""
    return line["participant_name"] or translate("Retention", "Name erased")


def kept_by_words(line: Line) -> str:
    """Return what keeps a session; empty where nothing does."""
    return ", ".join(each[:_SHORT] for each in line["waits_for"])


def leaf(line: Line, now: datetime) -> Leaf:
    """Return what is shown of a session."""
    due = moment(line["due_at"])
    days = "" if due is None else translate("Retention", "In days: {days}").format(days=max(0, (due - now).days))
    facts = [
        Fact(translate("Retention", "Session"), line["session_id"][:_SHORT], line["session_id"]),
        Fact(translate("Retention", "Template"), line["template_name"]),
        Fact(translate("Retention", "Ended"), day_and_time(moment(line["ended_at"]))),
        Fact(translate("Retention", "Erased on"), day_and_time(due), "" if line["erased_at"] else days),
        Fact(translate("Retention", "Why"), reason_words(line["reason"])),
    ]
    if line["waits_for"]:
        since = translate("Retention", "Since {when}").format(when=day_and_time(moment(line["waits_since"])))
        note = since if line["waits_since"] else ""
        facts.append(Fact(translate("Retention", "Kept by kiosk"), ", ".join(line["waits_for"]), note, "notice"))
    return Leaf(person_words(line), facts)


def erased_words(erased: int, waiting: int) -> str:
    """Return what became of somebody's sessions."""
    said = translate("Retention", "Sessions erased: {count}").format(count=erased)
    return (
        said
        if not waiting
        else " · ".join((said, translate("Retention", "Waiting for a kiosk: {count}").format(count=waiting)))
    )


def _due(line: Line) -> Mark | None:
    return Mark("clock", "notice") if line["due"] else None


def _wait(line: Line) -> Mark | None:
    return Mark("waiting", "notice") if line["waiting"] else None


def _kept(line: Line) -> Mark | None:
    return Mark("kiosk", "notice") if line["waits_for"] else None
