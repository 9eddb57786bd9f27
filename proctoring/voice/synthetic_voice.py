"""States that an answer had measured traits of synthetic speech, with how often that is so of people: a fact about sound, not about anybody.

Sees: how the spectrum moves from frame to frame, weighed by a rule fitted on people and synthesisers (`tests/bench/fit_voice_rules.py`).
Can't see: most synthetic speech, because the threshold is set so that people are all but never flagged; any synthesiser it was not
fitted with is told worse still. Not used where the candidate declared to speak through a device. One flag at most for an answer.
"""

from typing import Any

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.voice import traits
from proctoring.voice.listening import listen
from proctoring.voice.rules import Rule, load_rule, stated, times
from proctoring.voice.stretches import Answer

KIND = "voice_spoofing"


class SyntheticVoiceDetector:
    """Judges each answer by its excerpts' mean score."""

    name = "voice.synthetic"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)

    def __init__(self) -> None:
        self._rule = load_rule("synthetic")

    @property
    def limits(self) -> tuple[str, ...]:
        """What it can't tell."""
        return self._rule.limits

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        listen(scene, report, stop, turn=lambda _, answer: self._judge(answer, report), voices=True)

    def _judge(self, answer: Answer | None, report: Report) -> None:
        if answer is None:
            return
        measured = [found for excerpt in answer.excerpts if (found := traits.movement(excerpt)) is not None]
        if not measured or (score := self._rule.score(measured)) < self._rule.threshold:
            return
        observed: dict[str, Any] = {
            "turn_id": answer.turn.turn_id[:100],
            "seconds": round(len(answer.raw) / answer.rate, 2),
            **stated(self._rule, score, len(measured)),
        }
        report.point(KIND, observed, _statement(self._rule, score, observed["seconds"]), at_ns=answer.turn.ended_ns)


def _statement(rule: Rule, score: float, seconds: float) -> str:
    known = rule.figures
    misses = ", ".join(f"{name} {each['missed_share']:.0%}" for name, each in known["synthesisers"].items())
    return (
        f"The answer of {seconds:.1f} s had measured traits of synthetic speech: {times(score)} as common there as in people's speech "
        f"(stated from {times(rule.threshold)} on). At that threshold {known['false_alarms']} of {known['answers']} simulated answers "
        f"by {known['people']} people were flagged (for people unheard: at most {known['false_alarms_per_1000_answers_at_most']} in 1,000 with "
        f"{known['confidence']:.0%} confidence) and not flagged of synthetic voices: {misses}"
    )
