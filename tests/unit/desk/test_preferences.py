"""What was chosen at a desk comes back, and a broken file never keeps a desk from opening."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.desk.preferences import FILE, PreferenceFile, Preferences


def test_what_is_chosen_is_there_the_next_time(tmp_path):
    first = PreferenceFile(tmp_path)
    first.change(server="https://vivavoce.example.org", email="asha@example.org", theme="dark", zoom=1.15)
    first.keep("sessions.views", [{"name": "Mine", "status": ["completed"]}])
    again = PreferenceFile(tmp_path)
    assert again.now == first.now
    assert again.now.kept["sessions.views"] == [{"name": "Mine", "status": ["completed"]}]


def test_keeping_one_thing_keeps_the_others(tmp_path):
    file = PreferenceFile(tmp_path)
    file.keep("a", 1)
    file.keep("b", 2)
    assert PreferenceFile(tmp_path).now.kept == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not JSON",
        b"[1, 2]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b"[" * 100_000,
        json.dumps({"server": 7, "zoom": "large", "theme": "pink", "kept": []}).encode(),
        json.dumps({"zoom": 40.0}).encode(),
        json.dumps({"zoom": True, "unknown": {"more": 1}}).encode(),
    ],
    ids=["empty", "words", "list", "null", "text", "bytes", "deep", "types", "range", "unknown"],
)
def test_what_makes_no_sense_is_as_if_it_was_never_said(tmp_path, content):
    (tmp_path / FILE).write_bytes(content)
    assert PreferenceFile(tmp_path).now == Preferences()


def test_one_odd_value_spoils_no_other(tmp_path):
    (tmp_path / FILE).write_text(json.dumps({"email": "asha@example.org", "theme": "pink", "zoom": 1.35}))
    now = PreferenceFile(tmp_path).now
    assert (now.email, now.theme, now.zoom) == ("asha@example.org", "system", 1.35)


def test_where_nothing_can_be_written_choices_hold_until_the_desk_closes(tmp_path):
    (tmp_path / "file").write_text("a file, where a folder should be")
    file = PreferenceFile(tmp_path / "file")
    file.change(theme="dark")
    assert file.now.theme == "dark"


def test_the_file_is_its_owners(tmp_path):
    file = PreferenceFile(tmp_path / "config")
    file.change(email="asha@example.org")
    assert file.path.parent.stat().st_mode & 0o777 == 0o700
    assert file.path.stat().st_mode & 0o077 == 0


def test_two_desks_that_are_open_at_once_keep_what_each_of_them_was_told(tmp_path):
    proctor, admin = PreferenceFile(tmp_path), PreferenceFile(tmp_path)
    proctor.change(theme="dark")
    proctor.keep("board.pins", ["s1"])
    admin.change(zoom=1.15)
    admin.keep("sessions.table", [3, 1, 2])
    again = PreferenceFile(tmp_path).now
    assert (again.theme, again.zoom) == ("dark", 1.15)
    assert again.kept == {"board.pins": ["s1"], "sessions.table": [3, 1, 2]}
    assert admin.now.theme == "system", "what is open keeps its face"


def test_the_last_word_on_one_thing_counts(tmp_path):
    proctor, admin = PreferenceFile(tmp_path), PreferenceFile(tmp_path)
    proctor.change(theme="dark")
    admin.change(theme="light")
    assert PreferenceFile(tmp_path).now.theme == "light"


def test_desks_that_write_at_the_same_moment_lose_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("app.desk.taking_turns._PATIENCE_S", 60.0)  # a machine that is busy elsewhere is no stuck desk
    together = threading.Barrier(4)

    def at_a_desk(number):
        file = PreferenceFile(tmp_path)
        together.wait(10)
        for nth in range(25):
            file.keep(f"{number}.{nth}", nth)

    with ThreadPoolExecutor(4) as desks:
        list(desks.map(at_a_desk, range(4)))
    assert len(PreferenceFile(tmp_path).now.kept) == 100


def test_a_file_that_is_gone_is_written_whole_again(tmp_path):
    file = PreferenceFile(tmp_path)
    file.change(email="asha@example.org")
    file.path.unlink()
    file.change(theme="dark")
    assert PreferenceFile(tmp_path).now == file.now


def test_what_a_newer_desk_wrote_is_left_in_the_file(tmp_path):
    (tmp_path / FILE).write_text(json.dumps({"theme": "dark", "sounds": "quiet", "kept": []}))
    PreferenceFile(tmp_path).keep("a", 1)
    assert json.loads((tmp_path / FILE).read_text()) == {"theme": "dark", "sounds": "quiet", "kept": {"a": 1}}
