"""What a simulated candidate does when it is asked something: decided from a script, without sound, clock or chance."""

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum


class Does(StrEnum):
    """What a candidate may do before (or instead of) answering."""

    ASK_REPEAT = "ask_repeat"
    INTERRUPT = "interrupt"
    FALL_SILENT = "fall_silent"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Happening:
    """What is special about the `question`th question; `after_s` is how far into the interviewer's speech an interruption comes."""

    question: int
    does: Does
    says: str = ""
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Persona:
    """How a candidate behaves. `manners` are taken in turn, one a question; `voice` names a voice of the candidate's synthesiser."""

    name: str
    description: str
    voice: str
    manners: tuple[str, ...]
    events: tuple[Happening, ...] = ()


#: Question id to manner to the answers in order: the first, then one a follow-up.
Answers = dict[str, dict[str, tuple[str, ...]]]

ANY = "any"
NOTHING_MORE = "nothing_more"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the interviewer is saying: the kind of its move and the question that is open after it (None after a closing)."""

    move: str
    question_id: str | None


@dataclass(frozen=True, slots=True)
class Speak:
    """Say this: once the interviewer has finished, or `over_after_s` into its speech where that is not None."""

    text: str
    over_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class KeepQuiet:
    """Say nothing."""


Reaction = Speak | KeepQuiet

AGAIN = frozenset({"repeat", "clarify", "rephrase", "nudge", "offer_skip", "redirect", "answer"})


@dataclass
class Candidate:
    """A persona in one interview. Feed it each move of the interviewer; it answers with what it does."""

    persona: Persona
    answers: Answers
    _questions: list[str] = field(default_factory=list)
    _given: Counter[str] = field(default_factory=Counter)
    _done: set[Happening] = field(default_factory=set)
    _silent: bool = False

    def reacts_to(self, asked: Asked) -> Reaction:
        """Return what the candidate does about a move."""
        if asked.move == "close" or self._silent:
            return KeepQuiet()
        if asked.move == "confirm_stop":
            return Speak("Yes, please.")
        if asked.question_id is None:
            return KeepQuiet()
        if asked.question_id not in self._questions:
            self._questions.append(asked.question_id)
        return self._special(asked) or Speak(self._answer(asked))

    def _special(self, asked: Asked) -> Reaction | None:
        number = len(self._questions)
        for event in self.persona.events:
            if event.question != number or event in self._done or asked.question_id != self._questions[-1]:
                continue
            self._done.add(event)
            match event.does:
                case Does.INTERRUPT:
                    return Speak(self._answer(asked), over_after_s=event.after_s)
                case Does.FALL_SILENT:
                    self._silent = True
                    return KeepQuiet()
                case _:
                    return Speak(event.says)
        return None

    def _answer(self, asked: Asked) -> str:
        question = asked.question_id or ANY
        manner = self.persona.manners[(self._questions.index(question)) % len(self.persona.manners)]
        choices = (self.answers.get(question) or self.answers[ANY])[manner]
        given = self._given[question]
        if asked.move in AGAIN and given:
            given -= 1
        else:
            self._given[question] += 1
        return choices[given] if given < len(choices) else self.answers[ANY][NOTHING_MORE][0]


PAUSE = re.compile(r"\[pause (\d+(?:\.\d+)?)\]")


def stretches(text: str) -> list[str | float]:
    """Split a scripted answer into what is said and how long is paused, in seconds, between."""
    parts = PAUSE.split(text)
    said_and_paused = (float(part) if index % 2 else part.strip() for index, part in enumerate(parts))
    return [part for part in said_and_paused if part]
