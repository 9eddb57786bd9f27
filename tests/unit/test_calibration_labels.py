"""Labels files: forgiving of how spreadsheets write, exact about what is wrong and where."""

import pytest

from engine.calibration.errors import TableInvalid
from engine.calibration.labels import labels_from, read_labels
from engine.calibration.tables import MOST_TOLD, table_from
from engine.templates import read_builtin

RUBRIC = read_builtin("customer-support").stages[0].rubric
HEADER = "session_id,dimension_id,rater,score"


def read(text, groups=()):
    return labels_from(table_from(text, "labels.csv"), RUBRIC, groups)


def refused(text, groups=()):
    with pytest.raises(TableInvalid) as caught:
        read(text, groups)
    assert "labels.csv" in caught.value.message
    return caught.value.message


def test_a_plain_file(tmp_path):
    path = tmp_path / "labels.csv"
    path.write_bytes(f"\ufeff{HEADER}\r\ns1,calming,anna,7.5\r\n\r\ns1,calming,bo,8\r\n".encode())
    labels = read_labels(path, RUBRIC)
    assert [(label.rater, label.score) for label in labels.labels] == [("anna", 7.5), ("bo", 8.0)]
    assert labels.sessions() == ("s1",)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_what_separates_columns_is_seen_from_the_headings(separator):
    rows = ["Session;Dimension;RATER;Score", "s1;calming;anna;7.5"]
    assert read("\n".join(rows).replace(";", separator)).labels[0].score == 7.5


def test_a_dimension_may_be_called_by_its_label():
    label = RUBRIC.dimensions[0].label
    assert read(f"{HEADER}\ns1,{label.upper()},anna,7\n").labels[0].dimension_id == RUBRIC.dimensions[0].id


def test_an_empty_score_is_a_rater_who_gave_none():
    labels = read(f"{HEADER}\ns1,calming,anna,\ns1,calming,bo,6\n")
    assert (len(labels.labels), labels.unscored) == (1, 1)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("s1,calming,anna,12", "line 2: score: expected 0 to 10, found “12”"),
        ("s1,calming,anna,-1", "line 2: score: expected 0 to 10"),
        ("s1,calming,anna,7.3", "line 2: score: expected whole or half points, found “7.3”"),
        ("s1,calming,anna,nan", "line 2: score: expected 0 to 10"),
        ("s1,calming,anna,1_0", "line 2: score: expected 0 to 10"),
        ("s1,calming,anna,good", "line 2: score: expected a number from 0 to 10, found “good”"),
        ('s1,calming,anna,"7,5"', "line 2: score: “7,5” has a decimal comma; write 7.5"),
        ("s1,calming,anna,7,5", "line 2: 5 values under 4 headings (a decimal comma?"),
        ("s1,charm,anna,7", "line 2: dimension_id: no dimension “charm”; the rubric has calming"),
        (",calming,anna,7", "line 2: session_id: expected 1 to 200 characters"),
        ("s1,calming,,7", "line 2: rater: expected 1 to 200 characters"),
        ("s1,calming,anna,7\ns1,calming,anna,7", "line 3: “anna” scored “calming” of “s1” already, on line 2"),
    ],
)
def test_each_fault_is_told_with_its_line(row, told):
    assert told in refused(f"{HEADER}\n{row}\n")


def test_all_faults_are_told_at_once_and_the_rest_counted():
    message = refused(HEADER + "\n" + "".join(f"s{n},calming,anna,99\n" for n in range(MOST_TOLD + 5)))
    assert message.count("line ") == MOST_TOLD
    assert message.endswith("and 5 more")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "expected a line of headings"),
        (HEADER, "there is no row under the headings"),
        ("session_id,score\ns1,7\n", "no column dimension_id, rater"),
        (f"{HEADER},score\n", "two columns are called “score”"),
        (f"{HEADER},,x\n", "column 5 has no heading"),
        (f"{HEADER}\ns1,calming,anna,\n", "no row has a score"),
        (f'{HEADER}\ns1,calming,"anna,7\n', "line 2"),
        ("PK\0\1", "NUL character"),
    ],
)
def test_a_file_that_is_no_labels_file(text, told):
    assert told in refused(text)


def test_a_file_that_is_not_there_or_not_text(tmp_path):
    with pytest.raises(TableInvalid, match="no such file"):
        read_labels(tmp_path / "none.csv", RUBRIC)
    with pytest.raises(TableInvalid, match="is a folder"):
        read_labels(tmp_path, RUBRIC)
    path = tmp_path / "latin.csv"
    path.write_bytes("séance".encode("latin-1"))
    with pytest.raises(TableInvalid, match="byte 1 is not"):
        read_labels(path, RUBRIC)


def test_groups_belong_to_sessions():
    labels = read(f"{HEADER},Sex\ns1,calming,anna,7,f\ns1,calming,bo,7,f\ns2,calming,bo,7,\n", ["sex"])
    assert labels.groups == {"sex": {"s1": "f"}}
    assert "sex: “s1” was “f” before, now “m”" in refused(
        f"{HEADER},sex\ns1,calming,anna,7,f\ns1,calming,bo,7,m\n", ["sex"]
    )
    assert "no column “age”" in refused(f"{HEADER}\ns1,calming,anna,7\n", ["age"])


def test_a_machine_column_must_not_contradict_itself():
    text = f"{HEADER},machine\ns1,calming,anna,7,6.2\ns1,calming,bo,7,"
    assert read(text + "6.2\n").machine == {("s1", "calming"): 6.2}
    assert "machine: another score" in refused(text + "6.3\n")


def test_the_hash_tells_the_data_not_the_layout():
    one = read(f"{HEADER}\ns1,calming,anna,7\ns2,calming,anna,6.5\n")
    other = read("score;rater;session_id;dimension_id\n6.5;anna;s2;calming\n7.0;anna;s1;calming\n")
    changed = read(f"{HEADER}\ns1,calming,anna,7\ns2,calming,anna,6\n")
    assert one.sha256() == other.sha256() != changed.sha256()
