"""Follows the interview for the detectors: what is asked, who speaks, each spoken answer; from the ledger and from what the window is told."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from engine.interview.facts import MoveChosen, TurnCommitted
from engine.interview.turns import Mode, Speaker
from proctoring.detector import Clock
from proctoring.inlets import Inlet, Input, TurnSpoken
from proctoring.signals import Context
from sync.events import Event

if TYPE_CHECKING:
    from engine.conversation.ports import Audience

SPEAKS = {"interviewer_speaking": str(Speaker.AI), "candidate_speaking": str(Speaker.PARTICIPANT)}
"""Who speaks in which phase of the conversation; nobody in the others."""


REMEMBERED = 512
"""Changes of what is asked or who speaks that are remembered: a whole long interview's."""


class Following:
    """What one interview is doing. Written on the engine's and the ledger's threads, read on any."""

    def __init__(
        self, session_id: str, inputs: Inlet[Input], at_ns: Callable[[float], int | None], clock: Clock
    ) -> None:
        self._session_id = session_id
        self._inputs = inputs
        self._at_ns = at_ns
        self._question_id: str | None = None
        self._who: str | None = None
        self._clock = clock
        self._before: deque[tuple[int, Context]] = deque([(0, Context())], maxlen=REMEMBERED)
        self._asked_until_ms: int | None = None

    def context(self, at_ns: int) -> Context:
        """Return what was asked and who spoke at a monotonic time: an answer is judged once it is over, and belongs to its own question."""
        return next((context for since_ns, context in reversed(tuple(self._before)) if since_ns <= at_ns), Context())

    def phase(self, phase: str) -> None:
        """Take in a phase of the conversation, as `Audience.now` tells it."""
        self._who = SPEAKS.get(phase)
        self._changed()

    def on_event(self, event: Event) -> None:
        """Take in a fact; on the ledger's thread."""
        if event.session_id != self._session_id or event.body is None:
            return
        if event.kind == MoveChosen.KIND:
            self._question_id = event.body.get("question_id") or self._question_id
            self._changed()
        elif event.kind == TurnCommitted.KIND:
            self._turn(event.body["turn"])

    def _changed(self) -> None:
        self._before.append((self._clock.monotonic_ns(), Context(self._question_id, self._who)))

    def _turn(self, turn: dict[str, Any]) -> None:
        if turn["speaker"] == Speaker.AI:
            self._asked_until_ms = turn["t_end_ms"]
            return
        began_ns, ended_ns = self._at_ns(turn["t_start_ms"]), self._at_ns(turn["t_end_ms"])
        if turn["mode"] != Mode.VOICE or began_ns is None or ended_ns is None:
            return
        asked = self._asked_until_ms
        asked_ns = self._at_ns(asked) if asked is not None and asked <= turn["t_start_ms"] else None
        words = len(turn["words"]) or len(turn["text"].split())
        self._inputs.put(TurnSpoken(turn["id"], asked_ns, began_ns, ended_ns, words))


class Onlooker:
    """Implements `Audience`: passes everything on to the window, and the phase to who follows."""

    def __init__(self, audience: "Audience", following: Following) -> None:
        self._audience = audience
        self._following = following
        self.captions = audience.captions
        self.level = audience.level
        self.progress = audience.progress
        self.clock_suspended = audience.clock_suspended
        self.trouble = audience.trouble

    def now(self, phase: str) -> None:
        """Tell the phase to both."""
        self._following.phase(phase)
        self._audience.now(phase)
