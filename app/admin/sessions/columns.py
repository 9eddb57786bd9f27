"""The columns of the sessions' table; results are there only for who may read them."""

from app.admin.sessions import words
from app.admin.sessions.words import Line
from app.desk.moments import day_and_time, duration, longest_day_and_time, moment
from app.i18n import own_name, translate
from app.widgets.table_columns import Column, Mark


def columns(*, results: bool) -> tuple[Column, ...]:
    """Return the columns in their first order."""
    people = (
        Column(
            "participant",
            translate("Sessions", "Participant"),
            words.person_words,
            width=230,
            sort="participant_name",
            stretch=True,
            strong=True,
        ),
        Column(
            "status",
            translate("Sessions", "Status"),
            lambda line: words.status_words(line["status"]),
            width=165,
            sort="status",
            mark=lambda line: words.status_mark(line["status"]),
            spoken=_status_spoken,
        ),
        Column("template", translate("Sessions", "Template"), lambda line: line["template"]["name"], width=220),
        Column(
            "stage", translate("Sessions", "Stage"), lambda line: line["stage"]["stage_name"], width=170, shown=False
        ),
        Column(
            "scheduled_at",
            translate("Sessions", "Scheduled"),
            lambda line: day_and_time(moment(line["scheduled_at"])),
            width=275,
            sort="scheduled_at",
            sort_down=True,
            fits=longest_day_and_time(),
        ),
    )
    scores = (
        Column("score", translate("Sessions", "Score"), words.score_words, 100, "right", "score", sort_down=True),
        Column("passed", translate("Sessions", "Passed"), words.passed_words, 170, mark=words.passed_mark),
    )
    return (*people, *(scores if results else ()), *_others())


def _others() -> tuple[Column, ...]:
    return (
        Column("flags", translate("Sessions", "Flags"), _flags, 90, "right", mark=_flag_mark, spoken=_flags_spoken),
        Column("location", translate("Sessions", "Place"), lambda line: line["location"] or "", width=130),
        Column(
            "end",
            translate("Sessions", "How it ended"),
            lambda line: words.end_words(line["end_reason"]),
            200,
            shown=False,
        ),
        Column(
            "signals",
            translate("Sessions", "Signals"),
            lambda line: str(line["signals"] or ""),
            110,
            "right",
            shown=False,
        ),
        Column(
            "language", translate("Sessions", "Language"), lambda line: own_name(line["language"]), 140, shown=False
        ),
        Column(
            "attempt", translate("Sessions", "Attempt"), lambda line: str(line["attempt"]), 110, "right", shown=False
        ),
        Column("length", translate("Sessions", "Length"), _length, 110, "right", shown=False),
        Column(
            "external_id",
            translate("Sessions", "External id"),
            lambda line: line["external_id"] or "",
            170,
            shown=False,
        ),
        Column(
            "created_at",
            translate("Sessions", "Created"),
            lambda line: day_and_time(moment(line["created_at"])),
            width=275,
            sort="created_at",
            sort_down=True,
            quiet=True,
            shown=False,
            fits=longest_day_and_time(),
        ),
    )


def _status_spoken(line: Line) -> str:
    return ", ".join(filter(None, (words.status_words(line["status"]), words.end_words(line["end_reason"]))))


def _length(line: Line) -> str:
    begun, ended = moment(line["started_at"]), moment(line["ended_at"])
    return duration((ended - begun).total_seconds()) if begun and ended else ""


def _flags(line: Line) -> str:
    return str(len(line["flags"])) if line["flags"] else ""


def _flags_spoken(line: Line) -> str:
    return "; ".join(words.flag_words(each["name"]) for each in line["flags"])


def _flag_mark(line: Line) -> Mark | None:
    return Mark("notice", "notice") if line["flags"] else None
