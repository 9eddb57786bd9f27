"""A session replays from its ledger and recording: the same rules decide the same, others tell what would have changed."""

import json
import shutil
import subprocess

import pytest

from app.cli import main

ANSWERS = (
    "Last year a customer called because her parcel was lost. I called the depot myself and found it the same day.",
    "I told her the truth and I called her back every hour.",
    "I learned to ask first what the parcel is for.",
)


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    if not shutil.which("flite"):
        pytest.skip("flite gives the answers a voice")
    folder = tmp_path_factory.mktemp("replay")
    for number, text in enumerate(ANSWERS):
        clip = folder / "answers" / f"{number}.wav"
        clip.parent.mkdir(exist_ok=True)
        subprocess.run(["flite", "-voice", "rms", "-t", text, "-o", str(clip)], check=True)
    with pytest.raises(SystemExit) as left:
        main(
            [
                "simulate",
                "--template",
                "customer-support",
                "--answers",
                str(folder / "answers"),
                "--out",
                str(folder / "out"),
                "--hurried",
            ]
        )
    assert left.value.code == 0
    return folder / "out"


def replay(capsys, *argv):
    capsys.readouterr()
    with pytest.raises(SystemExit) as left:
        main(["replay", *map(str, argv), "--json"])
    return left.value.code, capsys.readouterr()


def test_the_same_rules_decide_the_same(session, capsys):
    status, output = replay(capsys, session)
    report = json.loads(output.out)
    assert status == 0
    assert len(report["answers"]) >= 2
    assert [each["verdict"] for each in report["answers"]] == ["same"] * len(report["answers"])
    assert report["changed"] == 0
    moves = report["moves"]
    assert moves["stated"] >= 4
    assert (moves["same"], moves["same_maps"], moves["differ"]) == (moves["stated"], moves["maps"], [])
    assert moves["maps"] >= 3


def test_another_patience_tells_what_it_would_have_changed(session, capsys, tmp_path):
    settings = tmp_path / "patient.toml"
    settings.write_text("[conversation]\npatience = 3.0\n")
    _, output = replay(capsys, session, "--settings", settings)
    report = json.loads(output.out)
    assert report["patience_now"] == 3.0
    assert report["changed"] == len(report["answers"])
    assert all(each["would_wait_ms"] > each["waited_ms"] for each in report["answers"])


def test_what_is_no_session_is_refused_in_one_line(tmp_path, capsys):
    status, output = replay(capsys, tmp_path)
    assert status == 2
    assert "ledger.jsonl" in output.err
    assert output.err.count("\n") == 1
