"""Says an utterance clause by clause, the first one leaving while the next is made, and can stop, go on, or give up at any sample."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

from engine.conversation.events import Event, InterviewerFinished, InterviewerStarted
from engine.conversation.jobs import Jobs
from engine.conversation.ports import BLOCK, RATE, Audience, AudioTransport, Block, Speech
from engine.conversation.utterance import Heard, Piece, Utterance
from engine.conversation.voicing import Voicing
from engine.errors import DeviceLost

STALL_S = 0.5  # what a reply that is still being worded may be silent for before its end is made up: a breath between two sentences
DUCKED = 0.25  # -12 dB: plainly yielding, and still to be understood if it was a cough
NOTHING = Heard("", "", (), None, None)


class Speaking:
    """The interviewer's voice. One utterance at a time: prepared by `ready`, let go by `release` once it may be heard."""

    def __init__(self, transport: AudioTransport, voicing: Voicing, audience: Audience, jobs: Jobs) -> None:
        self._transport = transport
        self._voicing = voicing
        self._audience = audience
        self._jobs = jobs
        self._utterance: Utterance | None = None
        self._making: asyncio.Task[None] | None = None
        self._released = False
        self._stopped_at: int | None = None  # a position
        self._started = False
        self._nothing_left = False
        self._ducked = False
        self._caption = ""
        self._played = 0

    @property
    def audible(self) -> bool:
        """Whether the interviewer is being heard, or about to be."""
        return self._utterance is not None and self._released and self._stopped_at is None

    @property
    def began(self) -> float | None:
        """When the first sample of this utterance left."""
        return None if self._utterance is None else self._utterance.began

    def ready(self, utterance: Utterance) -> None:
        """Take what is to be said next; its first clause is made."""
        self._utterance = utterance
        self._released = self._started = self._nothing_left = False
        self._stopped_at = None
        self._caption = ""

    def release(self, utterance: Utterance) -> None:
        """Let it be heard, unless it was given up meanwhile. What was stopped meanwhile waits for `resume`."""
        if self._utterance is not utterance:
            return
        self._released = True
        if self._stopped_at is None:
            for clause in range(len(utterance.made)):
                self._queue(utterance, clause)
        self._making = self._jobs.start(self._make_rest(utterance))

    def progress(self, block: Block, ends: float) -> list[Event]:
        """Take the next block; return what became of the utterance in it."""
        self._played = block.played
        utterance = self._utterance
        if utterance is None or not self.audible or not utterance.pieces:
            return []
        utterance.leave(block.played, ends)
        told: list[Event] = []
        if not self._started and utterance.began is not None:
            self._started = True
            told.append(InterviewerStarted(max(utterance.began, ends - BLOCK / RATE)))
        if self._started:
            self._show(utterance.begun_text(block.played))
        last = utterance.pieces[-1]
        all_queued = utterance.all_made and last.clause == len(utterance.clauses) - 1
        if all_queued and (self._nothing_left or block.played >= last.end):
            told.append(InterviewerFinished(utterance.ended(last.end) or ends))
        return told

    def duck(self, *, down: bool) -> None:
        """Turn the voice down while it is not known whether somebody speaks over it, or up again."""
        if down != self._ducked:
            self._ducked = down
            self._transport.duck(DUCKED if down else 1.0)

    def acknowledge(self, speech: Speech) -> None:
        """Say a sound of attention, which is no utterance: nothing waits for it and nothing is told of it."""
        with suppress(DeviceLost):
            self._transport.play(speech.samples)

    def stop(self) -> None:
        """Fall silent within 5 ms."""
        if self._stopped_at is None:
            self._stopped_at = self._flush() if self._released else self._played

    def resume(self) -> None:
        """Go on with the first word that was not heard."""
        utterance, stopped_at = self._utterance, self._stopped_at
        if utterance is None or stopped_at is None:
            return
        self._stopped_at = None
        self.duck(down=False)
        if not self._released:
            return
        clause, sample = utterance.next_unheard(stopped_at) or (len(utterance.made), 0)
        for later in range(clause, len(utterance.made)):
            self._queue(utterance, later, sample if later == clause else 0)
        self._nothing_left = clause == len(utterance.clauses)

    def give_up(self) -> Heard:
        """End the utterance where it is; return what was heard of it."""
        utterance = self._utterance
        if utterance is None:
            return NOTHING
        self.stop()
        heard = utterance.heard(self._stopped_at or 0, finished=False)
        self._forget()
        return heard

    def finished(self) -> Heard:
        """Let go of an utterance that was heard to its end."""
        utterance = self._utterance
        if utterance is None:
            return NOTHING
        heard = utterance.heard(self._played, finished=True)
        self._forget()
        return heard

    def _forget(self) -> None:
        if self._making is not None:
            self._making.cancel()
        self._utterance = self._making = None
        self.duck(down=False)
        self._released = False
        self._stopped_at = None

    def _flush(self) -> int:
        with suppress(DeviceLost):
            return self._transport.flush()
        return self._played  # the device took what it had not played with it

    async def _make_rest(self, utterance: Utterance) -> None:
        while self._utterance is utterance and not utterance.all_made:
            if len(utterance.made) == len(utterance.clauses):
                assert utterance.rest is not None  # noqa: S101 - all there is was made, and it isn't all
                utterance.grow(await utterance.rest(self._lasts_s(utterance) + STALL_S))
                continue
            speech = await self._voicing.speak(utterance.clauses[len(utterance.made)])
            if self._utterance is not utterance:
                return
            clause = utterance.add(speech)
            if self._stopped_at is None:
                self._queue(utterance, clause)

    def _lasts_s(self, utterance: Utterance) -> float:
        """How long what is queued goes on sounding."""
        return max(utterance.pieces[-1].end - self._played, 0) / RATE if utterance.pieces else 0.0

    def _queue(self, utterance: Utterance, clause: int, first: int = 0) -> None:
        self._nothing_left = False
        samples = utterance.made[clause].samples[first:]
        with suppress(DeviceLost):
            utterance.queued(Piece(clause, first, len(samples), self._transport.play(samples)))

    def _show(self, text: str) -> None:
        if text != self._caption:
            self._caption = text
            self._audience.captions("ai", text, final=False)


async def begin(
    text: str,
    clauses: tuple[str, ...],
    voicing: Voicing,
    rest: Callable[[float], Awaitable[str | None]] | None = None,
) -> Utterance:
    """Return an utterance whose first clause is made; `rest` where it is still being worded (`Utterance.rest`)."""
    utterance = Utterance(text, clauses, rest=rest)
    first: Speech = await voicing.speak(clauses[0])
    utterance.add(first)
    return utterance
