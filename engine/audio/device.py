"""The microphone and the loudspeaker of a kiosk as one transport, on one clock that counts what the sound card really did.

The card's thread only copies between rings that were laid out beforehand. Resampling, positions and every decision happen in the
engine's loop, which that thread wakes. "Said" is the copy of what the card was handed in the same call that brought "heard", so the
two are aligned to the sample, gaps and all.
"""

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar

import numpy as np

from engine.audio.card import Card
from engine.audio.feed import Feed
from engine.audio.portaudio import Duplex, find_duplex
from engine.audio.priority import go_first
from engine.audio.resampling import BlockResampler
from engine.audio.rings import Slot
from engine.clock import Clock, SystemClock
from engine.conversation.ports import BLOCK, RATE, Block, Samples
from engine.errors import DeviceLost, DeviceMissing
from engine.interview.sound_facts import AudioReopened

# No card pauses between blocks for this long; one that does is gone, or its driver is.
STALL_SECONDS: Final = 0.5
# Until its first block a card may take longer: wireless ones wake up, a sound server starts.
_FIRST_BLOCK_SECONDS: Final = 3.0
_LOOK_SECONDS: Final = 0.05
# A driver whose device was pulled out can block for ever in its own calls.
_DRIVER_PATIENCE: Final = 5.0
_CLOSING_PATIENCE: Final = 1.0
# A stream that ended by itself: how often it is tried again at once, how long that may take, how many such ends a minute are borne. A
# conversation hears nothing meanwhile; what takes longer is told as a lost device, with a pause and a screen of its own.
_ATTEMPTS: Final = 2
_REOPENING_PATIENCE: Final = 2.5
_BEGINS_WITHIN_SECONDS: Final = 1.0
_MOST_REOPENINGS: Final = 3

Opener = Callable[[str | None, str | None], Duplex]
T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Running:
    """A stream that is open: the driver's end, the card thread's end and the two filters towards the engine."""

    duplex: Duplex
    card: Card
    hears: BlockResampler
    says: BlockResampler


class DeviceTransport:
    """An `AudioTransport` over a sound card. One loop reads; all methods belong to that loop.

    `input_device` and `output_device` are as `engine.audio.devices` lists them, None for the system's choice. `stall_s` without a
    sign of life from the card, or a stream that ends, is a device that may only have been starved: where the same devices open again at
    once, reading goes on, a gap of silence standing for the time between, and speech goes on where it was. Otherwise it is `DeviceLost`: what
    was queued and had not left is dropped, as by `flush`; positions and the audio clock wait for `open`, and go on from there.
    """

    def __init__(
        self,
        input_device: str | None = None,
        output_device: str | None = None,
        *,
        clock: Clock | None = None,
        stall_s: float = STALL_SECONDS,
        opener: Opener = find_duplex,
    ) -> None:
        self._devices = (input_device, output_device)
        self._clock = clock or SystemClock()
        self._stall_s = stall_s
        self._opener = opener
        self._running: _Running | None = None
        self._feed = Feed(RATE, 0)
        self._blocks = 0
        self._calls = 0
        self._played = 0
        self._gain = 1.0
        self._gap = 0  # blocks of it still to be read
        self._news: tuple[AudioReopened, ...] = ()
        self._reopened_ns: deque[int] = deque(maxlen=_MOST_REOPENINGS)
        self._past_glitches = (0, 0)
        self._told_glitches = (0, 0)

    @property
    def rate(self) -> int | None:
        """The card's own rate while open."""
        return self._running.duplex.rate if self._running else None

    @property
    def names(self) -> tuple[str, str] | None:
        """The microphone's and the loudspeaker's names for people, while open."""
        return self._running.duplex.names if self._running else None

    @property
    def latency(self) -> tuple[float, float] | None:
        """Seconds from the air to a block and from a block to the air, as the driver tells, while open."""
        return self._running.duplex.latency if self._running else None

    async def open(self) -> None:
        """Find the devices afresh and start. May be called again after `DeviceLost`. Raises `DeviceMissing`."""
        await self.close()
        duplex = await _patiently(lambda: self._opener(*self._devices))
        self._running = await self._started(duplex, Feed(duplex.rate, self._played))

    async def _started(self, duplex: Duplex, feed: Feed) -> _Running:
        """Let a stream run that says what `feed` holds. Raises `DeviceMissing`."""
        card = Card(duplex.rate, feed.ring, self._clock, asyncio.get_running_loop())
        card.fader.set(self._gain)
        frames = duplex.rate // 100
        try:
            await _patiently(lambda: _started_first(duplex, card))
        except BaseException:
            _let_go(duplex)
            raise
        self._feed, self._calls = feed, 0
        return _Running(duplex, card, BlockResampler(frames, BLOCK), BlockResampler(frames, BLOCK))

    async def read(self) -> Block:
        """Return the next block. Raises `DeviceLost` once the card has gone and all that it brought has been read."""
        while (block := self._next()) is None:
            await self._wait()
        return block

    def play(self, samples: Samples) -> int:
        """Queue samples for the loudspeaker; return the position of the first. Raises ValueError where they are no row of numbers."""
        return self._feed.push(samples)

    def flush(self) -> int:
        """Stop the voice within 15 ms of the card's clock, the last 5 ms fading; return the position after the last sample heard."""
        return self._feed.flush()

    def duck(self, gain: float) -> None:
        """Turn the voice down or up from the card's next block on: behind all buffers of ours, so what is queued is turned down too."""
        self._gain = gain
        if self._running:
            self._running.card.fader.set(gain)

    async def close(self) -> None:
        """Stop and let the devices go. What was queued and had not left is dropped."""
        self._gap, self._news = 0, ()
        running, self._running = self._running, None
        if running is None:
            return
        self._past_glitches = _added(self._past_glitches, self._glitches_of(running))
        # Nothing is read from the old card any more, so what it took since the last block is not counted as heard.
        self._feed = Feed(RATE, self._played)
        with suppress(DeviceMissing):
            await _patiently(running.duplex.close, _CLOSING_PATIENCE)

    def glitches(self) -> tuple[int, int]:
        """Return (overflows, underflows) since the last call: blocks lost on the way in, breaks in what was said."""
        total = self._past_glitches
        if self._running:
            total = _added(total, self._glitches_of(self._running))
        told, self._told_glitches = self._told_glitches, total
        return total[0] - told[0], total[1] - told[1]

    def _glitches_of(self, running: _Running) -> tuple[int, int]:
        card = running.card
        return card.overflows + card.incoming.overflows, card.underflows + self._feed.underflows

    def _next(self) -> Block | None:
        running = self._running
        if running is None:
            raise _lost("the sound devices are not open")
        if self._gap:
            return self._silence()
        slot = running.card.incoming.peek()
        if slot is None:
            return None
        if slot.index > self._calls:
            block = self._block(running, None)
        else:
            block = self._block(running, slot)
            running.card.incoming.drop()
        self._feed.top_up()
        return block

    def _block(self, running: _Running, slot: Slot | None) -> Block:
        """One block from what the card brought; silence where the engine was too late for it, so that the clock stays true."""
        if slot is None:
            quiet = np.zeros(running.hears.block_in, np.float32)
            heard, said = running.hears(quiet), running.says(quiet)
        else:
            heard, said = running.hears(slot.heard), running.says(slot.said)
            # The filter shows what left `delay` frames before the block's end, and `played` tells of the same moment.
            self._played = self._feed.left(slot, running.says.block_in - running.says.delay)
        block = Block(self._blocks * BLOCK / RATE, heard, said, self._played)
        self._blocks += 1
        self._calls += 1
        return block

    def _silence(self) -> Block:
        """One block of the time in which there was no stream."""
        self._gap -= 1
        quiet = np.zeros(BLOCK, np.float32)
        facts, self._news = self._news, ()
        block = Block(self._blocks * BLOCK / RATE, quiet, quiet, self._played, gap=True, facts=facts)
        self._blocks += 1
        return block

    async def _wait(self) -> None:
        """Return when there may be a block. Raises `DeviceLost` where there will be none."""
        running = self._running
        if running is None:
            raise _lost("the sound devices are not open")
        card = running.card
        late = 0
        while True:
            card.awake.clear()
            if card.incoming.level:
                return
            if card.ended:
                await self._reopen(running, "the device stopped")
                return
            silent_s = (self._clock.monotonic_ns() - card.last_call_ns) / 1e9
            patience = self._stall_s if card.calls else max(self._stall_s, _FIRST_BLOCK_SECONDS)
            # Twice in a row: after a stall of the whole process the card's thread gets its turn before it is judged.
            late = late + 1 if silent_s > patience else 0
            if late == 2:
                await self._reopen(running, f"no sound for {silent_s:.1f} s")
                return
            await _until_awake(card)

    async def _reopen(self, was: _Running, why: str) -> None:
        """Open the same devices again, at once; the gap is to be read next. Raises `DeviceLost` where that fails, or is needed too often."""
        now_ns, long_ago = self._clock.monotonic_ns(), -60_000_000_000
        often = len(self._reopened_ns) == _MOST_REOPENINGS and self._reopened_ns[0] - now_ns > long_ago
        if not was.card.calls or often:
            await self._lose(why)
        self._reopened_ns.append(now_ns)
        was.card.on_end()  # whatever it may still do, it is not heard any more
        self._past_glitches = _added(self._past_glitches, self._glitches_of(was))
        self._feed.underflows = 0  # it goes on with the next stream, and these are counted
        self._running = None
        with suppress(DeviceMissing):
            await _patiently(was.duplex.close, _CLOSING_PATIENCE)
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                running = await self._again(was)
            except DeviceMissing:
                running = None
            if running is None:
                break
            begun = False
            try:
                begun = await _has_begun(running.card, self._clock)
            finally:
                if not begun:  # nor where whoever reads gave up meanwhile
                    running.card.on_end()
                    _let_go(running.duplex)
            if begun:
                gap_ns = running.card.first_call_ns - was.card.last_call_ns
                self._gap = max(1, round(gap_ns * RATE / BLOCK / 1e9) - 1)
                self._news = (AudioReopened(why, round(gap_ns / 1e6), attempt),)
                self._running = running
                _log.warning("sound reopened: %s, gap %.0f ms, attempt %d", why, gap_ns / 1e6, attempt)
                return
        self._feed = Feed(RATE, self._played)
        raise _lost(why)

    async def _again(self, was: _Running) -> _Running | None:
        """Start a stream on the devices there were, None where others have taken their place. Raises `DeviceMissing`."""
        duplex = await _patiently(lambda: self._opener(*self._devices), _REOPENING_PATIENCE)
        if duplex.names != was.duplex.names or duplex.rate != was.duplex.rate:
            return None  # never started, it holds nothing
        return await self._started(duplex, self._feed)

    async def _lose(self, why: str) -> None:
        await self.close()
        raise _lost(why)


async def _until_awake(card: Card) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(_LOOK_SECONDS):
            await card.awake.wait()


async def _has_begun(card: Card, clock: Clock) -> bool:
    """Wait for the first block; return False where it doesn't come."""
    began_ns = clock.monotonic_ns()
    while not card.calls and not card.ended:
        if (clock.monotonic_ns() - began_ns) / 1e9 > _BEGINS_WITHIN_SECONDS:
            return False
        card.awake.clear()
        await _until_awake(card)
    return card.calls > 0


def _lost(why: str) -> DeviceLost:
    return DeviceLost(
        "Microphone or loudspeaker lost", f"{why}: plug it in again and the interview goes on", retryable=True
    )


def _added(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    return a[0] + b[0], a[1] + b[1]


def _let_go(duplex: Duplex) -> None:
    """Close without waiting: the driver has shown that it may not answer."""
    threading.Thread(target=duplex.close, name="audio-driver", daemon=True).start()


def _started_first(duplex: Duplex, card: Card) -> None:
    """Start the stream from a thread that goes before others: the driver's own are started by it and inherit its place."""
    go_first()
    duplex.start(card.on_audio, card.on_end)


async def _patiently(call: Callable[[], T], patience_s: float | None = None) -> T:
    """Make a driver's call in a thread that nobody waits for at the end. Raises `DeviceMissing` where it doesn't come back."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(outcome: Callable[[], None]) -> None:
        if not answer.done():
            outcome()

    def work() -> None:
        try:
            outcome = partial(answer.set_result, call())
        except Exception as exc:  # noqa: BLE001 - handed to the waiter whole
            outcome = partial(answer.set_exception, exc)
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=work, name="audio-driver", daemon=True).start()
    try:
        async with asyncio.timeout(_DRIVER_PATIENCE if patience_s is None else patience_s):
            return await answer
    except TimeoutError as exc:
        raise DeviceMissing(
            "The sound system doesn't answer",
            "Its driver hangs: unplug the device and plug it in again, or restart the sound server",
            retryable=True,
        ) from exc
