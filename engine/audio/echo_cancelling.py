"""Takes the interviewer's own voice out of what the microphone hears, so that a kiosk with a loudspeaker can be spoken over.

A wrapping transport: what the card was handed and what it brought come as one aligned `Block`, which is all that cancelling needs; devices,
files and simulations behind it stay as they are. The raw microphone is left in the block, because the recording is evidence and must hold
what was really heard; the cleaned one stands beside it for those who judge and recognise speech.
"""

import asyncio
import logging
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, Protocol

import numpy as np

from engine.audio.echo_guard import EchoGuard
from engine.audio.echo_watch import EchoWatch, GiveUp, LookAnew
from engine.conversation.ports import BLOCK, RATE, AudioTransport, Block, DeviceFact, Samples
from engine.errors import EngineError
from engine.interview.facts import DuplexChanged
from engine.interview.sound_facts import EchoRealigned
from engine.session.ports import Glitches

LAG_S: Final = 0.008
"""How late the cleaned microphone is against the raw one: the canceller's own framing, 128 samples, found by correlation."""

_FULL_SCALE: Final = 32_767.0
_LONGEST_DELAY_MS: Final = 500  # more the canceller does not take
_AT_EASE_MS: Final = 100  # an echo so late it finds as fast as any
_SAME_MS: Final = 2  # nearer than this, nothing moved
_LONGEST_HELD_MS: Final = 1_600  # as late as the guard finds one
# A canceller that was made a moment ago takes for echo whatever it hears: 35 dB of a candidate's voice in its first half second. So for that
# long a voice louder than an echo can be is heard as it is, and on between its syllables.
_YOUNG: Final = 150  # blocks in which something was said
_SYLLABLES: Final = 20  # blocks

_log = logging.getLogger(__name__)


class Canceller(Protocol):
    """Knows what left for the loudspeaker and takes it out of what the microphone brings."""

    def clean(self, said: Samples, heard: Samples) -> Samples:
        """Return `heard` without the echo of what was said; both are the `BLOCK` samples of the same ten milliseconds."""
        ...


class CancellingTransport(AudioTransport, Glitches, Protocol):
    """What is wrapped: sound that counts what it lost."""


class WebRtcCanceller:
    """The echo canceller of WebRTC (AEC3), 0.3 ms a block. `delay_ms` is how long an echo takes, where it was measured.

    Its module runs threads of its own that do nothing here; no connection is made. Loading takes about half a second, once in a process.
    Raises `EngineError` where it can't be loaded.
    """

    def __init__(self, delay_ms: float | None) -> None:
        try:
            from livekit.rtc.apm import AudioProcessingModule  # imported late: 0.5 s that only a loudspeaker needs
            from livekit.rtc.audio_frame import AudioFrame

            self._module: Any = AudioProcessingModule(echo_cancellation=True, high_pass_filter=True)
        except (ImportError, OSError, RuntimeError) as exc:
            raise EngineError(
                "The echo canceller can't be loaded",
                "reinstall the package livekit 1.2.1; until then nobody can speak over",
            ) from exc
        self._frame = AudioFrame
        # It looks for the echo around this and finds it elsewhere too, only later.
        self._delay_ms = min(max(round(delay_ms or 0.0), 0), _LONGEST_DELAY_MS)

    def clean(self, said: Samples, heard: Samples) -> Samples:
        """Return the microphone without the echo, `LAG_S` late."""
        module = self._module
        module.process_reverse_stream(self._frame_of(said))
        near = self._frame_of(heard)
        module.set_stream_delay_ms(self._delay_ms)
        module.process_stream(near)
        return np.frombuffer(bytes(near.data), np.int16).astype(np.float32) / np.float32(_FULL_SCALE)

    def _frame_of(self, samples: Samples) -> Any:  # noqa: ANN401 - the module carries no types
        whole = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0).clip(-1.0, 1.0) * _FULL_SCALE
        return self._frame(bytearray(np.rint(whole).astype(np.int16).tobytes()), RATE, 1, BLOCK)


class HoldBack:
    """Delays sound by a time that may be changed at any block, up to `longest` samples."""

    def __init__(self, longest: int) -> None:
        self.ms = 0.0
        self._late = 0
        self._past: Samples = np.zeros(longest + BLOCK, np.float32)

    def by(self, ms: float) -> None:
        """Delay what is taken from now on by this."""
        self.ms, self._late = ms, min(round(ms * RATE / 1000), len(self._past) - BLOCK)

    def __call__(self, block: Samples) -> Samples:
        """Take the next block; return the one that is so late."""
        self._past[:-BLOCK] = self._past[BLOCK:]
        self._past[-BLOCK:] = block
        end = len(self._past) - self._late
        return self._past[end - BLOCK : end].copy()


class EchoCancelling:
    """An `AudioTransport` whose blocks hold the cleaned microphone too; everything else is the transport's behind it.

    Where the canceller can't be loaded sound goes on without it and `cancelling` is False: the echo test then finds the whole echo left and
    the interview is held half duplex. While it runs, the echo is watched: one that came loose is looked for anew, and where that does not
    help, or the canceller fails, blocks are `one_way` from then on, until a new transport is made after the next echo test.

    With `headset` nothing came back in the echo test. The canceller stands by until something does: one that has no echo to learn from
    takes away half of what a candidate says over the interviewer.
    """

    def __init__(
        self,
        inner: CancellingTransport,
        delay_ms: float | None = None,
        *,
        headset: bool = False,
        make: Callable[[float | None], Canceller] = WebRtcCanceller,
    ) -> None:
        self._inner = inner
        self._delay_ms = delay_ms
        self._headset = headset
        self._make = make
        self._canceller: Canceller | None = None
        self._cancelled = False  # there was one: full duplex may be owed to it
        self._one_way = False
        self._known_ms = delay_ms
        self._guard, self._watch = EchoGuard(), EchoWatch()
        self._held_back = HoldBack(0)
        self._after_gap, self._standing_by, self._followed = False, headset, False
        self._learned, self._since_somebody = (
            0,
            _SYLLABLES + 1,
        )  # blocks: of sound it had to learn from; without a louder voice
        self._heard = self._left = (
            0.0  # energy of the echoes that got through, in the microphone and in what was left of it
        )

    @property
    def cancelling(self) -> bool:
        """Whether the echo is being taken out."""
        return self._canceller is not None

    async def open(self) -> None:
        """Open what is behind and begin to learn the room afresh. Raises `DeviceMissing`."""
        self._known_ms = self._delay_ms
        await self._begin_anew()
        await self._inner.open()

    async def read(self) -> Block:
        """Return the next block, cleaned. Raises `DeviceLost`."""
        block = await self._inner.read()
        if block.gap:
            self._after_gap = True
            return replace(block, one_way=self._one_way)
        if self._after_gap and self._canceller is not None:
            await self._begin_anew()
        told = block.facts
        said = self._held_back(block.said)
        cleaned = self._cleaned(said, block.heard)
        if self._standing_by:
            cleaned = None
        if cleaned is not None and self._over_a_young_one(block):
            cleaned = block.heard
        left = block.heard if cleaned is None else cleaned
        self._guard.wary = self._one_way or self._watch.losses > 0
        only_echo = self._guard.compare(block.said, block.heard, left)
        if only_echo:
            self._heard += float(np.sum(np.square(block.heard)))
            self._left += float(np.sum(np.square(left)))
        self._standing_by = self._standing_by and self._guard.lag_s is None
        if cleaned is not None and not self._one_way:
            lost = only_echo and self._guard.audible
            told = (*told, *self._heeded(self._watch.take(got_through=lost)))
        if self._cancelled and self._canceller is None and not self._standing_by and not self._one_way:
            told = (*told, self._half_duplex("the echo canceller failed"))
        somebody = self._guard.somebody
        return replace(
            block, cleaned=cleaned, only_echo=only_echo, somebody=somebody, one_way=self._one_way, facts=told
        )

    async def _begin_anew(self) -> None:
        """Make a canceller for a room that is not known yet, none where that can't be."""
        try:
            self._canceller = await asyncio.to_thread(self._make, _at_ease(self._known_ms))
            self._cancelled = True
        except EngineError:
            self._canceller = None
        self._learn_anew()

    def _cleaned(self, said: Samples, heard: Samples) -> Samples | None:
        if self._canceller is None:
            return None
        try:
            return self._canceller.clean(said, heard)
        except RuntimeError:  # the canceller's own way to refuse a block
            self._canceller = None
            return None

    def _over_a_young_one(self, block: Block) -> bool:
        """Whether somebody speaks while the canceller would take them out."""
        self._learned += bool(np.any(block.said))
        self._since_somebody = 0 if self._guard.somebody else self._since_somebody + 1
        return self._learned < _YOUNG and self._since_somebody <= _SYLLABLES

    def _heeded(self, advice: LookAnew | GiveUp | None) -> tuple[DeviceFact, ...]:
        """Do what the watch advises; return the facts of it."""
        if advice is None:
            return ()
        before, lag_s = self._known_ms, self._guard.lag_s
        self._known_ms = before if lag_s is None else lag_s * 1000
        if isinstance(advice, GiveUp):
            return (self._given_up(advice),)
        if self._known_ms is None:
            return ()
        moved = before is not None and abs(self._known_ms - before) >= _SAME_MS
        if moved or (advice.again and self._followed):
            # Over a louder voice a new canceller learns for seconds, and takes half of that voice with it.
            self._follow(before, self._known_ms, anew=advice.again and not self._guard.somebody)
        self._followed = (
            moved  # where that did not help, the canceller had gone after the echo by itself, and must learn anew
        )
        if not moved and before is not None:
            return ()
        _log.info("the echo comes %.0f ms late now", self._known_ms)
        return (EchoRealigned(None if before is None else round(before), round(self._known_ms)),)

    def _given_up(self, advice: GiveUp) -> DuplexChanged:
        left_db = 10 * math.log10(max(self._left, 1e-12) / max(self._heard, 1e-12))
        late = "" if self._known_ms is None else f", {self._known_ms:.0f} ms late"
        why = f"the echo got through {advice.losses} times, {advice.heard_s:.1f} s, in a minute, {left_db:.0f} dB{late}"
        return self._half_duplex(why)

    def _half_duplex(self, why: str) -> DuplexChanged:
        self._one_way = True
        _log.warning("half duplex from here on: %s", why)
        return DuplexChanged("half", why, 0)

    def _learn_anew(self) -> None:
        """Forget what was learned of the room."""
        lag_s = None if self._known_ms is None else self._known_ms / 1000
        self._guard, self._watch = EchoGuard(lag_s), EchoWatch()
        self._after_gap = False
        self._learned, self._since_somebody = 0, _SYLLABLES + 1
        self._standing_by, self._followed = self._headset, False
        self._heard = self._left = 0.0
        self._held_back = HoldBack(round(_LONGEST_HELD_MS * RATE / 1000))
        self._held_back.by(max((self._known_ms or 0.0) - _AT_EASE_MS, 0.0))

    def _follow(self, before_ms: float | None, lag_ms: float, *, anew: bool) -> None:
        """Shift what was said by as much as the echo was, so that all the canceller has learned holds; where that can't be, it learns anew."""
        held_ms = self._held_back.ms + lag_ms - (lag_ms if before_ms is None else before_ms)
        if anew or not 0.0 <= held_ms <= _LONGEST_HELD_MS:
            held_ms = max(lag_ms - _AT_EASE_MS, 0.0)
            with suppress(EngineError):
                self._canceller = self._make(lag_ms - held_ms)
                self._learned = 0
        self._held_back.by(held_ms)

    def play(self, samples: Samples) -> int:
        """Pass on."""
        return self._inner.play(samples)

    def flush(self) -> int:
        """Pass on."""
        return self._inner.flush()

    def duck(self, gain: float) -> None:
        """Pass on."""
        self._inner.duck(gain)

    def glitches(self) -> tuple[int, int]:
        """Pass on."""
        return self._inner.glitches()

    async def close(self) -> None:
        """Close what is behind; what was learned of the room is forgotten."""
        self._canceller = None
        await self._inner.close()


def _at_ease(lag_ms: float | None) -> float | None:
    """How late the echo is for a canceller that is told what was said as much later as `_learn_anew` holds it back."""
    return None if lag_ms is None else min(lag_ms, float(_AT_EASE_MS))
