"""The record's figures of a conversation: what the candidate waited, and how often they were cut off, from the ledger alone."""

import json
from dataclasses import replace

import jsonschema
import pytest

from engine.interview.facts import (
    Acknowledged,
    DuplexChanged,
    EngineFault,
    Fact,
    FalseAlarm,
    Interrupted,
    MoveChosen,
    SessionStarted,
    TurnCommitted,
    TurnHeld,
    TurnMeasured,
    TurnRecalled,
)
from engine.interview.turns import Speaker
from sync.ledger import SessionLedger
from sync.record import fold, record_json
from sync.record_schema import record_schema
from sync.record_types import TurnTakingRecord
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, scheduled, started, turn

ANSWERED = turn(2, Speaker.PARTICIPANT, "We cut the backlog by half", 3000)
GROWN = replace(ANSWERED, t_end_ms=9000, text="We cut the backlog by half and kept it there")


def measured(
    turn_id: str, gap_ms: int, kind: str | None = "story", by: str = "silence", pauses: int | None = None
) -> TurnMeasured:
    """An answer that ended at 5 s; its reply's first sound came 100 ms before its content."""
    content = 5000 + gap_ms
    evidence = {"kind": kind, "by": by}
    return TurnMeasured(turn_id, 5000, content - 60, content - 30, content - 100, content, 2, 1, evidence, pauses)


class Told:
    """A session that has begun, and whatever is stated in it."""

    def __init__(self, session: SessionLedger, begun: SessionStarted) -> None:
        self._session = session
        session.state_now(scheduled())
        session.state_now(begun)

    def states(self, *facts: Fact) -> None:
        for fact in facts:
            self._session.state_now(fact)

    @property
    def figures(self) -> TurnTakingRecord:
        record = fold(self._session.events())
        jsonschema.Draft202012Validator(record_schema()).validate(json.loads(record_json(record)))
        assert record.evidence.unreadable == ()
        return record.conversation.turn_taking


@pytest.fixture
def told(tmp_path):
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        begun = replace(started(ledger), audio={"rate": 16000, "duplex": "full"})
        yield Told(ledger.session(SESSION), begun)


def test_the_wait_is_told_overall_and_by_kind_of_question(told):
    told.states(
        *(measured(f"t{gap}", gap) for gap in (900, 1000, 1100)),
        measured("t-yes", 400, kind="yes_no"),
        measured("t-free", 700, kind=None),
    )
    figures = told.figures
    assert figures.exchanges == 5
    content = figures.gap.first_content_ms
    assert (content.count, content.p50, content.p95, content.max) == (5, 900, 1100, 1100)
    assert figures.gap.first_audio_ms.p50 == 800
    assert {each.kind: each.gap.first_content_ms.p50 for each in figures.by_kind} == {
        "story": 1000,
        "unknown": 700,
        "yes_no": 400,
    }


def test_how_long_somebody_took_to_press_the_button_is_no_wait(told):
    told.states(measured("t2", 600), measured("t4", 9000, by="hand"))
    assert told.figures.by_hand == 1
    assert (told.figures.exchanges, told.figures.gap.first_content_ms.max) == (2, 600)


def test_a_reply_without_a_sample_has_no_gap(told):
    told.states(replace(measured("t2", 600), first_audio_ms=None, first_content_ms=None))
    assert told.figures.gap.first_content_ms == told.figures.gap.first_audio_ms
    assert (told.figures.exchanges, told.figures.gap.first_content_ms.count) == (1, 0)


def test_a_reply_taken_back_is_a_cut_off_and_its_share_is_of_all_pauses(told):
    told.states(
        TurnHeld(ANSWERED),
        TurnRecalled("t2", 5600, 5500, 5700),
        Interrupted(5600, 5700, "Who", "else took part?"),
        TurnHeld(GROWN),
        TurnCommitted(GROWN),
        measured("t2", 800, pauses=4),
        measured("t4", 800, pauses=1),
    )
    figures = told.figures
    assert (figures.cut_offs, figures.recalled_unheard, figures.interruptions) == (1, 0, 0)
    assert (figures.pauses, figures.cut_off_share) == (5, 0.2)


def test_it_counts_once_in_whatever_order_it_is_told(told):
    told.states(
        TurnHeld(ANSWERED),
        Interrupted(5600, 5700, "Who", "else took part?"),
        TurnRecalled("t2", 5600, 5500, 5700),
        TurnHeld(GROWN),
        TurnCommitted(GROWN),
    )
    assert (told.figures.cut_offs, told.figures.interruptions) == (1, 0)


def test_a_reply_taken_back_for_an_okay_to_it_cut_nobody_off(told):
    told.states(
        TurnHeld(ANSWERED),
        Interrupted(5600, 5700, "Who", "else took part?"),
        TurnHeld(ANSWERED),
        TurnCommitted(ANSWERED),
        measured("t2", 800, pauses=1),
    )
    assert (told.figures.cut_offs, told.figures.recalled_unheard, told.figures.interruptions) == (0, 0, 0)


def test_an_answer_that_was_typed_is_no_exchange_by_voice(told):
    told.states(replace(measured("t2", 800), last_speech_ms=None))
    assert told.figures.exchanges == 0


def test_one_taken_back_before_its_first_sample_cut_nobody_off(told):
    told.states(TurnHeld(ANSWERED), TurnRecalled("t2", 5600), TurnHeld(GROWN), TurnCommitted(GROWN))
    assert (told.figures.cut_offs, told.figures.recalled_unheard) == (0, 1)


def test_an_older_ledger_tells_it_by_the_same_turn_held_twice(told):
    told.states(
        TurnHeld(ANSWERED),
        Interrupted(5600, 5700, "Who", "else took part?"),
        TurnHeld(replace(ANSWERED, t_end_ms=7000)),
        TurnHeld(GROWN),
        TurnCommitted(GROWN),
        measured("t2", 800),
    )
    figures = told.figures
    assert (figures.cut_offs, figures.recalled_unheard) == (1, 1)
    assert (figures.pauses, figures.cut_off_share) == (None, None)


def test_an_answer_that_grew_without_a_second_reply_had_its_reply_taken_back_too(told):
    told.states(TurnHeld(ANSWERED), TurnCommitted(GROWN))
    assert told.figures.recalled_unheard == 1


def test_speaking_over_a_reply_that_stood_is_an_interruption(told):
    told.states(
        TurnHeld(ANSWERED),
        TurnCommitted(ANSWERED),
        measured("t2", 800, pauses=0),
        Interrupted(8000, 8300, "Who else", "took part?"),
        FalseAlarm(9000, 9400),
    )
    figures = told.figures
    assert (figures.cut_offs, figures.interruptions, figures.false_alarms) == (0, 1, 1)
    assert (figures.pauses, figures.cut_off_share) == (0, None)


def test_what_was_said_into_silence_and_what_failed_is_counted(told):
    told.states(
        MoveChosen("nudge", "silence", rule="silence.nudge"),
        MoveChosen("nudge", "the candidate wants a moment", rule="wait"),
        MoveChosen("offer_skip", "silence"),
        Acknowledged("mm-hm", 4000),
        EngineFault("stt", "worker died", "restarted", 5000),
        EngineFault("recording", "a piece differs", "kept as it is", 6000),
        DuplexChanged("half", "the microphone hears the loudspeaker", 7000),
    )
    figures = told.figures
    assert (figures.nudges, figures.acknowledgements, figures.engine_fallbacks) == (2, 1, 1)
    assert (figures.duplex, [change.duplex for change in figures.duplex_changes]) == ("full", ["half"])


def test_a_session_in_which_nothing_was_said_has_empty_figures(told):
    figures = told.figures
    assert (figures.exchanges, figures.by_kind, figures.pauses, figures.cut_off_share) == (0, (), None, None)
    assert figures.gap.first_content_ms.p50 is None
