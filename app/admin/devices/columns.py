"""The columns of the tables about kiosks."""

from collections.abc import Callable, Mapping
from typing import Any

from app.admin.devices import reading
from app.admin.devices.reading import Line, Standing
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.i18n import translate
from app.widgets.status_mark import ICONS
from app.widgets.table_columns import Column, Mark

Row = Mapping[str, Any]


def kiosk_columns() -> tuple[Column, ...]:
    """Return the columns of the kiosks' table."""
    said = translate
    return (
        Column("name", said("Devices", "Name"), lambda line: line.kiosk.name, 210, strong=True, stretch=True),
        Column("state", said("Devices", "State"), _state, 160, mark=_state_mark),
        Column("heard", said("Devices", "Last heard"), reading.heard, 130),
        Column(
            "backlog",
            said("Devices", "Not here yet"),
            lambda line: reading.backlog(line.kiosk),
            180,
            mark=_backlog_mark,
        ),
        Column("detectors", said("Devices", "Detectors"), _detectors, 145, mark=_detectors_mark),
        Column(
            "disk", said("Devices", "Free disk"), lambda line: reading.disk(line.kiosk), 145, "right", mark=_disk_mark
        ),
        Column("location", said("Devices", "Place"), lambda line: line.kiosk.location or "–", 130),
        Column("version", said("Devices", "Version"), lambda line: line.kiosk.version or "–", 110),
        Column(
            "engines", said("Devices", "Engines"), lambda line: reading.engines_in_a_line(line.kiosk), 420, shown=False
        ),
        Column("clock", said("Devices", "Clock"), lambda line: reading.clock_words(line.kiosk), 260, shown=False),
        Column(
            "platform", said("Devices", "System"), lambda line: line.kiosk.platform or "–", 230, quiet=True, shown=False
        ),
        Column("id", said("Devices", "Id"), lambda line: line.kiosk.id, 260, quiet=True, shown=False),
    )


def code_columns() -> tuple[Column, ...]:
    """Return the columns of the codes that wait to be used."""
    said = translate
    return (
        Column("name", said("Devices", "For a kiosk called"), lambda row: row["name"], 300, strong=True, stretch=True),
        Column("location", said("Devices", "Place"), lambda row: row["location"] or "–", 200),
        Column(
            "created",
            said("Devices", "Made"),
            lambda row: day_and_time(moment(row["created_at"])),
            245,
            fits=longest_day_and_time(),
        ),
        Column(
            "expires",
            said("Devices", "Good until"),
            lambda row: day_and_time(moment(row["expires_at"])),
            245,
            fits=longest_day_and_time(),
        ),
    )


def set_aside_columns(names: Callable[[str], str]) -> tuple[Column, ...]:
    """Return the columns of deliveries that were refused; `names` tells what a kiosk is called."""
    said = translate
    return (
        Column(
            "received",
            said("Devices", "Received"),
            lambda row: day_and_time(moment(row["received_at"])),
            245,
            fits=longest_day_and_time(),
        ),
        Column("kiosk", said("Devices", "Kiosk"), lambda row: names(row["device_id"]), 210, strong=True),
        Column("reason", said("Devices", "Reason"), lambda row: reason_words(row["reason"]), 210),
        Column("detail", said("Devices", "What was wrong"), lambda row: row["detail"], 320, stretch=True, quiet=True),
        Column("events", said("Devices", "Events"), lambda row: f"{row['events']:,}", 100, "right"),
        Column("bytes", said("Devices", "Size"), lambda row: reading.size_words(row["bytes"]), 110, "right"),
        Column(
            "inspected",
            said("Devices", "Looked at"),
            _inspected,
            190,
            mark=_inspected_mark,
            fits=longest_day_and_time(),
        ),
        Column("session", said("Devices", "Session"), lambda row: row["session_id"], 280, quiet=True, shown=False),
    )


def reason_words(reason: str) -> str:
    """Return why a delivery was refused, in words; a reason that is not known here as it is."""
    return {
        "fork": translate("Devices", "Another chain"),
        "gap": translate("Devices", "Something before it is missing"),
        "forged": translate("Devices", "Not as it was signed"),
        "not-yours": translate("Devices", "Not this kiosk's session"),
        "ended": translate("Devices", "The session had ended"),
    }.get(reason, reason)


def mark_of(standing: Standing) -> Mark:
    """Return a standing's sign for a cell."""
    return Mark(ICONS[standing.kind], "quiet" if standing.kind == "unknown" else standing.kind)


def _state(line: Line) -> str:
    return reading.standing(line).words


def _state_mark(line: Line) -> Mark:
    return mark_of(reading.standing(line))


def _detectors(line: Line) -> str:
    return reading.detectors_standing(line.kiosk).words


def _detectors_mark(line: Line) -> Mark:
    return mark_of(reading.detectors_standing(line.kiosk))


def _backlog_mark(line: Line) -> Mark | None:
    return Mark("upload", "notice") if reading.waits(line.kiosk) else None


def _disk_mark(line: Line) -> Mark | None:
    return Mark("problem", "problem") if reading.disk_is_low(line.kiosk) else None


def _inspected(row: Row) -> str:
    return day_and_time(moment(row["inspected_at"])) if row["inspected_at"] else translate("Devices", "Not yet")


def _inspected_mark(row: Row) -> Mark:
    return Mark("ok", "ok") if row["inspected_at"] else Mark("notice", "notice")
