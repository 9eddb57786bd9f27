"""How long to wait after failures, decided from their number and a draw alone: no clock, no network, no randomness of its own."""

from dataclasses import dataclass

LONGEST_ASKED_S = 3600.0
"""The most that a server's Retry-After is believed."""


@dataclass(frozen=True, slots=True)
class BackOff:
    """Doubling from `first_s` to `most_s`; half of each wait is fixed and half is drawn, so that kiosks don't come back all at once."""

    first_s: float = 1.0
    most_s: float = 300.0

    def wait_s(self, failures: int, draw: float, asked_s: float | None = None) -> float:
        """Return the seconds to wait after so many failures in a row (0: none).

        `draw` is from [0, 1); `asked_s` is the least that the server asks for.
        """
        if failures <= 0:
            return 0.0
        whole = min(self.first_s * 2.0 ** min(failures - 1, 30), self.most_s)
        own = whole / 2 + whole / 2 * draw
        return max(own, min(asked_s or 0.0, LONGEST_ASKED_S) * (1 + draw / 10))
