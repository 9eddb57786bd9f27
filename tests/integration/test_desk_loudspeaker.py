"""What a result's player plays arrives at a real loudspeaker's driver, whole and at the speed that was chosen."""

import asyncio
import io
import threading

import numpy as np
import pytest
import soundfile

from app.admin.results.manner import Manner
from app.admin.results.pieces import Pieces
from app.admin.results.playing import Playing
from app.desk.loudspeaker import Loudspeaker
from app.desk.server import Part
from engine.errors import DeviceMissing
from tests.support import pulse as sound

RATE = HEARD_RATE = 16_000
pytestmark = sound.needs_sound
pulse = sound.pulse


def tone(hz, seconds):
    return (np.sin(2 * np.pi * hz * np.arange(round(RATE * seconds)) / RATE) * 9000).astype(np.int16)


def recording():
    file = io.BytesIO()
    soundfile.write(file, np.stack([tone(300, 3.0), 0 * tone(1, 3.0)], axis=1), RATE, "PCM_16", format="FLAC")
    return file.getvalue()


async def overheard(pulse, manner):
    """Play the recording; return what a listener at the loudspeaker hears of it, until the player says that it ended."""
    content = recording()
    chunks, failed = [], threading.Event()
    listening = asyncio.Event()

    async def listen():
        async for chunk in pulse.listen():
            chunks.append(chunk)
            listening.set()

    listener = asyncio.ensure_future(listen())
    await asyncio.wait_for(listening.wait(), 10)
    kept = Pieces(lambda start, length: Part(content[start : start + length], len(content)))
    playing = Playing(kept, Loudspeaker, 0, manner, lambda _: failed.set())
    async with asyncio.timeout(20):
        while not playing.ended:
            assert not failed.is_set()
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.6)  # what the driver still holds
    playing.close()
    listener.cancel()
    await asyncio.gather(listener, return_exceptions=True)
    return np.concatenate(chunks)


@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_a_recording_is_heard_at_the_loudspeaker(pulse, speed):
    heard = asyncio.run(overheard(pulse, Manner(speed=speed)))
    loud = np.flatnonzero(np.abs(heard) > 0.02)
    assert len(loud), "nothing arrived"
    stretch = heard[loud[0] : loud[-1]]
    assert len(stretch) / HEARD_RATE == pytest.approx(3.0 / speed, abs=0.5)
    spectrum = np.abs(np.fft.rfft(stretch * np.hanning(len(stretch))))
    assert np.argmax(spectrum) * HEARD_RATE / len(stretch) == pytest.approx(300, abs=5)


def test_a_machine_without_a_loudspeaker_says_so(pulse):
    sound.pactl("unload-module", "module-null-sink")
    with pytest.raises(DeviceMissing, match="No loudspeaker"):
        Loudspeaker(RATE).start(lambda count: np.zeros(count, np.float32), lambda: None)
