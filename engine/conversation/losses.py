"""States what became of an engine that failed in mid-conversation, and tells the window once, not at each failure."""

from collections.abc import Callable

from engine.conversation.ports import Audience
from engine.conversation.scribe import Scribe
from engine.conversation.spoken import milliseconds
from engine.interview import facts


class Losses:
    """`now` is the audio clock, in seconds."""

    def __init__(self, scribe: Scribe, audience: Audience, now: Callable[[], float]) -> None:
        self._scribe = scribe
        self._audience = audience
        self._now = now
        self._gone: set[str] = set()

    def recogniser(self, what: str) -> None:
        """The recogniser failed."""
        self._state("stt", what, "what was recognised is kept; answers can be typed")
        self._show("stt")

    def recogniser_back(self) -> None:
        """The recogniser hears again."""
        self._gone.discard("stt")
        self._audience.trouble("stt", lost=False)

    def voice(self, what: str) -> None:
        """The voice failed."""
        self._state("tts", what, "the interviewer goes on in captions")
        self._show("tts")

    def turn_end(self, what: str) -> None:
        """The end-of-turn model failed; the candidate notices nothing of it."""
        self._state("turn_end", what, "the words, the voice and the silence decide when an answer is over")

    def _state(self, engine: str, what: str, remedy: str) -> None:
        self._scribe.state(facts.EngineFault(engine, what, remedy, milliseconds(self._now())))

    def _show(self, engine: str) -> None:
        if engine not in self._gone:
            self._gone.add(engine)
            self._audience.trouble(engine, lost=True)
