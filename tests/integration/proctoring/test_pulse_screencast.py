"""A picture of the screen in PipeWire: as pw-dump tells it, and by a real PipeWire where there is one."""

import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager

import pytest

from proctoring.pulse.screencast import ScreencastDetector
from tests.support.around import on_linux, program, scene, seconds_after
from tests.support.detecting import Watched

pytestmark = on_linux


class Teller:
    """What pw-dump would say: a program that passes on what a test writes."""

    def __init__(self):
        self.dumps = []

    def start(self):
        self.dumps.append(subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE))
        return self.dumps[-1]

    def say(self, *objects):
        self.dumps[-1].stdin.write(json.dumps(list(objects), indent=2).encode() + b"\n")
        self.dumps[-1].stdin.flush()


def node(number, media_class, client, **properties):
    return {
        "id": number,
        "type": "PipeWire:Interface:Node",
        "info": {
            "props": {"media.class": media_class, "client.id": client, "node.name": f"node-{number}", **properties}
        },
    }


def client(number, pid):
    return {"id": number, "type": "PipeWire:Interface:Client", "info": {"props": {"pipewire.sec.pid": pid}}}


def link(number, out, into):
    return {"id": number, "type": "PipeWire:Interface:Link", "info": {"output-node-id": out, "input-node-id": into}}


def gone(number):
    return {"id": number, "info": None}


@contextmanager
def watched(*, own=()):
    teller = Teller()
    with Watched(ScreencastDetector(teller.start), scene(*own)) as heard:
        yield teller, heard


@pytest.fixture
def first(monkeypatch):
    """Detectors report only once something was told: so a test begins by telling that there is a core."""
    told = {"id": 0, "type": "PipeWire:Interface:Core", "info": {"props": {}}}
    original = Teller.start

    def start(self):
        dump = original(self)
        self.say(told)
        return dump

    monkeypatch.setattr(Teller, "start", start)


@pytest.mark.usefixtures("first")
def test_a_shared_screen_and_who_takes_it_are_told_with_their_processes():
    with (
        watched() as (teller, heard),
        program("sleep", "60") as desktop,
        program("tail", "-f", "/dev/null") as recorder,
    ):
        began = time.monotonic_ns()
        teller.say(client(40, desktop.pid), node(41, "Video/Source", 40, **{"media.name": "meta-screen-cast-src"}))
        offered = heard.wait_for(lambda said: said.phase == "begin")
        teller.say(client(50, recorder.pid), node(51, "Stream/Input/Video", 50), link(60, 41, 51))
        taken = heard.wait_for(lambda said: said.phase == "begin" and said.observed["what"] == "taken")
        teller.say(gone(60))
        heard.wait_for(lambda said: said.phase == "end" and said.key == taken.key)
        teller.say(gone(41))
        heard.wait_for(lambda said: said.phase == "end" and said.key == offered.key)
    assert 0 <= seconds_after(offered.at_ns, began) < 1.0
    assert offered.observed["pid"] == desktop.pid
    assert "'meta-screen-cast-src', is offered by " in offered.statement
    assert taken.observed["pid"] == recorder.pid
    assert taken.observed["executable"].endswith("/tail")
    assert taken.observed["offered_by"]["pid"] == desktop.pid


@pytest.mark.usefixtures("first")
def test_cameras_sound_and_our_own_pictures_are_none():
    with watched(own=(os.getpid(),)) as (teller, heard), program("sleep", "60") as other:
        teller.say(
            client(40, other.pid),
            client(42, os.getpid()),
            node(43, "Video/Source", 40, **{"device.api": "v4l2"}),
            node(44, "Video/Source", 40, **{"media.role": "Camera"}),
            node(45, "Audio/Source", 40),
            node(46, "Stream/Output/Video", 42),
        )
        teller.say(node(47, "Stream/Output/Video", 40))
        heard.wait_for(lambda said: said.phase == "begin")
    assert [said.key for said in heard.of("screen_share", "begin")] == ["47"]


@pytest.mark.usefixtures("first")
def test_a_pipewire_that_goes_is_health_and_ends_what_was_open():
    with watched() as (teller, heard):
        teller.say(node(47, "Stream/Output/Video", 40))
        begun = heard.wait_for(lambda said: said.phase == "begin")
        teller.dumps[-1].stdin.close()
        lost = heard.wait_for(lambda said: said.phase == "health" and said.kind == "failed")
        ended = heard.wait_for(lambda said: said.phase == "end")
    assert lost.statement == "PipeWire went away"
    assert ended.observed["end_unseen"] is True
    assert begun.observed["pid"] is None


def test_no_pipewire_is_said(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with Watched(ScreencastDetector(), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert (health.kind, health.statement) == (
        "unsupported",
        "sharing by PipeWire is not watched: none runs for this user",
    )


@pytest.mark.skipif(not all(map(shutil.which, ("pipewire", "pw-dump", "pw-cli"))), reason="PipeWire is not installed")
def test_a_real_pipewire_tells_of_a_node_that_comes_and_goes(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with program("pipewire"), Watched(ScreencastDetector(), scene()) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        with program("pw-cli", stdin=subprocess.PIPE) as other:
            other.stdin.write(
                b"create-node adapter factory.name=support.null-audio-sink node.name=shared media.class=Video/Source\n"
            )
            other.stdin.flush()
            told = heard.wait_for(lambda said: said.phase == "begin")
            other.stdin.close()
        heard.wait_for(lambda said: said.phase == "end")
    assert told.observed["node"] == "shared"
    assert told.observed["pid"] == other.pid
