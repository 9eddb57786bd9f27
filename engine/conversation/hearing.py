"""Keeps the interviewer from listening to itself: what may be listened to now, and which speech was its own voice after all.

Full duplex listens all the time, and trusts the transport to have taken the echo out. Half duplex listens only while the interviewer is
silent. A conversation may fall from the first to the second where its devices say so, and never climbs back: whoever was told to wait for
their turn must not be cut off by a kiosk that changed its mind. Nor does it fall while somebody speaks: what they have begun they may end.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from engine.conversation.events import Event, SpeechBegan, SpeechPaused
from engine.conversation.ports import BLOCK, RATE, Block
from engine.conversation.spoken import milliseconds
from engine.conversation.timing import Timing
from engine.interview.facts import DuplexChanged, Fact
from engine.interview.sound_facts import OwnVoiceDropped

_LONGEST_SCRAP_S = 0.5  # of its own voice, before the transport tells it; longer speech that ends in an echo is a candidate spoken over
_ECHO_S = 0.04  # so much of it, within the scrap or right after, is proof
_AFTER_S = 0.4


class Hearing:
    """One conversation's. Takes each block, and what the voice gate made of it; `state` writes a fact."""

    def __init__(self, timing: Timing, state: Callable[[Fact], None], *, full_duplex: bool) -> None:
        self.full_duplex = full_duplex
        self._tail_s = timing.half_duplex_tail_s
        self._state = state
        self._deaf_until = 0.0
        self._began: float | None = None
        self._paused: float | None = None
        self._echo_s = self._louder_s = 0.0
        self._ending = False  # somebody spoke when the fall came, and is heard to the end

    def take(self, block: Block, now: float) -> None:
        """Note what the devices have to say about this block, which ends at `now`."""
        for fact in block.facts:
            if not isinstance(fact, DuplexChanged) or self.full_duplex:
                self._state(replace(fact, at_ms=milliseconds(now)))
        if block.one_way and self.full_duplex:
            self.full_duplex = False
            self._ending = self._began is not None

    def deaf(self, now: float, *, speaking: bool) -> bool:
        """Whether nothing is listened to in the block that ends at `now`; `speaking` is whether the interviewer is audible."""
        if not self.full_duplex and speaking and not self._ending:
            self._deaf_until = now + self._tail_s
        return now <= self._deaf_until

    def own_voice(self, block: Block, told: Sequence[Event], now: float) -> bool:
        """Take what the gate told of this block; return whether the newest stretch of speech was the interviewer's own, once known."""
        for event in told:
            if isinstance(event, SpeechBegan):
                self._began, self._paused, self._echo_s = event.at, None, 0.0
                self._louder_s = 0.0
            elif isinstance(event, SpeechPaused):
                self._paused = event.at
        if self._began is None:
            return False
        self._echo_s += BLOCK / RATE if block.only_echo else 0.0
        self._louder_s += BLOCK / RATE if block.somebody else 0.0
        if self._paused is None:
            return False
        if now - self._paused > _AFTER_S:
            self.forget()
            return False
        if (
            self._louder_s >= _ECHO_S - 1e-9
            or self._echo_s < _ECHO_S - 1e-9
            or self._paused - self._began > _LONGEST_SCRAP_S
        ):
            return False
        self._state(OwnVoiceDropped(milliseconds(self._began), milliseconds(self._paused)))
        self.forget()
        return True

    def forget(self) -> None:
        """The stretch is over, and whose it was is settled, or is nobody's concern any more: the interview stands still."""
        self._began, self._ending = None, False
