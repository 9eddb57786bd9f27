"""Engines that pass everything on and note what was said and when, on the audio clock of the clip."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from engine.conversation.ports import Recogniser, Samples, Speech, Synthesiser, TurnEnd, VoiceActivity
from engine.conversation.wiring import Engines
from engine.interview.templates import QuestionKind
from engine.interview.turns import Word
from engine.interviewer.port import Interviewer, Move, MoveKind, Situation, Trigger


@dataclass(slots=True)
class Notes:
    """What the engines of one clip said. Times in seconds from the clip's origin; nothing is noted before there is one.

    `probabilities` one a block; `words` all words of the answer as they changed; `finished` an end-of-turn model's answers, each with when it
    was asked; `recognising`, `preparing`, `leaving`, `judging` how long it took to end a stretch, to prepare a reply, from commit to the
    first sample, and to ask the model: each (when, how long).
    """

    origin: float | None = None
    now: float = 0.0
    probabilities: list[float | None] = field(default_factory=list)
    words: list[tuple[float, tuple[str, ...]]] = field(default_factory=list)
    finished: list[tuple[float, float]] = field(default_factory=list)
    recognising: list[tuple[float, float]] = field(default_factory=list)
    preparing: list[tuple[float, float]] = field(default_factory=list)
    leaving: list[tuple[float, float]] = field(default_factory=list)
    judging: list[tuple[float, float]] = field(default_factory=list)

    @property
    def at(self) -> float:
        """The time now from the origin; negative before there is one."""
        return -1.0 if self.origin is None else self.now - self.origin


def noted(engines: Engines, notes: Notes, question: str, kind: QuestionKind | None) -> Engines:
    """Return the engines with notes taken; the interviewer opens with the question, and is itself after that."""
    thinking = _Thinking(notes)
    return replace(
        engines,
        vad=_Vad(engines.vad, notes),
        recogniser=_Recogniser(engines.recogniser, notes),
        mind=_Mind(engines.mind, thinking, question, kind),
        voice=_Voice(engines.voice, thinking),
        turn_end=None if engines.turn_end is None else _TurnEnd(engines.turn_end, notes),
    )


class _Vad(VoiceActivity):
    def __init__(self, vad: VoiceActivity, notes: Notes) -> None:
        self._vad, self._notes = vad, notes

    def probability(self, samples: Samples) -> float | None:
        probability = self._vad.probability(samples)
        if self._notes.origin is not None:
            self._notes.probabilities.append(probability)
        return probability

    def reset(self) -> None:
        self._vad.reset()


class _Recogniser(Recogniser):
    def __init__(self, recogniser: Recogniser, notes: Notes) -> None:
        self._recogniser, self._notes = recogniser, notes
        self._final: tuple[str, ...] = ()

    def begin(self, at: float) -> None:
        self._recogniser.begin(at)

    def feed(self, samples: Samples) -> None:
        self._recogniser.feed(samples)

    def partial(self) -> Sequence[Word]:
        words = self._recogniser.partial()
        self._note((*self._final, *(word.text for word in words)))
        return words

    async def caught_up(self) -> None:
        await self._recogniser.caught_up()

    async def finish(self) -> Sequence[Word]:
        asked = self._notes.at
        words = await self._recogniser.finish()
        self._notes.recognising.append((asked, self._notes.at - asked))
        self._final += tuple(word.text for word in words)
        self._note(self._final)
        return words

    async def close(self) -> None:
        await self._recogniser.close()

    def _note(self, words: tuple[str, ...]) -> None:
        if not self._notes.words or self._notes.words[-1][1] != words:
            self._notes.words.append((self._notes.at, words))


class _Thinking:
    """When the preparation that is under way began."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._since: float | None = None

    def begins(self) -> None:
        self._since = self._notes.at

    def first_clause_made(self) -> None:
        if self._since is not None and self._since >= 0:
            self._notes.preparing.append((self._since, self._notes.at - self._since))
        self._since = None


class _Mind(Interviewer):
    def __init__(self, mind: Interviewer, thinking: _Thinking, question: str, kind: QuestionKind | None) -> None:
        self._mind, self._thinking = mind, thinking
        self._opening = Move(MoveKind.ASK, question, "the clip's question", "q1", answer_kind=kind, prompt=question)

    async def next_move(self, situation: Situation) -> Move:
        self._thinking.begins()
        return self._opening if situation.trigger is Trigger.OPENING else await self._mind.next_move(situation)


class _Voice(Synthesiser):
    def __init__(self, voice: Synthesiser, thinking: _Thinking) -> None:
        self._voice, self._thinking = voice, thinking

    async def speak(self, clause: str) -> Speech:
        speech = await self._voice.speak(clause)
        self._thinking.first_clause_made()
        return speech

    async def close(self) -> None:
        await self._voice.close()


class _TurnEnd(TurnEnd):
    def __init__(self, model: TurnEnd, notes: Notes) -> None:
        self._model, self._notes = model, notes

    async def probability(self, samples: Samples) -> float:
        asked = self._notes.at
        finished = await self._model.probability(samples)
        if asked >= 0:
            self._notes.judging.append((asked, self._notes.at - asked))
            self._notes.finished.append((asked, finished))
        return finished
