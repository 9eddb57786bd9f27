"""`vivavoce interview-text`: a whole interview over standard input and output, the way programs and people use it."""

import contextlib
import copy
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.interview_text import Wished, run
from app.errors import AppError
from engine.errors import EngineError
from engine.templates import builtin_names, read_builtin, to_document

STRONG = (
    "last spring our label printer failed twice a week so i timed every failure because i suspected the heat i decided to move it away from "
    "the oven instead of buying a new one i wrote a checklist for the night shift and after a month it had not failed once"
)
VAGUE = (
    "i usually try to do my best and i always listen to people because you should be nice and it generally works out"
)
FIELDS = {
    *("speaker", "seq", "turn_id", "text", "move", "rule", "question_id", "probe_of", "reason", "closes"),
    *("calls_proctor", "elapsed_s", "coverage"),
}


def interview(*answers: str, template: str = "customer-support", name: str = "") -> tuple[list[dict], dict]:
    """Return the interviewer's lines and the final event."""
    out = io.StringIO()
    typed = io.StringIO("".join(f"{answer}\n" for answer in answers))
    assert run(Path(template), Wished(name=name), as_json=True, stdin=typed, stdout=out) == 0
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert all(line["speaker"] == "ai" for line in lines[:-1])
    return lines[:-1], lines[-1]


@pytest.mark.parametrize("template", builtin_names())
def test_a_whole_interview_runs_to_its_end(template):
    lines, end = interview(*[STRONG] * 60, template=template, name="Robin Vale")
    assert end["event"] == "ended"
    assert end["end_reason"] in {"finished", "time_up"}
    assert lines[0]["move"] == "introduce"
    assert "Robin" in lines[0]["text"]
    assert [line["closes"] for line in lines].count(True) == 1
    assert lines[-1]["closes"]
    asked = [line["question_id"] for line in lines if line["move"] in {"introduce", "ask"}]
    assert len(asked) == len(set(asked))
    assert all(each["asked"] for each in lines[-1]["coverage"])


def test_each_turn_is_one_line_with_all_that_is_known_of_it():
    lines, _ = interview(STRONG, VAGUE)
    assert all(set(line) == FIELDS for line in lines)
    assert [line["seq"] for line in lines] == [1, 3, 5]
    assert len({line["turn_id"] for line in lines}) == 3
    assert lines == sorted(lines, key=lambda line: line["elapsed_s"])


def test_a_vague_answer_is_probed_and_the_probe_names_the_turn():
    lines, _ = interview(VAGUE)
    assert lines[1]["move"] == "probe"
    assert lines[1]["probe_of"] == "t2"
    assert "vague" in lines[1]["reason"]


def test_an_empty_line_is_silence():
    lines, _ = interview("", "", "")
    assert [line["move"] for line in lines[1:]] == ["nudge", "rephrase", "offer_skip"]


def test_the_end_of_the_input_ends_the_interview_and_says_so():
    lines, end = interview(STRONG)
    assert not lines[-1]["closes"]
    assert end["end_reason"] == "candidate_left"


def test_who_wants_to_stop_and_says_yes_has_left():
    lines, end = interview("i want to stop", "yes")
    assert [line["move"] for line in lines[1:]] == ["confirm_stop", "close"]
    assert end["end_reason"] == "candidate_left"


def test_who_talks_without_end_runs_out_of_time():
    lines, end = interview(*["and so on and so forth with the parcels and the depots " * 60] * 30)
    assert end["end_reason"] == "time_up"
    assert "time is up" in lines[-1]["text"]


def test_what_comes_after_the_close_is_not_read():
    lines, _ = interview("i quit", "yes", *[STRONG] * 5)
    assert lines[-1]["seq"] == 5


def test_the_map_of_what_is_known_stands_at_each_turn_and_at_the_end():
    lines, end = interview(VAGUE, STRONG)
    assert lines[0]["coverage"][0]["answers"] == []
    assert lines[1]["coverage"][0]["answers"] == ["t2"]
    assert end["coverage"][0]["answers"] == ["t2", "t4"]
    assert end["coverage"][0]["depth"] == 4
    assert [each["not_covered"] for each in end["coverage"]] == ["", "asked, no answer yet", *["not asked"] * 3]


def test_the_reason_of_each_move_is_a_sentence():
    lines, _ = interview(VAGUE, STRONG, "skip", "", "i quit", "yes")
    assert all(line["reason"][0].isupper() and line["reason"].endswith(".") for line in lines)


def two_stages(tmp_path: Path) -> Path:
    document = to_document(read_builtin("backend-engineer"))
    second = copy.deepcopy(document["stages"][0])
    second |= {"id": "second", "stage_name": "Second", "stage_order": 9, "duration_minutes": 1}
    second["questions"] = second["questions"][1:] + second["questions"][:1]
    document["stages"].append(second)
    path = tmp_path / "two.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_another_stage_is_held_by_its_id_and_one_of_a_minute_says_so(tmp_path):
    out = io.StringIO()
    run(two_stages(tmp_path), Wished(stage_id="second"), as_json=True, stdin=io.StringIO(), stdout=out)
    opening = json.loads(out.getvalue().splitlines()[0])
    assert opening["question_id"] == "design-own"
    assert "about a minute" in opening["text"]


def test_a_stage_that_is_not_there_is_refused_with_those_that_are(tmp_path):
    with pytest.raises(AppError) as refused:
        run(two_stages(tmp_path), Wished(stage_id="third"), as_json=True, stdin=io.StringIO(), stdout=io.StringIO())
    assert "interview, second" in refused.value.message


def test_the_same_answers_give_the_same_interview():
    assert interview(VAGUE, STRONG, "pardon", VAGUE) == interview(VAGUE, STRONG, "pardon", VAGUE)


@pytest.mark.parametrize("line", ["\x00\x01", "💥" * 50, "{name} %s {0}", "\u202e\u200b", "a" * 300_000, "\ud800"])
def test_odd_input_breaks_nothing(line):
    lines, end = interview(line)
    assert len(lines) == 2
    assert end["event"] == "ended"


def test_a_template_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(EngineError) as refused:
        run(Path("no-such"), as_json=True, stdin=io.StringIO(), stdout=io.StringIO())
    assert "customer-support" in refused.value.message


def test_a_language_it_does_not_speak_is_refused_before_anything_is_said():
    out = io.StringIO()
    with pytest.raises(EngineError):
        run(Path("customer-support"), Wished("tlh"), as_json=True, stdin=io.StringIO(), stdout=out)
    assert out.getvalue() == ""


def test_a_person_reads_plain_text():
    out = io.StringIO()
    typed = io.StringIO("can i talk to a human\n")
    run(Path("customer-support"), Wished(name="Robin"), as_json=False, stdin=typed, stdout=out)
    text = out.getvalue()
    assert "Hi Robin" in text
    assert "a proctor would be called now" in text
    assert "ended before it was finished" in text
    assert "- Explaining so that it is understood: not asked" in text
    assert "{" not in text


def command(*arguments: str, typed: bytes) -> subprocess.CompletedProcess[bytes]:
    line = [sys.executable, "-m", "app", "interview-text", *arguments]
    return subprocess.run(line, input=typed, capture_output=True, timeout=60, check=False)


def test_the_command_itself_speaks_json_and_survives_bytes_that_are_no_text():
    done = command("--template", "customer-support", "--json", typed=b"i fixed a \xff\xfe thing\n\n")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line.get("move") for line in lines] == ["introduce", "probe", "nudge", None]
    assert done.stderr == b""


def test_the_command_refuses_a_bad_template_with_one_line_and_status_two(tmp_path):
    broken = tmp_path / "broken.toml"
    broken.write_text("id = [", encoding="utf-8")
    done = command("--template", str(broken), typed=b"")
    assert done.returncode == 2
    assert done.stdout == b""
    assert len(done.stderr.strip().splitlines()) == 1
    assert b"broken.toml" in done.stderr


@pytest.mark.parametrize("more", [("--json",), ()])
def test_where_nobody_reads_on_it_stops_without_a_word(more):
    line = [sys.executable, "-m", "app", "interview-text", "--template", "customer-support", *more]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(f"{STRONG}\n".encode() * 50)
            process.stdin.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == b""
