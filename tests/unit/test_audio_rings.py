"""Sound crosses between the card's thread and the engine's without loss, and is cut short where the engine says so."""

import threading

import numpy as np
import pytest

from engine.audio.rings import BlockRing, SampleRing


def ramp(start: int, count: int) -> np.ndarray:
    return np.arange(start, start + count, dtype=np.float32)


def test_what_is_written_is_read_in_order_across_the_end_of_the_store():
    ring = SampleRing(100)
    out = np.zeros(30, np.float32)
    seen = []
    for round_ in range(10):
        assert ring.write(ramp(30 * round_, 30)) == 30
        assert ring.read_into(out) == 30
        seen.append(out.copy())
    assert np.array_equal(np.concatenate(seen), ramp(0, 300))
    assert (ring.overflows, ring.underflows) == (0, 0)


def test_a_full_ring_takes_what_fits_and_counts_the_rest():
    ring = SampleRing(100)
    assert ring.write(ramp(0, 130)) == 100
    assert ring.overflows == 1
    assert ring.room == 0


def test_an_empty_ring_gives_silence_and_one_that_dries_up_in_mid_block_says_so():
    ring = SampleRing(100)
    out = np.ones(10, np.float32)
    assert ring.read_into(out) == 0
    assert not out.any()
    assert ring.underflows == 0
    ring.write(ramp(1, 4))
    assert ring.read_into(out) == 4
    assert list(out) == [1, 2, 3, 4, 0, 0, 0, 0, 0, 0]
    assert ring.underflows == 1


def test_a_cut_keeps_one_stride_fades_and_drops_the_rest():
    ring = SampleRing(100)
    ring.write(np.ones(90, np.float32))
    ring.read_into(np.zeros(10, np.float32))
    assert ring.truncate(stride=10, fade=5) == 25
    out = np.zeros(30, np.float32)
    assert ring.read_into(out) == 15
    assert np.allclose(out[:15], [*np.ones(10), 1, 0.75, 0.5, 0.25, 0])
    assert not out[15:].any()


def test_a_cut_of_an_empty_ring_ends_where_it_stands():
    ring = SampleRing(100)
    ring.write(np.ones(20, np.float32))
    ring.read_into(np.zeros(20, np.float32))
    assert ring.truncate(stride=10, fade=5) == 20


def test_a_cut_holds_while_the_reader_runs():
    """The reader never gets past the end that the cut returned, whenever it comes in between."""
    ring = SampleRing(48_000)
    stop = threading.Event()

    def card() -> None:
        out = np.zeros(48, np.float32)
        while not stop.is_set():
            ring.read_into(out)

    reader = threading.Thread(target=card)
    reader.start()
    try:
        for _ in range(40):
            ring.write(np.ones(4_800, np.float32))
            end = ring.truncate(stride=48, fade=24)
            assert ring.written == end
            while ring.consumed < end:
                pass
            assert ring.consumed == end
    finally:
        stop.set()
        reader.join()


def test_blocks_come_out_as_they_went_in_with_their_notes():
    ring = BlockRing(4, 3)
    for index in range(3):
        assert ring.put(ramp(index, 3), ramp(10 + index, 3), taken=index, consumed=10 * index)
    slot = ring.peek()
    assert slot is not None
    assert (slot.index, slot.taken, slot.consumed) == (0, 0, 0)
    ring.drop()
    slot = ring.peek()
    assert slot is not None
    assert (slot.index, slot.taken, slot.consumed) == (1, 1, 10)
    assert list(slot.heard) == [1, 2, 3]
    assert list(slot.said) == [11, 12, 13]
    assert ring.level == 2


def test_blocks_the_engine_was_too_late_for_leave_a_gap_in_the_count():
    ring = BlockRing(2, 1)
    one = np.zeros(1, np.float32)
    assert [ring.put(one, one, 0, 0) for _ in range(4)] == [True, True, False, False]
    assert ring.overflows == 2
    ring.drop()
    ring.drop()
    assert ring.peek() is None
    ring.put(one, one, 0, 0)
    slot = ring.peek()
    assert slot is not None
    assert slot.index == 4


@pytest.mark.parametrize("level", [0, 3])
def test_the_level_is_what_waits(level: int):
    ring = BlockRing(8, 1)
    for _ in range(level):
        ring.put(np.zeros(1, np.float32), np.zeros(1, np.float32), 0, 0)
    assert ring.level == level
