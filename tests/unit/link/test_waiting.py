"""When the kiosk tries again, how fast it sends, and what time it takes it to be: rules, without network or clock."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.clock import VirtualClock
from sync.events import Moment
from sync.link.backoff import LONGEST_ASKED_S, BackOff
from sync.link.clock import ServerClock
from sync.link.throttle import Throttle, TokenBucket
from sync.times import rfc3339

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_waits_double_up_to_a_bound_and_end_with_the_first_success():
    back_off = BackOff(first_s=1.0, most_s=60.0)
    assert [back_off.wait_s(failures, 0.0) for failures in range(9)] == [0, 0.5, 1, 2, 4, 8, 16, 30, 30]
    assert back_off.wait_s(1000, 0.999) < 60.0


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True), st.none() | st.floats(0, 1e9))
def test_no_wait_is_longer_than_the_bound_or_shorter_than_the_server_asks(failures, draw, asked):
    wait = BackOff().wait_s(failures, draw, asked)
    assert min(asked or 0.0, LONGEST_ASKED_S) <= wait <= max(300.0, LONGEST_ASKED_S * 1.1)


def test_kiosks_that_failed_together_don_t_come_back_together():
    assert len({BackOff().wait_s(5, draw / 10) for draw in range(10)}) == 10


def test_a_bucket_lets_a_burst_go_and_then_keeps_the_rate():
    bucket = TokenBucket(rate=100.0, burst=100.0, now_s=0.0)
    assert bucket.spend(100, 0.0) == 0
    assert bucket.spend(50, 0.0) == pytest.approx(0.5)
    assert bucket.spend(50, 0.5) == pytest.approx(0.5)
    assert bucket.spend(10, 100.0) == 0


def paced(busy, kilobytes=10.0):
    clock, slept = VirtualClock(NOON), []

    async def sleep(seconds):
        slept.append(seconds)
        clock.advance(seconds)

    throttle = Throttle(kilobytes, lambda: busy, clock, sleep)
    started = clock.utc()

    async def send():
        for _ in range(20):
            await throttle.spend(5000)

    asyncio.run(send())
    return (clock.utc() - started).total_seconds()


def test_during_an_interview_a_hundred_kilobytes_take_their_time_and_otherwise_none():
    assert paced(busy=True) == pytest.approx(9.0, abs=0.01)  # the first second's worth goes at once
    assert paced(busy=False) == 0
    assert paced(busy=True, kilobytes=0) == 0


def test_the_server_looked_at_its_clock_in_the_middle_of_the_round_trip():
    own = VirtualClock(NOON, ns=0)
    clock = ServerClock(own)
    sent = Moment(own.utc(), own.monotonic_ns())
    own.advance(0.4)
    found = clock.compared(rfc3339(NOON + timedelta(hours=1, seconds=0.2)), sent, Moment(own.utc(), own.monotonic_ns()))
    assert found.offset_ms == 3_600_000
    assert clock.utc() == NOON + timedelta(hours=1, seconds=0.4)


def test_a_clock_that_is_set_in_mid_run_does_not_move_the_server_s():
    own = VirtualClock(NOON, ns=0)
    clock = ServerClock(own)
    now = Moment(own.utc(), own.monotonic_ns())
    clock.compared(rfc3339(NOON), now, now)
    own.now += timedelta(days=1)
    own.ns += 1_000_000_000
    assert clock.utc() == NOON + timedelta(seconds=1)


def test_what_is_no_time_changes_nothing():
    clock = ServerClock(VirtualClock(NOON))
    with pytest.raises(ValueError, match="time"):
        clock.compared("yesterday", Moment(NOON, 0), Moment(NOON, 0))
    assert clock.latest is None
    assert clock.utc() == NOON
