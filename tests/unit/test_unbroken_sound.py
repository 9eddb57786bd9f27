"""While sound runs, no thread and no tidying up may hold the interpreter for as long as a block of sound lasts."""

import gc
import sys

import pytest

from app.unbroken_sound import SHARE_AFTER_SECONDS, unbroken_sound


@pytest.fixture(autouse=True)
def nothing_is_frozen():
    frozen = gc.get_freeze_count()
    gc.unfreeze()
    yield
    if frozen:
        gc.freeze()


def test_threads_share_sooner_while_sound_runs_and_as_before_afterwards():
    before = sys.getswitchinterval()
    with unbroken_sound():
        assert sys.getswitchinterval() == pytest.approx(SHARE_AFTER_SECONDS)
    assert sys.getswitchinterval() == before


def test_what_was_there_before_is_left_out_of_collections_until_the_end():
    with unbroken_sound():
        assert gc.get_freeze_count() > 1000
    assert gc.get_freeze_count() == 0


def test_what_somebody_else_leaves_out_of_collections_stays_out():
    gc.freeze()
    with unbroken_sound():
        pass
    assert gc.get_freeze_count() > 1000
    gc.unfreeze()


def test_an_interview_that_breaks_leaves_nothing_frozen():
    before = sys.getswitchinterval()
    with pytest.raises(RuntimeError, match="broke"), unbroken_sound():
        raise RuntimeError("broke")
    assert (gc.get_freeze_count(), sys.getswitchinterval()) == (0, before)


def test_what_ends_late_does_not_end_it_for_what_began_since():
    before = sys.getswitchinterval()
    first, second = unbroken_sound(), unbroken_sound()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert sys.getswitchinterval() == SHARE_AFTER_SECONDS
    assert gc.get_freeze_count() > 0
    second.__exit__(None, None, None)
    assert (sys.getswitchinterval(), gc.get_freeze_count()) == (before, 0)
