"""States when an answer began and how fast it was spoken, as plain numbers: whoever reads them may compare; nothing is concluded.

Sees: the time from the question's last sample to the answer's first, words a minute, and pauses within the answer, by level.
Can't see: what filled a pause, whether somebody read, thought, stammered or waited; words are as the recogniser counted them.
"""

from typing import Any

from proctoring.detector import Report, Scene
from proctoring.inlets import TurnSpoken
from proctoring.stopping import Stop
from proctoring.voice.listening import listen
from proctoring.voice.speech_activity import pauses, speech_mask
from proctoring.voice.stretches import Answer

KIND = "answer_pace"
PAUSE_S = 0.5
SHORTEST_S = 1.0  # a rate of words over less means nothing


class AnswerPaceDetector:
    """One statement for each spoken answer."""

    name = "voice.answer_pace"
    version = "1"
    kinds: tuple[str, ...] = (KIND,)
    limits: tuple[str, ...] = (
        "words are as the recogniser counted them",
        "pauses are told by loudness; what filled them, and why, is not known",
        "people differ, and a stammer, another first language or a careful thinker changes all of these",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""

        def ended(turn: TurnSpoken, answer: Answer | None) -> None:
            observed = {**_timing(turn), **_pauses(answer)}
            report.point(KIND, observed, _statement(observed), at_ns=turn.ended_ns)

        listen(scene, report, stop, turn=ended)


def _timing(turn: TurnSpoken) -> dict[str, Any]:
    seconds = max(0.0, (turn.ended_ns - turn.began_ns) / 1e9)
    asked_ns = turn.question_end_ns
    return {
        "turn_id": turn.turn_id[:100],
        "onset_s": None if asked_ns is None else round((turn.began_ns - asked_ns) / 1e9, 2),
        "seconds": round(seconds, 2),
        "words": turn.words,
        "words_a_minute": round(60 * turn.words / seconds, 1) if seconds >= SHORTEST_S else None,
    }


def _pauses(answer: Answer | None) -> dict[str, Any]:
    if answer is None:
        return {"pauses": None, "longest_pause_s": None, "pauses_s": None}
    found = pauses(speech_mask(answer.narrow), PAUSE_S)
    return {
        "pauses": len(found),
        "longest_pause_s": round(max(found, default=0.0), 2),
        "pauses_s": round(sum(found), 2),
    }


def _statement(observed: dict[str, Any]) -> str:
    onset = observed["onset_s"]
    if onset is None:
        began = "When the question ended is not known"
    elif onset < 0:
        began = f"The answer began {-onset:.1f} s before the question's last sound"
    else:
        began = f"The answer began {onset:.1f} s after the question's last sound"
    pace = observed["words_a_minute"]
    spoken = f"{observed['words']} words in {observed['seconds']:.1f} s" + (
        "" if pace is None else f" ({pace:.0f} a minute)"
    )
    rests = (
        "pauses not measured" if observed["pauses"] is None else f"{observed['pauses']} pauses of {PAUSE_S} s or more"
    )
    return f"{began}; {spoken}, {rests}"
