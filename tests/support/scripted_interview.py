"""Holds a scripted interview with any mind, on the engine of `interview-text`, in virtual time, and keeps what is needed to judge it."""

import asyncio
from dataclasses import dataclass, field

from app.sessions.typed_interview import TypedInterview
from engine.interview.turns import Turn
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.language import load_language
from engine.interviewer.port import Interviewer, Move, MoveKind, Situation, Trigger
from tests.support.scripts import Line, Script

ENDLESS = 400


@dataclass(frozen=True)
class Step:
    """One line of the candidate's, the move it answers, the move that followed, and the situation that move was chosen in."""

    to: Move
    line: Line
    turn: Turn | None
    situation: Situation
    then: Move


@dataclass
class Held:
    """A whole interview: how it began, every step, and why it ended."""

    script: Script
    interview: TypedInterview
    opening: Move
    steps: list[Step] = field(default_factory=list)
    end: str = ""

    @property
    def moves(self) -> list[Move]:
        return [said.move for said in self.interview.moves]

    @property
    def last(self) -> Move:
        return self.moves[-1]


class ScriptedCandidate:
    """Picks the lines of a script; has a memory of which were used up."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._used: dict[str, int] = {}

    def answer(self, move: Move) -> Line:
        """Return what this candidate says to a move."""
        for key in _beginnings(move.rule):
            if key in self._script.on_rule:
                return self._next(f"rule {key}", self._script.on_rule[key])
        lack = move.rule.removeprefix("probe.") if move.kind is MoveKind.PROBE else ""
        here = self._script.on_question.get(move.question_id or "", {})
        for key in (lack, "follow_up") if lack else _asked(move):
            if key in here:
                return self._next(f"{move.question_id} {key}", here[key])
        if lack in self._script.on_lack:
            return self._next(f"lack {lack}", self._script.on_lack[lack])
        at = self._used["default"] = self._used.get("default", -1) + 1
        return self._script.default[at % len(self._script.default)]

    def _next(self, key: str, lines: tuple[Line, ...]) -> Line:
        at = self._used[key] = self._used.get(key, -1) + 1
        return lines[min(at, len(lines) - 1)]


def hold(script: Script, mind: Interviewer | None = None) -> Held:
    """Hold the interview to its end; `mind` is the built-in one by default. Raises `AssertionError` where it doesn't end."""
    return asyncio.run(held(script, mind))


async def held(script: Script, mind: Interviewer | None = None) -> Held:
    """Like `hold`, in a loop that runs already."""
    chosen = mind or BuiltInInterviewer(script.language)
    interview = TypedInterview(
        script.stage, script.profile, load_language(script.language), script.language, script.called, chosen
    )
    opening, _ = await interview.reply(Trigger.OPENING)
    result, candidate = Held(script, interview, opening), ScriptedCandidate(script)
    while not result.last.closes:
        assert len(result.steps) < ENDLESS, f"{script.name}: the interview never ends"
        await _step(result, candidate)
    return result


async def _step(result: Held, candidate: ScriptedCandidate) -> None:
    interview, before = result.interview, result.last
    line = candidate.answer(before)
    trigger = interview.hear(line.say)
    turn = interview.turns[-1] if line.say.strip() else None
    situation = interview.situation(trigger)
    move, _ = await interview.reply(trigger)
    result.steps.append(Step(before, line, turn, situation, move))
    if move.closes:
        result.end = "candidate_left" if move.candidate_left else "finished"
        if trigger is Trigger.TIME_UP and not move.candidate_left:
            result.end = "time_up"


def _beginnings(rule: str) -> list[str]:
    parts = rule.split(".")
    return [".".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _asked(move: Move) -> tuple[str, ...]:
    first = move.kind in {MoveKind.INTRODUCE, MoveKind.ASK}
    return ("asked",) if first else ("again", "asked")
