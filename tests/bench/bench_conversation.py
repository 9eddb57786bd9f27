"""What the conversation itself costs: from commit to the first sample handed over, and over 45 minutes: prints one JSON object.

Run `python tests/bench/bench_conversation.py [answers] [minutes]`. The first part runs in real time (about 3 s an answer) on instant
engines, once with a journal that costs nothing and once with the real ledger on the temporary folder's disk; the second in virtual time.
"""

import asyncio
import itertools
import json
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from engine.audio.files import FileTransport
from engine.clock import SystemClock
from engine.conversation import Conversation, Engines, Subject, Surroundings
from engine.conversation.ports import RATE, Journal, Samples
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.templates import AgentProfile, QuestionKind
from engine.interview.turns import Speaker, Word
from sync.ledger import Ledger
from tests.support.evidence import SESSION, scheduled, started
from tests.support.room import Room, clauses, small_stage
from tests.support.room_parts import Candidate, Detector, Mind, PlainMind, Recogniser, Tape, Voice, Watcher, ask
from tests.support.room_parts import Journal as Notebook


class Stopwatch(FileTransport):
    """Notes when samples are handed over."""

    def __init__(self) -> None:
        super().__init__(pace="real_time")
        self.handed_over: list[float] = []

    def play(self, samples: Samples) -> int:
        self.handed_over.append(time.perf_counter())
        return super().play(samples)


class Noting:
    """Notes when a reply was let go: when its answer was handed to the journal."""

    def __init__(self, journal: Journal) -> None:
        self.let_go: list[float] = []
        self.measured: list[facts.TurnMeasured] = []
        self._journal = journal

    async def state(self, fact: facts.Fact) -> None:
        if isinstance(fact, facts.TurnHeld):
            self.let_go.append(time.perf_counter())
        if isinstance(fact, facts.TurnMeasured):
            self.measured.append(fact)
        await self._journal.state(fact)


class Answering(Watcher):
    """Says three words whenever the interviewer listens, then leaves."""

    def __init__(self, candidate: Candidate, transport: FileTransport, answers: int) -> None:
        super().__init__()
        self.leave: Callable[[], None] = lambda: None
        self._candidate, self._transport, self._left = candidate, transport, answers
        self._before = ""

    def now(self, phase: str) -> None:
        if phase == "listening" and self._before == "interviewer_speaking":
            if not self._left:
                self.leave()
            self._left -= 1
            at = self._transport.now + 0.3
            silence, sound = np.zeros(round(0.3 * RATE), np.float32), np.full(round(0.9 * RATE), 0.1, np.float32)
            self._transport.say(np.concatenate([silence, sound]))
            for number, word in enumerate(("it", "was", "fine")):
                start = at + 0.3 * number
                self._candidate.words.append(Word(word, round(start * 1000), round((start + 0.3) * 1000), 0.9))
        self._before = phase
        super().now(phase)


async def overhead(journal: Journal, answers: int) -> dict[str, object]:
    transport, candidate, mind, noting = Stopwatch(), Candidate(), Mind(), Noting(journal)
    for number in range(answers + 2):
        mind.will_say(ask("Was it good?", QuestionKind.YES_NO, f"q{number}"))
    audience = Answering(candidate, transport, answers)
    numbers = itertools.count()
    conversation = Conversation(
        Subject(small_stage(), AgentProfile("p", "Avery", "Avery"), "en"),
        Engines(Detector(), Recogniser(candidate), Voice(), mind, PlainMind(), clauses),
        Surroundings(transport, noting, Tape(), audience, SystemClock(), lambda: f"t{next(numbers)}"),
    )
    audience.leave = conversation.leave
    ended = await conversation.run()
    assert ended.end_reason is EndReason.CANDIDATE_LEFT
    waits = [1000 * (min(at for at in transport.handed_over if at >= since) - since) for since in noting.let_go]
    waited = [fact.first_audio_ms - fact.last_speech_ms for fact in noting.measured if fact.first_audio_ms is not None]
    leaving = [fact.first_audio_ms - fact.committed_ms for fact in noting.measured if fact.first_audio_ms is not None]
    return {
        "commit_to_first_sample_handed_over_ms": spread(waits),
        "commit_to_first_sample_leaving_ms": spread(leaving),
        "gap_of_a_short_answer_ms": spread(waited),
    }


def spread(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    at = {"p50": len(ordered) // 2, "p95": min(len(ordered) * 95 // 100, len(ordered) - 1), "max": len(ordered) - 1}
    return {"n": len(ordered), **{name: round(ordered[place], 2) for name, place in at.items()}}


def long_session(minutes: int) -> dict[str, object]:
    """Talk for so long in virtual time; compare the turns' times with the script, and the memory halfway and at the end.

    What the room's furniture keeps for stories is thrown away after each answer, so that what grows is the conversation's own.
    """
    room = Room(small_stage(minutes))
    for number in range(minutes * 4):
        room.interviewer_will_say(ask("Tell me about it, if you like.", QuestionKind.OPINION, f"q{number}"))
    room.wait(4)
    began_cpu, late, memory = time.process_time(), [], []
    while room.now < minutes * 60 - 20:
        if not tracemalloc.is_tracing() and room.now > minutes * 30:
            tracemalloc.start()
        spoke = room.now
        room.candidate_says("we cut the backlog by half and kept it there for a whole year")
        room.wait_for_reply()
        late += [turn.t_start_ms - 1000 * spoke for turn in room.turns if turn.speaker is Speaker.PARTICIPANT]
        for kept in (
            room.mind.situations,
            room.journal.facts,
            room.journal.times,
            room.watcher.shown,
            room.watcher.progressed,
        ):
            kept.clear()  # type: ignore[attr-defined]
        for kept in (room.candidate.words, room.candidate.sounds, room.air.queued_at, room.watcher.phases[:-1]):
            kept.clear()  # type: ignore[attr-defined]
        if tracemalloc.is_tracing():
            memory.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    cpu = time.process_time() - began_cpu
    room.close()
    return {
        "minutes": minutes,
        "answers": len(late),
        "drift_ms": round(late[-1] - late[0], 3),
        "memory_growth_bytes_an_answer": round(
            (memory[-1] - memory[len(memory) // 2]) / (len(memory) - 1 - len(memory) // 2)
        ),
        "cpu_us_a_block_with_the_room": round(1e6 * cpu / (room.now * 100), 1),
    }


def main(count: int, minutes: int, folder: Path) -> None:
    report: dict[str, object] = {"no_journal": asyncio.run(overhead(Notebook(), count))}
    with Ledger.open(folder / "data", SystemClock()) as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(started(ledger))
        report["real_ledger"] = asyncio.run(overhead(session, count))
    report["long_session"] = long_session(minutes)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(
            int(sys.argv[1]) if len(sys.argv) > 1 else 20, int(sys.argv[2]) if len(sys.argv) > 2 else 45, Path(scratch)
        )
