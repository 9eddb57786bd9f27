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
from engine.conversation.by_voice import ByVoice
from engine.conversation.events import Action, Event
from engine.conversation.floor import Floor
from engine.conversation.timing import Timing
from engine.interview.lifecycle import EndReason
from engine.interviewer.port import Trigger

_ANSWERABLE = frozenset({Floor.WAITING, Floor.CANDIDATE, Floor.UNDECIDED})
_HEARD_WHILE_PAUSED = (events.Resumed, events.Stop, events.Extended, events.Typed, events.Typing)


class TurnTaking(ByVoice):
    """See the module's docstring. `limit_s` is the stage's time; `needs_button` where silence alone ends no turn.

    With `acknowledges` a long pause that may not be the end is filled with a sound of attention.
    """

    def __init__(
        self,
        timing: Timing,
        language: str,
        limit_s: float,
        *,
        needs_button: bool = False,
        acknowledges: bool = False,
    ) -> None:
        super().__init__(timing, language, limit_s, needs_button=needs_button, acknowledges=acknowledges)
        self._after_pause = Trigger.REPEAT_WANTED
        self._closes_after_pause: EndReason | None = None
        self._rules: dict[type[Event], Callable[[Any], list[Action]]] = {
            events.InterviewerStarted: self._interviewer_started,
            events.InterviewerFinished: self._interviewer_finished,
            events.SpeechStirs: self._speech_stirs,
            events.SpeechSubsided: self._speech_subsided,
            events.SpeechBegan: self._speech_began,
            events.SpeechGoesOn: self._speech_goes_on,
            events.SpeechPaused: self._speech_paused,
            events.PauseSounded: self._pause_sounded,
            events.WordsHeard: self._words_heard,
            events.Transcribed: self._transcribed,
            events.ReplyReady: self._reply_ready,
            events.Done: self._done,
            events.TakeTime: self._take_time,
            events.Repeat: self._repeat,
            events.Typed: self._typed,
            events.Typing: self._typing,
            events.Paused: self._paused,
            events.Resumed: self._resumed,
            events.Extended: self._extended,
            events.Stop: self._stop,
        }

    def begin(self) -> list[Action]:
        """Ask for the opening."""
        return self.exchange.prepare(Trigger.OPENING, 0.0)

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
                due += [
                    self._patience.suspended_until
                    or min(self._patience.silence_due(self._silent_since), self._time_up_due())
                ]
            case Floor.UNDECIDED:
                over_at = self._patience.over_at() if self.exchange.may_go else None
                due += [self._patience.suspended_until, self._look_at, self._doubt_at, over_at, self._nods.due]
            case Floor.CHECKING:
                due += [self._doubt_at]
            case Floor.INTERVIEWER:
                due += [self._settles_at()]
        return min((at for at in due if at is not None), default=None)

    # Controls

    def _done(self, event: events.Done) -> list[Action]:
        return self._end_by_hand(event.at, self._in_time(self._trigger, event.at)) if self.floor in _ANSWERABLE else []

    def _take_time(self, event: events.TakeTime) -> list[Action]:
        return self._suspend(event.at) if self.floor in _ANSWERABLE else []

    def _repeat(self, event: events.Repeat) -> list[Action]:
        trigger = self._in_time(Trigger.REPEAT_WANTED, event.at)
        if self.floor in _ANSWERABLE:
            return self._end_by_hand(event.at, trigger)
        return self._take_over(event.at, trigger, []) if self._speaks_and_may_stop(event.at) else []

    def _typed(self, event: events.Typed) -> list[Action]:
        take: list[Action] = [events.TakeTyped(event.text)]
        if self.floor in _ANSWERABLE:
            return [
                *self.exchange.withdraw(event.at),
                *take,
                *self._end_by_hand(event.at, self._in_time(self._trigger, event.at)),
            ]
        if self._speaks_and_may_stop(event.at):
            return self._take_over(event.at, self._in_time(Trigger.INTERRUPTION, event.at), take)
        pending = self.exchange.pending
        if self.floor is Floor.REPLYING and pending is not None:
            trigger = Trigger.ANSWER if pending.trigger is Trigger.REPEAT_WANTED else pending.trigger
            return [*self.exchange.withdraw(event.at), *take, *self.exchange.transcribe(trigger, event.at)]
        if self._after_pause is not Trigger.OPENING:
            self._after_pause = Trigger.ANSWER
        return take

    def _typing(self, event: events.Typing) -> list[Action]:
        """While somebody types, nothing else ends the answer and nobody is nudged; after it, they get a moment to speak or to send."""
        if event.active is self._patience.typing:
            return []
        self._patience.typing = event.active
        if event.active:
            withdrawn = self.exchange.withdraw(event.at) if self.floor in _ANSWERABLE else []
            return [*withdrawn, *self._suspend_for(event.at)]
        actions, self._silent_since = self._patience.go_on(), event.at
        if self.floor is Floor.UNDECIDED:
            self._doubt_at = event.at + self._timing.after_typing_s
        return actions

    def _suspend_for(self, at: float) -> list[Action]:
        return self._suspend(at) if self.floor in _ANSWERABLE else self._patience.suspend(at)

    def _end_by_hand(self, at: float, trigger: Trigger) -> list[Action]:
        """The answer is over because someone said so; what is said from here on is not part of it."""
        if self._answer.voice is not None:
            self._answer.falls_silent(at)
            self._answer.voice = at
        self._ended_by_hand = at
        self._stop_doubting()
        self.floor = Floor.REPLYING
        actions, pending = self._patience.go_on(), self.exchange.pending
        if pending is not None and pending.trigger is not trigger:
            actions += self.exchange.withdraw(at)
        if self.exchange.may_go:
            return [*actions, *self._commit(at)]
        return [*actions, *self.exchange.transcribe(trigger, at)]

    def _speaks_and_may_stop(self, at: float) -> bool:
        return self.floor in {Floor.INTERVIEWER, Floor.CHECKING} and self._may_interrupt(at)

    def _take_over(self, at: float, trigger: Trigger, take: list[Action]) -> list[Action]:
        """A control silences the interviewer."""
        actions = [*self._cut_short(at), *take]
        self._ended_by_hand = at
        self.floor = Floor.REPLYING
        return [*actions, *self.exchange.transcribe(trigger, at)]

    def _cut_short(self, at: float) -> list[Action]:
        """The interviewer's turn ends here, not because somebody spoke over it."""
        if self.floor is Floor.CHECKING:
            cut: list[Action] = [*self.exchange.withdraw(at), events.KeepHeard(self._began_over)]
        else:
            dropped: list[Action] = [events.Disregard()] if self._listening else []
            cut = [*dropped, *self._settle(), events.StopSpeaking(), events.KeepHeard(None)]
        self._listening = False
        self._stop_doubting()
        return cut

    # The whole stands still or ends

    def _paused(self, event: events.Paused) -> list[Action]:
        self._after_pause = Trigger.REPEAT_WANTED
        actions = self._patience.go_on()
        match self.floor:
            case Floor.REPLYING:
                pending = self.exchange.pending
                self._after_pause = self._after_pause if pending is None else pending.trigger
                actions += self.exchange.withdraw(event.at)
            case Floor.INTERVIEWER | Floor.CHECKING:
                self._closes_after_pause = self.exchange.reply.closes
                actions += [*self._cut_short(event.at), *self._keep_answer(event.at)]
            case _:
                actions += self._keep_answer(event.at)
        self._answer.voice = None
        self.limit.stand_still(event.at)
        self.floor = Floor.PAUSED
        return actions

    def _keep_answer(self, at: float) -> list[Action]:
        actions = [*self.exchange.withdraw(at), events.KeepAnswer(self.exchange.turn)]
        self.exchange.abandon()
        self._next_answer()
        self._stop_doubting()
        return actions

    def _resumed(self, event: events.Resumed) -> list[Action]:
        if self.floor is not Floor.PAUSED:
            return []
        self.limit.go_on(event.at)
        if self._closes_after_pause is not None:
            self.floor = Floor.ENDED
            return [events.End(self._closes_after_pause)]
        self.floor = Floor.REPLYING
        return self.exchange.transcribe(self._in_time(self._after_pause, event.at), event.at)

    def _extended(self, event: events.Extended) -> list[Action]:
        self.limit.extend(event.seconds)
        return []

    def _stop(self, event: events.Stop) -> list[Action]:
        self.floor = Floor.ENDED
        self._patience.typing = False
        return [*self._patience.go_on(), *self.exchange.withdraw(event.at), events.End(event.reason, event.detail)]

    def _may_run_out(self) -> bool:
        return self.floor in _ANSWERABLE or self.floor is Floor.CHECKING

    def _run_out(self, now: float) -> list[Action]:
        kept = self._cut_short(now) if self.floor is Floor.CHECKING else []
        return [*kept, *self._end_by_hand(now, Trigger.TIME_UP)]
