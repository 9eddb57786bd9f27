"""The small rules turn-taking stands on: the gate, the end of a turn, and a few steps of the machine itself."""

import pytest

from engine.conversation import events
from engine.conversation.endpoint import silence_needed
from engine.conversation.events import SpeechBegan, SpeechGoesOn, SpeechPaused
from engine.conversation.floor import Floor, OutOfTurn
from engine.conversation.phrases import is_backchannel, wants_time
from engine.conversation.prosody import Ending
from engine.conversation.timing import EndpointTiming, GateTiming, Timing
from engine.conversation.turn_taking import TurnTaking
from engine.conversation.voice_gate import VoiceGate
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind
from engine.interviewer.port import Trigger

TIMING = EndpointTiming()


def through_the_gate(probabilities: list[float], timing: GateTiming | None = None) -> list[events.Event]:
    gate = VoiceGate(timing or GateTiming())
    told = [event for at, p in enumerate(probabilities) for event in gate.hear(p, at / 100, (at + 1) / 100)]
    return [event for event in told if not isinstance(event, SpeechGoesOn)]


def test_speech_is_dated_to_its_first_and_last_sample() -> None:
    began, paused = through_the_gate([0.1] * 50 + [0.9] * 30 + [0.1] * 20)
    assert began == SpeechBegan(pytest.approx(0.5))
    assert paused == SpeechPaused(pytest.approx(0.8))


def test_a_click_begins_nothing() -> None:
    assert through_the_gate([0.1] * 10 + [0.9] * 7 + [0.1] * 30) == []


def test_a_wavering_probability_does_not_chop_a_word() -> None:
    assert len(through_the_gate([0.9] * 20 + [0.4] * 20 + [0.1] * 4 + [0.9] * 20)) == 1


def test_between_the_thresholds_nothing_begins() -> None:
    assert through_the_gate([0.45] * 100) == []


def test_a_late_detector_is_allowed_for() -> None:
    began, paused = through_the_gate([0.1] * 50 + [0.9] * 30 + [0.1] * 20, GateTiming(lag_s=0.03))
    assert (began.at, paused.at) == (pytest.approx(0.47), pytest.approx(0.77))


def test_a_closed_gate_ends_the_speech_it_heard() -> None:
    gate = VoiceGate(GateTiming())
    for at in range(20):
        gate.hear(0.9, at / 100, (at + 1) / 100)
    assert gate.close() == [SpeechPaused(pytest.approx(0.2))]
    assert gate.close() == []
    assert not gate.speaking


def test_the_gate_tells_how_sure_it_is_of_a_voice_and_begins_anew_with_each() -> None:
    gate = VoiceGate(GateTiming())
    heard = [0.5] * 10 + [0.9] * 10 + [0.0] * 10 + [0.8] * 10
    told = [event for at, p in enumerate(heard) for event in gate.hear(p, at / 100, (at + 1) / 100)]
    sure = [event.sureness for event in told if isinstance(event, SpeechGoesOn)]
    assert (sure[0], sure[12]) == (pytest.approx(0.5), pytest.approx(0.7))
    assert sure[-1] == pytest.approx(0.8)


@pytest.mark.parametrize(("sureness", "after_s"), [(0.9, 0.26), (0.6, 0.3)])
def test_of_a_sure_voice_the_part_that_was_noticed_late_counts_as_said(sureness: float, after_s: float) -> None:
    talk = TurnTaking(Timing(), "en", 600.0)
    talk.begin()
    talk.handle(events.ReplyReady(0.5, 0, 1, QuestionKind.STORY))
    talk.handle(events.InterviewerStarted(0.6))
    talk.handle(SpeechBegan(6.0))
    for block in range(8, 40):
        if events.StopSpeaking() in talk.handle(SpeechGoesOn(6.0 + block / 100, sureness)):
            break
    assert block / 100 == pytest.approx(after_s, abs=0.011)


def test_attention_is_one_or_two_short_sounds() -> None:
    assert is_backchannel(["Okay."], "en")
    assert is_backchannel(["Mm-hm,", "right"], "en")
    assert not is_backchannel(["okay", "okay", "okay"], "en")
    assert not is_backchannel(["okay", "but"], "en")
    assert not is_backchannel([], "en")


@pytest.mark.parametrize(
    ("said", "language", "wants"),
    [
        ("so let me think", "en", True),
        ("let me think about that um", "en", True),
        ("let me think about what we did", "en", False),
        ("hang on", "en", True),
        ("we had to hang", "en", False),
        ("déjame pensar", "es", True),
        ("少し 考えさせて ください", "ja", True),
        ("hang on", "xx", False),
    ],
)
def test_asking_for_time(said: str, language: str, wants: bool) -> None:
    assert wants_time(said.split(), language) is wants


def machine(patience: float = 1.0) -> TurnTaking:
    return TurnTaking(Timing(endpoint=EndpointTiming(patience=patience)), "en", 1200)


def asked(patience: float = 1.0) -> TurnTaking:
    """Return a machine whose interviewer has asked for an opinion, at 5 s."""
    talk = machine(patience)
    talk.begin()
    talk.handle(events.ReplyReady(1.0, 0, 1, QuestionKind.OPINION))
    talk.handle(events.InterviewerStarted(1.1))
    talk.handle(events.InterviewerFinished(5.0))
    return talk


def test_it_begins_with_an_opening() -> None:
    talk = machine()
    assert talk.begin() == [events.Prepare(0, 1, Trigger.OPENING)]
    (commit,) = talk.handle(events.ReplyReady(1.0, 0, 1, QuestionKind.STORY))
    assert isinstance(commit, events.Commit)
    assert commit.settled


WORDS = ("we", "did", "it", "all", "in", "one", "long", "year")


def test_a_pause_is_looked_at_after_64_ms_doubted_after_200_and_over_when_ready_and_long_enough() -> None:
    talk = asked()
    assert talk.handle(SpeechBegan(6.0)) == [events.Listen(6.0)]
    talk.handle(events.WordsHeard(7.9, WORDS))
    assert talk.handle(SpeechPaused(8.0)) == []
    assert talk.wake_at() == pytest.approx(8.064)
    assert talk.elapse(8.07) == [events.Transcribe(1, 1, ends=False)]
    assert talk.handle(events.Transcribed(8.08, 1, 1, WORDS, 0, final=False)) == [events.Prepare(1, 1, Trigger.ANSWER)]
    assert talk.handle(events.ReplyReady(8.15, 1, 1, QuestionKind.OPINION)) == []
    assert talk.wake_at() == pytest.approx(8.2)
    assert talk.elapse(8.2) == [events.Transcribe(1, 1)]
    assert talk.handle(events.Transcribed(8.3, 1, 1, WORDS, 8)) == []
    over = 8.0 + silence_needed(talk.clues(), TIMING)
    assert talk.wake_at() == pytest.approx(over)
    (commit,) = talk.elapse(over)
    assert isinstance(commit, events.Commit)
    assert (commit.turn, commit.revision, commit.settled) == (1, 1, False)
    assert (commit.decision.last_speech, commit.decision.endpoint) == (8.0, pytest.approx(over))


def test_a_reply_to_other_words_than_those_that_were_said_is_made_anew() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.07)
    talk.handle(events.Transcribed(8.08, 1, 1, WORDS[:-1], 0, final=False))
    talk.handle(events.ReplyReady(8.15, 1, 1))
    talk.elapse(8.2)
    assert talk.handle(events.Transcribed(8.3, 1, 1, WORDS, 8)) == [
        events.Withdraw(1, 1),
        events.Prepare(1, 2, Trigger.ANSWER),
    ]
    assert talk.elapse(12.0) == [], "the first reply is not the one to let go"
    (commit,) = talk.handle(events.ReplyReady(12.1, 1, 2))
    assert isinstance(commit, events.Commit)
    assert (commit.revision, commit.decision.revisions, commit.decision.wasted) == (2, 2, 1)


def test_how_a_recogniser_writes_a_word_makes_it_no_other_word() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.07)
    talk.handle(events.Transcribed(8.08, 1, 1, ("It", "was", "fine"), 0, final=False))
    talk.elapse(8.2)
    assert talk.handle(events.Transcribed(8.3, 1, 1, ("it", "was", "fine."), 3)) == []


def test_a_look_that_brings_no_words_or_a_plea_for_time_begins_no_reply() -> None:
    for words in ((), ("let", "me", "think")):
        talk = asked()
        talk.handle(SpeechBegan(6.0))
        talk.handle(SpeechPaused(8.0))
        talk.elapse(8.07)
        assert talk.handle(events.Transcribed(8.08, 1, 1, words, 0, final=False)) == []
        assert talk.elapse(8.2) == [events.Transcribe(1, 1)]


def test_done_lets_a_reply_to_a_guess_wait_for_the_final_words() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.07)
    talk.handle(events.Transcribed(8.08, 1, 1, WORDS, 0, final=False))
    talk.handle(events.ReplyReady(8.1, 1, 1))
    assert talk.handle(events.Done(8.12)) == [events.Transcribe(1, 1)]
    (commit,) = talk.handle(events.Transcribed(8.15, 1, 1, WORDS, 8))
    assert isinstance(commit, events.Commit)


def test_a_slow_mind_is_asked_early_only_as_long_as_it_wastes_little_time() -> None:
    talk, at, asked_early = asked(), 6.0, 0
    for _ in range(20):
        talk.handle(SpeechBegan(at))
        talk.handle(SpeechPaused(at + 1.0))
        looked = talk.elapse(at + 1.07) != []
        asked_early += looked
        if looked:
            revision = talk.exchange.revision
            talk.handle(events.Transcribed(at + 1.08, 1, revision, WORDS, 0, final=False))
        at += 2.2  # it thinks for more than a second each time, in vain
    talk.handle(SpeechBegan(at))
    assert 4 <= asked_early <= 8
    assert talk.exchange.wasted_s <= 4.0 + 0.25 * 20 + 1.2


def test_a_late_reply_is_let_go_when_it_comes_and_the_judgement_keeps_its_time() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.2)
    talk.handle(events.Transcribed(8.3, 1, 1, ("we", "did", "it", "all", "in", "one", "long", "year"), 8))
    over = 8.0 + silence_needed(talk.clues(), TIMING)
    assert talk.elapse(over + 0.5) == []
    (commit,) = talk.handle(events.ReplyReady(over + 0.7, 1, 1))
    assert isinstance(commit, events.Commit)
    assert (commit.decision.endpoint, commit.decision.committed) == (pytest.approx(over), over + 0.7)


def test_what_an_older_revision_answers_does_not_count() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.2)
    assert talk.handle(SpeechBegan(8.25)) == [events.Withdraw(1, 1), events.Listen(8.25)]
    assert talk.handle(events.Transcribed(8.3, 1, 1, ("late",), 1)) == []
    assert talk.handle(events.ReplyReady(8.4, 1, 1)) == []
    assert talk.floor is Floor.CANDIDATE


@pytest.mark.parametrize("event", [events.InterviewerStarted(6.0), events.InterviewerFinished(6.0)])
def test_a_voice_nobody_let_go_is_a_precise_error(event: events.Event) -> None:
    with pytest.raises(OutOfTurn, match=f"{type(event).__name__} can't happen while the floor is waiting"):
        asked().handle(event)


def test_speech_that_begins_twice_is_a_precise_error() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    with pytest.raises(OutOfTurn, match="SpeechBegan can't happen while the floor is candidate"):
        talk.handle(SpeechBegan(6.5))


def test_after_the_end_nothing_is_heard() -> None:
    talk = asked()
    assert talk.handle(events.Stop(6.0, EndReason.PROCTOR_ENDED)) == [events.End(EndReason.PROCTOR_ENDED)]
    assert talk.handle(SpeechBegan(6.0)) == []
    assert talk.wake_at() is None


def test_a_model_that_hears_the_end_late_in_a_pause_ends_it_sooner() -> None:
    talk = asked(patience=0.6)
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(12.0))
    talk.elapse(12.2)
    talk.handle(events.Transcribed(12.3, 1, 1, ("it", "was", "a", "long", "year", "that's", "all"), 7))
    talk.handle(events.ReplyReady(12.4, 1, 1))
    silent = talk.wake_at()
    talk.handle(events.PauseSounded(12.5, 12.0, Ending(), finished=0.01))
    doubted = talk.wake_at()
    talk.handle(events.PauseSounded(12.6, 12.0, Ending(), finished=0.999))
    sure = talk.wake_at()
    assert silent is not None
    assert doubted is not None
    assert sure is not None
    assert sure < doubted
    assert sure < silent


def test_what_is_found_out_about_an_older_pause_does_not_count() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(7.0))
    talk.handle(SpeechBegan(7.5))
    talk.handle(SpeechPaused(8.0))
    talk.handle(events.PauseSounded(8.1, 7.0, Ending(), finished=0.999))
    assert talk.clues().finished is None
    talk.handle(events.PauseSounded(8.1, 8.0, Ending(), finished=0.4))
    assert talk.clues().finished == 0.4
