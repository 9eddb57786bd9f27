"""What a list of sessions is asked for: days of the viewer's zone, views kept by name, and nothing taken in that was not meant."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.admin.sessions.filters import (
    Filters,
    SavedView,
    as_json,
    asked,
    from_json,
    moved,
    span,
    views_as_json,
    views_from,
    with_view,
)

TOKYO, BERLIN = ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/Berlin")
LATE_IN_LONDON = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)


def spelled(at):
    return None if at is None else at.astimezone(UTC).isoformat()


def test_nothing_is_asked_where_nothing_was_chosen():
    assert asked(Filters(), LATE_IN_LONDON, UTC) == []
    assert not Filters(sort="score").narrowed


def test_every_choice_is_spelled_as_the_server_takes_it():
    filters = Filters(
        q=" rao ", statuses=("scheduled", "failed"), template_id="support", stage_id="first", location="Leeds",
        result="not_passed", flagged=True,
    )  # fmt: skip
    assert asked(filters, LATE_IN_LONDON, UTC) == [
        ("status", "scheduled"), ("status", "failed"), ("q", "rao"), ("evaluation_template_id", "support"),
        ("stage_id", "first"), ("location", "Leeds"), ("passed", "false"), ("flagged", "true"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        ("today", "2026-03-02T15:00:00+00:00", "2026-03-03T15:00:00+00:00"),
        ("tomorrow", "2026-03-03T15:00:00+00:00", "2026-03-04T15:00:00+00:00"),
        ("last_7", "2026-02-24T15:00:00+00:00", "2026-03-03T15:00:00+00:00"),
        ("", None, None),
    ],
)
def test_a_day_is_the_viewers_own(period, since, until):
    """Late on Monday in London it is Tuesday in Tokyo."""
    assert tuple(map(spelled, span(Filters(period=period), LATE_IN_LONDON, TOKYO))) == (since, until)


def test_the_day_the_clocks_change_is_shorter_and_the_last_day_is_included():
    since, until = span(Filters(period="own", since="2026-03-29", until="2026-03-29"), LATE_IN_LONDON, BERLIN)
    assert (spelled(since), spelled(until)) == ("2026-03-28T23:00:00+00:00", "2026-03-29T22:00:00+00:00")
    assert span(Filters(period="own", since="2026-03-29"), LATE_IN_LONDON, BERLIN)[1] is None


def test_what_was_kept_comes_back_as_it_was():
    filters = Filters(
        "rao", ("failed",), "t", "s", "Leeds", "own", "2026-03-01", "2026-03-09", "passed", True, "-score"
    )
    assert from_json(as_json(filters)) == filters
    assert as_json(Filters()) == {}


@pytest.mark.parametrize(
    "kept",
    [None, [], "rao", {"period": "yesteryear", "sort": "; drop", "since": "soon", "statuses": "completed?", "q": 7},
     {"result": ["passed"], "flagged": "yes", "unheard_of": 1, "statuses": None}],
)  # fmt: skip
def test_what_nobody_chose_is_not_taken_from_what_was_kept(kept):
    assert from_json(kept) in (Filters(), Filters(statuses=("completed",)))


def test_a_name_is_used_once_and_views_keep_their_order():
    week, rao = Filters(period="next_7"), Filters(q="rao")
    views = with_view(with_view((), " This week ", week), "Rao", rao)
    assert [view.name for view in views] == ["This week", "Rao"]
    again = with_view(views, "This week", Filters(period="today"))
    assert again == (SavedView("This week", Filters(period="today")), SavedView("Rao", rao))
    assert [view.name for view in moved(views, 1, -1)] == ["Rao", "This week"]
    assert moved(views, 0, -1) == moved(views, 1, 1) == views
    assert views_from(views_as_json(views)) == views
