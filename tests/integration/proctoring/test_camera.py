"""The camera comes, goes and is covered, and stills are kept. Pictures are made by ffmpeg's sources, read as a camera's would be."""

import hashlib
import os

import numpy as np
import pytest

from proctoring.camera.camera import CameraDetector, shows_nothing
from proctoring.camera.devices import Device, cameras
from proctoring.camera.frames import AvCamera
from proctoring.detector import WatchPolicy
from proctoring.sources import SourceUnavailable, denied
from tests.support.around import on_linux, scene, seconds_after
from tests.support.detecting import Watched

WEBCAM = Device("/dev/video0", "Integrated Camera", hardware=True)
ROOM = "testsrc=size=320x240:rate=10"
DARK = "color=c=black:size=320x240:rate=10"


def showing(*pictures):
    """Return what opens a camera that shows the first of `pictures` when it is first opened, and so on; the last one from then on."""
    left = list(pictures)
    return lambda place: AvCamera(f"{left.pop(0) if len(left) > 1 else left[0]},realtime", "lavfi")


def always(*devices):
    return lambda: devices


def wanted(folder=None, **more):
    return scene(policy=WatchPolicy(camera=True, evidence_folder=folder, **more))


def begun(what):
    return lambda said: said.kind == "camera_presence" and said.phase == "begin" and said.observed["what"] == what


def test_a_hand_over_the_lens_is_told_and_its_end_too():
    covered = f"{ROOM},drawbox=t=fill:color=black:enable='between(t,0.5,1.3)'"
    with Watched(CameraDetector(showing(covered), always(WEBCAM)), wanted()) as heard:
        seen = heard.wait_for(lambda said: said.phase == "health" and said.kind == "active")
        told = heard.wait_for(begun("covered"))
        ended = heard.wait_for(lambda said: said.phase == "end")
    assert 0.0 < seconds_after(told.at_ns, seen.at_ns) < 0.5 + 1.0
    assert told.statement == "The camera's picture was dark and the same all over."
    assert 0.2 < ended.observed["seconds"] < 2.0


def test_a_still_is_kept_whole_with_the_hash_that_proves_it(tmp_path):
    folder = tmp_path / "evidence"
    with Watched(CameraDetector(showing(ROOM), always(WEBCAM)), wanted(folder, camera_every_s=60)) as heard:
        told = heard.wait_for(lambda said: said.kind == "camera_still")
        heard.wait_for(lambda said: said.phase == "snapshot")
    (kept,) = folder.iterdir()
    assert kept.name == told.observed["file"]
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == told.observed["sha256"]
    assert (told.observed["width"], told.observed["height"]) == (320, 240)
    assert kept.read_bytes()[:2] == b"\xff\xd8"
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0
    assert heard.of("camera_presence") == []


def test_a_camera_that_is_pulled_out_and_put_back_is_missing_meanwhile():
    devices = [WEBCAM]
    ends_soon = f"{ROOM}:duration=0.5"  # what reading a camera that is pulled out comes to
    opened = showing(ends_soon, ROOM)

    def pull(place):
        camera = opened(place)
        if len(pulled) == 0:
            pulled.append(place)
            devices.clear()
        return camera

    pulled = []
    with Watched(CameraDetector(pull, lambda: tuple(devices)), wanted()) as heard:
        missing = heard.wait_for(begun("missing"))
        devices.append(WEBCAM)
        back = heard.wait_for(lambda said: said.key == "missing" and said.phase == "end")
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "active" and said.at_ns > back.at_ns)
    assert missing.statement == "There was no camera."
    assert back.observed["seconds"] > 0


def test_a_camera_that_is_switched_off_is_never_opened():
    def opened(place):
        raise AssertionError("it was opened")

    with Watched(CameraDetector(opened, always(WEBCAM)), scene()) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert (health.kind, health.statement) == ("denied", "The camera is switched off in the settings.")


def test_a_camera_that_may_not_be_opened_is_denied_and_tried_again():
    tries = []

    def opened(place):
        tries.append(place)
        if len(tries) == 1:
            raise denied("this user may not open the camera")
        return showing(ROOM)(place)

    with Watched(CameraDetector(opened, always(WEBCAM)), wanted()) as heard:
        refused = heard.wait_for(lambda said: said.phase == "health" and said.kind == "denied")
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "active" and said.at_ns > refused.at_ns)
    assert refused.statement == "this user may not open the camera"


def test_a_camera_without_hardware_is_said_to_be_one():
    loopback = Device("/dev/video2", "OBS Virtual Camera", hardware=False)
    with Watched(CameraDetector(showing(ROOM), always(loopback)), wanted()) as heard:
        told = heard.wait_for(begun("virtual"))
    assert told.statement == "The camera 'OBS Virtual Camera' (/dev/video2) has no hardware behind it."


def test_a_folder_that_takes_no_stills_is_health_of_the_stills_alone(tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    with Watched(CameraDetector(showing(ROOM), always(WEBCAM)), wanted(blocked)) as heard:
        failed = heard.wait_for(lambda said: said.phase == "health" and said.kind == "failed")
    assert failed.observed["kinds"] == ["camera_still"]
    assert "can't be written" in failed.statement


def test_no_stills_where_only_presence_is_allowed(tmp_path):
    policy = {"off": frozenset({"camera_still"})}
    with Watched(CameraDetector(showing(DARK), always(WEBCAM)), wanted(tmp_path / "evidence", **policy)) as heard:
        heard.wait_for(begun("covered"))
    assert not (tmp_path / "evidence").exists()


@pytest.mark.parametrize(
    ("picture", "nothing"), [("dark", True), ("dim room", False), ("white wall", False), ("noise in the dark", True)]
)
def test_only_dark_and_even_pictures_show_nothing(picture, nothing):
    random = np.random.default_rng(5)
    luma = {
        "dark": np.full((48, 64), 4),
        "dim room": np.tile(np.linspace(10, 50, 64), (48, 1)),
        "white wall": np.full((48, 64), 200),
        "noise in the dark": random.normal(18, 3, (48, 64)),
    }[picture].astype(np.uint8)

    class Picture:
        pass

    frame = Picture()
    frame.luma = luma
    assert shows_nothing(frame) is nothing


@on_linux
def test_the_kernels_list_names_the_places_that_give_pictures(tmp_path):
    for number, index, name, hardware in ((0, 0, "Webcam", True), (1, 1, "Webcam", True), (2, 0, "Loopback", False)):
        folder = tmp_path / f"sys/class/video4linux/video{number}"
        folder.mkdir(parents=True)
        (folder / "index").write_text(f"{index}\n")
        (folder / "name").write_text(f"{name}\n")
        if hardware:
            (folder / "device").mkdir()
    found = cameras(tmp_path)
    assert [(device.place.rsplit("/", 1)[-1], device.hardware) for device in found] == [
        ("video0", True),
        ("video2", False),
    ]
    assert cameras(tmp_path / "none") == ()


@on_linux
def test_a_camera_that_is_not_there_says_so():
    with pytest.raises(SourceUnavailable) as failure:
        AvCamera("/dev/video97")
    assert failure.value.reason == "the camera is not there"
