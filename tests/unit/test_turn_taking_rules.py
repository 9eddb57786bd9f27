"""The small rules turn-taking stands on: the gate, the end of a turn, and a few steps of the machine itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.conversation import events
from engine.conversation.endpoint import Clues, end_chance, evidence, silence_needed
from engine.conversation.events import SpeechBegan, SpeechGoesOn, SpeechPaused
from engine.conversation.floor import Floor, OutOfTurn
from engine.conversation.phrases import is_backchannel, wants_time
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


def needed(words: str, kind: QuestionKind = QuestionKind.EXPLANATION, **more: object) -> float:
    return silence_needed(Clues(kind, tuple(words.split()), "en", **more), TIMING)  # type: ignore[arg-type]


def test_what_was_asked_sets_the_pause() -> None:
    said = "it was a long project with many people"
    pauses = [needed(said, kind) for kind in (QuestionKind.YES_NO, QuestionKind.OPINION, QuestionKind.STORY)]
    assert pauses == pytest.approx([0.5, 0.9, 1.2])


@pytest.mark.parametrize("end", ["and", "because", "the", "um", "with", "I"])
def test_an_end_that_can_not_be_the_end_earns_patience(end: str) -> None:
    assert needed(f"it was a long project {end}") > 2 * needed("it was a long project indeed")


@pytest.mark.parametrize("end", ["people.", "that's all", "thank you", "That's it."])
def test_a_close_shortens_the_pause(end: str) -> None:
    assert needed(f"it was a project with many {end}") < needed("it was a project with many people")


def test_a_few_words_where_a_story_was_asked_for_earn_a_little_more() -> None:
    assert needed("a big project", QuestionKind.STORY) > needed("a big project for all of us there", QuestionKind.STORY)


def test_a_plain_yes_needs_little_silence() -> None:
    assert needed("Yes.", QuestionKind.YES_NO) == pytest.approx(0.35)


def test_three_dots_are_no_close() -> None:
    assert needed("it was a project with many people...") == needed("it was a project with many people")


def test_the_speakers_own_pauses_count_once_there_are_two() -> None:
    assert needed("it was long indeed", inner_pauses=(1.4,)) == needed("it was long indeed")
    assert needed("it was long indeed", inner_pauses=(1.4, 1.5)) > 1.7


def test_the_button_outweighs_every_clue() -> None:
    assert needed("that's all", needs_button=True) == TIMING.button_s


def test_an_unknown_language_is_judged_by_time_alone() -> None:
    clues = Clues(QuestionKind.OPINION, ("ja", "og"), "nb")
    assert silence_needed(clues, TIMING) == pytest.approx(0.9)


clues_anywhere = st.builds(
    Clues,
    kind=st.one_of(st.none(), st.sampled_from(QuestionKind)),
    words=st.lists(st.sampled_from(["and", "yes", "that's", "all", "project.", "um", "…", ""]), max_size=12).map(tuple),
    language=st.sampled_from(["en", "ja", "hi", "xx", "pt-BR", ""]),
    inner_pauses=st.lists(st.floats(0, 30), max_size=8).map(tuple),
)


@given(clues=clues_anywhere, patience=st.floats(0.2, 5), silence=st.floats(0, 60))
def test_longer_silence_is_never_less_likely_the_end(clues: Clues, patience: float, silence: float) -> None:
    timing = EndpointTiming(patience=patience)
    assert end_chance(silence, clues, timing) <= end_chance(silence + 0.1, clues, timing)
    at = silence_needed(clues, timing)
    assert end_chance(at, clues, timing) == pytest.approx(timing.threshold)
    assert timing.shortest_s <= at <= timing.longest_s


@given(clues=clues_anywhere)
def test_more_patience_never_cuts_off_sooner(clues: Clues) -> None:
    needs = [silence_needed(clues, EndpointTiming(patience=patience)) for patience in (0.5, 1, 2)]
    assert needs == sorted(needs)


def test_the_evidence_holds_no_words() -> None:
    stated = evidence(0.5, Clues(QuestionKind.STORY, ("secret", "and"), "en"), TIMING)
    assert "secret" not in repr(stated)
    assert stated["clues"] == ["slight", "unfinished"]
    assert stated["words"] == 2


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


def machine() -> TurnTaking:
    return TurnTaking(Timing(), "en", 1200)


def asked() -> TurnTaking:
    """Return a machine whose interviewer has asked for an opinion, at 5 s."""
    talk = machine()
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


def test_a_pause_is_doubted_after_200_ms_and_over_when_ready_and_long_enough() -> None:
    talk = asked()
    assert talk.handle(SpeechBegan(6.0)) == [events.Listen(6.0)]
    talk.handle(events.WordsHeard(7.9, ("we", "did", "it", "all", "in", "one", "long", "year")))
    assert talk.handle(SpeechPaused(8.0)) == []
    assert talk.wake_at() == pytest.approx(8.2)
    assert talk.elapse(8.2) == [events.Transcribe(1, 1)]
    words = ("we", "did", "it", "all", "in", "one", "long", "year")
    assert talk.handle(events.Transcribed(8.3, 1, 1, words, 8)) == [events.Prepare(1, 1, Trigger.ANSWER)]
    assert talk.handle(events.ReplyReady(8.5, 1, 1, QuestionKind.OPINION)) == []
    assert talk.wake_at() == pytest.approx(8.9)
    (commit,) = talk.elapse(8.9)
    assert isinstance(commit, events.Commit)
    assert (commit.turn, commit.revision, commit.settled) == (1, 1, False)
    assert (commit.decision.last_speech, commit.decision.endpoint) == (8.0, pytest.approx(8.9))


def test_a_late_reply_is_let_go_when_it_comes_and_the_judgement_keeps_its_time() -> None:
    talk = asked()
    talk.handle(SpeechBegan(6.0))
    talk.handle(SpeechPaused(8.0))
    talk.elapse(8.2)
    talk.handle(events.Transcribed(8.3, 1, 1, ("we", "did", "it", "all", "in", "one", "long", "year"), 8))
    assert talk.elapse(9.5) == []
    (commit,) = talk.handle(events.ReplyReady(9.7, 1, 1))
    assert isinstance(commit, events.Commit)
    assert (commit.decision.endpoint, commit.decision.committed) == (pytest.approx(8.9), 9.7)


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
