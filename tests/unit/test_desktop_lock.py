"""The desktop's settings come back: at the end, after a crash, and even where some of them can't."""

import json

import pytest

from app.kiosk.lock.changes import ChangeRefused
from app.kiosk.lock.desktop_lock import DesktopLock
from app.kiosk.lock.journal import FILE


class Dial:
    """A setting of a desktop that outlives the kiosk's process."""

    def __init__(self, name="dial", stands=7):
        self.name, self.stands, self.stuck = name, stands, False

    def read(self):
        return {"stands": self.stands}

    def make(self):
        if self.stuck:
            raise ChangeRefused("it is stuck")
        self.stands = 0

    def put_back(self, value):
        if self.stuck:
            raise ChangeRefused("it is stuck")
        self.stands = value["stands"]


def test_what_was_changed_is_given_back_at_the_end(tmp_path):
    dial = Dial()
    lock = DesktopLock(tmp_path, ":1", [dial])
    assert [held.holds for held in lock.engage()] == [True]
    assert dial.stands == 0
    lock.release()
    assert dial.stands == 7
    assert not (tmp_path / FILE).exists()


def test_the_journal_is_written_before_the_desktop_is_changed(tmp_path):
    class Watching(Dial):
        def make(self):
            self.journal = json.loads((tmp_path / FILE).read_text())
            super().make()

    dial = Watching()
    DesktopLock(tmp_path, ":1", [dial]).engage()
    assert dial.journal["changes"] == [{"name": "dial", "desktop": ":1", "before": {"stands": 7}}]


def test_a_killed_kiosk_is_put_right_by_the_next(tmp_path):
    dial = Dial()
    DesktopLock(tmp_path, ":1", [dial]).engage()  # and then nothing: it was killed
    assert DesktopLock(tmp_path, ":1", [dial]).recover() == ("dial",)
    assert dial.stands == 7


def test_a_second_crash_does_not_take_our_own_doing_for_how_it_was(tmp_path):
    dial = Dial()
    DesktopLock(tmp_path, ":1", [dial]).engage()
    DesktopLock(tmp_path, ":1", [dial]).engage()  # without recovering first
    DesktopLock(tmp_path, ":1", [dial]).release()
    assert dial.stands == 7


def test_another_desktop_s_journal_is_left_for_that_desktop(tmp_path):
    elsewhere, here = Dial(), Dial()
    DesktopLock(tmp_path, ":1", [elsewhere]).engage()
    other = DesktopLock(tmp_path, ":2", [here])
    assert other.recover() == ()
    other.engage()
    other.release()
    assert DesktopLock(tmp_path, ":1", [elsewhere]).recover() == ("dial",)
    assert elsewhere.stands == 7


def test_what_can_t_be_put_back_now_is_tried_again_at_the_next_start(tmp_path):
    stuck, easy = Dial("stuck", 3), Dial("easy", 4)
    lock = DesktopLock(tmp_path, ":1", [stuck, easy])
    lock.engage()
    stuck.stuck = True
    lock.release()
    assert (stuck.stands, easy.stands) == (0, 4)
    stuck.stuck = False
    assert DesktopLock(tmp_path, ":1", [stuck, easy]).recover() == ("stuck",)
    assert stuck.stands == 3


def test_one_change_refused_does_not_keep_the_others_from_holding(tmp_path):
    stuck, easy = Dial("stuck"), Dial("easy")
    stuck.stuck = True
    held = DesktopLock(tmp_path, ":1", [stuck, easy]).engage()
    assert [(one.name, one.holds, one.reason) for one in held] == [("stuck", False, "it is stuck"), ("easy", True, "")]


@pytest.mark.parametrize(
    "left", [b"", b"{", b"[]", b'{"version": 9, "changes": []}', b'{"version": 1, "changes": [1]}', b"\xff" * 100_000]
)
def test_a_journal_that_can_t_be_read_stops_nobody(tmp_path, left):
    (tmp_path / FILE).write_bytes(left)
    dial = Dial()
    lock = DesktopLock(tmp_path, ":1", [dial])
    assert lock.recover() == ()
    lock.engage()
    lock.release()
    assert dial.stands == 7


def test_what_makes_no_sense_in_the_journal_stops_nobody_and_is_forgotten(tmp_path):
    senseless = {"name": "dial", "desktop": ":1", "before": {"another version": "wrote this"}}
    (tmp_path / FILE).write_text(json.dumps({"version": 1, "changes": [senseless]}))
    dial = Dial()
    lock = DesktopLock(tmp_path, ":1", [dial])
    assert lock.recover() == ()
    assert [held.holds for held in lock.engage()] == [True]
    lock.release()
    assert dial.stands == 7
    assert not (tmp_path / FILE).exists()


def test_nothing_is_changed_where_the_journal_can_t_be_written(tmp_path):
    dial = Dial()
    (held,) = DesktopLock(tmp_path / "missing", ":1", [dial]).engage()
    assert (held.holds, dial.stands) == (False, 7)
