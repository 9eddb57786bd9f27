"""A supervisor starts detectors, looks after them, and loses no end of anything."""

import json
import threading

import pytest

from proctoring.bounding import bounded, plain
from proctoring.detector import Scene
from proctoring.signals import Context, HealthState, Phase, Signal, health_body, signal_body, snapshot_body
from proctoring.supervisor import Supervisor, Unwatched
from proctoring.watch import Watch
from tests.support.supervised import PATIENCE_S, Puppet, Vigil

ACTIVE, DEGRADED, FAILED = HealthState.ACTIVE, HealthState.DEGRADED, HealthState.FAILED


def notes(report, word="begin"):
    if word == "begin":
        report.begin("focus_loss", "w1", {"pid": 4711}, "Window 'Notes' has the keyboard.")
    else:
        report.end("focus_loss", "w1", {"pid": 4711, "for_s": 2.0}, "Window 'Notes' had the keyboard for 2.0 s.")


def test_what_a_detector_says_is_numbered_dated_and_told_with_what_was_asked():
    puppet = Puppet()
    with Vigil(puppet, context=lambda _at_ns: Context("q2", "participant")) as vigil:
        notes(puppet.report)
        vigil.clock.advance(2)
        notes(puppet.report, "end")
        puppet.report.point("focus_loss", {"x": 1}, "A fact.", limits=("and why",))
        vigil.pass_time(1)
        begin, point, end = vigil.signals()
    assert [each.seq for each in (begin, point, end)] == [0, 1, 2]
    assert (begin.phase, end.phase, point.phase) == (Phase.BEGIN, Phase.END, Phase.POINT)
    assert begin.span == end.span != point.span
    assert (begin.t_utc, end.t_utc) == ("2026-03-01T09:00:00.000Z", "2026-03-01T09:00:02.000Z")
    assert end.t_mono_ns - begin.t_mono_ns == 2_000_000_000
    assert begin.context == Context("q2", "participant")
    assert begin.limits == ("it sees nothing by itself",)
    assert point.limits == ("it sees nothing by itself", "and why")
    assert (begin.source.detector, begin.source.platform) == ("puppet", "linux-x11")
    assert end.observed == {"pid": 4711, "for_s": 2.0}


def test_the_operating_systems_own_time_dates_a_signal_but_never_in_the_future():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        puppet.report.point("focus_loss", {}, "Before.", at_ns=vigil.clock.ns - 1_500_000_000)
        puppet.report.point("focus_loss", {}, "Not yet.", at_ns=vigil.clock.ns + 10**12)
        before, later = vigil.signals()
    assert (before.t_utc, later.t_utc) == ("2026-03-01T08:59:58.500Z", "2026-03-01T09:00:00.000Z")


def test_each_detector_says_how_things_stood_before_and_after():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        vigil.end()
        assert vigil.snapshots() == [("before", {"run": 1}), ("after", {"run": 1})]


def test_what_is_open_when_the_watch_ends_is_closed_and_says_so():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        notes(puppet.report)
        vigil.clock.advance(12.3)
        vigil.end()
        _, end = vigil.signals()
    assert end.phase is Phase.END
    assert end.observed == {"pid": 4711, "ended_by": "watch_ended", "lasted_s": 12.3}
    assert end.statement == "Still so when the watch ended, 12.3 s after this began: Window 'Notes' has the keyboard."


def test_an_end_held_back_for_a_moment_is_stated_even_where_the_watch_ends_in_it():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        notes(puppet.report)
        notes(puppet.report, "end")
        assert [phase for phase, _ in vigil.phases()] == [Phase.BEGIN]
        vigil.end()
        assert vigil.signals()[-1].observed == {"pid": 4711, "for_s": 2.0}


def test_a_detector_that_fails_is_started_again_and_its_death_is_stated():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        notes(puppet.report)
        vigil.clock.advance(1)
        puppet.die(ConnectionError("the candidate's secret"))
        vigil.until_gone()
        assert puppet.runs == 1
        vigil.pass_time(1.0)
        puppet.at_work()
        assert vigil.healths() == [
            (ACTIVE, ""),
            (FAILED, "it failed (ConnectionError); it is started again"),
            (ACTIVE, ""),
        ]
        assert vigil.signals()[-1].observed["ended_by"] == "detector_failed"
        assert vigil.snapshots() == [("before", {"run": 1}), ("during", {"run": 2})]
        notes(puppet.report)
        assert len({span for _, span in vigil.phases()}) == 2


def test_one_that_keeps_failing_is_tried_less_and_less_often():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        waits = []
        for _ in range(7):
            puppet.die(OSError())
            vigil.until_gone()
            vigil.supervisor.elapse()
            before, runs = vigil.clock.ns, puppet.runs
            vigil.clock.advance((vigil.supervisor.elapse() - before) / 1e9)
            vigil.supervisor.elapse()
            puppet.at_work()
            assert puppet.runs == runs + 1
            waits.append((vigil.clock.ns - before) / 1e9)
    assert waits == [1, 2, 4, 8, 16, 30, 30]


def test_one_that_looked_for_long_is_started_again_soon():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        for _ in range(3):
            puppet.die(OSError())
            vigil.until_gone()
            vigil.pass_time(5)
            puppet.at_work()
        for _ in range(20):
            vigil.pass_time(5)
            puppet.report.alive()
        puppet.die(OSError())
        vigil.until_gone()
        assert (vigil.supervisor.elapse() - vigil.clock.ns) / 1e9 == 1.0


def test_a_detector_that_simply_returns_is_a_failure_unless_it_has_nothing_to_look_at():
    idle, lazy = Puppet(("usb_change",), HealthState.UNSUPPORTED), Puppet()
    with Vigil(idle) as vigil:
        idle.return_early()
        vigil.until_gone()
        vigil.pass_time(100)
        assert vigil.healths() == [(HealthState.UNSUPPORTED, "")]
        assert idle.runs == 1
    with Vigil(lazy) as vigil:
        lazy.return_early()
        vigil.until_gone()
        assert vigil.healths()[-1] == (FAILED, "it ended before it was told to; it is started again")
        vigil.pass_time(1)
        lazy.at_work()


def test_a_silent_detector_counts_as_hung_until_it_is_heard_of_again():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        for _ in range(3):
            vigil.pass_time(7.9)
            puppet.report.alive()
        assert vigil.healths() == [(ACTIVE, "")]
        vigil.pass_time(8.1)
        assert vigil.healths()[1:] == [(FAILED, "it was not heard of for 8 s")]
        vigil.pass_time(30)
        assert len(vigil.healths()) == 2
        puppet.report.alive()
        assert vigil.healths()[2:] == [(ACTIVE, "")]


def test_one_that_will_not_stop_is_left_behind_and_not_listened_to():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        notes(puppet.report)
        puppet.deaf = True
        vigil.end(patience_s=0.01)
        assert vigil.healths()[-1] == (FAILED, "it did not stop when the watch ended")
        assert vigil.signals()[-1].observed["ended_by"] == "watch_ended"
        said = len(vigil.said)
        puppet.report.point("focus_loss", {}, "too late")
        assert len(vigil.said) == said


def test_health_is_stated_only_where_it_changed_and_for_the_kinds_it_concerns():
    puppet = Puppet(("focus_loss", "tab_switch"))
    with Vigil(puppet) as vigil:
        puppet.report.health(ACTIVE)
        puppet.report.health(DEGRADED, "no window manager", ("tab_switch",))
        puppet.report.health(DEGRADED, "no window manager", ("tab_switch",))
        said = [(each.kinds, each.state) for each in vigil.said if hasattr(each, "state")]
        puppet.report.health(ACTIVE)
        again = [(each.kinds, each.state) for each in vigil.said if hasattr(each, "state")][len(said) :]
    assert said == [(("focus_loss", "tab_switch"), ACTIVE), (("tab_switch",), DEGRADED)]
    assert again == [(("tab_switch",), ACTIVE)]


def test_a_kind_switched_off_is_never_stated_and_says_why():
    puppet = Puppet(("focus_loss", "tab_switch"))
    with Vigil(puppet, off=frozenset({"tab_switch"})) as vigil:
        puppet.report.point("tab_switch", {}, "nobody asked")
        puppet.report.point("focus_loss", {}, "asked")
        assert [each.kind for each in vigil.signals()] == ["focus_loss"]
        said = [(each.kinds, each.state, each.reason) for each in vigil.said if hasattr(each, "state")]
    assert said == [
        (("tab_switch",), HealthState.DENIED, "switched off in the settings"),
        (("focus_loss",), ACTIVE, ""),
    ]


def test_a_detector_all_of_whose_kinds_are_off_is_not_started():
    puppet = Puppet()
    with Vigil(puppet, off=frozenset({"focus_loss"})) as vigil:
        vigil.pass_time(100)
        assert puppet.runs == 0
        assert vigil.healths() == [(HealthState.DENIED, "switched off in the settings")]


def test_what_nobody_can_watch_is_said_at_the_start():
    with Vigil(unwatched=[Unwatched(("overlay", "hidden_window"), "Wayland does not tell")]) as vigil:
        (said,) = vigil.said
    assert (said.source.detector, said.kinds, said.state) == (
        "watch",
        ("overlay", "hidden_window"),
        HealthState.UNSUPPORTED,
    )
    assert said.reason == "Wayland does not tell"


def test_a_full_outbox_drops_points_and_begins_and_counts_them_but_never_an_end():
    puppet = Puppet()
    with Vigil(puppet, room=4) as vigil:
        vigil.reading = False
        notes(puppet.report)
        for place in range(5):
            puppet.report.point("focus_loss", {"place": place}, "Again.")
        notes(puppet.report, "end")
        vigil.pass_time(1)
        vigil.reading = True
        begin, point, end = vigil.signals()
        assert (begin.phase, point.observed, end.phase) == (Phase.BEGIN, {"place": 0}, Phase.END)
        assert end.seq - point.seq == 5, "the gap shows what is missing"
        vigil.pass_time(1)
        assert vigil.healths() == [
            (ACTIVE, ""),
            (DEGRADED, "signals are being dropped: too many at once"),
            (DEGRADED, "4 signals were dropped"),
            (ACTIVE, ""),
        ]
        assert vigil.end().dropped == {"puppet": 4}


def test_a_keeper_that_refuses_everything_is_asked_at_intervals_and_told_the_true_number_in_the_end():
    """As on a full disk: telling a loss must neither cost a processor nor count as another one."""
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        puppet.report.point("focus_loss", {}, "Lost.")
        refused = 0
        for _ in range(60):
            while (statement := vigil.outbox.take(0)) is not None:
                vigil.outbox.refused(statement)
                refused += 1
            vigil.pass_time(1)
        assert refused < 30, "a minute of refusals"
        lost = vigil.outbox.dropped()["puppet"]
        vigil.pass_time(20)
        assert vigil.healths()[-2:] == [(DEGRADED, f"{lost} signals were dropped"), (ACTIVE, "")]
        assert lost == 2, "the point, and how things stood before"
        said = len(vigil.healths())
        vigil.pass_time(60)
        assert len(vigil.healths()) == said, "what arrived is not said again"


def test_what_was_dropped_last_is_still_said_when_the_watch_ends():
    puppet = Puppet()
    with Vigil(puppet, room=2) as vigil:
        vigil.reading = False
        puppet.report.point("focus_loss", {}, "Too many.")
        vigil.end()
        vigil.reading = True
        assert (DEGRADED, "1 signal was dropped") in vigil.healths()


def test_a_report_raises_nothing_whatever_it_is_told():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        puppet.report.point("focus_loss", None, "no mapping")
        puppet.report.point("focus_loss", {"a": object(), "b": float("nan"), 3: b"x"}, "odd")
        puppet.report.health("never heard of")
        puppet.report.point("focus_loss", {"title": "half \ud83d"}, "line\nbreak \x00")
        odd, text = vigil.signals()
    assert odd.observed == {"a": "object", "b": None, "3": "bytes"}
    assert text.observed == {"title": "half �"}
    assert text.statement == "line�break �"


def test_a_context_that_cannot_be_had_costs_no_signal():
    def broken(_at_ns):
        raise RuntimeError

    puppet = Puppet()
    with Vigil(puppet, context=broken) as vigil:
        puppet.report.point("focus_loss", {}, "Still so.")
        assert [each.context for each in vigil.signals()] == [Context()]


def test_whatever_is_observed_fits_into_a_ledger():
    deep = {"a": 1}
    for _ in range(50):
        deep = {"a": deep}
    fits = bounded({"deep": deep, "long": "x" * 10_000, "many": range(10_000), "big": 2**60, "set": {"b", "a"}})
    assert len(json.dumps(fits)) < 10_000
    assert fits["big"] == str(2**60)
    assert fits["set"] == ["a", "b"]
    assert len(plain("y" * 2000, 200)) == 200
    wide = bounded({f"{place}": ["z" * 400] * 500 for place in range(500)})
    assert len(json.dumps(wide)) < 50_000
    assert wide["0"][0] == "z" * 400


def test_the_bodies_are_json_whatever_the_statement():
    puppet = Puppet()
    with Vigil(puppet) as vigil:
        notes(puppet.report)
        vigil.end()
        bodies = {"Signal": signal_body, "Health": health_body, "Snapshot": snapshot_body}
        for each in vigil.said:
            body = json.loads(json.dumps(bodies[type(each).__name__](each)))
            assert body["source"]["detector"] == "puppet"
            assert body["t_mono_ns"] == str(each.t_mono_ns)


class Kept:
    """Keeps what a watch says, and lets a test hold it up."""

    def __init__(self):
        self.said, self.free, self.changed = [], threading.Event(), threading.Condition()
        self.free.set()

    def __call__(self, statement):
        self.free.wait(PATIENCE_S)
        with self.changed:
            self.said.append(statement)
            self.changed.notify_all()
        return getattr(statement, "statement", "") != "refuse me"

    def wait_for(self, wanted):
        with self.changed:
            assert self.changed.wait_for(lambda: any(wanted(each) for each in self.said), PATIENCE_S)


def watch_over(puppet, kept, clock):
    scene = Scene(clock, frozenset())
    return Watch(Supervisor([puppet.make], scene), kept, clock)


@pytest.fixture
def clock():
    from engine.clock import SystemClock

    return SystemClock()


def test_a_watch_states_an_end_by_itself_within_a_second(clock):
    puppet, kept = Puppet(), Kept()
    with watch_over(puppet, kept, clock):
        puppet.at_work()
        notes(puppet.report)
        notes(puppet.report, "end")
        kept.wait_for(lambda each: isinstance(each, Signal) and each.phase is Phase.END)


def test_a_slow_keeper_holds_no_detector_up_and_gets_everything_in_the_end(clock):
    puppet, kept = Puppet(), Kept()
    kept.free.clear()
    watch = watch_over(puppet, kept, clock)
    watch.begin()
    puppet.at_work()
    for place in range(50):
        puppet.report.point("focus_loss", {"place": place}, "One of many.")
    assert not kept.said
    kept.free.set()
    watch.end()
    assert [each.observed["place"] for each in kept.said if isinstance(each, Signal)] == list(range(50))


def test_what_the_keeper_refuses_is_counted_and_said(clock):
    puppet, kept = Puppet(), Kept()
    with watch_over(puppet, kept, clock) as watch:
        puppet.at_work()
        puppet.report.point("focus_loss", {}, "refuse me")
        kept.wait_for(lambda each: getattr(each, "reason", "") == "1 signal was dropped")
        assert watch.end().dropped == {"puppet": 1}


def test_a_keeper_that_is_stuck_holds_up_the_end_for_a_while_only_and_what_it_lost_is_counted(clock, monkeypatch):
    monkeypatch.setattr("proctoring.watch.KEEP_S", 0.05)
    puppet, kept = Puppet(), Kept()
    kept.free.clear()
    watch = watch_over(puppet, kept, clock)
    watch.begin()
    puppet.at_work()
    for place in range(5):
        puppet.report.point("focus_loss", {"place": place}, "One of many.")
    assert watch.end().dropped["puppet"] >= 5
    kept.free.set()
