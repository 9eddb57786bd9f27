"""A delivery that failed is tried again soon, then ever more rarely, when it was asked for, and at last never."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from sync.server.webhooks.retrying import try_again_at

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
END = NOW + timedelta(days=3)


def least(count):
    return bytes(count)


def most(count):
    return b"\xff" * count


def waits(failures, chance=most, asked=None):
    again = try_again_at(NOW, failures, END, asked, chance)
    return (again - NOW).total_seconds()


def test_waits_double_up_to_six_hours_and_half_of_each_is_chance():
    assert [round(waits(failures)) for failures in (1, 2, 3, 4)] == [5, 10, 20, 40]
    assert [waits(failures, least) for failures in (1, 2, 3, 4)] == [2.5, 5, 10, 20]
    assert round(waits(40)) == 6 * 3600
    assert round(waits(10_000)) == 6 * 3600


def test_the_last_attempt_is_when_three_days_are_over_and_after_it_there_is_none():
    assert try_again_at(END - timedelta(seconds=1), 12, END, None, most) == END
    assert try_again_at(END, 13, END, None, most) is None
    assert try_again_at(END + timedelta(hours=1), 13, END, "5", most) is None


def test_an_endpoint_is_given_the_time_it_asks_for_but_no_more_than_a_day():
    assert waits(1, asked="120") == 120
    assert waits(1, asked=format_datetime(NOW + timedelta(minutes=9), usegmt=True)) == 540
    assert waits(1, asked="999999999999") == 86_400
    assert waits(1, asked=format_datetime(NOW + timedelta(days=300), usegmt=True)) == 86_400
    assert round(waits(4, asked="1")) == 40


@pytest.mark.parametrize(
    "asked", ["", "soon", "-5", "1e9", "٣", "Mon, 99 Foo 2026", "x" * 5000, "Mon, 02 Mar 2026 09:09:00"]
)
def test_nonsense_is_not_listened_to(asked):
    assert round(waits(1, asked=asked)) == 5
