"""Times as a person at a desk reads them: in their own zone, which is always named, and in their language's order."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from app.i18n import translate
from sync.times import parse_rfc3339

_USUAL = "d MMM yyyy HH:mm"
_WRITTEN = dict.fromkeys((QLocale.Language.Japanese, QLocale.Language.Chinese), "yyyy/MM/dd HH:mm")
"""How day and time are written: never with a day and a month that could be taken for each other."""


def moment(text: str | None) -> datetime | None:
    """Return an RFC 3339 time of the server's; None for nothing, or for what is no time."""
    if not text:
        return None
    try:
        return parse_rfc3339(text)
    except ValueError:
        return None


def zone_name(at: datetime | None = None) -> str:
    """Return the zone's own short name at a time, such as CET or UTC+05:30."""
    here = (at or datetime.now(UTC)).astimezone()
    name = here.tzname() or ""
    if name and not name.startswith(("+", "-")):
        return name
    offset = here.strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"


def day_and_time(at: datetime | None, *, zone: bool = True) -> str:
    """Return day, time and zone in the interface's language, such as "2 Mar 2026 10:00 CET"; a dash for none."""
    if at is None:
        return "–"
    said = QLocale().toString(_qt(at), _WRITTEN.get(QLocale().language(), _USUAL))
    return f"{said} {zone_name(at)}" if zone else said


def longest_day_and_time() -> str:
    """Return the longest that `day_and_time` says in this language and zone, for columns that are to hold any."""
    return max((day_and_time(datetime(2028, month, 28, 20, 48, tzinfo=UTC)) for month in range(1, 13)), key=len)


def written_as(*, time: bool = True) -> str:
    """Return how days, and times with them, are written here, as Qt spells it: for fields that people write them into."""
    pattern = _WRITTEN.get(QLocale().language(), _USUAL)
    return pattern if time else pattern.removesuffix(" HH:mm")


def time_of_day(at: datetime | None) -> str:
    """Return the time of day to the second."""
    return "–" if at is None else QLocale().toString(_qt(at).time(), "HH:mm:ss")


def duration(seconds: float | None) -> str:
    """Return minutes and seconds, or hours and minutes and seconds: 0:07, 12:30, 1:02:03."""
    if seconds is None:
        return "–"
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def ago(seconds: float) -> str:
    """Return how long ago something was, in the largest unit that fits."""
    whole = max(0, int(seconds))
    for size, words in (
        (86_400, translate("Moments", "{count} d ago")),
        (3600, translate("Moments", "{count} h ago")),
        (60, translate("Moments", "{count} min ago")),
    ):
        if whole >= size:
            return words.format(count=whole // size)
    return translate("Moments", "{count} s ago").format(count=whole)


def _qt(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()), QTimeZone.systemTimeZone())
