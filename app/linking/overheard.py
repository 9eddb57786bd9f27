"""Lets the live link overhear what the window is told of an interview."""

from engine.conversation.ports import Audience
from sync.link.live_tap import LiveTap


class OverheardLive:
    """An `Audience` that passes everything on, and tells the link what is true for the moment; the link never holds anything up."""

    def __init__(self, audience: Audience, tap: LiveTap) -> None:
        self._audience = audience
        self._tap = tap
        self.trouble = audience.trouble

    def now(self, phase: str) -> None:
        """Pass on."""
        self._tap.phase(phase)
        self._audience.now(phase)

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Pass on; a turn's own words reach the server as its fact."""
        if not final:
            self._tap.caption(speaker, text)
        self._audience.captions(speaker, text, final=final)

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Pass on."""
        self._tap.level(heard_dbfs, said_dbfs)
        self._audience.level(heard_dbfs, said_dbfs)

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Pass on."""
        self._tap.progress(question, questions, elapsed_s, limit_s)
        self._audience.progress(question, questions, elapsed_s, limit_s)

    def clock_suspended(self, *, suspended: bool) -> None:
        """Pass on."""
        self._tap.suspended(suspended=suspended)
        self._audience.clock_suspended(suspended=suspended)
