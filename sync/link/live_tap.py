"""What the kiosk tells of the moment while somebody is interviewed: who speaks, what is being said, how loud, how far.

Written by the engine's thread, which is never held up: of each thing only the newest is kept, and the link takes it when it is due.
"""

import threading
from typing import Any

LEVEL_EVERY_S = 0.2
CAPTION_EVERY_S = 0.25
STATE_EVERY_S = 1.0
LONGEST_CAPTION = 600


class LiveTap:
    """Nothing is kept of a session before `begin` or after `end`. Every method may be called from any thread, and returns at once."""

    def __init__(self) -> None:
        self.made_way = 0
        """How many levels and captions gave way to newer ones before they were sent."""
        self._guard = threading.Lock()
        self._session_id: str | None = None
        self._told: dict[str, Any] = {}
        self._captions: dict[str, str] = {}
        self._level: tuple[float, float] | None = None
        self._news = True
        self._state_at = self._caption_at = self._level_at = -STATE_EVERY_S

    @property
    def session_id(self) -> str | None:
        """The session that is told of."""
        return self._session_id

    def begin(self, session_id: str) -> None:
        """Tell of this session from now on."""
        with self._guard:
            self._session_id = session_id
            self._forget()

    def end(self) -> None:
        """Tell of nothing any more."""
        with self._guard:
            self._session_id = None
            self._forget()

    def phase(self, phase: str) -> None:
        """Tell who has the floor."""
        self._state(phase=phase[:32])

    def suspended(self, *, suspended: bool) -> None:
        """Tell whether the candidate is taking time."""
        self._state(suspended=suspended)

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Tell how far it is."""
        with self._guard:
            self._told |= {
                "question": question,
                "questions": questions,
                "elapsed_s": round(max(elapsed_s, 0.0), 1),
                "limit_s": round(max(limit_s, 0.0), 1),
            }

    def caption(self, speaker: str, text: str) -> None:
        """Tell what is being said."""
        with self._guard:
            self.made_way += speaker in self._captions
            self._captions[speaker] = text[-LONGEST_CAPTION:]

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Tell how loud it is."""
        with self._guard:
            self.made_way += self._level is not None
            self._level = (round(heard_dbfs, 1), round(said_dbfs, 1))

    def collect(self, now_s: float) -> list[dict[str, Any]]:
        """Return what is due at a monotonic second, as it goes up."""
        with self._guard:
            if self._session_id is None:
                return []
            found = [*self._due_state(now_s), *self._due_captions(now_s), *self._due_level(now_s)]
            return [{**message, "session_id": self._session_id} for message in found]

    def again(self) -> None:
        """Have everything told anew: whoever listens now has heard nothing yet."""
        with self._guard:
            self._news = True

    def _forget(self) -> None:
        self._told, self._captions, self._level = {}, {}, None
        self._news = True
        self._state_at = self._caption_at = self._level_at = -STATE_EVERY_S

    def _state(self, **said: Any) -> None:  # noqa: ANN401 - fields of the message
        with self._guard:
            self._told |= said
            self._news = True

    def _due_state(self, now_s: float) -> list[dict[str, Any]]:
        if not self._told or not (self._news or now_s - self._state_at >= STATE_EVERY_S):
            return []
        self._news, self._state_at = False, now_s
        return [{"type": "state", **self._told}]

    def _due_captions(self, now_s: float) -> list[dict[str, Any]]:
        if not self._captions or now_s - self._caption_at < CAPTION_EVERY_S:
            return []
        captions, self._captions, self._caption_at = self._captions, {}, now_s
        return [{"type": "caption", "speaker": speaker, "text": text} for speaker, text in captions.items()]

    def _due_level(self, now_s: float) -> list[dict[str, Any]]:
        if self._level is None or now_s - self._level_at < LEVEL_EVERY_S:
            return []
        (heard, said), self._level, self._level_at = self._level, None, now_s
        return [{"type": "level", "heard_dbfs": heard, "said_dbfs": said}]
