"""The doctor tells of each kind of signal whether it is watched on this machine, as its detector says of itself."""

import pytest

from app.doctor import watching
from app.doctor.checks import Status
from app.settings import read_settings
from proctoring.choice import Choice, Machine
from proctoring.signals import KIND_NAMES, HealthState
from proctoring.supervisor import Unwatched
from tests.support.supervised import Puppet

MOST = tuple(sorted(KIND_NAMES - {"paste", "overlay", "usb_change"}))


def found(monkeypatch, settings, *makers, unwatched=()):
    chosen = Choice(Machine("linux", "x11"), makers, unwatched)
    monkeypatch.setattr("app.watching.starting.detectors_here", lambda _policy: chosen)
    return list(watching.watching(settings))


@pytest.fixture
def settings(tmp_path):
    return read_settings(data_dir=tmp_path / "data")


def test_each_kind_is_told_once_with_the_reason(monkeypatch, settings):
    good, idle = Puppet(("paste", "overlay")), Puppet(("usb_change",), HealthState.UNSUPPORTED)
    idle.name = "idle"
    findings = found(monkeypatch, settings, good.make, idle.make, unwatched=(Unwatched(MOST, "Wayland does not tell"),))
    assert [(each.what, each.status) for each in findings[:3]] == [
        ("Watched", Status.OK),
        ("Not watched", Status.NOTICE),
        ("Not watched", Status.NOTICE),
    ]
    assert findings[0].detail == "paste, overlay"
    told = [each.detail for each in findings]
    assert any(detail.endswith(": Wayland does not tell") for detail in told)
    assert "usb_change: unsupported" in told
    assert all(detail.count(kind) <= 1 for detail in told for kind in ("paste", "usb_change"))


def test_a_detector_that_says_nothing_is_told_to_be_silent(monkeypatch, settings):
    monkeypatch.setattr(watching, "PATIENCE_S", 0.01)
    findings = found(monkeypatch, settings)
    assert findings[0].detail == "nothing"
    assert findings[0].status is Status.NOTICE
    assert findings[1].detail.endswith("its detector said nothing within 3 s")


def test_where_watching_is_off_that_is_all(settings):
    off = settings.model_copy(update={"proctoring": settings.proctoring.model_copy(update={"enabled": False})})
    (finding,) = watching.watching(off)
    assert finding.detail == "nothing: proctoring.enabled is off"
