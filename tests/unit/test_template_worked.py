"""The templates the product ships are whole, speakable and fit to be shown."""

import json
import re
from importlib.resources import files

import jsonschema
import pytest

from engine.errors import TemplateInvalid
from engine.interview.templates import PROBES_FOR, QuestionKind, StageType
from engine.templates import (
    builtin_names,
    content_hash,
    from_document,
    notices,
    read_builtin,
    read_template,
    template_schema,
    to_document,
)

NAMES = ("backend-engineer", "customer-support", "university-admission")


@pytest.fixture(params=NAMES)
def template(request):
    return read_builtin(request.param)


def dimensions(template):
    return [dimension for stage in template.stages for dimension in stage.rubric.dimensions]


def questions(template):
    return [question for stage in template.stages for question in stage.questions]


def spoken(template):
    for question in questions(template):
        yield from (question.text, question.rephrased, *(probe.text for probe in question.probes))
    yield from (stage.practice_question for stage in template.stages)


def test_three_worked_templates_ship_in_english_and_others_say_their_language_in_their_name():
    names = builtin_names()
    assert tuple(name for name in names if "." not in name) == NAMES
    for name in (name for name in names if "." in name):
        assert name.endswith(f".{read_builtin(name).language}")


def test_a_shipped_template_gives_its_reader_nothing_to_remark(template):
    assert notices(template) == []


def test_a_shipped_template_goes_out_and_in_unchanged(template):
    document = to_document(template)
    assert from_document(json.loads(json.dumps(document)), "again") == template
    assert content_hash(from_document(document, "again")) == content_hash(template)


def test_a_shipped_template_fits_the_published_schema(template):
    jsonschema.Draft202012Validator(template_schema()).validate(to_document(template))


def test_its_file_on_disk_reads_as_the_built_in_does(template):
    path = files("resources") / "templates" / f"{template.id}.toml"
    assert read_template(str(path)) == template


def test_an_unknown_name_is_met_with_the_nearest_one():
    with pytest.raises(TemplateInvalid, match=r"customer-suport is not a template .* did you mean customer-support\?"):
        read_builtin("customer-suport")
    with pytest.raises(
        TemplateInvalid, match=r"expected one of backend-engineer, customer-support, .*university-admission"
    ):
        read_builtin("../../pyproject")


def test_the_interviewer_says_that_it_is_an_ai_and_a_person_can_be_asked_for(template):
    assert all("an AI interviewer" in profile.persona for profile in template.agent_profiles)
    disclosure = template.consent_text[template.language].disclosure
    for told in ("AI interviewer", "recorded", "watched", "Who sees it", "ask for a person", "accommodation"):
        assert told in disclosure


def test_the_consent_names_the_retention_that_the_template_sets(template):
    assert f"{template.retention_days} days" in template.consent_text["en"].disclosure


def test_four_or_five_dimensions_each_with_two_questions_and_a_full_scale(template):
    assert 4 <= len(dimensions(template)) <= 5
    for dimension in dimensions(template):
        assert sum(question.dimension_id == dimension.id for question in questions(template)) == 2
        assert all(re.findall(r"[.?!](?:\s|$)", anchor).__len__() >= 2 for anchor in dimension.anchors.values())
        assert dimension.evidence_required
        assert any("Accent" in statement for statement in dimension.not_scored)
        assert 1 <= len(dimension.exemplars) <= 2


def test_no_two_anchors_say_the_same(template):
    anchors = [anchor for dimension in dimensions(template) for anchor in dimension.anchors.values()]
    assert len(set(anchors)) == len(anchors)


def test_keywords_are_single_lower_case_words_that_tell_dimensions_apart(template):
    every = [set(dimension.keywords) for dimension in dimensions(template)]
    for keywords, dimension in zip(every, dimensions(template), strict=True):
        assert 12 <= len(keywords) <= 25
        assert len(keywords) == len(dimension.keywords)
        assert all(re.fullmatch(r"[a-z]{2,}", keyword) for keyword in keywords)
        others = set().union(*(other for other in every if other is not keywords))
        assert len(keywords - others) >= 12


def test_a_strong_exemplar_says_words_that_speak_of_its_dimension(template):
    for dimension in dimensions(template):
        for exemplar in (e for e in dimension.exemplars if e.score >= 7):
            words = re.findall(r"[a-z]+", exemplar.answer.lower())
            assert sum(any(word.startswith(stem) for word in words) for stem in dimension.keywords) >= 2, dimension.id


def test_everything_spoken_is_short_and_free_of_what_a_voice_stumbles_on(template):
    for text in spoken(template):
        assert 0 < len(text.split()) < 30, text
        assert re.fullmatch(r"[A-Za-z',.?:;\s-]+", text), text
        assert not re.search(r"\b[A-Z]{2,}\b", text), text
        assert text.count("?") <= 2, text


def test_the_interview_opens_with_stories_and_asks_at_least_one_quick_question(template):
    kinds = [question.kind for question in questions(template)]
    assert kinds[:3] == [QuestionKind.STORY] * 3
    assert {QuestionKind.SHORT, QuestionKind.YES_NO} & set(kinds)


def test_every_question_can_be_put_differently_and_probed(template):
    for question in questions(template):
        assert question.rephrased
        assert question.rephrased != question.text
        assert len({probe.when for probe in question.probes}) >= 3
        assert {probe.when for probe in question.probes} <= set(PROBES_FOR)


def test_a_story_question_can_be_probed_for_example_own_part_and_result(template):
    for question in questions(template):
        if question.kind is QuestionKind.STORY:
            assert {"example", "own_part", "result", "short"} <= {probe.when for probe in question.probes}


def test_the_first_pass_over_the_questions_reaches_every_dimension(template):
    first = {question.dimension_id for question in questions(template)[: len(dimensions(template)) + 1]}
    assert first == {dimension.id for dimension in dimensions(template)}


def test_the_time_is_a_quarter_of_an_hour_or_little_more(template):
    (stage,) = template.stages
    assert stage.stage_type is StageType.AI_INTERVIEW
    assert 15 <= stage.duration_minutes <= 20
    assert stage.duration_minutes == template.default_duration_minutes
