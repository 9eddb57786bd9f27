"""Stretches of the conversation's sound, and the answers cut from them: what listening detectors are handed."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from proctoring.inlets import SoundBlock, TurnSpoken
from proctoring.voice.excerpts import Excerpt, excerpts
from proctoring.voice.spectra import Samples, at_rate

LONGEST_STRETCH_S = 0.25
LONGEST_ANSWER_S = 120.0
"""Of a longer answer the last so many seconds are looked at."""

_AFTER_S = 0.1  # the end of a word after the last sample that counted as speech


@dataclass(frozen=True, slots=True)
class Stretch:
    """What came since the last time, the three channels joined; float32, -1 to 1, all of one length. `at_ns` dates the first sample."""

    at_ns: int
    rate: int
    mic: Samples
    speaker: Samples
    raw: Samples

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.raw) / self.rate


@dataclass(frozen=True, slots=True)
class Answer:
    """One spoken answer and its sound before echo cancelling (at most the last `LONGEST_ANSWER_S`); `narrow` is the same at `spectra.RATE`.

    `excerpts` are cut from that, once for all who judge it.
    """

    turn: TurnSpoken
    rate: int
    raw: Samples
    narrow: Samples
    excerpts: tuple[Excerpt, ...]


def joined(blocks: list[SoundBlock]) -> Iterator[Stretch]:
    """Join blocks of one rate, up to `LONGEST_STRETCH_S` of them; what isn't a number counts as silence."""
    at = 0
    while at < len(blocks):
        rate, first, length = blocks[at].rate, at, 0
        while at < len(blocks) and blocks[at].rate == rate and length < LONGEST_STRETCH_S * rate:
            length += len(blocks[at].raw)
            at += 1
        same = blocks[first:at]
        channels = [_channel([getattr(block, name) for block in same]) for name in ("mic", "speaker", "raw")]
        if len(channels[0]) and len({len(channel) for channel in channels}) == 1:
            yield Stretch(same[0].at_ns, rate, *channels)


def _channel(parts: list[Samples]) -> Samples:
    whole = np.asarray(parts[0] if len(parts) == 1 else np.concatenate(parts), np.float32)
    return whole if np.isfinite(whole).all() else np.nan_to_num(whole, nan=0.0, posinf=1.0, neginf=-1.0)


class RecentSound:
    """The microphone's last two minutes; older sound is forgotten, and all of it when the session ends."""

    def __init__(self, seconds: float = LONGEST_ANSWER_S) -> None:
        self._seconds = seconds
        self._kept: deque[Stretch] = deque()
        self._held_s = 0.0

    def add(self, stretch: Stretch) -> None:
        """Take in what came."""
        if self._kept and self._kept[0].rate != stretch.rate:
            self._kept.clear()
            self._held_s = 0.0
        self._kept.append(replace(stretch, mic=stretch.raw, speaker=stretch.raw))  # the other two are let go
        self._held_s += stretch.seconds
        while self._held_s - self._kept[0].seconds >= self._seconds:
            self._held_s -= self._kept.popleft().seconds

    def answer(self, turn: TurnSpoken) -> Answer | None:
        """Return the sound of an answer; None where none of it is here any more."""
        until_ns = turn.ended_ns + round(_AFTER_S * 1e9)
        parts = [part for stretch in self._kept if len(part := _between(stretch, turn.began_ns, until_ns))]
        if not parts:
            return None
        raw = np.concatenate(parts)
        narrow = at_rate(raw, self._kept[0].rate)
        return Answer(turn, self._kept[0].rate, raw, narrow, tuple(excerpts(narrow)))


def _between(stretch: Stretch, from_ns: int, until_ns: int) -> Samples:
    first = max(0, round((from_ns - stretch.at_ns) * stretch.rate / 1e9))
    last = max(0, round((until_ns - stretch.at_ns) * stretch.rate / 1e9))
    return stretch.raw[first:last]
