"""From speech in the engine's samples to the card's, and back from what the card took to positions in that speech."""

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.audio.playback import FADE_SECONDS, PlayQueue
from engine.audio.resampling import BlockResampler
from engine.audio.rings import SampleRing, Slot
from engine.conversation.ports import BLOCK, Samples

_RING_SECONDS: Final = 1.0
# How far ahead of the card the ring is filled: what a stalled engine may cost before the voice breaks.
_LEAD_SECONDS: Final = 0.3
# Below this the last samples of an utterance are no longer held back for ones that might follow them without a seam.
_LAST_CALL_SECONDS: Final = 0.05


@dataclass(slots=True)
class _Stretch:
    """Speech without a gap: where it begins, in the card's frames and in positions; how much of it there is; where it ends, once known."""

    first_frame: int
    first_position: int
    samples: int = 0
    end_frame: int | None = None


class Feed:
    """Keeps the card's ring filled. Lives as long as one rate does; `position` is where its counting begins.

    All but `ring.read_into` belongs to the engine's loop.
    """

    def __init__(self, rate: int, position: int) -> None:
        self._frames = rate // 100
        self._resampler = BlockResampler(BLOCK, self._frames)
        self._queue = PlayQueue()
        self._queue.rewind(position)
        self._stretches: deque[_Stretch] = deque()
        self._lead = round(_LEAD_SECONDS * rate)
        self._last_call = round(_LAST_CALL_SECONDS * rate)
        self._fade = round(FADE_SECONDS * rate)
        self._left = position
        self.ring = SampleRing(round(_RING_SECONDS * rate))
        self.underflows = 0

    def push(self, samples: Samples) -> int:
        """Queue speech; return the position of its first sample."""
        position = self._queue.push(samples)
        self._fill()
        return position

    def top_up(self) -> None:
        """Fill the ring as far as is wise, and end an utterance that nothing follows. To be called at every block."""
        self._fill()
        if self.ring.level < self._last_call and self._queue.waiting < BLOCK:
            self._finish()

    def flush(self) -> int:
        """Drop what the card has not taken and cannot be about to take, fading; return the position after the last sample heard."""
        self._fill()
        end = self.ring.truncate(self._frames, self._fade)
        position = self._position_at(end)
        while self._stretches and self._stretches[-1].first_frame >= end:
            self._stretches.pop()
        if self._stretches:
            last = self._stretches[-1]
            last.samples = position - last.first_position
            last.end_frame = end
        self._resampler.reset()
        self._queue.rewind(position)
        return position

    def left(self, slot: Slot, frames: int) -> int:
        """Return how many positions had left when the card was `frames` into this block. Counts an underflow where the ring ran dry."""
        before = slot.consumed - slot.taken
        if slot.taken < self._frames and self._is_inside(slot.consumed):
            self.underflows += 1
        self._left = max(self._left, self._position_at(before + min(frames, slot.taken)))
        self._forget(before)
        return self._left

    def _fill(self) -> None:
        while self._queue.waiting >= BLOCK and self.ring.level < self._lead:
            stretch = self._stretch()
            stretch.samples += BLOCK
            self.ring.write(self._resampler(self._queue.take(BLOCK)))

    def _stretch(self) -> _Stretch:
        """The stretch that is being written, begun at the queue's next sample if need be."""
        if not self._stretches or self._stretches[-1].end_frame is not None:
            self._stretches.append(_Stretch(self.ring.written, self._queue.taken))
            self._resampler.reset()
        return self._stretches[-1]

    def _finish(self) -> None:
        """Send what is less than a block, and what the filter holds back, if there is any."""
        open_stretch = bool(self._stretches) and self._stretches[-1].end_frame is None
        if not self._queue.waiting and not open_stretch:
            return
        stretch = self._stretch()
        rest = self._queue.take(BLOCK)
        padded = np.zeros(2 * BLOCK, np.float32)
        padded[: len(rest)] = rest
        tail = np.concatenate([self._resampler(padded[:BLOCK]), self._resampler(padded[BLOCK:])])
        needed = -(-(len(rest) + self._resampler.delay) * self._frames // BLOCK)
        self.ring.write(tail[:needed])
        stretch.samples += len(rest)
        stretch.end_frame = self.ring.written

    def _position_at(self, frame: int) -> int:
        """The position after the last sample that has left once the card took `frame` frames from the ring."""
        position = self._left
        for stretch in self._stretches:
            if stretch.first_frame >= frame:
                break
            sent = (frame - stretch.first_frame) * BLOCK // self._frames - self._resampler.delay
            if stretch.end_frame is not None and frame >= stretch.end_frame:
                sent = stretch.samples
            position = stretch.first_position + min(max(sent, 0), stretch.samples)
        return position

    def _is_inside(self, frame: int) -> bool:
        """Whether speech was to go on at this frame."""
        return any(s.first_frame < frame and (s.end_frame is None or frame < s.end_frame) for s in self._stretches)

    def _forget(self, frame: int) -> None:
        """Let go of stretches that are over, but the last, from which the next takes its position."""
        while len(self._stretches) > 1:
            end = self._stretches[0].end_frame
            if end is None or end > frame:
                return
            self._stretches.popleft()
