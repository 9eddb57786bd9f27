"""CSV files as people have them: every encoding and separator that was promised, and a clear word where one can't be read."""

import pytest

from app.admin.importing import reading
from app.admin.importing.fields import guess
from app.admin.importing.reading import Unreadable, read
from app.admin.importing.writing import as_csv

TEXT = "Name;E-mail\r\nZoë Müller;zoe@example.org\r\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "UTF-8"),
        (TEXT.encode("utf-8-sig"), "UTF-8"),
        (TEXT.encode("utf-16"), "UTF-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "UTF-16"),
        (TEXT.encode("utf-16-le"), "UTF-16"),
        (TEXT.encode("cp1252"), "Windows-1252"),
    ],
)
def test_each_encoding_is_recognised(content, encoding):
    sheet = read("list.csv", content)
    assert sheet.encoding == encoding
    assert sheet.titles == ("Name", "E-mail")
    assert sheet.lines[0].cells == ("Zoë Müller", "zoe@example.org")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_each_separator_is_recognised_even_where_titles_hold_another(separator):
    text = f'"Name, first; last"{separator}E-mail{separator}Place\nSam{separator}s@example.org{separator}"Leeds, UK"\n'
    sheet = read("list.csv", text.encode())
    assert sheet.separator == separator
    assert sheet.lines[0].cells == ("Sam", "s@example.org", "Leeds, UK")


def test_lines_are_counted_as_an_editor_does_through_quotes_and_blank_ones():
    text = 'name,note\n"Sam","two\nlines"\n\n,\nAsha,x,more\n'
    sheet = read("list.csv", text.encode())
    assert [(line.number, line.cells[0], line.surplus) for line in sheet.lines] == [(2, "Sam", 0), (6, "Asha", 1)]


def test_the_hint_that_a_spreadsheet_leaves_is_heeded():
    assert read("list.csv", b"sep=|\nname|email\nSam|s@example.org\n").titles == ("name", "email")


def test_what_our_own_files_guard_is_itself_again_when_read():
    cells = ["=1+1", "-3", "+49 30", "'=x", "O'Neil", "@home", "'quoted'", "a,b;c\n"]
    text = as_csv([["name"] * len(cells), cells])
    assert "'=1+1" in text
    assert list(read("list.csv", text.encode()).lines[0].cells) == [cell.strip() for cell in cells]


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "There is nothing to import"),
        (b"name,email\n\n", "There is nothing to import"),
        (("a" + "," * 64 + "\nx\n").encode(), "The file has too many columns"),
        (b"name\n\xff\xfe\x00\x01\x81" + b"\x81" * 9, "The file's letters can't be read"),
    ],
)
def test_what_cant_be_read_says_why(content, title):
    with pytest.raises(Unreadable) as told:
        read("list.csv", content)
    assert told.value.title == title
    assert told.value.message


def test_ten_thousand_rows_are_taken_and_not_one_more(monkeypatch):
    monkeypatch.setattr(reading, "MOST_ROWS", 3)
    assert len(read("list.csv", b"name\na\nb\nc\n").lines) == 3
    with pytest.raises(Unreadable, match="too many rows"):
        read("list.csv", b"name\na\nb\nc\nd\n")
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    with pytest.raises(Unreadable, match="too large"):
        read("list.csv", b"name\naaaaaaaa\n")


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Name", "E-Mail", "Termin", "Ort"), {"name": 0, "email": 1, "scheduled_at": 2, "location": 3}),
        (("氏名", "メールアドレス", "日時"), {"name": 0, "email": 1, "scheduled_at": 2}),
        (("ID", "full name", "Candidate E-mail"), {"name": 1, "external_id": 0}),
        (("participant_id", "id", "nombre", "correo"), {"external_id": 1, "name": 2, "email": 3}),
        (("नाम", "ईमेल"), {"name": 0, "email": 1}),
        (("", "what", "ever"), {}),
    ],
)
def test_columns_are_guessed_by_what_people_call_them(titles, expected):
    assert guess(titles) == expected
