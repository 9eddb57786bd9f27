"""Turns a wavering probability of speech into "began" and "paused", each with the time it really happened."""

import math

from engine.conversation.events import (
    Event,
    SpeechBegan,
    SpeechGoesOn,
    SpeechPaused,
    SpeechStirs,
    SpeechSubsided,
)
from engine.conversation.timing import GateTiming


class VoiceGate:
    """Hysteresis over a detector's probability, block by block.

    Speech counts from `min_speech_s` on and is dated back to its first sample; a pause counts from `min_pause_s` on and is dated back
    to the last sample of speech. So a click begins nothing, and a latency measured from the pause includes the noticing of it.
    With `stirs_s` what may become speech is told of when it has lasted so long.
    """

    def __init__(self, timing: GateTiming, stirs_s: float = math.inf) -> None:
        self._timing = timing
        self._stirs_s = stirs_s
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        self._speaking = False
        self._stirs = False
        self._first: float | None = None  # first sample of a stretch that may become speech
        self._last = 0.0  # newest sample of speech
        self._silent = 0.0  # length of the silence since
        self._summed, self._blocks = 0.0, 0  # probabilities of the stretch

    @property
    def speaking(self) -> bool:
        """Whether the candidate is speaking as far as is known."""
        return self._speaking

    def hear(self, probability: float | None, begins: float, ends: float) -> list[Event]:
        """Take the probability for the block from `begins` to `ends` (seconds); return what it tells, mostly nothing."""
        timing = self._timing
        voiced = (probability or 0.0) >= (timing.leave if self._speaking or self._first is not None else timing.enter)
        if not voiced:
            return self._unvoiced(ends - begins)
        self._summed, self._blocks = self._summed + (probability or 0.0), self._blocks + 1
        return self._voiced(begins - timing.lag_s, ends - timing.lag_s)

    def _voiced(self, begins: float, ends: float) -> list[Event]:
        self._silent = 0.0
        self._last = max(ends, 0.0)
        if self._speaking:
            return [SpeechGoesOn(self._last, self._sureness)]
        if self._first is None:
            self._first = max(begins, 0.0)
        if self._last - self._first < self._timing.min_speech_s - 1e-9:
            if self._stirs or self._last - self._first < self._stirs_s - 1e-9:
                return []
            self._stirs = True
            return [SpeechStirs(self._first)]
        self._speaking, self._stirs = True, False
        return [SpeechBegan(self._first), SpeechGoesOn(self._last, self._sureness)]

    @property
    def _sureness(self) -> float:
        return self._summed / self._blocks

    def _unvoiced(self, seconds: float) -> list[Event]:
        if not self._speaking:
            return self.close()
        self._silent += seconds
        return self.close() if self._silent >= self._timing.min_pause_s - 1e-9 else []

    def close(self) -> list[Event]:
        """Stop listening (the interviewer speaks and would be heard); return the pause if the candidate was speaking."""
        ended: list[Event] = [SpeechPaused(self._last)] if self._speaking else []
        if self._stirs:
            ended.append(SpeechSubsided(self._last))
        self._speaking = self._stirs = False
        self._first = None
        self._silent = 0.0
        self._summed, self._blocks = 0.0, 0
        return ended
