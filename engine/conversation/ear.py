"""Gives the recogniser each stretch of speech whole: from before it was noticed to its end, one stretch after another.

Only one stretch is with the recogniser at a time. One that begins while the last is still being finished waits with its sound, so that
nothing is lost and a recogniser need not juggle. Whatever a recogniser throws, the words it had so far are kept and the interview goes on.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.conversation.jobs import Jobs
from engine.conversation.ports import BLOCK, RATE, Recogniser, Samples
from engine.conversation.timing import Timing
from engine.interview.turns import Word

_NOTICING_S = 0.5  # the longest a voice gate takes to notice speech
_WORD_ENDS_S = 0.3  # how long before the voice falls silent a recogniser may put the end of the last word
_MOST_FAILURES = 3  # after so many a recogniser is not tried again


@dataclass(slots=True, eq=False)
class Stretch:
    """One stretch of speech: `began` its first sample of speech, `words` a guess until `done`."""

    began: float
    begins: float  # its first sample of sound, pre-roll included
    ended: float | None = None  # its last sample of speech, once known
    words: tuple[Word, ...] = ()
    reported: bool = False
    backlog: list[Samples] = field(default_factory=list)
    with_recogniser: bool = False
    broken: bool = False  # the recogniser failed in it: the words so far are all there will be
    disowned: bool = False  # nobody spoke: whatever the recogniser makes of it are no words
    done: asyncio.Task[None] | None = None


class Ear:
    """Hears all sound; recognises what it is told to listen to. `lost` is told of each failure, `back` when it works again."""

    def __init__(
        self, recogniser: Recogniser, timing: Timing, jobs: Jobs, lost: Callable[[str], None], back: Callable[[], None]
    ) -> None:
        self._recogniser = recogniser
        self._timing = timing
        self._jobs = jobs
        self._lost, self._back = lost, back
        self._recent: deque[tuple[float, Samples]] = deque(
            maxlen=round((timing.preroll_s + _NOTICING_S) * RATE / BLOCK)
        )
        self._open: Stretch | None = None
        self._newest: Stretch | None = None
        self._last: asyncio.Task[None] | None = None
        self._heard_until = 0.0
        self._fed_until = 0.0
        self._failures = 0

    @property
    def listening(self) -> bool:
        """Whether a stretch is open."""
        return self._open is not None

    def hear(self, begins: float, samples: Samples) -> None:
        """Take the next block of the microphone."""
        self._heard_until = begins + len(samples) / RATE
        self._recent.append((begins, samples))
        if self._open is not None:
            self._feed(self._open, samples)

    def listen(self, at: float) -> Stretch:
        """Open a stretch for speech that began at `at`; an open one goes on."""
        if self._open is not None:
            self._open.ended = None
            return self._open
        first = max(at - self._timing.preroll_s, self._fed_until) - BLOCK / RATE / 2
        recent = [(begins, samples) for begins, samples in self._recent if begins >= first]
        stretch = Stretch(at, recent[0][0] if recent else self._heard_until, backlog=[samples for _, samples in recent])
        self._open = self._newest = stretch
        if self._last is None or self._last.done():
            self._hand_over(stretch)
        return stretch

    def paused(self, at: float) -> None:
        """The speech in the open stretch fell silent, for now; `at` is its last sample."""
        if self._open is not None:
            self._open.ended = at

    def disown(self) -> None:
        """Take back the newest stretch: it was the interviewer's own voice."""
        if self._newest is not None:
            self._newest.disowned, self._newest.words = True, ()

    def close(self) -> None:
        """End the open stretch, if there is one; its words are final when its `done` is."""
        if self._open is None:
            return
        stretch, self._open = self._open, None
        # A word that begins just as the stretch ends belongs whole to the next: what followed the last sample of speech is heard twice.
        self._fed_until = self._heard_until if stretch.ended is None else stretch.ended
        stretch.done = self._last = self._jobs.start(self._finish(stretch, self._last))

    async def look(self) -> bool:
        """Have all sound of the open stretch recognised so far, without ending it; return whether that reached the pause.

        A recogniser that hears in windows may not be there yet: then its words are no ground for a reply.
        """
        stretch = self._open
        if stretch is None or not stretch.with_recogniser:
            return stretch is None
        try:
            async with asyncio.timeout(self._timing.doubt_s):
                await self._recogniser.caught_up()
        except Exception:  # noqa: BLE001 - as above; what became of the recogniser shows when the stretch is ended
            return False
        if stretch is not self._open:
            return False
        self.guess()
        heard_to = stretch.words[-1].t_end_ms / 1000 if stretch.words else 0.0
        return stretch.ended is not None and heard_to >= stretch.ended - _WORD_ENDS_S

    def guess(self) -> None:
        """Ask for the newest guess at the open stretch's words."""
        if self._open is not None and self._open.with_recogniser and not self._open.disowned:
            try:
                self._open.words = tuple(self._recogniser.partial())
            except Exception as exc:  # noqa: BLE001 - whatever an engine throws, the candidate must not sit before a dead kiosk
                self._failed(self._open, exc)

    def _feed(self, stretch: Stretch, samples: Samples) -> None:
        if stretch.broken:
            return
        if not stretch.with_recogniser:
            stretch.backlog.append(samples)
            return
        try:
            self._recogniser.feed(samples)
        except Exception as exc:  # noqa: BLE001 - as above
            self._failed(stretch, exc)

    def _hand_over(self, stretch: Stretch) -> None:
        """Give the recogniser a stretch from its beginning."""
        if self._failures >= _MOST_FAILURES:
            stretch.broken = True
            return
        backlog, stretch.backlog = stretch.backlog, []
        try:
            self._recogniser.begin(stretch.begins)
            stretch.with_recogniser = True
            for samples in backlog:
                self._recogniser.feed(samples)
        except Exception as exc:  # noqa: BLE001 - as above
            self._failed(stretch, exc)

    async def _finish(self, stretch: Stretch, previous: asyncio.Task[None] | None) -> None:
        if previous is not None and not previous.done():
            await asyncio.wait({previous})
        if not stretch.with_recogniser and not stretch.broken:
            self._hand_over(stretch)
        if stretch.with_recogniser:
            try:
                async with asyncio.timeout(self._timing.recogniser_s):
                    words = tuple(await self._recogniser.finish())
                    stretch.words = () if stretch.disowned else words
            except Exception as exc:  # noqa: BLE001 - as above
                self._failed(stretch, exc)
            else:
                self._worked()
        waiting = self._open is not None and not self._open.with_recogniser and not self._open.broken
        if self._open is not None and waiting and self._last is stretch.done:
            self._hand_over(self._open)

    def _failed(self, stretch: Stretch, exc: Exception) -> None:
        stretch.with_recogniser, stretch.broken = False, True
        stretch.backlog.clear()
        self._failures += 1
        self._lost(type(exc).__name__)

    def _worked(self) -> None:
        if self._failures:
            self._failures = 0
            self._back()
