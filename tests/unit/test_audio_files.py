"""Recorded answers stand in for the microphone, in real time or as fast as the engines follow."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.files import AudioUnreadable, FileTransport, read_audio
from engine.clock import VirtualClock
from engine.conversation.ports import Block


class Room:
    """A transport whose sleeping only moves a virtual clock."""

    def __init__(self, **options: object) -> None:
        self.clock = VirtualClock(datetime(2026, 1, 1, tzinfo=UTC))
        self.idled = 0
        self.busy_for = 0.0
        self.transport = FileTransport(clock=self.clock, sleep=self._sleep, idle=self._idle, **options)

    async def _sleep(self, seconds: float) -> None:
        self.clock.advance(seconds)

    async def _idle(self) -> None:
        self.idled += 1

    def read(self, blocks: int) -> list[Block]:
        async def run() -> list[Block]:
            got = []
            for _ in range(blocks):
                got.append(await self.transport.read())
                self.clock.advance(self.busy_for)
            return got

        return asyncio.run(run())


def test_the_microphone_is_silent_until_the_candidate_speaks():
    room = Room()
    assert not any(block.heard.any() for block in room.read(3))
    assert room.transport.say(np.ones(200, np.float32)) == pytest.approx(0.03)
    assert room.transport.speaking
    blocks = room.read(3)
    assert [int(block.heard.sum()) for block in blocks] == [160, 40, 0]
    assert not room.transport.speaking


def test_what_is_said_next_follows_what_is_being_said():
    room = Room()
    room.transport.say(np.ones(160, np.float32))
    assert room.transport.say(np.ones(160, np.float32)) == pytest.approx(0.01)


def test_a_candidate_can_break_off():
    room = Room()
    room.transport.say(np.ones(16_000, np.float32))
    room.read(2)
    room.transport.hush()
    heard = np.concatenate([block.heard for block in room.read(2)])
    assert np.flatnonzero(heard)[-1] < 80


def test_the_loudspeaker_shows_in_said_with_exact_positions():
    room = Room()
    assert room.transport.play(np.full(250, 0.5, np.float32)) == 0
    blocks = room.read(3)
    assert [block.played for block in blocks] == [160, 250, 250]
    assert np.flatnonzero(np.concatenate([block.said for block in blocks]))[-1] == 249


def test_flush_fades_and_says_where_it_ends():
    room = Room()
    room.transport.play(np.ones(16_000, np.float32))
    room.read(1)
    assert room.transport.flush() == 240
    assert room.read(3)[-1].played == 240
    assert room.transport.play(np.ones(5, np.float32)) == 240


def test_lock_step_waits_for_the_engines_and_not_for_the_clock():
    room = Room(pace="lock_step")
    room.read(100)
    assert room.idled == 100
    assert room.clock.ns == 0


def test_real_time_does_not_drift_however_long_the_engines_take():
    room = Room(pace="real_time")
    room.busy_for = 0.004
    room.read(100)
    assert room.clock.ns / 1e9 == pytest.approx(1.004)
    assert room.idled == 0


def test_the_pace_can_change_while_running():
    room = Room(pace="lock_step")
    room.read(50)
    room.transport.pace = "real_time"
    room.read(50)
    room.transport.pace = "lock_step"
    blocks = room.read(50)
    assert room.clock.ns / 1e9 == pytest.approx(0.5)
    assert room.idled == 100
    assert blocks[-1].at == pytest.approx(1.49)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize(("suffix", "channels"), [("wav", 1), ("flac", 2), ("ogg", 1)])
def test_any_file_becomes_mono_at_the_engines_rate(tmp_path: Path, rate: int, suffix: str, channels: int):
    sound = 0.5 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate)
    path = tmp_path / f"a.{suffix}"
    soundfile.write(path, np.repeat(sound[:, None], channels, axis=1), rate)
    speech = read_audio(path)
    assert speech.dtype == np.float32
    assert abs(len(speech) - 16_000) <= 1
    wanted = 0.5 * np.sin(2 * np.pi * 440 * np.arange(len(speech)) / 16_000)
    assert np.corrcoef(speech, wanted)[0, 1] > 0.999


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(AudioUnreadable, match=r"nobody\.wav"):
        read_audio(tmp_path / "nobody.wav")


def test_files_that_are_no_speech_are_refused(tmp_path: Path):
    text = tmp_path / "a.wav"
    text.write_text("this is not sound")
    empty = tmp_path / "empty.wav"
    soundfile.write(empty, np.zeros(0), 16_000)
    holes = tmp_path / "nan.wav"
    soundfile.write(holes, np.array([0.0, np.nan, 0.1], np.float32), 16_000, subtype="FLOAT")
    nothing = tmp_path / "nothing.wav"
    nothing.touch()
    for path in (text, empty, holes, nothing, tmp_path):
        with pytest.raises(AudioUnreadable):
            read_audio(path)


def test_files_beyond_the_bounds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "long.wav"
    soundfile.write(path, np.zeros(16_000), 16_000)
    monkeypatch.setattr("engine.audio.files.MAX_FILE_SECONDS", 0.5)
    with pytest.raises(AudioUnreadable, match="too long"):
        read_audio(path)
    monkeypatch.setattr("engine.audio.files.MAX_FILE_BYTES", 1_000)
    with pytest.raises(AudioUnreadable, match="too large"):
        read_audio(path)
