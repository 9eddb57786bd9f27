"""The words of the candidate that a follow-up comes back to: short, sound when said back, and never private or unkind."""

import pytest

from engine.interviewer.salient import LONGEST_PHRASE, salient_phrases
from tests.support.interviewer_room import ENGLISH


def phrases(text: str, doubted: frozenset[str] = frozenset()) -> list[str]:
    return [phrase.text for phrase in salient_phrases(text, ENGLISH, doubted=doubted)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("and then the migration slipped twice because nobody had tested it", "the migration slipped twice"),
        ("i rewrote the importer so that it could run in parallel", "you rewrote the importer"),
        ("my team lead asked about our billing service and we looked at it", "your billing service"),
        ("there was a problem with my robotics club", "your robotics club"),
        ("i organised a coding club for first year students", "a coding club for first year students"),
        ("We lost the Friday deliveries, and nobody noticed.", "the Friday deliveries"),
    ],
)
def test_a_phrase_is_found_and_turned_towards_the_candidate(text, phrase):
    assert phrase in phrases(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "it was what it was and they did that to us",
        "we did it and it was good and then they said yes",
        "the thing was that the other people had the same problem",
        "i i i the the the um uh",
        "the zzgrk",
        "the x",
        "usually you should always be nice to people",
        "私は東京で働いていました",
    ],
)
def test_where_nothing_is_worth_saying_back_nothing_is_found(text):
    assert phrases(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "i have three kids and the school run takes an hour",
        "my husband lost the shop so i took over the accounts",
        "since the diagnosis the evening shifts were hard",
        "our church group runs the food bank",
        "as a muslim i asked for the prayer room",
        "when i was pregnant the warehouse job was too heavy",
        "my salary was the main topic",
        "i am fifty four years old and the training was slow",
    ],
)
def test_nothing_is_taken_from_around_a_protected_topic(text):
    assert phrases(text) == []


def test_far_from_a_protected_topic_the_work_may_be_named():
    text = (
        "i have two children at home and that was not easy for anyone in those months and later on in that same year "
        "when things had settled down for all of us i rewrote the invoice importer"
    )
    assert phrases(text)[0] == "you rewrote the invoice importer"


@pytest.mark.parametrize(
    "text",
    [
        "i wrote the shitty importer",
        "we found the stolen register",
        "the dead server",
        "a suicide hotline",
        "the rubric score",
    ],
)
def test_nothing_unkind_or_unsafe_is_said_back(text):
    assert phrases(text) == []


def test_words_the_recogniser_doubted_are_left_out():
    assert "the barn inventory" in phrases("we counted the barn inventory by hand")
    assert phrases("we counted the barn inventory by hand", doubted=frozenset({"barn"})) == []


def test_a_phrase_is_never_longer_than_can_be_said_in_a_breath():
    text = "the very first enormous unbelievable complicated automatic warehouse conveyor sorting machine for the northern distribution hub"
    assert all(2 <= len(phrase.split()) <= LONGEST_PHRASE for phrase in phrases(text))


def test_a_compound_is_not_cut_in_the_middle():
    assert "you wrote a warm" not in phrases("i wrote a warm up step for the cache")


@pytest.mark.parametrize("text", ["we made a copy", "i always go the extra mile", "she was on the phone"])
def test_one_small_word_names_nothing(text):
    assert phrases(text) == []


@pytest.mark.parametrize("text", ["the driver comes at nine", "a worker sends it later", "a lead decides"])
def test_a_phrase_does_not_run_into_the_verb(text):
    assert not any(phrase.split()[-1] in {"comes", "sends", "decides"} for phrase in phrases(text))


def test_an_adverb_at_the_end_is_left_out():
    assert "the warehouse" in phrases("the warehouse really")


def test_the_same_answer_always_gives_the_same_phrases():
    text = "i rewrote the importer and the billing service and the nightly report"
    assert phrases(text) == phrases(text)


@pytest.mark.parametrize(
    "text",
    [
        "i talk to the team sometimes and it goes well",
        "i told her what the policy allows",
        "i gave her your update and i sent my update",
        "it was an ugly sure thing",
        "the customer wanted the parcel",
        "we found the mostly",
        "my manager often",
        "there was a sudden quickly",
    ],
)
def test_a_fragment_or_a_single_common_word_is_not_said_back(text):
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("i read the tracking history twice", "you read the tracking history"),
        ("i called the claims team about it", "the claims team"),
        ("we lost the library books", "the library books"),
        ("i wrote to the Larkfield desk", "the Larkfield desk"),
        ("her delivery address was not complete", "her delivery address"),
    ],
)
def test_what_ends_in_a_thing_is_said_back(text, phrase):
    assert phrase in phrases(text)
