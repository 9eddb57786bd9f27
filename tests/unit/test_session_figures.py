"""One sentence for a conversation's figures, wherever a command prints it."""

from dataclasses import replace

import pytest

from app.commands.sessions import talk_columns
from app.sessions.figures import in_a_line
from sync.record_turns import conversation
from sync.record_types import ConversationRecord, TurnTakingRecord

MEASURED = {
    "turn_id": "t2",
    "last_speech_ms": 5000,
    "first_audio_ms": 5500,
    "first_content_ms": 5600,
    "revisions": 2,
    "wasted": 1,
    "evidence": {"by": "silence", "kind": "story"},
}


def figures(**changed: object) -> TurnTakingRecord:
    return replace(talk().turn_taking, **changed)  # type: ignore[arg-type]


def talk(*more: tuple[str, dict[str, object]]) -> ConversationRecord:
    return conversation((), [("turn.measured", MEASURED), *more])


def test_the_wait_never_stands_without_the_cut_offs():
    said = in_a_line(talk(("audio.glitches", {"overflows": 3, "underflows": 4, "at_ms": 1})))
    assert said == (
        "Reply after the last sample of speech: p50 600 ms, p95 600 ms (answers: 1); cut off: 0; interruptions: 0; "
        "sound lost: 3 heard, 4 played"
    )


def test_without_a_spoken_answer_there_is_nothing_to_tell():
    assert in_a_line(conversation((), [])) == "No spoken answer was replied to, so there is no wait to tell."
    assert talk_columns(conversation((), []).turn_taking) == ("", "")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "0"),
        ({"pauses": 0}, "0 of 0 pauses"),
        ({"pauses": 8, "cut_offs": 1, "cut_off_share": 0.125}, "1 of 8 pauses (12%)"),
    ],
)
def test_the_share_is_told_where_pauses_were_counted(changed, said):
    assert talk_columns(figures(**changed)) == ("600 / 600", said)
