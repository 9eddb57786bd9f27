"""Whether a kiosk with a loudspeaker hears itself, and how fast it yields to people, on the real device path: prints one JSON object.

Run `python tests/bench/bench_echo.py [minutes] [interruptions] [leak_db]` (10, 10 and -20 by default). Needs PulseAudio, flite, espeak-ng and
a machine that has time for sound: `underflows` and `overflows` say whether it had.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from engine.interview import facts
from engine.simulation.pulse import PrivatePulse
from tests.support.loudspeaker_room import Held, Kiosk, candidate, hold, until
from tests.support.room_parts import Journal, Watcher

# One begins with a hiss, which no detector takes for a voice: it is silent a tenth of a second later there.
INTERRUPTIONS = (
    "Sorry, may I say something before you go on with this question?",
    "May I say something before you go on with this question?",
    "When I was there it went otherwise.",
    "Can you repeat that, please?",
)
ANSWER, GOING_ON = "We cut the backlog by half in a year.", "And after that we kept it there for two more."


def path_of(told: Held) -> dict[str, Any]:
    """What the device path was like."""
    echo = told.echo
    overflows, underflows = told.glitches
    return {
        "echo": {"delay_ms": echo.delay_ms, "level_db": echo.level_db, "residual_db": echo.residual_db},
        "duplex": "full" if echo.full_duplex else "half",
        "overflows": overflows,
        "underflows": underflows,
    }


def alone(pulse: PrivatePulse, leak_db: float, minutes: float) -> dict[str, Any]:
    """Let it talk with nobody there."""

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        await asyncio.sleep(60 * minutes)

    told = asyncio.run(hold(pulse, leak_db, story))
    return {
        **path_of(told),
        "minutes": minutes,
        "took_itself_for_an_answer": len(told.answers),
        "interrupted_itself": len(told.interruptions),
        "turned_itself_down": sum(gain < 1.0 for _, gain in told.kiosk.gains),
    }


def interrupted(pulse: PrivatePulse, leak_db: float, times: int) -> dict[str, Any]:
    """Speak over it, again and again. Milliseconds from the first sample of the candidate's voice in the microphone."""
    spoken, begins = [candidate(INTERRUPTIONS[number % len(INTERRUPTIONS)]) for number in range(times)], []

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        for words in spoken:
            spoke = len(watcher.phases)
            await until(lambda spoke=spoke: "interviewer_speaking" in watcher.phases[spoke - 1 :])
            await asyncio.sleep(2.0)
            begins.append(kiosk.tape.now)
            await pulse.speak(words, 16_000)
            await asyncio.sleep(1.5)

    told = asyncio.run(hold(pulse, leak_db, story))
    tape = told.kiosk.tape
    onsets = [tape.onset(words, began) for words, began in zip(spoken, begins, strict=True)]
    ducked = [
        next((at - onset for at, gain in told.kiosk.gains if gain < 1.0 and at >= onset), None) for onset in onsets
    ]
    silent = [tape.silent_after(onset) - onset for onset in onsets]
    return {
        **path_of(told),
        "turned_down_ms": spread(ducked),
        "silent_ms": spread(silent),
        "facts": len(told.interruptions),
    }


def too_early(pulse: PrivatePulse, leak_db: float) -> dict[str, Any]:
    """Answer, be replied to in a pause, and go on."""
    went_on, began = candidate(GOING_ON), [0.0]

    async def story(kiosk: Kiosk, watcher: Watcher, journal: Journal) -> None:
        await until(lambda: watcher.phases[-1:] == ["listening"])
        await pulse.speak(candidate(ANSWER), 16_000)
        spoke = len(watcher.phases)
        await until(lambda: "interviewer_speaking" in watcher.phases[spoke:])
        await asyncio.sleep(0.3)
        began[0] = kiosk.tape.now
        await pulse.speak(went_on, 16_000)
        await until(lambda: any(isinstance(fact, facts.TurnMeasured) for fact in journal.facts))
        await asyncio.sleep(0.5)

    told = asyncio.run(hold(pulse, leak_db, story, silence_s=60.0))
    onset = told.kiosk.tape.onset(went_on, began[0])
    silent = told.kiosk.tape.silent_after(onset) - onset
    return {**path_of(told), "silent_ms": round(1e3 * silent), "turns_of_the_answer": len(told.answers)}


def spread(values: list[float | None]) -> dict[str, float | int]:
    """Return p50, p95 and the largest in ms, and how often it did not happen."""
    known = [1e3 * value for value in values if value is not None]
    p50, p95 = np.percentile(known, [50, 95]) if known else (0.0, 0.0)
    largest = max(known, default=0.0)
    return {
        "p50": round(float(p50)),
        "p95": round(float(p95)),
        "max": round(largest),
        "missing": len(values) - len(known),
    }


def main(minutes: float = 10.0, interruptions: float = 10.0, leak_db: float = -20.0) -> None:
    """Measure and print."""
    with PrivatePulse() as pulse:
        told = {
            "alone": alone(pulse, leak_db, minutes),
            "interrupted": interrupted(pulse, leak_db, round(interruptions)),
            "too_early": too_early(pulse, leak_db),
        }
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main(*map(float, sys.argv[1:4]))
