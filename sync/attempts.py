"""How often a wrong code may be tried: three times freely, then with a delay that doubles, kept across restarts."""

from datetime import datetime, timedelta

from sync.database import Connection
from sync.errors import TooManyAttempts
from sync.times import parse_rfc3339, rfc3339

FREE_FAILURES = 3
LONGEST_DELAY_S = 300.0


def refuse_while_blocked(connection: Connection, now: datetime) -> None:
    """Raise `TooManyAttempts` while the delay of the last wrong code runs.

    A wall clock that was set back can't lengthen it: never is more than the longest delay left.
    """
    row = connection.execute("SELECT blocked_until FROM code_attempts WHERE id = 1").fetchone()
    if row is None or row[0] is None:
        return
    left_s = min((parse_rfc3339(row[0]) - now).total_seconds(), LONGEST_DELAY_S)
    if left_s > 0:
        raise TooManyAttempts("Too many wrong codes", f"wait {_spoken(left_s)}, then try again", wait_s=left_s)


def count_failure(connection: Connection, now: datetime) -> None:
    """Remember a wrong code and start the delay it earns."""
    row = connection.execute("SELECT failures FROM code_attempts WHERE id = 1").fetchone()
    failures = (row[0] if row else 0) + 1
    delay = delay_after(failures)
    until = rfc3339(now + timedelta(seconds=delay)) if delay else None
    connection.execute(
        "INSERT INTO code_attempts (id, failures, blocked_until) VALUES (1, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET failures = excluded.failures, blocked_until = excluded.blocked_until",
        (failures, until),
    )


def forget_failures(connection: Connection) -> None:
    """Start anew after a code that was right."""
    connection.execute("DELETE FROM code_attempts")


def delay_after(failures: int) -> float:
    """Return the seconds to wait after so many wrong codes in a row: 0, 0, 0, 2, 4, 8, ... 300."""
    if failures <= FREE_FAILURES:
        return 0.0
    return min(2.0 ** min(failures - FREE_FAILURES, 20), LONGEST_DELAY_S)


def _spoken(seconds: float) -> str:
    whole = max(round(seconds), 1)
    return f"{whole} seconds" if whole != 1 else "1 second"
