"""Sound goes first where the system lets it: directly, or through RealtimeKit; and where it does not, everything works all the same."""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from engine.audio.priority import NICE, go_first

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="niceness of threads is Linux's")


@pytest.fixture(autouse=True)
def nobody_goes_first_yet(monkeypatch):
    monkeypatch.setattr(os, "getpriority", lambda _which, _thread: 0)


def in_a_thread(work):
    with ThreadPoolExecutor(1) as one:
        return one.submit(work).result()


def forbidden(*_arguments):
    raise PermissionError


def test_the_thread_and_those_it_starts_go_first_and_no_other(monkeypatch):
    niceness = {}
    monkeypatch.setattr(os, "setpriority", lambda _which, thread, nice: niceness.update({thread: nice}))

    def work():
        return go_first(), threading.get_native_id()

    allowed, thread = in_a_thread(work)

    assert allowed
    assert niceness == {thread: NICE}


def test_realtimekit_is_asked_where_we_may_not_ourselves(monkeypatch):
    monkeypatch.setattr(os, "setpriority", forbidden)
    asked = []

    assert go_first(lambda thread, nice: asked.append((thread, nice)))
    assert asked == [(threading.get_native_id(), NICE)]


def test_where_nobody_allows_it_sound_still_plays_and_says_so(monkeypatch, caplog):
    monkeypatch.setattr(os, "setpriority", forbidden)
    caplog.set_level("INFO")

    assert not go_first(forbidden)
    assert "common priority" in caplog.text


def test_a_machine_without_realtimekit_is_no_error(monkeypatch):
    monkeypatch.setattr(os, "setpriority", forbidden)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")

    assert not go_first()
