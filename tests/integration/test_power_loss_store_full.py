"""A disk that is really full: a file system of a few megabytes, filled to the last byte."""

import json
import sys

import pytest

from tests.support.small_disk import in_small_disk, why_no_small_disk


def test_a_full_disk_costs_nothing_that_was_stated_and_the_session_still_ends(tmp_path):
    if why := why_no_small_disk(tmp_path):
        pytest.skip(why)
    run = in_small_disk(6, tmp_path, [sys.executable, "-m", "tests.support.full_disk_child", str(tmp_path)])
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {
        "kept_up_to_the_wall": True,
        "told_again": True,
        "ends_with": ["session.failed", "checkpoint"],
        "nothing_new_begins": True,
        "after_restart_nothing_new_begins": True,
        "problems": [],
        "with_room_it_goes_on": True,
    }
