"""Whatever is wrong with a template, its author reads where, what was found and what was expected."""

import datetime
import re

import pytest

from engine.errors import TemplateInvalid
from engine.templates import Problem, TemplateProblems, from_document, read_template
from tests.support.template_text import SMALL, line_of, small_document


def told(tmp_path, text):
    """Return the message about a TOML text that must not be accepted."""
    path = tmp_path / "broken.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateInvalid) as caught:
        read_template(path)
    return caught.value.message


def told_of(document):
    with pytest.raises(TemplateProblems) as caught:
        from_document(document, "row 7")
    return caught.value.message


def test_the_small_template_itself_is_whole():
    assert from_document(small_document(), "small").stages[0].questions[0].probes[0].when == "example"


DIMENSION = "stages[0].rubric.dimensions[0]"
QUESTION = "stages[0].questions[0]"

# what is written, what is written in its place, the line it is told at, the place, what is said about it
SLIPS = [
    pytest.param(
        'name = "Small"', 'name = "  "', "name", 'name: found "  ", expected a text of 1 to 200 characters', id="blank"
    ),
    pytest.param(
        'name = "Small"',
        "name = 7",
        "name",
        "name: found 7, expected a text of 1 to 200 characters",
        id="number-for-text",
    ),
    pytest.param(
        'name = "Small"',
        f'name = "{"x" * 201}"',
        "name",
        "name: found 201 characters, expected a text of 1 to 200",
        id="long",
    ),
    pytest.param('id = "small"', 'id = "a b"', "id", 'id: found "a b", expected an id: letters, digits', id="id"),
    pytest.param(
        "version = 1\nname",
        "version = true\nname",
        "version",
        "version: found true, expected a whole number from 1",
        id="bool",
    ),
    pytest.param(
        "version = 1\nname",
        "version = 1.0\nname",
        "version",
        "version: found 1.0, expected a whole number",
        id="float-for-int",
    ),
    pytest.param(
        "version = 1\nname",
        "version = 0\nname",
        "version",
        "version: found 0, expected a whole number from 1",
        id="version-0",
    ),
    pytest.param(
        '"hiring"', '"hirring"', "use_case", 'use_case: found "hirring", expected one of hiring, admissions,', id="enum"
    ),
    pytest.param(
        'language = "en"',
        'language = "EN_us"',
        "language",
        'language: found "EN_us", expected a language tag',
        id="language",
    ),
    pytest.param(
        'language = "en"',
        'language = "ja"',
        None,
        'consent_text.ja is missing; expected the consent text in the template\'s language, "ja"',
        id="consent-language",
    ),
    pytest.param(
        "[consent_text.en]",
        "[consent_text.english]",
        "[consent_text",
        "consent_text.english is not named by a language",
        id="tag",
    ),
    pytest.param(
        'agreements = ["I agree."]',
        'agreements = [""]',
        "agreements",
        'consent_text.en.agreements[0]: found "", expected',
        id="item",
    ),
    pytest.param(
        'agreements = ["I agree."]',
        "agreements = []",
        "agreements",
        "agreements: found 0 entries, expected a list of 1 to 20",
        id="none",
    ),
    pytest.param(
        'language = "en"',
        'language = "en"\ndefault_duration_minutes = 5',
        "default_d",
        "found 5, expected a whole number from 10 to 45",
        id="short",
    ),
    pytest.param(
        "duration_minutes = 15",
        "duration_minutes = 46",
        "duration",
        "duration_minutes: found 46, expected a whole number from 1 to 45",
        id="stage-long",
    ),
    pytest.param(
        "stage_order = 1",
        "stage_order = 1\npass_threshold = 10.5",
        "pass_t",
        "pass_threshold: found 10.5, expected a number from 0 to 10",
        id="threshold",
    ),
    pytest.param(
        "stage_order = 1",
        'stage_order = 1\nallow_retake = "yes"',
        "allow",
        'allow_retake: found "yes", expected true or false',
        id="yes",
    ),
    pytest.param(
        'agent_profile_id = "ada"',
        'agent_profile_id = "adda"',
        "agent_profile_id",
        'found "adda", expected the id of an agent profile; did you mean ada?',
        id="profile",
    ),
    pytest.param(
        "weight = 1.0", "weight = 0", "weight", f"{DIMENSION}.weight: found 0, expected a number above 0", id="weight-0"
    ),
    pytest.param(
        "weight = 1.0",
        "weight = -0.5",
        "weight",
        f"{DIMENSION}.weight: found -0.5, expected a number above 0",
        id="weight-minus",
    ),
    pytest.param(
        "weight = 1.0", "weight = nan", "weight", f"{DIMENSION}.weight: found NaN, expected a number above 0", id="nan"
    ),
    pytest.param(
        "weight = 1.0",
        "weight = inf",
        "weight",
        f"{DIMENSION}.weight: found Infinity, expected a number above 0",
        id="inf",
    ),
    pytest.param(
        "weight = 1.0",
        "weight = true",
        "weight",
        f"{DIMENSION}.weight: found true, expected a number above 0",
        id="weight-bool",
    ),
    pytest.param(
        "weight = 1.0",
        'weight = "1"',
        "weight",
        f'{DIMENSION}.weight: found "1", expected a number above 0',
        id="weight-text",
    ),
    pytest.param(
        '"5-6" = "Some."\n',
        "",
        "[stages.rubric.dimensions.anchors]",
        f'{DIMENSION}.anchors."5-6" is missing; expected a sentence',
        id="band",
    ),
    pytest.param(
        '"5-6" = "Some."',
        '"5-6" = " "',
        '"5-6"',
        f'{DIMENSION}.anchors."5-6": found a blank text, expected a sentence',
        id="blank-anchor",
    ),
    pytest.param(
        '"5-6" = "Some."',
        '"5-6" = 5',
        '"5-6"',
        f'{DIMENSION}.anchors."5-6": found 5, expected a sentence',
        id="number-anchor",
    ),
    pytest.param(
        '"5-6" = "Some."',
        f'"5-6" = "{"x" * 2001}"',
        '"5-6"',
        'anchors."5-6": found 2001 characters, expected',
        id="long-anchor",
    ),
    pytest.param(
        '"5-6" = "Some."',
        '"5-6" = "Some."\n"5–6" = "?"',
        '"5–6"',
        'anchors."5–6" is not a band; did you mean "5-6"?',
        id="dash",
    ),
    pytest.param(
        'keywords = ["care"]',
        'keywords = ["care", ""]',
        "keywords",
        f'{DIMENSION}.keywords[1]: found "", expected a text of 1 to 64',
        id="keyword",
    ),
    pytest.param(
        'dimension_id = "care"',
        'dimension_id = "car"',
        "dimension_id",
        f'{QUESTION}.dimension_id: found "car", expected the id of a dimension; did you mean care?',
        id="dangling",
    ),
    pytest.param(
        'text = "When did you take care of something?"',
        'text = ""',
        "text",
        f'{QUESTION}.text: found "", expected a text of 1 to 600',
        id="empty-question",
    ),
    pytest.param(
        'when = "example"',
        'when = "exampel"',
        "probes",
        f'{QUESTION}.probes[0].when: found "exampel"; did you mean example?',
        id="lack",
    ),
    pytest.param(
        'objective = "See',
        'objektive = "See',
        "objektive",
        "objektive is not a known key; did you mean objective?",
        id="near-key",
    ),
    pytest.param(
        'id = "bar"',
        'id = "bar"\nzzz = 1',
        "zzz",
        "stages[0].rubric.zzz is not a known key; expected one of id, version, dimensions",
        id="far-key",
    ),
    pytest.param(
        'name = "Small"',
        "name = 1979-05-27",
        "name",
        "name: found a date (1979-05-27), expected a text, a number, a list or a table; write it in quotes",
        id="date",
    ),
    pytest.param(
        'objective = "See',
        'objective = "\\u0007See',
        "objective",
        "objective holds the character U+0007 at position 1",
        id="bell",
    ),
    pytest.param(
        "[[agent_profiles]]",
        "[agent_profiles]",
        "[agent_profiles]",
        "agent_profiles: found a table, expected a list of 1 to 20",
        id="single-brackets",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "line", "expectation"), SLIPS)
def test_a_slip_is_told_with_its_line_place_and_what_was_expected(tmp_path, right, wrong, line, expectation):
    assert SMALL.count(right) == 1
    text = SMALL.replace(right, wrong)
    message = told(tmp_path, text)
    about_it = [row for row in message.splitlines() if expectation in row]
    assert about_it, message
    if line:
        assert f"line {line_of(text, line)}: " in about_it[-1]


def test_one_problem_is_one_line_with_file_line_and_place(tmp_path):
    message = told(tmp_path, SMALL.replace("weight = 1.0", "weight = -1"))
    number = line_of(SMALL, "weight")
    assert message == (
        f"{tmp_path}/broken.toml, line {number}: {DIMENSION}.weight: found -1, expected a number above 0, at most 1000000"
    )


def test_a_required_key_that_is_missing_is_told_where_its_table_begins(tmp_path):
    message = told(tmp_path, SMALL.replace('stage_name = "Talk"\n', ""))
    number = line_of(SMALL, "[[stages]]")
    assert message.endswith(f"line {number}: stages[0].stage_name is missing; expected a text of 1 to 100 characters")


def test_a_key_below_the_wrong_table_is_sent_home(tmp_path):
    message = told(tmp_path, SMALL + "retention_days = 30\n")
    assert f"{QUESTION}.retention_days is not a known key here; it belongs to the template, so move it above" in message
    message = told(tmp_path, SMALL + "allow_retake = true\n")
    assert f"{QUESTION}.allow_retake is not a known key here; it belongs to stages[0], so move it above" in message


def test_shape_and_meaning_are_told_in_one_go(tmp_path):
    text = SMALL.replace("weight = 1.0", "weigth = 1.0").replace('dimension_id = "care"', 'dimension_id = "cure"')
    rows = told(tmp_path, text).splitlines()
    assert rows[0].startswith(f"{tmp_path}/broken.toml has 4 problems; the first: line ")
    assert sorted(re.sub(r"^line \d+: (\S+?):? .*", r"\1", row) for row in rows[1:]) == [
        f"{QUESTION}.dimension_id", DIMENSION, f"{DIMENSION}.weight", f"{DIMENSION}.weigth",
    ]  # fmt: skip


def test_problems_come_in_the_order_of_the_file(tmp_path):
    text = SMALL.replace("weight = 1.0", "weight = 0").replace('name = "Small"', 'name = ""').replace("= 15", "= 99")
    lines = [int(number) for number in re.findall(r"^line (\d+)", told(tmp_path, text), re.MULTILINE)]
    assert len(lines) == 3
    assert lines == sorted(lines)


def test_twenty_problems_are_listed_and_the_rest_counted():
    document = small_document()
    question = document["stages"][0]["questions"][0]
    document["stages"][0]["questions"] = [question | {"id": f"q{number}", "text": ""} for number in range(25)]
    rows = told_of(document).splitlines()
    assert rows[0].startswith("row 7 has 25 problems; the first: stages[0].questions[0].text")
    assert len(rows) == 1 + 20 + 1
    assert rows[-1] == "and 5 more"


def test_a_file_full_of_something_else_is_not_looked_through_to_its_end():
    strange = {f"key{number}": number for number in range(50_000)}
    with pytest.raises(TemplateProblems) as caught:
        from_document(small_document() | strange, "row 7")
    assert len(caught.value.problems) == 200
    assert caught.value.message.endswith("and 180 more, perhaps others")


def test_the_problems_can_be_had_one_by_one():
    document = small_document()
    document["name"] = ""
    with pytest.raises(TemplateProblems) as caught:
        from_document(document, "row 7")
    assert caught.value.problems == (Problem(("name",), 'found "", expected a text of 1 to 200 characters'),)
    assert caught.value.source == "row 7"


def twice(document, *way):
    """Repeat the last entry of the list at `way`."""
    entries = document
    for step in way:
        entries = entries[step]
    entries.append(dict(entries[-1]))
    return document


@pytest.mark.parametrize(
    ("way", "first", "second"),
    [
        (("stages",), "stages[0].id", 'stages[1].id: found "talk" again'),
        (("stages",), "stages[0].stage_order", "stages[1].stage_order: found 1 again"),
        (("agent_profiles",), "agent_profiles[0].id", 'agent_profiles[1].id: found "ada" again'),
        (("stages", 0, "questions"), f"{QUESTION}.id", 'stages[0].questions[1].id: found "care-1" again'),
        (
            ("stages", 0, "rubric", "dimensions"),
            f"{DIMENSION}.id",
            'stages[0].rubric.dimensions[1].id: found "care" again',
        ),
    ],
)
def test_what_must_be_its_own_may_not_come_twice(way, first, second):
    assert f"{second}, expected one of its own: {first} has it" in told_of(twice(small_document(), *way))


def test_every_dimension_of_an_interview_needs_a_question():
    document = small_document()
    dimensions = document["stages"][0]["rubric"]["dimensions"]
    dimensions.append(dimensions[0] | {"id": "pace"})
    assert (
        'stages[0].rubric.dimensions[1] is never asked about; expected a question with dimension_id = "pace"'
        in told_of(document)
    )


def test_an_interview_needs_questions_and_a_review_does_not():
    document = small_document()
    document["stages"][0]["questions"] = []
    assert (
        "stages[0].questions is empty; expected at least one question a dimension in an ai_interview stage"
        in told_of(document)
    )
    document["stages"][0]["stage_type"] = "manual_review"
    assert from_document(document, "row 7").stages[0].questions == ()


def test_two_different_rubrics_may_not_go_by_one_id_and_version():
    document = twice(small_document(), "stages")
    second = document["stages"][1]
    second |= {"id": "talk-2", "stage_order": 2}
    assert len(from_document(document, "the same rubric twice").stages) == 2
    second["rubric"] = second["rubric"] | {"overall_pass_threshold": 5.0}
    assert "stages[1].rubric.version: found the id and version of stages[0].rubric, expected another" in told_of(
        document
    )


def test_a_rubric_changed_after_it_was_hashed_is_refused():
    document = small_document()
    true_hash = from_document(document, "row 7").stages[0].rubric.content_hash
    document["stages"][0]["rubric"]["content_hash"] = true_hash
    assert from_document(document, "row 7").stages[0].rubric.content_hash == true_hash
    document["stages"][0]["rubric"]["overall_pass_threshold"] = 6.9
    message = told_of(document)
    assert "stages[0].rubric.content_hash: found" in message
    assert f"expected {from_document(without_hash(document), 'row 7').stages[0].rubric.content_hash}" in message
    assert "raise its version and leave content_hash out" in message


def without_hash(document):
    del document["stages"][0]["rubric"]["content_hash"]
    return document


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ([], "the template: found a list of 0, expected a table"),
        ("text", 'the template: found "text", expected a table'),
        (None, "the template: found null, expected a table"),
        ({}, "the template is empty; expected id, version, name"),
    ],
)
def test_a_document_that_is_no_table_is_refused(document, told):
    assert told in told_of(document)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (10**400, "version: found a number of 1329 bits, expected at most 53"),
        ("\ud800", "version: found"),
        (datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "version: found"),
        (float("nan"), "version: found NaN, expected a whole number"),
        (None, "version: found null, expected a whole number"),
        (b"1", "version: found"),
    ],
)
def test_a_value_no_file_could_hold_is_refused_in_words(value, told):
    assert told in told_of(small_document() | {"version": value})


def test_text_that_cannot_be_written_down_is_refused():
    assert "name holds the character U+D800 at position 2" in told_of(small_document() | {"name": "a\ud800"})
    assert "has a key with a character that can't be shown" in told_of(small_document() | {"a\x00": 1})
    assert "has the key 3; expected a text" in told_of(small_document() | {3: 1})


def test_bottomless_nesting_is_refused():
    bottomless: list[object] = []
    for _ in range(5_000):
        bottomless = [bottomless]
    message = told_of(small_document() | {"skills": bottomless})
    assert "skills[0]: found" in message or "nested too deeply" in message
    assert len(message) < 2_000


def test_what_was_found_is_shortened():
    message = told_of(small_document() | {"use_case": "h" * 5_000, "k" * 5_000: 1})
    assert len(message) < 2_000
