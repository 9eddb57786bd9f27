"""States that an answer's voice differed from that of the session's first answers, where the candidate consented to that comparison.

Sees: how far the spectrum's mean and spread lie from those of the first `REFERENCE` excerpts (12 s of speech), weighed by a fitted rule.
Can't see: who it is; two voices at once; a second voice in a few words of a long answer; two people who sound alike.
What is measured of a voice stays in this process's memory, is in no signal, log or file, and is forgotten when the watch ends. Off unless
the policy says that the candidate consented, and where a speech device was declared.
"""

from typing import Any

from proctoring.detector import Report, Scene
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.voice import traits
from proctoring.voice.likeness import difference
from proctoring.voice.listening import idle, listen
from proctoring.voice.rules import load_rule, stated, times
from proctoring.voice.spectra import Numbers
from proctoring.voice.stretches import Answer

KIND = "second_voice"
REFERENCE = 4


class SecondVoiceDetector:
    """Keeps the first excerpts' traits as long as the watch lasts, and compares each later answer with their mean."""

    name = "voice.second"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)

    def __init__(self) -> None:
        self._rule = load_rule("second_voice")
        self._reference: list[Numbers] = []

    @property
    def limits(self) -> tuple[str, ...]:
        """What it can't tell."""
        return (
            "two voices at once, and a second one in a few words of a long answer, are not told",
            *self._rule.limits,
        )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop; then forget the voice."""
        if not scene.policy.second_voice:
            idle(report, stop, HealthState.DENIED, "voices are compared only where the candidate consented to it")
            return
        try:
            listen(scene, report, stop, turn=lambda _, answer: self._compare(answer, report), voices=True)
        finally:
            self._reference.clear()

    def _compare(self, answer: Answer | None, report: Report) -> None:
        if answer is None:
            return
        measured = [found for excerpt in answer.excerpts if (found := traits.voice(excerpt)) is not None]
        if len(self._reference) < REFERENCE:
            self._reference += measured[: REFERENCE - len(self._reference)]
            return
        if not measured:
            return
        score = self._rule.score([difference(self._reference, each) for each in measured])
        if score < self._rule.threshold:
            return
        known = self._rule.figures
        observed: dict[str, Any] = {"turn_id": answer.turn.turn_id[:100], **stated(self._rule, score, len(measured))}
        statement = (
            f"The answer's voice lay further from the first answers' than one person's usually does: {times(score)} as common between two "
            f"people as within one (stated from {times(self._rule.threshold)} on). At that threshold {known['false_alarms']} of "
            f"{known['answers']} comparisons of {known['people']} people with themselves were flagged, and {known['missed_share']:.0%} of "
            "those with another person were not"
        )
        report.point(KIND, observed, statement, at_ns=answer.turn.ended_ns)
