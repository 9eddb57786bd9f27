"""Somebody else records the microphone or the interviewer: who, what and when, by the real sound server."""

import subprocess
import time

import pytest

from engine.simulation.pulse import PrivatePulse
from proctoring.detector import WatchPolicy
from proctoring.pulse.tapping import SoundTapDetector
from tests.support.around import program, scene, seconds_after
from tests.support.detecting import Watched
from tests.support.pulse import needs_sound

pytestmark = needs_sound


@pytest.fixture(scope="module")
def pulse():
    with PrivatePulse() as server:
        yield server


def taps(said):
    return said.kind == "sound_tapped" and said.phase == "begin"


def test_a_recording_of_the_interviewer_is_told_with_its_process_from_beginning_to_end(pulse):
    with Watched(SoundTapDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        with program("parec", "--device=speaker.monitor") as parec:
            told = heard.wait_for(taps)
            assert told.observed["pid"] == parec.pid
            over = time.monotonic_ns()
        ended = heard.wait_for(lambda said: said.kind == "sound_tapped" and said.phase == "end")
    assert 0 <= seconds_after(told.at_ns, began) < 1.0
    assert told.observed["executable"].endswith("/pacat")  # what parec is a link to
    assert told.observed["hears"] == "interviewer"
    assert told.observed["device"]["monitor_of"] == "speaker"
    assert f"process {parec.pid}" in told.statement
    assert "loudspeaker plays" in told.statement
    assert 0 <= seconds_after(ended.at_ns, over) < 1.0
    assert ended.key == told.key
    assert ended.observed["seconds"] > 0


def test_a_recording_of_the_microphone_is_told_even_where_it_is_made_below_it(pulse):
    with Watched(SoundTapDetector(), scene()) as heard, program("parec", "--device=micfeed.monitor") as parec:
        told = heard.wait_for(taps)
    assert told.observed["pid"] == parec.pid
    assert told.observed["hears"] == "microphone"


def test_our_own_recording_level_meters_and_other_sounds_are_left_alone(pulse):
    """The declared screen reader and the kiosk record too; a paused recording gets nothing."""
    elsewhere = subprocess.run(
        ["pactl", "load-module", "module-null-sink", "sink_name=elsewhere"], check=True, capture_output=True, text=True
    ).stdout.strip()
    with (
        program("parec", "--device=mic") as ours,
        program("parec", "--device=speaker.monitor", "--rate=25", "--property=resample.method=peaks"),
        program("parec", "--device=elsewhere.monitor"),
        Watched(SoundTapDetector(), scene(ours.pid, policy=WatchPolicy(assistive=frozenset({"pacat"})))) as heard,
        program("parec", "--device=mic"),
        program("ffmpeg", "-loglevel", "quiet", "-f", "pulse", "-i", "mic", "-f", "null", "-") as stranger,
    ):
        told = heard.wait_for(taps)
    assert told.observed["pid"] == stranger.pid
    assert told.observed["executable"].endswith("/ffmpeg")
    assert len(heard.of("sound_tapped", "begin")) == 1
    subprocess.run(["pactl", "unload-module", elsewhere], check=True)


def test_a_quiet_machine_raises_nothing_and_says_how_things_stand(pulse):
    with Watched(SoundTapDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "active")
        with program("paplay", "/dev/zero"), program("pactl", "list", "short") as listed:
            listed.wait(10)
    assert heard.of("sound_tapped") == []
    assert [said.observed["recordings"] for said in heard.of("") if said.phase == "snapshot"] == [[], []]


def test_the_server_itself_may_be_the_one_who_records(pulse):
    with Watched(SoundTapDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        pulse.leak(-20.0)
        told = heard.wait_for(taps)
        pulse.leak(float("-inf"))
        heard.wait_for(lambda said: said.kind == "sound_tapped" and said.phase == "end")
    assert told.observed["module"] == "module-loopback"
    assert told.observed["pid"] is None
