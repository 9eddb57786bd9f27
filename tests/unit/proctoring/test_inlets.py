"""A reader of what the interview tells can be waited for beside a socket: its descriptor is readable while something waits."""

import os
import select

import pytest

from proctoring.inlets import Inlet


def waits(tap) -> bool:
    return bool(select.select([tap.fileno()], [], [], 0)[0])


def test_a_descriptor_is_readable_from_the_first_thing_told_to_the_last_one_taken():
    inlet = Inlet(room=2)
    with inlet.tap() as tap:
        inlet.put("before anybody asked")
        assert waits(tap)
        inlet.put("another")
        inlet.put("one too many")
        assert [tap.get(0.0), waits(tap), tap.get(0.0), waits(tap)] == ["another", True, "one too many", False]
        inlet.put("again")
        assert waits(tap)
    assert tap.dropped == 1


def test_whoever_leaves_lets_the_descriptor_go():
    inlet = Inlet(room=2)
    with inlet.tap() as tap:
        number = tap.fileno()
    inlet.put("nobody reads this")
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(number)
