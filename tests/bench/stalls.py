"""What the machine did when sound broke: every call of the card's thread that came late or took long, beside who had the processor then.

Times are nanoseconds of the monotonic clock, as in the ledger. It costs a microsecond a call and two milliseconds twice a second.
"""

import gc
import itertools
import os
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.audio.card import Card

LATE_MS, LONG_MS, LONG_COLLECTION_MS = 40.0, 5.0, 3.0
SAMPLE_S = 0.5
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Call:
    """One call worth a word: when, how long after the one before, how long it took, what was lost, whether the engine was behind."""

    at_ns: int
    after_ms: float
    took_ms: float
    underflows: int
    overflows: int
    waiting: int


@dataclass
class Stalls:
    """Use as a context around what is watched; `told` afterwards."""

    calls: list[Call] = field(default_factory=list)
    collections: list[tuple[int, float]] = field(default_factory=list)
    _busy: deque[tuple[int, dict[str, int]]] = field(default_factory=deque)
    _over: threading.Event = field(default_factory=threading.Event)
    _collecting: int = 0

    def __enter__(self) -> "Stalls":
        self._real: Callable[..., None] = Card.on_audio
        before = [0]

        def on_audio(card: Card, heard: Any, out: Any, overflows: int, underflows: int) -> None:
            began = time.monotonic_ns()
            self._real(card, heard, out, overflows, underflows)
            ended = time.monotonic_ns()
            after_ms = (began - before[0]) / 1e6 if before[0] and card.calls > 1 else 0.0
            before[0] = began
            if underflows or overflows or after_ms > LATE_MS or ended - began > LONG_MS * 1e6:
                took_ms = (ended - began) / 1e6
                self.calls.append(Call(began, after_ms, took_ms, underflows, overflows, card.incoming.level))

        Card.on_audio = on_audio  # type: ignore[method-assign]
        gc.callbacks.append(self._collected)
        self._thread = threading.Thread(target=self._sample, name="bench-stalls", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._over.set()
        self._thread.join()
        gc.callbacks.remove(self._collected)
        Card.on_audio = self._real  # type: ignore[method-assign]

    def _collected(self, phase: str, _info: dict[str, int]) -> None:
        now = time.monotonic_ns()
        if phase == "start":
            self._collecting = now
        elif (took_ms := (now - self._collecting) / 1e6) > LONG_COLLECTION_MS:
            self.collections.append((self._collecting, took_ms))

    def _sample(self) -> None:
        while not self._over.wait(SAMPLE_S):
            self._busy.append((time.monotonic_ns(), processor_time()))

    def told(self, origin_ns: int, events: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the calls that lost something, in seconds since `origin_ns`, with what else went on; and how many were late or long."""
        lost = [call for call in self.calls if call.underflows or call.overflows]
        return {
            "late_calls": sum(call.after_ms > LATE_MS for call in self.calls),
            "long_calls": sum(call.took_ms > LONG_MS for call in self.calls),
            "long_collections": [(round((at - origin_ns) / 1e9, 2), round(ms, 1)) for at, ms in self.collections],
            "losses": [
                {
                    "at_s": round((call.at_ns - origin_ns) / 1e9, 2),
                    "after_ms": round(call.after_ms, 1),
                    "took_ms": round(call.took_ms, 1),
                    "underflows": call.underflows,
                    "overflows": call.overflows,
                    "blocks_waiting": call.waiting,
                    "busy_percent": self._busiest(call.at_ns),
                    "facts": around(events, call.at_ns),
                }
                for call in lost
            ],
        }

    def _busiest(self, at_ns: int) -> dict[str, int]:
        """Who used the processor in the samples around: percent of one core."""
        for (first_ns, first), (last_ns, last) in itertools.pairwise(self._busy):
            if first_ns <= at_ns <= last_ns:
                used = Counter({name: last[name] - first[name] for name in last.keys() & first.keys()})
                per_cent = 100 / TICKS / ((last_ns - first_ns) / 1e9)
                return {name: round(ticks * per_cent) for name, ticks in used.most_common(6) if ticks > 0}
        return {}


def processor_time() -> dict[str, int]:
    """Return clock ticks used so far: by each thread of this process by name, and by every other process by name."""
    used: Counter[str] = Counter()
    own, threads = os.getpid(), {str(thread.native_id): thread.name for thread in threading.enumerate()}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            tasks = (folder / "task").glob("*/stat") if int(folder.name) == own else [folder / "stat"]
            for path in tasks:
                with suppress(OSError, ValueError, IndexError):
                    name, _, rest = path.read_text().partition("(")[2].rpartition(")")
                    numbers = rest.split()
                    if int(folder.name) == own:
                        name = f"own {threads.get(path.parent.name, name)}"
                    used[name] += int(numbers[11]) + int(numbers[12])
    return dict(used)


def around(events: list[dict[str, Any]], at_ns: int, within_ns: int = 1_000_000_000) -> list[str]:
    """Return the kinds of facts that were stated about then, with milliseconds from it."""
    near = [(event["kind"], int(event["t_mono_ns"]) - at_ns) for event in events]
    return [f"{kind} {round(by / 1e6):+d}" for kind, by in near if abs(by) <= within_ns]
