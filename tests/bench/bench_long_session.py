"""Whether a long conversation stays what it was when it began: drift of its times, memory, objects, tasks, threads; prints one JSON object.

Run `python tests/bench/bench_long_session.py [MINUTES]` (45 by default: some two minutes of computing). In virtual time: the real conversation,
canceller and detector in a room whose loudspeaker is heard, whose buffers run dry once in five minutes, whose clocks run 50 ppm apart; the
candidate answers after every other question. Needs flite and espeak-ng. `drift_ms` is how much further from its first sample the last answers
are dated than the first ones; the growths are from a fifth of the time to the end.
"""

import asyncio
import gc
import json
import logging
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import psutil

from engine.interview import facts, sound_facts
from tests.support.echo_room import Change, EchoPath, Talk, hold
from tests.support.loudspeaker_room import candidate

EVERY_S = 25.0
DRY_EVERY_S = 300.0
DRIFT_PPM = 50.0
ANSWER = "We cut the backlog by half in a year, and after that we kept it there for two more."
EDGE = 10  # answers compared at either end


@dataclass
class Watched:
    """What is noted every time the candidate is about to answer."""

    answered_at: list[float] = field(default_factory=list)
    samples: list[dict[str, float]] = field(default_factory=list)

    def take(self, told: Talk) -> None:
        """Note it, and throw away what the room's furniture keeps for stories: what grows is the conversation's own."""
        if told.answered_at and told.answered_at not in self.answered_at[-1:]:
            self.answered_at.append(told.answered_at)
        for kept in (told.tape.heard, told.tape.said, told.tape.cleaned, told.only_echo, told.watcher.shown):
            kept.clear()  # type: ignore[attr-defined]
        gc.collect()
        self.samples.append(
            {
                "rss_mb": psutil.Process().memory_info().rss / 1e6,
                "objects": len(gc.get_objects()),
                "tasks": len(asyncio.all_tasks()),
                "threads": threading.active_count(),
            }
        )
        told.answers_after_the_next_question(candidate(ANSWER), wait_s=0.4)

    def growth(self, of: str) -> dict[str, float]:
        """Return how it was early on, how much more at the end, and the most there was."""
        values = [sample[of] for sample in self.samples]
        early, late = median(values[len(values) // 5 :][:5]), median(values[-5:])
        return {"early": round(early, 1), "growth": round(late - early, 1), "most": round(max(values), 1)}


def figures(told: Talk, watched: Watched, minutes: float, took_s: float) -> dict[str, Any]:
    """Return what came of it."""
    if told.answered_at not in watched.answered_at[-1:]:
        watched.answered_at.append(told.answered_at)
    starts = [fact.turn.t_start_ms for fact in told.answers]
    # An answer belongs to the moment it was begun at last before it is dated.
    late = [start - max(1000 * at for at in watched.answered_at if 1000 * at <= start + 300) for start in starts[1:]]
    times = [fact.at_ms for fact in told.journal.facts if isinstance(fact, sound_facts.EchoRealigned)]
    return {
        "minutes": minutes,
        "begun": len(watched.answered_at),
        "answers": len(starts),
        "interruptions": len(told.interruptions),
        "dated_late_ms": {"p50": round(median(late)), "most": round(max(late)), "least": round(min(late))},
        "drift_ms": round(median(late[-EDGE:]) - median(late[:EDGE]), 1),
        "in_order": bool(np.all(np.diff(starts) > 0)) and times == sorted(times),
        "echo_followed": len(times),
        "duplex_changes": len(told.stated(facts.DuplexChanged)),
        **{of: watched.growth(of) for of in ("rss_mb", "objects", "tasks", "threads")},
        "facts": len(told.journal.facts),
        "cpu_share": round(took_s / (60 * minutes), 3),
    }


def long_session(minutes: float) -> dict[str, Any]:
    """Hold it."""
    dry = tuple(
        Change(DRY_EVERY_S * n, delay_s=0.09 + 0.1 * (n % 2), hole_s=0.05)
        for n in range(1, int(60 * minutes / DRY_EVERY_S) + 1)
    )
    path = EchoPath(-20.0, 0.09, drift_ppm=DRIFT_PPM, changes=dry)
    watched = Watched()
    moments = np.arange(4.0, 60 * minutes - EVERY_S, EVERY_S)
    began = time.process_time()
    told = hold(path, 60 * minutes, then=[(float(at), watched.take) for at in moments])
    return figures(told, watched, minutes, time.process_time() - began)


def main(minutes: float = 45.0) -> None:
    """Measure and print."""
    logging.disable(logging.WARNING)
    print(json.dumps(long_session(minutes), indent=1))


if __name__ == "__main__":
    main(*map(float, sys.argv[1:2]))
