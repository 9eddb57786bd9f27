"""How a kiosk stands: what is said of it, what needs somebody, and what follows from revoking it."""

from datetime import UTC, datetime, timedelta

import pytest

from app.admin.devices import reading
from app.admin.devices.columns import kiosk_columns, reason_words
from app.admin.devices.reading import Line, kiosk_of
from sync.times import rfc3339

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def kiosk(online=(), **said):
    usual = {
        "id": "device-1",
        "name": "Room 1",
        "location": "Leeds",
        "fingerprint": "9F86",
        "platform": "Linux",
        "version": "1.4.0",
        "enrolled_at": "2026-01-01T00:00:00.000Z",
        "revoked_at": None,
        "seen_at": "2026-03-02T08:59:30.000Z",
        "caught_up_at": None,
        "clock_offset_ms": 0,
        "set_aside_bytes": 0,
        "status": {},
    }
    return Line(kiosk_of({**usual, **said}, online), NOW)


def seen(before: timedelta) -> str:
    return rfc3339(NOW - before)


@pytest.mark.parametrize(
    ("said", "online", "kind", "words"),
    [
        ({}, ["device-1"], "ok", "Online"),
        ({}, [], "ok", "Heard lately"),
        ({"seen_at": seen(timedelta(hours=3))}, [], "notice", "Not heard"),
        ({"seen_at": seen(timedelta(hours=3))}, ["device-1"], "ok", "Online"),
        ({"seen_at": seen(timedelta(days=2))}, [], "problem", "Not heard"),
        ({"seen_at": None}, [], "unknown", "Never heard"),
        ({"revoked_at": "2026-03-01T00:00:00.000Z"}, ["device-1"], "quiet", "Revoked"),
    ],
)
def test_whether_a_kiosk_is_there(said, online, kind, words):
    standing = reading.standing(kiosk(online, **said))
    assert (standing.kind, standing.words) == (kind, words)


@pytest.mark.parametrize(
    ("status", "words", "waits"),
    [
        ({}, "–", False),
        ({"backlog_events": 0}, "Nothing", False),
        (
            {"backlog_events": 1240, "backlog_files": 4, "backlog_bytes": 48_000_000},
            "events: 1,240, files: 4, 48.0 MB",
            True,
        ),
        ({"backlog_events": True, "backlog_files": "many"}, "Nothing", False),
    ],
)
def test_what_is_not_here_yet(status, words, waits):
    line = kiosk(status=status)
    assert (reading.backlog(line.kiosk), reading.waits(line.kiosk)) == (words, waits)


def test_a_detector_that_died_outweighs_those_that_watch_and_one_that_is_not_possible_is_no_trouble():
    def standing(**health):
        detectors = {name: {"health": each, "reason": ""} for name, each in health.items()}
        return reading.detectors_standing(kiosk(status={"detectors": detectors}).kiosk)

    assert standing(a="active", b="unsupported").kind == "ok"
    assert standing(a="active", b="degraded").kind == "notice"
    assert standing(a="active", b="degraded", c="failed").kind == "problem"
    assert standing(a="active", b="denied").words == "Failed: 1"
    assert reading.detectors_standing(kiosk().kiosk).words == "Unknown"


def test_those_with_a_trouble_are_listed_first():
    detectors = {"z": {"health": "failed"}, "a": {"health": "active"}, "m": {"health": "degraded"}, "odd": "nonsense"}
    found = reading.detectors(kiosk(status={"detectors": detectors}).kiosk)
    assert [name for name, _, _ in found] == ["z", "m", "a"]


def test_a_kiosk_that_is_well_needs_nobody_and_one_that_is_not_says_why():
    assert reading.troubles(kiosk(["device-1"], status={"free_disk_bytes": 50 << 30, "backlog_events": 3})) == []
    troubled = kiosk(
        seen_at=seen(timedelta(days=3)),
        clock_offset_ms=-90_000,
        status={
            "free_disk_bytes": 100,
            "backlog_events": 3,
            "refused_sessions": 1,
            "detectors": {"clipboard": {"health": "failed"}},
        },
    )
    assert len(reading.troubles(troubled)) == 6
    assert reading.troubles(kiosk(revoked_at="2026-03-01T00:00:00.000Z", status={"free_disk_bytes": 1})) == ()


def test_kiosks_are_found_by_any_part_and_by_how_they_are():
    lines = [
        kiosk(id="1", name="Room 1", location="Leeds"),
        kiosk(id="2", name="大阪 第三面接室", location="大阪", status={"free_disk_bytes": 1}),
        kiosk(id="3", name="Old one", location=None, revoked_at="2026-03-01T00:00:00.000Z"),
    ]

    def found(words, which):
        return [line.kiosk.id for line in reading.chosen(lines, words, which)]

    assert found("", "in_use") == ["1", "2"]
    assert found("LEEDS room", "in_use") == ["1"]
    assert found("第三", "in_use") == ["2"]
    assert found("", "attention") == ["2"]
    assert found("", "revoked") == ["3"]
    assert found("nowhere", "in_use") == []
    assert reading.summary(lines) == "Kiosks: 2 · There now: 2 · To look after: 1"


def test_whoever_revokes_is_told_what_follows():
    idle = reading.what_revoking_means(kiosk())
    busy = reading.what_revoking_means(kiosk(status={"session_id": "5f2d", "backlog_events": 12}))
    assert any("can't be taken back" in each for each in idle)
    assert not any("right now" in each for each in idle)
    assert "right now" in busy[0]
    assert any("events: 12" in each for each in busy)


@pytest.mark.parametrize(
    ("offset", "words"),
    [(None, "–"), (120, "0.1 s behind the server's"), (-90_000, "90.0 s ahead of the server's")],
)
def test_which_way_a_clock_is_off(offset, words):
    assert reading.clock_words(kiosk(clock_offset_ms=offset).kiosk) == words


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 B"), (999, "999 B"), (18_432, "18.4 kB"), (52_428_800_000, "52.4 GB")]
)
def test_sizes(size, words):
    assert reading.size_words(size) == words


def test_a_kiosk_that_never_said_anything_can_be_shown_whole():
    line = kiosk(seen_at=None, clock_offset_ms=None, location=None, version="", platform="", status="nonsense")
    texts = {column.id: column.text(line) for column in kiosk_columns()}
    assert texts["heard"] == texts["backlog"] == texts["disk"] == texts["location"] == "–"
    assert texts["detectors"] == "Unknown"


def test_a_reason_that_a_later_server_gives_is_shown_as_it_is():
    assert reason_words("fork") == "Another chain"
    assert reason_words("eclipse") == "eclipse"
