"""The line of every value is found, whatever liberties the text takes with its layout."""

import json
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.templates.lines import first_repeated_key, lines_of_json, lines_of_toml

AWKWARD = '''\
# comment with = and [brackets] and "quotes"
plain = 1
"quoted key" = 2
'literal.key' = 3
dotted.a . "b" = 4
  indented = 5 # trailing
float = 6.5
when = 1979-05-27 07:32:00
text = "a # no comment, = no key, [no] {table}"
single = 'C:\\path\\'
many = """
not = "a key"
[nor.a.table] ""quoted"" \\"""
"""
ends_in_quotes = """two"""""
literal_many = \'\'\'
it's = 'fine'
\'\'\'\'\'
list = [
  1, # one
  [2, 3],

  { x = 4, y.z = 5 }, "six",
]
empty_list = []
empty_table = {}
inline = { a = [ { b = 1 }, { b = 2 } ], c = "}" }

[table]
key = 1
[table.sub."x.y"]
key = 2

[[array]]
key = 1
[array.inner]
key = 2
[[array.deep]]
key = 3
[[array.deep]]
key = 4
[[array]]
key = 5
[[ array . deep ]]
key = 6
after = 7'''


def leaves(value, place=()):
    """Yield the place of everything that is neither table nor list, and of empty ones."""
    if isinstance(value, dict) and value:
        for key, entry in value.items():
            yield from leaves(entry, (*place, key))
    elif isinstance(value, list) and value:
        for index, entry in enumerate(value):
            yield from leaves(entry, (*place, index))
    else:
        yield place


def prefixes(places):
    return {place[:length] for place in places for length in range(1, len(place) + 1)}


def test_every_value_of_an_awkward_toml_text_is_found_and_nothing_else():
    assert set(lines_of_toml(AWKWARD)) == prefixes(leaves(tomllib.loads(AWKWARD)))


@pytest.mark.parametrize(
    ("place", "beginning"),
    [
        (("plain",), "plain ="),
        (("dotted", "a", "b"), "dotted.a"),
        (("indented",), "  indented"),
        (("many",), "many ="),
        (("ends_in_quotes",), "ends_in_quotes"),
        (("literal_many",), "literal_many"),
        (("list",), "list ="),
        (("list", 0), "  1, # one"),
        (("list", 1, 1), "  [2, 3]"),
        (("list", 2, "y", "z"), "  { x = 4"),
        (("list", 3), "  { x = 4"),
        (("inline", "a", 1, "b"), "inline ="),
        (("table", "sub", "x.y"), "[table.sub"),
        (("array", 0, "inner"), "[array.inner]"),
        (("array", 1, "deep", 0), "[[ array . deep ]]"),
        (("array", 1, "deep", 0, "after"), "after"),
    ],
)
def test_the_line_is_the_one_a_person_would_point_at(place, beginning):
    line = lines_of_toml(AWKWARD)[place]
    assert AWKWARD.splitlines()[line - 1].startswith(beginning)


@pytest.mark.parametrize("name", ["backend-engineer", "customer-support", "university-admission"])
def test_every_value_of_a_shipped_template_is_found(name):
    text = (files("resources") / "templates" / f"{name}.toml").read_text(encoding="utf-8")
    lines = lines_of_toml(text)
    assert set(lines) == prefixes(leaves(tomllib.loads(text)))
    for place, line in lines.items():
        if isinstance(place[-1], str):
            assert place[-1] in text.splitlines()[line - 1]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=6), json_values), st.sampled_from([None, 2]))
def test_every_value_of_any_json_text_is_found(document, indent):
    text = json.dumps(document, indent=indent)
    assert set(lines_of_json(text)) - {()} == prefixes(leaves(document)) - {()}
    assert first_repeated_key(text) == ((), 1)


def test_the_line_of_a_json_value_is_that_of_its_key():
    text = '{\n "a": {\n  "b":\n   [1,\n    {"c": "x\\n\\"}"}]}}'
    lines = lines_of_json(text)
    assert (lines[("a", "b")], lines[("a", "b", 0)], lines[("a", "b", 1, "c")]) == (3, 4, 5)


def test_a_key_given_twice_is_found_where_it_stands_the_second_time():
    assert first_repeated_key('{"a": {"x": 1},\n "b": {"x": 1,\n "x": 2}}') == (("b", "x"), 3)
