"""The same answer again in virtual time, under other settings: the real turn-taking on the evidence one real run left.

The gate, the rule and the machine are the product's own; only what took time in life (recognising, judging, preparing, leaving) takes the
time it was measured to take in that run.
"""

import heapq
import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.bench.observing import PATIENCE_S, Observed
from engine.conversation import Timing, events
from engine.conversation.endpoint import Clues
from engine.conversation.events import Action, Event
from engine.conversation.jobs import Jobs
from engine.conversation.noise_floor import NoiseFloor
from engine.conversation.pause_judge import PauseJudge
from engine.conversation.ports import BLOCK, RATE, Samples
from engine.conversation.turn_taking import TurnTaking
from engine.conversation.voice_gate import VoiceGate
from engine.interview.templates import QuestionKind

BLOCK_S = BLOCK / RATE
_REPLY_S = 6.0  # how long a reply is taken to last
_LIMIT_S = 3600.0
_SILENT_BEFORE_S = 1.0  # while the question is asked, the microphone of a bench gives nothing
_SAME_PAUSE_S = 0.05
_SILENT = np.zeros(BLOCK, np.float32)


@dataclass(frozen=True, slots=True)
class Latencies:
    """What takes time where a clip's own run has no measurement, seconds."""

    recognising_s: float = 0.05
    preparing_s: float = 0.05
    leaving_s: float = 0.01
    judging_s: float = 0.06


def typical(runs: Sequence[Observed]) -> Latencies:
    """Return the median of what a run measured."""
    usual = Latencies()

    def median(found: list[float], otherwise: float) -> float:
        return statistics.median(found) if found else otherwise

    return Latencies(
        median([took for run in runs for _, took in run.notes.recognising], usual.recognising_s),
        median([took for run in runs for _, took in run.notes.preparing], usual.preparing_s),
        median([took for run in runs for _, took in run.notes.leaving], usual.leaving_s),
        median([took for run in runs for _, took in run.notes.judging], usual.judging_s),
    )


def recognising(observed: Observed, asked: float, usual: Latencies) -> float:
    """Return how long it took to end a stretch asked for at that time; the usual where the run ended none there."""
    near = [took for at, took in observed.notes.recognising if abs(at - asked) < _SAME_PAUSE_S]
    return near[0] if near else usual.recognising_s


@dataclass(frozen=True, slots=True)
class _Recognised(Event):
    """The stretch that was ended, or only looked at, is recognised."""

    turn: int
    revision: int
    final: bool


@dataclass(slots=True)
class PauseSeen:
    """A pause as the engine saw it: from the last sample of speech to the next one (None at the end), and the clues at its close."""

    since: float
    until: float | None
    clues: Clues
    finished_at: float | None = None  # when a model's answer was there


@dataclass(slots=True)
class Replayed:
    """When each reply's first sample left, in seconds from the origin of `Observed`, and the pauses that were seen."""

    replies: list[float] = field(default_factory=list)
    pauses: list[PauseSeen] = field(default_factory=list)


class Replay:
    """One run of the machine over one clip's evidence. With `model` False an end-of-turn model's answers are left out."""

    def __init__(self, observed: Observed, timing: Timing, usual: Latencies, *, model: bool = True) -> None:
        self._observed, self._timing, self._usual, self._model = observed, timing, usual, model
        self._machine = TurnTaking(timing, "en", _LIMIT_S)
        self._gate = VoiceGate(timing.gate)
        self._noise = NoiseFloor(timing.noise)
        self._judge = PauseJudge(None, timing.endpoint.model_after_s, Jobs(), lambda _: None, lambda _: None)
        self._due: list[tuple[float, int, Event]] = []
        self._order = itertools.count()
        self._words: tuple[str, ...] = ()
        self._reported = 0
        self._before = 0  # words that belong to turns that are over
        self._told = 0  # of the words' changes
        self._sounded: events.PauseSounded | None = None
        self.result = Replayed()

    def run(self, *, until: float | None = None) -> Replayed:
        """Return what happened up to the first reply after the turn's end, or to `until`."""
        end = self._observed.end
        self._open()
        for _ in range(round(_SILENT_BEFORE_S / BLOCK_S)):
            self._noise.weigh(0.0, _SILENT, speaking=False)
        heard, probabilities = self._observed.heard, self._observed.notes.probabilities
        for block in range(int((end + PATIENCE_S if until is None else until) / BLOCK_S)):
            begins, ends = block * BLOCK_S, (block + 1) * BLOCK_S
            samples = heard[block * BLOCK : (block + 1) * BLOCK]
            self._block(samples, probabilities[block] if block < len(probabilities) else 0.0, begins, ends)
            if until is None and self.result.replies and self.result.replies[-1] >= end:
                break
        self._note_clues()
        return self.result

    def _open(self) -> None:
        kind = self._observed.clip.kind
        self._machine.begin()
        self._machine.handle(events.ReplyReady(-1.0, 0, 1, kind))
        self._machine.handle(events.InterviewerStarted(-0.9))
        self._machine.handle(events.InterviewerFinished(-0.1))

    def _block(self, samples: Samples, probability: float | None, begins: float, ends: float) -> None:
        if len(samples) == BLOCK:
            self._judge.hear(samples, ends)
        self._hear_words(ends)
        while self._due and self._due[0][0] <= ends:
            _, _, event = heapq.heappop(self._due)
            self._handle(event)
        heard = samples if len(samples) == BLOCK else _SILENT
        probability = self._noise.weigh(probability, heard, speaking=self._gate.speaking)
        for event in self._gate.hear(probability, begins, ends):
            self._voice(event)
        wake = self._machine.wake_at()
        if wake is not None and wake <= ends:
            self._perform(self._machine.elapse(ends), ends)

    def _voice(self, event: Event) -> None:
        if isinstance(event, events.SpeechBegan):
            self._note_clues()
            if self.result.pauses and self.result.pauses[-1].until is None:
                self.result.pauses[-1].until = event.at
            self._sounded = None
        self._handle(event)
        if isinstance(event, events.SpeechPaused):
            known = self._observed.endings
            self._sounded = known[event.at] = known.get(event.at) or self._judge.paused(event.at)
            self._handle(self._sounded)
            self.result.pauses.append(PauseSeen(event.at, None, self._machine.clues()))
            self._model_answers(self._sounded)

    def _model_answers(self, sounded: events.PauseSounded) -> None:
        """Have the model's answer about this pause come when it came in life."""
        notes = self._observed.notes
        answers = [(asked, value) for asked, value in notes.finished if 0 <= asked - sounded.since <= 0.5]
        if not self._model or not answers:
            return
        asked, value = answers[0]
        took = dict(notes.judging).get(asked, self._usual.judging_s)
        at = asked + took
        self.result.pauses[-1].finished_at = at
        self._later(at, events.PauseSounded(at, sounded.since, sounded.ending, value))

    def _note_clues(self) -> None:
        """Keep the clues as they are at the end of a pause: the evidence a decision in it could have had."""
        if self.result.pauses and self.result.pauses[-1].until is None and self._sounded is not None:
            self.result.pauses[-1].clues = self._machine.clues()

    def _hear_words(self, now: float) -> None:
        changes = self._observed.notes.words
        before = self._words
        while self._told < len(changes) and changes[self._told][0] <= now:
            self._words = changes[self._told][1]
            self._told += 1
        if self._words != before:
            self._handle(events.WordsHeard(now, self._words[self._before :]))

    def _handle(self, event: Event) -> None:
        if isinstance(event, events.InterviewerStarted):
            self.result.replies.append(event.at)
        if isinstance(event, _Recognised):
            words, fresh = self._words[self._before :], 0
            if event.final:
                fresh, self._reported = max(len(self._words) - self._reported, 0), len(self._words)
            event = events.Transcribed(
                event.at, event.turn, event.revision, words, min(fresh, len(words)), final=event.final
            )
        self._perform(self._machine.handle(event), event.at)

    def _perform(self, actions: list[Action], now: float) -> None:
        for action in actions:
            match action:
                case events.Transcribe(turn, revision, ends):
                    known = now + (recognising(self._observed, now, self._usual) if ends else 0.0)
                    self._later(known, _Recognised(known, turn, revision, ends))
                case events.Prepare(turn, revision):
                    ready = now + self._usual.preparing_s
                    self._later(ready, events.ReplyReady(ready, turn, revision, QuestionKind.STORY))
                case events.Withdraw() | events.KeepAnswer():
                    self._forget(events.ReplyReady, _Recognised)
                case events.Commit():
                    starts = now + self._usual.leaving_s
                    self._later(starts, events.InterviewerStarted(starts))
                    self._later(starts + _REPLY_S, events.InterviewerFinished(starts + _REPLY_S))
                case events.Settle():
                    self._before = len(self._words)
                case events.Recall() | events.StopSpeaking() | events.KeepHeard():
                    self._forget(events.InterviewerStarted, events.InterviewerFinished)
                case events.ResumeSpeaking():
                    self._later(now + _REPLY_S, events.InterviewerFinished(now + _REPLY_S))
                case _:
                    pass

    def _later(self, at: float, event: Event) -> None:
        heapq.heappush(self._due, (at, next(self._order), event))

    def _forget(self, *kinds: type[Event]) -> None:
        self._due = [due for due in self._due if not isinstance(due[2], kinds)]
        heapq.heapify(self._due)
