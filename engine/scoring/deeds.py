"""A deed as the evaluator counts it, however the language says it."""

from dataclasses import dataclass
from enum import StrEnum

from engine.scoring.verbs import Verb


class Subject(StrEnum):
    """Who the deed is told of."""

    OWN = "own"
    TEAM = "team"
    GENERAL = "general"


class Mood(StrEnum):
    """Whether it was done, would or will be done, or is done as a rule."""

    DONE = "done"
    WOULD = "would"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed. `at` and `last` are the indices of the first and the last word that tell it (its verb, and what hangs on that).

    `goal` is the stem of the concrete word it was done to, empty where there is none.
    `hollow` says that it was done to something named, but only in general: "analysed the situation".
    """

    at: int
    last: int
    verb: Verb
    subject: Subject
    mood: Mood
    goal: str
    hollow: bool = False
