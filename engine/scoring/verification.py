"""Every quote is checked against the transcript by code: a score that can't show the words it rests on does not exist."""

from collections.abc import Sequence

from engine.interview.turns import Speaker, Turn
from engine.scoring.port import Citation, DimensionScore, Scorecard


def check_citations(scorecard: Scorecard, turns: Sequence[Turn]) -> tuple[str, ...]:
    """Return what is wrong with the scorecard's quotes, one sentence each; empty where every one holds.

    A quote must stand verbatim in the participant turn it names and lie within that turn's time; a score needs one at least.
    """
    return tuple(fault for dimension in scorecard.evaluation_breakdown for fault in _faults_of(dimension, turns))


def fault_of(citation: Citation, turns: Sequence[Turn]) -> str | None:
    """Return what is wrong with one citation, None if it holds."""
    turn = next((turn for turn in turns if turn.id == citation.turn_id), None)
    if turn is None:
        return f"turn {citation.turn_id} does not exist"
    if turn.speaker is not Speaker.PARTICIPANT:
        return f"turn {citation.turn_id} was not said by the participant"
    if not citation.quote.strip() or citation.quote not in turn.text:
        return f"the quote is not in turn {citation.turn_id}"
    if not turn.t_start_ms <= citation.t_start_ms <= citation.t_end_ms <= max(turn.t_start_ms, turn.t_end_ms):
        return f"the quote's times lie outside turn {citation.turn_id}"
    return None


def _faults_of(dimension: DimensionScore, turns: Sequence[Turn]) -> list[str]:
    faults = [fault for citation in dimension.citations if (fault := fault_of(citation, turns)) is not None]
    if dimension.score is not None and not dimension.citations:
        faults.append("there is a score but no quote")
    if dimension.insufficient_evidence != (dimension.score is None):
        faults.append("a null score and insufficient evidence must go together")
    return [f"{dimension.dimension_id}: {fault}" for fault in faults]
