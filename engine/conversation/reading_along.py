"""Has an answer read along while it is given, and puts what was noticed on record before anything is chosen by it.

Notes are taken only while the candidate speaks or as a reply begins to be thought of, never between that and the reply: so whatever a move
was chosen by stands before it in the ledger, and a replay chooses the same.
"""

from engine.conversation.chronicle import Chronicle
from engine.conversation.scribe import Scribe
from engine.conversation.spoken import Answer, milliseconds
from engine.conversation.time_limit import TimeLimit
from engine.interview.mind_facts import AnswerReflected
from engine.interviewer.noticing import Reflector
from engine.interviewer.port import Trigger

_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "।")


class ReadingAlong:
    """One conversation's. Without a `reflector` nothing happens."""

    def __init__(self, reflector: Reflector | None, chronicle: Chronicle, scribe: Scribe, limit: TimeLimit) -> None:
        self._reflector = reflector
        self._chronicle = chronicle
        self._scribe = scribe
        self._limit = limit
        self._stretches = 0

    def hear(self, answer: Answer, language: str, now: float) -> None:
        """The candidate goes on speaking: `answer` is what was recognised so far."""
        if self._reflector is None or answer.empty:
            return
        self._take(now)
        turn = answer.turn(language, now)
        boundary = len(answer.stretches) != self._stretches or turn.text.endswith(_SENTENCE_ENDS)
        self._stretches = len(answer.stretches)
        elapsed_s = self._limit.elapsed(now)
        situation = self._chronicle.situation(Trigger.ANSWER, turn, 0, elapsed_s, self._limit.limit_s)
        self._reflector.heard(situation, boundary=boundary)

    def stop(self, now: float) -> None:
        """A reply is about to be thought of: what is known by now counts, what isn't is given up."""
        if self._reflector is not None:
            self._take(now)
            self._reflector.hold()

    def _take(self, now: float) -> None:
        noted, request = ((), "") if self._reflector is None else self._reflector.take()
        for turn_id in dict.fromkeys(note.turn_id for note in noted):
            notes = tuple(note for note in noted if note.turn_id == turn_id)
            self._chronicle.noted.extend(notes)
            bodies = tuple(note.as_json() for note in notes)
            self._scribe.state(AnswerReflected(turn_id, bodies, milliseconds(now), request))
