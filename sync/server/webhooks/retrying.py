"""When a delivery that failed is tried again: soon at first, then ever more rarely; a time and a chance in, a time out."""

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

FIRST_S = 5.0
LONGEST_S = 6 * 3600.0
LONGEST_ASKED = timedelta(days=1)
"""What an endpoint may ask for with `Retry-After`."""


def try_again_at(
    now: datetime,
    failures: int,
    give_up_at: datetime,
    asked: str | None,
    random_bytes: Callable[[int], bytes],
) -> datetime | None:
    """Return when to try again after so many failures (1 and up); None once it is given up.

    5 s, doubling to 6 h, each between half and the whole of it by chance, so that what failed together does not come back together; never
    before the endpoint asked for (`asked` is its `Retry-After`). The last attempt is at `give_up_at`.
    """
    if now >= give_up_at:
        return None
    longest = min(FIRST_S * 2.0 ** min(failures - 1, 30), LONGEST_S)
    chance = int.from_bytes(random_bytes(4), "big") / 2**32
    after = now + timedelta(seconds=longest * (0.5 + chance / 2))
    return min(max(after, _asked_for(asked, now) or after), give_up_at)


def _asked_for(asked: str | None, now: datetime) -> datetime | None:
    """Return the time a `Retry-After` names, seconds or a date; None for none, and for nonsense."""
    if asked is None or len(asked) > 100:
        return None
    if asked.isascii() and asked.strip().isdigit():
        return now + min(timedelta(seconds=int(asked.strip()[:9])), LONGEST_ASKED)
    try:
        named = parsedate_to_datetime(asked)
    except (ValueError, TypeError):
        return None
    if named.tzinfo is None:
        return None
    return min(named, now + LONGEST_ASKED)
