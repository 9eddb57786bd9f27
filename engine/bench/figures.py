"""From when replies began to the figures: how long the candidate waited, how often they were cut off, at each point of the trade-off."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from engine.bench.observing import LEAD_S, PATIENCE_S, Observed
from engine.bench.replaying import Latencies, PauseSeen, Replay, Replayed, recognising
from engine.conversation import Timing

PATIENCES = tuple(round(2 ** (step / 8), 3) for step in range(-16, 17))
SILENCES_S = tuple(round(0.2 + 0.1 * step, 1) for step in range(24))
LINES = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.97, 0.98, 0.985, 0.99)
FALLBACKS_S = (
    1.0,
    1.4,
    1.8,
    2.2,
    3.0,
)  # what a product that asks the model alone does where it says "not yet"; 3 s is pipecat's
CUT_OFFS = (0.02, 0.05, 0.1, 0.2)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one clip. Seconds; `gap` to the reply's content and `first_audio` from the labelled end of speech."""

    name: str
    gap: float
    first_audio: float
    cut_off: int
    pauses: int


def kind_of(observed: Observed) -> str:
    """Return the kind of a clip's question, "unasked" where it has none."""
    return "unasked" if observed.clip.kind is None else str(observed.clip.kind)


def outcome(observed: Observed, replies: Sequence[float], content_after: float = 0.0) -> Outcome:
    """Return what the replies, in seconds from the origin, mean for the candidate. One that never came counts as the longest wait."""
    end, clip = observed.end, observed.clip
    after = next((reply - end for reply in replies if reply >= end), PATIENCE_S)
    early = [reply - LEAD_S for reply in replies if reply < end]
    return Outcome(clip.name, after + content_after, after, _pauses_cut(clip.speech, early), len(clip.pauses))


def _pauses_cut(speech: Sequence[tuple[float, float]], early: Iterable[float]) -> int:
    """Return in how many pauses the candidate was cut off; a reply over their words counts with the pause after which it came."""
    return len({sum(start <= reply for start, _ in speech) for reply in early})


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """Return p50, p95 and max in milliseconds; interpolated, as everybody's are."""
    ordered = sorted(values)

    def at(share: float) -> float:
        place = share * (len(ordered) - 1)
        low = math.floor(place)
        high = min(low + 1, len(ordered) - 1)
        return round(1000 * (ordered[low] + (ordered[high] - ordered[low]) * (place - low)), 1)

    return {"p50": at(0.5), "p95": at(0.95), "max": at(1.0)} if ordered else {"p50": 0.0, "p95": 0.0, "max": 0.0}


def cut_off_rate(outcomes: Sequence[Outcome]) -> float:
    """Return the share of inner pauses in which a reply began; 0 where there are none."""
    pauses = sum(one.pauses for one in outcomes)
    return round(sum(one.cut_off for one in outcomes) / pauses, 4) if pauses else 0.0


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Return the gaps' percentiles and the rate."""
    return {
        "gap_ms": percentiles([one.gap for one in outcomes]),
        "first_audio_ms": percentiles([one.first_audio for one in outcomes]),
        "cut_off_rate": cut_off_rate(outcomes),
    }


def point(outcomes: Sequence[Outcome], **setting: float) -> dict[str, Any]:
    """Return one point of a curve: its setting, the gaps and the rate."""
    return {**setting, "gap_ms": percentiles([one.gap for one in outcomes]), "cut_off_rate": cut_off_rate(outcomes)}


# The baselines: each pause is judged by itself, with the same hearing and the same head start for the reply


@dataclass(slots=True)
class Baseline:
    """The pauses of one run as the gate saw them, and what a reply to each would cost."""

    observed: Observed
    pauses: Sequence[PauseSeen]
    usual: Latencies
    doubt_s: float

    def replies(self, over_at: Callable[[PauseSeen], float]) -> list[float]:
        """Return when replies begin if each pause counts as the end at the time `over_at` tells."""
        found = []
        for pause in self.pauses:
            asked = pause.since + self.doubt_s
            ready = asked + recognising(self.observed, asked, self.usual) + self.usual.preparing_s
            begins = max(over_at(pause), ready) + self.usual.leaving_s
            if pause.until is None or begins < pause.until:
                found.append(begins)
        return found


def baseline(observed: Observed, timing: Timing, usual: Latencies) -> Baseline:
    """Return what the baselines go by: a replay that never ends a turn sees every pause."""
    seen: Replayed = Replay(observed, timing, usual).run(until=observed.end + PATIENCE_S)
    return Baseline(observed, seen.pauses, usual, timing.doubt_s)


def after_silence(silence_s: float) -> Callable[[PauseSeen], float]:
    """Return the rule "so much silence is the end"."""
    return lambda pause: pause.since + silence_s


def by_model(line: float, fallback_s: float) -> Callable[[PauseSeen], float]:
    """Return the rule "the model says it is the end, or so much silence is"."""

    def over_at(pause: PauseSeen) -> float:
        finished, at = pause.clues.finished, pause.finished_at
        if finished is not None and at is not None and finished >= line:
            return min(at, pause.since + fallback_s)
        return pause.since + fallback_s

    return over_at


def best_at(points: Sequence[dict[str, Any]], rate: float) -> dict[str, Any] | None:
    """Return the point with the shortest median gap among those that cut off at most so often, None where there is none."""
    allowed = [one for one in points if one["cut_off_rate"] <= rate + 1e-9]
    return min(allowed, key=lambda one: (one["gap_ms"]["p50"], one["gap_ms"]["p95"])) if allowed else None
