"""One stretch of speech through short windows of Whisper while it is being spoken, so that its end costs one window, not the whole.

Each second of new sound the part that is not yet agreed on is heard again; what two windows agree on is settled, and the window then
begins just before it. A window that has begun to loop settles nothing, and is forgotten as context.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from engine.conversation.phrases import joined
from engine.conversation.ports import RATE
from engine.speech.sphinx_words import Heard
from engine.speech.whisper_agreement import Agreement
from engine.speech.whisper_window import Asked, Hearing

STEP = int(0.96 * RATE)  # new sound after which a window is heard
HURRIED_STEP = 4 * RATE  # the same with more sound waiting: fewer windows, so that the recogniser catches up
LONG = 5 * RATE  # a window longer than this begins later, as soon as enough is agreed
LONGEST = 12 * RATE  # a window longer than this settles what it has
_RUN_UP = RATE  # of a window in which nobody spoke, what is kept: a word may have begun
_UNRIPE_MS = 2_000  # the end of a window whose words are not settled without a second opinion
_KEPT_WORDS = 2  # agreed words that stay in the window: what begins in mid-sentence is heard worse
_CONTEXT = 200  # characters of what was said before that go with a window: some 15 s of speech
_WARM_S = 4


class Streaming:
    """A stretch after another through `hear`; for one thread. `hints` and `hurried` may be set at any time."""

    def __init__(self, hear: Callable[[Asked], Hearing], language: str) -> None:
        self._hear = hear
        self._language = language
        self.hints = ""
        self.hurried = False
        self.begin(0)

    def warm_up(self) -> None:
        """Hear a few seconds of noise at the length of common windows."""
        noise = np.random.default_rng(1).normal(0, 0.01, _WARM_S * RATE).astype(np.float32)
        self._hear(Asked(noise))

    def begin(self, at_sample: int) -> None:
        """Start a stretch, or the rest of one: the next sample fed is its sample `at_sample`."""
        self._words = Agreement()
        self._sound = np.zeros(0, np.float32)  # the window, from sample `_from` of the stretch
        self._from = at_sample
        self._heard_to = at_sample
        self._settled: list[Heard] = []
        self._before = ""
        self._looped = (
            False  # the last window did: the next one is not told what was said before, for that is what loops feed on
        )

    @property
    def settled_until(self) -> int:
        """The sample of the stretch before which nothing need be kept: all before it is settled."""
        return min(self._from + len(self._sound), self._agreed_to)

    def feed(self, pcm: bytes) -> None:
        """Take more of the stretch (int16 mono at 16 kHz); it is heard by `settled` once there is enough."""
        new = np.frombuffer(pcm, "<i2").astype(np.float32) / 32768
        self._sound = np.concatenate([self._sound, new])
        if self._unheard >= HURRIED_STEP:
            self._listen()

    def settled(self) -> list[Heard]:
        """Hear what is due; return, once, the words that became final since the last call."""
        if self._unheard >= (HURRIED_STEP if self.hurried else STEP):
            self._listen()
        words, self._settled = self._settled, []
        return words

    def partial(self) -> list[Heard]:
        """Return the newest guess at the words after the settled ones, without their confidences."""
        return [replace(word, confidence=None) for word in self._words.pending]

    def finish(self) -> list[Heard]:
        """End the stretch: hear what was not heard yet; return the words not yet given by `settled`.

        A last window that loops is heard once more as the model was trained, at 30 s; if it loops still, up to the loop.
        """
        if self._unheard > 0:
            hearing = self._ask()
            self._looped = hearing.loops_at is not None
            if self._looped:
                hearing = self._ask(as_trained=True)
            self._take(hearing.words[: hearing.loops_at])
        self._settled += self._words.settle()
        words, self._settled = self._settled, []
        return words

    @property
    def _unheard(self) -> int:
        return self._from + len(self._sound) - self._heard_to

    @property
    def _agreed_to(self) -> int:
        """The sample at which the last agreed word ends; the window's first where none is in it."""
        agreed = self._words.agreed
        return max(self._from, agreed[-1].end_ms * RATE // 1000 if agreed else 0)

    def _listen(self) -> None:
        hearing = self._ask()
        self._looped = hearing.loops_at is not None
        if self._looped:
            if len(self._sound) > LONGEST:
                hearing = self._ask(as_trained=True)
                self._take(hearing.words[: hearing.loops_at])
        elif hearing.words or self._words.pending:
            self._take(hearing.words)
        else:
            self._begin_at(self._heard_to - _RUN_UP)
        self._shorten()

    def _ask(self, *, as_trained: bool = False) -> Hearing:
        self._heard_to = self._from + len(self._sound)
        return self._hear(Asked(self._sound, "" if self._looped else self._before, self.hints, as_trained))

    def _take(self, words: tuple[Heard, ...]) -> None:
        from_ms = self._from * 1000 // RATE
        self._settled += self._words.take(
            [replace(word, start_ms=word.start_ms + from_ms, end_ms=word.end_ms + from_ms) for word in words]
        )

    def _shorten(self) -> None:
        """Let the window begin as late as what is agreed allows; one that is too long without agreement settles what is ripe."""
        if len(self._sound) > LONGEST:
            end = self._from + len(self._sound)
            ripe_ms = end * 1000 // RATE - _UNRIPE_MS
            self._settled += self._words.settle(ripe_ms)
            self._begin_at(max(self._agreed_to, end - LONG))
        elif len(self._sound) > LONG and len(self._words.agreed) > _KEPT_WORDS:
            self._begin_at(self._words.agreed[-_KEPT_WORDS].start_ms * RATE // 1000)

    def _begin_at(self, sample: int) -> None:
        late = max(0, sample - self._from)
        if late:
            self._sound = self._sound[late:].copy()
            self._from += late
            from_ms = self._from * 1000 // RATE
            before = [word.text for word in self._words.agreed if word.end_ms <= from_ms]
            self._before = joined(before[-_CONTEXT:], self._language)[-_CONTEXT:]
