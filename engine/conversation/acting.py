"""Carries out what turn-taking orders: listens, thinks, speaks, and states every fact before acting on it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from engine.conversation import events
from engine.conversation.chronicle import Chronicle
from engine.conversation.ear import Ear
from engine.conversation.events import Action, Decision, Event
from engine.conversation.jobs import Jobs
from engine.conversation.measuring import turn_measured, waited
from engine.conversation.nods import Nods
from engine.conversation.preparing import Prepared, Preparing
from engine.conversation.reading_along import ReadingAlong
from engine.conversation.scribe import Scribe
from engine.conversation.speaking import Speaking
from engine.conversation.spoken import Answer, milliseconds
from engine.conversation.stated import why_chosen
from engine.conversation.time_limit import TimeLimit
from engine.conversation.utterance import Heard
from engine.conversation.wiring import Ended, Subject, Surroundings
from engine.conversation.worded import how_worded
from engine.interview import facts
from engine.interview.turns import Speaker, Turn
from engine.interviewer.port import Move, Trigger

_ANSWERED = frozenset({Trigger.ANSWER, Trigger.INTERRUPTION})


@dataclass(slots=True)
class _Reply:
    """The reply that was let go, to become the turn `turn_id`. `answer` is what it replies to; `held` as long as that is not settled."""

    turn_id: str
    prepared: Prepared
    decision: Decision
    answer: Turn | None
    held: bool
    began: float | None = None
    measured: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """What carries the orders out."""

    ear: Ear
    speaking: Speaking
    preparing: Preparing
    chronicle: Chronicle
    scribe: Scribe
    jobs: Jobs
    nods: Nods
    along: ReadingAlong


class Acting:
    """The hands of the conversation. `now` is the end of the newest block; `tell` takes the events its work gives rise to."""

    def __init__(
        self,
        subject: Subject,
        surroundings: Surroundings,
        parts: Parts,
        limit: TimeLimit,
        tell: Callable[[Event], None],
    ) -> None:
        self.now = 0.0
        self.ended: Ended | None = None
        self._subject = subject
        self._surroundings = surroundings
        self._parts = parts
        self._limit = limit
        self._tell = tell
        self._question_id: str | None = None
        self._answer = self._new_answer()
        self._reply: _Reply | None = None
        self._prepared: Prepared | None = None
        self._fragments: list[Turn] = []  # the interviewer's, that follow an answer which is not settled yet
        self._outstanding: asyncio.Task[Any] | None = None  # a look at the words, or the thinking
        self._ending: asyncio.Task[Any] | None = None  # the wait for the final words
        self._keeping: asyncio.Task[Any] | None = None
        self._recalled: facts.TurnRecalled | None = None  # a fact once it turns out that words followed
        self._nodded = -1.0  # when a sound of attention was last said
        self._orders: dict[type[Action], Callable[[Any], None]] = {
            events.Listen: self._listen,
            events.Disregard: self._disregard,
            events.Transcribe: self._transcribe,
            events.Prepare: self._prepare,
            events.Withdraw: self._withdraw,
            events.Commit: self._commit,
            events.Recall: self._recall,
            events.Settle: self._settle,
            events.Duck: lambda action: self._parts.speaking.duck(down=action.down),
            events.Acknowledge: self._acknowledge,
            events.StopSpeaking: lambda _: self._parts.speaking.stop(),
            events.ResumeSpeaking: self._resume,
            events.KeepHeard: self._keep_heard,
            events.KeepAnswer: self._keep_answer,
            events.TakeTyped: self._take_typed,
            events.SuspendClock: self._suspend_clock,
            events.End: self._end,
        }

    @property
    def question_id(self) -> str | None:
        """The question that is open."""
        return self._question_id

    def words(self) -> tuple[str, ...]:
        """Return the words of the answer so far."""
        return self._answer.spoken_words()

    def read_along(self) -> None:
        """The candidate goes on: have what they said so far read."""
        self._parts.along.hear(self._answer, self._subject.language, self.now)

    def perform(self, actions: list[Action]) -> None:
        """Carry out the orders, in order."""
        for action in actions:
            self._orders[type(action)](action)

    def started(self, at: float) -> None:
        """The reply's first sample left."""
        if self._reply is not None:
            self._reply.began = at
            if not self._reply.held:
                self._measure(self._reply)

    def finished(self) -> None:
        """The reply was heard to its end."""
        self._said(self._parts.speaking.finished(), interrupted=False)

    async def wind_up(self) -> None:
        """Keep what was heard and said so far, wherever it was broken off."""
        self._settle(None)
        self._keep_heard(events.KeepHeard(None))
        self._keep_answer(None)
        await self._kept()
        fragments, self._fragments = self._fragments, []
        for fragment in fragments:
            self._write(fragment)

    # Listening

    def _listen(self, action: events.Listen) -> None:
        self._answer.add(self._parts.ear.listen(action.at))

    def _disregard(self, _: events.Disregard) -> None:
        self._recalled = None
        self._parts.ear.close()
        self._answer.take_uncounted()

    def _take_typed(self, action: events.TakeTyped) -> None:
        self._answer.typed.append(action.text)

    def _new_answer(self) -> Answer:
        return Answer(self._surroundings.new_id(), self._question_id)

    def _transcribe(self, action: events.Transcribe) -> None:
        if not action.ends:
            self._outstanding = self._parts.jobs.start(self._looked(action, self._answer))
            return
        self._parts.ear.close()
        self._ending = self._parts.jobs.start(self._transcribed(action, self._answer))

    async def _looked(self, action: events.Transcribe, answer: Answer) -> None:
        if await self._parts.ear.look():
            words = answer.spoken_words()
            self._tell(events.Transcribed(self.now, action.turn, action.revision, words, 0, final=False))

    async def _transcribed(self, action: events.Transcribe, answer: Answer) -> None:
        await answer.transcribed()
        fresh = answer.report_fresh()
        self._tell(events.Transcribed(self.now, action.turn, action.revision, answer.spoken_words(), fresh))
        if fresh:
            self._was_cut_off()

    # Thinking

    def _prepare(self, action: events.Prepare) -> None:
        self._parts.along.stop(self.now)
        self._outstanding = self._parts.jobs.start(self._prepared_for(action))

    async def _prepared_for(self, action: events.Prepare) -> None:
        await self._kept()
        wanted = action.trigger in _ANSWERED or not self._answer.empty
        answer = self._answer.turn(self._subject.language, self.now) if wanted else None
        elapsed, limit = self._limit.elapsed(self.now), self._limit.limit_s
        situation = self._parts.chronicle.situation(action.trigger, answer, action.silences, elapsed, limit)
        waited_s = 0.0 if answer is None else max(self.now - answer.t_end_ms / 1000, 0.0)
        prepared = await self._parts.preparing.prepare(action.turn, action.revision, answer, situation, waited_s)
        self._prepared = prepared
        self._tell(
            events.ReplyReady(self.now, action.turn, action.revision, prepared.move.answer_kind, prepared.closes)
        )
        # Until it is let go, it may still get the words it could not wait for.
        if self._prepared is prepared and prepared.covered:
            improved = await self._parts.preparing.improved(prepared)
            if self._prepared is prepared:
                self._prepared = improved

    def _withdraw(self, _: events.Withdraw) -> None:
        for task in (self._outstanding, self._ending):
            if task is not None:
                task.cancel()
        self._prepared = None

    # Speaking

    def _commit(self, action: events.Commit) -> None:
        prepared = self._prepared
        assert prepared is not None  # noqa: S101 - turn-taking commits only what it was told is ready
        self._prepared = None
        chronicle, scribe = self._parts.chronicle, self._parts.scribe
        # The reply may have been begun before the words were final.
        answer = None if prepared.answer is None else self._answer.turn(self._subject.language, self.now)
        held = answer is not None and not action.settled
        self._reply = _Reply(self._surroundings.new_id(), prepared, action.decision, answer, held)
        if self._reply.held and answer is not None:
            scribe.state(facts.TurnHeld(chronicle.next(answer)))
            self._answer.counted = len(self._answer.stretches)
        elif answer is not None:
            self._write(answer)
        if action.settled:
            self._next_answer()
        self._parts.speaking.ready(prepared.utterance)
        scribe.state(
            *self._why(prepared, self._reply.turn_id), then=partial(self._parts.speaking.release, prepared.utterance)
        )

    def _acknowledge(self, _: events.Acknowledge) -> None:
        nod = self._parts.nods.next()
        if nod is None:
            return
        self._nodded = self.now
        said = facts.Acknowledged(nod.text, milliseconds(self.now))
        self._parts.scribe.state(said, then=partial(self._parts.speaking.acknowledge, nod))

    def _why(self, prepared: Prepared, turn_id: str) -> list[facts.Fact]:
        """The facts behind a move, to be durable before it is heard."""
        move, at_ms = prepared.move, milliseconds(self.now)
        why: list[facts.Fact] = []
        if prepared.mind_failed:
            why.append(
                facts.EngineFault("interviewer", prepared.mind_failed, "the built-in interviewer answered", at_ms)
            )
        if move.calls_proctor:
            why.append(facts.ControlUsed("call_proctor", at_ms))
        why += why_chosen(move, prepared.situation, prepared.answer, turn_id)
        return [*why, *how_worded(prepared, at_ms)[1]] if prepared.covered else why

    def _worded(self, reply: _Reply) -> Move:
        """State whose words were said where they grew while they were; return the move as it was said."""
        if reply.prepared.covered:
            return reply.prepared.move
        move, known = how_worded(reply.prepared, milliseconds(self.now))
        self._parts.scribe.state(*known)
        return move

    def _settle(self, _: events.Settle | None) -> None:
        reply = self._reply
        if reply is None or not reply.held or reply.answer is None:
            return
        reply.held = False
        self._write(reply.answer)
        self._measure(reply)
        going_on = self._answer.take_uncounted()
        self._next_answer()
        self._answer.stretches += going_on

    def _next_answer(self) -> None:
        self._answer = self._new_answer()

    def _recall(self, action: events.Recall) -> None:
        """The reply is unsaid. What was heard of it is a fact, and a turn that follows the answer once that is whole."""
        reply, heard = self._reply, self._parts.speaking.give_up()
        self._reply = None
        if reply is not None and reply.answer is not None:
            first, last = (None if at is None else milliseconds(at) for at in (heard.began, heard.ended))
            self._recalled = facts.TurnRecalled(reply.answer.id, milliseconds(action.began), first, last)
        if reply is not None:
            self._worded(reply)
        if reply is None or heard.began is None:
            return
        self._interrupted(action.began, heard)
        if heard.text:
            turn = self._interviewer_turn(reply, heard, interrupted=True)
            self._fragments.append(replace(turn, id=self._surroundings.new_id()))

    def _was_cut_off(self) -> None:
        """Words followed a reply that was taken back: it had begun in a pause of the answer."""
        recalled, self._recalled = self._recalled, None
        if recalled is not None:
            self._parts.scribe.state(recalled)

    def _resume(self, action: events.ResumeSpeaking) -> None:
        self._parts.scribe.state(facts.FalseAlarm(milliseconds(action.began), milliseconds(self.now)))
        self._parts.speaking.resume()

    def _keep_heard(self, action: events.KeepHeard) -> None:
        heard = self._parts.speaking.give_up()
        if action.began is not None and heard.began is not None:
            self._interrupted(action.began, heard)
        self._said(heard, interrupted=not heard.whole)

    def _interrupted(self, began: float, heard: Heard) -> None:
        stopped = milliseconds(heard.ended or self.now)
        self._parts.scribe.state(facts.Interrupted(milliseconds(began), stopped, heard.text, heard.unheard))

    def _said(self, heard: Heard, *, interrupted: bool) -> None:
        """What was heard of the reply is a turn, and the question it put is open if most of it was heard."""
        reply, self._reply = self._reply, None
        if reply is not None:
            self._measure(reply)
        move = None if reply is None else self._worded(reply)
        if reply is None or move is None or not heard.text:
            return
        turn = self._write(self._interviewer_turn(reply, heard, interrupted=interrupted))
        self._parts.chronicle.said(move, turn.id)
        if move.question_id is not None and len(heard.text) >= len(heard.unheard):
            self._question_id = move.question_id
        self._answer.question_id = self._question_id

    def _interviewer_turn(self, reply: _Reply, heard: Heard, *, interrupted: bool) -> Turn:
        began = heard.began if heard.began is not None else self.now
        ended = heard.ended if heard.ended is not None else self.now
        return Turn(
            id=reply.turn_id,
            seq=0,
            speaker=Speaker.AI,
            t_start_ms=milliseconds(began),
            t_end_ms=milliseconds(max(ended, began)),
            text=heard.text,
            language=self._subject.language,
            words=heard.words,
            interrupted=interrupted,
            question_id=reply.prepared.move.question_id,
            probe_of=reply.prepared.move.probe_of,
            latency=waited(reply.answer, reply.decision, began, self._nodded),
        )

    def _write(self, turn: Turn) -> Turn:
        """Commit a turn to the ledger, and what had to wait for it."""
        numbered = self._parts.chronicle.add(turn)
        shown = partial(self._surroundings.audience.captions, turn.speaker.value, turn.text, final=True)
        self._parts.scribe.state(facts.TurnCommitted(numbered), then=shown)
        waiting, self._fragments = self._fragments, []
        for fragment in waiting:
            self._write(fragment)
        return numbered

    def _measure(self, reply: _Reply) -> None:
        """State how the change of speaker went, once, where there was one."""
        if reply.answer is not None and not reply.measured:
            reply.measured = True
            self._parts.scribe.state(turn_measured(reply.answer, reply.decision, reply.began, self._nodded))

    # The rest

    def _keep_answer(self, _: events.KeepAnswer | None) -> None:
        self._parts.ear.close()
        answer, self._answer = self._answer, self._new_answer()
        if answer.stretches or answer.typed:
            self._keeping = self._parts.jobs.start(self._keep(answer, self._keeping))
        else:
            self._recalled = None

    async def _keep(self, answer: Answer, previous: asyncio.Task[Any] | None) -> None:
        if previous is not None:
            await asyncio.wait({previous})
        await answer.transcribed()
        if answer.report_fresh():
            self._was_cut_off()
        if not answer.empty:
            self._write(answer.turn(self._subject.language, self.now))

    async def _kept(self) -> None:
        if self._keeping is not None:
            await asyncio.wait({self._keeping})

    def _suspend_clock(self, action: events.SuspendClock) -> None:
        self._surroundings.audience.clock_suspended(suspended=action.suspended)

    def _end(self, action: events.End) -> None:
        self.ended = self.ended or Ended(action.reason, action.detail)
