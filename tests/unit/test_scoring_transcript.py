"""A transcript file is read exactly or refused with the place and what was expected there."""

import json
from pathlib import Path

import pytest

from engine.interview.turns import Mode, Speaker
from engine.scoring.transcript import MAX_TURNS, TranscriptInvalid, read_transcript, turns_from

AI = {"speaker": "ai", "text": "Tell me."}


def written(tmp_path, content):
    path = tmp_path / "transcript.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_speaker_and_text_are_enough(tmp_path):
    turns = read_transcript(written(tmp_path, {"turns": [AI, {"speaker": "participant", "text": "Well."}]}), "en")
    assert [(turn.id, turn.speaker, turn.language) for turn in turns] == [
        ("turn-1", Speaker.AI, "en"),
        ("turn-2", Speaker.PARTICIPANT, "en"),
    ]


def test_a_record_keeps_its_ids_times_words_and_modes():
    word = {"text": "Well", "t_start_ms": 5, "t_end_ms": 9, "confidence": 0.5}
    given = {"id": "x", "speaker": "participant", "text": "Well", "t_start_ms": 5, "t_end_ms": 9, "words": [word],
             "asr_confidence": 0.5, "mode": "typed", "question_id": "q", "latency": None}  # fmt: skip
    (turn,) = turns_from({"id": "session", "status": "completed", "turns": [given]}, "record.json", "en")
    assert (turn.id, turn.mode, turn.question_id, turn.words[0].confidence) == ("x", Mode.TYPED, "q", 0.5)


@pytest.mark.parametrize(
    ("turns", "place"),
    [
        (None, "turns: expected a list of turns"),
        ({}, "turns: expected a list of turns"),
        ([], "turns: expected 1 to"),
        ([AI] * (MAX_TURNS + 1), "turns: expected 1 to"),
        (["hello"], "turns[0]: expected an object"),
        ([{"text": "x"}], 'turns[0].speaker: expected "ai" or "participant", found nothing'),
        ([AI, {"speaker": "Candidate", "text": "x"}], 'turns[1].speaker: expected "ai" or "participant" (here "participant")'),
        ([{"speaker": "interviewer", "text": "x"}], '(here "ai")'),
        ([{"speaker": ["ai"], "text": "x"}], "turns[0].speaker"),
        ([{"speaker": "ai"}], "turns[0].text: expected a text, found nothing"),
        ([{"speaker": "ai", "text": 3}], "turns[0].text: expected a text, found 3"),
        ([{"speaker": "ai", "text": "x" * 100_001}], "turns[0].text: expected at most"),
        ([{**AI, "t_start_ms": -1}], "turns[0].t_start_ms: expected whole milliseconds"),
        ([{**AI, "t_start_ms": True}], "turns[0].t_start_ms"),
        ([{**AI, "t_start_ms": 9, "t_end_ms": 3}], "turns[0].t_end_ms: expected 9 or later"),
        ([{**AI, "asr_confidence": 2}], "turns[0].asr_confidence: expected a number from 0 to 1"),
        ([{**AI, "mode": "sung"}], 'turns[0].mode: expected "voice" or "typed"'),
        ([{**AI, "words": "abc"}], "turns[0].words: expected a list"),
        ([{**AI, "words": [{"text": "x"}]}], "turns[0].words[0].t_start_ms"),
        ([{**AI, "id": "same"}, {**AI, "id": "same"}], "turns[1].id: expected an id no other turn has"),
        ([{**AI, "id": ""}], "turns[0].id"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(turns, place):
    with pytest.raises(TranscriptInvalid) as refused:
        turns_from({"turns": turns}, "t.json", "en")
    assert refused.value.message.startswith("t.json: ")
    assert place in refused.value.message


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("{", "line 1, column 2: expected JSON"),
        ("[1, 2]", "turns: expected a list"),
        ("null", "turns: expected a list"),
        ('{"turns": [NaN]}', "NaN is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"turns": [' + "9" * 5_000 + "]}", "a value that is no value"),
    ],
)
def test_a_broken_file_is_refused(tmp_path, content, expected):
    with pytest.raises(TranscriptInvalid, match=r"transcript\.json") as refused:
        read_transcript(written(tmp_path, content), "en")
    assert expected in refused.value.message


def test_a_missing_folder_or_binary_file_is_refused(tmp_path):
    with pytest.raises(TranscriptInvalid, match="no such file"):
        read_transcript(tmp_path / "none.json", "en")
    with pytest.raises(TranscriptInvalid, match="directory"):
        read_transcript(tmp_path, "en")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(TranscriptInvalid, match="UTF-8"):
        read_transcript(tmp_path / "b.json", "en")


def test_what_is_too_large_is_refused_without_reading_it_all(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.scoring.transcript.MAX_BYTES", 10)
    with pytest.raises(TranscriptInvalid, match="at most"):
        read_transcript(written(tmp_path, {"turns": [AI]}), "en")
    with pytest.raises(TranscriptInvalid, match="at most"):
        read_transcript(Path("/dev/zero"), "en")
