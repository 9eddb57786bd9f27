"""The release gate of scoring: what it reads, what it measures, and that it fails where it should."""

import io
import json

import pytest

from app.commands import bench_scoring
from app.errors import BadUsage
from engine.bench.scoring import fairness_of, measure, order_of, placed
from engine.bench.scoring_cases import CasesInvalid, read_cases

GOOD = (
    "Last March a lady shouted at me because her parcel was lost twice. I rang the depot, found it under the wrong label and booked a "
    "driver for the evening, because she needed it that day. She had it by six and thanked me."
)
FAIR = "A customer was angry about a lost parcel. I apologised and I looked for it, and she got it later."
POOR = "With angry customers you have to stay calm and friendly. Customers are very important to me in general."


def written(tmp_path, language="en", **files):
    place = tmp_path / language
    place.mkdir(exist_ok=True)
    for name, content in files.items():
        (place / f"{name}.toml").write_text(content, encoding="utf-8")
    return tmp_path


def triple(strong=GOOD, middling=FAIR, weak=POOR, question="calming-upset"):
    return f'[[triples]]\nquestion = "{question}"\nstrong = "{strong}"\nmiddling = "{middling}"\nweak = "{weak}"\n'


def pair(kind, plain, changed, extra=""):
    return (
        f'[[pairs]]\nkind = "{kind}"\nquestion = "calming-upset"\nplain = "{plain}"\nchanged = "{changed}"\n{extra}\n'
    )


def test_triples_in_order_count_whole(tmp_path):
    cases = read_cases(written(tmp_path, triples_test=triple()))["en"]
    found = order_of(cases, cases.triples["test"])
    assert (found["whole"], found["right"], found["comparisons"], found["wrong"]) == (1, 3, 3, [])


def test_a_triple_the_wrong_way_round_is_named_with_its_scores(tmp_path):
    cases = read_cases(written(tmp_path, triples_test=triple(strong=POOR, weak=GOOD)))["en"]
    found = order_of(cases, cases.triples["test"])
    assert found["right"] == 0
    assert found["wrong"][0]["id"] == "en/triples_test[1]"


def test_a_pair_that_moves_too_far_is_named_as_the_worst(tmp_path):
    every = read_cases(written(tmp_path, fairness=pair("padding", FAIR, FAIR) + pair("padding", POOR, GOOD)))
    found = fairness_of(every, "en", "padding")
    assert found["broken"] == ["en/padding[2]"]
    assert found["worst"]["id"] == "en/padding[2]"
    assert found["highest"] > 0.3


def test_a_quote_that_holds_something_private_breaks_its_pair(tmp_path):
    content = pair("protected", GOOD, GOOD, 'private = ["the depot"]') + pair(
        "protected", GOOD, GOOD, 'private = ["wife"]'
    )
    found = fairness_of(read_cases(written(tmp_path, fairness=content)), "en", "protected")
    assert found["broken"] == ["en/protected[1]"]


def test_a_translated_pair_is_scored_in_both_languages(tmp_path):
    written(tmp_path, fairness="")
    entry = pair("translated", GOOD, GOOD, 'plain_language = "en"')
    rubric = (
        '[[dimensions]]\nid = "calm"\narea = "a"\nlabel = "Calm"\ndescription = "d"\nkeywords = ["customer"]\n'
        '[dimensions.anchors]\n"0-2" = "a"\n"3-4" = "b"\n"5-6" = "c"\n"7-8" = "d"\n"9-10" = "e"\n'
        '[[questions]]\nid = "calming-upset"\ndimension = "calm"\nkind = "story"\ntext = "Tell me."\n'
    )
    every = read_cases(written(tmp_path, "xx", fairness=entry, rubrics=rubric))
    found = fairness_of(every, "xx", "translated")
    assert found["broken"] == ["xx/translated[1]"]  # no rules for that language: nothing is scored
    assert found["lowest"] < -3.0


def test_a_gate_that_fails_makes_the_whole_fail(tmp_path):
    report = measure(read_cases(written(tmp_path, triples_test=triple(strong=POOR, weak=GOOD))), sweep=0)
    assert not report["holds"]
    assert [gate["gate"] for gate in report["gates"] if not gate["holds"]] == [
        "order en held out",
        "pairs written by hand",
    ]


def test_the_command_prints_json_and_answers_by_its_exit_status(tmp_path):
    folder = written(
        tmp_path, triples_dev=triple(), fairness=pair("hedged", GOOD, GOOD), additions=f'padding = ["{POOR}"]'
    )
    out = io.StringIO()
    assert bench_scoring.scoring(folder, every=1, as_json=True, stdout=out) == 1  # one pair is not forty
    report = json.loads(out.getvalue())
    assert report["order"]["en"]["dev"]["whole"] == 1
    assert report["additions"]["en"]["padding"]["tried"] == 9
    assert report["seconds_for_45_minutes"]["en"] > 0
    table = io.StringIO()
    bench_scoring.scoring(folder, every=0, as_json=False, stdout=table)
    assert "FAILS  pairs written by hand" in table.getvalue()


def test_an_installed_copy_says_what_it_needs(monkeypatch, tmp_path):
    monkeypatch.setattr(bench_scoring, "_CHECKOUT", tmp_path / "none")
    with pytest.raises(BadUsage, match="--cases DIR"):
        bench_scoring.scoring(None, every=0, as_json=True, stdout=io.StringIO())


@pytest.mark.parametrize(
    ("files", "wrong"),
    [
        ({"fairness": pair("bribery", GOOD, GOOD)}, "Not a kind of pair"),
        ({"fairness": "[[pairs]]\nkind = 'hedged'\nquestion = 'calming-upset'\nplain = 'x'"}, "incomplete"),
        ({"triples_dev": triple(question="nowhere")}, "No such question"),
        ({"fairness": "[[pairs"}, "can't be read"),
        ({"rubrics": "[[dimensions]]\nid = 'x'"}, "can't be read"),
        ({"fairness": pair("translated", GOOD, GOOD, 'plain_language = "fr"')}, "No such language"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(tmp_path, files, wrong):
    with pytest.raises(CasesInvalid) as refused:
        read_cases(written(tmp_path, **files))
    assert wrong in refused.value.title


def test_a_folder_without_cases_is_refused(tmp_path):
    with pytest.raises(CasesInvalid, match="one folder a language"):
        read_cases(tmp_path)
    with pytest.raises(CasesInvalid, match="not a folder"):
        read_cases(tmp_path / "none")


def test_an_addition_goes_after_before_and_between_sentences():
    assert placed("One. Two", "X.") == {"after": "One. Two. X.", "before": "X. One. Two.", "inside": "One.  X. Two."}
    assert placed("一。二。", "三。")["inside"] == "一。 三。 二。"
