"""What is said of an entry in the audit log, and how the log is narrowed; no Qt."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.admin.registers.lines import Line
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.exports.csv_file import BOM, guarded
from app.i18n import translate
from app.widgets.table_columns import Column
from sync.times import rfc3339

SPANS = ("day", "week", "month", "all")
_DAYS = {"day": 1, "week": 7, "month": 30}
_SHORT = 12
MOST = 100_000
"""Entries that one file takes, the newest; who exports is told of it before and after."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which entries are shown; what is empty is left open. `about` is an action's beginning, such as "session."."""

    actor_id: str = ""
    about: str = ""
    subject: str = ""
    span: str = "week"

    def asked(self, now: datetime) -> dict[str, str | None]:
        """Return it as the server takes it."""
        days = _DAYS.get(self.span)
        return {
            "actor_id": self.actor_id or None,
            "action": self.about or None,
            "subject": self.subject or None,
            "since": rfc3339(now - timedelta(days=days)) if days else None,
        }


def span_words(span: str) -> str:
    """Return what a span is called."""
    return {
        "day": translate("Audit", "Last day"),
        "week": translate("Audit", "Last 7 days"),
        "month": translate("Audit", "Last 30 days"),
        "all": translate("Audit", "Always"),
    }[span]


def subjects() -> Sequence[tuple[str, str]]:
    """Return what can be looked for, as the beginning of an action, with its words."""
    return (
        ("", translate("Audit", "Everything")),
        ("session.", translate("Audit", "Sessions")),
        ("record.", translate("Audit", "Results that were read")),
        ("results.", translate("Audit", "Exports")),
        ("recording.", translate("Audit", "Recordings that were heard")),
        ("scorecard.", translate("Audit", "Scorecards")),
        ("participant.", translate("Audit", "Participants")),
        ("template.", translate("Audit", "Templates")),
        ("device.", translate("Audit", "Kiosks")),
        ("pen.", translate("Audit", "Sessions taken from kiosks")),
        ("user.", translate("Audit", "People")),
        ("key.", translate("Audit", "API keys")),
        ("webhook_endpoint.", translate("Audit", "Webhooks")),
        ("webhook_secret.", translate("Audit", "Webhook secrets")),
    )


def detail_words(line: Line) -> str:
    """Return what an entry says beyond who and what, in one line."""
    return " · ".join(f"{name}: {_value(value)}" for name, value in sorted(line["detail"].items()) if value is not None)


def who_words(line: Line) -> str:
    """Return who did it; what is no person is named so."""
    kinds = {
        "key": translate("Audit", "program"),
        "kiosk": translate("Audit", "kiosk"),
        "server": translate("Audit", "by itself"),
    }
    kind = kinds.get(line["actor_kind"])
    return f"{line['actor_name']} ({kind})" if kind else str(line["actor_name"])


def columns() -> Sequence[Column]:
    """Return the columns of the log."""
    return (
        Column(
            "at",
            translate("Audit", "When"),
            lambda line: day_and_time(moment(line["at"])),
            width=255,
            fits=longest_day_and_time(),
        ),
        Column("who", translate("Audit", "Who"), who_words, width=250, strong=True),
        Column("action", translate("Audit", "What"), lambda line: line["action"], width=265),
        Column("subject", translate("Audit", "To what"), _subject, width=165, fits="0" * (_SHORT + 1)),
        Column("detail", translate("Audit", "More"), detail_words, width=190, stretch=True, quiet=True),
        Column("address", translate("Audit", "From"), lambda line: line["address"], width=140),
        Column("request", translate("Audit", "Request"), lambda line: line["request_id"], width=150, shown=False),
    )


def as_csv(lines: Iterable[Line]) -> bytes:
    """Return entries as CSV for a spreadsheet: times in UTC, texts that nothing computes."""
    names = (
        "number",
        "at",
        "actor_kind",
        "actor_id",
        "actor_name",
        "action",
        "subject",
        "detail",
        "request_id",
        "address",
    )
    file = io.StringIO(newline="")
    file.write(BOM)
    rows = csv.writer(file, lineterminator="\r\n")
    rows.writerow(names)
    for line in lines:
        said = {**line, "detail": detail_words(line)}
        rows.writerow([said[name] if isinstance(said[name], int) else guarded(str(said[name])) for name in names])
    return file.getvalue().encode()


def _subject(line: Line) -> str:
    return str(line["subject"][:_SHORT])


def cut_short(written: Sequence[Line], count: str) -> tuple[str, str]:
    """Return what is said where older entries than those `written`, newest first, did not fit into the file: a title, and what to do.

    `count` is how many were written, as the interface's language spells it.
    """
    message = translate(
        "Audit",
        "It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, "
        "and export each by itself.",
    )
    oldest = day_and_time(moment(written[-1]["at"])) if written else ""
    return translate("Audit", "The file does not hold every entry"), message.format(count=count, when=oldest)


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
