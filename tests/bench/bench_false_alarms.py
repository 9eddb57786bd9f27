"""What the detectors say of a quiet interview, and what they cost: `python tests/bench/bench_false_alarms.py [MINUTES]`.

Holds the real demo: the kiosk's window, the real sound path, a simulated candidate who speaks and touches nothing else. Prints for each
detector the signals it raised, its processor time, and how its kinds were covered. A simulated candidate on a virtual sound card is itself
some of what detectors look for: what they say of it truthfully is listed apart, by kind and reason; every other signal is a false alarm.
Detectors called voice.* share one reading of the sound, on the thread of the first of them: only their sum means anything.
"""

import json
import logging
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PERIOD_S = 0.5
OURS = ("detector ", "watch")
PULSE_TOOLS = frozenset({"pacat", "paplay", "parec", "pulseaudio"})

Observed = dict[str, Any]


@dataclass(frozen=True)
class Truth:
    """A kind of signal that is true of the demo itself, why, and what it must have observed to be so."""

    kind: str
    why: str
    holds: Callable[[Observed], bool] = lambda _: True


def _by_pulse_tools(observed: Observed) -> bool:
    return Path(str(observed.get("executable") or "")).name in PULSE_TOOLS


TRUE_HERE = (
    Truth(
        "audio_route",
        "the demo's microphone and loudspeaker are virtual",
        lambda seen: seen.get("what") != "played_into_microphone",
    ),
    Truth("audio_route", "the simulated candidate's own player feeds the microphone", _by_pulse_tools),
    Truth("sound_tapped", "the simulated candidate listens to the interviewer by a recording program", _by_pulse_tools),
    Truth(
        "digital_silence",
        "the virtual microphone gives zeros while nobody speaks",
        lambda seen: seen.get("value") == 0.0,
    ),
    Truth(
        "replayed_voice", "the virtual microphone gives zeros between words", lambda seen: seen.get("what") == "zeros"
    ),
    Truth("voice_spoofing", "the simulated candidate is a synthesiser"),
    Truth("virtual_machine", "build machines most often are virtual"),
    Truth("remote_session", "nobody sits at a build machine"),
)
"""What is true here. A playback, a cable or a loudspeaker is not: the candidate's voice is its own, and goes straight in."""

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
        while not self._over.wait(PERIOD_S):
            named = {each.native_id: each.name for each in threading.enumerate() if each.name.startswith(OURS)}
            if not named:
                continue
            self.watched_s += PERIOD_S
            for number, name in named.items():
                self.seconds[name] = max(self.seconds.get(name, 0.0), _spent_s(number))


def _spent_s(thread: int | None) -> float:
    """Return a thread's processor time by the scheduler's own count: that of hundredths of a second tells nothing of one that needs 0.3 ms."""
    try:
        return int(Path(f"/proc/self/task/{thread}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9
    except OSError:
        return 0.0


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


def report(events: list[dict[str, Any]], costs: Costs) -> None:
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
    print_judged(signals)
    healths = [each["body"] for each in events if each["kind"] == "detector.health"]
    for each in healths:
        print(f"  {each['state']:11} {', '.join(each['kinds'])} {each['reason']}")


def print_judged(signals: list[dict[str, Any]]) -> None:
    """Print the false alarms, then what is true of the demo itself, by kind and reason; an end goes with its begin."""
    begun = [each for each in signals if each["phase"] != "end"]
    judged = [(each, why_true(each)) for each in begun if each["kind"] not in MEASURES]
    alarms = Counter((each["source"]["detector"], each["kind"]) for each, why in judged if why is None)
    truths = Counter((each["kind"], why) for each, why in judged if why is not None)
    print(f"false alarms: {alarms.total()}; signals that are true of the demo itself: {truths.total()}\n")
    for (detector, kind), count in alarms.most_common():
        print(f"  false  {count:3} {kind} by {detector}")
    for (kind, why), count in truths.most_common():
        print(f"  true   {count:3} {kind}: {why}")
    for each, why in judged:
        verdict = "FALSE" if why is None else "true"
        print(f"  {each['t_utc'][11:23]} {verdict:5} {each['phase']:5} {each['kind']}: {each['statement']}")


def why_true(signal: dict[str, Any]) -> str | None:
    """Return why a signal is true of the demo itself; None where it is a false alarm."""
    observed = signal.get("observed") or {}
    return next((each.why for each in TRUE_HERE if each.kind == signal["kind"] and each.holds(observed)), None)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
