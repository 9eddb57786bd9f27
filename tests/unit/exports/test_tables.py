"""Records as tables: hostile names survive, spreadsheets compute nothing, numbers and dates are what they are."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from app.exports.csv_file import CsvFile, guarded, unguarded
from app.exports.errors import FileThere, NoRecord
from app.exports.formats import Format, Rows, Shape, name_of, writing
from app.exports.records import checked, read_record
from app.exports.tables import DIMENSIONS, SESSIONS, TABLES
from app.exports.xlsx_file import CUT, MOST_CHARACTERS, XlsxFile, as_text
from tests.support.export_records import record, signal

MADE_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
HOSTILE = (
    '=HYPERLINK("http://x","y")', "@SUM(1)", "+1", "-1", "'=1", "'", "  =1", "＝1", "\t=1", "a,b", 'say "no"',
    "two\nlines", "two\r\nlines", "O'Brien", "", "राहुल शर्मा", "佐藤 健一", "_x0041_", "#REF!", "1e5", "2026-03-02", "TRUE",
)  # fmt: skip


def as_csv(records, table=SESSIONS, **how):
    file = io.BytesIO()
    rows = CsvFile(file, table, **how)
    for each in records:
        rows.add(each)
    rows.finish()
    rows.close()
    return file.getvalue()


def read_csv(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def as_book(records, **how):
    file = io.BytesIO()
    book = XlsxFile(file, made_at=MADE_AT, **how)
    for each in records:
        book.add(each)
    book.finish()
    book.close()
    return python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(file.getvalue()))


def rows_of(book, sheet="Sessions"):
    head, *rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_hostile_names_come_back_from_csv_as_they_were():
    rows = read_csv(as_csv([record(name=name) for name in HOSTILE]))
    assert [unguarded(row["participant_name"]) for row in rows] == list(HOSTILE)
    assert not any(row["participant_name"].lstrip()[:1] in tuple("=+-@＝") for row in rows if row["participant_name"])
    plain = read_csv(as_csv([record(name=name) for name in HOSTILE], guard=False))
    assert [row["participant_name"] for row in plain] == list(HOSTILE)


@given(st.text(max_size=40))
def test_any_text_survives_the_guard(said):
    assert unguarded(guarded(said)) == said


def test_a_row_of_csv_holds_numbers_times_and_truths_untouched():
    [row] = read_csv(as_csv([record(score=6.5, raw=-0.5)]))
    assert (row["score"], row["score_low"], row["passed"]) == ("6.5", "5.5", "true")
    assert row["started_at"] == "2026-03-01T09:00:00.000Z"
    first, second = read_csv(as_csv([record(score=6.5, raw=-0.5)], DIMENSIONS))
    assert (first["raw_score"], first["weight"], first["insufficient_evidence"]) == ("-0.5", "0.6", "false")
    assert (second["score"], second["insufficient_evidence"]) == ("", "true")
    assert first["citations"] == "[00:00:03.100] t2: cut the backlog"


def test_csv_is_utf_8_with_a_mark_only_where_asked_and_lines_end_as_the_rfc_says():
    content = as_csv([record()])
    assert content.startswith(b"session_id,")
    assert content.endswith(b"\r\n")
    assert as_csv([], bom=True) == b"\xef\xbb\xbf" + as_csv([])


def test_signals_share_no_table_with_scores():
    for table in TABLES:
        names = {column.name for column in table.columns}
        assert not ({"score", "passed"} & names and {"kind", "statement", "health"} & names), table.name
    assert not any("signal" in column.name or "switch" in column.name for column in SESSIONS.columns)


def test_a_workbook_holds_numbers_dates_and_truths_and_no_formula():
    rows = rows_of(as_book([record(name=name) for name in HOSTILE]))
    assert [row["participant_name"] for row in rows] == list(HOSTILE)
    assert rows[0]["started_at (UTC)"] == datetime(2026, 3, 1, 9, 0)  # noqa: DTZ001 - a workbook knows no zones
    assert (rows[0]["score"], rows[0]["passed"], rows[0]["attempt"]) == (7.0, True, 1)
    assert rows[0]["duration_s"] == 8.5


def test_a_workbook_has_a_sheet_each_and_says_what_it_holds():
    book = as_book([record(signals=[signal(3, "paste"), signal(1, "focus_loss")])])
    assert book.sheet_names == ["Sessions", "Dimensions", "Turns", "Signals", "Coverage", "About"]
    assert [row["kind"] for row in rows_of(book, "Signals")] == ["focus_loss", "paste"], "in the ledger's order"
    assert rows_of(book, "Coverage")[0]["health"] == "active"
    about = {row[0]: row[1] for row in book.get_sheet_by_name("About").to_python() if len(row) > 1}
    assert about["times"] == "All times are in UTC."
    assert about["score_low"] == "The lower end of its interval."


def test_a_sheet_that_is_full_goes_on_in_another():
    book = as_book([record(session_id=f"s{number}") for number in range(5)], most_rows=3)
    assert [name for name in book.sheet_names if name.startswith("Sessions")] == [
        "Sessions", "Sessions 2", "Sessions 3",
    ]  # fmt: skip
    found = [row["session_id"] for name in book.sheet_names[:3] for row in rows_of(book, name)]
    assert found == [f"s{number}" for number in range(5)]


def test_a_text_longer_than_a_cell_is_cut_and_says_so():
    long = "ज" * 20_000 + "😀" * 20_000
    cut = as_text(long)
    assert cut.endswith(CUT)
    assert sum(2 if char > "\uffff" else 1 for char in cut) <= MOST_CHARACTERS
    assert as_text("a" * MOST_CHARACTERS) == "a" * MOST_CHARACTERS


@pytest.mark.parametrize("form", [Format.JSON, Format.NDJSON, Format.CSV, Format.XLSX])
def test_a_record_that_can_not_be_read_leaves_what_was_there(tmp_path, form):
    place = tmp_path / f"results{form.suffix}"
    place.write_text("mine")

    def write():
        with writing(Shape(form, MADE_AT), place, force=True) as writer:
            writer.add(record())
            writer.add(read_record(b"{", "the second"))

    with pytest.raises(NoRecord):
        write()
    assert place.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [place]
    with pytest.raises(FileThere), writing(Shape(form, MADE_AT), place):
        pass


def test_json_is_an_array_or_the_record_itself_and_never_holds_the_link_to_the_sound(tmp_path):
    linked = checked({**record(), "recording_url": "https://x/secret"}, "it")
    assert linked["recording_url"] is None

    def written(records, **how):
        with writing(Shape(Format.JSON, MADE_AT, **how), tmp_path / "r.json", force=True) as writer:
            for each in records:
                writer.add(each)
        return json.loads((tmp_path / "r.json").read_bytes())

    assert written([linked]) == [linked]
    assert written([linked], single=True) == linked
    assert written([linked, linked], single=True) == [linked, linked]
    assert written([]) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"1", b'{"id": 1, "status": "completed"}', b'{"id": "a", "status": "done"}',
     b'{"id": "a", "status": "failed", "record_version": 99}', b"[" * 100_000],
)  # fmt: skip
def test_what_is_no_record_is_refused_with_its_place(content):
    with pytest.raises(NoRecord) as refused:
        read_record(content, "row 7")
    assert "row 7" in refused.value.message


def test_a_record_with_wrong_parts_gives_empty_cells():
    odd = {"id": "a", "status": "failed", "record_version": 5, "participant": [], "turns": [1, {}], "score": "high"}
    for table in TABLES:
        assert all(len(row) == len(table.columns) for row in table.rows(odd))
    [row] = read_csv(as_csv([odd]))
    assert (row["session_id"], row["score"], row["participant_name"]) == ("a", "", "")


def test_a_file_s_name_is_its_session_s_id_and_leads_nowhere():
    assert name_of("0f8a", Format.PDF) == "session-0f8a.pdf"
    assert "/" not in name_of("../../etc/passwd", Format.PDF)
    assert Rows.SESSIONS == "sessions"
    assert timedelta(0) == MADE_AT.utcoffset()
