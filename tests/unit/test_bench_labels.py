"""A labelled set is read strictly: every broken label is named, and what question was asked is guessed from its words."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.bench.kinds import guessed_kind
from engine.bench.labels import SetInvalid, read_set
from engine.interview.templates import QuestionKind


def clip(folder: Path, label: object, name: str = "one", seconds: float = 3.0) -> Path:
    soundfile.write(folder / f"{name}.wav", np.zeros(round(seconds * 8000)), 8000)
    text = label if isinstance(label, str) else json.dumps(label)
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def test_a_clip_knows_its_pauses_its_end_and_its_question(tmp_path: Path) -> None:
    label = {"speech": [[0.1, 1.0], [1.5, 2.0], [2.4, 2.9]], "question": "Are you free on Monday?", "text": "No."}
    (one,) = read_set(clip(tmp_path, label))
    assert (one.name, one.end, one.kind) == ("one", 2.9, QuestionKind.YES_NO)
    assert one.pauses == [(1.0, 1.5), (2.0, 2.4)]
    assert len(one.samples) == 3 * 16_000


def test_question_and_text_may_be_missing_and_then_the_kind_is_unknown(tmp_path: Path) -> None:
    (one,) = read_set(clip(tmp_path, {"speech": [[0, 1]], "anything": "else"}))
    assert (one.question, one.text, one.kind) == ("", "", None)


def test_clips_come_by_name_and_other_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("b", "a"):
        clip(tmp_path, {"speech": [[0, 1]]}, name)
    (tmp_path / "set.json").write_text("{}", encoding="utf-8")
    assert [one.name for one in read_set(tmp_path)] == ["a", "b"]


@pytest.mark.parametrize(
    ("label", "what"),
    [
        ("{", "not JSON"),
        ([], "expected an object"),
        ({}, '"speech" must be a list'),
        ({"speech": []}, "at least one"),
        ({"speech": [[0.5]]}, r"speech\[0\] must be \[start, end\]"),
        ({"speech": [["0", 1]]}, r"speech\[0\] must be"),
        ({"speech": [[-1, 1]]}, "from 0"),
        ('{"speech": [[0, NaN]]}', r"speech\[0\] must be"),
        ('{"speech": [[0, 1e999]]}', r"speech\[0\] must be"),
        ({"speech": [[True, 2]]}, r"speech\[0\] must be"),
        ({"speech": [[1, 1]]}, "not after its start"),
        ({"speech": [[1.5, 2], [0, 1]]}, r"speech\[1\] begins at 0 s, before the one before it ends at 2 s"),
        ({"speech": [[0, 1], [0.9, 2]]}, "before the one before it ends"),
        ({"speech": [[0, 3.5]]}, "speech ends at 3.5 s, but one.wav lasts 3.000 s"),
        ({"speech": [[0, 1]], "question": 7}, '"question" must be a text'),
    ],
)
def test_a_broken_label_is_named_with_what_is_wrong(tmp_path: Path, label: object, what: str) -> None:
    with pytest.raises(SetInvalid, match=what) as refused:
        read_set(clip(tmp_path, label))
    assert "one.json" in refused.value.message


def test_a_missing_label_an_empty_folder_and_no_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(SetInvalid, match="no sound file"):
        read_set(tmp_path)
    soundfile.write(tmp_path / "lonely.wav", np.zeros(8000), 8000)
    with pytest.raises(SetInvalid, match=r"lonely\.json"):
        read_set(tmp_path)
    with pytest.raises(SetInvalid, match="not a folder"):
        read_set(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tell me about a time you failed.", QuestionKind.STORY),
        ("Can you tell me about a project you led?", QuestionKind.STORY),
        ("Great. Walk me through your last project.", QuestionKind.STORY),
        ("So, are you free on Monday?", QuestionKind.YES_NO),
        ("Have you ever led a team?", QuestionKind.YES_NO),
        ("What is your name?", QuestionKind.SHORT),
        ("How many years of experience do you have?", QuestionKind.SHORT),
        ("Why do you want this job?", QuestionKind.EXPLANATION),
        ("How would you handle an angry customer?", QuestionKind.EXPLANATION),
        ("What do you think of remote work?", QuestionKind.OPINION),
        ("What is your greatest weakness?", QuestionKind.OPINION),
        ("Erzählen Sie mir etwas.", QuestionKind.STORY),
    ],
)
def test_the_kind_of_a_question_is_guessed(question: str, kind: QuestionKind) -> None:
    assert guessed_kind(question) is kind
