"""`vivavoce calibrate` and `impact-ratios` from the command line: a card fitted, installed, used, drifted from, accepted."""

import csv
import json
import random

import pytest

from app.cli import app as cli
from app.commands import score
from engine.templates import read_builtin
from tests.support.calibration import Turned
from tests.support.scoring_cases import triples

STAGE = read_builtin("customer-support").stages[0]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Thirty transcripts of mixed answers, and two raters who are a point above a made-up truth each."""
    monkeypatch.setenv("VIVAVOCE_DATA_DIR", str(tmp_path / "data"))
    chance = random.Random(2)  # noqa: S311 - repeatable is the point
    answers = [getattr(triple, level) for triple in triples("dev")[:12] for level in ("strong", "middling", "weak")]
    (tmp_path / "t").mkdir()
    rows = []
    for number in range(30):
        turns = []
        for question in STAGE.questions:
            turns += [
                {"speaker": "ai", "text": question.text},
                {"speaker": "participant", "text": chance.choice(answers)},
            ]
        (tmp_path / "t" / f"s{number}.json").write_text(json.dumps({"turns": turns}), encoding="utf-8")
        rows += [
            (f"s{number}", dimension.id, rater, chance.randrange(8, 19) / 2, "ab"[number % 2])
            for dimension in STAGE.rubric.dimensions
            for rater in ("anna", "bo")
        ]
    with (tmp_path / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([("session_id", "dimension_id", "rater", "score", "site"), *rows])
    return tmp_path


def run(*arguments):
    """Return the exit status of a command, its failures raised."""
    return cli(args=[str(each) for each in arguments], standalone_mode=False) or 0


def fitted(folder, *more):
    return run(
        "calibrate",
        "--template",
        "customer-support",
        "--labels",
        folder / "labels.csv",
        "--transcripts",
        folder / "t",
        *more,
    )


def test_a_card_from_end_to_end(folder, capsys, monkeypatch):
    assert fitted(folder, "--groups", "site", "--out", folder / "card", "--json") == 0
    card = json.loads(capsys.readouterr().out)
    assert card["source"] == "transcripts"
    assert card["test_retest"]["identical"] == 1.0
    assert card["citation_validity"]["valid"] == 1.0
    assert card["split"]["held_out_sessions"] == 10
    assert json.loads((folder / "card" / "card.json").read_text(encoding="utf-8")) == card
    assert card["id"] in (folder / "card" / "card.html").read_text(encoding="utf-8")

    assert fitted(folder, "--install") == 1  # ten sessions held out are too few: one must insist
    assert "not installed: Only 10 sessions" in capsys.readouterr().err
    assert fitted(folder, "--install", "--force") == 0
    assert run("calibrate", "--list", "--json") == 0
    out = capsys.readouterr().out
    installed = json.loads(out[out.index('{\n  "data"') :])["data"]
    assert [each["rubric"]["content_hash"] for each in installed] == [card["rubric"]["content_hash"]]

    transcript = folder / "t" / "s1.json"
    assert run("score", "--template", "customer-support", "--transcript", transcript, "--json") == 0
    assert json.loads(capsys.readouterr().out)["calibration"] == installed[0]["id"]

    turned = Turned(by=-2.0, model="cd" * 32)
    monkeypatch.setattr(score, "evaluator_for", lambda _asked: turned)
    monkeypatch.setattr("app.commands.calibrate_cards.evaluator_for", lambda _asked: turned)
    assert run("score", "--template", "customer-support", "--transcript", transcript, "--json") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Scoring is held back" in told.err
    assert run("calibrate", "--check-drift") == 1
    assert "SCORING IS HELD BACK" in capsys.readouterr().out
    with pytest.raises(Exception, match="what was found out"):
        run("calibrate", "--accept", "Asha Rao")
    assert run("calibrate", "--accept", "Asha Rao", "--why", "the new words were read") == 0
    capsys.readouterr()
    assert run("score", "--template", "customer-support", "--transcript", transcript, "--json") == 0
    assert json.loads(capsys.readouterr().out)["calibration"] == "uncalibrated"
    assert run("calibrate", "--check-drift") == 0
    with pytest.raises(Exception, match="Nothing is held back"):
        run("calibrate", "--accept", "Asha Rao", "--why", "again")
    assert run("calibrate", "--remove", installed[0]["id"]) == 0


def test_scores_may_come_from_scorecards_or_from_a_column(folder, capsys):
    scored = folder / "scored"
    scored.mkdir()
    for number in range(30):
        assert (
            run("score", "--template", "customer-support", "--transcript", folder / "t" / f"s{number}.json", "--json")
            == 0
        )
        (scored / f"s{number}.json").write_text(capsys.readouterr().out, encoding="utf-8")
    labels = ("--template", "customer-support", "--labels", folder / "labels.csv", "--json")
    assert run("calibrate", *labels, "--transcripts", scored) == 0
    from_scorecards = json.loads(capsys.readouterr().out)
    assert run("calibrate", *labels, "--transcripts", folder / "t") == 0
    from_transcripts = json.loads(capsys.readouterr().out)
    assert from_scorecards["source"] == "scorecards"
    assert from_scorecards["points"] == from_transcripts["points"]
    assert from_scorecards["evaluator"] == from_transcripts["evaluator"]

    text = (folder / "labels.csv").read_text(encoding="utf-8").splitlines()
    column = [
        text[0] + ";machine",
        *(f"{line};{5 + at % 4}" for at, line in enumerate(text[1:], start=1) if line.count("anna")),
    ]
    (folder / "labels.csv").write_text("\n".join(column), encoding="utf-8")
    assert run("calibrate", *labels, "--install", "--force") == 1  # nobody knows whose scores these are
    assert "machine_column" in {warning["code"] for warning in json.loads(capsys.readouterr().out)["warnings"]}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "give --template and --labels"),
        (("--list", "--check-drift"), "not together"),
        (("--template", "customer-support", "--labels", "labels.csv"), "give --transcripts DIR"),
        (("--template", "customer-support", "--labels", "labels.csv", "--transcripts", "none"), "not found"),
        (("--template", "customer-support", "--labels", "labels.csv", "--transcripts", "."), "no file is called"),
        (("--template", "customer-support", "--labels", "t"), "is a folder"),
        (("--remove", "cal-0"), "installed are none"),
        (("--check-drift", "--card", "../../etc"), "No such card"),
    ],
)
def test_what_can_not_be_used_is_refused_in_words(folder, monkeypatch, arguments, told):
    monkeypatch.chdir(folder)
    with pytest.raises(Exception, match=told):
        run("calibrate", *arguments)


def test_impact_ratios_of_an_exported_table(folder, capsys):
    table = folder / "export.csv"
    table.write_text("sex,passed\n" + "f,true\nf,false\n" * 20 + "m,true\n" * 40, encoding="utf-8")
    assert run("impact-ratios", table, "--group", "sex", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["ratio"] for each in found["comparisons"][0]["groups"]] == [0.5, 1.0]
    assert "no legal finding" in found["limits"]
    assert run("impact-ratios", table, "--group", "sex") == 0
    assert "0.50" in capsys.readouterr().out
