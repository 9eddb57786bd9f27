"""The built-in evaluator, seen from outside: what a scorecard says, and what it refuses to say."""

import asyncio
import re
from dataclasses import replace

import pytest

from engine.interview.templates import UseCase
from engine.interview.turns import Mode, Speaker, Turn
from engine.scoring.builtin import LEAST_CONFIDENCE, BuiltInEvaluator, score_transcript
from engine.scoring.scale import BANDS, band_of, interval, next_band
from engine.scoring.verdict import RECOMMENDATIONS
from engine.scoring.verification import check_citations
from engine.templates import read_builtin
from tests.support.scoring_cases import conversation, stages, triples

TEMPLATE = read_builtin("customer-support")
STAGE = TEMPLATE.stages[0]
STORY = (
    "Last November a lady rang about a cot that had been lost twice, and she was shouting. I let her finish, because the story had to "
    "come out first. I rang the depot in Leeds, found the parcel under the wrong label and booked a driver for the same evening. She "
    "had it by six and wrote to my manager. Since then I check the label before I promise a date."
)


def whole_interview(answer=STORY):
    return conversation(*((question.text, answer) for question in STAGE.questions))


def scored(turns, stage=STAGE, use_case=UseCase.HIRING, language="en"):
    return score_transcript(stage, use_case, turns, language)


def dimension(card, dimension_id):
    return next(entry for entry in card.evaluation_breakdown if entry.dimension_id == dimension_id)


def test_every_quote_stands_in_the_transcript():
    turns = whole_interview()
    card = scored(turns)
    texts = {turn.id: turn.text for turn in turns}
    citations = [citation for entry in card.evaluation_breakdown for citation in entry.citations]
    assert citations
    assert all(citation.quote in texts[citation.turn_id] for citation in citations)
    assert check_citations(card, turns) == ()


def test_a_scored_dimension_has_one_to_four_quotes_and_an_unscored_one_none():
    card = scored(conversation((STAGE.questions[0].text, STORY)))
    for entry in card.evaluation_breakdown:
        assert entry.insufficient_evidence == (entry.score is None)
        assert (1 <= len(entry.citations) <= 4) if entry.score is not None else not entry.citations


def test_the_same_transcript_always_gets_the_same_scorecard():
    assert scored(whole_interview()) == scored(whole_interview())


def test_it_can_be_awaited_like_any_evaluator():
    turns = whole_interview()
    awaited = asyncio.run(BuiltInEvaluator().evaluate(STAGE, UseCase.HIRING, turns, "en"))
    assert awaited == scored(turns)


def test_it_says_plainly_what_kind_of_score_this_is():
    card = scored(whole_interview())
    assert card.calibration == "uncalibrated"
    assert "uncalibrated" in card.notice
    assert "fixed rules" in card.notice
    assert card.evaluator["name"] == "builtin-rules"
    assert re.fullmatch(r"[0-9a-f]{64}", card.evaluator["model_sha256"])


def test_what_the_interviewer_says_is_never_evidence():
    question = STAGE.questions[0]
    turns = conversation((f"{question.text} {STORY}", "Yes."))
    assert dimension(scored(turns), question.dimension_id).score is None


def test_with_too_few_words_there_is_no_score_rather_than_a_guess():
    question = STAGE.questions[0]
    entry = dimension(scored(conversation((question.text, "I said sorry to the customer."))), question.dimension_id)
    assert entry.score is None
    assert "not enough evidence" in entry.reasoning
    assert question.text in entry.reasoning


def test_an_answer_about_something_else_can_not_score_high():
    question = STAGE.questions[0]
    answer = (
        "Last summer we climbed a mountain in nine hours. I planned the route and packed the bags because it was going to "
        "rain, and in the end we stood on top at four. Next time I would take fewer socks."
    )
    assert (dimension(scored(conversation((question.text, answer))), question.dimension_id).score or 0.0) <= 4.0


def test_speech_that_was_hardly_understood_is_not_scored():
    turns = [
        replace(turn, asr_confidence=LEAST_CONFIDENCE - 0.01) if turn.speaker is Speaker.PARTICIPANT else turn
        for turn in whole_interview()
    ]
    card = scored(turns)
    assert all(entry.score is None for entry in card.evaluation_breakdown)
    assert "recognised with too little confidence" in card.evaluation_breakdown[0].reasoning
    assert card.scoring_status == "unscorable"


def test_typed_answers_need_no_confidence():
    turns = [replace(turn, mode=Mode.TYPED, asr_confidence=0.0) for turn in whole_interview()]
    assert scored(turns).score is not None


def test_less_than_seventy_percent_of_the_weight_gives_no_overall_score():
    card = scored(conversation((STAGE.questions[0].text, STORY)))
    assert dimension(card, STAGE.questions[0].dimension_id).score is not None
    assert (card.score, card.score_interval, card.passed, card.recommendation) == (None, None, None, None)
    assert card.scoring_status == "unscorable"


def test_the_overall_score_is_the_weighted_average_of_what_was_scored():
    card = scored(whole_interview())
    parts = [(entry.weight, entry.score) for entry in card.evaluation_breakdown if entry.score is not None]
    average = sum(weight * score for weight, score in parts) / sum(weight for weight, _ in parts)
    assert card.score == pytest.approx(average, abs=0.051)
    low, high = card.score_interval
    assert 0 <= low <= card.score <= high <= 10


def test_a_dimension_under_its_own_threshold_fails_the_whole():
    stage = replace(STAGE, rubric=replace(STAGE.rubric, overall_pass_threshold=1.0))
    assert scored(whole_interview(), stage).passed is True
    strict = tuple(replace(d, pass_threshold=10.0) if d.id == "ownership" else d for d in stage.rubric.dimensions)
    card = scored(whole_interview(), replace(stage, rubric=replace(stage.rubric, dimensions=strict)))
    assert dimension(card, "ownership").passed is False
    assert card.passed is False


def test_a_hurdle_that_could_not_be_scored_leaves_passing_open():
    dims = tuple(
        replace(d, weight=0.1 if d.id == "calming" else 1.0, pass_threshold=1.0 if d.id == "calming" else None)
        for d in STAGE.rubric.dimensions
    )
    stage = replace(STAGE, rubric=replace(STAGE.rubric, dimensions=dims, overall_pass_threshold=1.0))
    unasked = conversation(*((q.text, STORY) for q in STAGE.questions if q.dimension_id != "calming"))
    card = scored(unasked, stage)
    assert card.score is not None
    assert card.passed is None
    assert card.recommendation == RECOMMENDATIONS[UseCase.HIRING].undecided
    assert "left open" in card.notice


@pytest.mark.parametrize("use_case", UseCase)
def test_each_use_case_recommends_in_its_own_words(use_case):
    words = RECOMMENDATIONS[use_case]
    easy = replace(STAGE, rubric=replace(STAGE.rubric, overall_pass_threshold=1.0))
    hard = replace(STAGE, rubric=replace(STAGE.rubric, overall_pass_threshold=10.0))
    assert scored(whole_interview(), easy, use_case).recommendation in (words.strong, words.passed)
    assert scored(whole_interview(), hard, use_case).recommendation in (words.near, words.failed)


def test_weights_of_any_size_are_normalised_and_the_reader_is_told():
    stage = stages()["customer support"]
    card = score_transcript(stage, UseCase.HIRING, conversation((stage.questions[0].text, STORY)), "en")
    assert sum(entry.weight for entry in card.evaluation_breakdown) == pytest.approx(1.0)
    assert "normalised" in card.notice


def test_the_feedback_is_two_paragraphs_whatever_was_typed():
    for answer in (
        STORY,
        "",
        "First line.\n\nSecond line about a customer who was angry,\nand I apologised to them at once.",
    ):
        card = scored(whole_interview(answer))
        assert len(card.ai_feedback.split("\n\n")) == 2
        assert card.ai_feedback.count("\n") == 2


def test_reasoning_quotes_the_answer_and_the_next_anchor_band():
    card = scored(conversation((STAGE.questions[0].text, STORY)))
    entry = dimension(card, STAGE.questions[0].dimension_id)
    anchors = " ".join(" ".join(text.split()) for d in STAGE.rubric.dimensions for text in d.anchors.values())
    quoted = re.findall(r"“([^”]+)”", entry.reasoning)
    assert len(quoted) >= 2
    assert all(quote.removesuffix(" …") in STORY or quote.removesuffix(" …") in anchors for quote in quoted)
    assert next_band(band_of(entry.score)) in entry.reasoning
    assert 3 <= len(re.findall(r"[.”] (?=[A-Z])|[.”]$", entry.reasoning)) <= 12


def test_a_language_without_rules_is_refused_and_named():
    card = scored(whole_interview(), language="fi")
    assert card.scoring_status == "unscorable"
    assert "fi" in card.notice


def test_answers_are_found_by_question_id_where_the_turns_carry_one():
    question = next(q for q in STAGE.questions if q.dimension_id == "diagnosis")
    card = scored(conversation(("Go ahead.", STORY), question_id=question.id))
    assert dimension(card, "diagnosis").score is not None


def test_a_follow_up_stays_with_the_question_before_it():
    question = STAGE.questions[0]
    short = "A customer was angry about a lost parcel and I apologised to her."
    alone = dimension(scored(conversation((question.text, short))), question.dimension_id)
    probed = dimension(scored(conversation((question.text, short), ("And then?", STORY))), question.dimension_id)
    assert probed.score > (alone.score or 0.0)


def test_volunteered_private_matters_are_never_quoted():
    private = "I'm fifty-four and I have three children, and my wife was ill at the time."
    turns = conversation((STAGE.questions[0].text, f"{private} {STORY}"))
    entry = dimension(scored(turns), STAGE.questions[0].dimension_id)
    assert entry.citations
    assert not any(
        word in citation.quote for citation in entry.citations for word in ("fifty-four", "children", "wife")
    )


def test_bands_cover_the_scale():
    assert [band_of(score) for score in (0.0, 2.4, 2.5, 4.5, 6.5, 8.5, 10.0)] == [
        "0-2", "0-2", "3-4", "5-6", "7-8", "9-10", "9-10",
    ]  # fmt: skip
    assert next_band(BANDS[-1][0]) is None


def test_the_interval_narrows_with_evidence_and_widens_with_doubt():
    few, many, unsure = interval(5.0, 1, 0.9), interval(5.0, 20, 0.9), interval(5.0, 20, 0.4)
    assert few[0] < many[0] < 5.0 < many[1] < few[1]
    assert unsure[0] < many[0]


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "!?", "😀" * 50, "a" * 20_000, "\u200b\u0000 \ufeff", "،؟ 你好。" * 30]
)
def test_odd_texts_are_survived(text):
    card = scored(conversation((STAGE.questions[0].text, text)))
    assert dimension(card, STAGE.questions[0].dimension_id).score in (None, 0.0)


def test_no_answer_at_all_is_unscorable():
    assert scored([]).scoring_status == "unscorable"
    assert scored([Turn("q", 0, Speaker.AI, 0, 1, STAGE.questions[0].text, "en")]).score is None


def test_scores_stay_on_the_scale():
    for case in triples("dev")[:6]:
        card = scored(whole_interview(case.strong * 3))
        assert all(0.0 <= entry.score <= 10.0 for entry in card.evaluation_breakdown if entry.score is not None)
