"""Scores through an installed card: used where it fits, named or declined in words, held back where the evaluator has drifted."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.calibration.shelf import Bundle, Shelf, hash_of
from engine.bench.answers import conversation
from engine.calibration.anchors import exemplars, freeze, frozen_document
from engine.calibration.errors import CardInvalid, ScoringHeld
from engine.calibration.evaluating import CalibratedEvaluator
from engine.calibration.scores import identity_of
from engine.clock import VirtualClock
from engine.scoring.document import scorecard_document
from engine.templates import to_document
from tests.support.calibration import NOW, RUBRIC, STAGE, TEMPLATE, Turned, card_of, raters
from tests.support.scoring_cases import triples

ANSWER = triples("dev")[0].middling
TURNS = conversation(*[(question.text, ANSWER) for question in STAGE.questions])


def scored(evaluator, stage=STAGE, language="en"):
    return asyncio.run(evaluator.evaluate(stage, TEMPLATE.use_case, TURNS, language))


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path, VirtualClock(NOW))


@pytest.fixture
def card(shelf):
    frozen = asyncio.run(freeze(exemplars(STAGE, "en", "en"), Turned(), STAGE, TEMPLATE.use_case, "en"))
    labels, scores = raters(90)
    made = card_of(labels, replace(scores, identity=identity_of(scored(Turned()).evaluator)), frozen=frozen)
    shelf.install(Bundle(made, frozen_document(frozen), to_document(TEMPLATE), "<p>"))
    return made


def using(shelf, evaluator):
    return CalibratedEvaluator(evaluator, shelf, hash_of)


def test_without_a_card_a_score_is_uncalibrated_and_untouched(shelf):
    assert scored(using(shelf, Turned())) == scored(Turned())
    assert scored(Turned()).calibration == "uncalibrated"


def test_a_card_that_fits_maps_scores_keeps_the_raw_ones_and_is_named(shelf, card):
    raw, mapped = scored(Turned()), scored(using(shelf, Turned()))
    assert (mapped.calibration, mapped.raw_score) == (card.id, raw.score)
    assert mapped.score > raw.score  # these raters are kinder than the machine
    for before, after in zip(raw.evaluation_breakdown, mapped.evaluation_breakdown, strict=True):
        assert after.raw_score == before.score
        assert after.score == round(card.maps()[before.dimension_id](before.score), 1)
        assert after.interval[0] <= after.score <= after.interval[1]
        assert after.citations == before.citations
        assert after.reasoning.startswith(before.reasoning)
    assert card.id in mapped.notice
    assert "uncalibrated" not in mapped.notice
    assert scorecard_document(mapped)["evaluation_breakdown"][0]["raw_score"] == raw.evaluation_breakdown[0].score


def test_thresholds_are_decided_by_the_mapped_score(shelf, card):
    mapped = scored(using(shelf, Turned()))
    raw_score = mapped.evaluation_breakdown[0].raw_score
    bar = (raw_score + mapped.evaluation_breakdown[0].score) / 2
    assert raw_score < bar < mapped.evaluation_breakdown[0].score
    first = RUBRIC.dimensions[0]
    stage = replace(
        STAGE, rubric=replace(RUBRIC, dimensions=(replace(first, pass_threshold=bar), *RUBRIC.dimensions[1:]))
    )
    assert scored(Turned(), stage).evaluation_breakdown[0].passed is False
    assert scored(using(shelf, Turned()), stage).evaluation_breakdown[0].passed is True  # the hash is the file's own


def test_it_is_the_same_every_time(shelf, card, tmp_path):
    assert scored(using(shelf, Turned())) == scored(using(Shelf(tmp_path, VirtualClock(NOW)), Turned()))


def test_another_wording_of_the_rubric_is_not_mapped_and_the_notice_says_so(shelf, card):
    stage = replace(STAGE, rubric=replace(RUBRIC, content_hash="", version=RUBRIC.version + 1))
    other = scored(using(shelf, Turned()), stage)
    assert other.calibration == "uncalibrated"
    assert f"{card.id} was made for another wording" in other.notice
    assert other.raw_score is None


def test_another_language_is_no_business_of_the_card(shelf, card):
    assert scored(using(shelf, Turned(by=3.0, model="cd" * 32)), language="xx") == scored(
        Turned(by=3.0, model="cd" * 32), language="xx"
    )


def test_a_changed_evaluator_that_scores_alike_is_uncalibrated_and_says_so(shelf, card):
    changed = scored(using(shelf, Turned(by=0.2, model="cd" * 32)))
    assert changed.calibration == "uncalibrated"
    assert f"{card.id} was made for another evaluator" in changed.notice


@pytest.mark.parametrize("model", [None, "cd" * 32])
def test_drift_holds_scoring_back_until_a_person_accepts_it(shelf, card, model):
    evaluator = using(shelf, Turned(by=-1.2, model=model))
    for _ in range(2):
        with pytest.raises(ScoringHeld, match="--accept NAME --why"):
            scored(evaluator)
    check = asyncio.run(evaluator.check(card, STAGE, TEMPLATE.use_case))
    assert check.over
    assert not check.accepted
    assert check.drift.worst == pytest.approx(1.2, abs=0.2)
    shelf.accept(check, by="Asha Rao", why="the new word list was reviewed")
    after = scored(evaluator)
    assert after.calibration == "uncalibrated"
    assert card.id in after.notice
    (entry,) = [each for each in shelf.history(card) if each["kind"] == "accepted"]
    assert (entry["by"], entry["why"], entry["at"]) == (
        "Asha Rao",
        "the new word list was reviewed",
        "2026-03-01T09:00:00.000Z",
    )


def test_accepting_one_drift_does_not_accept_another(shelf, card):
    first = using(shelf, Turned(by=-1.2, model="cd" * 32))
    check = asyncio.run(first.check(card, STAGE, TEMPLATE.use_case))
    shelf.accept(check, by="Asha Rao", why="reviewed")
    scored(first)
    with pytest.raises(ScoringHeld):
        scored(using(shelf, Turned(by=-3.0, model="ef" * 32)))
    further = using(shelf, Turned(by=-3.0, model="cd" * 32))  # calls itself the same, but has moved on
    asyncio.run(further.check(card, STAGE, TEMPLATE.use_case))
    with pytest.raises(ScoringHeld):
        scored(further)


def test_what_was_accepted_stays_so_with_a_new_release_that_scores_alike(shelf, card, monkeypatch):
    evaluator = using(shelf, Turned(by=-1.2, model="cd" * 32))
    shelf.accept(asyncio.run(evaluator.check(card, STAGE, TEMPLATE.use_case)), by="Asha Rao", why="reviewed")
    monkeypatch.setattr("app.calibration.shelf.release", lambda: "9.9")
    assert scored(evaluator).calibration == "uncalibrated"


def test_a_new_release_checks_the_anchors_again(shelf, card, monkeypatch):
    scored(using(shelf, Turned()))
    monkeypatch.setattr("app.calibration.shelf.release", lambda: "9.9")
    with pytest.raises(ScoringHeld):
        scored(using(shelf, Turned(by=2.0)))


def test_a_card_or_anchors_changed_on_disk_stop_scoring_rather_than_be_trusted(shelf, card, tmp_path):
    place = tmp_path / "calibration" / "cards" / card.id
    kept = (place / "anchors.json").read_text(encoding="utf-8")
    (place / "anchors.json").write_text(kept.replace('"calming":', '"calm":', 1), encoding="utf-8")
    with pytest.raises(CardInvalid):
        scored(using(Shelf(tmp_path, VirtualClock(NOW)), Turned()))
    (place / "anchors.json").write_text(kept, encoding="utf-8")
    text = (place / "card.json").read_text(encoding="utf-8")
    (place / "card.json").write_text(text.replace('"margin": ', '"margin": 1', 1), encoding="utf-8")
    with pytest.raises(CardInvalid):
        scored(using(Shelf(tmp_path, VirtualClock(NOW)), Turned()))


def test_the_last_installed_of_two_cards_is_used_and_removing_it_brings_the_first_back(shelf, card):
    frozen = shelf.anchors_of(card)
    labels, scores = raters(90, seed=8)
    second = card_of(labels, replace(scores, identity=card.evaluator), frozen=frozen)
    shelf.install(Bundle(second, frozen_document(frozen), to_document(TEMPLATE), "<p>"))
    assert scored(using(shelf, Turned())).calibration == second.id
    shelf.remove(second.id)
    assert scored(using(shelf, Turned())).calibration == card.id


def test_a_line_that_a_power_cut_left_unfinished_is_no_entry(shelf, card, tmp_path):
    journal = tmp_path / "calibration" / "journal.jsonl"
    with journal.open("a", encoding="utf-8") as file:
        file.write('{"at": "2026-')
    assert shelf.installed() == [card.id]
    scored(using(shelf, Turned()))
    assert shelf.installed() == [card.id]


def test_the_folder_is_the_owners_own(shelf, card, tmp_path):
    assert Path(tmp_path / "calibration").stat().st_mode & 0o077 == 0
