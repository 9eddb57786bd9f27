"""How the kiosk's clock stands against the server's, compared at each contact.

Nothing is refused because of a wrong clock; what is due is decided by the server's, and the difference is stated in the ledger.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from engine.clock import Clock
from sync.events import Moment
from sync.times import parse_rfc3339, rfc3339


@dataclass(frozen=True, slots=True)
class Comparison:
    """One look at both clocks. `offset_ms` is what has to be added to the kiosk's to get the server's; `server_utc` is when it was taken."""

    offset_ms: int
    server_utc: str


class ServerClock:
    """The server's time as this kiosk knows it. Any thread may ask."""

    def __init__(self, clock: Clock, earlier: Comparison | None = None) -> None:
        """Start with what an earlier run found, if it did."""
        self._clock = clock
        self._latest = earlier
        self._anchor: tuple[datetime, int] | None = None

    @property
    def latest(self) -> Comparison | None:
        """The newest comparison; None where there never was a contact."""
        return self._latest

    def compared(self, server_time: str, sent: Moment, received: Moment) -> Comparison:
        """Take a server's time that came in an answer. Raises `ValueError` for what is no time.

        The server is taken to have looked in the middle of the round trip, which the monotonic clock measures.
        """
        theirs = parse_rfc3339(server_time)
        trip_ns = max(0, received.mono_ns - sent.mono_ns)
        theirs_now = theirs + timedelta(microseconds=trip_ns / 2000)
        offset_ms = round((theirs_now - received.utc) / timedelta(milliseconds=1))
        self._anchor = (theirs_now, received.mono_ns)
        self._latest = Comparison(offset_ms, rfc3339(theirs_now))
        return self._latest

    def utc(self) -> datetime:
        """Return the server's time now: from this run's last contact by the monotonic clock, else by the last known offset, else our own."""
        if self._anchor is not None:
            at, mono_ns = self._anchor
            return at + timedelta(microseconds=(self._clock.monotonic_ns() - mono_ns) / 1000)
        offset_ms = self._latest.offset_ms if self._latest else 0
        return self._clock.utc() + timedelta(milliseconds=offset_ms)
