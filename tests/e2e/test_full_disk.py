"""A kiosk whose disk is full: it says so before an interview, and one in mid-interview ends with everything kept."""

import json
import sys
from pathlib import Path

import pytest

from tests.support.small_disk import in_small_disk, why_no_small_disk


def test_a_full_disk_is_told_before_and_costs_nothing_in_between(tmp_path: Path):
    if reason := why_no_small_disk(tmp_path):
        pytest.skip(reason)
    run = in_small_disk(24, tmp_path, [sys.executable, "-m", "tests.support.full_interview_child", str(tmp_path)])
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {
        "before": {
            "device_check": ["problem", "disk_full"],
            "nothing_new": "The disk is full",
            "check_in": ["unavailable", "The disk is full"],
        },
        "amid": {
            "ended": ["device_fault", "The disk is full"],
            "nothing_lost": True,
            "question_and_answer_kept": True,
            "closed_by": "session.failed",
            "problems": [],
        },
        "with_room_it_goes_on": True,
        "export": [True, True],
    }
