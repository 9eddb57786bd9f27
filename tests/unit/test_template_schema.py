"""The published schema is the one the product goes by, and refuses what a reader of it alone would expect it to refuse."""

import copy
import json
from importlib.resources import files

import jsonschema
import pytest

from engine.templates import from_document, read_builtin, template_schema, to_document
from engine.templates.published import schema_text
from tests.support.template_text import small_document


def published():
    return (files("resources") / "schemas" / "template.schema.json").read_text(encoding="utf-8")


def test_the_published_schema_is_fresh():
    assert published() == schema_text(), "run `python -m engine.templates.schema`"


def test_it_is_a_valid_schema_of_the_2020_draft():
    schema = json.loads(published())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(schema)


def test_a_document_with_only_what_is_required_fits():
    jsonschema.Draft202012Validator(template_schema()).validate(small_document())


def changed(document, way, value):
    copied = copy.deepcopy(document)
    at = copied
    for step in way[:-1]:
        at = at[step]
    at[way[-1]] = value
    return copied


DIMENSION = ("stages", 0, "rubric", "dimensions", 0)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("name",), ""),
        (("zzz",), 1),
        (("language",), "english"),
        (("consent_text", "English"), {"version": "1", "disclosure": "x", "agreements": ["x"]}),
        (("stages",), []),
        (("stages", 0, "duration_minutes"), 46),
        (("stages", 0, "questions", 0, "kind"), "poem"),
        (("stages", 0, "questions", 0, "probes", 0, "when"), "bored"),
        ((*DIMENSION, "weight"), 0),
        ((*DIMENSION, "weight"), True),
        ((*DIMENSION, "anchors", "5-6"), " "),
        ((*DIMENSION, "anchors", "5–6"), "x"),
        ((*DIMENSION, "anchors"), {}),
    ],
)
def test_schema_and_reader_refuse_alike(way, value):
    document = changed(small_document(), way, value)
    assert list(jsonschema.Draft202012Validator(template_schema()).iter_errors(document))
    with pytest.raises(Exception, match="The template can't be used"):
        from_document(document, "row 7")


def test_a_full_document_names_every_key_of_the_schema():
    document = to_document(read_builtin("customer-support"))
    assert set(document) == set(template_schema()["properties"])
