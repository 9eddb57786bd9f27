"""What the microphone and loudspeaker really are, and what is routed into them, by the real sound server."""

import os
import time

import pytest

from engine.simulation.pulse import PrivatePulse
from proctoring.pulse.routing import AudioRouteDetector
from tests.support.around import program, scene, seconds_after
from tests.support.detecting import Watched
from tests.support.pulse import needs_sound, pactl, stream_of

pytestmark = needs_sound


@pytest.fixture(scope="module")
def pulse():
    with PrivatePulse() as server:
        yield server


def test_a_microphone_made_of_software_is_told_down_to_what_it_stands_on(pulse):
    with Watched(AudioRouteDetector(), scene()) as heard:
        told = heard.wait_for(lambda said: said.key == "input:mic")
        heard.wait_for(lambda said: said.key == "output:speaker")
    assert told.phase == "begin"
    assert told.observed["module"] == "module-remap-source"
    assert told.observed["stands_on"][0]["name"] == "micfeed.monitor"
    assert told.observed["stands_on"][0]["monitor_of"] == "micfeed"
    assert not told.observed["used_by_the_interview"]
    assert "is a filter over another device" in told.statement
    assert "overhears what is played on a loudspeaker" in told.statement


def test_changing_the_microphone_to_a_monitor_is_told_at_once_and_its_end_too(pulse):
    with Watched(AudioRouteDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.key == "input:mic")
        began = time.monotonic_ns()
        pactl("set-default-source", "speaker.monitor")
        told = heard.wait_for(lambda said: said.key == "input:speaker.monitor")
        gone = heard.wait_for(lambda said: said.key == "input:mic" and said.phase == "end")
        pactl("set-default-source", "mic")
        heard.wait_for(lambda said: said.key == "input:speaker.monitor" and said.phase == "end")
    assert 0 <= seconds_after(told.at_ns, began) < 1.0
    assert 0 <= seconds_after(gone.at_ns, began) < 1.0
    assert "overhears what is played" in told.statement


def test_the_devices_of_our_own_streams_count_not_the_defaults(pulse):
    elsewhere = pactl("load-module", "module-null-sink", "sink_name=elsewhere")
    with program("parec", "--device=elsewhere.monitor") as ours:
        stream_of(ours)
        with Watched(AudioRouteDetector(), scene(ours.pid)) as heard:
            told = heard.wait_for(lambda said: said.key == "input:elsewhere.monitor")
    assert told.observed["used_by_the_interview"]
    assert "microphone in use" in told.statement
    assert not [said for said in heard.said if said.key == "input:mic"]
    pactl("unload-module", elsewhere)


def test_a_program_that_plays_into_the_microphone_is_told_with_its_process(pulse):
    """A voice changer's way in; what we play into it ourselves is ours."""
    with Watched(AudioRouteDetector(), scene(os.getpid())) as heard:
        heard.wait_for(lambda said: said.key == "input:mic")
        began = time.monotonic_ns()
        with program("pacat", "--playback", "--device=micfeed", "/dev/zero") as voice:
            told = heard.wait_for(lambda said: said.key.startswith("feeds:"))
        heard.wait_for(lambda said: said.key == told.key and said.phase == "end")
    assert 0 <= seconds_after(told.at_ns, began) < 1.0
    assert (told.observed["pid"], told.observed["what"]) == (voice.pid, "played_into_microphone")
    assert "plays sound into the microphone in use" in told.statement


def test_a_loopback_is_told_with_both_its_ends(pulse):
    with Watched(AudioRouteDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.key == "input:mic")
        pulse.leak(-20.0)
        told = heard.wait_for(lambda said: said.key.startswith("loopback:") and said.observed["to"] is not None)
        pulse.leak(float("-inf"))
        heard.wait_for(lambda said: said.key == told.key and said.phase == "end")
    assert (told.observed["from"]["name"], told.observed["to"]["name"]) == ("speaker.monitor", "micfeed")


def test_a_program_that_plays_on_the_loudspeaker_is_no_route(pulse):
    with Watched(AudioRouteDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.key == "output:speaker")
        with program("pacat", "--playback", "--device=speaker", "/dev/zero") as player:
            stream_of(player)
            pulse.leak(-20.0)
            heard.wait_for(lambda said: said.key.startswith("loopback:"))
        pulse.leak(float("-inf"))
    assert not [said for said in heard.said if said.key.startswith("feeds:")]
