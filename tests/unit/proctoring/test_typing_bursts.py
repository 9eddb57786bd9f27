"""When typing is faster than hands: by the times of keystrokes, never by their number of characters alone."""

import random
import threading
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from proctoring.detector import Scene
from proctoring.inlets import Inlet, Typed
from proctoring.ongoing import Ongoing
from proctoring.window.listening import NO_WINDOW
from proctoring.window.typing_bursts import KEYSTROKES, Pace, TypingBurstsDetector
from tests.support.detecting import Heard, Watched


class Clock:
    def __init__(self):
        self.now_ns = 0

    def monotonic_ns(self):
        return self.now_ns


class Answer:
    """A typed answer in virtual time."""

    def __init__(self, most=25.0):
        self.heard, self.clock = Heard(), Clock()
        self.pace = Pace(Ongoing(self.heard, self.clock), most)

    def type(self, keystrokes, every_s, characters=1, *, repeat=False):
        for _ in range(keystrokes):
            self.wait(every_s)
            self.pace.typed(Typed(self.clock.now_ns, characters, auto_repeat=repeat))

    def wait(self, seconds):
        self.clock.now_ns += int(seconds * 1e9)
        self.pace.elapsed(self.clock.now_ns)


def test_a_program_that_types_is_a_burst_until_it_pauses():
    answer = Answer()
    answer.wait(3.0)
    answer.type(60, every_s=0.01)
    answer.wait(1.0)
    began, ended = answer.heard.said
    assert (began.phase, ended.phase) == ("begin", "end")
    assert began.at_ns == 3_010_000_000
    assert began.statement == "20 keystrokes arrived in a typed answer within 0.19 s (100 a second)."
    assert ended.observed["keystrokes_in_answer"] == 60
    assert ended.observed["seconds"] == 0.59


def test_the_fastest_typist_is_none_however_long_she_types():
    answer = Answer()
    chance = random.Random(5)  # noqa: S311
    for _ in range(500):
        answer.type(1, every_s=chance.uniform(0.045, 0.12))
    assert not answer.heard.said


def test_an_input_method_that_commits_a_sentence_at_once_is_none():
    answer = Answer()
    answer.type(10, every_s=0.4, characters=30)
    assert not answer.heard.said


def test_a_key_that_repeats_while_it_is_held_is_none():
    answer = Answer()
    answer.type(200, every_s=0.01, repeat=True)
    assert not answer.heard.said


def test_what_arrives_in_one_instant_has_no_rate():
    answer = Answer()
    answer.type(KEYSTROKES, every_s=0.0)
    (began,) = answer.heard.said
    assert began.observed["keystrokes_a_second"] is None
    assert "all at once" in began.statement


def test_two_bursts_with_a_pause_between_are_two():
    answer = Answer()
    for _ in range(2):
        answer.type(30, every_s=0.01)
        answer.wait(5.0)
    assert [said.phase for said in answer.heard.said] == ["begin", "end", "begin", "end"]


@given(st.lists(st.integers(min_value=0, max_value=3_000), max_size=120))
def test_a_burst_is_said_exactly_where_twenty_keystrokes_without_a_pause_are_too_fast(steps_ms):
    answer = Answer()
    for step in steps_ms:
        answer.type(1, every_s=step / 1000)
    times = [sum(steps_ms[: at + 1]) for at in range(len(steps_ms))]
    windows = [times[at : at + KEYSTROKES] for at in range(len(times) - KEYSTROKES + 1)]
    unbroken = [each for each in windows if all(after - before < 1000 for before, after in pairwise(each))]
    too_fast = any((each[-1] - each[0]) * 25 < (KEYSTROKES - 1) * 1000 for each in unbroken)
    assert bool(answer.heard.said) == too_fast


def test_the_detector_hears_keystrokes_from_the_window():
    inputs = Inlet(room=64)
    clock = Clock()
    with Watched(TypingBurstsDetector(), Scene(clock, frozenset(), inputs=inputs)) as heard:
        for at in range(KEYSTROKES):
            inputs.put(Typed(at * 1_000_000, 1))
        heard.wait_for(lambda said: (said.kind, said.phase) == ("typing_burst", "begin"))
        clock.now_ns = 10_000_000_000
        heard.wait_for(lambda said: said.phase == "end")


def test_without_a_window_it_says_that_it_can_not_watch():
    with Watched(TypingBurstsDetector(), Scene(Clock(), frozenset())) as heard:
        told = heard.wait_for(lambda said: said.phase == "health")
    assert (told.kind, told.statement) == ("unsupported", NO_WINDOW)
    assert "window.typing" not in {thread.name for thread in threading.enumerate()}
