"""How long the interview may last, not counting the time it stood still."""

import math


class TimeLimit:
    """Times are on the audio clock. After the limit an answer may go on for the grace; after that nothing may."""

    def __init__(self, limit_s: float, grace_s: float) -> None:
        self._limit_s = limit_s
        self._grace_s = grace_s
        self._stood_s = 0.0
        self._paused_at: float | None = None

    @property
    def limit_s(self) -> float:
        """The time allowed, with what was added."""
        return self._limit_s

    @property
    def at(self) -> float:
        """When the time is up, if it does not stand still again."""
        return self._limit_s + self._stood_s

    @property
    def hard_at(self) -> float:
        """When the grace is over too."""
        return self.at + self._grace_s

    def elapsed(self, now: float) -> float:
        """Return how much of the time was used."""
        return (now if self._paused_at is None else self._paused_at) - self._stood_s

    def extend(self, seconds: float) -> None:
        """Allow more time; what is less than none, or no number, changes nothing, and a time without end is no limit."""
        if 0.0 < seconds < math.inf:
            self._limit_s += seconds

    def stand_still(self, at: float) -> None:
        """Stop counting."""
        self._paused_at = at

    def go_on(self, at: float) -> None:
        """Count again."""
        if self._paused_at is not None:
            self._stood_s += max(at - self._paused_at, 0.0)
            self._paused_at = None
