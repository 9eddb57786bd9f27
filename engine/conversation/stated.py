"""What the ledger is told of a move before it is heard: why it was chosen, by what, and what was known."""

from engine.interview import facts
from engine.interview.turns import Turn
from engine.interviewer.port import Move, Situation


def why_chosen(move: Move, situation: Situation, answer: Turn | None, turn_id: str) -> list[facts.Fact]:
    """Return the map the move was chosen by, where it has one, and the move; `turn_id` is the turn it becomes once it is heard."""
    chosen = facts.MoveChosen(
        move.kind.value,
        move.reason,
        move.question_id,
        move.probe_of,
        move.text,
        move.rule,
        move.prompt,
        turn_id=turn_id,
        trigger=situation.trigger.value,
        elapsed_s=round(situation.elapsed_s, 3),
        time_limit_s=round(situation.time_limit_s, 3),
        silences=situation.silences,
        answer_kind=None if move.answer_kind is None else move.answer_kind.value,
        closes=move.closes,
        candidate_left=move.candidate_left,
    )
    if not move.coverage:
        return [chosen]
    known = facts.CoverageNoted(
        None if answer is None else answer.id, move.coverage, round(situation.elapsed_s, 3), move.notes
    )
    return [known, chosen]
