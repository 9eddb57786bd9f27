"""Settings come from the file, the environment and the command line, in that order, and a bad one is named."""

import pytest

from app.errors import SettingsInvalid
from app.settings import read_settings


@pytest.fixture
def config(tmp_path):
    return tmp_path / "settings.toml"


def test_defaults_need_no_file(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert read_settings().conversation.patience == 1.0


def test_the_environment_wins_over_the_file(config, monkeypatch):
    config.write_text("[conversation]\npatience = 2.0\n")
    assert read_settings(config).conversation.patience == 2.0
    monkeypatch.setenv("VIVAVOCE_CONVERSATION__PATIENCE", "0.5")
    assert read_settings(config).conversation.patience == 0.5


def test_the_command_line_wins_over_the_environment(config, monkeypatch, tmp_path):
    config.write_text("")
    monkeypatch.setenv("VIVAVOCE_DATA_DIR", "/elsewhere")
    assert read_settings(config, data_dir=tmp_path).data_dir == tmp_path
    assert str(read_settings(config, data_dir=None).data_dir) == "/elsewhere"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[conversation]\npatience = 99\n", "conversation.patience"),
        ("[conversation]\npatients = 1\n", "conversation.patients"),
        ("log_level = 'LOUD'\n", "log_level"),
        ("[audio\n", "line 1"),
        (f"[kiosk]\nreturn_to_check_in_s = {'9' * 5000}\n", "digits"),
    ],
)
def test_a_setting_that_cannot_be_is_named_with_its_file(config, text, named):
    config.write_text(text)
    with pytest.raises(SettingsInvalid) as caught:
        read_settings(config)
    assert named in caught.value.message
    assert str(config) in caught.value.message


def test_a_named_file_must_exist(tmp_path):
    with pytest.raises(SettingsInvalid, match="not found"):
        read_settings(tmp_path / "nowhere.toml")
