"""When to say "mm-hm": in a pause that is probably not the end, so that the candidate knows there is no hurry, and rarely."""

from engine.conversation.answer import AnswerSoFar
from engine.conversation.timing import Timing


class Nodding:
    """Decides it for one conversation. `due` is when the next is planned, None while none is.

    A nod needs a real answer under way and a pause whose end is far enough off that no reply will tread on it.
    """

    def __init__(self, timing: Timing, *, enabled: bool) -> None:
        self.due: float | None = None
        self._timing = timing
        self._enabled = enabled
        self._last: float | None = None
        self._pause: float | None = None  # the pause that was considered: each gets one nod at most

    def consider(self, answer: AnswerSoFar, over_at: float) -> None:
        """Plan a nod for the pause the answer is in, if it wants one; the words up to it are known."""
        pause = answer.last_speech
        if not self._enabled or pause is None or pause == self._pause or len(answer.words) < self._timing.nod_words:
            return
        self._pause = pause
        due = pause + self._timing.nod_after_s
        rested = self._last is None or due - self._last >= self._timing.nod_every_s
        if rested and over_at - due >= self._timing.nod_room_s:
            self.due = due

    def take(self, now: float, over_at: float) -> bool:
        """Whether to nod now. Once due, it is done or not at all."""
        if self.due is None or now < self.due:
            return False
        self.due = None
        if over_at - now < self._timing.nod_room_s / 2:
            return False
        self._last = now
        return True

    def forget(self) -> None:
        """The candidate goes on, or the reply comes: no nod into that."""
        self.due = None
