"""A sound server that goes away shows as health, ends what was open, and is looked at again when it is back."""

import os
import time

import pytest

from engine.simulation.pulse import PrivatePulse
from proctoring.pulse.device_change import AudioDeviceChangeDetector
from proctoring.pulse.routing import AudioRouteDetector
from proctoring.pulse.tapping import SoundTapDetector
from tests.support.around import program, scene
from tests.support.detecting import Watched
from tests.support.pulse import needs_sound

pytestmark = needs_sound


@pytest.mark.parametrize("detector", [SoundTapDetector, AudioRouteDetector, AudioDeviceChangeDetector])
def test_no_sound_server_is_said_with_its_reason(detector, monkeypatch, tmp_path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    with Watched(detector(), scene()) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert (told.kind, told.statement) == ("failed", "no PulseAudio or PipeWire sound server answers")


def test_a_server_that_dies_ends_what_was_open_and_is_found_again(monkeypatch):
    with PrivatePulse() as first:
        server = first.environment["PULSE_SERVER"]
        with Watched(SoundTapDetector(), scene()) as heard, program("parec", "--device=speaker.monitor"):
            heard.wait_for(lambda said: said.phase == "begin")
            died = time.monotonic_ns()
            first._server.kill()
            failed = heard.wait_for(lambda said: said.phase == "health" and said.kind == "failed")
            ended = heard.wait_for(lambda said: said.phase == "end")
            with PrivatePulse() as second:
                os.environ["PULSE_SERVER"] = second.environment["PULSE_SERVER"]
                assert second.environment["PULSE_SERVER"] != server
                heard.wait_for(lambda said: said.kind == "active" and said.at_ns > failed.at_ns)
                with program("parec", "--device=speaker.monitor") as again:
                    heard.wait_for(lambda said: said.phase == "begin" and said.observed["pid"] == again.pid)
    assert failed.at_ns - died < 1e9
    assert ended.observed["end_unseen"] is True
