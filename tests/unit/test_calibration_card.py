"""The card: judged on what it was not fitted on, the same for the same data, honest about too little of it, and whole as a page."""

import json
import random
import re
from dataclasses import replace
from html.parser import HTMLParser

import jsonschema
import pytest

from engine.calibration.card import card_from, card_schema
from engine.calibration.errors import CalibrationImpossible, CardInvalid
from engine.calibration.labels import Labels
from engine.calibration.page import page
from engine.calibration.scores import MachineScores, from_documents
from engine.calibration.words import languages, words_for
from engine.interview.templates import Dimension
from tests.support.calibration import RUBRIC, bent, card_of, raters


@pytest.fixture(scope="module")
def card():
    return card_of(*raters())


def test_a_known_distortion_is_recovered_on_sessions_that_were_held_out(card):
    overall = card.document["overall"]
    assert overall["mapped"]["mean_absolute_error"] < 0.5 * overall["raw"]["mean_absolute_error"]
    assert overall["mapped"]["icc"] > overall["raw"]["icc"] + 0.05
    assert abs(overall["mapped"]["mean_difference"]) < 0.1
    for score_map in card.maps().values():
        assert [score_map(x) for x in (2.0, 5.0, 8.0)] == pytest.approx([bent(x) for x in (2.0, 5.0, 8.0)], abs=0.7)


def test_intervals_that_were_too_narrow_come_to_hold_what_people_gave(card):
    covered = card.document["interval_coverage"]
    assert covered["raw"] < 0.6
    assert covered["mapped"] >= 0.85


def test_machine_and_people_are_compared_like_with_like(card):
    overall = card.document["overall"]
    held_out = card.document["split"]["held_out_sessions"]
    assert held_out == 50
    assert overall["mapped"]["n"] == overall["between_raters"]["n"] == held_out * len(RUBRIC.dimensions)
    assert overall["with_each_rater"]["n"] == 2 * overall["mapped"]["n"]


def test_the_card_fits_its_published_schema_and_reads_back(card):
    jsonschema.Draft202012Validator.check_schema(card_schema())
    jsonschema.validate(card.document, card_schema())
    assert card_from(card.text(), "card.json") == card


def test_a_number_that_never_ends_is_no_card():
    with pytest.raises(CardInvalid, match="expected JSON"):
        card_from('{"id": ' + "9" * 5_000 + "}", "card.json")


def test_the_order_of_rows_and_the_time_change_nothing(card):
    labels, scores = raters()
    shuffled = list(labels.labels)
    random.Random(1).shuffle(shuffled)  # noqa: S311 - repeatable is the point
    given = dict(reversed(list(scores.given.items())))
    again = card_of(
        Labels(tuple(sorted(shuffled, key=lambda each: (each.session_id, each.dimension_id, each.rater))), None, {}, 0),
        replace(scores, given=given),
    )
    assert again.id == card.id
    assert card_of(labels, scores, seed=2).id != card.id


def test_a_card_that_was_changed_is_refused(card):
    document = json.loads(card.text())
    document["dimensions"][0]["map"]["margin"] = 0.0
    with pytest.raises(CardInvalid, match="changed after it was made"):
        card_from(json.dumps(document), "card.json")
    for text in ("", "[]", "{}", '{"id": "cal-1"}', "[" * 100_000):
        with pytest.raises(CardInvalid):
            card_from(text, "card.json")


def test_a_small_card_says_plainly_that_it_means_little():
    small = card_of(*raters(9))
    assert {"few_sessions", "nothing_held_out", "no_anchors"} <= small.warnings
    assert small.document["dimensions"][0]["mapped"]["icc"] is None
    assert "nothing can be said" in page(small)


def test_one_rater_alone_gives_nothing_to_compare_with():
    alone = card_of(*raters(60, names=("anna",)))
    assert "one_rater" in alone.warnings
    assert alone.document["overall"]["between_raters"]["n"] == 0


def test_raters_who_do_not_agree_are_no_bar():
    labels, scores = raters(100, noise=0.0)
    chance = random.Random(4)  # noqa: S311 - repeatable is the point
    noise = tuple(replace(label, score=chance.randrange(21) / 2) for label in labels.labels)
    assert "raters_disagree" in card_of(Labels(noise, None, {}, 0), scores).warnings


def test_one_session_can_not_be_calibrated_on():
    with pytest.raises(CalibrationImpossible, match="at least 2"):
        card_of(*raters(1))


def test_small_groups_are_withheld_and_large_differences_pointed_at():
    groups = {"site": {f"s{n}": "north" if n % 2 else "south" for n in range(150)}, "rare": {"s1": "only"}}
    labels, scores = raters(150, groups=groups)
    lower = tuple(
        replace(label, score=max(0.0, label.score - 1.5)) if groups["site"][label.session_id] == "north" else label
        for label in labels.labels
    )
    found = {
        (each["column"], each["group"]): each
        for each in card_of(replace(labels, labels=lower), scores).document["groups"]
    }
    assert found["rare", "only"] == {
        "column": "rare", "group": "only", "n": None, "withheld": True, "standardised_difference": None,
        "mean_difference": None, "notable": False,
    }  # fmt: skip
    assert found["site", "north"]["standardised_difference"] > 0.1
    assert found["site", "south"]["standardised_difference"] < -0.1
    assert found["site", "north"]["notable"]


def test_scores_that_a_card_had_mapped_count_as_they_were_before():
    entry = {"dimension_id": "calming", "score": 8.0, "raw_score": 6.4, "interval": [7.0, 9.0]}
    document = {"evaluation_breakdown": [entry], "engines": {"evaluator": {"name": "e", "version": "1"}}}
    given = from_documents({"s1": document}).given["s1", "calming"]
    assert (given.score, given.interval) == (6.4, None)


def test_two_evaluators_make_no_card():
    document = {"evaluation_breakdown": [{"dimension_id": "calming", "score": 8.0, "interval": None}]}
    both = {name: {**document, "engines": {"evaluator": {"name": name}}} for name in ("one", "two")}
    with pytest.raises(CalibrationImpossible, match="one evaluator"):
        from_documents(both)


class Reader(HTMLParser):
    """Reads a page and remembers what it is made of."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.open = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in ("meta", "circle", "rect", "line", "polyline", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_in_itself_and_every_plot_has_a_title_a_description_and_a_table(card):
    html = page(card)
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    assert not {"script", "link", "img", "iframe"} & set(reader.tags)
    assert not [value for _, name, value in reader.attributes if name in ("href", "src", "onload", "xlink:href")]
    assert "url(" not in html
    assert "http" not in html.replace("http-equiv", "")
    plots = reader.tags.count("svg")
    assert plots == 4 + len(RUBRIC.dimensions)
    assert reader.tags.count("desc") == plots
    assert reader.tags.count("table") >= plots - len(RUBRIC.dimensions) + 1
    ids = [value for _, name, value in reader.attributes if name == "id"]
    assert len(ids) == len(set(ids))


def test_whatever_a_template_or_a_labels_file_says_is_escaped():
    nasty = '<script>alert("x")</script>{0}$title'
    dimensions = tuple(
        replace(each, label=nasty) if isinstance(each, Dimension) else each for each in RUBRIC.dimensions
    )
    labels, scores = raters(60, groups={"site": {f"s{n}": nasty for n in range(60)}})
    from engine.calibration.anchors import Frozen, summary
    from engine.calibration.fitting import fit_card
    from tests.support.calibration import subject

    made = fit_card(
        labels, scores, replace(RUBRIC, dimensions=dimensions), subject(), seed=1, anchors=summary(Frozen((), {}), 0.5)
    )
    html = page(made)
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_a_dimension_nobody_labelled_is_left_as_it_is():
    labels, scores = raters(60)
    some = tuple(label for label in labels.labels if label.dimension_id != "calming")
    made = card_of(Labels(some, None, {}, 0), MachineScores("transcripts", scores.identity, scores.given))
    assert made.maps()["calming"](6.3) == 6.3
    assert "nothing_held_out" in made.warnings


@pytest.mark.parametrize("language", languages())
def test_every_language_fills_the_same_gaps_as_english(language):
    english, own = words_for("en").sentences, words_for(language).sentences
    assert own.keys() == english.keys()
    gaps = {key: set(re.findall(r"{(\w+)}", text)) for key, text in english.items()}
    assert {key: set(re.findall(r"{(\w+)}", text)) for key, text in own.items()} == gaps
