"""A recording process is killed outright, at seeded moments: at most the last second of sound is gone."""

import asyncio
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.recording import Recording
from engine.audio.sealing import recover, segments_of
from engine.conversation.ports import BLOCK, RATE, Block
from engine.interview.facts import RecordingSealed, RecordingSegment

ROOT = Path(__file__).resolve().parents[2]


def block(index: int) -> Block:
    return Block(index * 0.01, np.full(BLOCK, (index % 997 + 1) / 32767.0, np.float32), np.zeros(BLOCK, np.float32), 0)


async def record_until_killed(folder: Path) -> None:
    """What the child does: record without end, and print what it has handed over and what its ledger has."""
    recording = Recording(folder)
    await recording.start()

    async def ledger() -> None:
        async for segment in recording.segments():
            print(json.dumps(asdict(segment)), flush=True)

    task = asyncio.ensure_future(ledger())
    index = 0
    while not task.done():
        for _ in range(10):
            recording.write(block(index))
            index += 1
        await recording.idle()
        print(json.dumps(index), flush=True)
        await asyncio.sleep(0)


@pytest.mark.parametrize("seed", range(10))
def test_at_most_one_second_is_lost(tmp_path: Path, seed: int):
    folder = tmp_path / "s"
    lines = int(np.random.default_rng(seed).integers(1, 500))
    written, known = 0, []
    with subprocess.Popen(
        [sys.executable, __file__, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    ) as child:
        assert child.stdout is not None
        for _, line in zip(range(lines), child.stdout, strict=False):
            said = json.loads(line)
            if isinstance(said, int):
                written = said * BLOCK
            else:
                known.append(RecordingSegment(**said))
        child.kill()

    facts = recover(folder, known)
    sealed = facts[-1] if facts else None
    if sealed is None:
        assert written <= RATE
        return
    assert isinstance(sealed, RecordingSealed)
    assert sealed.frames >= written - RATE
    segments = [*known, *(fact for fact in facts if isinstance(fact, RecordingSegment))]
    assert sum(segment.frames for segment in segments) == sealed.frames
    assert segments_of(folder / sealed.file, segments) == [segment.pcm_sha256 for segment in segments]

    sound, _ = soundfile.read(folder / sealed.file, dtype="int16")
    wanted = np.arange(sealed.frames) // BLOCK % 997 + 1
    assert np.array_equal(sound[:, 0], wanted)
    assert recover(folder, segments, sealed=sealed) == []


if __name__ == "__main__":
    asyncio.run(record_until_killed(Path(sys.argv[1])))
