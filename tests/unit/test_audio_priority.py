"""The card's thread goes before all others where the system allows it, and asks for nothing twice."""

import os
import sys
import threading

import pytest

from engine.audio import priority

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness of their own on Linux only")


def in_a_thread() -> tuple[int, int]:
    """Return the niceness of a thread before and after it asked."""
    seen: list[int] = []

    def ask() -> None:
        own = threading.get_native_id()
        seen.append(os.getpriority(os.PRIO_PROCESS, own))
        priority.prefer_this_thread()
        seen.append(os.getpriority(os.PRIO_PROCESS, own))

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    return seen[0], seen[1]


@pytest.mark.skipif(os.geteuid() != 0, reason="takes the right to go first")
def test_the_thread_that_asks_goes_first_and_no_other_does():
    others = os.getpriority(os.PRIO_PROCESS, 0)
    before, after = in_a_thread()
    assert (before, after) == (others, -11)
    assert os.getpriority(os.PRIO_PROCESS, 0) == others


def test_the_main_thread_is_nobodys_card():
    before = os.getpriority(os.PRIO_PROCESS, 0)
    priority.prefer_this_thread()
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_where_the_system_refuses_sound_runs_as_before(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: int) -> None:
        raise PermissionError

    monkeypatch.setattr(priority.os, "setpriority", refuse)
    before, after = in_a_thread()
    assert before == after
