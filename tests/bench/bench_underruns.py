"""Whether sound holds for a whole interview while the window repaints and the microphone hears the loudspeaker: prints what became of it.

Run `python tests/bench/bench_underruns.py [MINUTES] [--leak-db DB] [--watched] [--json]` (20 minutes, -20 dB). It is the demo, with as many
questions as the time takes: the real kiosk window under a screen of its own, painted afresh sixty times a second, the real devices through a
private PulseAudio with a loopback from the loudspeaker to the microphone, a simulated candidate. Nothing else should run on the machine. Of
each block lost it prints when that was and who had the processor then (`stalls`).
"""

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.commands.demo import bring_out, demo_settings, schedule, shortened
from app.commands.kiosk import load_kiosk
from app.pin import set_pin
from app.sessions.scheduling import interview_stage, template_called
from app.virtual_screen import VirtualScreen
from engine.conversation.ports import Samples
from engine.interview import facts, sound_facts
from engine.interview.templates import EvaluationTemplate
from engine.simulation.pulse import PrivatePulse
from tests.bench.bench_false_alarms import Costs, report
from tests.bench.bench_kiosk import memory_mb
from tests.bench.stalls import Stalls

QUESTIONS_A_MINUTE = 4  # more than any interviewer gets through
REPAINT_MS = 16
SAMPLE_S = 60.0  # what it takes to ask for the memory stalls a process that asks for some itself
OWN_WORDS = 0.6  # likeness of an answer to what was asked before it
SLACK_MS = 400  # between what pacat was given and what was heard of it
LONGEST_MINUTES = 45

Event = dict[str, Any]


class Watched(PrivatePulse):
    """A sound server that remembers when the candidate spoke into it, in nanoseconds of the monotonic clock."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken: list[tuple[int, int]] = []

    async def speak(self, samples: Samples, rate: int) -> None:
        """Speak, and note it."""
        began = time.monotonic_ns()
        try:
            await super().speak(samples, rate)
        finally:
            self.spoken.append((began, time.monotonic_ns()))


@dataclass
class Memory:
    """What the kiosk's processes take, sampled in a thread of its own."""

    samples: list[tuple[int, float]] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> "Memory":
        self._thread = threading.Thread(target=self._sample, name="bench-memory", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._over.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._over.wait(SAMPLE_S):
            self.samples.append((time.monotonic_ns(), memory_mb(os.getpid())))

    def between(self, began_ns: int, ended_ns: int) -> list[float]:
        """Return what was taken in that time."""
        return [mb for at, mb in self.samples if began_ns <= at <= ended_ns]


class Painter:
    """Has every window painted afresh, all the time."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        self._app = QApplication.instance() or QApplication(["vivavoce"])
        self.ticks, self._began = 0, time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(REPAINT_MS)
        self._timer.timeout.connect(self._paint)
        self._timer.start()

    def _paint(self) -> None:
        self.ticks += 1
        for window in self._app.topLevelWidgets():
            if window.isVisible():
                window.update()

    @property
    def per_second(self) -> float:
        """How often that was."""
        return self.ticks / (time.monotonic() - self._began)


def lengthened(template: EvaluationTemplate, minutes: int) -> EvaluationTemplate:
    """Return the template with an interview of `minutes` and questions for all of them."""
    wanted = QUESTIONS_A_MINUTE * minutes
    template = shortened(template, minutes)
    stage = interview_stage(template)
    rounds = -(-wanted // len(stage.questions))
    questions = tuple(
        replace(question, id=question.id if number == 0 else f"{question.id}-{number}")
        for number in range(rounds)
        for question in stage.questions
    )
    longer = replace(stage, questions=questions)
    return replace(template, stages=tuple(longer if each is stage else each for each in template.stages))


def held(minutes: int, leak_db: float, persona: str, *, watched: bool = False) -> dict[str, Any]:
    """Hold the interview; return what became of it. Where `watched` print, too, what the detectors said and cost."""
    template = lengthened(template_called(Path("customer-support")), minutes)
    with ExitStack() as stack:
        stack.enter_context(VirtualScreen(1280, 720))
        pulse = stack.enter_context(Watched())
        pulse.leak(leak_db)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vivavoce-bench-")))
        settings = demo_settings(folder / "data")
        set_pin(settings.data_dir, "48291377")
        session_id, code = schedule(settings, template)
        load_kiosk()
        from app.demo.staging import hold_demo

        painter = Painter()
        with Memory() as memory, Stalls() as stalls, Costs() as costs:
            hold_demo(settings, template, persona, code, folder / "screens", pulse)
        painted = painter.per_second
        bring_out(settings, session_id, folder / "out", folder / "screens", force=False)
        ledger = (folder / "out" / "ledger.jsonl").read_text(encoding="utf-8")
        record = json.loads((folder / "out" / "record.json").read_text(encoding="utf-8"))
    events = [json.loads(line) for line in ledger.splitlines()]
    figures = {**told(events, record, pulse.spoken, memory), "repaints_a_second": round(painted, 1)}
    if watched:
        report(events, costs)
    began = next(int(event["t_mono_ns"]) for event in events if event["kind"] == facts.SessionStarted.KIND)
    return {**figures, **stalls.told(began, events)}


def told(events: list[Event], record: dict[str, Any], spoken: list[tuple[int, int]], memory: Memory) -> dict[str, Any]:
    """Return the figures of a session."""
    at = {event["kind"]: int(event["t_mono_ns"]) for event in events}
    began = at[facts.SessionStarted.KIND]
    ended = at.get(facts.SessionCompleted.KIND) or at[facts.SessionFailed.KIND]
    offset_ms = audio_clock_ms(events)
    voices = [(first / 1e6 - offset_ms - SLACK_MS, last / 1e6 - offset_ms + SLACK_MS) for first, last in spoken]
    glitches, used = bodies(events, facts.AudioGlitches.KIND), memory.between(began, ended)
    (started,), turns = (
        bodies(events, facts.SessionStarted.KIND),
        [turn["turn"] for turn in bodies(events, facts.TurnCommitted.KIND)],
    )
    waits = record["conversation"]["first_content_ms"]
    return {
        "ended": record["end_reason"],
        "minutes": round((ended - began) / 60e9, 1),
        "answers": sum(turn["speaker"] == "participant" for turn in turns),
        "underflows": sum(body["underflows"] for body in glitches),
        "overflows": sum(body["overflows"] for body in glitches),
        "reopened": len(bodies(events, sound_facts.AudioReopened.KIND)),
        "self_answers": len(own_answers(turns, voices)),
        "self_interruptions": sum(
            not during(body["speech_began_ms"], body["stopped_ms"], voices)
            for body in bodies(events, facts.Interrupted.KIND)
        ),
        "own_voice_dropped": len(bodies(events, sound_facts.OwnVoiceDropped.KIND)),
        "echo_followed": [
            (body["at_ms"], body["from_ms"], body["to_ms"]) for body in bodies(events, sound_facts.EchoRealigned.KIND)
        ],
        "reply_ms": {"p50": waits["p50"], "p95": waits["p95"], "count": waits["count"]},
        "memory_mb": {"start": round(used[0]), "end": round(used[-1]), "most": round(max(used))} if used else None,
        "duplex": started["audio"]["duplex"],
        "echo": {name: started["audio"][name] for name in ("echo_delay_ms", "echo_residual_db")},
        "duplex_changes": [
            (body["at_ms"], body["duplex"], body["why"]) for body in bodies(events, facts.DuplexChanged.KIND)
        ],
    }


def bodies(events: list[Event], kind: str) -> list[dict[str, Any]]:
    """Return what the facts of a kind say."""
    return [event["body"] for event in events if event["kind"] == kind]


def audio_clock_ms(events: list[Event]) -> float:
    """Return the monotonic millisecond at which the audio clock began, by the commits, which tell both."""
    committed = {body["turn_id"]: body["committed_ms"] for body in bodies(events, facts.TurnMeasured.KIND)}
    when = {event["body"]["turn"]["id"]: event["t_mono_ns"] for event in events if event["kind"] == facts.TurnHeld.KIND}
    known = [int(when[turn]) / 1e6 - at_ms for turn, at_ms in committed.items() if turn in when]
    return median(known) if known else 0.0


def own_answers(turns: list[dict[str, Any]], voices: list[tuple[float, float]]) -> list[str]:
    """Return the turns of the candidate in which nobody spoke, or whose words are what was asked just before."""
    own, asked = [], ""
    for turn in turns:
        if turn["speaker"] == "ai":
            asked = turn["text"]
        elif turn["mode"] == "voice":
            likeness = SequenceMatcher(None, asked.lower().split(), turn["text"].lower().split()).ratio()
            if likeness >= OWN_WORDS or not during(turn["t_start_ms"], turn["t_end_ms"], voices):
                own.append(turn["id"])
    return own


def during(first_ms: float, last_ms: float, voices: list[tuple[float, float]]) -> bool:
    """Whether the candidate was speaking at some time in between."""
    return any(began <= last_ms and ended >= first_ms for began, ended in voices)


def main() -> int:
    """Measure and print; 1 where the sound broke or the interviewer heard itself."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "minutes", type=int, nargs="?", default=20, help=f"length of the interview, 1 to {LONGEST_MINUTES}"
    )
    options.add_argument("--leak-db", type=float, default=-20.0, help="how loud the microphone hears the loudspeaker")
    options.add_argument("--persona", default="demo", help="who is interviewed")
    options.add_argument(
        "--watched", action="store_true", help="what the detectors said and cost; best with --leak-db=-inf"
    )
    options.add_argument("--json", action="store_true", help="print JSON for programs")
    asked = options.parse_args()
    figures = held(asked.minutes, asked.leak_db, asked.persona, watched=asked.watched)
    broken = [name for name in ("underflows", "self_answers", "self_interruptions") if figures[name]]
    if asked.json:
        print(json.dumps({"figures": figures, "broken": broken}, indent=1))
    else:
        for name, value in figures.items():
            for line in value if name == "losses" else [value]:
                print(f"{name:20} {line}")
        print("broken: " + ", ".join(broken) if broken else "it held")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
