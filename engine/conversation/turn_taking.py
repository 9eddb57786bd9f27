"""Whose turn it is to speak, decided from events and the time alone.

The machine never waits and never looks at a clock: the caller feeds it events and asks when it next wants to be woken.

**When a turn is history.** Two rules pull at each other: what is acted on must be durable first, and an answer must stay one turn even
when the reply began too early. So a turn judged over is *committed* - held in the ledger, then spoken to - and becomes history (*settles*)
once the reply has stood for `second_thought_s` or was heard to its end. A candidate who goes on before that *recalls* the reply: it falls
silent and the answer goes on under the same turn number. After that, speech over the interviewer is an interruption and a turn of its
own. What the candidate ended by hand (button, keyboard) settles at once.

**What can't happen.** A settled turn is never named again; between two commits of a turn there is a recall; at most one preparation is
outstanding; and in every state either `wake_at` is set or something outside is sure to come: a preparation answers, a voice that began
to speak finishes, a candidate who began to speak pauses, a pause of the interview is lifted or the interview ended.
"""

from collections.abc import Callable
from typing import Any

from engine.conversation import events
from engine.conversation.answer import AnswerSoFar
from engine.conversation.endpoint import Clues, evidence, silence_needed
from engine.conversation.events import Action, Decision, Event
from engine.conversation.exchange import Exchange
from engine.conversation.floor import Floor, OutOfTurn
from engine.conversation.phrases import is_backchannel, wants_time
from engine.conversation.time_limit import TimeLimit
from engine.conversation.timing import Timing
from engine.interview.lifecycle import EndReason
from engine.interviewer.port import Trigger

_ANSWERABLE = frozenset({Floor.WAITING, Floor.CANDIDATE, Floor.UNDECIDED})
_HEARD_WHILE_PAUSED = (events.Resumed, events.Stop, events.Extended, events.Typed)


class TurnTaking:
    """See the module's docstring. `limit_s` is the stage's time; `needs_button` where silence alone ends no turn."""

    def __init__(self, timing: Timing, language: str, limit_s: float, *, needs_button: bool = False) -> None:
        self.floor = Floor.REPLYING
        self.limit = TimeLimit(limit_s, timing.grace_s)
        self.exchange = Exchange()
        self._timing = timing
        self._language = language
        self._needs_button = needs_button
        self._answer = AnswerSoFar()
        self._trigger = Trigger.ANSWER  # why the mind will be asked about the present answer
        self._silences = 0
        self._silent_since = 0.0
        self._listening = False  # to a voice over the interviewer
        self._began_over: float | None = None  # when that voice began, once it stopped the interviewer
        self._doubt_at: float | None = None
        self._suspended_until: float | None = None
        self._ended_by_hand: float | None = None
        self._after_pause = Trigger.REPEAT_WANTED
        self._closes_after_pause: EndReason | None = None
        self._rules: dict[type[Event], Callable[[Any], list[Action]]] = {
            events.InterviewerStarted: self._interviewer_started,
            events.InterviewerFinished: self._interviewer_finished,
            events.SpeechBegan: self._speech_began,
            events.SpeechGoesOn: self._speech_goes_on,
            events.SpeechPaused: self._speech_paused,
            events.WordsHeard: self._words_heard,
            events.Transcribed: self._transcribed,
            events.ReplyReady: self._reply_ready,
            events.Done: self._done,
            events.TakeTime: self._take_time,
            events.Repeat: self._repeat,
            events.Typed: self._typed,
            events.Paused: self._paused,
            events.Resumed: self._resumed,
            events.Extended: self._extended,
            events.Stop: self._stop,
        }

    def begin(self) -> list[Action]:
        """Ask for the opening."""
        return self.exchange.prepare(Trigger.OPENING)

    def handle(self, event: Event) -> list[Action]:
        """Return what to do about an event. Raises `OutOfTurn` for one that can't happen now.

        By rule, nothing is heard after the end; a pause hears only what may end it, more time, and typed text; a preparation's answer
        counts only if it is the outstanding one; a control that makes no sense now does nothing.
        """
        if self.floor is Floor.ENDED or (self.floor is Floor.PAUSED and not isinstance(event, _HEARD_WHILE_PAUSED)):
            return []
        return self._rules[type(event)](event)

    def elapse(self, now: float) -> list[Action]:
        """Return what is due at `now`; after it `wake_at` is later than `now`, or None."""
        if now >= self.limit.hard_at and self._may_run_out():
            return self._run_out(now)
        match self.floor:
            case Floor.WAITING if self.exchange.pending is None:
                return self._wait(now)
            case Floor.UNDECIDED | Floor.CHECKING:
                return self._doubt(now)
            case Floor.INTERVIEWER:
                settles = self._settles_at()
                return self._settle() if settles is not None and now >= settles else []
            case _:
                return []

    def wake_at(self) -> float | None:
        """When to call `elapse` if nothing happens before; None while something outside is sure to come first."""
        due: list[float | None] = [self.limit.hard_at if self._may_run_out() else None]
        match self.floor:
            case Floor.WAITING if self.exchange.pending is None:
                due += [self._suspended_until or min(self._silence_due(), self._time_up_due())]
            case Floor.UNDECIDED:
                ready = self.exchange.pending is not None and self.exchange.pending.ready
                due += [self._suspended_until, self._doubt_at, self._over_at() if ready else None]
            case Floor.CHECKING:
                due += [self._doubt_at]
            case Floor.INTERVIEWER:
                due += [self._settles_at()]
        return min((at for at in due if at is not None), default=None)

    # The interviewer speaks

    def _interviewer_started(self, event: events.InterviewerStarted) -> list[Action]:
        self._must_be(event, Floor.INTERVIEWER)
        self.exchange.reply.started = event.at
        if self._answer.voice is None or self._listening or not self._may_interrupt(event.at):
            return []
        self._answer.voice = event.at  # what was said before it spoke is no interruption
        self._listening = True
        return [events.Listen(event.at)]

    def _interviewer_finished(self, event: events.InterviewerFinished) -> list[Action]:
        self._must_be(event, Floor.INTERVIEWER)
        actions = self._settle()
        if self.exchange.reply.closes is not None:
            self.floor = Floor.ENDED
            return [*actions, events.End(self.exchange.reply.closes)]
        self._silent_since = event.at
        self.floor = Floor.WAITING if self._answer.voice is None else Floor.CANDIDATE
        unheard = self.floor is Floor.CANDIDATE and not self._listening
        self._listening = False
        return [*actions, *([events.Listen(event.at)] if unheard else [])]

    def _settles_at(self) -> float | None:
        reply = self.exchange.reply
        if not reply.held or reply.started is None or self._answer.voice is not None:
            return None
        return reply.started + self._timing.second_thought_s

    def _settle(self) -> list[Action]:
        settled = self.exchange.settle()
        if settled:
            self._next_answer()
        return settled

    def _next_answer(self) -> None:
        self._answer.forget()
        self._trigger = Trigger.ANSWER
        self._ended_by_hand = None

    # The candidate speaks

    def _speech_began(self, event: events.SpeechBegan) -> list[Action]:
        if self._answer.voice is not None:
            raise OutOfTurn(event, self.floor)
        self._answer.voice = event.at
        listen = events.Listen(event.at)
        match self.floor:
            case Floor.WAITING | Floor.UNDECIDED:
                return [*self._take_the_floor(event.at), listen]
            case Floor.INTERVIEWER if self._may_interrupt(event.at):
                self._listening = True
                reply = self.exchange.reply
                return [*(self._recall() if reply.held and event.at <= reply.committed else []), listen]
            case Floor.CHECKING:
                self._doubt_at = None
                return [*self.exchange.withdraw(), listen]
            case _:
                return []

    def _take_the_floor(self, at: float) -> list[Action]:
        self._answer.goes_on(at)
        self._doubt_at = None
        self._listening = False
        self.floor = Floor.CANDIDATE
        return [*self._end_suspension(), *self.exchange.withdraw()]

    def _speech_goes_on(self, event: events.SpeechGoesOn) -> list[Action]:
        if self._answer.voice is None:
            return []
        voiced = event.at - self._answer.voice
        if self.floor is Floor.CHECKING:
            return self._interrupt() if voiced >= self._timing.surely_speech_s else []
        if self.floor is not Floor.INTERVIEWER or not self._listening:
            return []
        if self._may_recall():
            return self._recall() if voiced >= self._timing.second_thought_voiced_s else []
        attentive = is_backchannel(self._answer.words, self._language) and voiced < self._timing.backchannel_s
        if voiced < self._timing.barge_in_s or attentive:
            return []
        self.floor, self._began_over = Floor.CHECKING, self._answer.voice
        return [*self._settle(), events.StopSpeaking()]

    def _speech_paused(self, event: events.SpeechPaused) -> list[Action]:
        if self._answer.voice is None:
            return []
        if self.floor not in {Floor.CANDIDATE, Floor.CHECKING}:
            self._answer.voice = None
            was_listening, self._listening = self._listening, False
            return [events.Disregard()] if was_listening else []
        self._answer.falls_silent(event.at)
        self._doubt_at = event.at + self._doubt_after()
        if self.floor is Floor.CANDIDATE:
            self.floor = Floor.UNDECIDED
            if self._suspended_until is not None:
                self._suspended_until, self._doubt_at = event.at + self._timing.take_time_s, None
        return []

    def _doubt_after(self) -> float:
        """How long a pause goes by before the reply is prepared: longer once too much was prepared in vain."""
        few = self.exchange.revision < self._timing.most_revisions
        return self._timing.doubt_s if few else max(self._silence_needed(), self._timing.doubt_s)

    def _may_interrupt(self, at: float) -> bool:
        return at < self.limit.hard_at

    def _may_recall(self) -> bool:
        reply, voice = self.exchange.reply, self._answer.voice
        in_time = reply.started is None or (
            voice is not None and voice - reply.started <= self._timing.second_thought_s
        )
        return reply.held and in_time

    def _recall(self) -> list[Action]:
        began = self._answer.voice or 0.0
        self._take_the_floor(began)
        return self.exchange.recall(began)

    def _words_heard(self, event: events.WordsHeard) -> list[Action]:
        self._answer.words = event.words
        return self._interrupt() if self.floor is Floor.CHECKING and self._really_spoke() else []

    def _really_spoke(self) -> bool:
        if not self._answer.words:
            return self._answer.voiced_s >= self._timing.surely_speech_s
        return not is_backchannel(self._answer.words, self._language)

    def _interrupt(self) -> list[Action]:
        """What was said over the interviewer is an answer."""
        self._trigger = Trigger.INTERRUPTION
        self._listening = False
        self.floor = Floor.UNDECIDED if self._answer.voice is None else Floor.CANDIDATE
        return [events.KeepHeard(self._began_over)]

    def _false_alarm(self) -> list[Action]:
        self.exchange.drop()
        self._listening = False
        self._answer.forget()
        self.floor = Floor.INTERVIEWER
        return [events.Disregard(), events.ResumeSpeaking()]

    # The candidate fell silent

    def _wait(self, now: float) -> list[Action]:
        if self._suspended_until is not None:
            if now < self._suspended_until:
                return []
            self._silent_since = now
            return self._end_suspension()
        if now >= self._time_up_due():
            return self.exchange.prepare(Trigger.TIME_UP, self._silences)
        return self.exchange.prepare(Trigger.SILENCE, self._silences + 1) if now >= self._silence_due() else []

    def _silence_due(self) -> float:
        silences, kind = self._timing.silences_s, self.exchange.reply.kind
        scale = 1.0 if kind is None else self._timing.silence_scale[kind]
        return self._silent_since + scale * silences[min(self._silences, len(silences) - 1)]

    def _time_up_due(self) -> float:
        return max(self.limit.at, self._silent_since + self._timing.time_up_silence_s)

    def _doubt(self, now: float) -> list[Action]:
        actions: list[Action] = []
        if self._suspended_until is not None and now >= self._suspended_until:
            actions += self._end_suspension()
            self._doubt_at = now
        if self._doubt_at is not None and now >= self._doubt_at:
            self._doubt_at = None
            trigger = Trigger.INTERRUPTION if self.floor is Floor.CHECKING else self._trigger
            return [*actions, *self.exchange.transcribe(self._in_time(trigger, now))]
        return [*actions, *self._commit_if_over(now)]

    def _commit_if_over(self, now: float) -> list[Action]:
        pending = self.exchange.pending
        over = self.floor is Floor.UNDECIDED and pending is not None and pending.ready and now >= self._over_at()
        return self._commit(now) if over else []

    def _over_at(self) -> float:
        return (self._answer.last_speech or 0.0) + self._silence_needed()

    def _silence_needed(self) -> float:
        return silence_needed(self._clues(), self._timing.endpoint)

    def _clues(self) -> Clues:
        answer = self._answer
        kind, pauses = self.exchange.reply.kind, tuple(answer.inner_pauses)
        return Clues(kind, answer.words, self._language, pauses, needs_button=self._needs_button)

    def _transcribed(self, event: events.Transcribed) -> list[Action]:
        pending = self.exchange.pending
        if pending is None or not self.exchange.awaits(event):
            return []
        self._answer.transcribed(event.words, event.fresh, self._timing.noise_s)
        if self.floor is Floor.CHECKING:
            if not self._really_spoke():
                return self._false_alarm()
            return [*self._interrupt(), *self.exchange.think(pending.trigger, self._silences)]
        if self.floor is Floor.UNDECIDED:
            if not event.words and self._answer.voiced_s < self._timing.noise_s:
                return self._only_noise()
            if event.fresh and wants_time(event.words, self._language):
                return self._suspend(event.at)
        return self.exchange.think(pending.trigger, self._silences)

    def _only_noise(self) -> list[Action]:
        """Nothing was said: the silence before it goes on."""
        self.exchange.drop()
        self._answer.forget()
        self.floor = Floor.WAITING
        return [events.Disregard()]

    def _reply_ready(self, event: events.ReplyReady) -> list[Action]:
        if not self.exchange.awaits(event):
            return []
        self.exchange.ready(event)
        return self._commit_if_over(event.at) if self.floor is Floor.UNDECIDED else self._commit(event.at)

    def _commit(self, at: float) -> list[Action]:
        """Let the reply go; what was ended by hand, or never begun, is settled with it."""
        pending, settled = self.exchange.pending, self.floor is not Floor.UNDECIDED
        if pending is not None and pending.trigger is Trigger.SILENCE:
            self._silences += 1
        elif pending is not None and pending.trigger in {Trigger.ANSWER, Trigger.INTERRUPTION}:
            self._silences = 0
        actions = self.exchange.commit(self._decision(at), settled=settled)
        self.floor = Floor.INTERVIEWER
        self._listening = False
        if settled:
            self._next_answer()
        return actions

    def _decision(self, at: float) -> Decision:
        last, by_hand = self._answer.last_speech, self._ended_by_hand
        judged = by_hand if by_hand is not None else at if last is None else min(self._over_at(), at)
        why = {} if last is None else dict(evidence(max(judged - last, 0.0), self._clues(), self._timing.endpoint))
        why["by"] = "silence" if by_hand is None else "hand"
        return Decision(last, judged, at, self.exchange.revision, self.exchange.wasted, why)

    # Controls

    def _done(self, event: events.Done) -> list[Action]:
        return self._end_by_hand(event.at, self._in_time(self._trigger, event.at)) if self.floor in _ANSWERABLE else []

    def _take_time(self, event: events.TakeTime) -> list[Action]:
        return [*self.exchange.withdraw(), *self._suspend(event.at)] if self.floor in _ANSWERABLE else []

    def _repeat(self, event: events.Repeat) -> list[Action]:
        trigger = self._in_time(Trigger.REPEAT_WANTED, event.at)
        if self.floor in _ANSWERABLE:
            return self._end_by_hand(event.at, trigger)
        return self._take_over(event.at, trigger, []) if self._speaks_and_may_stop(event.at) else []

    def _typed(self, event: events.Typed) -> list[Action]:
        take: list[Action] = [events.TakeTyped(event.text)]
        if self.floor in _ANSWERABLE:
            return [
                *self.exchange.withdraw(),
                *take,
                *self._end_by_hand(event.at, self._in_time(self._trigger, event.at)),
            ]
        if self._speaks_and_may_stop(event.at):
            return self._take_over(event.at, self._in_time(Trigger.INTERRUPTION, event.at), take)
        pending = self.exchange.pending
        if self.floor is Floor.REPLYING and pending is not None:
            trigger = Trigger.ANSWER if pending.trigger is Trigger.REPEAT_WANTED else pending.trigger
            return [*self.exchange.withdraw(), *take, *self.exchange.transcribe(trigger)]
        self._after_pause = Trigger.ANSWER
        return take

    def _end_by_hand(self, at: float, trigger: Trigger) -> list[Action]:
        """The answer is over because someone said so; what is said from here on is not part of it."""
        if self._answer.voice is not None:
            self._answer.falls_silent(at)
            self._answer.voice = at
        self._ended_by_hand = at
        self._doubt_at = None
        self.floor = Floor.REPLYING
        actions, pending = self._end_suspension(), self.exchange.pending
        if pending is None or pending.trigger is not trigger:
            return [*actions, *self.exchange.withdraw(), *self.exchange.transcribe(trigger)]
        return [*actions, *(self._commit(at) if pending.ready else [])]

    def _speaks_and_may_stop(self, at: float) -> bool:
        return self.floor in {Floor.INTERVIEWER, Floor.CHECKING} and self._may_interrupt(at)

    def _take_over(self, at: float, trigger: Trigger, take: list[Action]) -> list[Action]:
        """A control silences the interviewer."""
        actions = [*self._cut_short(), *take]
        self._ended_by_hand = at
        self.floor = Floor.REPLYING
        return [*actions, *self.exchange.transcribe(trigger)]

    def _cut_short(self) -> list[Action]:
        """The interviewer's turn ends here, not because somebody spoke over it."""
        if self.floor is Floor.CHECKING:
            cut: list[Action] = [*self.exchange.withdraw(), events.KeepHeard(self._began_over)]
        else:
            dropped: list[Action] = [events.Disregard()] if self._listening else []
            cut = [*dropped, *self._settle(), events.StopSpeaking(), events.KeepHeard(None)]
        self._listening = False
        self._doubt_at = None
        return cut

    def _suspend(self, at: float) -> list[Action]:
        self.exchange.drop()
        shown = self._suspended_until is not None
        self._suspended_until = at + self._timing.take_time_s
        self._doubt_at = None
        return [] if shown else [events.SuspendClock(suspended=True)]

    def _end_suspension(self) -> list[Action]:
        if self._suspended_until is None:
            return []
        self._suspended_until = None
        return [events.SuspendClock(suspended=False)]

    # The whole stands still or ends

    def _paused(self, event: events.Paused) -> list[Action]:
        self._after_pause = Trigger.REPEAT_WANTED
        actions = self._end_suspension()
        match self.floor:
            case Floor.REPLYING:
                pending = self.exchange.pending
                self._after_pause = self._after_pause if pending is None else pending.trigger
                actions += self.exchange.withdraw()
            case Floor.INTERVIEWER | Floor.CHECKING:
                self._closes_after_pause = self.exchange.reply.closes
                actions += [*self._cut_short(), *self._keep_answer()]
            case _:
                actions += self._keep_answer()
        self._answer.voice = None
        self.limit.stand_still(event.at)
        self.floor = Floor.PAUSED
        return actions

    def _keep_answer(self) -> list[Action]:
        actions = [*self.exchange.withdraw(), events.KeepAnswer(self.exchange.turn)]
        self.exchange.abandon()
        self._next_answer()
        self._doubt_at = None
        return actions

    def _resumed(self, event: events.Resumed) -> list[Action]:
        if self.floor is not Floor.PAUSED:
            return []
        self.limit.go_on(event.at)
        if self._closes_after_pause is not None:
            self.floor = Floor.ENDED
            return [events.End(self._closes_after_pause)]
        self.floor = Floor.REPLYING
        return self.exchange.transcribe(self._in_time(self._after_pause, event.at))

    def _extended(self, event: events.Extended) -> list[Action]:
        self.limit.extend(event.seconds)
        return []

    def _stop(self, event: events.Stop) -> list[Action]:
        self.floor = Floor.ENDED
        return [*self._end_suspension(), *self.exchange.withdraw(), events.End(event.reason, event.detail)]

    def _may_run_out(self) -> bool:
        return self.floor in _ANSWERABLE or self.floor is Floor.CHECKING

    def _run_out(self, now: float) -> list[Action]:
        kept = self._cut_short() if self.floor is Floor.CHECKING else []
        return [*kept, *self._end_by_hand(now, Trigger.TIME_UP)]

    def _in_time(self, trigger: Trigger, at: float) -> Trigger:
        """Past the limit the mind is asked to close, whatever it would have been asked."""
        return Trigger.TIME_UP if at >= self.limit.at and trigger is not Trigger.OPENING else trigger

    def _must_be(self, event: Event, floor: Floor) -> None:
        if self.floor is not floor:
            raise OutOfTurn(event, self.floor)
