"""Every row of a list is checked before anything is imported: which row, which field, why, and what to do."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.admin.importing.checking import Booked, Choices, Known, Stage, Template, check, parse_time
from app.admin.importing.columns import preview_columns, state_words, wrong_words
from app.admin.importing.fields import guess
from app.admin.importing.reading import read
from app.admin.importing.writing import rows_to_mend, template_csv

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TEMPLATES = (
    Template("support", "Customer support", (Stage("screen", "Screening"), Stage("final", "Final"))),
    Template("nurse", "Nurse"),
    Template("nurse-2", "nurse"),
)
HEAD = "name,email,external id,template,stage,scheduled at,language,place,session id"


NOBODY = Known()


def rows_of(*lines, head=HEAD, known=NOBODY, **chosen):
    sheet = read("list.csv", "\n".join([head, *lines]).encode())
    choices = Choices(guess(sheet.titles), sessions=True, template_id="support", zone=UTC)
    return sheet, check(sheet, replace(choices, **chosen), TEMPLATES, NOW, known)


def test_a_good_row_becomes_what_the_server_is_asked():
    line = "Asha Rao,asha@example.org,crm-1,Customer Support,final,2026-03-10 09:30,pt-BR,Leeds,job-8"
    _, (row,) = rows_of(line, zone=ZoneInfo("Europe/Berlin"))
    assert row.good
    assert row.body == {
        "participant": {"name": "Asha Rao", "email": "asha@example.org", "external_id": "crm-1"},
        "evaluation_template_id": "support",
        "stage": "final",
        "scheduled_at": "2026-03-10T08:30:00+00:00",
        "language": "pt-BR",
        "location": "Leeds",
        "external_id": "job-8",
    }


def test_what_a_row_leaves_out_is_left_to_the_server():
    _, (row,) = rows_of("Asha Rao", head="name")
    assert row.body == {"participant": {"name": "Asha Rao"}, "evaluation_template_id": "support"}
    _, (alone,) = rows_of("Asha Rao", head="name", sessions=False)
    assert alone.body == {"name": "Asha Rao"}


@pytest.mark.parametrize(
    ("line", "field", "why"),
    [
        (",a@example.org", "name", "There is no name."),
        ("A\x07,a@example.org", "name", "There is a line's end or an unprintable character in it."),
        (f"{'x' * 201},", "name", "Too long: 201 characters."),
        ("A,nonsense", "email", "“nonsense” is no e-mail address."),
        ("A,a b@example.org", "email", "“a b@example.org” is no e-mail address."),
        ("A,,,Plumber", "template", "There is no active template “Plumber”."),
        ("A,,,Nurse", "template", "Several templates are called “Nurse”."),
        ("A,,,,Third", "stage", "“Third” is no stage of this template."),
        ("A,,,,,tomorrow", "scheduled_at", "“tomorrow” is no day and time."),
        ("A,,,,,2026-03-10", "scheduled_at", "“2026-03-10” is no day and time."),
        ("A,,,,,2026-02-28 09:00", "scheduled_at", "“2026-02-28 09:00” is over."),
        ("A,,,,,3026-02-28 09:00", "scheduled_at", "“3026-02-28 09:00” is too far away."),
        ("A,,,,,,English", "language", "“English” is no language."),
        ("A,,,,,,,,job-1", "session_id", "A session with the id “job-1” is there already."),
        ("A,,,,,,,,,one too many", "name", "The row has more cells than there are titles."),
    ],
)
def test_each_mistake_names_its_field_says_why_and_what_to_do(line, field, why):
    _, (row,) = rows_of(line, known=Known(sessions=frozenset({"job-1"})))
    (mistake,) = row.mistakes
    assert (mistake.field, mistake.why) == (field, why)
    assert mistake.do
    assert row.body == {}


def test_no_template_anywhere_is_one_mistake_a_row():
    _, rows = rows_of("A", "B", head="name", template_id="")
    assert [each.mistakes[0].field for each in rows] == ["template", "template"]


def test_what_may_stand_once_is_found_twice_within_the_file():
    _, rows = rows_of("A,,,,,,,,job-1", "B,,,,,,,,job-1", "C,,crm-1", "C,,crm-1")
    assert [[each.why for each in row.mistakes] for row in rows] == [
        [], ["The same as in line 2."], [], ["The whole row is the same as line 4."],
    ]  # fmt: skip
    _, rows = rows_of("A,X@example.org,crm-1", "B,x@EXAMPLE.org,crm-1", sessions=False)
    assert [each.field for each in rows[1].mistakes] == ["external_id", "email"]


def test_one_person_may_have_two_sessions_in_a_list():
    _, rows = rows_of("A,,crm-1,,,2026-03-10 09:00", "A,,crm-1,,,2026-03-11 09:00")
    assert all(row.good for row in rows)


def test_who_is_known_already_is_said_and_keeps_nobody_from_being_imported():
    known = Known({"crm-1": "Asha Rao"}, {"sam@example.org": "Sam Doe"})
    _, rows = rows_of("Asha,,crm-1", "Samuel,SAM@example.org", known=known)
    assert [state_words(row) for row in rows] == ["Good, but…", "Good, but…"]
    assert wrong_words(rows[0]).startswith("Known already as Asha Rao")
    assert wrong_words(rows[1]).startswith("Sam Doe has this address already")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-10 09:30", "2026-03-10T08:30:00+00:00"),
        ("2026-03-10T09:30:00Z", "2026-03-10T09:30:00+00:00"),
        ("2026-03-10T09:30+09:00", "2026-03-10T00:30:00+00:00"),
        ("10.03.2026 09:30", "2026-03-10T08:30:00+00:00"),
        ("2026/07/10 9:30", "2026-07-10T07:30:00+00:00"),
        ("２０２６年３月１０日 09:30", "2026-03-10T08:30:00+00:00"),
        ("03/10/2026 09:30", None),
        ("09:30", None),
    ],
)
def test_times_are_the_viewers_unless_they_say_whose(text, expected):
    """Which of 03/10 is the month nobody can tell: such a one is refused, not guessed."""
    at = parse_time(text, ZoneInfo("Europe/Berlin"))
    assert (at.isoformat() if at else None) == expected


def test_the_bad_rows_come_back_as_they_were_with_what_is_wrong():
    sheet, rows = rows_of("=SUM(A1),nonsense", 'Sam,"x, y"', "Good,g@example.org")
    again = read("mend.csv", rows_to_mend(sheet, (row for row in rows if not row.good)).encode())
    assert again.titles == (*sheet.titles, "What is wrong")
    assert [line.cells[:2] for line in again.lines] == [("=SUM(A1)", "nonsense"), ("Sam", "x, y")]
    assert again.lines[0].cells[-1] == "“nonsense” is no e-mail address. Correct it, or leave it empty."


def test_the_empty_file_is_one_that_can_be_imported():
    sheet = read("template.csv", template_csv().encode())
    assert set(guess(sheet.titles)) == {each.removeprefix("\ufeff") for each in sheet.titles}
    choices = Choices(guess(sheet.titles), sessions=True, template_id="support", zone=UTC)
    (row,) = check(sheet, choices, TEMPLATES, NOW, Known())
    assert row.good, row.mistakes


def test_a_mistake_is_marked_in_its_own_cell():
    _, (row,) = rows_of("A,nonsense")
    columns = {column.id: column for column in preview_columns(["name", "email"])}
    assert columns["email"].mark(row).icon == "problem"
    assert columns["name"].mark(row) is None
    assert columns["email"].spoken(row) == "nonsense “nonsense” is no e-mail address. Correct it, or leave it empty."


def test_whoever_has_an_open_session_of_the_template_is_named_and_can_still_be_imported():
    known = Known(booked={"asha rao": (Booked("nurse"), Booked("support", NOW))})
    _, (same, other, bad) = rows_of("ASHA RAO,", "Sam Doe,", "Asha Rao,nonsense", known=known)
    assert same.good
    assert same.booked
    assert "An open session with this template is there already" in wrong_words(same)
    assert state_words(same) == "Good, but…"
    assert not other.booked
    assert not bad.good
    assert not bad.booked
