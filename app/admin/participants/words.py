"""What a person's page says, from what the server answers; no Qt but for the order of a date."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.admin.sessions.words import passed_mark, passed_words, score_words, status_mark, status_words
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.i18n import translate
from app.widgets.fact_list import Fact
from app.widgets.table_columns import Column, Mark

Person = Mapping[str, Any]
"""A participant as the server shows one."""

REASONS = ("participant_request", "consent_withdrawn", "mistake", "legal")


def people_columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column(
            "name", translate("Participants", "Name"), name_words, 300, mark=_erased_mark, strong=True, stretch=True
        ),
        Column("email", translate("Participants", "E-mail address"), lambda each: each["email"] or "", 300),
        Column("external_id", translate("Participants", "Id elsewhere"), lambda each: each["external_id"] or "", 210),
        Column(
            "created_at",
            translate("Participants", "Known since"),
            lambda each: day_and_time(moment(each["created_at"])),
            width=245,
            quiet=True,
            fits=longest_day_and_time(),
        ),
    )


def session_columns(*, results: bool) -> tuple[Column, ...]:
    """Return the columns of a person's sessions."""
    scores = (
        Column("score", translate("Participants", "Score"), score_words, 100, "right"),
        Column("passed", translate("Participants", "Passed"), passed_words, 150, mark=passed_mark),
    )
    return (
        Column(
            "status",
            translate("Participants", "Status"),
            lambda line: status_words(line["status"]),
            165,
            mark=lambda line: status_mark(line["status"]),
        ),
        Column(
            "scheduled_at",
            translate("Participants", "Scheduled"),
            lambda line: day_and_time(moment(line["scheduled_at"])),
            245,
            fits=longest_day_and_time(),
        ),
        Column(
            "template", translate("Participants", "Template"), lambda line: line["template"]["name"], 200, stretch=True
        ),
        *(scores if results else ()),
    )


def name_words(person: Person) -> str:
    """Return who it is."""
    return person["name"] or translate("Participants", "(erased)")


def facts_of(person: Person) -> list[Fact]:
    """Return what is known of a person."""
    said = (
        (translate("Participants", "E-mail address"), person["email"] or "–"),
        (translate("Participants", "Id elsewhere"), person["external_id"] or "–"),
        (translate("Participants", "Known since"), day_and_time(moment(person["created_at"]))),
        (translate("Participants", "Erased"), day_and_time(moment(person["erased_at"])) if person["erased_at"] else ""),
        *((name, str(value)) for name, value in sorted(person["details"].items())),
    )
    return [
        *(Fact(name, value[:300]) for name, value in said if value),
        Fact(translate("Participants", "Id"), "", person["id"]),
    ]


def changes(person: Person, said: Mapping[str, str]) -> dict[str, str | None]:
    """Return what of a form is otherwise than what is known; an empty field takes away what was there."""
    trimmed = {name: value.strip() or None for name, value in said.items()}
    return {name: value for name, value in trimmed.items() if value != person[name] and (value or name != "name")}


def erasure_words(person: Person, sessions: Sequence[Mapping[str, Any]]) -> str:
    """Return what goes, and what stays."""
    running = sum(each["status"] == "in_progress" for each in sessions)
    lines = [
        translate(
            "Participants", "{name}: name, address, ids and everything said of them, on the server and at every kiosk."
        ).format(name=name_words(person)),
        translate("Participants", "Sessions whose sound, words, pictures and scores go: {count}").format(
            count=len(sessions)
        ),
    ]
    if running:
        lines.append(
            translate("Participants", "Of these in progress, erased once a kiosk has handed them over: {count}").format(
                count=running
            )
        )
    lines.append(
        translate(
            "Participants",
            "What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure's reason. "
            "Backups are not reached.",
        )
    )
    return "\n".join(lines)


def erased_words(answer: Mapping[str, Any]) -> str:
    """Return what came of an erasure."""
    said = translate("Participants", "Erased sessions: {count}").format(count=len(answer["erased"]))
    if answer["waiting"]:
        kiosks = sorted({device for each in answer["waiting"] for device in each["device_ids"]})
        more = translate("Participants", "Waiting for kiosks to hand over: {count} ({kiosks})")
        said += " · " + more.format(count=len(answer["waiting"]), kiosks=", ".join(kiosks))
    return said


def reason_words(reason: str) -> str:
    """Return what a reason is called."""
    return {
        "participant_request": translate("Participants", "The participant asked for it"),
        "consent_withdrawn": translate("Participants", "Consent was withdrawn"),
        "mistake": translate("Participants", "Added by mistake"),
        "legal": translate("Participants", "The law demands it"),
    }[reason]


def _erased_mark(person: Person) -> Mark | None:
    return Mark("skipped", "quiet") if person["erased_at"] else None
