"""A sound server for the tests that need real devices: its own, never the machine's."""

from collections.abc import Iterator

import pytest

from engine.simulation.pulse import PrivatePulse, available

needs_sound = [pytest.mark.sound, pytest.mark.skipif(not available(), reason="PulseAudio is not installed")]


@pytest.fixture
def pulse() -> Iterator[PrivatePulse]:
    """Yield a server with a microphone and a loudspeaker, for one test."""
    with PrivatePulse() as server:
        yield server
