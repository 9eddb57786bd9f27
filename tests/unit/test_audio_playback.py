"""Positions: what was queued, what left, and what was dropped, to the sample."""

import numpy as np
import pytest

from engine.audio.feed import Feed
from engine.audio.playback import PlayQueue
from engine.audio.rings import Slot

RATE = 48_000
FRAMES = 480


def speech(samples: int) -> np.ndarray:
    return np.sin(2 * np.pi * 400 * np.arange(samples) / 16_000).astype(np.float32)


class FakeCard:
    """Takes blocks from a feed as a sound card does, and shows what it took."""

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self.played: list[int] = []
        self.sound: list[np.ndarray] = []
        self._index = 0

    def run(self, blocks: int) -> None:
        for _ in range(blocks):
            self.feed.top_up()
            self.stalled_engine(1)

    def stalled_engine(self, blocks: int) -> None:
        for _ in range(blocks):
            out = np.zeros(FRAMES, np.float32)
            taken = self.feed.ring.read_into(out)
            slot = Slot(self._index, out, out, taken, self.feed.ring.consumed)
            self._index += 1
            self.sound.append(out)
            self.played.append(self.feed.left(slot, FRAMES))


def test_a_queue_gives_positions_in_order_and_silence_has_none():
    queue = PlayQueue()
    assert queue.push(speech(100)) == 0
    assert queue.push(speech(50)) == 100
    assert len(queue.take(120)) == 120
    assert (queue.taken, queue.waiting) == (120, 30)
    assert len(queue.take(100)) == 30
    assert len(queue.take(100)) == 0
    assert queue.taken == 150


def test_a_cut_queue_fades_and_gives_the_dropped_positions_back():
    queue = PlayQueue()
    queue.push(np.ones(1000, np.float32))
    queue.take(100)
    assert queue.cut(80) == 180
    kept = queue.take(1000)
    assert len(kept) == 80
    assert kept[0] == 1.0
    assert kept[-1] == 0.0
    assert queue.push(speech(10)) == 180


@pytest.mark.parametrize("wrong", [np.zeros((2, 2), np.float32), np.array([0.0, np.nan], np.float32)])
def test_what_is_no_speech_is_refused(wrong: np.ndarray):
    with pytest.raises(ValueError, match="speech"):
        PlayQueue().push(wrong)


def test_the_queue_keeps_a_copy():
    queue = PlayQueue()
    sound = np.ones(10, np.float32)
    queue.push(sound)
    sound[:] = 0.0
    assert queue.take(10).all()


@pytest.mark.parametrize("samples", [1, 159, 160, 161, 16_000, 20_005])
def test_every_sample_of_an_utterance_leaves_exactly_once(samples: int):
    feed = Feed(RATE, 0)
    card = FakeCard(feed)
    assert feed.push(speech(samples)) == 0
    card.run(samples // 160 + 10)
    assert card.played[-1] == samples
    assert np.all(np.diff(card.played) >= 0)
    assert feed.underflows == 0


def test_utterances_that_follow_each_other_have_no_seam():
    whole, parts = Feed(RATE, 0), Feed(RATE, 0)
    sound = speech(16_000)
    whole.push(sound)
    for start in range(0, 16_000, 700):
        assert parts.push(sound[start : start + 700]) == start
    cards = FakeCard(whole), FakeCard(parts)
    for card in cards:
        card.run(120)
    assert np.array_equal(np.concatenate(cards[0].sound), np.concatenate(cards[1].sound))


def test_flush_says_where_the_voice_will_stop_and_it_stops_there():
    feed = Feed(RATE, 0)
    card = FakeCard(feed)
    feed.push(speech(16_000))
    card.run(20)
    before = card.played[-1]
    end = feed.flush()
    card.run(20)
    assert before < end <= before + 240 + 160  # 15 ms, and what the block in between may hold
    assert card.played[-1] == end
    sound = np.concatenate(card.sound)
    last = np.flatnonzero(sound)[-1]
    assert last < 20 * FRAMES + FRAMES + 240
    assert np.max(np.abs(sound[last - 10 : last])) < 0.1
    assert feed.push(speech(100)) == end


def test_after_a_flush_the_next_utterance_is_heard_whole():
    feed = Feed(RATE, 0)
    card = FakeCard(feed)
    feed.push(speech(16_000))
    card.run(20)
    end = feed.flush()
    assert feed.push(speech(3_200)) == end
    card.run(40)
    assert card.played[-1] == end + 3_200
    assert feed.underflows == 0


def test_a_flush_with_nothing_to_say_changes_nothing():
    feed = Feed(RATE, 500)
    assert feed.flush() == 500
    FakeCard(feed).run(3)
    assert feed.flush() == 500
    assert feed.push(speech(10)) == 500


def test_two_flushes_are_one():
    feed = Feed(RATE, 0)
    card = FakeCard(feed)
    feed.push(speech(16_000))
    card.run(20)
    assert feed.flush() == feed.flush()


def test_an_engine_that_stalls_for_long_breaks_the_voice_and_that_is_counted():
    feed = Feed(RATE, 0)
    card = FakeCard(feed)
    feed.push(speech(16_000))
    card.run(5)
    card.stalled_engine(25)
    assert feed.underflows == 0  # within the slack
    card.stalled_engine(10)
    assert feed.underflows > 0
    card.run(120)
    assert card.played[-1] == 16_000


@pytest.mark.parametrize("rate", [44_100, 16_000, 32_000])
def test_other_rates_count_the_same(rate: int):
    feed = Feed(rate, 0)
    feed.push(speech(8_005))
    taken = 0
    for index in range(80):
        feed.top_up()
        out = np.zeros(rate // 100, np.float32)
        count = feed.ring.read_into(out)
        taken = feed.left(Slot(index, out, out, count, feed.ring.consumed), len(out))
    assert taken == 8_005
