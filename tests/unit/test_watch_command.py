"""`vivavoce watch` prints what detectors say, a line each, and ends tidily however it ends."""

import json
import os
import signal
import subprocess
import sys
import threading

import pytest

from app.commands.watch import Lines, as_line, in_words
from app.settings import ProctoringSettings, read_settings
from app.watching.policy import policy_of
from proctoring.signals import KIND_NAMES, Context, Health, HealthState, Phase, Signal, Snapshot, Source

SOURCE = Source("x11.focus", "1", "linux-x11")
SIGNAL = Signal(
    3,
    "focus_loss",
    Phase.BEGIN,
    "x11.focus-1",
    "2026-03-01T09:00:01.250Z",
    2**60,
    SOURCE,
    {"title": "メモ"},
    "Window 'メモ' took the keyboard.",
    Context("q1", "ai"),
)
HEALTH = Health(SOURCE, ("focus_loss", "tab_switch"), HealthState.FAILED, "no X server", "2026-03-01T09:00:02.000Z", 5)
SNAPSHOT = Snapshot(SOURCE, "before", {"active": None}, "2026-03-01T09:00:00.000Z", 1)


def test_a_line_of_json_is_the_ledgers_body_with_a_type():
    line = json.loads(as_line(SIGNAL))
    assert line["type"] == "signal"
    assert (line["kind"], line["phase"], line["seq"], line["t_mono_ns"]) == ("focus_loss", "begin", 3, str(2**60))
    assert line["observed"] == {"title": "メモ"}
    assert line["context"] == {"question_id": "q1", "who_speaks": "ai"}
    assert json.loads(as_line(HEALTH))["state"] == "failed"
    assert json.loads(as_line(SNAPSHOT))["moment"] == "before"
    assert as_line(SIGNAL).isascii(), "whatever the terminal's encoding"


def test_people_read_a_time_and_a_sentence():
    assert in_words(SIGNAL) == "09:00:01.250  begin        focus_loss: Window 'メモ' took the keyboard."
    assert in_words(HEALTH) == "09:00:02.000  failed       focus_loss, tab_switch: no X server [x11.focus]"
    assert in_words(SNAPSHOT) == '09:00:00.000  before the watch: {"active":null} [x11.focus]'


class Gone:
    def write(self, _text):
        raise BrokenPipeError

    def flush(self):
        pass


def test_a_reader_who_went_away_ends_the_watch():
    stop = threading.Event()
    assert not Lines(Gone(), stop, as_json=True, snapshots=False).keep(SIGNAL)
    assert stop.is_set()


def started(folder, *options):
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.Popen(
        [sys.executable, "-m", "app", "watch", "--json", *options],
        env={**environ, "PULSE_SERVER": "unix:/nowhere", "XDG_CONFIG_HOME": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_without_screen_and_sound_it_says_so_at_once_and_ctrl_c_ends_it_tidily(tmp_path, number):
    watching = started(tmp_path)
    first = json.loads(watching.stdout.readline())  # flushed: it comes while the watch goes on
    watching.send_signal(number)
    with watching:  # not `communicate`, which would leave out what the first line was read together with
        said = [first, *map(json.loads, watching.stdout)]
        assert watching.stderr.read() == ""
    assert watching.returncode == 0
    assert {kind for each in said if each["type"] == "health" for kind in each["kinds"]} <= KIND_NAMES
    assert any(each.get("reason") == "there is no screen here" for each in said)


def test_it_ends_by_itself_and_names_every_kind(tmp_path):
    watching = started(tmp_path, "--seconds", "0.8")
    out, errors = watching.communicate(timeout=20)
    said = [json.loads(line) for line in out.splitlines()]
    assert (watching.returncode, errors) == (0, "")
    assert {kind for each in said if each["type"] == "health" for kind in each["kinds"]} == KIND_NAMES
    assert not [each for each in said if each["type"] == "snapshot"]


def test_a_length_that_is_none_is_refused(tmp_path):
    watching = started(tmp_path, "--seconds", "-1")
    _, errors = watching.communicate(timeout=20)
    assert watching.returncode == 2
    assert errors == "vivavoce: That is no length of time: -1 seconds\n"


def test_the_settings_say_what_may_be_watched(tmp_path):
    config = tmp_path / "settings.toml"
    config.write_text(
        '[proctoring]\noff = ["typing_burst"]\nforbidden_programs = ["OBS.exe"]\nassistive = ["MyReader"]\n'
    )
    policy = policy_of(read_settings(config).proctoring, second_voice=True)
    assert policy.off == {"typing_burst"}
    assert policy.forbidden_programs == {"obs"}
    assert {"myreader", "orca"} <= policy.assistive
    assert not policy.second_voice, "it was not offered"
    assert policy_of(ProctoringSettings(second_voice=True), second_voice=True).second_voice
    assert policy_of(ProctoringSettings(enabled=False)).off == KIND_NAMES
    assert policy_of(ProctoringSettings(), speech_device=True).speech_device


def test_a_kind_that_does_not_exist_is_not_believed_to_be_off(tmp_path):
    config = tmp_path / "settings.toml"
    config.write_text('[proctoring]\noff = ["typing_bursts"]\n')
    with pytest.raises(Exception, match="settings") as refused:
        read_settings(config)
    assert "no such kind of signal: typing_bursts" in refused.value.message
