"""What the kiosk's screens show, without a screen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kiosk.ports import (
    Accommodation,
    Assignment,
    Check,
    CheckInRefused,
    CheckStatus,
    CheckStep,
    Notice,
    NoticeKind,
    Problem,
    Refusal,
)
from app.kiosk.presenters import check_in, closing, consent, device_check, pin, talk
from app.kiosk.presenters.check_in import CheckInState, grouped, tidy
from app.kiosk.presenters.closing import EndState, hash_groups
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.pin import PinState, locked_for
from app.kiosk.presenters.talk import Phase, Progress, TalkState, seconds_left
from engine.interview.templates import ConsentText


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("abcd-efgh", "ABCDEFGH"),
        (" ab cd ef gh ", "ABCDEFGH"),
        ("ABCD\u2014EFGH", "ABCDEFGH"),
        ("ａｂｃｄ－ｅｆｇｈ", "ABCDEFGH"),
        ("abcd.efgh", "ABCDEFGH"),
        ("abcdefghijk", "ABCDEFGH"),
        ("Code: ab12-cd34, thank you", "AB12CD34"),
        ("あいう", ""),
        ("", ""),
    ],
)
def test_a_code_is_taken_in_any_shape(typed, code):
    assert tidy(typed) == code


@given(st.text(max_size=600))
def test_whatever_is_typed_gives_at_most_a_code(text):
    code = tidy(text)
    assert len(code) <= 8
    assert tidy(grouped(code)) == code


def test_a_refused_code_stays_to_be_mended():
    state = check_in.submitted(check_in.edited(CheckInState(), "abcdefgh"))
    assert state.busy
    state = check_in.refused(state, CheckInRefused(Refusal.UNKNOWN, "No", "No"))
    assert (state.code, state.busy, state.refused.reason) == ("ABCDEFGH", False, Refusal.UNKNOWN)
    assert check_in.edited(state, "ABCDEFGX").refused is None


TEXTS = {
    "en": ConsentText("1", "Read this.", ("I agree.", "I answer alone.")),
    "ja": ConsentText("1", "お読みください。", ("同意します。",)),
}
ASSIGNMENT = Assignment("s1", "Maya", "Northwind", "Support", "First", 20, 6, "Alex", ("en", "hi", "ja"), TEXTS, 180)


def test_consent_is_complete_only_with_every_agreement():
    state = consent.opened(ASSIGNMENT, "en")
    state = consent.submitted(consent.agree(state, 0, agreed=True))
    assert (state.busy, state.reminded, state.missing) == (False, True, 1)
    state = consent.submitted(consent.agree(state, 1, agreed=True))
    assert state.busy
    assert consent.consent_of(state).agreed_to == ("I agree.", "I answer alone.")


def test_another_text_must_be_agreed_to_anew():
    state = consent.opened(ASSIGNMENT, "en")
    state = consent.agree(consent.agree(state, 0, agreed=True), 1, agreed=True)
    assert not consent.in_language(state, "ja").agreed
    hindi = consent.in_language(state, "hi")  # no Hindi text: the default's is shown, and what was agreed to stands
    assert (hindi.language, hindi.text_language, hindi.agreed) == ("hi", "en", frozenset({0, 1}))


def test_an_interface_language_the_interview_lacks_falls_back_to_the_assignments_own():
    assert consent.opened(ASSIGNMENT, "es").language == "en"
    assert consent.opened(ASSIGNMENT, "ja").language == "ja"


def test_words_for_another_accommodation_count_only_if_it_is_asked_for():
    state = consent.describe(consent.opened(ASSIGNMENT, "en"), "  a lamp " + "x" * 600)
    assert consent.consent_of(state).other_accommodation == ""
    state = consent.ask(state, Accommodation.OTHER, wanted=True)
    assert consent.consent_of(state).other_accommodation.startswith("a lamp")
    assert len(state.other) == consent.OTHER_LIMIT


def verdicts(**wrong: tuple[CheckStatus, Problem | None]) -> DeviceCheckState:
    steps = {check: CheckStep(check, *wrong.get(check.value, (CheckStatus.OK, None))) for check in Check}
    return DeviceCheckState("en", steps)


def test_a_notice_does_not_stop_a_voice_interview():
    state = verdicts(engines=(CheckStatus.NOTICE, Problem.REDUCED_QUALITY))
    assert state.voice_ready
    assert state.may_continue


def test_a_dead_microphone_leaves_typing():
    state = verdicts(microphone=(CheckStatus.PROBLEM, Problem.NO_MICROPHONE), speech=(CheckStatus.SKIPPED, None))
    assert not state.may_continue
    assert replace(state, typed_only=True).may_continue
    assert state.to_repeat == (Check.MICROPHONE, Check.SPEECH, Check.ECHO)


def test_a_skipped_sentence_alone_asks_for_typing_too():
    state = verdicts(speech=(CheckStatus.SKIPPED, None))
    assert not state.voice_ready
    assert replace(state, typed_only=True).may_continue


@pytest.mark.parametrize("problem", [Problem.DISK_FULL, Problem.OTHER, None])
def test_what_typing_does_not_help_stops_everyone(problem):
    state = replace(verdicts(storage=(CheckStatus.PROBLEM, problem)), typed_only=True)
    assert not state.may_continue


def test_nothing_may_go_on_while_a_check_runs_or_was_never_made():
    assert not replace(verdicts(), running=True).may_continue
    assert not DeviceCheckState("en").may_continue
    broken_off = device_check.ended(device_check.began(DeviceCheckState("en"), tuple(Check)), ("No", "No"))
    assert len(broken_off.problems) == len(Check)
    assert not replace(broken_off, typed_only=True).may_continue


def talking(**changes: object) -> TalkState:
    state = TalkState(phase=Phase.LISTENING, progress=Progress(1, 6, 100.0, 600.0, at=1000.0))
    return replace(state, **changes)


def test_the_clock_runs_between_reports_and_stands_while_time_is_taken():
    state = talking()
    assert seconds_left(state, 1010.0) == pytest.approx(490.0)
    state = talk.suspended(state, 1010.0, on=True)
    assert seconds_left(state, 1060.0) == pytest.approx(490.0)
    state = talk.suspended(state, 1060.0, on=False)
    assert seconds_left(state, 1070.0) == pytest.approx(480.0)


def test_the_clock_stands_during_a_pause_however_it_is_told():
    state = talk.noticed(talking(), Notice(NoticeKind.DEVICE_LOST), 1010.0)
    state = talk.moved_on(state, "paused", 1011.0)
    assert seconds_left(state, 1100.0) == pytest.approx(490.0)
    state = talk.noticed(state, Notice(NoticeKind.RESUMED), 1100.0)
    state = talk.moved_on(state, "listening", 1101.0)
    assert seconds_left(state, 1111.0) == pytest.approx(480.0)


@given(st.lists(st.tuples(st.sampled_from([*Phase, "unknown"]), st.floats(0, 50)), max_size=20))
def test_time_left_never_grows_by_itself(steps):
    state, now, before = talking(), 1000.0, 500.0
    for phase, waited in steps:
        now += waited
        left = seconds_left(state, now)
        assert left is not None
        assert -1e-6 <= left <= before + 1e-6
        before = left
        state = talk.moved_on(state, phase, now)


def test_without_a_limit_there_is_no_time_left_to_tell():
    assert seconds_left(TalkState(), 5.0) is None
    assert seconds_left(talking(progress=Progress(1, 6, 0.0, 0.0, 1000.0)), 1001.0) is None


def test_a_sent_draft_is_shown_as_heard_and_gone_from_the_field():
    state = talk.sent(talk.drafted(talking(typing=True), " We apologised. "))
    assert (state.heard, state.draft, state.typing) == ("We apologised.", "", False)


def test_nothing_is_sent_while_it_stands_still():
    state = talk.drafted(talking(), "x")
    assert state.can_send
    assert not talk.noticed(state, Notice(NoticeKind.PAUSED_BY_PROCTOR), 1.0).can_send
    assert not talk.drafted(state, "  \n ").can_send


def test_the_field_stays_open_without_a_recogniser():
    state = talk.engine_lost(talking(), "stt", lost=True)
    assert talk.typing(state, shown=False).typing
    assert not talk.typing(talk.engine_lost(state, "stt", lost=False), shown=False).typing


def test_five_wrong_pins_have_to_wait_and_the_count_begins_anew():
    state = PinState(allowed=5, wait_s=30.0)
    for left in (4, 3, 2, 1):
        state = pin.refused(state, 100.0)
        assert state.left == left
        assert locked_for(state, 100.0) == 0
    state = pin.refused(state, 100.0)
    assert locked_for(state, 110.0) == pytest.approx(20.0)
    assert locked_for(state, 131.0) == 0
    assert state.left == 5


def test_a_hash_can_be_read_aloud():
    groups = hash_groups("0123456789abcdef" * 4)
    assert len(groups) == 8
    assert "".join(groups) == "0123456789abcdef" * 4


def test_a_comment_that_was_not_kept_stays_in_the_field(end_state):
    state = closing.sending(closing.commented(end_state, "The chair."))
    assert state.sending
    state = closing.comment_lost(state, "Full", "Tell a proctor")
    assert (state.comment, state.sent, state.error) == ("The chair.", False, ("Full", "Tell a proctor"))
    assert closing.comment_kept(closing.sending(state)).sent
    assert not closing.sending(closing.commented(end_state, "  ")).sending


@pytest.fixture
def end_state() -> EndState:
    from app.kiosk.ports import Outcome, Receipt
    from engine.interview.lifecycle import EndReason

    return EndState(Outcome(True, EndReason.FINISHED, Receipt("s1", "0" * 64, 3, 60.0)))


def test_half_duplex_is_told_until_the_candidate_has_spoken_once_and_again_when_it_changes():
    state = talk.noticed(TalkState(), Notice(NoticeKind.HALF_DUPLEX), 0.0)
    assert state.duplex_is_news
    speaking = talk.moved_on(state, "interviewer_speaking", 1.0)
    assert speaking.must_wait
    assert speaking.duplex_is_news
    answering = talk.moved_on(speaking, "candidate_speaking", 2.0)
    assert not answering.duplex_is_news
    assert not answering.must_wait
    assert talk.moved_on(answering, "interviewer_speaking", 3.0).must_wait
    full = talk.noticed(answering, Notice(NoticeKind.FULL_DUPLEX), 4.0)
    assert not talk.moved_on(full, "interviewer_speaking", 5.0).must_wait


def test_nobody_who_types_has_to_wait():
    state = talk.noticed(TalkState(typed_by_choice=True), Notice(NoticeKind.HALF_DUPLEX), 0.0)
    assert not talk.moved_on(state, "interviewer_speaking", 1.0).must_wait
