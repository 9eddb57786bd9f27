"""Has the work done while the server runs: APScheduler wakes each job, the bell wakes what should not wait, the courier delivers.

Whatever runs here runs in every process of the server; that nothing is done twice is the database's business (`turns`, claims, locked
rows), not this engine's.
"""

from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from sync.server.jobs.bell import Work
from sync.server.jobs.rota import ROTA, run
from sync.server.jobs.soon import Soon
from sync.server.parts import Parts
from sync.server.stages.advancing import advance_due
from sync.server.webhooks.delivering import Courier
from sync.server.webhooks.sending import Sender

LOOKS_EVERY_S = 20
"""How often a process looks whether a job is due; the job's own period stands in the rota."""


class Engine:
    """The jobs of one process, from `start` to `stop`."""

    def __init__(self, parts: Parts, sender: Sender | None = None) -> None:
        self._parts = parts
        self._courier = Courier(parts, sender or Sender(allow_private=parts.settings.allow_private_webhooks))
        self._stages = Soon(parts.bell, Work.STAGES, lambda: advance_due(parts))
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(len(ROTA))},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def start(self) -> None:
        """Begin, with what another process may have left behind."""
        now = datetime.now(UTC)
        for number, job in enumerate(ROTA):
            every = IntervalTrigger(seconds=LOOKS_EVERY_S, jitter=LOOKS_EVERY_S // 4)
            first = now + timedelta(seconds=0.2 * number)
            self._scheduler.add_job(run, every, (self._parts, job), id=job.name, next_run_time=first)
        self._scheduler.start()
        self._stages.start()
        self._courier.start()

    def stop(self) -> None:
        """Begin nothing more, and wait for what is under way."""
        self._scheduler.shutdown(wait=True)
        self._stages.stop()
        self._courier.stop()
