"""The recording: whole, aligned with the audio clock, honest about a full or slow disk, and put in order after a crash."""

import asyncio
import errno
import hashlib
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.recording import Recording, RecordingBroken
from engine.audio.sealed_pieces import Sealer
from engine.audio.sealing import discard_pieces, recover, seal, segments_of
from engine.audio.space import bytes_needed, free_bytes
from engine.conversation.ports import BLOCK, Block
from engine.errors import EngineError, StorageFull
from engine.interview.facts import EngineFault, RecordingSealed, RecordingSegment

SEGMENT = 160_000


def block(index: int) -> Block:
    """Return a block whose samples tell which one it is."""
    value = np.float32((index % 1000 + 1) / 32767.0)
    return Block(index * 0.01, np.full(BLOCK, value, np.float32), np.full(BLOCK, -value, np.float32), 0)


def frames_of(indices: range) -> np.ndarray:
    left = np.repeat(np.array([index % 1000 + 1 for index in indices], np.int16), BLOCK)
    return np.stack([left, -left], axis=1)


async def collected(recording: Recording, into: list[RecordingSegment | EngineError]) -> None:
    try:
        async for segment in recording.segments():
            into += [segment]
    except EngineError as exc:
        into.append(exc)


def record(
    folder: Path, indices: range, write_to: Callable[[int, bytes], int] = os.write, sealer: Sealer | None = None
) -> tuple[Recording, list[RecordingSegment | EngineError]]:
    told: list[RecordingSegment | EngineError] = []

    async def run() -> Recording:
        recording = Recording(folder, write_to=write_to, sealer=sealer)
        await recording.start()
        reader = asyncio.ensure_future(collected(recording, told))
        for index in indices:
            recording.write(block(index))
            await recording.idle()
        await recording.finish()
        await reader
        return recording

    return asyncio.run(run()), told


def test_pieces_are_ten_seconds_named_in_order_and_hashed(tmp_path: Path):
    recording, facts = record(tmp_path / "s", range(2_500))
    assert [(s.index, s.start_frame, s.frames) for s in facts] == [
        (0, 0, SEGMENT), (1, SEGMENT, SEGMENT), (2, 2 * SEGMENT, 80_000),
    ]  # fmt: skip
    assert sorted(p.name for p in (tmp_path / "s").iterdir()) == ["00000.pcm", "00001.pcm", "00002.pcm"]
    for fact in facts:
        pcm = (tmp_path / "s" / f"{fact.index:05d}.pcm").read_bytes()
        assert hashlib.sha256(pcm).hexdigest() == fact.pcm_sha256
    assert recording.lost_frames == 0
    assert recording.durable_frames == 400_000


def test_left_is_the_participant_and_right_the_interviewer(tmp_path: Path):
    record(tmp_path / "s", range(100))
    sealed = seal(tmp_path / "s")
    sound, rate = soundfile.read(tmp_path / "s" / sealed.file, dtype="int16")
    assert rate == 16_000
    assert np.array_equal(sound, frames_of(range(100)))


def test_a_time_on_the_audio_clock_is_the_same_time_in_the_recording(tmp_path: Path):
    told: list[RecordingSegment | EngineError] = []

    async def run() -> None:
        recording = Recording(tmp_path / "s")
        await recording.start()
        reader = asyncio.ensure_future(collected(recording, told))
        for index in [3, 4, 9, 9, 8, 10]:
            recording.write(block(index))
        await recording.finish()
        await reader

    asyncio.run(run())
    seal(tmp_path / "s")
    sound, _ = soundfile.read(tmp_path / "s" / "recording.flac", dtype="int16")
    starts = sound[::BLOCK, 0]
    assert list(starts) == [0, 0, 0, 4, 5, 0, 0, 0, 0, 10, 11]


def test_the_sealed_file_proves_every_piece_and_shows_a_change(tmp_path: Path):
    _, facts = record(tmp_path / "s", range(2_200))
    sealed = seal(tmp_path / "s")
    flac = tmp_path / "s" / sealed.file
    assert sealed.sha256 == hashlib.sha256(flac.read_bytes()).hexdigest()
    assert (sealed.frames, sealed.segments, sealed.rate) == (352_000, 3, 16_000)
    assert segments_of(flac, facts) == [fact.pcm_sha256 for fact in facts]

    sound, _ = soundfile.read(flac, dtype="int16")
    sound[SEGMENT + 5, 1] += 1
    soundfile.write(flac, sound[:-1], 16_000, subtype="PCM_16")
    first, second, third = segments_of(flac, facts)
    assert first == facts[0].pcm_sha256
    assert second != facts[1].pcm_sha256
    assert third is None


def test_a_file_that_is_no_recording_is_refused(tmp_path: Path):
    wrong = tmp_path / "recording.flac"
    wrong.write_bytes(b"fLaC and nothing more")
    with pytest.raises(RecordingBroken, match="damaged"):
        segments_of(wrong, [])
    soundfile.write(wrong, np.zeros((10, 1)), 8_000)
    with pytest.raises(RecordingBroken, match="expected two channels"):
        segments_of(wrong, [])


def test_a_second_recording_never_overwrites_the_first(tmp_path: Path):
    record(tmp_path / "s", range(10))
    with pytest.raises(RecordingBroken, match="already"):
        record(tmp_path / "s", range(10))


def test_a_full_disk_is_told_once_and_what_was_written_stays(tmp_path: Path):
    room = SEGMENT * 4 + 4_002  # a segment, some frames, half a frame

    def small_disk(file: int, data: bytes) -> int:
        nonlocal room
        if room <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        room -= (written := os.write(file, data[:room]))
        return written

    recording, told = record(tmp_path / "s", range(1_200), small_disk)
    assert [type(fact) for fact in told] == [RecordingSegment, RecordingSegment, StorageFull]
    assert told[1].frames == 1_000
    assert recording.lost_frames == pytest.approx(32_000, abs=2_000)
    assert recover(tmp_path / "s", told[:2]) == [seal(tmp_path / "s")]


def test_a_disk_that_refuses_for_another_reason_is_told_as_that(tmp_path: Path):
    def broken(_file: int, _data: bytes) -> int:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    _, told = record(tmp_path / "s", range(100), broken)
    assert [type(fact) for fact in told] == [RecordingBroken]


def test_a_disk_that_hangs_costs_counted_silence_and_never_the_alignment(tmp_path: Path):
    answers = threading.Event()

    def slow(file: int, data: bytes) -> int:
        answers.wait(20)
        return os.write(file, data)

    told: list[RecordingSegment | EngineError] = []

    async def run() -> Recording:
        recording = Recording(tmp_path / "s", write_to=slow)
        await recording.start()
        reader = asyncio.ensure_future(collected(recording, told))
        for index in range(3_400):
            recording.write(block(index))
        assert recording.lost_frames >= 300 * BLOCK
        answers.set()
        await recording.idle()
        recording.write(block(3_400))
        await recording.finish()
        await reader
        return recording

    recording = asyncio.run(run())
    sealed = seal(tmp_path / "s")
    assert sealed.frames == 3_401 * BLOCK
    sound, _ = soundfile.read(tmp_path / "s" / sealed.file, dtype="int16")
    assert np.count_nonzero(sound[:, 0] == 0) == recording.lost_frames
    assert sound[3_400 * BLOCK, 0] == 401


def test_after_finish_nothing_more_is_taken(tmp_path: Path):
    recording, _ = record(tmp_path / "s", range(10))
    recording.write(block(10))
    assert recording.lost_frames == BLOCK


def test_a_session_without_a_sound_has_nothing_to_seal(tmp_path: Path):
    _, told = record(tmp_path / "s", range(0))
    assert told == []
    with pytest.raises(RecordingBroken, match="Nothing was recorded"):
        seal(tmp_path / "s")
    assert recover(tmp_path / "s", []) == []
    assert recover(tmp_path / "never", []) == []


def crashed(tmp_path: Path, blocks: int) -> tuple[Path, list[RecordingSegment]]:
    """Leave a recording as a crash does: the last piece open, with half a frame at its end."""
    _, facts = record(tmp_path / "s", range(blocks))
    last = tmp_path / "s" / f"{facts[-1].index:05d}.pcm"
    last.write_bytes(last.read_bytes() + b"\x01\x02\x03")
    last.rename(last.with_suffix(".part"))
    return tmp_path / "s", facts


def test_recovery_closes_the_open_piece_states_what_is_missing_and_seals(tmp_path: Path):
    folder, facts = crashed(tmp_path, 1_100)
    (folder / "recording.flac.new").write_bytes(b"half a file")
    found = recover(folder, facts[:1])
    assert found[0] == facts[1]
    assert isinstance(found[1], RecordingSealed)
    assert sorted(p.name for p in folder.iterdir()) == ["00000.pcm", "00001.pcm", "recording.flac"]
    assert recover(folder, facts, sealed=found[1]) == []
    assert recover(folder, facts) == [found[1]]


def test_a_piece_closed_on_disk_but_not_in_the_ledger_is_picked_up(tmp_path: Path):
    folder, facts = crashed(tmp_path, 2_100)
    assert recover(folder, [])[:3] == facts


def test_a_piece_that_is_missing_or_changed_on_disk_is_reported(tmp_path: Path):
    folder, facts = crashed(tmp_path, 2_100)
    (folder / "00000.pcm").unlink()
    changed = bytearray((folder / "00001.pcm").read_bytes())
    changed[7] ^= 1
    (folder / "00001.pcm").write_bytes(changed)
    found = recover(folder, facts[:2])
    faults = [fact.what for fact in found if isinstance(fact, EngineFault)]
    assert faults == ["segment 0 is missing on disk", "segment 1 was changed on disk"]
    sealed = found[-1]
    assert isinstance(sealed, RecordingSealed)
    assert sealed.frames == 2_100 * BLOCK  # silence stands for what is missing
    assert segments_of(folder / sealed.file, facts)[2] == facts[2].pcm_sha256


def test_a_sealed_file_that_was_changed_is_reported(tmp_path: Path):
    record(tmp_path / "s", range(100))
    sealed = seal(tmp_path / "s")
    assert [f.what for f in recover(tmp_path / "s", [], sealed=replace(sealed, sha256="0" * 64))] == [
        "the sealed recording was changed on disk"
    ]
    (tmp_path / "s" / sealed.file).unlink()
    assert [f.what for f in recover(tmp_path / "s", [], sealed=sealed)] == ["the sealed recording is missing on disk"]


def test_pieces_may_go_once_the_sealed_file_is_in_the_ledger(tmp_path: Path):
    _, facts = record(tmp_path / "s", range(100))
    sealed = seal(tmp_path / "s")
    discard_pieces(tmp_path / "s")
    assert [p.name for p in (tmp_path / "s").iterdir()] == ["recording.flac"]
    assert recover(tmp_path / "s", facts, sealed=sealed) == []
    assert recover(tmp_path / "s", facts) == [sealed]


def test_a_disk_too_full_to_seal_keeps_the_pieces_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    _, facts = record(tmp_path / "s", range(100))

    def full(_pieces: object, _out: Path) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("engine.audio.sealing._encode_file", full)
    with pytest.raises(StorageFull):
        seal(tmp_path / "s")
    assert [fact.what for fact in recover(tmp_path / "s", facts)] == ["not sealed: The disk is full"]
    assert (tmp_path / "s" / "00000.pcm").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_codec_that_runs_out_of_space_says_so(tmp_path: Path):
    record(tmp_path / "s", range(2_000))
    (tmp_path / "s" / "recording.flac.new").symlink_to("/dev/full")
    with pytest.raises(StorageFull):
        seal(tmp_path / "s")
    assert not (tmp_path / "s" / "recording.flac").exists()


def test_space_is_reckoned_before_an_interview(tmp_path: Path):
    assert bytes_needed(45) > 2 * 45 * 60 * 64_000
    assert free_bytes(tmp_path / "not" / "yet" / "there") == pytest.approx(free_bytes(tmp_path), rel=0.1)
