"""The detectors that listen, on the real device path: a virtual microphone that gives zeros, and a cable from the loudspeaker into it."""

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from app.watching.sound_tap import SoundTap
from engine.audio.device import DeviceTransport
from engine.clock import SystemClock
from engine.simulation.pulse import PrivatePulse
from proctoring.detector import Scene
from proctoring.inlets import Inlet, Input
from proctoring.voice.digital_silence import DigitalSilenceDetector
from proctoring.voice.replayed_voice import ReplayedVoiceDetector
from tests.support import pulse as sound
from tests.support.babble import level, spoken
from tests.support.detecting import Heard, Watched

pytestmark = sound.needs_sound
QUESTION = "Please tell me about a time when you had to change the plan of a project."
AT_MOST_S = 20.0


@pytest.fixture(scope="module")
def pulse() -> Iterator[PrivatePulse]:
    with PrivatePulse() as server:
        yield server


async def listened(question, until_heard) -> None:
    """Run the device path, the interviewer saying `question` again and again, until enough was heard."""
    transport = DeviceTransport()
    await transport.open()
    try:
        async with asyncio.timeout(AT_MOST_S):
            for number in itertools.count():
                if question is not None and number % (len(question) // 160 + 30) == 0:
                    transport.play(question)
                if until_heard(await transport.read()):
                    return
    finally:
        await transport.close()


def watched(question, *detectors, until) -> list[Heard]:
    tap = SoundTap(SystemClock())
    scene = Scene(SystemClock(), frozenset(), inputs=Inlet[Input](10), sound=tap.inlet)
    with ExitStack() as stack:
        heard = [stack.enter_context(Watched(detector, scene)) for detector in detectors]

        def hear(block) -> bool:
            tap.hear(block)
            return until(*heard)

        asyncio.run(listened(question, hear))
    return heard


def test_a_virtual_microphone_into_which_nobody_speaks_is_digital_silence(pulse):
    [silence] = watched(None, DigitalSilenceDetector(), until=lambda heard: heard.of("digital_silence"))
    [begin] = silence.of("digital_silence", "begin")
    assert begin.observed["value"] == 0.0


def test_a_cable_from_the_loudspeaker_into_the_microphone_is_told_in_real_sound(pulse):
    pulse.leak(-6.0)
    question = level(spoken("espeak-ng", "en", QUESTION), -20.0)
    [replay] = watched(question, ReplayedVoiceDetector(), until=lambda heard: heard.of("replayed_voice", "begin"))
    [begin] = replay.of("replayed_voice", "begin")
    assert begin.observed["what"] == "cable"
    assert begin.observed["gain_db"] == pytest.approx(-6.0, abs=1.5)
    assert 0.0 < begin.observed["delay_s"] < 1.0
