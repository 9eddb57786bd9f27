"""`vivavoce score`: a transcript in, a scorecard out, and one line where something is wrong."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.score import run
from app.errors import AppError
from engine.errors import EngineError
from engine.templates import read_builtin, rubric_hash
from tests.support.scoring_cases import triples

KEYS = {
    "score", "score_interval", "passed", "recommendation", "scoring_status", "evaluation_breakdown", "ai_feedback", "engines",
    "calibration", "notice", "template", "stage", "raw_score",
}  # fmt: skip
DIMENSION_KEYS = {
    "dimension_id", "label", "weight", "score", "interval", "passed", "reasoning", "citations", "insufficient_evidence",
    "raw_score",
}  # fmt: skip
STRONG = triples("dev")[0].strong


@pytest.fixture
def transcript(tmp_path):
    stage = read_builtin("customer-support").stages[0]
    turns = []
    for question in stage.questions:
        turns += [{"speaker": "ai", "text": question.text}, {"speaker": "participant", "text": STRONG}]
    path = tmp_path / "transcript.json"
    path.write_text(json.dumps({"turns": turns}), encoding="utf-8")
    return path


def printed(transcript, *, as_json=True, template="customer-support", stage=None):
    out = io.StringIO()
    assert run(Path(template), transcript, as_json=as_json, stage=stage, stdout=out) == 0
    return out.getvalue()


def test_the_scorecard_has_every_key_and_names_its_template(transcript):
    card = json.loads(printed(transcript))
    template = read_builtin("customer-support")
    assert set(card) == KEYS
    assert all(set(entry) == DIMENSION_KEYS for entry in card["evaluation_breakdown"])
    assert card["template"] == {
        "id": template.id,
        "version": template.version,
        "rubric_hash": rubric_hash(template.stages[0].rubric),
    }
    assert card["engines"]["evaluator"]["name"] == "builtin-rules"
    assert card["scoring_status"] in ("final", "unscorable")


def test_each_citation_names_a_turn_of_the_file_and_quotes_it(transcript):
    card = json.loads(printed(transcript))
    citations = [citation for entry in card["evaluation_breakdown"] for citation in entry["citations"]]
    assert citations
    assert all(citation["quote"] in STRONG for citation in citations)


def test_without_json_it_is_a_report_for_people(transcript):
    report = printed(transcript, as_json=False)
    assert "Customer support agent" in report
    assert "Calming an upset customer" in report
    assert "uncalibrated" in report


def test_markup_in_an_answer_is_printed_not_obeyed(tmp_path):
    stage = read_builtin("customer-support").stages[0]
    answer = "A customer was angry [red]about[/red] a lost parcel [/] and I rang the depot and found it for her."
    path = tmp_path / "t.json"
    turns = [{"speaker": "ai", "text": stage.questions[0].text}, {"speaker": "participant", "text": answer}]
    path.write_text(json.dumps({"turns": turns}), encoding="utf-8")
    assert "[red]about[/red]" in printed(path, as_json=False).replace("\n", " ")


def test_what_can_not_be_used_is_refused(tmp_path, transcript):
    with pytest.raises(EngineError, match="no such file"):
        printed(tmp_path / "none.json")
    with pytest.raises(EngineError, match="No such template"):
        printed(transcript, template="no-such-template")
    with pytest.raises(AppError, match="No such stage"):
        printed(transcript, stage="second")


def test_the_command_line_exits_with_two_and_one_line(tmp_path):
    path = tmp_path / "t.json"
    path.write_text('{"turns": [{"speaker": "candidate", "text": "Hello"}]}', encoding="utf-8")
    asked = [
        sys.executable,
        "-m",
        "app",
        "score",
        "--template",
        "customer-support",
        "--transcript",
        str(path),
        "--json",
    ]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "turns[0].speaker" in done.stderr
