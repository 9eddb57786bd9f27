"""A simulated candidate in front of a real kiosk: hears its loudspeaker, speaks into its microphone, knows only what a person would.

It hears when the interviewer begins and ends; what was asked it learns from the ledger's stream, as a person reads the captions.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Protocol

import numpy as np

from engine.conversation.ports import RATE, Samples
from engine.simulation.candidate import Asked, Candidate, Reaction, Speak

CHUNK = RATE // 100
AUDIBLE = 0.004  # of full scale, RMS; synthesised speech is some thirty times louder
REALLY_SPOKEN_S = 0.2
FINISHED_AFTER_S = 0.7  # a pause between two sentences of the interviewer is shorter


class Room(Protocol):
    """The sound around the candidate; `engine.simulation.pulse.PrivatePulse` is one."""

    def listen(self, *, rate: int, chunk: int) -> AsyncGenerator[Samples, None]:
        """Yield what the loudspeaker plays."""
        ...

    async def speak(self, samples: Samples, rate: int) -> None:
        """Speak into the microphone; return when it has been said."""
        ...


class Voice(Protocol):
    """Makes the candidate's speech."""

    async def speak(self, text: str) -> Samples:
        """Return a scripted answer as sound."""
        ...


class CandidateAtKiosk:
    """Takes part until cancelled. `asked` may be called from any coroutine of the same loop."""

    def __init__(self, room: Room, voice: Voice, candidate: Candidate) -> None:
        self._room = room
        self._voice = voice
        self._candidate = candidate
        self._pending: Speak | None = None
        self._speaking: asyncio.Task[None] | None = None
        self._heard_s = 0.0
        self._quiet_s = 0.0
        self._unsaid = False
        self.answers = 0

    def asked(self, asked: Asked) -> None:
        """Learn what the interviewer is about to say; until `said`, a gap in its voice is not taken for its end."""
        self.intends(self._candidate.reacts_to(asked))
        self._unsaid = True

    def said(self) -> None:
        """Learn that the interviewer has said what it was about to, as the screen shows whose turn it is."""
        self._unsaid = False

    def intends(self, reaction: Reaction) -> None:
        """Settle what to do about the words that come next, whatever was intended before."""
        self._pending = reaction if isinstance(reaction, Speak) else None
        self._unsaid = False
        self._heard_s = self._quiet_s = 0.0

    async def take_part(self) -> None:
        """Listen, and speak when it is time to; until cancelled. Raises what kept it from speaking."""
        try:
            async with aclosing(self._room.listen(rate=RATE, chunk=CHUNK)) as sound:
                async for chunk in sound:
                    self._hear(chunk)
                    if self._speaking is not None and self._speaking.done():
                        self._speaking.result()
                    if self._pending is not None and self._time_to_speak(self._pending):
                        speech, self._pending = self._pending, None
                        self._speaking = asyncio.create_task(self._say(speech.text), name="candidate-speaks")
        finally:
            if self._speaking is not None:
                self._speaking.cancel()
                await asyncio.gather(self._speaking, return_exceptions=True)

    def _hear(self, chunk: Samples) -> None:
        if self._speaking is not None and not self._speaking.done():
            self._heard_s = self._quiet_s = 0.0  # whoever speaks does not listen
        elif float(np.sqrt(np.mean(np.square(chunk)))) > AUDIBLE:
            self._heard_s += CHUNK / RATE
            self._quiet_s = 0.0
        else:
            self._quiet_s += CHUNK / RATE

    def _time_to_speak(self, speech: Speak) -> bool:
        if self._speaking is not None and not self._speaking.done():
            return False
        if speech.over_after_s is not None:
            return self._heard_s >= speech.over_after_s
        return not self._unsaid and self._heard_s >= REALLY_SPOKEN_S and self._quiet_s >= FINISHED_AFTER_S

    async def _say(self, text: str) -> None:
        await self._room.speak(await self._voice.speak(text), RATE)
        self.answers += 1
