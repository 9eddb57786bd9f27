"""Who has the keyboard, over time: one loss is one span with who took it, and where no window of ours is open nothing is lost."""

import pytest

from proctoring.detector import Scene
from proctoring.inlets import FocusChanged, Inlet
from proctoring.keyboard import LONG_S, Holder, Keyboard
from proctoring.programs import Program
from tests.support.conversation_sound import Hands
from tests.support.detecting import Heard

OURS = Holder(1, "Interview", Program(10, "/opt/vivavoce"))
XMESSAGE = Holder(2, "xmessage", Program(20, "/usr/bin/xmessage"))
NOTES = Holder(3, "Notes", Program(30, "/usr/bin/gedit"))
SECOND = 1_000_000_000


class Desktop:
    """A keyboard that goes where the test says, and a window that says whether it has it."""

    def __init__(self, first: Holder | None = OURS, *, interview: bool = True) -> None:
        self.clock, self.heard, self.open = Hands(), Heard(), interview
        self.inputs = Inlet(room=20)
        self._tap = self.inputs.tap() if interview else None
        scene = Scene(self.clock, frozenset({10}), inputs=self.inputs if interview else None)
        self.keyboard = Keyboard(scene, self.heard, first, lambda: self.open)

    def has(self, holder: Holder | None, seconds: float = 0.0) -> None:
        """Let that window have it for so long, looked at every tenth of a second."""
        for _ in range(max(1, round(seconds * 10))):
            self.keyboard.hear(self._tap)
            self.keyboard.look(holder)
            self.clock.now_ns += SECOND // 10

    def tells(self, *, active: bool) -> None:
        self.inputs.put(FocusChanged(self.clock.now_ns, active=active))

    @property
    def losses(self) -> list[tuple[str, str]]:
        return [(said.phase, said.statement) for said in self.heard.of("focus_loss")]


@pytest.fixture
def desktop():
    return Desktop()


def test_a_window_that_comes_and_goes_is_one_loss_though_ours_is_slow_to_say_that_it_has_the_keyboard_again(desktop):
    desktop.tells(active=False)
    desktop.has(XMESSAGE, 3.0)
    desktop.has(OURS, 2.0)
    desktop.tells(active=True)
    desktop.has(OURS, 2.0)
    assert desktop.losses == [
        ("begin", "Window 'xmessage' of /usr/bin/xmessage (process 20) took the keyboard."),
        ("end", "Window 'xmessage' of /usr/bin/xmessage (process 20) had the keyboard for 3.0 s."),
    ]


def test_that_nobody_has_it_between_the_taker_and_ours_is_the_same_loss(desktop):
    desktop.has(XMESSAGE, 1.0)
    desktop.has(None, 2.0)
    desktop.has(OURS)
    begin, end = desktop.losses
    assert "xmessage" in begin[1]
    assert end[1] == (
        "The interview's window was without the keyboard, which window 'xmessage' of /usr/bin/xmessage (process 20) had taken, for 3.0 s."
    )


def test_a_taker_who_shows_only_later_is_named_at_the_end(desktop):
    desktop.has(None, LONG_S + 0.3)
    desktop.has(NOTES, 1.0)
    desktop.has(OURS)
    begin, end = desktop.heard.of("focus_loss")
    assert begin.statement.endswith("who took it is unknown.")
    assert (end.observed["pid"], end.observed["window_title"]) == (30, "Notes")
    assert "which window 'Notes'" in end.statement


def test_who_had_it_after_the_taker_is_named_too(desktop):
    desktop.has(XMESSAGE, 1.0)
    desktop.has(NOTES, 1.0)
    desktop.has(OURS)
    begin, end = desktop.heard.of("focus_loss")
    assert (begin.observed["pid"], end.observed["pid"]) == (20, 20)
    assert [each["pid"] for each in end.observed["then"]] == [30]
    assert end.statement.startswith("Window 'xmessage' of /usr/bin/xmessage (process 20), then window 'Notes' of")
    assert [said.observed["pid"] for said in desktop.heard.of("tab_switch")] == [20, 30]


def test_what_our_window_tells_and_nobody_explains_is_said_within_a_second_and_dated(desktop):
    lost_ns = desktop.clock.now_ns
    desktop.tells(active=False)
    desktop.has(OURS)
    assert desktop.keyboard.due_s(0.8) < LONG_S
    desktop.has(OURS, LONG_S + 0.1)
    (begin,) = desktop.heard.of("focus_loss")
    assert begin.at_ns == lost_ns
    desktop.tells(active=True)
    desktop.has(OURS)
    assert [said.phase for said in desktop.heard.of("focus_loss")] == ["begin", "end"]


def test_where_our_window_is_closed_nothing_is_lost(desktop):
    desktop.tells(active=False)
    desktop.open = False
    desktop.has(None, 3.0)
    assert desktop.losses == []


def test_without_an_interview_a_desktop_that_is_left_empty_lost_nothing():
    desktop = Desktop(NOTES, interview=False)
    desktop.has(NOTES, 1.0)
    desktop.has(None, 3.0)
    desktop.has(XMESSAGE, 1.0)
    desktop.has(None, 3.0)
    assert [said.phase for said in desktop.heard.of("focus_loss")] == ["begin", "end"]
    assert "xmessage" in desktop.losses[0][1]
