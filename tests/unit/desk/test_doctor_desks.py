"""Doctor tells which server the desks begin with, and what is not as it should be about it."""

import pytest

from app.desk.preferences import PreferenceFile
from app.doctor.checks import Status
from app.doctor.desks import desks
from app.settings import read_settings


def found(tmp_path, monkeypatch, **said):
    for name, value in said.items():
        monkeypatch.setenv(f"VIVAVOCE_DESK__{name.upper()}", value)
    return [*desks(read_settings(data_dir=tmp_path / "data"), tmp_path / "config")]


def test_without_a_server_the_first_screen_asks(tmp_path, monkeypatch):
    (finding,) = found(tmp_path, monkeypatch)
    assert (finding.status, finding.remedy) == (Status.OK, "")


def test_the_server_that_was_used_last_is_named_unless_the_settings_name_one(tmp_path, monkeypatch):
    PreferenceFile(tmp_path / "config").change(server="https://last.example.org")
    assert "https://last.example.org" in found(tmp_path, monkeypatch)[0].detail
    assert "https://named.example.org" in found(tmp_path, monkeypatch, server="https://named.example.org")[0].detail


def test_a_server_that_anybody_can_listen_to_is_no_good(tmp_path, monkeypatch):
    (finding,) = found(tmp_path, monkeypatch, server="http://vivavoce.example.org")
    assert finding.status is Status.NOTICE
    assert "https" in finding.remedy


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_certificates_that_can_not_be_read_are_told(tmp_path, monkeypatch, content):
    file = tmp_path / "own.pem"
    if content is not None:
        file.write_text(content)
    first, second = found(tmp_path, monkeypatch, certificates=str(file), server="https://vivavoce.example.org")
    assert first.status is Status.NOTICE
    assert str(file) in first.detail
    assert second.status is Status.OK
