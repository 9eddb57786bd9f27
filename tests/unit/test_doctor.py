"""The doctor tells what a machine can do, names what mends it, and survives whatever it finds."""

import json

import pytest

from app.commands import doctor
from app.doctor import checks
from app.doctor.checks import Finding, Status
from app.settings import read_settings


@pytest.fixture
def settings(tmp_path):
    return read_settings(data_dir=tmp_path / "data")


def only(*found):
    def check(_settings):
        yield from found

    return lambda: (check,)


def test_a_machine_that_can_is_told_so(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(doctor, "all_checks", only(Finding("Microphone", Status.OK, "Studio")))
    assert doctor.run(None, data_dir=tmp_path, as_json=False) == 0
    assert "can be held here" in capsys.readouterr().out


def test_a_problem_comes_with_its_remedy_and_status_1(monkeypatch, capsys, tmp_path):
    trouble = Finding("Microphone", Status.PROBLEM, "none found", "plug one in")
    monkeypatch.setattr(doctor, "all_checks", only(trouble))
    assert doctor.run(None, data_dir=tmp_path, as_json=False) == 1
    assert "plug one in" in capsys.readouterr().out


def test_a_notice_stops_nothing(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(doctor, "all_checks", only(Finding("Evaluator", Status.NOTICE, "uncalibrated")))
    assert doctor.run(None, data_dir=tmp_path, as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True


def test_a_check_that_breaks_is_a_finding_and_not_the_end(monkeypatch, capsys, tmp_path):
    def broken(_settings):
        raise OSError("the driver is upside down")
        yield

    monkeypatch.setattr(doctor, "all_checks", lambda: (broken, *only(Finding("Disk", Status.OK, "roomy"))()))
    assert doctor.run(None, data_dir=tmp_path, as_json=True) == 1
    told = json.loads(capsys.readouterr().out)["findings"]
    assert [finding["status"] for finding in told] == ["problem", "ok"]
    assert "upside down" in told[0]["detail"]


def test_a_data_folder_that_can_not_be_written_is_a_problem(settings, monkeypatch):
    monkeypatch.setattr(checks.os, "access", lambda *_: False)
    (finding,) = checks.data_folder(settings)
    assert finding.status is Status.PROBLEM
    assert str(settings.data_dir) in finding.remedy


def test_the_kiosks_key_is_shown_as_verify_shows_it(settings):
    from sync.keys import load_or_create

    settings.data_dir.mkdir()
    device = load_or_create(settings.data_dir, name="kiosk 7").device
    (finding,) = checks.key(settings)
    assert device.fingerprint in finding.detail
    assert "kiosk 7" in finding.detail


def test_a_full_disk_is_a_problem(settings, monkeypatch):
    monkeypatch.setattr("engine.audio.space.free_bytes", lambda _path: 1000)
    (finding,) = checks.disk(settings)
    assert finding.status is Status.PROBLEM
    assert "make room" in finding.remedy
