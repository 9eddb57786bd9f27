"""How long turn-taking waits, and why: for an answer to go on, for one to begin, for a candidate who asked for time."""

import math
from collections.abc import Mapping
from typing import Any

from engine.conversation.answer import AnswerSoFar
from engine.conversation.endpoint import Clues, evidence, silence_needed
from engine.conversation.events import Action, Decision, SuspendClock
from engine.conversation.exchange import Exchange
from engine.conversation.timing import Timing


class Patience:
    """Reads the answer and the exchange it is given; `suspended_until` is set while "take your time" is in force."""

    def __init__(
        self, timing: Timing, language: str, answer: AnswerSoFar, exchange: Exchange, *, needs_button: bool
    ) -> None:
        self.suspended_until: float | None = None
        self.typing = False  # the typing field is open: the suspension lasts until it is closed
        self.silences = 0  # how often in a row nothing was said
        self._timing = timing
        self._language = language
        self._answer = answer
        self._exchange = exchange
        self._needs_button = needs_button
        self._judged: tuple[Clues, float] | None = None  # the newest judgement: asked for at every block of a pause

    def over_at(self) -> float:
        """When the present pause will have been long enough to be the end of the answer."""
        return (self._answer.last_speech or 0.0) + self._silence_needed()

    def doubt_after(self) -> float:
        """How long a pause goes by before the words are final and the reply is prepared: longer once too much was prepared in vain."""
        soon = self._timing.doubt_s
        return soon if self.may_speculate() else max(self._silence_needed(), soon)

    def may_speculate(self) -> bool:
        """Whether this answer may still cost work that comes to nothing: so many attempts and so much time for what was spoken."""
        timing, exchange, voiced_s = self._timing, self._exchange, self._answer.voiced_s
        few = exchange.revision < timing.most_revisions + timing.revisions_per_s * voiced_s
        return few and exchange.wasted_s < timing.most_wasted_s + timing.wasted_share * voiced_s

    def silence_due(self, since: float) -> float:
        """When the interviewer speaks up if nothing is said."""
        waits, kind = self._timing.silences_s, self._exchange.reply.kind
        scale = 1.0 if kind is None else self._timing.silence_scale[kind]
        return since + scale * waits[min(self.silences, len(waits) - 1)]

    def decision(self, at: float, by_hand: float | None) -> Decision:
        """Return why and when the answer was judged over; `by_hand` is when someone ended it."""
        last, exchange = self._answer.last_speech, self._exchange
        judged = by_hand if by_hand is not None else at if last is None else min(self.over_at(), at)
        why: Mapping[str, Any] = (
            {} if last is None else evidence(max(judged - last, 0.0), self.clues(), self._timing.endpoint)
        )
        by = "silence" if by_hand is None and last is not None else "hand"
        return Decision(
            last, judged, at, exchange.revision, exchange.wasted, {**why, "by": by}, pauses=self._answer.pauses
        )

    def suspend(self, at: float) -> list[Action]:
        """Wait without a word for as long as "take your time" holds."""
        shown = self.suspended_until is not None
        self.suspended_until = math.inf if self.typing else at + self._timing.take_time_s
        return [] if shown else [SuspendClock(suspended=True)]

    def go_on(self) -> list[Action]:
        """Wait as usual again."""
        if self.suspended_until is None or self.typing:
            return []
        self.suspended_until = None
        return [SuspendClock(suspended=False)]

    def _silence_needed(self) -> float:
        clues = self.clues()
        if self._judged is None or self._judged[0] != clues:
            self._judged = clues, silence_needed(clues, self._timing.endpoint)
        return self._judged[1]

    def clues(self) -> Clues:
        """Return what is known at the present pause."""
        answer, sound = self._answer, self._answer.sound
        return Clues(
            self._exchange.reply.kind,
            answer.words,
            self._language,
            tuple(answer.inner_pauses),
            needs_button=self._needs_button,
            spoken_s=answer.voiced_s,
            stretch_s=answer.stretch_s,
            ending=None if sound is None else sound.ending,
            finished=None if sound is None else sound.finished,
        )
