"""Prints scripted interviews as transcripts with each move's reason, for whoever writes them: `python -m tests.support.read_script FILE...`."""

import sys
from pathlib import Path

from tests.support.scripted_checks import CHECKS
from tests.support.scripted_interview import hold
from tests.support.scripts import read_script

for path in map(Path, sys.argv[1:]):
    held = hold(read_script(path))
    move = held.opening
    print(f"== {held.script.name}: {held.script.about}\n\nAI  {move.text}\n    ({move.rule}: {move.reason})")
    for step in held.steps:
        print(f"\nHE  {step.line.say or '...'}\n\nAI  {step.then.text}\n    ({step.then.rule}: {step.then.reason})")
    print("\n".join(["", f"ended: {held.end}", *(f"FAULT {fault}" for check in CHECKS for fault in check(held))]))
