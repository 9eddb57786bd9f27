"""Chooses how long each pause is waited for: the waits that beat plain silence at every share of pauses cut off, for whoever speaks and asks.

The evidence of a pause says nothing about how long it lasts, in the set as in the fit's eyes: so each pause is held against every length
there is, twice: as long as the set's pauses are (`DRAWN`), and evenly between `EVENLY` seconds, for nobody knows how long pauses will be where
the rule is used. What is lost is weighed for all voices, most for people and neural voices alone, and for long answers alone.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
import numpy.typing as npt

from engine.conversation.endpoint import _HANGING, features, scale_of, silence_needed_by, word_clues
from engine.conversation.timing import EndpointTiming
from engine.conversation.turn_end import BRIEF_OVER, TurnEndWeights, Waits
from tests.bench.turn_end_pauses import Seen

Row = npt.NDArray[np.float64]
Judged = tuple[Seen, TurnEndWeights]

POINTS = (0.02, 0.05, 0.1, 0.2)
PATIENCES = tuple(2 ** (step / 8) for step in range(-16, 17))
SILENCES = np.arange(0.3, 2.55, 0.1)  # as the bench tries plain silence
EVENLY = (0.3, 2.0)
NOTICED_LATE_S = 0.08  # by which the engine sees a pause shorter than it is: it dates the voice's end late, and a reply takes 10 ms to begin
AROUND_HALF = (
    0.4,
    0.5,
    0.6,
    0.7,
)  # other voices are told less well: no gain is to hang on just over half being recognised
LONG_CUT_OFF = (
    0.045  # of long answers' pauses, at patience 1, however pauses are spread: below the 5 % that are allowed
)
BRIEF_S, BRIEF_SHARE = 0.44, 0.92  # of brief answers, how many are to be taken for over within how much silence
HANGS = 0.3  # judgement: log-odds by which a last word that wants another one is sooner believed to go on; recognisers mishear it
BOUNDS = {
    "usual_s": (1.7, 1.93),
    "usual_by": (0.12, 0.6),
    "early_s": (0.36, 1.6),
    "early_by": (0.0, 4.0),
    "sure_from": (-3.0, 3.0),
    "sure_over": (0.05, 3.0),
    "going_on_below": (-5.0, 0.0),
    "brief_from": (-3.0, 2.0),
    "caught_up_at": (1.12, 2.0),
}
STEPS = dict(zip(BOUNDS, (0.04, 0.08, 0.2, 0.5, 0.5, 0.4, 0.4, 0.4, 0.12), strict=True))
ROUNDS, COOLED_EVERY, COOLED_TO = 700, 150, 0.7


@dataclass(frozen=True)
class Point:
    """One patience: the share of inner pauses cut off, and the waits after answers, seconds."""

    cut_off: float
    middle: float  # the mean of the waits `AROUND_HALF`
    median: float
    p95: float
    mean: float


class Panel:
    """All pauses with the rule each is judged by, as arrays."""

    def __init__(self, judged: Sequence[Judged], *, asked: bool) -> None:
        self._judged = judged
        seen = [one for one, _ in judged]
        self.asked = asked
        self.ends = np.array([one.is_end for one in seen])
        self.long = np.array([one.long for one in seen])
        self.natural = np.array([one.natural for one in seen])
        self.inner = np.array([one.labelled and not one.is_end for one in seen])
        self.drawn = np.sort([one.seconds for one in seen if one.labelled and not one.is_end])
        self.odds = np.array([rule.log_odds(features(one.clues)) for one, rule in judged])
        self._hangs = np.array([not _HANGING.isdisjoint(word_clues(one.clues)) for one in seen])
        self._stretch = np.array([scale_of(rule, one.clues, EndpointTiming()) / rule.scale_s for one, rule in judged])

    def waits(self, waits: Waits, patience: float) -> Row:
        """Return the silence waited for at each pause: `silence_needed_by`, for all at once."""
        timing = EndpointTiming(patience=patience)
        usual = max(waits.usual(patience), timing.shortest_s)
        brief = ~self.long & self.asked
        begins = np.where(brief, waits.brief_from, waits.sure_from)
        sure = np.clip((self.odds - begins) / np.where(brief, BRIEF_OVER, waits.sure_over), 0.0, 1.0)
        soon = [waits.early(patience, timing.shortest_s, brief=one) for one in (False, True)]
        needed = usual + (np.where(brief, soon[1], soon[0]) - usual) * sure
        goes_on = self.odds < np.where(self._hangs, waits.hanging_below, waits.going_on_below)
        needed = np.where(goes_on, usual * timing.going_on_factor, needed) * self._stretch
        return np.clip(needed, timing.shortest_s, timing.longest_s)

    def agrees(self, waits: Waits) -> bool:
        """Whether that is what the product waits, at some patiences."""
        for patience in (0.5, 1.0, 1.1, 2.0):
            timing, mine = EndpointTiming(patience=patience), self.waits(waits, patience)
            theirs = [silence_needed_by(replace(rule, waits=waits), one.clues, timing) for one, rule in self._judged]
            if not np.allclose(mine, theirs):
                return False
        return True

    def lasting(self, seconds: Row, spread: str) -> Row:
        """Return the share of pauses that last longer than so many seconds."""
        if spread == "drawn":
            return 1 - np.searchsorted(self.drawn, seconds, side="right") / len(self.drawn)
        least, most = EVENLY
        return np.asarray(1 - np.clip((seconds + NOTICED_LATE_S - least) / (most - least), 0.0, 1.0))

    def curve(self, waits: Waits) -> list[Row]:
        """Return the waits at each of `PATIENCES`."""
        return [self.waits(waits, patience) for patience in PATIENCES]

    def points(self, curve: Sequence[Row], which: npt.NDArray[np.bool_], spread: str) -> list[Point]:
        """Return what becomes of some of the answers at each patience."""
        found = []
        for each in curve:
            ends = np.sort(each[self.ends & which])
            at = [ends[min(int(share * len(ends)), len(ends) - 1)] for share in (*AROUND_HALF, 0.5, 0.95)]
            cut_off = float(self.lasting(each[self.inner & which], spread).mean())
            found.append(Point(cut_off, float(np.mean(at[:-2])), *at[-2:], float(ends.mean())))
        return found

    def silences(self, spread: str) -> list[float]:
        """Return the silences that by themselves cut off at most so often, for each of `POINTS`."""
        shares = self.lasting(SILENCES, spread)
        return [float(SILENCES[np.flatnonzero(shares <= most)[0]]) for most in POINTS]


GROUPS = ("all", "natural", "long")
COUNTS = (0.6, 1.6, 0.2)  # judgement: the voices that are made here are not those that will be heard


def group(panel: Panel, name: str) -> npt.NDArray[np.bool_]:
    """Return which pauses are in a group."""
    return {"all": np.ones(len(panel.ends), bool), "natural": panel.natural, "long": panel.long}[name]


def best(points: Sequence[Point]) -> list[Point]:
    """Return the quickest point that cuts off at most so often, for each of `POINTS`."""
    never = Point(0.0, 9.0, 9.0, 9.0, 9.0)
    return [
        min((one for one in points if one.cut_off <= most), key=lambda one: one.middle, default=never)
        for most in POINTS
    ]


def loss(panel: Panel, waits: Waits) -> float:
    """Return how badly waits do against plain silence: the median and the mean, and dearly where the median or p95 is not the shorter one."""
    lost, curve = 0.0, panel.curve(waits)
    for name, counts in zip(GROUPS, COUNTS, strict=True):
        for spread in ("drawn", "evenly"):
            pairs = zip(
                POINTS, best(panel.points(curve, group(panel, name), spread)), panel.silences(spread), strict=True
            )
            for most, mine, silence in pairs:
                middle, late = mine.middle / silence, mine.p95 / silence
                twice = 2.0 if most == 0.05 else 1.0
                lost += counts * (twice * middle + 0.6 * mine.mean / silence)
                lost += counts * (5 * max(0.0, late - 1) + 10 * max(0.0, middle - 0.98))
    return lost + _broken_promises(panel, waits)


def _broken_promises(panel: Panel, waits: Waits) -> float:
    """Return what patience 1 owes: few long answers' pauses cut off, brief answers over soon."""
    each = panel.waits(waits, 1.0)
    lost = 0.6 * float(each[panel.ends & panel.long].mean())
    for which in (panel.long, panel.long & panel.natural):
        for spread in ("drawn", "evenly"):
            lost += 200 * max(0.0, float(panel.lasting(each[panel.inner & which], spread).mean()) - LONG_CUT_OFF)
    if not panel.asked:
        return lost
    brief = panel.ends & ~panel.long
    lost += 100 * max(0.0, BRIEF_SHARE - float((each[brief] <= BRIEF_S).mean()))
    return lost + 0.3 * float(panel.lasting(each[panel.inner & ~panel.long], "drawn").mean())


def chosen(panel: Panel) -> tuple[float, Waits]:
    """Return the best waits that a search from several beginnings finds, with their loss; the same on every run."""
    starts = [(0.54, 0.9, 1.0, 0.3), (0.64, 0.6, 2.0, 0.3), (0.56, 1.6, 0.5, 2.0)]
    found = [_searched(panel, np.random.default_rng(number), *start) for number, start in enumerate(starts)]
    return min(found, key=lambda one: one[0])


def _searched(
    panel: Panel, rng: np.random.Generator, share: float, early_s: float, by: float, over: float
) -> tuple[float, Waits]:
    sure_from = float(np.quantile(panel.odds[panel.ends], 1 - share)) - 0.05
    going_on = float(np.quantile(panel.odds[panel.ends & panel.long], 0.03))
    values = dict(zip(BOUNDS, (1.86, 0.25, early_s, by, sure_from, over, going_on, -0.3, 1.3), strict=True))
    least, width = loss(panel, _waits(values)), 1.0
    for number in range(1, ROUNDS + 1):
        moved = {
            name: value + STEPS[name] * width * rng.standard_normal() * (rng.random() < 0.5)
            for name, value in values.items()
        }
        if all(low <= moved[name] <= high for name, (low, high) in BOUNDS.items()):
            lost = loss(panel, _waits(moved))
            if lost < least:
                least, values = lost, moved
        if number % COOLED_EVERY == 0:
            width *= COOLED_TO
    return least, _waits(values)


def _waits(values: dict[str, float]) -> Waits:
    rounded = {name: round(float(value), 3) for name, value in values.items()}
    return Waits(**rounded, hanging_below=round(rounded["going_on_below"] + HANGS, 3))


def compared(panel: Panel, waits: Waits) -> dict[str, dict[str, list[str]]]:
    """Return for each group and spread "median/p95 : silence's" at each of `POINTS`, in seconds."""
    curve = panel.curve(waits)
    return {
        name: {
            spread: [
                f"{mine.median:.2f}/{mine.p95:.2f} : {silence:.2f}"
                for mine, silence in zip(
                    best(panel.points(curve, group(panel, name), spread)), panel.silences(spread), strict=True
                )
            ]
            for spread in ("drawn", "evenly")
        }
        for name in GROUPS
    }


def as_json(waits: Waits) -> dict[str, float]:
    """Return the waits as the resource holds them."""
    return asdict(waits)
