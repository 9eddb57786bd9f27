"""Turn-taking by voice alone: who may speak when both speak, when a pause is the end, when silence is too long.

What buttons, proctors and devices do to it is in `turn_taking`, which see for the promises both keep.
"""

from engine.conversation import events
from engine.conversation.answer import AnswerSoFar
from engine.conversation.endpoint import Clues
from engine.conversation.events import Action, Event
from engine.conversation.exchange import Exchange
from engine.conversation.floor import Floor, OutOfTurn
from engine.conversation.nodding import Nodding
from engine.conversation.patience import Patience
from engine.conversation.phrases import is_backchannel, wants_time
from engine.conversation.time_limit import TimeLimit
from engine.conversation.timing import Timing
from engine.interviewer.port import Trigger


class ByVoice:
    """The state of a conversation by voice, and a rule for each event of it."""

    def __init__(
        self, timing: Timing, language: str, limit_s: float, *, needs_button: bool, acknowledges: bool = False
    ) -> None:
        self.floor = Floor.REPLYING
        self.limit = TimeLimit(limit_s, timing.grace_s)
        self.exchange = Exchange()
        self._timing = timing
        self._language = language
        self._answer = AnswerSoFar()
        self._patience = Patience(timing, language, self._answer, self.exchange, needs_button=needs_button)
        self._trigger = Trigger.ANSWER  # why the mind will be asked about the present answer
        self._silent_since = 0.0
        self._listening = False  # to a voice over the interviewer
        self._began_over: float | None = None  # when that voice began, once it stopped the interviewer
        self._look_at: float | None = None  # when the words so far are looked at, to begin a reply to them
        self._doubt_at: float | None = None  # when the stretch of speech is ended, and its words are final
        self._ended_by_hand: float | None = None
        self._nods = Nodding(timing, enabled=acknowledges)
        self._ducked = False  # the interviewer's voice is turned down
        self._recalled = False  # a reply was taken back and nothing was understood since

    def clues(self) -> Clues:
        """Return what is known of the answer at this pause; for those who measure and replay."""
        return self._patience.clues()

    # The interviewer speaks

    def _interviewer_started(self, event: events.InterviewerStarted) -> list[Action]:
        self._must_be(event, Floor.INTERVIEWER)
        self.exchange.reply.started = event.at
        if self._answer.voice is None or self._listening or not self._may_interrupt(event.at):
            return []
        self._answer.voice = event.at  # what was said before it spoke is no interruption
        self._listening = True
        return [*self._duck(down=True), events.Listen(event.at)]

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
                too_early = reply.held and event.at <= reply.committed
                return [*(self._recall() if too_early else self._duck(down=True)), listen]
            case Floor.CHECKING:
                self._stop_doubting()
                return [*self.exchange.withdraw(event.at), listen]
            case _:
                return []

    def _speech_stirs(self, event: events.SpeechStirs) -> list[Action]:
        """Somebody may be about to speak over the interviewer: it yields a little before that is sure."""
        over = self.floor is Floor.INTERVIEWER and self.exchange.reply.started is not None
        return self._duck(down=True) if over and self._may_interrupt(event.at) else []

    def _speech_subsided(self, _: events.SpeechSubsided) -> list[Action]:
        return self._duck(down=False) if self.floor is Floor.INTERVIEWER and not self._listening else []

    def _duck(self, *, down: bool) -> list[Action]:
        if self._ducked is down:
            return []
        self._ducked = down
        return [events.Duck(down=down)]

    def _take_the_floor(self, at: float) -> list[Action]:
        self._answer.goes_on(at, self._timing.doubt_s)
        self._nods.forget()
        self._stop_doubting()
        self._listening = False
        self.floor = Floor.CANDIDATE
        return [*self._patience.go_on(), *self.exchange.withdraw(at)]

    def _stop_doubting(self) -> None:
        self._look_at = self._doubt_at = None

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
        if attentive or not self._speaks_over(voiced, event.sureness):
            return []
        self.floor, self._began_over = Floor.CHECKING, self._answer.voice
        self._ducked = False  # a voice that goes on after it was stopped is at its level
        return [*self._settle(), events.StopSpeaking()]

    def _speaks_over(self, voiced: float, sureness: float) -> bool:
        """Whether so much was said over the interviewer that it stops; of a sure voice the part that was noticed too late counts too."""
        timing = self._timing
        unnoticed = timing.noticed_late_s if sureness >= timing.sure_voice else 0.0
        return voiced >= timing.barge_in_s - unnoticed

    def _speech_paused(self, event: events.SpeechPaused) -> list[Action]:
        if self._answer.voice is None:
            return []
        if self.floor not in {Floor.CANDIDATE, Floor.CHECKING}:
            self._answer.voice = None
            was_listening, self._listening = self._listening, False
            return [events.Disregard(), *self._duck(down=False)] if was_listening else []
        self._answer.falls_silent(event.at)
        self._doubt_at = event.at + self._patience.doubt_after()
        if self.floor is Floor.CHECKING:
            return []
        self.floor = Floor.UNDECIDED
        if self._patience.suspended_until is not None:
            self._patience.suspend(event.at)
            self._stop_doubting()
        elif self._patience.may_speculate() and not self._recalled:
            self._look_at = event.at + self._timing.speculate_s
        return []

    def _pause_sounded(self, event: events.PauseSounded) -> list[Action]:
        return self._commit_if_over(event.at) if self._answer.sounded(event) else []

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
        self._recalled = True
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

    def _false_alarm(self, at: float) -> list[Action]:
        self.exchange.drop(at)
        self._listening = False
        self._answer.forget()
        self.floor = Floor.INTERVIEWER
        return [events.Disregard(), events.ResumeSpeaking(self._began_over or at)]

    # The candidate fell silent

    def _wait(self, now: float) -> list[Action]:
        if self._patience.suspended_until is not None:
            if now < self._patience.suspended_until:
                return []
            self._silent_since = now
            return self._patience.go_on()
        if now >= self._time_up_due():
            return self.exchange.prepare(Trigger.TIME_UP, now, self._patience.silences)
        return (
            self.exchange.prepare(Trigger.SILENCE, now, self._patience.silences + 1)
            if now >= self._patience.silence_due(self._silent_since)
            else []
        )

    def _time_up_due(self) -> float:
        return max(self.limit.at, self._silent_since + self._timing.time_up_silence_s)

    def _doubt(self, now: float) -> list[Action]:
        actions: list[Action] = []
        if self._patience.suspended_until is not None and now >= self._patience.suspended_until:
            actions += self._patience.go_on()
            self._doubt_at = now
        trigger = self._in_time(Trigger.INTERRUPTION if self.floor is Floor.CHECKING else self._trigger, now)
        if self._doubt_at is not None and now >= self._doubt_at:
            self._stop_doubting()
            return [*actions, *self.exchange.transcribe(trigger, now)]
        if self._look_at is not None and now >= self._look_at:
            self._look_at = None
            actions += self.exchange.look(trigger, now)
        if self.floor is Floor.UNDECIDED and self._nods.take(now, self._patience.over_at()):
            actions.append(events.Acknowledge())
        return [*actions, *self._commit_if_over(now)]

    def _commit_if_over(self, now: float) -> list[Action]:
        over = self.floor is Floor.UNDECIDED and self.exchange.may_go and now >= self._patience.over_at()
        return self._commit(now) if over else []

    def _transcribed(self, event: events.Transcribed) -> list[Action]:
        pending = self.exchange.pending
        if pending is None or not self.exchange.awaits(event):
            return []
        if not event.final:
            return self._looked(event, pending.trigger)
        answers_it = self.exchange.heard(event)
        if self._was_only_attention(event):
            return [*self._drop_attention(event), *self._think(event.at, answers_it=False)]
        self._answer.transcribed(event.words, event.fresh, self._timing.noise_s)
        if self.floor is Floor.CHECKING:
            if not self._really_spoke():
                return self._false_alarm(event.at)
            return [*self._interrupt(), *self._think(event.at, answers_it=False)]
        if self.floor is Floor.UNDECIDED:
            if not event.words and self._answer.voiced_s < self._timing.noise_s:
                return self._only_noise(event.at)
            if event.fresh and wants_time(event.words, self._language):
                return self._suspend(event.at)
            self._nods.consider(self._answer, self._patience.over_at())
        return self._think(event.at, answers_it=answers_it)

    def _looked(self, event: events.Transcribed, trigger: Trigger) -> list[Action]:
        """Begin a reply to the words so far, if they want one; the final words will tell whether it is the right one."""
        if not event.words or wants_time(event.words, self._language):
            return []
        self.exchange.heard(event)
        self._answer.words = event.words
        return self.exchange.think(trigger, self._patience.silences)

    def _think(self, at: float, *, answers_it: bool) -> list[Action]:
        """The words are final: see that there is a reply to them. `answers_it` says that what is being made, if anything, is one."""
        pending = self.exchange.pending
        if pending is None:
            return []
        if not pending.thinking:
            return self.exchange.think(pending.trigger, self._patience.silences)
        if not answers_it:
            return [
                *self.exchange.think_again(at),
                *self.exchange.think(pending.trigger, self._patience.silences),
            ]
        return self._let_go(at)

    def _was_only_attention(self, event: events.Transcribed) -> bool:
        """Whether a reply was taken back for no more than an "okay" to it."""
        recalled, self._recalled = self._recalled, False
        fresh = event.words[len(event.words) - event.fresh :]
        return recalled and self.floor is Floor.UNDECIDED and is_backchannel(fresh, self._language)

    def _drop_attention(self, event: events.Transcribed) -> list[Action]:
        self._answer.stretch_s = 0.0
        self._answer.transcribed(event.words[: len(event.words) - event.fresh], 0, self._timing.noise_s)
        return [events.Disregard()]

    def _only_noise(self, at: float) -> list[Action]:
        """Nothing was said: the silence before it goes on."""
        withdrawn = self.exchange.withdraw(at)
        self._answer.forget()
        self.floor = Floor.WAITING
        return [*withdrawn, events.Disregard()]

    def _reply_ready(self, event: events.ReplyReady) -> list[Action]:
        if not self.exchange.awaits(event):
            return []
        self.exchange.ready(event)
        return self._let_go(event.at)

    def _let_go(self, at: float) -> list[Action]:
        """Commit what is outstanding, if it may be and the time has come."""
        if self.floor is Floor.UNDECIDED:
            return self._commit_if_over(at)
        return self._commit(at) if self.exchange.may_go else []

    def _commit(self, at: float) -> list[Action]:
        """Let the reply go; what was ended by hand, or never begun, is settled with it."""
        pending, settled = self.exchange.pending, self.floor is not Floor.UNDECIDED
        if pending is not None and pending.trigger is Trigger.SILENCE:
            self._patience.silences += 1
        elif pending is not None and pending.trigger in {Trigger.ANSWER, Trigger.INTERRUPTION}:
            self._patience.silences = 0
        actions = self.exchange.commit(self._patience.decision(at, self._ended_by_hand), settled=settled)
        self.floor = Floor.INTERVIEWER
        self._ducked = False
        self._nods.forget()
        self._listening = False
        if settled:
            self._next_answer()
        return actions

    def _suspend(self, at: float) -> list[Action]:
        withdrawn = self.exchange.withdraw(at)
        self._nods.forget()
        self._stop_doubting()
        return [*withdrawn, *self._patience.suspend(at)]

    def _in_time(self, trigger: Trigger, at: float) -> Trigger:
        """Past the limit the mind is asked to close, whatever it would have been asked."""
        return Trigger.TIME_UP if at >= self.limit.at and trigger is not Trigger.OPENING else trigger

    def _must_be(self, event: Event, floor: Floor) -> None:
        if self.floor is not floor:
            raise OutOfTurn(event, self.floor)
