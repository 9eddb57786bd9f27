"""Times as a person reads them, in their own zone, which is named."""

import time
from datetime import UTC, datetime

import pytest

from app.desk.moments import ago, day_and_time, duration, moment, time_of_day, zone_name

AT = datetime(2026, 3, 2, 9, 0, 5, tzinfo=UTC)


@pytest.fixture
def zone(monkeypatch):
    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("seconds", "said"), [(None, "–"), (0, "0:00"), (7.9, "0:07"), (750, "12:30"), (3723, "1:02:03"), (-3, "0:00")]
)
def test_durations(seconds, said):
    assert duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s ago"), (59.9, "59 s ago"), (60, "1 min ago"), (3600, "1 h ago"), (200_000, "2 d ago"), (-5, "0 s ago")],
)
def test_how_long_ago(seconds, said):
    assert ago(seconds) == said


@pytest.mark.parametrize("text", [None, "", "yesterday", "2026-13-01T00:00:00Z"])
def test_what_is_no_time_is_none(text):
    assert moment(text) is None
    assert day_and_time(moment(text)) == time_of_day(moment(text)) == "–"


def test_a_time_is_told_in_the_viewers_zone_with_the_zones_name(zone):
    zone("Asia/Tokyo")
    assert zone_name(AT) == "JST"
    assert day_and_time(AT).endswith("JST")
    assert "18:00" in day_and_time(AT) or "6:00" in day_and_time(AT)
    assert time_of_day(AT) == "18:00:05"


def test_a_zone_without_a_name_tells_its_distance(zone):
    zone("<+0530>-5:30")
    assert zone_name(AT) == "UTC+05:30"
    assert time_of_day(AT) == "14:30:05"


def test_summer_and_winter_have_their_own_names(zone):
    zone("Europe/Berlin")
    assert zone_name(AT) == "CET"
    assert zone_name(datetime(2026, 7, 1, tzinfo=UTC)) == "CEST"
