"""Everything that is done by the clock, in one table; and doing what is due, as a function of the time."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sync.server.blobs.uploads import collect_abandoned
from sync.server.jobs import turns
from sync.server.jobs.tidying import tidy
from sync.server.parts import Parts
from sync.server.retention.due import due
from sync.server.sessions.no_shows import cancel_no_shows
from sync.server.stages.advancing import advance_due

LEASE = timedelta(minutes=5)
"""How long a process has a job's turn if it dies with it. A job that takes longer may meet itself: each is safe against that."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Something done once every so often by one of the processes. `work` returns how much it did, and leaves nothing half done."""

    name: str
    every: timedelta
    work: Callable[[Parts], int]


ROTA = (
    Job("stages", timedelta(minutes=1), advance_due),
    Job("no_shows", timedelta(minutes=1), cancel_no_shows),
    Job("uploads", timedelta(hours=1), lambda parts: collect_abandoned(parts, parts.clock.utc())),
    Job("retention", timedelta(hours=1), due),
    Job("tidying", timedelta(hours=1), tidy),
)


def run_due(parts: Parts) -> dict[str, int]:
    """Do every job that is due; return what each did that had its turn."""
    done = {job.name: run(parts, job) for job in ROTA}
    return {name: count for name, count in done.items() if count is not None}


def run(parts: Parts, job: Job) -> int | None:
    """Do a job if it is due and no other process is at it; return how much it did, None where it was not its turn, or failed.

    What fails is tried again in the next period: the reason stands in the job's row and in the log.
    """
    if not turns.is_due(parts, job.name) or (claim := turns.take(parts, job.name, LEASE)) is None:
        return None
    began, trouble, count = parts.clock.monotonic_ns(), None, None
    next_at = parts.clock.utc() + job.every
    try:
        count = job.work(parts)
    except Exception as exc:  # noqa: BLE001 - a job that fails must not end the others
        trouble = type(exc).__name__
        _log.error("job failed: job=%s error=%s", job.name, trouble)
    took_ms = (parts.clock.monotonic_ns() - began) // 1_000_000
    turns.done(parts, job.name, claim, next_at=next_at, took_ms=took_ms, trouble=trouble)
    if count:
        _log.info("job done: job=%s count=%d took_ms=%d", job.name, count, took_ms)
    return count
