"""Holds the conversation: reads sound, asks turn-taking, has its orders carried out, until it is over.

Runs on one asyncio loop. Everything waits for sound: a block every ten milliseconds drives time, so that a conversation runs the same
whether the blocks come from a device, a file or a test. The controls may be called from any thread.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from engine.conversation import events
from engine.conversation.acting import Acting, Parts
from engine.conversation.chronicle import Chronicle
from engine.conversation.ear import Ear
from engine.conversation.events import Event
from engine.conversation.floor import PHASES, Floor
from engine.conversation.hearing import Hearing
from engine.conversation.inbox import Errand, Inbox
from engine.conversation.jobs import Jobs
from engine.conversation.losses import Losses
from engine.conversation.meters import Meters
from engine.conversation.nods import Nods
from engine.conversation.noise_floor import NoiseFloor
from engine.conversation.outage import Absence, Pauses, whichever_first
from engine.conversation.pause_judge import PauseJudge
from engine.conversation.phrases import joined, phrases_of
from engine.conversation.ports import BLOCK, RATE, Block
from engine.conversation.preparing import Preparing
from engine.conversation.reading_along import ReadingAlong
from engine.conversation.scribe import Scribe
from engine.conversation.speaking import Speaking
from engine.conversation.spoken import milliseconds
from engine.conversation.timing import Timing
from engine.conversation.turn_taking import TurnTaking
from engine.conversation.voice_gate import VoiceGate
from engine.conversation.voicing import Voicing
from engine.conversation.wiring import Ended, Engines, Subject, Surroundings
from engine.errors import DeviceLost
from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.turns import Turn
from engine.interviewer.port import Said

LONGEST_TYPED = 4_000  # characters
_GUESS_EVERY = 5  # blocks
ORDERED = ("proctor", "lock", "system")
"""What a person may stop a conversation for."""


class Conversation:
    """One conversation about one stage.

    `surroundings.transport` must be open; it is reopened if its device is lost, and never closed here. The recording begins with the
    first block read. With `full_duplex` off nothing is listened to while the interviewer speaks (its voice would be heard).
    """

    def __init__(
        self,
        subject: Subject,
        engines: Engines,
        surroundings: Surroundings,
        timing: Timing | None = None,
        *,
        full_duplex: bool = True,
    ) -> None:
        self._timing = timing or Timing()
        self._subject = subject
        self._engines = engines
        self._around = surroundings
        stage = subject.stage
        limit_s = stage.duration_minutes * 60.0
        # With half duplex a nod would deafen the kiosk to the candidate who goes on.
        acknowledges = full_duplex and subject.profile.interaction.acknowledges
        self._machine = TurnTaking(
            self._timing,
            subject.language,
            limit_s,
            needs_button=stage.require_done_button,
            acknowledges=acknowledges,
        )
        self._jobs = Jobs()
        self._scribe = Scribe(surroundings.journal)
        losses = Losses(self._scribe, surroundings.audience, lambda: self._acting.now)
        voicing = Voicing(engines.voice, self._timing.voice_s, losses.voice)
        self._ear = Ear(engines.recogniser, self._timing, self._jobs, losses.recogniser, losses.recogniser_back)
        self._speaking = Speaking(surroundings.transport, voicing, surroundings.audience, self._jobs)
        self._chronicle = Chronicle(subject)
        preparing = Preparing(engines, voicing, self._timing.mind_s)
        self._nods = Nods(phrases_of(subject.language).nods if acknowledges else (), voicing)
        along = ReadingAlong(engines.reflector, self._chronicle, self._scribe, self._machine.limit)
        parts = Parts(
            self._ear, self._speaking, preparing, self._chronicle, self._scribe, self._jobs, self._nods, along
        )
        self._acting = Acting(subject, surroundings, parts, self._machine.limit, self._tell)
        self._gate = VoiceGate(self._timing.gate, self._timing.stirs_s)
        self._noise = NoiseFloor(self._timing.noise)
        self._hearing = Hearing(self._timing, self._scribe.state, full_duplex=full_duplex)
        after_s = self._timing.endpoint.model_after_s
        self._judge = PauseJudge(engines.turn_end, after_s, self._jobs, self._tell, losses.turn_end)
        self._meters = Meters(surroundings.audience)
        self._pauses = Pauses(surroundings.clock)
        self._absence = Absence(surroundings.transport, self._timing, surroundings.clock)
        self._inbox = Inbox()
        self._untold: deque[Event] = deque()
        self._telling = False
        self._device_away = False
        self._origin: float | None = None
        self._blocks_listened = 0
        self._guessed: tuple[str, ...] = ()
        self._phase = ""

    @property
    def turns(self) -> Sequence[Turn]:
        """The committed turns."""
        return tuple(self._chronicle.turns)

    @property
    def full_duplex(self) -> bool:
        """Whether the candidate is heard while the interviewer speaks."""
        return self._hearing.full_duplex

    @property
    def moves(self) -> Sequence[Said]:
        """The interviewer's moves that were heard."""
        return tuple(self._chronicle.moves)

    async def run(self) -> Ended:
        """Hold the conversation and return how it ended. Raises only what nobody foresaw."""
        self._inbox.attach()
        self._scribe.start()
        try:
            self._acting.perform(self._machine.begin())
            self._jobs.start(self._nods.make())
            self._show_phase()
            while self._acting.ended is None:
                await self._next()
            return await self._end(self._acting.ended)
        finally:
            await self._jobs.stop()
            for beside in (self._engines.wordsmith, self._engines.reflector):
                if beside is not None:
                    await beside.close()
            await self._scribe.stop()

    async def idle(self) -> None:
        """Return once no engine has work under way and every fact is durable; what a transport faster than life waits for."""
        await asyncio.sleep(0)
        await self._jobs.idle()
        await self._scribe.drained()
        await self._jobs.idle()

    # Controls, from any thread

    def done(self) -> None:
        """The candidate is done with the answer."""
        self._inbox.post(lambda: self._use("done", events.Done))

    def take_time(self) -> None:
        """The candidate wants time to think."""
        self._inbox.post(lambda: self._use("take_time", events.TakeTime))

    def repeat(self) -> None:
        """The candidate wants to hear it again."""
        self._inbox.post(lambda: self._use("repeat", events.Repeat))

    def typing(self, *, active: bool) -> None:
        """The typing field was opened or closed; while it is open silence means nothing."""
        control = "typing" if active else "typing_over"
        # Never dropped: a field that was closed would be waited for to the end.
        self._inbox.post(lambda: self._use(control, lambda at: events.Typing(at, active)), must=True)

    def type_answer(self, text: str) -> None:
        """The candidate types instead of speaking; at most `LONGEST_TYPED` characters are taken, line breaks become spaces."""
        typed = " ".join(text[: 2 * LONGEST_TYPED].split())[:LONGEST_TYPED]
        if typed:
            self._inbox.post(lambda: self._use("type", lambda at: events.Typed(at, typed)))

    def call_proctor(self) -> None:
        """The candidate asks for a person."""
        self._inbox.post(lambda: self._use("call_proctor", None))

    def leave(self) -> None:
        """The candidate leaves."""
        self._inbox.post(self._leave, must=True)

    # What proctors order, from any thread

    def pause(self, cause: str, detail: str, errand: Errand | None = None) -> None:
        """Stand still; `cause` is proctor, lock or system."""
        self._inbox.post(lambda: self._pause(cause, detail), must=True, errand=errand)

    def resume(self, *causes: str, errand: Errand | None = None) -> None:
        """Go on after a pause that someone ordered, for whatever cause where none is named; a lost device resumes by itself."""
        self._inbox.post(lambda: self._lift(causes or ORDERED), must=True, errand=errand)

    def extend(self, seconds: float, errand: Errand | None = None) -> None:
        """Allow more time."""
        self._inbox.post(lambda: self._tell(events.Extended(self._acting.now, seconds)), must=True, errand=errand)

    def end(self, reason: EndReason, detail: str = "", errand: Errand | None = None) -> None:
        """End now, whoever speaks."""
        self._inbox.post(lambda: self._tell(events.Stop(self._acting.now, reason, detail)), must=True, errand=errand)

    def _use(self, control: str, event: Callable[[float], Event] | None) -> None:
        now = self._acting.now
        self._scribe.state(facts.ControlUsed(control, milliseconds(now)))
        if event is not None:
            self._tell(event(now))

    def _leave(self) -> None:
        self._use("stop", lambda at: events.Stop(at, EndReason.CANDIDATE_LEFT))

    # Sound

    async def _next(self) -> None:
        try:
            block = await self._around.transport.read()
        except DeviceLost as lost:
            await self._wait_for_device(lost)
            return
        self._take(block)
        if self._device_away:
            self._device_away = False
            self._absence.over()
            self._resume("device")
        self._check()

    def _take(self, block: Block) -> None:
        """Take ten milliseconds: who spoke, what is due, what was pressed."""
        self._around.recorder.write(block)
        self._origin = block.at if self._origin is None else self._origin
        begins = block.at - self._origin
        ends = self._acting.now = begins + BLOCK / RATE
        self._ear.hear(begins, block.near)
        for event in self._speaking.progress(block, ends):
            self._tell(event)
        self._hearing.take(block, ends)
        if not block.gap:
            self._listen(block, begins, ends)
        self._inbox.take()
        wake = self._machine.wake_at()
        if wake is not None and wake <= ends and not block.gap:
            self._acting.perform(self._machine.elapse(ends))
            self._show_phase()
        if self._meters.take(block):
            self._show_progress()

    def _listen(self, block: Block, begins: float, ends: float) -> None:
        if self._pauses.in_force:
            return
        self._judge.hear(block.near, ends)
        probability = self._engines.vad.probability(block.near)
        probability = 0.0 if block.only_echo else probability
        probability = self._noise.weigh(probability, block.heard, speaking=self._gate.speaking)
        deaf = self._hearing.deaf(ends, speaking=self._speaking.audible)
        heard = self._gate.close() if deaf else self._gate.hear(probability, begins, ends)
        for event in heard:
            self._tell_of_voice(event)
        if self._hearing.own_voice(block, heard, ends):
            self._ear.disown()
        if self._ear.listening:
            self._guess(ends)

    def _tell_of_voice(self, event: Event) -> None:
        if isinstance(event, events.SpeechPaused):
            self._ear.paused(event.at)
            self._tell(event)
            self._tell(self._judge.paused(event.at))
            return
        if isinstance(event, events.SpeechBegan):
            self._judge.resumed()
        self._tell(event)

    def _guess(self, now: float) -> None:
        """Ask now and then what the recogniser makes of it so far."""
        self._blocks_listened += 1
        if self._blocks_listened % _GUESS_EVERY:
            return
        self._ear.guess()
        words = self._acting.words()
        if words != self._guessed:
            self._guessed = words
            self._tell(events.WordsHeard(now, words))
            if self._machine.floor is Floor.CANDIDATE:
                self._acting.read_along()
            if self._machine.floor in {Floor.CANDIDATE, Floor.UNDECIDED}:
                self._around.audience.captions("participant", joined(words, self._subject.language), final=False)

    # Turn-taking

    def _tell(self, event: Event) -> None:
        """Tell turn-taking and have its orders carried out; what they give rise to comes after."""
        self._untold.append(event)
        if self._telling:
            return
        self._telling = True
        try:
            while self._untold:
                event = self._untold.popleft()
                actions = self._machine.handle(event)
                if isinstance(event, events.InterviewerStarted):
                    self._acting.started(event.at)
                self._acting.perform(actions)
                if isinstance(event, events.InterviewerFinished):
                    if not self._gate.speaking:
                        self._judge.asked()
                        self._engines.vad.reset()  # each answer is heard afresh: the same sound, the same judgement, in a replay too
                    self._acting.finished()
        finally:
            self._telling = False
        self._show_phase()

    def _show_phase(self) -> None:
        phase = PHASES[self._machine.floor]
        if phase == "interviewer_speaking" and self._speaking.began is None:
            phase = "thinking"
        if phase != self._phase:
            self._phase = phase
            self._around.audience.now(phase)

    def _show_progress(self) -> None:
        asked = [question.id for question in self._subject.stage.questions]
        current = self._acting.question_id
        number = asked.index(current) + 1 if current in asked else 0
        limit = self._machine.limit
        self._around.audience.progress(number, len(asked), limit.elapsed(self._acting.now), limit.limit_s)

    # Standing still

    def _pause(self, cause: str, detail: str) -> None:
        first = not self._pauses.in_force
        if self._acting.ended is not None or not self._pauses.begin(cause):
            return
        now = self._acting.now
        self._scribe.state(facts.Paused(cause, detail, milliseconds(now)))
        if first:
            self._gate.reset()
            self._hearing.forget()
            self._tell(events.Paused(now))

    def _lift(self, causes: Sequence[str]) -> None:
        for cause in causes:
            self._resume(cause)

    def _resume(self, cause: str) -> None:
        stood_s = self._pauses.end(cause)
        if stood_s is None:
            return
        now = self._acting.now
        self._scribe.state(facts.Resumed(milliseconds(now), round(stood_s, 3)))
        self._engines.vad.reset()
        self._tell(events.Resumed(now))

    async def _wait_for_device(self, lost: DeviceLost) -> None:
        self._device_away = True
        self._pause("device", lost.title)
        if not await self._absence.reopened(self._wait_for_retry) and self._acting.ended is None:
            self._tell(events.Stop(self._acting.now, EndReason.DEVICE_FAULT, lost.title))

    async def _wait_for_retry(self, seconds: float) -> bool:
        """Wait, but not past an order to end; return whether to try again."""
        until = self._around.clock.monotonic_ns() + round(seconds * 1e9)
        while (left := (until - self._around.clock.monotonic_ns()) / 1e9) > 1e-3:
            await whichever_first(self._around.sleep(left), self._inbox.arrival())
            self._inbox.take()
            self._check()
            if self._acting.ended is not None:
                return False
        return True

    # Trouble

    def _check(self) -> None:
        """A full disk ends the interview; an error nobody foresaw is raised to whoever runs it."""
        self._scribe.check()
        if self._jobs.failure is not None:
            raise self._jobs.failure
        failure = self._scribe.failure
        if failure is not None and self._acting.ended is None:
            self._tell(events.Stop(self._acting.now, EndReason.DEVICE_FAULT, f"{failure.title}: {failure.message}"))

    async def _end(self, ended: Ended) -> Ended:
        """Keep what was being said when it ended, and see every fact written."""
        await self._acting.wind_up()
        await self._scribe.drained()
        if self._scribe.failure is not None and ended.end_reason is not EndReason.DEVICE_FAULT:
            failure = self._scribe.failure
            ended = Ended(EndReason.DEVICE_FAULT, f"{failure.title}: {failure.message}")
        self._show_phase()
        return ended
