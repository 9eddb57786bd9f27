"""A sound server for the tests that need real devices: its own, never the machine's."""

import subprocess
import time
from collections.abc import Iterator

import pytest

from engine.simulation.pulse import PrivatePulse, available

START_S = 10.0

needs_sound = [pytest.mark.sound, pytest.mark.skipif(not available(), reason="PulseAudio is not installed")]


@pytest.fixture
def pulse() -> Iterator[PrivatePulse]:
    """Yield a server with a microphone and a loudspeaker, for one test."""
    with PrivatePulse() as server:
        yield server


def pactl(*words: str) -> str:
    """Tell the sound server something, and return what it answers."""
    return subprocess.run(["pactl", *words], check=True, capture_output=True, text=True).stdout.strip()


def stream_of(program: "subprocess.Popen[bytes]") -> str:
    """Return the number of the stream that a program plays or records, once it does."""
    give_up = time.monotonic() + START_S
    while time.monotonic() < give_up:
        for kind, title in (("sink-inputs", "Sink Input #"), ("source-outputs", "Source Output #")):
            for stream in pactl("list", kind).split(title)[1:]:
                if f'application.process.id = "{program.pid}"' in stream:
                    return stream.split("\n", 1)[0]
    raise AssertionError("it has no stream")
