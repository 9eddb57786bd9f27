"""A process that watches an interview until it is killed: says `open` once something it saw began and is in the ledger."""

import asyncio
import sys
from pathlib import Path

from app.watching import starting
from app.watching.session_watch import SessionWatch
from engine.clock import SystemClock
from engine.interview.facts import SessionStarted
from proctoring.choice import Choice, Machine
from proctoring.detector import WatchPolicy
from proctoring.inlets import Inlet
from sync.chain import SIGNAL
from sync.ledger import Ledger
from tests.support.evidence import SESSION, scheduled
from tests.support.supervised import Puppet


async def interview(folder: Path) -> None:
    puppet, clock = Puppet(), SystemClock()
    starting.detectors_here = lambda _policy: Choice(Machine("linux", "x11"), (puppet.make,), ())
    with Ledger.open(folder, clock) as ledger:
        ledger.subscribe(lambda event: print("open", flush=True) if event.kind == SIGNAL else None)
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(SessionStarted(engines={}, device={}, audio={}))
        await SessionWatch(session, WatchPolicy(), clock, Inlet(10)).begin()
        await asyncio.to_thread(puppet.at_work)
        puppet.report.begin("focus_loss", "w", {"pid": 1}, "Another window has the keyboard.")
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(interview(Path(sys.argv[1])))
