"""Sound devices come, go and change places, by the real sound server."""

import time

import pytest

from engine.simulation.pulse import PrivatePulse
from proctoring.pulse.device_change import AudioDeviceChangeDetector
from tests.support.around import program, scene, seconds_after
from tests.support.detecting import Watched
from tests.support.pulse import needs_sound, pactl, stream_of

pytestmark = needs_sound


@pytest.fixture(scope="module")
def pulse():
    with PrivatePulse() as server:
        yield server


def change(what):
    return lambda said: said.kind == "audio_device_change" and said.observed["what"] == what


def test_a_microphone_pulled_out_and_plugged_in_again_is_told_twice(pulse):
    with Watched(AudioDeviceChangeDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        pulse.unplug()
        gone = heard.wait_for(change("removed"))
        heard.wait_for(lambda said: said.phase == "point" and said.observed.get("before") == "mic")
        pulse.replug()
        back = heard.wait_for(change("added"))
        heard.wait_for(lambda said: said.phase == "point" and said.observed.get("after") == "mic")
    assert 0 <= seconds_after(gone.at_ns, began) < 1.0
    assert gone.statement == "The microphone 'Simulated microphone' (mic) went away."
    assert back.observed["device"]["name"] == "mic"
    before, after = (said for said in heard.said if said.phase == "snapshot")
    assert before.observed == after.observed


def test_another_default_and_our_stream_on_another_device_are_told(pulse):
    with program("pacat", "--playback", "--device=speaker", "/dev/zero") as ours:
        stream = stream_of(ours)
        with Watched(AudioDeviceChangeDetector(), scene(ours.pid)) as heard:
            heard.wait_for(lambda said: said.phase == "snapshot")
            pactl("set-default-sink", "micfeed")
            default = heard.wait_for(change("default"))
            pactl("move-sink-input", stream, "micfeed")
            moved = heard.wait_for(change("moved"))
    pactl("set-default-sink", "speaker")
    assert (default.observed["before"], default.observed["after"]) == ("speaker", "micfeed")
    assert moved.observed["device"]["name"] == "micfeed"


def test_sound_and_volume_change_no_device(pulse):
    with Watched(AudioDeviceChangeDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        with program("pacat", "--playback", "--device=speaker", "/dev/zero"):
            pactl("set-sink-volume", "speaker", "50%")
            pactl("set-sink-volume", "speaker", "100%")
        pactl("load-module", "module-null-sink", "sink_name=later")
        heard.wait_for(lambda said: said.phase == "point" and said.observed["device"]["name"] == "later")
    assert len([said for said in heard.said if said.phase == "point"]) == 1
