"""What the detectors say of a quiet interview, and what they cost: `python tests/bench/bench_false_alarms.py [MINUTES]`.

Holds the real demo: the kiosk's window, the real sound path, a simulated candidate who speaks and touches nothing else. Prints for each
detector the signals it raised (every one of them is a false alarm, unless it tells the truth about the demo's own virtual screen and
sound), its processor time, and how its kinds were covered.
"""

import json
import logging
import sys
import tempfile
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import psutil

PERIOD_S = 0.5
OURS = ("detector ", "watch")
TRUE_HERE = frozenset({"audio_route", "digital_silence", "virtual_machine", "remote_session"})
"""Kinds that tell the truth about a demo on a build machine: its devices are virtual, its microphone gives zeros while nobody speaks."""

MEASURES = frozenset({"answer_pace"})
"""Kinds that hold a figure for every answer."""


@dataclass
class Costs:
    """Processor seconds of each of the watch's threads, sampled while they live. A context manager."""

    seconds: dict[str, float] = field(default_factory=dict)
    watched_s: float = 0.0
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Costs":
        self._thread = threading.Thread(target=self._sample, name="costs", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _sample(self) -> None:
        process = psutil.Process()
        while not self._over.wait(PERIOD_S):
            named = {each.native_id: each.name for each in threading.enumerate() if each.name.startswith(OURS)}
            if not named:
                continue
            self.watched_s += PERIOD_S
            for thread in process.threads():
                name = named.get(thread.id)
                if name is not None:
                    self.seconds[name] = max(self.seconds.get(name, 0.0), thread.user_time + thread.system_time)


def main(minutes: int) -> int:
    """Hold the demo and print the table; 1 where the interview failed."""
    from app.commands import demo

    logging.basicConfig(level=logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="vivavoce-bench-") as folder:
        out = Path(folder) / "out"
        with Costs() as costs:
            status = demo.run(
                out, template=Path("customer-support"), persona="demo", size="1280x720", minutes=minutes, force=False
            )
        events = [json.loads(line) for line in (out / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]
    report(events, costs)
    return status


def report(events: list[dict[str, object]], costs: Costs) -> None:
    """Print what each detector said and cost."""
    signals = [each["body"] for each in events if each["kind"] == "signal"]
    raised = Counter((each["source"]["detector"], each["kind"]) for each in signals if each["phase"] != "end")
    watched_s = max(costs.watched_s, PERIOD_S)
    print(f"\nwatched for {watched_s:.0f} s; processor time in milliseconds a second\n")
    names = sorted({name.removeprefix("detector ") for name in costs.seconds} | {name for name, _ in raised})
    for name in names:
        spent = costs.seconds.get(f"detector {name}", costs.seconds.get(name, 0.0))
        said = ", ".join(f"{kind} {count}" for (who, kind), count in raised.items() if who == name) or "nothing"
        print(f"{name:28} {1000 * spent / watched_s:8.2f} ms/s   raised {said}")
    total = sum(costs.seconds.values())
    print(f"{'all together':28} {1000 * total / watched_s:8.2f} ms/s   {100 * total / watched_s:.2f} % of one core\n")
    alarms = [each for each in signals if each["kind"] not in TRUE_HERE | MEASURES]
    true = sum(each["kind"] in TRUE_HERE for each in signals)
    print(f"false alarms: {len(alarms)}; {true} signals tell the truth about the demo's own machine\n")
    for each in signals:
        print(f"  {each['t_utc'][11:23]} {each['phase']:5} {each['kind']}: {each['statement']}")
    healths = [each["body"] for each in events if each["kind"] == "detector.health"]
    for each in healths:
        print(f"  {each['state']:11} {', '.join(each['kinds'])} {each['reason']}")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
