"""What a list of sessions shows: chosen by people, spelled for the server, kept by name; days are the viewer's own."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

STATUSES = ("scheduled", "in_progress", "completed", "failed", "cancelled")
PERIODS = ("", "today", "tomorrow", "next_7", "next_30", "last_7", "last_30", "own")
RESULTS = ("", "scored", "unscored", "passed", "not_passed")
NEWEST = "-created_at"
SORTS = ("created_at", "scheduled_at", "participant_name", "status", "score")

_SPANS = {
    "today": (0, 1),
    "tomorrow": (1, 2),
    "next_7": (0, 7),
    "next_30": (0, 30),
    "last_7": (-6, 1),
    "last_30": (-29, 1),
}
_RESULTS = {
    "scored": ("scored", "true"),
    "unscored": ("scored", "false"),
    "passed": ("passed", "true"),
    "not_passed": ("passed", "false"),
}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Filters:
    """What is looked for; empty where it does not matter. `period` is one of `PERIODS`, `result` one of `RESULTS`.

    `since` and `until` are the ISO days of a period of one's "own", both included.
    """

    q: str = ""
    statuses: tuple[str, ...] = ()
    template_id: str = ""
    stage_id: str = ""
    location: str = ""
    period: str = ""
    since: str = ""
    until: str = ""
    result: str = ""
    flagged: bool = False
    sort: str = NEWEST

    @property
    def tells(self) -> tuple[str, ...]:
        """What a list narrowed and put in order by these tells of each session's result: its `score`, or whether it `passed`."""
        by_score = ("score",) if self.sort.endswith("score") else ()
        return (*by_score, *(("passed",) if _RESULTS.get(self.result, ("", ""))[0] == "passed" else ()))

    @property
    def narrowed(self) -> bool:
        """Whether anything is left out of the list."""
        return replace(self, sort=NEWEST) != Filters()


@dataclass(frozen=True, slots=True)
class SavedView:
    """A choice that somebody gave a name."""

    name: str
    filters: Filters


def asked(filters: Filters, now: datetime, zone: tzinfo | None) -> list[tuple[str, str]]:
    """Return the filters, without the order, as the server's parameters at `now`."""
    pairs = [("status", each) for each in filters.statuses]
    plain = (
        ("q", filters.q.strip()),
        ("evaluation_template_id", filters.template_id),
        ("stage_id", filters.stage_id),
        ("location", filters.location.strip()),
    )
    pairs += [(name, value) for name, value in plain if value]
    since, until = span(filters, now, zone)
    pairs += [("scheduled_from", since.isoformat())] if since else []
    pairs += [("scheduled_to", until.isoformat())] if until else []
    pairs += [_RESULTS[filters.result]] if filters.result else []
    return [*pairs, ("flagged", "true")] if filters.flagged else pairs


def span(filters: Filters, now: datetime, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
    """Return the beginning and the end (not included) of the period, by the days of a zone (None: the system's); None where it is open."""
    if filters.period == "own":
        first, last = _day(filters.since), _day(filters.until)
        following = last + timedelta(days=1) if last is not None and last < date.max else None
        return _midnight(first, zone), _midnight(following, zone)
    if filters.period not in _SPANS:
        return None, None
    today = now.astimezone(zone).date()
    first_day, past = _SPANS[filters.period]
    return _midnight(today + timedelta(days=first_day), zone), _midnight(today + timedelta(days=past), zone)


def as_json(filters: Filters) -> dict[str, Any]:
    """Return what differs from asking for everything, to be kept."""
    usual = asdict(Filters())
    said = {name: value for name, value in asdict(filters).items() if value != usual[name]}
    return said | ({"statuses": list(filters.statuses)} if filters.statuses else {})


def from_json(said: Any) -> Filters:  # noqa: ANN401 - whatever was kept
    """Return filters that were kept, as far as they can be understood; nothing else comes through."""
    known = said if isinstance(said, Mapping) else {}
    texts = {
        each.name: known[each.name][:_LONGEST]
        for each in fields(Filters)
        if each.type is str and isinstance(known.get(each.name), str)
    }
    statuses = known.get("statuses")
    chosen = [each for each in STATUSES if isinstance(statuses, Sequence) and each in statuses]
    made = Filters(**texts, statuses=tuple(chosen), flagged=known.get("flagged") is True)
    return replace(
        made,
        period=made.period if made.period in PERIODS else "",
        result=made.result if made.result in RESULTS else "",
        sort=made.sort if made.sort.removeprefix("-") in SORTS else NEWEST,
        since=made.since if _day(made.since) else "",
        until=made.until if _day(made.until) else "",
    )


def views_from(said: Any) -> tuple[SavedView, ...]:  # noqa: ANN401 - the server's answer
    """Return the views in an answer of `GET /me/views/sessions`."""
    return tuple(SavedView(str(each["name"]), from_json(each.get("filters"))) for each in said["data"])


def views_as_json(views: Sequence[SavedView]) -> dict[str, Any]:
    """Return views as `PUT /me/views/sessions` takes them."""
    return {"data": [{"name": view.name, "filters": as_json(view.filters)} for view in views]}


def with_view(views: Sequence[SavedView], name: str, filters: Filters) -> tuple[SavedView, ...]:
    """Return the views with one more, or with another choice under a name there is."""
    new = SavedView(name.strip()[:_LONGEST], filters)
    if any(view.name == new.name for view in views):
        return tuple(new if view.name == new.name else view for view in views)
    return (*views, new)


def moved(views: Sequence[SavedView], place: int, by: int) -> tuple[SavedView, ...]:
    """Return the views with one of them farther up (-1) or down (1)."""
    to = place + by
    if not (0 <= place < len(views) and 0 <= to < len(views)):
        return tuple(views)
    changed = list(views)
    changed.insert(to, changed.pop(place))
    return tuple(changed)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _midnight(day: date | None, zone: tzinfo | None) -> datetime | None:
    """Return a day's beginning in a zone; in the system's own (None) with whatever its clocks did on that day."""
    if day is None:
        return None
    return datetime.combine(day, time(), zone) if zone else datetime.combine(day, time()).astimezone()
