"""One run of a labelled set in real time, clip after clip."""

from collections.abc import Callable, Sequence

from engine.bench.labels import Clip
from engine.bench.observing import LEAD_S, Observed, Pace, observe
from engine.conversation import Engines, Timing
from engine.conversation.ports import RATE

QUICK_CLIPS = 12
_ASKING_S = 1.0  # a clip: its question is spoken faster than life
_ANSWERING_S = 1.5


def expected_s(clips: Sequence[Clip]) -> float:
    """Return how long the run will take, about."""
    return sum(LEAD_S + max(len(clip.samples) / RATE, clip.end + _ANSWERING_S) + _ASKING_S for clip in clips)


def quick(clips: Sequence[Clip], most: int = QUICK_CLIPS) -> list[Clip]:
    """Return at most so many clips, from all over the set."""
    if len(clips) <= most:
        return list(clips)
    return [clips[place * len(clips) // most] for place in range(most)]


async def run(
    clips: Sequence[Clip],
    engines: Callable[[], Engines],
    timing: Timing,
    *,
    pace: Pace | None = None,
    tell: Callable[[int, Observed], None] = lambda _number, _observed: None,
) -> list[Observed]:
    """Return what became of every clip; `tell` is told after each. The engines must be started."""
    found = []
    for number, clip in enumerate(clips, 1):
        observed = await observe(clip, engines(), timing, pace or Pace())
        tell(number, observed)
        found.append(observed)
    return found
