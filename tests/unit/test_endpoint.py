"""The rule for the end of a turn: what each piece of evidence does to the silence that is waited for."""

import json
import math
from dataclasses import replace
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.conversation.endpoint import Clues, end_chance, evidence, features, rule_for, silence_needed, word_clues
from engine.conversation.prosody import Ending
from engine.conversation.timing import EndpointTiming
from engine.conversation.turn_end import parsed, shipped_weights
from engine.interview.templates import QuestionKind

TIMING, EAGER = EndpointTiming(), EndpointTiming(patience=0.6)
LONG = ["it", "was", "a", "long", "project", "with", "many", "people"]


def needed(words: str, kind: QuestionKind = QuestionKind.EXPLANATION, **more: object) -> float:
    """Return the silence at little patience, so that the longest wait hides nothing."""
    more = {"spoken_s": 6.0, "stretch_s": 1.0, **more}
    return silence_needed(Clues(kind, tuple(words.split()), "en", **more), EAGER)  # type: ignore[arg-type]


def test_what_was_asked_sets_the_patience() -> None:
    said = "it was a long project with many people"
    brief, long = needed(said, QuestionKind.SHORT), needed(said, QuestionKind.STORY)
    assert needed(said, QuestionKind.YES_NO) == brief < needed(said, QuestionKind.EXPLANATION) <= long


@pytest.mark.parametrize("end", ["and", "because", "the", "um", "with", "I"])
def test_an_end_that_can_not_be_the_end_earns_patience(end: str) -> None:
    assert needed(f"it was a long project {end}") > needed("it was a long project indeed")


@pytest.mark.parametrize("end", ["people.", "that's all", "thank you", "That's it."])
def test_a_close_shortens_the_wait(end: str) -> None:
    assert needed(f"it was a project with many {end}") < needed("it was a project with many people")


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
    assert needed(said, QuestionKind.STORY, spoken_s=1.0) > needed(said, QuestionKind.STORY, spoken_s=8.0)
    assert needed(said, QuestionKind.STORY, spoken_s=8.0) == needed(said, QuestionKind.STORY, spoken_s=80.0)


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
    waits = [needed("it was long indeed", inner_pauses=(1.6,) * count) for count in (0, 1, 4)]
    assert waits == sorted(set(waits))
    assert needed("it was long indeed", inner_pauses=(30.0,) * 50) <= TIMING.longest_s


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
    assert needs == sorted(needs)


@given(clues=clues_anywhere)
def test_no_clue_is_out_of_proportion(clues: Clues) -> None:
    assert all(abs(value) <= 4.0 for value in features(clues).values())


def test_the_wait_is_the_one_that_costs_least() -> None:
    rule = replace(shipped_weights()["sound"], shape=2.0, felt_half_s=1.2, felt_steepness=4.0, felt_slope=0.0)

    def cost(silence: float, odds: float, price: float) -> float:
        felt = silence**4 / (silence**4 + 1.2**4)
        cut_off = math.exp(-rule.growth(silence, rule.scale_s))
        return felt + price * math.exp(-odds) * cut_off

    for odds, price in ((-1.0, 2.0), (0.0, 1.0), (1.5, 3.0)):
        best = rule.best_silence(odds, rule.scale_s, price)
        assert cost(best, odds, price) <= min(cost(step / 100, odds, price) for step in range(5, 500)) + 1e-3


def test_surer_means_sooner_and_dearer_means_later() -> None:
    rule = shipped_weights()["model"]
    by_odds = [rule.best_silence(odds / 4, rule.scale_s, 2.0) for odds in range(-20, 21)]
    by_price = [rule.best_silence(0.0, rule.scale_s, 2 ** (step / 4)) for step in range(-20, 21)]
    assert by_odds == sorted(by_odds, reverse=True)
    assert by_price == sorted(by_price)
    assert by_odds[0] > 2 * by_odds[-1]


def test_nobody_knows_what_was_asked_and_a_word_still_waits_less_long_than_a_button() -> None:
    waits = [silence_needed(Clues(None, ("seven",), "en", spoken_s=spoken), TIMING) for spoken in (0.4, 3.0, 9.0)]
    assert max(waits) <= TIMING.longest_s
    assert waits[-1] <= waits[0]


def test_without_a_models_answer_the_rule_that_needs_none_is_used() -> None:
    assert rule_for(Clues(None, (), "en")).name == "sound"
    assert rule_for(Clues(None, (), "en", finished=0.2)).name == "model"


def test_the_evidence_holds_no_words() -> None:
    stated = evidence(0.5, Clues(QuestionKind.STORY, ("secret", "and"), "en", finished=0.25), TIMING)
    assert "secret" not in repr(stated)
    assert stated["clues"] == ["slight", "unfinished"]
    assert (stated["rule"], stated["words"], stated["model"], stated["weights"]) == ("evidence-2", 2, 0.25, "model")
    assert stated["price"] > 0


def test_the_shipped_weights_say_where_they_come_from() -> None:
    document = json.loads(files("resources").joinpath("turn_end", "weights.json").read_text(encoding="utf-8"))
    assert set(document["rules"]) == {"sound", "model"}
    assert len(document["data"]["sha256"]["dev"]) == len(document["data"]["evidence_sha256"]["held"]) == 64
    assert set(document["figures"]["sound"]) == {"dev", "held"}
    assert "model" not in document["rules"]["sound"]["weights"]


def test_weights_of_another_format_are_refused() -> None:
    with pytest.raises(ValueError, match="format 99"):
        parsed({"format": 99, "rules": {}})
