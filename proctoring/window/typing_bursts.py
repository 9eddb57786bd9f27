"""Sees text arrive in a typed answer faster than hands type, from the times of keystrokes alone; never what is typed.

Keystrokes are counted, not characters: an input method that commits a sentence at once is one, and so is a paste. Keys that repeat while
held are not counted. It can't tell a program from two people at two keyboards, nor see text that a program types slowly.
"""

from collections import deque
from dataclasses import dataclass, field

from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Typed
from proctoring.ongoing import Fact, Ongoing
from proctoring.stopping import Stop
from proctoring.window.listening import listen

KEYSTROKES = 20
"""How many in a row must be too fast. The fastest typists reach 25 a second for a word, nobody for twenty keystrokes."""

PAUSE_S = 1.0
"""Without a keystroke for that long, a burst is over."""

KEY = "typed_answer"


class TypingBurstsDetector:
    """Watches the pace of typed answers."""

    name = "window.typing"
    version = "1"
    kinds = ("typing_burst",)
    limits = (
        "Text that a program types at a hand's pace, or commits at once as an input method does, is not counted.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        pace = Pace(Ongoing(report, scene.clock), scene.policy.typing_chars_a_second)

        def hear(told: Input) -> None:
            if isinstance(told, Typed):
                pace.typed(told)

        listen(scene, report, stop, hear, lambda: pace.elapsed(scene.clock.monotonic_ns()))


@dataclass(slots=True)
class Pace:
    """The last keystrokes' times, and the burst that goes on, if any. `most` is keystrokes a second."""

    ongoing: Ongoing
    most: float
    _recent: deque[int] = field(default_factory=lambda: deque(maxlen=KEYSTROKES))
    _keystrokes: int = 0
    _characters: int = 0
    _since_ns: int = 0
    _last_ns: int = 0

    def typed(self, told: Typed) -> None:
        """Take in a keystroke."""
        if told.auto_repeat or told.characters < 1:
            return
        self.elapsed(told.at_ns)
        if not self._recent:
            self._keystrokes, self._characters, self._since_ns = 0, 0, told.at_ns
        self._recent.append(told.at_ns)
        self._last_ns = told.at_ns
        self._keystrokes += 1
        self._characters += told.characters
        seconds = (told.at_ns - self._recent[0]) / 1e9
        if len(self._recent) == KEYSTROKES and seconds * self.most < KEYSTROKES - 1:
            self._begin(seconds)

    def elapsed(self, now_ns: int) -> None:
        """Take in that time has passed."""
        if self._recent and now_ns - self._last_ns >= PAUSE_S * 1e9:
            self._recent.clear()
            more = {"keystrokes_in_answer": self._keystrokes, "characters_in_answer": self._characters}
            self.ongoing.end("typing_burst", KEY, more, self._last_ns)

    def _begin(self, seconds: float) -> None:
        rate = round((KEYSTROKES - 1) / seconds, 1) if seconds > 0 else None
        pace = f"{rate:.0f} a second" if rate is not None else "all at once"
        observed = {"keystrokes": KEYSTROKES, "seconds_for_them": round(seconds, 3), "keystrokes_a_second": rate}
        said = f"{KEYSTROKES} keystrokes arrived in a typed answer within {seconds:.2f} s ({pace})."
        fact = Fact(observed, said, f"Keystrokes arrived at {pace} at first, without a pause,")
        self.ongoing.begin("typing_burst", KEY, fact, self._recent[0])
