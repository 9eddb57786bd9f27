"""What is left of the echo on paths of every kind, and whether the interviewer ever hears itself on them: prints one JSON object.

Run `python tests/bench/bench_echo_paths.py [minutes]` (10 by default: three minutes of computing). Sound from files in virtual time, the real
conversation, canceller and detector; needs flite and espeak-ng. `taken_out_db` is the median over the quarters of a second in which the
echo was loud, `got_through` the share of all time in which the guard had to step in, `cpu_share` that of a core in real time.
"""

import json
import logging
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from engine.conversation.ports import BLOCK, RATE
from engine.interview import facts, sound_facts
from tests.support.echo_room import Change, EchoPath, Talk, hold, starved

DELAYS = (0.2, 0.05, 0.3, 0.02, 0.15, 0.06)
QUARTER = 25 * BLOCK
LOUD = 1e-3


def paths(seconds: float) -> dict[str, EchoPath]:
    """Return the paths by name."""
    jumps = tuple(Change(20.0 * n, delay_s=DELAYS[n % len(DELAYS)]) for n in range(1, int(seconds / 20) + 1))
    return {
        "20 ms, -20 dB": EchoPath(-20.0, 0.02),
        "200 ms, -6 dB": EchoPath(-6.0, 0.2),
        "60 ms, -12 dB, clocks 50 ppm apart": EchoPath(-12.0, 0.06, drift_ppm=50.0),
        "250 ms, -15 dB": EchoPath(-15.0, 0.25),
        "-6 dB, 0.3 s of reverberation": EchoPath(-6.0, 0.1, reverberation_s=0.3),
        "-12 dB, another delay every 20 s": EchoPath(-12.0, 0.06, changes=jumps),
        "-20 dB, 22 breaks a minute": starved(seconds, 1),
        "-6 dB, 22 breaks a minute": starved(seconds, 2, echo_db=-6.0),
        "-6 dB, 22 breaks a minute, reverberation": replace(starved(seconds, 3, echo_db=-6.0), reverberation_s=0.3),
    }


def figures(told: Talk, took_s: float) -> dict[str, Any]:
    """Return what came of a conversation."""
    heard, left = (np.concatenate(each) for each in (told.tape.heard, told.tape.cleaned))
    whole = len(heard) // QUARTER * QUARTER
    powers = [np.mean(np.square(each[:whole].reshape(-1, QUARTER)), axis=1) for each in (heard, left)]
    loud = powers[0] > LOUD**2
    taken = 10 * np.log10(powers[0][loud] / np.maximum(powers[1][loud], 1e-12))
    changed = told.stated(facts.DuplexChanged)
    return {
        "took_itself_for_an_answer": len(told.answers),
        "interrupted_itself": len(told.interruptions),
        "scraps_dropped": len(told.stated(sound_facts.OwnVoiceDropped)),
        "taken_out_db": round(float(np.median(taken)), 1),
        "got_through": round(float(np.mean(told.only_echo)), 4),
        "followed": len(told.stated(sound_facts.EchoRealigned)),
        "half_duplex_after_s": round(changed[0].at_ms / 1000, 1) if changed else None,
        "cpu_share": round(took_s / (len(heard) / RATE), 3),
    }


def main() -> None:
    """Measure and print."""
    logging.disable(logging.WARNING)
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    table = {}
    for name, path in paths(60 * minutes).items():
        began = time.process_time()
        told = hold(path, 60 * minutes)
        table[name] = figures(told, time.process_time() - began)
    print(json.dumps({"minutes": minutes, "paths": table}, indent=1))


if __name__ == "__main__":
    main()
