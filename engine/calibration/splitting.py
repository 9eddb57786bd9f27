"""Which sessions a map is fitted on, and which are kept to judge it by: whole sessions, never rows, by a seed that is stated."""

import hashlib
from collections.abc import Iterable

HELD_OUT_SHARE = 1 / 3


def held_out(sessions: Iterable[str], seed: int, share: float = HELD_OUT_SHARE) -> frozenset[str]:
    """Return the sessions kept for judging: the given share, at least one, never all. The order of `sessions` does not matter.

    A session's place follows from the seed and its own id (SHA-256), so one more session moves at most a few of the others.
    """
    ordered = sorted(
        set(sessions), key=lambda each: hashlib.sha256(f"{seed}:{each}".encode("utf-8", "surrogatepass")).digest()
    )
    if len(ordered) < 2:
        return frozenset()
    return frozenset(ordered[: min(max(1, round(share * len(ordered))), len(ordered) - 1)])
