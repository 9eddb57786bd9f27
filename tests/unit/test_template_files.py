"""A template's file may be missing, huge, in the wrong encoding or half edited; each is said in one line that names it."""

import json
import os

import pytest

from engine.errors import TemplateInvalid
from engine.templates import from_document, read_template, to_document
from engine.templates.files import MAX_BYTES
from tests.support.template_text import SMALL, line_of, small_document


def written(tmp_path, content, name="broken.toml"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def told(path):
    with pytest.raises(TemplateInvalid) as caught:
        read_template(path)
    assert "\n" not in caught.value.message
    assert caught.value.message.startswith(str(path))
    assert not caught.value.retryable
    return caught.value.message.removeprefix(str(path))


def as_json():
    return json.dumps(small_document(), indent=2)


def test_toml_and_json_give_the_same_template(tmp_path):
    from_toml = read_template(written(tmp_path, SMALL, "small.toml"))
    assert read_template(written(tmp_path, as_json(), "small.JSON")) == from_toml
    assert from_document(to_document(from_toml), "row") == from_toml


def test_a_path_may_be_plain_text(tmp_path):
    assert read_template(str(written(tmp_path, SMALL))).id == "small"


@pytest.mark.parametrize("name", ["small.toml", "small.json"])
def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path, name):
    text = SMALL if name.endswith("toml") else as_json()
    plain = read_template(written(tmp_path, text, name))
    windows = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    assert read_template(written(tmp_path, windows, name)) == plain


def test_lines_are_counted_right_with_windows_line_ends(tmp_path):
    text = SMALL.replace("weight = 1.0", "weight = 0")
    assert f"line {line_of(SMALL, 'weight')}:" in told(written(tmp_path, text.replace("\n", "\r\n")))


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    assert told(tmp_path / "none.toml") == " does not exist; expected a TOML or JSON file there"


def test_a_folder_is_no_template(tmp_path):
    (tmp_path / "folder.toml").mkdir()
    assert told(tmp_path / "folder.toml") == " is a folder; expected a TOML or JSON file"


def test_a_pipe_is_refused_before_it_can_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    assert told(tmp_path / "pipe.toml") == " is not an ordinary file; expected a TOML or JSON file"


def test_a_file_behind_a_file_is_refused(tmp_path):
    written(tmp_path, SMALL)
    assert told(tmp_path / "broken.toml" / "x.toml") == " can't be read: Not a directory"


def test_a_name_no_file_can_have_is_refused(tmp_path):
    assert "can't be read: " in told(f"{tmp_path}/a\x00b.toml")


def test_another_kind_of_file_is_refused_by_name(tmp_path):
    assert (
        told(written(tmp_path, SMALL, "small.yaml")) == ": found a name that ends in '.yaml', expected .toml or .json"
    )
    assert told(written(tmp_path, SMALL, "small")) == ": found a name that ends in '', expected .toml or .json"


def test_a_file_too_large_is_not_read_to_its_end(tmp_path):
    assert told(written(tmp_path, b"#" * (MAX_BYTES + 1))) == " is larger than 2,000,000 bytes; expected a template"
    assert read_template(written(tmp_path, SMALL + "#" * (MAX_BYTES - len(SMALL)))).id == "small"


@pytest.mark.parametrize(("name", "content"), [("e.toml", ""), ("e.json", " \n"), ("e.toml", "\ufeff")])
def test_an_empty_file_is_said_to_be_empty(tmp_path, name, content):
    assert told(written(tmp_path, content, name)) == " is empty; expected a template"


def test_a_file_of_comments_is_an_empty_template(tmp_path):
    assert "the template is empty; expected id, version" in told(written(tmp_path, "# later\n"))


def test_another_encoding_is_named_with_the_line(tmp_path):
    latin = SMALL.replace("See whether", "Caf\xe9 whether").encode("latin-1")
    assert (
        told(written(tmp_path, latin))
        == f", line {line_of(SMALL, 'objective')}: found the byte 0xe9, expected UTF-8 text"
    )
    utf16 = SMALL.encode("utf-16")
    assert told(written(tmp_path, utf16)) == " is written in UTF-16, expected UTF-8: save it again with that encoding"


TOML_SLIPS = [
    pytest.param('a = "1"\nb = \n', ", line 2, column 5: expected a value here", id="no-value"),
    pytest.param('a = "1"\nb "2"\n', ", line 2, column 3: expected `key = value`", id="no-equals"),
    pytest.param(
        "a = 1\nb = 2\na = 3\n",
        ", line 3, column 6: this key is given twice in its table; expected it once",
        id="key-twice",
    ),
    pytest.param("[a]\nx = 1\n[a]\ny = 1\n", ", line 3, column 3: this table is given twice", id="table-twice"),
    pytest.param(
        'a = """x\ny\n', ", at the end of the file (line 3): a text that begins here or above never ends", id="unclosed"
    ),
    pytest.param('a = "x\nb = 1\n', ", line 1, column 7: a text ends with its line", id="unclosed-on-a-line"),
    pytest.param("a = “x”\n", ", line 1, column 5: expected a value here: a text in quotes", id="curly-quotes"),
    pytest.param('a = "C:\\x"\n', ", line 1, column 10: a backslash begins an escape", id="backslash"),
    pytest.param("a = 2026-02-30\n", ", line 1, column 5: found a day or time that does not exist", id="no-such-day"),
    pytest.param("a = 2026-13-41\n", ", line 1, column 9: expected the end of the line here", id="no-such-month"),
    pytest.param("a = { b = 1, b = 2 }\n", ", line 1, column ", id="key-twice-inline"),
    pytest.param(
        "a = [1,\n2\nb = 3\n", ", line 3, column 1: a [list] that begins here or above never ends", id="unclosed-list"
    ),
    pytest.param("a = { b = 1,\n c = 2 }\n", ", line 1, column ", id="table-over-lines"),
    pytest.param("= 1\n", ", line 1, column 1: expected `key = value`, a [table] or a # comment", id="no-key"),
    pytest.param("a = " + "9" * 5_000 + "\n", ": found a value that is no value: ", id="endless-number"),
    pytest.param("a = " + "[" * 100_000, ": found lists or tables nested hundreds deep", id="deep"),
]


@pytest.mark.parametrize(("text", "expectation"), TOML_SLIPS)
def test_broken_toml_is_told_with_line_and_column(tmp_path, text, expectation):
    message = told(written(tmp_path, text))
    assert message.startswith(expectation), message
    assert len(message) < 300


JSON_SLIPS = [
    pytest.param(
        '{\n "a": 1,\n}',
        ", line 3, column 1: a comma stands before the closing }; expected none there",
        id="comma-object",
    ),
    pytest.param(
        '{"a": [1, ]}', ", line 1, column 11: a comma stands before the closing ]; expected none there", id="comma-list"
    ),
    pytest.param('{"a" 1}', ", line 1, column 6: expecting ':' delimiter", id="no-colon"),
    pytest.param(
        "{'a': 1}", ", line 1, column 2: expecting property name enclosed in double quotes", id="single-quotes"
    ),
    pytest.param('{"a": "x', ", line 1, column 7: unterminated string", id="unclosed"),
    pytest.param('{"a": 1} {}', ", line 1, column 10: extra data", id="two"),
    pytest.param(
        '{"a": 1,\n "b": [{"c": 1,\n "c": 2}]}', ", line 3: b[0].c is given twice; expected it once", id="key-twice"
    ),
    pytest.param('{"a": ' + "9" * 5_000 + "}", ": found a value that is no value: ", id="endless-number"),
    pytest.param("[" * 100_000, ": found lists or tables nested hundreds deep", id="deep"),
    pytest.param("[1]", ", the template: found a list of 1, expected a table with the template's keys", id="list"),
]


@pytest.mark.parametrize(("text", "expectation"), JSON_SLIPS)
def test_broken_json_is_told_with_line_and_column(tmp_path, text, expectation):
    message = told(written(tmp_path, text, "broken.json"))
    assert message.startswith(expectation), message
    assert len(message) < 300


def test_a_slip_in_json_is_told_with_its_line(tmp_path):
    text = as_json().replace('"weight": 1.0', '"weight": NaN')
    number = next(n for n, line in enumerate(text.splitlines(), 1) if "weight" in line)
    assert f", line {number}: stages[0].rubric.dimensions[0].weight: found NaN, expected a number above 0" in told(
        written(tmp_path, text, "broken.json")
    )
