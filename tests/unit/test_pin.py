"""Leaving the kiosk takes the proctor's PIN, which is nowhere kept as it is."""

import stat

import pytest

from app.errors import BadUsage
from app.pin import FILE, PinMissing, pin_matches, require_pin, set_pin


def test_the_right_pin_opens_and_a_wrong_one_does_not(tmp_path):
    set_pin(tmp_path, "482913")
    assert pin_matches(tmp_path, "482913")
    assert not pin_matches(tmp_path, "482914")
    assert not pin_matches(tmp_path, "")
    assert not pin_matches(tmp_path, "9" * 10_000)


def test_only_its_hash_is_kept_and_only_for_the_owner(tmp_path):
    set_pin(tmp_path, "482913")
    assert "482913" not in (tmp_path / FILE).read_text()
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_a_damaged_file_opens_nothing(tmp_path):
    (tmp_path / FILE).write_text("not a hash")
    assert not pin_matches(tmp_path, "482913")


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123", "١٢٣٤٥x"])
def test_what_is_no_pin_is_refused_and_changes_nothing(tmp_path, pin):
    with pytest.raises(BadUsage, match="4 to 12 digits"):
        set_pin(tmp_path, pin)
    with pytest.raises(PinMissing, match="set-pin"):
        require_pin(tmp_path)
