"""The command line answers every mistake with one line that says what and where, and exit status 2."""

import pytest

from app.cli import main


def run(capsys, *argv):
    with pytest.raises(SystemExit) as left:
        main(list(argv))
    return left.value.code, capsys.readouterr()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["nonsense"], "nonsense"),
        (["verify"], "path"),
        (["score", "--template", "x"], "--transcript"),
        (["doctor", "--frobnicate"], "--frobnicate"),
        (["doctor", "--config", "/no/such/file"], "/no/such/file"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(capsys, argv, said):
    status, output = run(capsys, *argv)
    assert status == 2
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert said in output.err


def test_help_is_there_for_the_whole_and_for_each_command(capsys):
    status, output = run(capsys, "--help")
    assert status == 0
    commands = ["kiosk", "demo", "simulate", "score", "interview-text", "verify", "doctor", "schedule", "export"]
    for name in commands:
        assert name in output.out
        status, each = run(capsys, name, "--help")
        assert status == 0
        assert "Usage" in each.out


def test_alone_it_shows_what_there_is(capsys):
    status, output = run(capsys)
    assert status == 0
    assert "verify" in output.out
