"""Who has the keyboard, told look by look, made into signals: when ours lost it, to whom, for how long; the same on every platform."""

from dataclasses import dataclass
from typing import Any

from proctoring.detector import Report, Scene
from proctoring.inlets import FocusChanged, Input, Tap
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import UNKNOWN, Program, expected

LONG_S = 0.4
"""Between two windows, nobody has the keyboard for a moment; that nobody has it is believed after this."""

TITLE_S = 1.0
"""Titles of one window that change faster than this are a ticking clock or a progress bar, not a person changing tabs."""

NOBODY = "nobody"

LOST_TO_NOBODY = Fact(
    {"window_title": None, "window_id": None, **UNKNOWN.observed()},
    "The interview's window lost the keyboard; who took it is unknown.",
    "The interview's window was without the keyboard; who had it is unknown; it was so",
)


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
    """The keyboard's holder over time. Without an interview's window, whoever has it at the start stands for ours, be it nobody."""

    def __init__(self, scene: Scene, report: Report, holder: Holder | None, *, has_own_window: bool) -> None:
        self.holder = holder
        self._scene = scene
        self._report = report
        self._ongoing = Ongoing(report, scene.clock)
        self._home = holder.program if holder is not None and not has_own_window else None
        self._nobody_is_home = holder is None and not has_own_window
        self._away: str | None = None
        self._absent_ns: int | None = None
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
            self._absent_ns = None
            self._changed(holder)
        elif self._absent_ns is None:
            self._absent_ns = self._scene.clock.monotonic_ns()
        self.judge()

    def judge(self) -> None:
        """Let the span that is open be the one that the holder of the keyboard makes."""
        away = self._away_key()
        if away == self._away:
            return
        if self._away is not None:
            self._ongoing.end("focus_loss", self._away)
        self._away = away
        if away == NOBODY:
            self._ongoing.begin("focus_loss", away, LOST_TO_NOBODY, self._told_ns)
        elif away is not None and self.holder is not None:
            observed = self.holder.observed()
            fact = Fact(observed, f"{self.holder} took the keyboard.", f"{self.holder} had the keyboard")
            self._ongoing.begin("focus_loss", away, fact)

    def lose(self) -> None:
        """End what goes on: it can't be seen any more."""
        self._ongoing.lose()

    def _changed(self, holder: Holder | None) -> None:
        before, self.holder = self.holder, holder
        if holder is None or self._is_home(holder):
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

    def _away_key(self) -> str | None:
        if self.holder is not None and not self._is_home(self.holder):
            return f"window:{self.holder.window}"
        nobody = self.holder is None and not self._nobody_is_home
        return NOBODY if nobody or self._for_long(self._told_ns) else None

    def _for_long(self, since_ns: int | None) -> bool:
        return since_ns is not None and self._scene.clock.monotonic_ns() - since_ns >= LONG_S * 1e9

    def _is_home(self, holder: Holder) -> bool:
        return expected(holder.program, self._scene) or (self._home is not None and holder.program == self._home)


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
