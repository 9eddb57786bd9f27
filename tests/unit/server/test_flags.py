"""What people should know of a session is kept within bounds, and where something had to be left out they are told."""

from sync.server.sessions.flags import CLOCK_DIFFERS, MORE, MOST, flags_of, raise_flag
from sync.server.tables.sessions import SessionRow
from tests.support.serving import BEGUN


def test_where_more_is_raised_than_is_kept_it_says_so_once_and_what_is_of_another_kind_is_never_lost():
    row = SessionRow(flags="[]")
    for number in range(MOST + 5):
        raise_flag(row, "set_aside", f"fork: from {number}", BEGUN)
        raise_flag(row, "set_aside", f"fork: from {number}", BEGUN)
    raise_flag(row, CLOCK_DIFFERS, "by 3 h", BEGUN)
    names = [each["name"] for each in flags_of(row)]
    assert names == ["set_aside"] * MOST + [MORE, CLOCK_DIFFERS]
    assert "set_aside" in flags_of(row)[MOST]["detail"]


def test_a_long_detail_that_comes_again_is_one_flag():
    row = SessionRow(flags="[]")
    for _ in range(2):
        raise_flag(row, "file_differs", "recording " + "x" * 400, BEGUN)
    assert [len(each["detail"]) for each in flags_of(row)] == [300]
