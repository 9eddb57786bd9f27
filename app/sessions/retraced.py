"""The moves of an exported session, decided once more: what `vivavoce replay` says of the interviewer."""

from pathlib import Path
from typing import Any

from app.sessions.answers import read_events
from app.sessions.scheduling import agreed_template
from engine.interview.facts import SessionScheduled
from engine.interviewer.retracing import Interviewed, Retraced, retrace
from sync.manifest import LEDGER


def retraced(folder: Path) -> list[Retraced]:
    """Return the moves of an export; none where it was made before moves stated what they were chosen by. Raises `BadUsage`, `EngineError`."""
    told = [(event.kind, event.body) for event in read_events(folder / LEDGER) if event.body is not None]
    scheduled = next((body for kind, body in told if kind == SessionScheduled.KIND), None)
    if scheduled is None:
        return []
    template, stage = agreed_template(scheduled["template_document"], str(scheduled["stage"]["id"]), str(folder))
    name = str(scheduled["participant"].get("name", ""))
    return retrace(told, Interviewed(stage, template.profile_of(stage), str(scheduled["language"]), name))


def moves_report(moves: list[Retraced]) -> dict[str, Any]:
    """Return how many moves and maps are the same today, and those moves that aren't."""
    mapped = [each for each in moves if each.known]
    return {
        "stated": len(moves),
        "same": sum(each.same_move for each in moves),
        "maps": len(mapped),
        "same_maps": sum(each.same_map for each in mapped),
        "differ": [
            {
                "turn_id": each.turn_id,
                "rule_then": each.stated.get("rule"),
                "reason_then": each.stated.get("reason"),
                "rule_now": each.decided.rule,
                "reason_now": each.decided.reason,
            }
            for each in moves
            if not each.same_move
        ],
    }
