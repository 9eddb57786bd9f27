"""A session's moves decided once more from its own ledger: whether the rules that are installed now would have asked what was asked then."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from engine.interview.facts import CoverageNoted, MoveChosen, TurnCommitted, TurnHeld
from engine.interview.mind_facts import AnswerReflected, MoveWorded
from engine.interview.templates import AgentProfile, EvaluationStage, QuestionKind
from engine.interview.turns import Mode, Speaker, Turn, Word
from engine.interviewer.builtin import decide
from engine.interviewer.language import load_language
from engine.interviewer.notes import Noted
from engine.interviewer.port import Move, MoveKind, Said, Situation, Trigger

Told = tuple[str, Mapping[str, Any]]
ANSWERED = frozenset({Trigger.ANSWER, Trigger.INTERRUPTION})


@dataclass(frozen=True, slots=True)
class Interviewed:
    """Whose interview it was, as the session was scheduled."""

    stage: EvaluationStage
    profile: AgentProfile
    language: str
    participant_name: str = ""


@dataclass(frozen=True, slots=True)
class Retraced:
    """One move as it was stated, and as the built-in rules decide it now. `known` and `known_now` are the maps it was chosen by."""

    turn_id: str | None
    stated: Mapping[str, Any]
    decided: Move
    known: Sequence[Mapping[str, Any]]

    @property
    def same_move(self) -> bool:
        """Whether the same thing would be done about the same question, in whatever words."""
        now = (self.decided.kind.value, self.decided.rule, self.decided.question_id)
        return now == (self.stated.get("move"), self.stated.get("rule"), self.stated.get("question_id"))

    @property
    def same_map(self) -> bool:
        """Whether the same would be known."""
        return json.dumps(list(self.known), sort_keys=True) == json.dumps(list(self.decided.coverage), sort_keys=True)


@dataclass(slots=True)
class _Course:
    """What was told so far."""

    turns: list[Turn] = field(default_factory=list)
    moves: list[Said] = field(default_factory=list)
    pending: dict[str, Move] = field(default_factory=dict)
    held: Turn | None = None
    newest: str = ""
    known: Sequence[Mapping[str, Any]] = ()
    noted: list[Noted] = field(default_factory=list)


def retrace(told: Iterable[Told], interviewed: Interviewed) -> list[Retraced]:
    """Return every move of a session that states what it was chosen by; `told` in the ledger's order, other kinds ignored.

    Raises `EngineError` where the language is not spoken here. A reply begun before an answer's words were final was chosen by the words of
    that moment, which the ledger doesn't hold: it may differ for that alone.
    """
    language = load_language(interviewed.language)
    course, found = _Course(), []
    for kind, body in told:
        if kind == MoveChosen.KIND and body.get("trigger"):
            decided = decide(_situation(course, body, interviewed), language)
            found.append(Retraced(body.get("turn_id"), body, decided, course.known))
            course.newest = str(body.get("turn_id"))
            course.pending[course.newest] = _move(body)
            course.known = ()
        else:
            _take(course, kind, body)
    return found


def _take(course: _Course, kind: str, body: Mapping[str, Any]) -> None:
    match kind:
        case TurnHeld.KIND:
            course.held = _turn(body["turn"])
        case TurnCommitted.KIND:
            _committed(course, _turn(body["turn"]))
        case CoverageNoted.KIND:
            course.known = body["dimensions"]
        case MoveWorded.KIND if course.newest in course.pending:
            worded = course.pending[course.newest]
            prompt = body.get("prompt") or worded.prompt
            course.pending[course.newest] = replace(worded, text=body["text"], prompt=prompt)
        case AnswerReflected.KIND:
            course.noted += [Noted(**note) for note in body["notes"]]


def _committed(course: _Course, turn: Turn) -> None:
    course.turns.append(turn)
    if turn.speaker is Speaker.PARTICIPANT:
        course.held = None
    elif turn.id in course.pending:
        course.moves.append(Said(course.pending.pop(turn.id), turn.id))


def _situation(course: _Course, body: Mapping[str, Any], interviewed: Interviewed) -> Situation:
    trigger = Trigger(body["trigger"])
    answer = [course.held] if course.held is not None and trigger in ANSWERED else []
    return Situation(
        stage=interviewed.stage,
        profile=interviewed.profile,
        language=interviewed.language,
        trigger=trigger,
        turns=(*course.turns, *answer),
        moves=tuple(course.moves),
        elapsed_s=float(body["elapsed_s"]),
        time_limit_s=float(body["time_limit_s"]),
        silences=int(body["silences"]),
        participant_name=interviewed.participant_name,
        noted=tuple(course.noted),
    )


def _move(body: Mapping[str, Any]) -> Move:
    shape = body.get("answer_kind")
    return Move(
        kind=MoveKind(body["move"]),
        text=str(body["intended_text"]),
        reason=str(body["reason"]),
        question_id=body["question_id"],
        probe_of=body["probe_of"],
        answer_kind=None if shape is None else QuestionKind(shape),
        closes=bool(body["closes"]),
        candidate_left=bool(body["candidate_left"]),
        rule=str(body["rule"]),
        prompt=str(body["prompt"]),
    )


def _turn(body: Mapping[str, Any]) -> Turn:
    return Turn(
        id=str(body["id"]),
        seq=int(body["seq"]),
        speaker=Speaker(body["speaker"]),
        t_start_ms=int(body["t_start_ms"]),
        t_end_ms=int(body["t_end_ms"]),
        text=str(body["text"]),
        language=str(body["language"]),
        asr_confidence=body["asr_confidence"],
        words=tuple(Word(**word) for word in body["words"]),
        interrupted=bool(body["interrupted"]),
        question_id=body["question_id"],
        probe_of=body["probe_of"],
        mode=Mode(body["mode"]),
    )
