"""A recording made of pieces takes the memory of what came, whatever a kiosk says of it."""

from engine.interview.facts import RecordingSegment
from sync.server.blobs.store import CHUNK
from sync.server.recordings import assembling


def test_hours_of_sound_that_never_came_are_silence_a_megabyte_at_a_time():
    rate, hour = 8000, 3600
    stated = RecordingSegment(index=1, start_frame=hour * rate, frames=hour * rate, rate=rate, pcm_sha256="0" * 64)
    sizes = [len(each) for each in assembling._sound(None, assembling._Pieces((stated,), {}), stated, hour * rate, ())]
    assert sum(sizes) == 2 * hour * rate * 4
    assert max(sizes) == CHUNK
