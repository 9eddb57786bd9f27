"""Whether the model is still asked: after three faults in a row it is not, but for one more try later on."""

from dataclasses import dataclass

MOST_FAULTS = 3  # in a row
AGAIN_AFTER_S = 60.0  # of interview: time for a server to come back or a model to be loaded again


@dataclass(slots=True)
class Trust:
    """One session's. Times are seconds into the interview."""

    faults: int = 0
    lost_at: float | None = None
    tried_again: bool = False

    def may_ask(self, at_s: float) -> bool:
        """Whether to ask now; asking after trust was lost is the one more try."""
        if self.lost_at is None:
            return True
        return not self.tried_again and at_s - self.lost_at >= AGAIN_AFTER_S

    def begun(self) -> None:
        """A request is sent."""
        self.tried_again = self.tried_again or self.lost_at is not None

    def kept(self) -> None:
        """What came was good."""
        self.faults, self.lost_at, self.tried_again = 0, None, False

    def failed(self, at_s: float) -> bool:
        """What came was no good; return whether trust was lost by it just now."""
        self.faults += 1
        if self.lost_at is None and self.faults >= MOST_FAULTS:
            self.lost_at = at_s
            return True
        return False
