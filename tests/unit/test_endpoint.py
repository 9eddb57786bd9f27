"""The rule for the end of a turn: what each piece of evidence does to the silence that is waited for."""

import json
import math
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.conversation.endpoint import Clues, end_chance, evidence, features, rule_for, silence_needed, word_clues
from engine.conversation.prosody import Ending
from engine.conversation.timing import EndpointTiming
from engine.conversation.turn_end import Waits, parsed, shipped_weights
from engine.interview.templates import QuestionKind

TIMING, EAGER = EndpointTiming(), EndpointTiming(patience=0.6)
LONG = ["it", "was", "a", "long", "project", "with", "many", "people"]


def said_so(words: str, kind: QuestionKind | None = QuestionKind.EXPLANATION, **more: object) -> Clues:
    """Return what is known of an answer of some length."""
    more = {"spoken_s": 6.0, "stretch_s": 1.0, **more}
    return Clues(kind, tuple(words.split()), "en", **more)  # type: ignore[arg-type]


def needed(words: str, kind: QuestionKind | None = QuestionKind.EXPLANATION, **more: object) -> float:
    """Return the silence that is waited for."""
    return silence_needed(said_so(words, kind, **more), EAGER)


def chance(words: str, **more: object) -> float:
    """Return the chance that the answer is over after a second of silence."""
    return end_chance(1.0, said_so(words, **more), EAGER)


def test_what_was_asked_sets_the_patience() -> None:
    said = "it was a long project with many people"
    brief, long = needed(said, QuestionKind.SHORT), needed(said, QuestionKind.STORY)
    assert needed(said, QuestionKind.YES_NO) == brief < needed(said, QuestionKind.EXPLANATION) <= long


@pytest.mark.parametrize("end", ["and", "because", "the", "um", "with", "I"])
def test_an_end_that_can_not_be_the_end_speaks_against_it(end: str) -> None:
    assert chance(f"it was a long project {end}") < chance("it was a long project indeed")


@pytest.mark.parametrize("heard", [0.02, 0.5, 0.9, 0.999])
def test_an_end_that_can_not_be_the_end_never_shortens_the_wait(heard: float) -> None:
    hanging, not_hanging = (needed(f"it was a long project {end}", finished=heard) for end in ("and", "indeed"))
    assert hanging >= not_hanging


def test_an_answer_that_hangs_is_waited_for_longer_than_plain_silence_would() -> None:
    usual = shipped_weights()["model"].waits.usual(EAGER.patience)
    hanging = needed("it was a long project and", spoken_s=1.0, finished=0.02)
    assert hanging == pytest.approx(usual * EAGER.going_on_factor)


@pytest.mark.parametrize("end", ["people.", "that's all", "thank you", "That's it."])
def test_a_close_speaks_for_the_end(end: str) -> None:
    assert chance(f"it was a project with many {end}") > chance("it was a project with many people")
    closed, open_ended = (needed(f"it was a project with many {one}", finished=0.5) for one in (end, "people"))
    assert closed < open_ended


def test_three_dots_are_no_close() -> None:
    assert needed("it was a project with many people...") == needed("it was a project with many people")


def test_the_first_pause_of_a_long_answer_earns_more_than_a_later_one() -> None:
    first, later = (
        end_chance(1.0, Clues(QuestionKind.STORY, tuple(LONG), "en", spoken_s=spoken, stretch_s=4.0), TIMING)
        for spoken in (4.0, 8.0)
    )
    assert first < later


def test_a_few_words_where_more_was_asked_for_are_noted() -> None:
    assert "slight" in word_clues(Clues(QuestionKind.STORY, ("a", "big", "project"), "en"))
    assert "slight" not in word_clues(Clues(QuestionKind.SHORT, ("a", "big", "project"), "en"))


def test_an_answer_that_has_only_begun_earns_more_than_one_that_was_told() -> None:
    said = "it was a long project with many people"
    begun, told, long_ago = (
        needed(said, QuestionKind.STORY, spoken_s=spoken, finished=0.95) for spoken in (1.0, 8.0, 80.0)
    )
    assert begun > told == long_ago


def test_a_plain_yes_is_over_at_once() -> None:
    yes = Clues(QuestionKind.YES_NO, ("Yes.",), "en", spoken_s=0.4, stretch_s=0.4)
    assert silence_needed(yes, TIMING) <= 0.45


@pytest.mark.parametrize("said", ["Yes, I do", "no it is", "Yes we have", "no I could not"])
def test_an_answer_in_one_verb_is_whole_although_the_verb_could_go_on(said: str) -> None:
    assert word_clues(Clues(QuestionKind.YES_NO, tuple(said.split()), "en")) == ["whole"]


@pytest.mark.parametrize("said", ["yes I", "yes because I", "yes and it was in the"])
def test_an_answer_that_goes_on_after_its_yes_is_not_whole(said: str) -> None:
    assert word_clues(Clues(QuestionKind.YES_NO, tuple(said.split()), "en")) == ["unfinished"]


def test_a_model_that_hears_the_end_shortens_the_wait_and_one_that_does_not_lengthens_it() -> None:
    said = "it was a long project with many people"
    waits = [needed(said, finished=chance) for chance in (0.999, 0.9, 0.5, 0.1, 0.001)]
    assert waits == sorted(waits)
    assert waits[0] < waits[-1]


def test_a_model_that_is_certain_beyond_reason_counts_no_further() -> None:
    assert needed("it was so", finished=1.0) == needed("it was so", finished=0.9999)
    assert math.isfinite(needed("it was so", finished=0.0))


def test_the_melody_decides_nothing_for_it_means_another_thing_in_another_voice() -> None:
    said = "it was a long project with many people"
    assert needed(said, ending=Ending(fall=-0.4, slope=-0.5)) == needed(said, ending=Ending(fall=0.3, slope=0.5))


def test_who_pauses_long_is_waited_for_longer_and_the_more_surely_the_oftener() -> None:
    waits = [needed("it was long indeed", inner_pauses=(1.6,) * count) for count in (0, 4, 16)]
    assert waits == sorted(set(waits))
    assert needed("it was long indeed", inner_pauses=(30.0,) * 50) <= TIMING.longest_s


def test_a_few_pauses_as_anybody_makes_them_change_nothing() -> None:
    usual = needed("it was long indeed")
    assert (
        needed("it was long indeed", inner_pauses=(1.2,))
        == needed("it was long indeed", inner_pauses=(0.5, 1.1))
        == usual
    )
    assert needed("it was long indeed", inner_pauses=(0.3,) * 20) < usual


def test_pauses_too_short_to_act_on_say_nothing_about_a_speaker() -> None:
    assert needed("it was long indeed", inner_pauses=(0.1, 0.15)) == needed("it was long indeed")


def test_the_button_outweighs_every_clue() -> None:
    assert needed("that's all", needs_button=True) == TIMING.button_s


def test_an_unknown_language_is_judged_by_the_voice_the_time_and_the_question() -> None:
    def in_norwegian(*words: str) -> float:
        return silence_needed(Clues(QuestionKind.OPINION, words, "nb", spoken_s=3.0), TIMING)

    assert in_norwegian("det", "var", "et", "langt", "prosjekt", "og") == in_norwegian(
        "det", "var", "et", "langt", "prosjekt", "ja"
    )


clues_anywhere = st.builds(
    Clues,
    kind=st.one_of(st.none(), st.sampled_from(QuestionKind)),
    words=st.lists(st.sampled_from(["and", "yes", "that's", "all", "project.", "um", "…", ""]), max_size=12).map(tuple),
    language=st.sampled_from(["en", "ja", "hi", "xx", "pt-BR", ""]),
    inner_pauses=st.lists(st.floats(0, 30), max_size=8).map(tuple),
    spoken_s=st.floats(0, 300),
    stretch_s=st.floats(0, 60),
    ending=st.one_of(
        st.none(), st.builds(Ending, st.floats(-1, 1), st.floats(-1, 1), st.floats(-2.5, 2.5), st.floats(0, 0.6))
    ),
    finished=st.one_of(st.none(), st.floats(0, 1)),
)


@given(clues=clues_anywhere, patience=st.floats(0.25, 4), silence=st.floats(0, 60))
def test_longer_silence_is_never_less_likely_the_end(clues: Clues, patience: float, silence: float) -> None:
    timing = EndpointTiming(patience=patience)
    assert end_chance(silence, clues, timing) <= end_chance(silence + 0.1, clues, timing)
    assert timing.shortest_s <= silence_needed(clues, timing) <= timing.longest_s


@given(clues=clues_anywhere)
def test_more_patience_never_cuts_off_sooner(clues: Clues) -> None:
    needs = [silence_needed(clues, EndpointTiming(patience=patience)) for patience in (0.25, 0.5, 1, 2, 4)]
    assert all(after >= before - 1e-9 for before, after in pairwise(needs))


@given(clues=clues_anywhere)
def test_no_clue_is_out_of_proportion(clues: Clues) -> None:
    assert all(abs(value) <= 4.0 for value in features(clues).values())


WAITS = Waits(1.8, 0.25, 0.6, 2.0, -0.5, 1.0, -2.5, -1.5, brief_from=0.0, caught_up_at=1.2)


def wait(odds: float, patience: float = 1.0, *, brief: bool = False, hangs: bool = False) -> float:
    return WAITS.silence(odds, patience, 0.36, 1.4, brief=brief, hangs=hangs)


def test_without_a_clue_it_is_plain_silence_detection() -> None:
    assert wait(-1.0) == wait(-2.4) == 1.8
    assert wait(-1.0, 2.0) == pytest.approx(1.8 * 2**0.25)


def test_the_surer_the_sooner_and_who_surely_goes_on_is_waited_for_longer() -> None:
    assert wait(0.0) == pytest.approx(1.2)
    assert wait(0.5) == wait(9.0) == pytest.approx(0.6)
    assert wait(-2.6) == pytest.approx(1.8 * 1.4)


def test_a_last_word_that_wants_another_one_is_sooner_believed_to_go_on() -> None:
    assert wait(-2.0, hangs=True) == pytest.approx(1.8 * 1.4)
    assert wait(-2.0) == wait(-1.0, hangs=True) == 1.8


def test_a_word_or_two_are_answered_at_once_until_patience_is_asked_for() -> None:
    assert wait(0.5, 0.5, brief=True) == pytest.approx(0.36) == wait(0.5, 1.0, brief=True)
    assert 0.36 < wait(0.5, 1.1, brief=True) < wait(0.5, 1.1)
    assert wait(0.5, 1.2, brief=True) == pytest.approx(wait(0.5, 1.2))


odds_anywhere = st.floats(-20, 20)


@given(odds=odds_anywhere, patience=st.floats(0.25, 4), brief=st.booleans(), hangs=st.booleans())
def test_waits_never_shrink_with_patience_nor_grow_with_the_odds(
    odds: float, patience: float, *, brief: bool, hangs: bool
) -> None:
    for rule in shipped_weights().values():

        def waited(odds: float, patience: float, waits: Waits = rule.waits) -> float:
            return waits.silence(odds, patience, TIMING.shortest_s, TIMING.going_on_factor, brief=brief, hangs=hangs)

        assert waited(odds, patience) <= waited(odds, patience * 1.05) + 1e-9
        assert waited(odds, patience) >= waited(odds + 0.1, patience) - 1e-9


def test_nobody_knows_what_was_asked_and_a_word_still_waits_less_long_than_a_button() -> None:
    waits = [silence_needed(Clues(None, ("seven",), "en", spoken_s=spoken), TIMING) for spoken in (0.4, 3.0, 9.0)]
    assert max(waits) <= TIMING.longest_s
    assert waits[-1] <= waits[0]


def test_without_a_models_answer_the_rule_that_needs_none_is_used() -> None:
    assert rule_for(Clues(QuestionKind.STORY, (), "en")).name == "sound"
    assert rule_for(Clues(QuestionKind.STORY, (), "en", finished=0.2)).name == "model"


def test_where_nobody_knows_what_was_asked_a_rule_fitted_without_that_is_used() -> None:
    assert rule_for(Clues(None, (), "en")).name == "sound_unasked"
    assert rule_for(Clues(None, (), "en", finished=0.2)).name == "model_unasked"
    weights = shipped_weights()["model_unasked"].weights
    assert not any(weight for name, weight in weights.items() if name.startswith("asked"))


def test_the_evidence_holds_no_words() -> None:
    stated = evidence(0.5, Clues(QuestionKind.STORY, ("secret", "and"), "en", finished=0.25), TIMING)
    assert "secret" not in repr(stated)
    assert stated["clues"] == ["slight", "unfinished"]
    assert (stated["rule"], stated["words"], stated["model"], stated["weights"]) == ("evidence-3", 2, 0.25, "model")
    assert stated["usual_s"] > 1
    assert stated["log_odds"] < 0


def test_the_shipped_weights_say_where_they_come_from() -> None:
    document = json.loads(files("resources").joinpath("turn_end", "weights.json").read_text(encoding="utf-8"))
    assert set(document["rules"]) == {"sound", "model", "sound_unasked", "model_unasked"}
    assert len(document["data"]["sha256"]["dev"]) == len(document["data"]["evidence_sha256"]["held"]) == 64
    assert {"dev", "held"} <= set(document["figures"]["sound"])
    assert document["attainable"]["model"]["boosted trees"]["long"]["drawn"]
    assert "model" not in document["rules"]["sound"]["weights"]


def test_weights_of_another_format_are_refused() -> None:
    with pytest.raises(ValueError, match="format 99"):
        parsed({"format": 99, "rules": {}})
