"""Spans: what began is said to have ended, once, whatever flickers."""

from hypothesis import given
from hypothesis import strategies as st

from proctoring.signals import Context, Phase
from proctoring.spans import MANY, WATCH_ENDED, Observation, Spans


class Story:
    """Spans in virtual seconds; `told` is what was stated so far."""

    def __init__(self) -> None:
        self.spans, self.now, self.told = Spans("d"), 0.0, []

    def _ns(self) -> int:
        return round(self.now * 1e9)

    def begins(self, key: str = "w") -> None:
        self.told += self.spans.begin(self._said(key, f"{key} has the keyboard."), self._ns())

    def ends(self, key: str = "w") -> None:
        self.told += self.spans.end(self._said(key, f"{key} had the keyboard."), self._ns())

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.told += self.spans.elapse(self._ns())

    def closes(self) -> None:
        self.told += self.spans.close(self._ns(), WATCH_ENDED, Context())

    def phases(self) -> str:
        return " ".join(each.phase for each in self.told)

    def _said(self, key: str, statement: str) -> Observation:
        return Observation("focus_loss", key, {"window": key}, statement, self._ns())


def test_an_end_is_stated_once_it_is_sure_with_the_time_it_had():
    story = Story()
    story.begins()
    story.wait(3)
    story.ends()
    story.wait(0.4)
    assert story.phases() == "begin"
    assert story.spans.wake_at_ns() == 3_500_000_000
    story.wait(0.1)
    assert story.phases() == "begin end"
    assert story.told[-1].said.at_ns == 3_000_000_000
    assert story.spans.wake_at_ns() is None


def test_what_flickers_is_one_span_with_its_breaks_counted():
    story = Story()
    story.begins()
    for _ in range(5):
        story.wait(1)
        story.ends()
        story.wait(0.3)
        story.begins()
    story.wait(1)
    story.ends()
    story.wait(1)
    assert story.phases() == "begin end"
    end = story.told[-1].said
    assert end.observed == {"window": "w", "merged_breaks": 5}
    assert end.statement == "w had the keyboard. In between it ended 5 times for less than 0.5 s."


def test_a_longer_break_makes_two_spans():
    story = Story()
    story.begins()
    story.ends()
    story.wait(0.6)
    story.begins()
    story.ends()
    story.wait(1)
    assert story.phases() == "begin end begin end"
    assert len({each.span for each in story.told}) == 2


def test_beginning_twice_and_ending_what_is_not_open_change_nothing():
    story = Story()
    story.ends()
    story.begins()
    story.begins()
    story.ends()
    story.ends("another")
    story.wait(1)
    story.ends()
    story.wait(1)
    assert story.phases() == "begin end"


def test_a_hundred_windows_in_a_minute_share_one_span_that_ends_when_it_is_calm():
    story = Story()
    for number in range(100):
        story.begins(f"w{number}")
        story.wait(0.3)
        story.ends(f"w{number}")
        story.wait(0.3)
    assert story.phases().count("begin") == MANY + 1
    crowd = story.told[-1] if story.told[-1].phase is Phase.BEGIN else None
    story.wait(9)
    assert story.phases().count("end") == MANY
    story.wait(2)
    last = story.told[-1]
    assert story.phases().count("end") == MANY + 1
    assert last.said.observed == {"window": "w99", "merged_spans": 100 - MANY}
    assert last.said.at_ns == round(59.7e9)
    assert crowd is None or crowd.span == last.span


def test_after_a_calm_minute_windows_have_spans_of_their_own_again():
    story = Story()
    for number in range(MANY + 3):
        story.begins(f"w{number}")
        story.ends(f"w{number}")
    story.wait(61)
    before = len(story.told)
    story.begins()
    assert story.told[before:][-1].said.observed == {"window": "w"}


def test_a_crowd_that_is_open_at_the_end_says_so():
    story = Story()
    for number in range(MANY + 2):
        story.begins(f"w{number}")
    story.now = 4.0
    story.closes()
    ends = [each for each in story.told if each.phase is Phase.END]
    assert len(ends) == MANY + 1
    crowds = [each for each in ends if "merged_spans" in each.said.observed]
    assert [each.said.observed["merged_spans"] for each in crowds] == [2]
    assert {each.said.observed["ended_by"] for each in ends} == {WATCH_ENDED}


moves = st.lists(
    st.tuples(
        st.sampled_from(["begin", "end", "wait"]), st.sampled_from("abcde"), st.sampled_from([0.0, 0.1, 0.7, 30.0])
    ),
    max_size=120,
)


@given(moves)
def test_whatever_happens_every_span_begins_once_and_ends_once_and_never_before(told):
    story, seen = Story(), set()
    for what, key, seconds in told:
        if what == "begin":
            story.begins(key)
            seen.add(key)
        elif what == "end":
            story.ends(key)
        story.wait(seconds)
    story.closes()
    begun, open_now = {}, set()
    for each in story.told:
        if each.phase is Phase.BEGIN:
            assert each.span not in begun
            begun[each.span] = each.said.at_ns
            open_now.add(each.span)
        else:
            assert each.span in open_now
            open_now.remove(each.span)
            assert each.said.at_ns >= begun[each.span]
    assert not open_now
    assert bool(begun) == bool(seen)
    assert story.spans.wake_at_ns() is None


@given(moves)
def test_nothing_that_began_goes_untold(told):
    """Each beginning is within some stated span: of its own, or of a crowd."""
    story, began = Story(), []
    for what, key, seconds in told:
        if what == "begin":
            story.begins(key)
            began.append(round(story.now * 1e9))
        elif what == "end":
            story.ends(key)
        story.wait(seconds)
    story.closes()
    starts = {each.span: each.said.at_ns for each in story.told if each.phase is Phase.BEGIN}
    stretches = [(starts[each.span], each.said.at_ns) for each in story.told if each.phase is Phase.END]
    assert all(any(start <= at <= end for start, end in stretches) for at in began)
