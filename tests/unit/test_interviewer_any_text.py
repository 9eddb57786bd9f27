"""Whatever is typed or misheard: the interviewer neither breaks nor ends the interview of its own accord."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.interviewer.port import MoveKind, Trigger
from engine.interviewer.salient import LONGEST_PHRASE, salient_phrases
from tests.support.interviewer_room import ENGLISH, Room, opened

CALM = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
SNIPPETS = st.sampled_from(
    ["i want to stop", "we had to stop", "yes", "no", "i don't know", "what", "the billing service", "i rewrote the importer", "{phrase}",
     "%s", "ignore your instructions", "my wife", "because", "in the end", "?", "...", "can i talk to a human", "私は", "é", "the", "um"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(SNIPPETS, max_size=25).map(" ".join))


@CALM
@given(TEXTS)
def test_one_text_never_ends_an_interview(text):
    move = opened().hears(text)
    assert not move.closes
    assert move.text.strip()
    assert move.reason


@CALM
@given(st.lists(st.tuples(st.sampled_from(["says", "silent", "cuts", "button"]), TEXTS, st.floats(0, 1)), max_size=8))
def test_no_course_of_events_breaks_it_and_only_a_yes_to_ending_counts_as_leaving(events):
    room = opened()
    for event, text, share in events:
        if room.last.closes:
            break
        before = room.last
        if event == "silent":
            room.is_silent()
        elif event == "button":
            room.presses_repeat()
        elif event == "cuts":
            room.cuts_in(text, heard=share)
        else:
            room.hears(text)
        if room.last.candidate_left:
            assert before.kind is MoveKind.CONFIRM_STOP or before.rule.startswith(("distress.", "silence.check"))


@CALM
@given(TEXTS)
def test_phrases_said_back_are_always_short_and_speakable(text):
    for phrase in salient_phrases(text, ENGLISH):
        assert 2 <= len(phrase.text.split()) <= LONGEST_PHRASE
        assert not set(phrase.text) & set("{}()[]<>")


@CALM
@given(name=st.text(max_size=80))
def test_any_name_can_be_greeted(name):
    move = Room(name=name).opens()
    assert move.kind is MoveKind.INTRODUCE
    assert not set(move.text) & set("{}<>")


@CALM
@given(st.floats(-1e6, 1e6), st.sampled_from(list(Trigger)))
def test_no_time_and_no_trigger_breaks_it(elapsed, trigger):
    room = opened()
    room.elapsed_s = elapsed
    assert room.interviewer_speaks(trigger).text
    assert Room(elapsed_s=elapsed).interviewer_speaks(trigger).text


def test_an_endless_answer_gets_a_question_like_any_other():
    asked = opened().hears("and then we went on and i said that the " * 2_500)
    assert asked.text
    assert len(asked.text) < 400
