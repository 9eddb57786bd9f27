"""A process of its own that writes a ledger until it is killed: prints one line for every fact whose statement returned."""

import sys
from collections.abc import Sequence
from pathlib import Path

from engine.clock import SystemClock
from engine.interview.facts import Fact, RecordingSealed, RecordingSegment
from sync.ledger import Ledger
from sync.recovery import recover
from tests.support.evidence import scheduled, started


def say(line: str) -> None:
    print(line, flush=True)


def write(folder: Path, session_id: str) -> None:
    """State facts for ever."""
    with Ledger.open(folder, SystemClock(), ballast_bytes=65536) as ledger:
        session = ledger.session(session_id)
        session.state_now(scheduled(session_id))
        session.state_now(started(ledger))
        say("started")
        number = 0
        while True:
            event = session.append_now("note", {"number": number, "text": "x" * (number * 37 % 2000)})
            say(f"{event.seq} {event.hash}")
            number += 1


def hold(folder: Path) -> None:
    """Hold the folder until killed."""
    with Ledger.open(folder, SystemClock(), ballast_bytes=65536):
        say("holding")
        sys.stdin.read()


def restart(folder: Path) -> None:
    """Recover, saying each fact as it becomes durable."""
    with Ledger.open(folder, SystemClock(), ballast_bytes=65536) as ledger:
        ledger.subscribe(lambda event: say(event.kind))
        say("recovering")
        recover(ledger, saved_sound)
        say("recovered")


def saved_sound(session_id: str, known: Sequence[RecordingSegment]) -> list[Fact]:
    """Three pieces on the disk, those already known left out, and the seal over all."""
    have = {segment.index for segment in known}
    pieces = [RecordingSegment(index, index * 160, 160, 16_000, "0" * 64) for index in range(3) if index not in have]
    return [*pieces, RecordingSealed("recording.flac", "1" * 64, 480, 16_000, 3)]


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["write", folder, session_id]:
            write(Path(folder), session_id)
        case ["hold", folder]:
            hold(Path(folder))
        case ["restart", folder]:
            restart(Path(folder))
