"""A labelled answer through the conversation, faster than life: when the reply came, what was cut off, and the same again in virtual time."""

import asyncio
from collections.abc import Sequence

import numpy as np
import pytest

from engine.bench.figures import best_at, outcome, percentiles
from engine.bench.labels import Clip
from engine.bench.observing import LEAD_S, Observed, Pace
from engine.bench.replaying import Latencies, Replay
from engine.bench.report import document, table, tried
from engine.bench.running import expected_s, quick, run
from engine.conversation import Engines, Timing
from engine.conversation.ports import RATE, Recogniser, Samples
from engine.conversation.timing import EndpointTiming
from engine.interview.turns import Word
from tests.support.room import clauses
from tests.support.room_parts import Detector, Mind, PlainMind, Voice


class OneWordASyllable(Recogniser):
    """Hears "word" for every 0.3 s of sound."""

    def begin(self, at: float) -> None:
        self._at, self._sound = at, 0

    def feed(self, samples: Samples) -> None:
        self._sound += int(np.count_nonzero(samples))

    def partial(self) -> Sequence[Word]:
        return [Word("word", round(self._at * 1000), round(self._at * 1000) + 300, 0.9)] * int(self._sound / RATE / 0.3)

    async def caught_up(self) -> None:
        return None

    async def finish(self) -> Sequence[Word]:
        return self.partial()

    async def close(self) -> None:
        return None


class Undecided:
    """An end-of-turn model that knows nothing."""

    async def probability(self, samples: Samples) -> float:
        return 0.5


def answer(*spans: tuple[float, float], question: str = "Tell me about it.", seconds: float | None = None) -> Clip:
    samples = np.zeros(round((seconds or spans[-1][1]) * RATE), np.float32)
    for start, end in spans:
        samples[round(start * RATE) : round(end * RATE)] = 0.1
    return Clip("answer", samples, spans, question)


def played(clip: Clip, patience: float = 1.0) -> Observed:
    engines = Engines(Detector(), OneWordASyllable(), Voice(), Mind(), PlainMind(), clauses, Undecided())
    timing = Timing(endpoint=EndpointTiming(patience=patience))
    (observed,) = asyncio.run(run([clip], lambda: engines, timing, pace=Pace(real_time=False)))
    return observed


def test_a_reply_after_the_end_is_a_gap_and_nothing_is_cut_off() -> None:
    clip = answer((0.2, 2.6), question="What is your name?")
    observed = played(clip)
    result = outcome(observed, observed.replies)
    assert 0.25 < result.gap < 1.5
    assert (result.cut_off, result.pauses) == (0, 0)


def test_the_question_sets_the_patience() -> None:
    gaps = [played(answer((0.2, 2.6), question=asked)).replies[-1] for asked in ("How many?", "Tell me about it.")]
    assert gaps[0] < gaps[1]


def test_a_clip_that_ends_in_its_last_word_is_answered_too() -> None:
    observed = played(answer((0.0, 1.5), question="How many?"))
    assert observed.replies[-1] >= LEAD_S + 1.5


def test_a_reply_in_a_long_pause_is_one_cut_off_and_the_gap_is_still_that_of_the_end() -> None:
    observed = played(answer((0.2, 2.6), (6.4, 8.5)), patience=0.25)
    result = outcome(observed, observed.replies)
    assert (result.cut_off, result.pauses) == (1, 1)
    assert 0.2 < result.gap < 3


@pytest.mark.parametrize("patience", [0.25, 1.0, 3.0])
def test_what_is_replayed_is_what_happened(patience: float) -> None:
    observed = played(answer((0.2, 2.6), (3.3, 4.9), (6.0, 8.5)), patience)
    instant = Latencies(0.0, 0.0, 0.0, 0.0)
    again = Replay(observed, Timing(endpoint=EndpointTiming(patience=patience)), instant).run()
    assert again.replies == pytest.approx(observed.replies, abs=0.06)


def test_other_settings_are_tried_without_playing_it_again() -> None:
    runs = [played(answer((0.2, 2.6), (3.3, 4.9), (6.0, 8.5))), played(answer((0.2, 1.1), question="How many?"))]
    results = tried(runs, Timing())
    medians = [one["gap_ms"]["p50"] for one in results.curve]
    assert medians == sorted(medians)
    assert [one["cut_off_rate"] for one in results.silence] == sorted(
        (one["cut_off_rate"] for one in results.silence), reverse=True
    )
    longer = [one for one in results.silence if one["silence_s"] >= 1.2]
    assert all(one["cut_off_rate"] == 0 for one in longer)
    assert longer[0]["gap_ms"]["p50"] == pytest.approx(1200, abs=25)
    assert {one["fallback_s"] for one in results.smart_turn} == {1.0, 1.4, 1.8, 2.2, 3.0}


def test_the_report_has_the_keys_programs_read_and_a_table_for_people() -> None:
    runs = [played(answer((0.2, 2.6), (3.3, 4.9)))]
    report = document(runs, {"vad": {"name": "detector"}}, tried(runs, Timing(), (0.5, 1.0)))
    assert set(report) == {"clips", "pauses", "engines", "default", "curve", "baselines", "at_most_cut_off", "by_kind"}
    assert [row["rate"] for row in report["at_most_cut_off"]] == [0.02, 0.05, 0.1, 0.2]
    assert set(report["at_most_cut_off"][0]) == {"rate", "ours", "silence", "smart_turn"}
    assert (report["by_kind"]["story"]["clips"], report["by_kind"]["story"]["pauses"]) == (1, 1)
    assert (report["clips"], report["pauses"]) == (1, 1)
    assert set(report["default"]) == {"gap_ms", "first_audio_ms", "cut_off_rate"}
    assert set(report["default"]["gap_ms"]) == {"p50", "p95", "max"}
    assert [one["patience"] for one in report["curve"]] == [0.5, 1.0]
    assert set(report["curve"][0]) == {"patience", "gap_ms", "cut_off_rate"}
    assert set(report["baselines"]) == {"silence", "smart_turn"}
    shown = table(report)
    assert "plain silence" in shown
    assert "vad detector" in shown


def test_each_kind_of_question_has_figures_of_its_own() -> None:
    runs = [
        played(answer((0.2, 2.6), (3.3, 4.9))),
        played(answer((0.2, 1.1), question="How many?")),
        played(answer((0.2, 1.1), question="")),
    ]
    by_kind = document(runs, {}, tried(runs, Timing(), (0.5, 1.0)))["by_kind"]
    assert {kind: (mine["clips"], mine["pauses"]) for kind, mine in by_kind.items()} == {
        "short": (1, 0),
        "story": (1, 1),
        "unasked": (1, 0),
    }
    gaps = {kind: mine["default"]["gap_ms"]["p50"] for kind, mine in by_kind.items()}
    assert gaps["short"] < gaps["story"]
    ours = by_kind["short"]["at_most_cut_off"][0]["ours"]
    assert abs(ours["gap_ms"]["p50"] - gaps["short"]) < 60


def test_the_best_point_is_the_quickest_of_those_that_cut_off_seldom_enough() -> None:
    def at(gap: float, rate: float) -> dict[str, object]:
        return {"gap_ms": {"p50": gap, "p95": gap, "max": gap}, "cut_off_rate": rate}

    points = [at(300, 0.4), at(800, 0.05), at(900, 0.04), at(1500, 0.0)]
    assert best_at(points, 0.05) is points[1]
    assert best_at(points, 0.02) is points[3]
    assert best_at(points[:1], 0.2) is None


def test_percentiles_lie_between_what_was_measured() -> None:
    assert percentiles([0.1, 0.2, 0.4]) == {"p50": 200.0, "p95": 380.0, "max": 400.0}
    assert percentiles([]) == {"p50": 0.0, "p95": 0.0, "max": 0.0}


def test_a_quick_run_takes_clips_from_all_over_the_set() -> None:
    clips = [answer((0.0, 1.0 + number)) for number in range(30)]
    some = quick(clips, 3)
    assert [clip.end for clip in some] == [1.0, 11.0, 21.0]
    assert quick(clips[:2], 3) == clips[:2]
    assert expected_s(some) > sum(clip.end for clip in some)
