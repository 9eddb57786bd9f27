"""A transport over a sound card, with the card played by the test: what it brings, what it is given, and how it goes away."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import numpy as np
import pytest

from engine.audio.device import DeviceTransport
from engine.clock import VirtualClock
from engine.conversation.ports import BLOCK, Block
from engine.errors import DeviceLost, DeviceMissing


class TestCard:
    """A card that calls back when the test says so."""

    __test__ = False

    def __init__(self, rate: int = 48_000) -> None:
        self.rate = rate
        self.names = ("a microphone", "a loudspeaker")
        self.latency = (0.02, 0.03)
        self.closed = 0
        self.out: list[np.ndarray] = []

    def start(self, on_audio: Callable[..., None], on_end: Callable[[], None]) -> None:
        self.on_audio, self.on_end = on_audio, on_end

    def close(self) -> None:
        self.closed += 1

    def tick(self, times: int = 1, heard: float = 0.0, *, overflows: int = 0, underflows: int = 0) -> None:
        frames = self.rate // 100
        for _ in range(times):
            out = np.ones((frames, 2), np.float32)
            self.on_audio(np.full((frames, 1), heard, np.float32), out, overflows, underflows)
            self.out.append(out)


def clock() -> VirtualClock:
    return VirtualClock(datetime(2026, 1, 1, tzinfo=UTC))


def play_out(story: Callable[[DeviceTransport, TestCard, VirtualClock], Awaitable[None]], rate: int = 48_000) -> None:
    async def run() -> None:
        card, time = TestCard(rate), clock()
        transport = DeviceTransport(clock=time, opener=opening(card))
        await transport.open()
        await story(transport, card, time)
        await transport.close()

    asyncio.run(run())


def opening(*cards: TestCard) -> Callable[[str | None, str | None], TestCard]:
    """Open one card after another, and then none."""
    coming = iter(cards)

    def opener(_in: str | None, _out: str | None) -> TestCard:
        card = next(coming, None)
        if card is None:
            raise DeviceMissing("No microphone", "plug one in", retryable=True)
        return card

    return opener


async def read(transport: DeviceTransport, card: TestCard, blocks: int) -> list[Block]:
    got = []
    for _ in range(blocks):
        card.tick()
        got.append(await transport.read())
    return got


@pytest.mark.parametrize("rate", [48_000, 44_100, 16_000])
def test_blocks_come_in_order_ten_milliseconds_each(rate: int):
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        card.tick(5, heard=0.25)
        blocks = [await transport.read() for _ in range(5)]
        assert [block.at for block in blocks] == [0.0, 0.01, 0.02, 0.03, 0.04]
        assert all(len(block.heard) == len(block.said) == BLOCK for block in blocks)
        assert np.allclose(blocks[-1].heard, 0.25, atol=1e-4)
        assert transport.rate == rate
        assert transport.latency == (0.02, 0.03)
        assert transport.names == ("a microphone", "a loudspeaker")

    play_out(story, rate)


def test_read_waits_for_the_card():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        reading = asyncio.ensure_future(transport.read())
        await asyncio.sleep(0)
        assert not reading.done()
        card.tick()
        assert (await reading).at == 0.0

    play_out(story)


@pytest.mark.parametrize("rate", [48_000, 44_100, 16_000])
def test_played_tells_which_sample_of_said_is_which(rate: int):
    """Wherever `played` passes a position, that sample of the speech stands in `said` at that moment."""

    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        speech = np.sin(2 * np.pi * 300 * np.arange(4_000) / 16_000).astype(np.float32)
        await read(transport, card, 3)
        start = transport.play(speech)
        blocks = await read(transport, card, 40)
        assert blocks[-1].played == start + 4_000
        said = np.concatenate([block.said for block in blocks])
        for index, block in enumerate(blocks):
            if 800 < block.played < 3_200:
                at = (index + 1) * BLOCK
                assert np.allclose(said[at - 160 : at], speech[block.played - 160 : block.played], atol=0.12)

    play_out(story, rate)


def test_both_loudspeakers_get_the_same():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        transport.play(np.full(1_600, 0.5, np.float32))
        await read(transport, card, 5)
        assert card.out[3].shape == (480, 2)
        assert np.array_equal(card.out[3][:, 0], card.out[3][:, 1])
        assert card.out[3].any()

    play_out(story)


def test_the_voice_stops_within_two_blocks_of_flush():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        transport.play(np.full(16_000, 0.5, np.float32))
        await read(transport, card, 10)
        end = transport.flush()
        blocks = await read(transport, card, 5)
        assert not card.out[12].any()
        assert blocks[-1].played == end
        assert transport.play(np.full(160, 0.5, np.float32)) == end

    play_out(story)


def test_blocks_lost_in_between_are_silence_so_that_the_clock_stays_true():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        card.tick(600, heard=0.25)  # the engine can fall behind by 500
        early = [await transport.read() for _ in range(500)]
        card.tick(1, heard=0.25)
        late = [await transport.read() for _ in range(101)]
        assert early[-1].heard.any()
        assert late[-1].at == pytest.approx(6.0)
        assert not late[50].heard.any()
        assert late[-1].heard.any()
        assert transport.glitches() == (100, 0)
        assert transport.glitches() == (0, 0)

    play_out(story)


def test_the_cards_own_complaints_are_counted():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        card.tick(2, overflows=1)
        card.tick(3, underflows=1)
        assert transport.glitches() == (2, 3)

    play_out(story)


def test_a_card_that_falls_silent_is_lost():
    async def story(transport: DeviceTransport, card: TestCard, time: VirtualClock) -> None:
        await read(transport, card, 3)
        reading = asyncio.ensure_future(transport.read())
        await asyncio.sleep(0)
        time.advance(0.49)
        done, _ = await asyncio.wait([reading], timeout=0.12)
        assert not done
        time.advance(0.02)
        with pytest.raises(DeviceLost) as lost:
            await reading
        assert lost.value.retryable
        assert card.closed == 1

    play_out(story)


def test_a_card_is_given_longer_for_its_first_block():
    async def story(transport: DeviceTransport, card: TestCard, time: VirtualClock) -> None:
        reading = asyncio.ensure_future(transport.read())
        time.advance(2.5)
        done, _ = await asyncio.wait([reading], timeout=0.12)
        assert not done
        card.tick()
        assert (await reading).at == 0.0

    play_out(story)


def test_what_came_before_the_loss_is_read_first_and_nothing_after_it_is():
    async def story(transport: DeviceTransport, card: TestCard, _time: VirtualClock) -> None:
        card.tick(2, heard=0.25)
        card.on_end()
        card.tick(3, heard=0.75)  # a sound server goes on with another device
        assert not card.out[-1].any()
        assert [(await transport.read()).at for _ in range(2)] == [0.0, 0.01]
        with pytest.raises(DeviceLost):
            await transport.read()
        with pytest.raises(DeviceLost):
            await transport.read()

    play_out(story)


def test_after_replugging_time_and_positions_go_on():
    async def run() -> None:
        cards = [TestCard(48_000), TestCard(44_100)]
        coming = iter([cards[0], None, cards[1]])

        def opener(_in: str | None, _out: str | None) -> TestCard:
            if (card := next(coming)) is None:
                raise DeviceMissing("No microphone", "plug one in", retryable=True)
            return card

        transport = DeviceTransport(clock=clock(), opener=opener)
        await transport.open()
        transport.play(np.full(1_600, 0.5, np.float32))
        before = (await read(transport, cards[0], 5))[-1]
        assert 0 < before.played < 1_600
        cards[0].on_end()
        with pytest.raises(DeviceLost):
            await transport.read()
        await transport.open()
        after = (await read(transport, cards[1], 3))[0]
        assert after.at == pytest.approx(before.at + 0.01)
        assert after.played == before.played
        assert transport.play(np.zeros(10, np.float32)) == before.played
        await transport.close()
        assert [card.closed for card in cards] == [1, 1]

    asyncio.run(run())


def test_no_device_is_told_as_such_and_may_be_tried_again():
    def nothing(_in: str | None, _out: str | None) -> TestCard:
        raise DeviceMissing("No microphone", "plug one in", retryable=True)

    async def run() -> None:
        transport = DeviceTransport(opener=nothing)
        for _ in range(2):
            with pytest.raises(DeviceMissing):
                await transport.open()
        await transport.close()

    asyncio.run(run())


def test_a_driver_that_hangs_while_closing_does_not_hold_up_the_news(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.audio.device._CLOSING_PATIENCE", 0.05)
    hang = threading.Event()

    class Stuck(TestCard):
        def close(self) -> None:
            hang.wait(5)

    async def run() -> None:
        card = Stuck()
        transport = DeviceTransport(clock=clock(), opener=opening(card))
        await transport.open()
        card.on_end()
        with pytest.raises(DeviceLost):
            await transport.read()
        assert not hang.is_set()

    asyncio.run(run())
    hang.set()


def test_a_driver_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.audio.device._DRIVER_PATIENCE", 0.05)
    hang = threading.Event()

    def stuck(_in: str | None, _out: str | None) -> TestCard:
        hang.wait(5)
        return TestCard()

    async def run() -> None:
        with pytest.raises(DeviceMissing, match="doesn't answer"):
            await DeviceTransport(opener=stuck).open()
        assert not hang.is_set()

    asyncio.run(run())
    hang.set()


class Starved(TestCard):
    """A card whose stream is there again a moment after it ended: it brings its first block as it starts."""

    def __init__(
        self, time: VirtualClock, *, late_s: float = 0.0, rate: int = 48_000, name: str = "a microphone"
    ) -> None:
        super().__init__(rate)
        self.names = (name, "a loudspeaker")
        self._time, self._late_s = time, late_s

    def start(self, on_audio: Callable[..., None], on_end: Callable[[], None]) -> None:
        super().start(on_audio, on_end)
        self._time.advance(self._late_s)
        self.tick(heard=0.25)


def with_cards(story: Callable[..., Awaitable[None]], *cards: TestCard, time: VirtualClock) -> None:
    async def run() -> None:
        transport = DeviceTransport(clock=time, opener=opening(*cards))
        await transport.open()
        await story(transport)
        await transport.close()

    asyncio.run(run())


def test_a_stream_that_ends_by_itself_is_opened_again_and_times_stay_true():
    time = clock()
    first, second = TestCard(), Starved(time, late_s=0.3)

    async def story(transport: DeviceTransport) -> None:
        before = (await read(transport, first, 5))[-1]
        first.on_end()
        gap = [await transport.read() for _ in range(29)]
        after = await transport.read()
        assert all(block.gap and not block.heard.any() for block in gap)
        (fact,) = gap[0].facts
        assert (fact.why, fact.gap_ms, fact.attempts) == ("the device stopped", 300, 1)
        assert not any(block.facts for block in gap[1:])
        assert not after.gap
        assert after.heard.any()
        assert after.at == pytest.approx(before.at + 0.3)
        first.tick(3, heard=0.9)  # the old stream comes to life again: nobody listens
        assert not first.out[-1].any()
        second.tick(heard=0.25)
        assert (await transport.read()).at == pytest.approx(after.at + 0.01)

    with_cards(story, first, second, time=time)
    assert (first.closed, second.closed) == (1, 1)


def test_speech_goes_on_after_the_gap_where_it_was():
    time = clock()
    first, second = TestCard(16_000), Starved(time, late_s=0.2, rate=16_000)
    speech = np.linspace(0.1, 0.9, 4_000, dtype=np.float32)

    async def story(transport: DeviceTransport) -> None:
        start = transport.play(speech)
        await read(transport, first, 10)
        first.on_end()
        for _ in range(19):
            assert (await transport.read()).played == start + 10 * BLOCK
        assert (await transport.read()).played == start + 11 * BLOCK
        await read(transport, second, 14)
        said = np.concatenate([out[:, 0] for out in (*first.out[:10], *second.out)])
        assert np.allclose(said[:4_000], speech, atol=1e-6), "not a sample said twice or left out"

    with_cards(story, first, second, time=time)


def test_a_stall_is_a_stream_that_ended():
    time = clock()
    first, second = TestCard(), Starved(time)

    async def story(transport: DeviceTransport) -> None:
        await read(transport, first, 2)
        reading = asyncio.ensure_future(transport.read())
        await asyncio.sleep(0)
        time.advance(0.6)
        block = await reading
        assert block.gap
        assert block.facts[0].why == "no sound for 0.6 s"

    with_cards(story, first, second, time=time)


def test_other_devices_than_before_are_not_taken_behind_the_candidates_back():
    time = clock()
    first, other = TestCard(), Starved(time, name="a webcam")

    async def story(transport: DeviceTransport) -> None:
        await read(transport, first, 2)
        first.on_end()
        with pytest.raises(DeviceLost):
            await transport.read()
        assert other.out == [], "not even started"

    with_cards(story, first, other, time=time)


def test_a_stream_that_opens_and_brings_nothing_is_lost_after_two_attempts():
    time = clock()

    class Mute(TestCard):
        def start(self, on_audio: Callable[..., None], on_end: Callable[[], None]) -> None:
            super().start(on_audio, on_end)
            on_end()

    first, mutes = TestCard(), [Mute() for _ in range(3)]

    async def story(transport: DeviceTransport) -> None:
        await read(transport, first, 2)
        first.on_end()
        with pytest.raises(DeviceLost):
            await transport.read()

    with_cards(story, first, *mutes, time=time)
    assert [mute.out for mute in mutes] == [[], [], []]


def test_the_fourth_end_in_a_minute_is_a_lost_device_and_one_a_minute_is_borne():
    def ends(apart_s: float, times: int) -> int:
        time = clock()
        cards = [TestCard(), *(Starved(time) for _ in range(times))]
        lost = []

        async def story(transport: DeviceTransport) -> None:
            await read(transport, cards[0], 2)
            for card in cards[:-1]:
                card.on_end()
                time.advance(apart_s)
                try:
                    while (await transport.read()).gap:
                        pass
                except DeviceLost:
                    lost.append(card)
                    return

        with_cards(story, *cards, time=time)
        return len(lost)

    assert ends(1.0, 3) == 0
    assert ends(1.0, 4) == 1
    assert ends(30.0, 6) == 0


def test_what_was_lost_before_the_end_is_still_counted():
    time = clock()
    first, second = TestCard(), Starved(time)

    async def story(transport: DeviceTransport) -> None:
        first.tick(1, overflows=2, underflows=3)
        await transport.read()
        first.on_end()
        await transport.read()
        second.tick(1, underflows=1)
        assert transport.glitches() == (2, 4)

    with_cards(story, first, second, time=time)


def test_a_break_in_what_was_said_is_not_told_again_when_the_stream_is_opened_again():
    time = clock()
    first, second = TestCard(16_000), Starved(time, rate=16_000)

    async def story(transport: DeviceTransport) -> None:
        transport.play(np.full(16_000, 0.5, np.float32))
        first.tick(40)  # more than the ring holds: the engine had no turn to fill it
        for _ in range(40):
            await transport.read()
        assert transport.glitches()[1] > 0
        first.on_end()
        assert (await transport.read()).facts
        assert transport.glitches() == (0, 0)

    with_cards(story, first, second, time=time)


async def drivers_done() -> None:
    """Return once every call to a driver has come back, and what it brought was taken."""
    for thread in threading.enumerate():
        if thread.name == "audio-driver":
            await asyncio.to_thread(thread.join)
    for _ in range(5):
        await asyncio.sleep(0)


def test_who_gives_up_reading_while_the_stream_is_opened_again_leaves_none_open():
    time = clock()
    first, silent = TestCard(), TestCard()

    async def story(transport: DeviceTransport) -> None:
        await read(transport, first, 2)
        first.on_end()
        reading = asyncio.ensure_future(transport.read())
        while not hasattr(silent, "on_audio"):
            await asyncio.sleep(0)
        await drivers_done()  # it runs, and its first block is waited for
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
        await drivers_done()

    with_cards(story, first, silent, time=time)
    assert (first.closed, silent.closed) == (1, 1)
