"""Each machine gets the detectors there are for it, and says of every other kind why nobody watches it."""

import importlib

import pytest

from proctoring import choice, offers
from proctoring.choice import Machine, choose, this_machine
from proctoring.detector import WatchPolicy
from proctoring.offers import Offer
from proctoring.signals import KIND_NAMES, HealthState

EVERY = [*offers.ANYWHERE, *(each for many in offers.BY_SYSTEM.values() for each in many)]
EVERY += [each for many in offers.BY_DISPLAY.values() for each in many] + [offers.CAMERA]
MACHINES = [
    Machine("linux", "x11"),
    Machine("linux", "wayland"),
    Machine("linux", ""),
    Machine("windows", "native"),
    Machine("macos", "native"),
    Machine("other", ""),
]


@pytest.mark.parametrize(
    ("environ", "system", "machine"),
    [
        ({"DISPLAY": ":0"}, "linux", "linux-x11"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "linux-wayland"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "linux", "linux-wayland"),
        ({}, "linux", "linux"),
        ({}, "win32", "windows"),
        ({"DISPLAY": ":0"}, "darwin", "macos"),
        ({}, "freebsd14", "other"),
    ],
)
def test_a_machine_is_told_by_its_system_and_its_windows(environ, system, machine):
    assert this_machine(environ, system).platform == machine


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.platform)
@pytest.mark.parametrize("camera", [True, False])
def test_every_kind_is_either_watched_or_said_not_to_be(machine, camera):
    chosen = choose(machine, WatchPolicy(camera=camera))
    watched = {kind for make in chosen.makers for kind in make().kinds}
    unwatched = [kind for each in chosen.unwatched for kind in each.kinds]
    assert watched | set(unwatched) == KIND_NAMES
    assert not watched & set(unwatched)
    assert len(unwatched) == len(set(unwatched))
    assert all(each.reason for each in chosen.unwatched)


def test_the_reasons_are_those_a_person_would_give():
    def reason(machine, kind):
        return next(each.reason for each in choose(machine, WatchPolicy()).unwatched if kind in each.kinds)

    assert reason(Machine("linux", ""), "overlay") == "there is no screen here"
    assert reason(Machine("linux", "wayland"), "hidden_window").startswith("Wayland tells no program")
    assert reason(Machine("other", ""), "usb_change") == "there is no detector for this on other"


def test_the_camera_is_off_unless_it_is_asked_for():
    (off,) = [each for each in choose(MACHINES[0], WatchPolicy()).unwatched if "camera_still" in each.kinds]
    assert (off.state, off.reason) == (HealthState.DENIED, "switched off in the settings")


class Unmakeable:
    kinds = ("usb_change",)

    def __init__(self):
        raise RuntimeError


def test_a_detector_that_cannot_be_loaded_costs_its_own_kinds_only(monkeypatch):
    lost = (
        Offer("proctoring.no_such_file", "Detector", ("overlay",)),
        Offer(__name__, "Unmakeable", ("usb_change",)),
        Offer(__name__, "NotThere", ("audio_route",)),
    )
    monkeypatch.setattr(choice, "BY_SYSTEM", {"linux": lost})
    monkeypatch.setattr(choice, "BY_DISPLAY", {})
    monkeypatch.setattr(choice, "ANYWHERE", ())
    chosen = choose(Machine("linux", "x11"), WatchPolicy())
    reasons = {each.kinds: each.reason for each in chosen.unwatched}
    assert chosen.makers == ()
    assert reasons[("overlay",)] == "what it needs is not installed (proctoring.no_such_file)"
    assert reasons[("usb_change",)] == "its detector can't be loaded (RuntimeError)"
    assert reasons[("audio_route",)] == "its detector can't be loaded (AttributeError)"


@pytest.mark.parametrize("offer", EVERY, ids=lambda offer: offer.name)
def test_what_is_offered_is_there_and_watches_what_it_says(offer):
    detector = getattr(importlib.import_module(offer.module), offer.name)()
    assert detector.kinds == offer.kinds
    assert set(detector.kinds) <= KIND_NAMES
    assert detector.name
    assert detector.version
    assert all(isinstance(limit, str) for limit in detector.limits)


def test_no_two_detectors_share_a_name():
    names = [getattr(importlib.import_module(offer.module), offer.name)().name for offer in dict.fromkeys(EVERY)]
    assert len(names) == len(set(names))
