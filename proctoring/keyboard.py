"""Who has the keyboard, told look by look, made into signals: when ours lost it, to whom, for how long; the same on every platform."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from proctoring.detector import Report, Scene
from proctoring.inlets import FocusChanged, Input, Tap
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import UNKNOWN, Program, expected

LONG_S = 0.6
"""Between two windows, nobody has the keyboard for a moment, and our window may know of a loss before its taker shows: that nobody has it
is believed after this, so that it is still said within a second."""

TITLE_S = 1.0
"""Titles of one window that change faster than this are a ticking clock or a progress bar, not a person changing tabs."""

TAKERS = 20
"""Windows of one loss that are named."""

LOST_TO_NOBODY = Fact(
    {"window_title": None, "window_id": None, **UNKNOWN.observed()},
    "The interview's window lost the keyboard; who took it is unknown.",
    "The interview's window was without the keyboard; who had it is unknown; it was so",
)

LOSS = "keyboard"
"""The key of a loss: it lasts from when ours lost the keyboard until it has it again, whoever has it meanwhile."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The window that has the keyboard. An empty title may be one that this platform does not tell."""

    window: int
    title: str
    program: Program

    def observed(self) -> dict[str, Any]:
        """Return what a signal holds of it."""
        return {"window_title": self.title, "window_id": self.window, **self.program.observed()}

    def __str__(self) -> str:
        return f"Window '{self.title}' of {self.program}"


class Keyboard:
    """The keyboard's holder over time. Without an interview's window, whoever has it at the start stands for ours, be it nobody.

    `own_window` tells whether the interview's window is open: where none is, nobody's having the keyboard is no loss.
    """

    def __init__(self, scene: Scene, report: Report, holder: Holder | None, own_window: Callable[[], bool]) -> None:
        self.holder = holder
        self._scene = scene
        self._report = report
        self._own_window = own_window
        self._ongoing = Ongoing(report, scene.clock)
        self._home = holder.program if holder is not None and scene.inputs is None and not own_window() else None
        self._takers: list[Holder] | None = None
        self._orphaned = False
        self._absent_ns: int | None = None
        self._nobody_ns: int | None = None
        self._told_ns: int | None = None
        self._title_ns = 0

    def observed(self) -> dict[str, Any]:
        """Return what a snapshot holds of it."""
        return {"keyboard": self.holder.observed() if self.holder else None}

    def hear(self, inputs: Tap[Input] | None) -> None:
        """Take in what our window says of itself: it may lose the keyboard to somebody whom nobody names."""
        while inputs is not None and (told := inputs.get(0.0)) is not None:
            if isinstance(told, FocusChanged):
                self._told_ns = None if told.active or told.own_dialog else told.at_ns

    def look(self, holder: Holder | None) -> None:
        """Take in who has it now."""
        if (holder and holder.window) == (self.holder and self.holder.window):
            self._absent_ns = None
            self._retitled(holder)
        elif holder is not None or self._for_long(self._absent_ns):
            self._nobody_ns, self._absent_ns = self._absent_ns, None
            self._changed(holder)
        elif self._absent_ns is None:
            self._absent_ns = self._scene.clock.monotonic_ns()
        self.judge()

    def due_s(self, most: float) -> float:
        """Return in how many seconds to look again at the latest: `most`, or sooner where something is about to be believed."""
        now_ns = self._scene.clock.monotonic_ns()
        ages = [(now_ns - since_ns) / 1e9 for since_ns in (self._absent_ns, self._told_ns) if since_ns is not None]
        return min([most, *(LONG_S - age for age in ages if age < LONG_S)])

    def judge(self) -> None:
        """Begin a loss, end it, or note who else had the keyboard in it."""
        taker = self.holder if self.holder is not None and not self._is_home(self.holder) else None
        unknown = taker is None and (self.holder is None or self._for_long(self._told_ns)) and self._own_window()
        if taker is None and not unknown:
            if self._takers is not None:
                self._ongoing.end("focus_loss", LOSS)
                self._takers = None
        elif self._takers is None:
            self._takers, self._orphaned = [taker] if taker else [], False
            since_ns = None if taker else self._told_ns or self._nobody_ns
            self._ongoing.begin("focus_loss", LOSS, _loss(self._takers, orphaned=False), since_ns)
        else:
            self._follow(self._takers, taker)

    def lose(self) -> None:
        """End what goes on: it can't be seen any more."""
        self._ongoing.lose()
        self._takers = None

    def _follow(self, takers: list[Holder], taker: Holder | None) -> None:
        if taker is None:
            known, self._orphaned = self._orphaned, True
            if known:
                return
        elif len(takers) >= TAKERS or any(taker.window == each.window for each in takers[-1:]):
            return
        else:
            takers.append(taker)
        self._ongoing.amend("focus_loss", LOSS, _loss(takers, orphaned=self._orphaned))

    def _changed(self, holder: Holder | None) -> None:
        before, self.holder = self.holder, holder
        if holder is None:
            return
        if self._is_home(holder):
            self._told_ns = (
                None  # what our window told is explained; its own word that it has the keyboard may come later
            )
            return
        ours = before is not None and self._home is None and self._is_home(before)
        came_from = "the interview's window" if ours else _lower(str(before)) if before else "nobody"
        observed = {**holder.observed(), "before": before.observed() if before else None}
        self._title_ns = self._scene.clock.monotonic_ns()
        self._report.point("tab_switch", observed, f"The keyboard went from {came_from} to {_lower(str(holder))}.")

    def _retitled(self, holder: Holder | None) -> None:
        before, now = self.holder, self._scene.clock.monotonic_ns()
        if before is None or holder is None or self._is_home(before) or holder.title == before.title:
            return
        self.holder = holder
        if now - self._title_ns < TITLE_S * 1e9:
            return
        self._title_ns = now
        observed = {**holder.observed(), "title_before": before.title}
        said = f"{before} changed its title to '{holder.title}' while it had the keyboard."
        self._report.point("tab_switch", observed, said)

    def _for_long(self, since_ns: int | None) -> bool:
        return since_ns is not None and self._scene.clock.monotonic_ns() - since_ns >= LONG_S * 1e9

    def _is_home(self, holder: Holder) -> bool:
        return expected(holder.program, self._scene) or (self._home is not None and holder.program == self._home)


def _loss(takers: list[Holder], *, orphaned: bool) -> Fact:
    """Return a loss as far as it is known: who took the keyboard first, who had it after, and whether it was nobody's in between."""
    if not takers:
        return LOST_TO_NOBODY
    first, *others = takers
    observed = {**first.observed(), **({"then": [each.observed() for each in others]} if others else {})}
    who = ", then ".join([str(first), *(_lower(str(each)) for each in others)])
    over = f"The interview's window was without the keyboard, which {_lower(who)} had taken,"
    return Fact(observed, f"{first} took the keyboard.", over if orphaned else f"{who} had the keyboard")


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
