"""`vivavoce models` for people and for programs: what it prints and how it ends."""

import json

import pytest

from app.cli import main
from app.commands.models_progress import Lines, sentence
from engine.models.events import Began, Installed, Received, SourceFailed, Waiting
from engine.models.receipts import FILE


@pytest.fixture(autouse=True)
def models(tmp_path, monkeypatch):
    monkeypatch.setenv("VIVAVOCE_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("VIVAVOCE_CONFIG", raising=False)
    return tmp_path / "models"


def run(capsys, *argv):
    with pytest.raises(SystemExit) as left:
        main(["models", *argv])
    return left.value.code, capsys.readouterr()


def test_listing_says_what_each_model_is_for_and_how_to_get_it(capsys):
    status, output = run(capsys, "list", "--json")
    assert status == 0
    rows = {each["name"]: each for each in json.loads(output.out)["models"]}
    turn = rows["smart-turn-v3.2"]
    assert (turn["purpose"], turn["licence"], turn["state"]) == ("turn_end", "BSD-2-Clause", "available")
    assert turn["detail"] == "vivavoce models fetch smart-turn-v3.2"
    status, output = run(capsys, "list")
    assert "kokoro-82m" in output.out
    assert "Apache-2.0" in output.out


def test_a_broken_model_is_listed_with_its_remedy_and_fails_the_check(capsys, models):
    (models / "kokoro-82m").mkdir(parents=True)
    (models / "kokoro-82m" / FILE).write_text("{}")
    assert "vivavoce models check" in run(capsys, "list")[1].out.replace("\n", "")
    status, output = run(capsys, "check", "--json")
    assert status == 1
    document = json.loads(output.out)
    assert (document["ok"], document["models"][0]["verdict"]) == (False, "broken")
    assert run(capsys, "check")[0] == 1


def test_with_nothing_installed_a_check_has_nothing_against_it(capsys):
    status, output = run(capsys, "check")
    assert status == 0
    assert "No model is installed" in output.out


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["fetch"], "NAME"),
        (["fetch", "kokoro"], "did you mean kokoro-82m"),
        (["import", "/no/such/stick"], "/no/such/stick"),
        (["export", "kokoro-82m", "--out", "none"], "vivavoce models fetch kokoro-82m"),
        (["fetch", "kokoro-82m"], "HF_HUB_OFFLINE"),
    ],
)
def test_what_can_not_be_done_is_one_line_and_status_2(capsys, argv, said):
    status, output = run(capsys, *argv)
    assert status == 2
    assert output.err.count("\n") == 1
    assert said in output.err


def test_one_model_that_fails_does_not_keep_the_others_back(capsys):
    status, output = run(capsys, "fetch", "kokoro-82m", "faster-whisper-tiny")
    assert status == 2
    assert output.err.count("could not be fetched") == 2


def test_programs_read_a_line_an_event_and_no_flood_of_progress(capsys, tmp_path):
    tell = Lines(as_json=True)
    tell(Began("parrot", "hub a/b", 1000))
    for done in range(1, 1001):
        tell(Received("parrot", done, 1000))
    tell(Installed("parrot", tmp_path, "ab", already=False, verified=True))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == {"event": "began", "model": "parrot", "source": "hub a/b", "size": 1000}
    assert len(lines) == 2 + 11
    assert lines[-1]["event"] == "installed"


def test_people_read_sentences(tmp_path):
    assert "process 7 is installing it" in sentence(Waiting("parrot", "process 7"))
    assert "nothing from hub a/b: no" in sentence(SourceFailed("parrot", "hub a/b", "no"))
    assert "NOT verified" in sentence(Installed("parrot", tmp_path, "ab", already=False, verified=False))


def test_on_a_terminal_a_bar_is_drawn(capsys, tmp_path):
    from app.commands.models_progress import bar

    with bar() as tell:
        tell(Received("parrot", 1, 2))
        tell(Installed("parrot", tmp_path, "ab", already=True, verified=True))
    assert "already installed" in capsys.readouterr().out


def test_listing_says_which_engines_an_interview_would_use_and_why(capsys):
    status, output = run(capsys, "list", "--json")
    assert status == 0
    used = json.loads(output.out)["in_use"]["en"]
    assert used["Recogniser"]["name"] == "pocketsphinx"
    assert "vivavoce models fetch faster-whisper" in used["Recogniser"]["why"]
    assert "smart-turn-v3.2" in used["End of turn"]["why"]
    status, output = run(capsys, "list")
    assert status == 0
    assert "An interview in 'en' would use:" in output.out
    assert "Recogniser: pocketsphinx (No Whisper model is installed." in output.out


def test_a_broken_model_is_the_reason_why_it_is_not_used(capsys, models):
    (models / "faster-whisper-base.en").mkdir(parents=True)
    _, output = run(capsys, "list", "--json")
    used = json.loads(output.out)["in_use"]["en"]["Recogniser"]
    assert used["name"] == "pocketsphinx"
    assert "can't be used" in used["why"]
    assert "models check" in used["why"]
